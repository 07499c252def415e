"""What is set on the page is read back as it was, whatever it is."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication

from briefwright.domain.prose import BlockKind, Mark, MarkKind, Prose
from briefwright.edits.blocks import normal
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.setting import put, read, runs_right_to_left
from briefwright.ui.theme.theme import Theme
from tests.kit.proses import proses


@given(prose=proses(), kind=st.sampled_from(BlockKind))
def test_what_is_set_is_read_back(qapp: QApplication, prose: Prose, kind: BlockKind) -> None:
    theme, document = Theme(qapp), QTextDocument()
    put(QTextCursor(document), Line(kind=kind, content=prose), theme)
    assert read(document.begin()) == normal(prose)
    assert document.blockCount() == 1
    theme.deleteLater()


def test_line_ends_spaces_and_languages_survive(qapp: QApplication) -> None:
    theme, document = Theme(qapp), QTextDocument()
    mark = Mark(start=0, end=3, kind=MarkKind.FOREIGN, detail="ar")
    prose = Prose(text="a\nb\u00a0c\td 😀", marks=(mark,))
    put(QTextCursor(document), Line(content=prose), theme)
    assert read(document.begin()) == prose
    theme.deleteLater()


def test_the_first_strong_letter_gives_the_direction() -> None:
    assert runs_right_to_left(Line(content=Prose(text="1. نفى x")))
    assert runs_right_to_left(Line(content=Prose(text="x نفى"), language="ar"))
    assert not runs_right_to_left(Line(content=Prose(text="نفى"), language="en"))
    assert not runs_right_to_left(Line(content=Prose(text="APA: نفى")))
    assert runs_right_to_left(Line(content=Prose(text="APA: نفى"), home="ar"))
    assert not runs_right_to_left(Line(content=Prose(text="As said"), home="ar"))
    assert runs_right_to_left(Line(home="ar"))
    assert runs_right_to_left(Line(language="ar"))
