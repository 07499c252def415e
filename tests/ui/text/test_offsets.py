"""The one crossing between Qt's positions and ours."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument

from briefwright.ui.text.offsets import Offsets

TEXTS = st.text(st.sampled_from("ab é ب😀𝔸\n"), max_size=40)


@given(TEXTS)
def test_every_position_comes_back_from_qt_as_it_went(text: str) -> None:
    offsets = Offsets(text)
    for position in range(len(text) + 1):
        there = offsets.to_qt(position)
        assert there == len(text[:position].encode("utf-16-le")) // 2
        assert offsets.from_qt(there) == position


@given(TEXTS)
def test_a_position_inside_a_character_goes_back_to_its_start(text: str) -> None:
    offsets = Offsets(text)
    for position, char in enumerate(text):
        if char > "\uffff":
            assert offsets.from_qt(offsets.to_qt(position) + 1) == position


@given(TEXTS, st.integers(-5, 60))
def test_positions_outside_the_text_are_taken_to_its_ends(text: str, position: int) -> None:
    offsets = Offsets(text)
    assert 0 <= offsets.to_qt(position) <= offsets.utf16_length
    assert 0 <= offsets.from_qt(position) <= len(text)


def test_qt_counts_as_the_map_says(qapp: object) -> None:
    text = "a😀b"
    document = QTextDocument()
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    assert Offsets(text).utf16_length == cursor.position() == 4
