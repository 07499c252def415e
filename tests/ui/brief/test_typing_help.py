"""Typing helped by the language of the paragraph, in a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import Prose
from briefwright.service.commands.blocks import SetBlock
from briefwright.service.commands.judgements import AddJudgement
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import window_on
from tests.ui.brief.conftest import write_project
from tests.ui.brief.test_view import SECOND, Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    row = written.project.blocks(written.section)[1].id
    written.project.run(SetBlock(row=row, fields={"language": "fr"}))
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        view.page.setFocus()
        view.page.put_caret(Place(1, len(SECOND)))
        yield Desk(opened=opened, view=view, written=written)


def second(desk: Desk) -> str:
    desk.view.leave()
    assert desk.view.page.lines[1].content.text == desk.texts()[1]
    return desk.texts()[1].removeprefix(SECOND)


def test_a_french_paragraph_has_its_marks_and_an_english_one_its_own(desk: Desk) -> None:
    desk.hands.type(' Il dit : "Oui !"')
    assert second(desk) == " Il dit\u00a0: «\u00a0Oui\u202f!\u00a0»"
    desk.view.page.put_caret(Place(0, 0))
    desk.hands.type('"So: " ')
    desk.view.leave()
    assert desk.texts()[0].startswith("“So: “ They met") or desk.texts()[0].startswith(
        "“So: ” They"
    )


def test_backspace_right_after_takes_it_back_and_typing_goes_on(desk: Desk) -> None:
    desk.hands.type(" Quoi ?")
    desk.hands.press("Backspace")
    desk.hands.type("!")
    assert second(desk) == " Quoi ?!"
    desk.hands.type(' "')
    desk.hands.press("Backspace")
    desk.hands.press("Backspace")
    assert second(desk) == " Quoi ?! "


def test_it_is_one_step_of_undo_with_the_words_around_it(desk: Desk) -> None:
    before = desk.project.undo_label()
    desk.hands.type(' Il dit "non".')
    desk.hands.press("Ctrl+Z")
    assert second(desk) == ""
    assert desk.project.undo_label() == before


def test_what_is_pasted_or_composed_stays_as_it_is(desk: Desk) -> None:
    QGuiApplication.clipboard().setText(' "a": b!')
    desk.hands.press("Ctrl+V")
    composed = QInputMethodEvent()
    composed.setCommitString('"?')
    QApplication.sendEvent(desk.view.page, composed)
    assert second(desk) == ' "a": b!"?'


def test_the_menu_turns_it_off(desk: Desk) -> None:
    desk.opened.frame.deck["smart_typing"].trigger()
    desk.hands.type(' "a" !')
    assert second(desk) == ' "a" !'


def test_a_key_types_the_space_that_does_not_break(desk: Desk) -> None:
    desk.hands.type(" 10")
    desk.hands.press("Ctrl+Shift+Space")
    desk.hands.type("km")
    assert second(desk) == " 10\u00a0km"
    desk.view.page.put_caret(Place(1, len(SECOND) + 2))
    desk.hands.press("Ctrl+Shift+Space")
    assert second(desk) == " 1\u202f0\u00a0km"


def test_typing_behind_a_comment_stands_outside_of_it(desk: Desk) -> None:
    page = desk.view.page
    page.select(Place(1, 0), Place(1, 7))
    desk.hands.press("Ctrl+Shift+M")
    desk.hands.type("Who?")
    desk.hands.press("Return")
    page.put_caret(Place(1, 7))
    desk.hands.type("X")
    page.put_caret(Place(1, 3))
    desk.hands.type("Y")
    desk.view.leave()
    (mark,) = desk.project.blocks(desk.written.section)[1].content.marks
    assert desk.texts()[1].startswith("NotYhingX")
    assert (mark.start, mark.end) == (0, 8)


def test_a_judgement_is_helped_too(desk: Desk) -> None:
    desk.view.bridge.run(AddJudgement(brief=desk.written.brief, statement=Prose(text="It ends.")))
    desk.hands.until(lambda: desk.view.briefs is not None)
    desk.choose(1)
    desk.view.judging.take_keys()
    desk.hands.press("End")
    desk.hands.type(' "soon"')
    desk.view.leave()
    (judgement,) = desk.project.judgements(desk.written.brief)
    assert judgement.statement.text == "It ends. “soon”"
