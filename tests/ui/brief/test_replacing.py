"""Find and replace in the Brief view, by key and button in a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import Prose
from briefwright.domain.text import OBJECT
from briefwright.service.commands.blocks import AddBlock
from briefwright.service.commands.judgements import AddJudgement
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import window_on
from tests.ui.brief.conftest import write_project
from tests.ui.brief.test_view import Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    add = AddBlock(owner=written.other, content=Prose(text="Nothing follows. BAMAKO again."))
    written.project.run(add)
    judged = Prose(text="Nothing will change.")
    written.project.run(AddJudgement(brief=written.brief, statement=judged))
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        yield Desk(opened=opened, view=view, written=written)


def said(desk: Desk) -> str:
    return desk.view.revising.replacing.bar.row.said


def selected(desk: Desk) -> str:
    return desk.view.page.textCursor().selectedText()


def all_texts(desk: Desk) -> list[str]:
    owners = (desk.written.section, desk.written.other)
    return [block.content.text for owner in owners for block in desk.project.blocks(owner)]


def test_enter_leads_from_place_to_place_through_all_parts(desk: Desk) -> None:
    desk.hands.press("Ctrl+F")
    desk.hands.type("nothing")
    desk.hands.until(lambda: said(desk) == "3 found")
    desk.hands.press("Return")
    assert (said(desk), selected(desk)) == ("2 of 3", "Nothing")
    desk.hands.press("Return")
    assert desk.view.part is not None
    assert (desk.view.part.owner, said(desk)) == (desk.written.other, "3 of 3")
    desk.hands.press("F3")
    assert desk.view.judging.shown
    assert said(desk) == "1 of 3"
    desk.hands.press("Shift+F3")
    assert said(desk) == "3 of 3"


def test_escape_closes_the_bar_and_keeps_the_place(desk: Desk) -> None:
    desk.hands.press("Ctrl+F")
    desk.hands.type("known")
    desk.hands.press("Return")
    desk.hands.press("Esc")
    assert not desk.view.revising.replacing.bar.isVisible()
    assert desk.view.page.hasFocus()
    assert selected(desk) == "known"
    desk.hands.type("clear")
    desk.view.leave()
    assert desk.texts()[1] == "Nothing else is clear."


def test_the_bar_begins_with_what_is_selected(desk: Desk) -> None:
    desk.view.page.setFocus()
    desk.view.page.select(Place(0, 12), Place(0, 18))
    desk.hands.press("Ctrl+F")
    desk.hands.until(lambda: said(desk) == "1 of 2")
    desk.view.revising.replacing.bar.case.setChecked(True)
    desk.hands.until(lambda: said(desk) == "1 of 1")


def test_replace_goes_on_to_the_next_place(desk: Desk) -> None:
    desk.hands.press("Ctrl+H")
    bar = desk.view.revising.replacing.bar
    desk.hands.type("Nothing")
    bar.by.setText("Little")
    bar.by.setFocus()
    desk.hands.press("Return")
    assert selected(desk) == "Nothing"
    desk.hands.press("Return")
    assert all_texts(desk)[1:] == ["Little else is known.", "Nothing follows. BAMAKO again."]
    assert said(desk) == "2 of 2"
    assert bar.said == "1 replaced."


def test_replace_all_is_one_step_and_leaves_what_holds_a_citation(desk: Desk) -> None:
    before = all_texts(desk)
    desk.hands.press("Ctrl+H")
    bar = desk.view.revising.replacing.bar
    desk.hands.type("bamako. more")
    bar.by.setText("X")
    desk.hands.click(bar.all)
    assert bar.said.startswith("0 replaced. 1 left")
    bar.row.field.setText("BAMAKO")
    bar.by.setText("Algiers")
    desk.hands.click(bar.all)
    assert bar.said == "2 replaced."
    assert all_texts(desk)[0].startswith(f"They met in Algiers.{OBJECT} More")
    assert all_texts(desk)[2] == "Nothing follows. Algiers again."
    assert desk.project.undo_label() == "Replace “BAMAKO”"
    bar.all.setFocus()
    desk.hands.press("Ctrl+Z")
    assert all_texts(desk) == before
    shown = [line.content.text for line in desk.view.page.lines]
    assert shown == desk.texts()


def test_only_the_place_that_is_selected_is_replaced(desk: Desk) -> None:
    desk.hands.press("Ctrl+H")
    bar = desk.view.revising.replacing.bar
    desk.hands.type("Nothing")
    bar.by.setText("Little")
    bar.by.setFocus()
    desk.hands.press("Return")
    assert selected(desk) == "Nothing"
    before = all_texts(desk)
    desk.view.page.put_caret(Place(0, 0))
    desk.hands.click(bar.one)
    assert all_texts(desk) == before
    assert selected(desk) == "Nothing"
    desk.hands.click(bar.one)
    assert all_texts(desk)[1] == "Little else is known."
