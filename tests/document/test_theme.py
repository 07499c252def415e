"""Colours can be read, and the sheet is the specification's."""

import pytest

from briefwright.document.styles import Ink, sheet_for
from briefwright.document.theme import Theme, contrast
from briefwright.domain.errors import Bug, WrongUse

SHEET = sheet_for("en")


@pytest.mark.parametrize(
    "ink, on_white, on_tint",
    [(Ink.INK, 16.3, 14.7), (Ink.GREY, 7.6, 6.9), (Ink.ACCENT, 9.2, 8.3), (Ink.OCHRE, 5.4, None)],
)
def test_colours_have_the_contrast_that_the_specification_states(
    ink: Ink, on_white: float, on_tint: float | None
) -> None:
    colour = SHEET.colour(ink)
    assert round(contrast(colour, "FFFFFF"), 1) == on_white
    if on_tint is not None:
        assert round(contrast(colour, SHEET.colour(Ink.TINT)), 1) == on_tint


def test_black_on_white_is_the_greatest_contrast() -> None:
    assert contrast("000000", "FFFFFF") == pytest.approx(21)
    assert contrast("ABCDEF", "ABCDEF") == pytest.approx(1)


def test_a_theme_changes_the_accent_and_nothing_else() -> None:
    other = sheet_for("en", Theme(accent="7A1F1F"))
    assert other.colour(Ink.ACCENT) == "7A1F1F"
    assert other.colour(Ink.INK) == SHEET.colour(Ink.INK)
    assert other.texts == SHEET.texts


@pytest.mark.parametrize("accent", ["FFC000", "0f4c6e", "red", "", "5A8FB0"])
def test_an_accent_that_cannot_be_read_is_refused(accent: str) -> None:
    with pytest.raises(WrongUse):
        Theme(accent=accent)


def test_the_grid_adds_up() -> None:
    page = SHEET.page
    assert round(page.text_width, 2) == 471.28
    assert round(page.columns * page.column + (page.columns - 1) * page.gutter, 2) == 471.28
    assert round(page.body_left, 2) == 184.32
    assert round(page.body_width, 2) == 348.96
    assert round(page.frame_height, 2) == 675.89


def test_nothing_is_set_smaller_than_eight_and_a_half_points() -> None:
    for language in ("en", "ar"):
        assert min(style.size for style in sheet_for(language).texts.values()) == 8.5


def test_a_sheet_from_right_to_left_has_the_same_styles() -> None:
    arabic = sheet_for("ar")
    assert arabic.right_to_left
    assert not SHEET.right_to_left
    assert set(arabic.texts) == set(SHEET.texts)
    assert (arabic.text("body").size, arabic.text("body").leading) == (13, 22)


def test_a_style_that_does_not_exist_is_our_fault() -> None:
    with pytest.raises(Bug):
        SHEET.text("no-such-style")
