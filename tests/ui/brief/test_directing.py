"""Language and direction of paragraphs in the Brief view, by key and from the status bar."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QToolButton
from pytestqt.qtbot import QtBot

from briefwright.document.compose import compose
from briefwright.document.languages import spoken
from briefwright.document.walk import blocks
from briefwright.domain.prose import Prose
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.commands.briefs import EditBrief
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import window_on
from tests.ui.brief.conftest import write_project
from tests.ui.brief.test_view import Desk

ARABIC = "نفت باماكو ذلك."


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    written.project.run(AddBlock(owner=written.section, content=Prose(text=ARABIC)))
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        view.page.setFocus()
        yield Desk(opened=opened, view=view, written=written)


def languages(desk: Desk) -> list[str | None]:
    return [block.language for block in desk.project.blocks(desk.written.section)]


def leftward(desk: Desk) -> list[bool]:
    page = desk.view.page
    forms = [page.document().findBlockByNumber(n).blockFormat() for n in range(page.count)]
    return [form.layoutDirection() == Qt.LayoutDirection.RightToLeft for form in forms]


def button(desk: Desk) -> QToolButton:
    found = desk.opened.frame.findChild(QToolButton, "status.language")
    assert isinstance(found, QToolButton)
    return found


def speaks(page: Page, language: str) -> bool:
    return page.known_lines[0].home == language


def test_the_key_turns_a_paragraph_and_turns_it_back(desk: Desk) -> None:
    assert leftward(desk) == [False, False, True]
    desk.view.page.put_caret(Place(1, 3))
    desk.hands.press("Ctrl+Shift+D")
    assert languages(desk) == [None, "ar", None]
    assert leftward(desk) == [False, True, True]
    assert desk.view.page.caret() == Place(1, 3)
    assert desk.project.undo_label() == "Change the text direction"
    desk.hands.press("Ctrl+Shift+D")
    assert languages(desk) == [None, None, None]
    desk.view.page.put_caret(Place(2, 0))
    desk.hands.press("Ctrl+Shift+D")
    assert languages(desk) == [None, None, "en"]
    assert leftward(desk) == [False, False, False]
    desk.hands.press("Ctrl+Z")
    assert leftward(desk) == [False, False, True]


def test_several_paragraphs_turn_together(desk: Desk) -> None:
    desk.view.page.select(Place(0, 2), Place(1, 4))
    desk.hands.press("Ctrl+Shift+D")
    assert languages(desk) == ["ar", "ar", None]
    assert desk.view.page.selection() == (Place(0, 2), Place(1, 4))


def test_a_paragraph_turns_while_its_first_letters_are_typed(desk: Desk) -> None:
    desk.view.page.put_caret(Place(1, 22))
    desk.hands.press("Return")
    desk.hands.type("نفى")
    assert leftward(desk) == [False, False, True, True]
    assert desk.view.page.caret() == Place(2, 3)
    for _ in range(3):
        desk.hands.press("Backspace")
    desk.hands.type("He")
    assert leftward(desk) == [False, False, False, True]
    desk.view.leave()
    assert desk.texts()[2] == "He"


def test_keys_move_the_caret_as_the_text_runs(desk: Desk) -> None:
    page = desk.view.page
    page.put_caret(Place(2, 3))
    desk.hands.press("Left")
    assert page.caret() == Place(2, 4)
    desk.hands.press("Right")
    assert page.caret() == Place(2, 3)
    desk.hands.press("End")
    assert page.caret() == Place(2, len(ARABIC))
    desk.hands.press("Home")
    assert page.caret() == Place(2, 0)
    desk.hands.press("Shift+Left")
    assert page.selection() == (Place(2, 0), Place(2, 1))


def test_the_status_bar_says_the_language_and_another_can_be_chosen(desk: Desk) -> None:
    desk.view.page.put_caret(Place(2, 0))
    assert button(desk).text() == "\u2068Arabic\u2069"
    desk.view.page.put_caret(Place(0, 0))
    assert button(desk).text() == "\u2068English\u2069"
    assert desk.view.revising.directing.offer()
    offered = desk.view.revising.directing.menu.actions()
    assert [each.text().strip("\u2068\u2069") for each in offered[1:]] == [
        "Arabic",
        "English",
        "French",
    ]
    offered[3].trigger()
    assert languages(desk) == ["fr", None, None]
    assert button(desk).text() == "\u2068French\u2069"


def test_page_and_print_agree(desk: Desk) -> None:
    page = desk.view.page
    for language in ("en", "ar"):
        desk.view.bridge.run(EditBrief(row=desk.written.brief, fields={"language": language}))
        desk.hands.until(partial(speaks, page, language))
        with desk.project.read() as reads:
            document = compose(reads.snapshot(desk.written.brief))
        printed = {
            block.origin.row: block.language or language
            for block in blocks(document)
            if block.origin is not None and block.origin.table == "block"
        }
        shown = {line.id: line.spoken for line in desk.view.page.lines}
        assert {row: printed[row] for row in shown if row in printed} == shown
        assert len(shown) == 3


@pytest.mark.parametrize(
    "text, own, within, language",
    [
        ("Bamako", None, "en", "en"),
        ("Bamako", "ar", "en", "ar"),
        ("نفى", None, "fr", "ar"),
        ("נפ", None, "fr", "he"),
        ("APA نفى", None, "ar", "ar"),
        ("Bamako نف", None, "ar", "en"),
        ("12 %", None, "ar", "ar"),
        ("", None, "ar", "ar"),
    ],
)
def test_the_language_of_a_paragraph(
    text: str, own: str | None, within: str, language: str
) -> None:
    assert spoken(text, own, within) == language


def test_a_new_empty_paragraph_begins_where_the_brief_does(desk: Desk) -> None:
    desk.view.bridge.run(EditBrief(row=desk.written.brief, fields={"language": "ar"}))
    desk.hands.until(partial(speaks, desk.view.page, "ar"))
    desk.choose(3)
    assert leftward(desk) == [True]
    form = desk.view.page.textCursor().blockFormat()
    assert form.layoutDirection() == Qt.LayoutDirection.RightToLeft
