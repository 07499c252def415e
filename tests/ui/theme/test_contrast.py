"""The colours can be told apart: the figures of WCAG 2.1 for every pair that the window shows."""

import re
from pathlib import Path

import pytest

import briefwright.ui
from briefwright.domain.finding import Kind
from briefwright.domain.marking import TEXT_COLOURS, Marking
from briefwright.ui.theme.kinds import DARK_KINDS, LIGHT_KINDS, SEPIA
from briefwright.ui.theme.palette import DARK, LIGHT, Colours, contrast, role_names
from briefwright.ui.theme.sheet import tick_of

LOOKS = pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
GROUNDS = ("chrome", "panel", "base", "raised", "hover", "select", "soft")
TEXTS = ("text", "text2", "text3", "accent", "err", "warn")
TEXT_RATIO, SHAPE_RATIO = 4.5, 3.0

ROOM = Path(briefwright.ui.__file__).parent
HEX = re.compile(r"#[0-9A-Fa-f]{6}\b")
MAY_NAME_COLOURS = {"theme/palette.py", "theme/kinds.py"}


def test_contrast_is_that_of_the_standard() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#123456", "#123456") == 1


@LOOKS
@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read_on_every_ground(colours: Colours, ground: str, text: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= TEXT_RATIO


@LOOKS
@pytest.mark.parametrize("ground", GROUNDS)
def test_the_edges_of_fields_can_be_seen(colours: Colours, ground: str) -> None:
    assert contrast(colours.field, getattr(colours, ground)) >= SHAPE_RATIO


@LOOKS
@pytest.mark.parametrize("ground", ["chrome", "panel", "base"])
def test_the_focus_ring_can_be_seen(colours: Colours, ground: str) -> None:
    assert contrast(colours.accent, getattr(colours, ground)) >= SHAPE_RATIO


@LOOKS
def test_words_on_coloured_grounds_can_be_read(colours: Colours) -> None:
    pairs = [
        (colours.on_accent, colours.accent),
        (colours.on_accent, colours.accent_hover),
        (colours.text, colours.selection),
        (colours.text2, colours.chip),
        (colours.err, colours.err_soft),
        (colours.warn, colours.warn_soft),
        (colours.ok, colours.ok_soft),
    ]
    assert [pair for pair in pairs if contrast(*pair) < TEXT_RATIO] == []


@pytest.mark.parametrize("kind", Kind)
def test_text_can_be_read_on_the_tint_of_every_kind(kind: Kind) -> None:
    assert contrast(LIGHT.text, LIGHT_KINDS[kind].tint) >= TEXT_RATIO
    assert contrast(SEPIA.text, LIGHT_KINDS[kind].tint) >= TEXT_RATIO
    assert contrast(DARK.text, DARK_KINDS[kind].tint) >= TEXT_RATIO


@pytest.mark.parametrize("kind", Kind)
def test_the_edge_of_every_kind_can_be_seen(kind: Kind) -> None:
    assert contrast(LIGHT_KINDS[kind].edge, LIGHT.base) >= SHAPE_RATIO
    assert contrast(LIGHT_KINDS[kind].edge, LIGHT_KINDS[kind].tint) >= SHAPE_RATIO
    assert contrast(DARK_KINDS[kind].edge, DARK.base) >= SHAPE_RATIO
    assert contrast(DARK_KINDS[kind].edge, DARK_KINDS[kind].tint) >= SHAPE_RATIO


@pytest.mark.parametrize("marking", Marking)
def test_every_marking_can_be_read_on_its_black(marking: Marking) -> None:
    assert contrast(TEXT_COLOURS[marking], "#000000") >= TEXT_RATIO


def test_both_looks_name_every_role() -> None:
    for colours in (LIGHT, DARK):
        for role in role_names():
            assert HEX.fullmatch(getattr(colours, role)), role


def test_no_other_room_names_a_colour() -> None:
    named = [
        f"{path.relative_to(ROOM).as_posix()}: {found}"
        for path in sorted(ROOM.rglob("*.py"))
        if path.relative_to(ROOM).as_posix() not in MAY_NAME_COLOURS
        for found in HEX.findall(path.read_text(encoding="utf-8"))
        if found != "#000000"  # the black of a marking belongs to its standard
    ]
    assert named == []


@LOOKS
def test_a_checked_box_shows_a_tick_in_the_colour_on_its_ground(colours: Colours) -> None:
    drawn = tick_of(colours).read_text(encoding="utf-8")
    assert f'stroke="{colours.on_accent}"' in drawn
    assert contrast(colours.on_accent, colours.accent) >= SHAPE_RATIO
