"""The title over the text of a source: there once, and only once."""

import pytest
from PySide6.QtWidgets import QApplication

from briefwright.ui.read.title import TOP, Title, painted
from briefwright.ui.theme.theme import Theme


@pytest.mark.parametrize(
    "text", ["Air power\nThe chiefs met.", "\n  AIR  power \n\nThe chiefs met.", "Air power"]
)
def test_the_title_is_not_painted_over_a_text_that_begins_with_it(text: str) -> None:
    assert painted("Air power", text) == ""


@pytest.mark.parametrize("text", ["The chiefs met.\nAir power", "Air power grows\nMore", ""])
def test_the_title_is_painted_over_any_other_text(text: str) -> None:
    assert painted("Air power", text) == "Air power"


def test_without_a_title_the_text_begins_near_the_top(qapp: QApplication) -> None:
    theme = Theme(qapp)
    title = Title(theme)
    title.lay_out("Air power", 300, right_to_left=False)
    assert title.height > 2 * TOP
    title.lay_out("", 300, right_to_left=False)
    assert title.height == TOP
    theme.deleteLater()
