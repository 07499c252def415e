"""Undo and redo lead to what they changed, in a window with all its views."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.domain.dispute import Stance
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Prose
from briefwright.edits.splice import Splice
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import AddBlock, SpliceProse
from briefwright.service.commands.disputes import AddDispute, SetPosition
from briefwright.service.commands.findings import EditFinding
from briefwright.service.commands.judgements import AddJudgement, EditJudgement
from briefwright.service.commands.sources import EditSource
from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.publish.view import PublishView
from tests.kit.desk import whole_window
from tests.kit.drivers import Opened
from tests.ui.brief.conftest import Written, write_project


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The window under test."""

    opened: Opened
    written: Written

    def run(self, command: Command[Any]) -> None:
        """Does a command as a view does."""
        assert self.opened.frame.bridge.run(command)

    def brief(self) -> BriefView:
        """The Brief, shown and read."""
        self.opened.frame.turn_to("brief")
        view = self.opened.frame.view("brief")
        assert isinstance(view, BriefView)
        self.opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        return view

    def findings(self) -> FindingsView:
        """The Findings, shown and read."""
        self.opened.frame.turn_to("findings")
        view = self.opened.frame.view("findings")
        assert isinstance(view, FindingsView)
        self.opened.hands.until(lambda: view.rows)
        return view

    def undo(self) -> None:
        """Takes back the last act by its key."""
        self.opened.hands.press("Ctrl+Z")

    def show(self) -> None:
        """Presses the button of the message."""
        button = self.opened.frame.findChild(QPushButton, "message_bar.button")
        assert isinstance(button, QPushButton)
        assert button.isVisible()
        self.opened.hands.click(button)


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    with whole_window(written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _):
        yield Desk(opened=opened, written=written)


def test_undo_turns_to_the_part_it_changed_and_selects_the_words(desk: Desk) -> None:
    view, project = desk.brief(), desk.written.project
    block = project.blocks(desk.written.section)[1]
    splice = Splice(start=0, end=8, insert=Prose())
    desk.run(SpliceProse(block=block.id, base=block.content, splice=splice))
    assert view.open_row("section", desk.written.other)
    desk.undo()
    assert view.part is not None
    assert view.part.owner == desk.written.section
    assert view.page.selection() == (Place(1, 0), Place(1, 8))
    assert desk.opened.frame.message == ""


def test_undo_of_words_in_sight_puts_the_caret_behind_them_and_selects_nothing(desk: Desk) -> None:
    view = desk.brief()
    view.page.put_caret(Place(1, 0))
    desk.opened.hands.type("Yet ")
    view.leave()
    view.page.put_caret(Place(0, 0))
    desk.undo()
    assert view.page.selection() == (Place(1, 0), Place(1, 0))
    desk.opened.hands.press("Ctrl+Y")
    assert view.page.selection() == (Place(1, 4), Place(1, 4))


def test_undo_leads_to_the_judgement_and_its_choice(desk: Desk) -> None:
    view, project = desk.brief(), desk.written.project
    desk.run(AddJudgement(brief=desk.written.brief, statement=Prose(text="It lasts.")))
    (judgement,) = project.judgements(desk.written.brief)
    desk.run(EditJudgement(row=judgement.id, fields={"likelihood": "likely"}))
    desk.undo()
    assert view.judging.shown
    (card,) = view.judging.pane.cards
    assert card.likelihood.hasFocus()
    assert card.likelihood.currentData() is None


def test_undo_of_what_another_view_shows_says_so_and_a_button_leads_there(desk: Desk) -> None:
    view = desk.brief()
    row = desk.written.claim
    desk.run(EditFinding(row=row, fields={"statement": "Shot down."}))
    desk.undo()
    frame = desk.opened.frame
    assert frame.current == "brief"
    assert "Undone:" in frame.message
    assert "Change the statement of a finding" in frame.message
    assert view.part is not None
    desk.show()
    assert frame.current == "findings"
    assert frame.message == ""
    findings = frame.view("findings")
    assert isinstance(findings, FindingsView)
    desk.opened.hands.until(lambda: findings.chosen == (row,))


def test_what_was_said_of_an_undo_goes_with_the_next_act(desk: Desk) -> None:
    view = desk.brief()
    desk.run(EditFinding(row=desk.written.claim, fields={"statement": "Shot down."}))
    desk.undo()
    assert "Undone:" in desk.opened.frame.message
    view.page.setFocus()
    desk.opened.hands.type("Yet ")
    view.leave()
    assert desk.opened.frame.message == ""


def test_a_problem_of_a_judgement_leads_from_the_pages_to_its_place(desk: Desk) -> None:
    both = "It is likely and our confidence is high."
    words = Prose(text="It is likely that it lasts.")
    desk.run(
        AddJudgement(
            brief=desk.written.brief, statement=words, likelihood="likely", reasons=Prose(text=both)
        )
    )
    frame, hands = desk.opened.frame, desk.opened.hands
    frame.turn_to("publish")
    publish = frame.view("publish")
    assert isinstance(publish, PublishView)
    hands.until(lambda: publish.outcome.brief is not None)
    problems = publish.problems.list
    rows = problems.rows()
    number = next(
        n for n in range(rows.rowCount()) if "joins likelihood" in str(rows.index(n, 0).data())
    )
    index = rows.index(number, 0)
    problems.scrollTo(index)
    hands.click(problems.viewport(), problems.visualRect(index).center())
    assert frame.current == "brief"
    view = frame.view("brief")
    assert isinstance(view, BriefView)
    (card,) = view.judging.pane.cards
    assert card.reasons.hasFocus()
    assert card.reasons.selection() == (Place(0, 0), Place(0, len(both)))


def test_redo_says_that_it_was_done_again(desk: Desk) -> None:
    desk.brief()
    desk.run(EditFinding(row=desk.written.claim, fields={"statement": "Shot down."}))
    desk.undo()
    desk.opened.hands.press("Ctrl+Y")
    assert "Done again:" in desk.opened.frame.message
    assert desk.written.project.get(Finding, desk.written.claim).statement == "Shot down."


def test_in_findings_undo_chooses_the_finding_it_changed(desk: Desk) -> None:
    view = desk.findings()
    desk.run(EditFinding(row=desk.written.claim, fields={"statement": "Shot down."}))
    view.choose(desk.written.meeting)
    desk.undo()
    desk.opened.hands.until(lambda: view.chosen == (desk.written.claim,))
    assert desk.opened.frame.message == ""


def test_undo_in_findings_of_words_in_the_brief_leads_to_the_words(desk: Desk) -> None:
    desk.run(AddBlock(owner=desk.written.other, content=Prose(text="Said.")))
    block = desk.written.project.blocks(desk.written.other)[0]
    splice = Splice(start=0, end=5, insert=Prose())
    desk.run(SpliceProse(block=block.id, base=block.content, splice=splice))
    desk.findings()
    desk.undo()
    assert "Undone:" in desk.opened.frame.message
    desk.show()
    view = desk.opened.frame.view("brief")
    assert isinstance(view, BriefView)
    assert view.part is not None
    assert view.part.owner == desk.written.other
    assert view.page.selection() == (Place(0, 0), Place(0, 5))


def test_undo_leads_to_the_cell_of_a_position(desk: Desk) -> None:
    frame, brief = desk.opened.frame, desk.written.brief
    made = desk.written.project.run(AddDispute(brief=brief, proposition="It was shot down"))
    desk.run(SetPosition(dispute=made.result, actor="Mali", stance=Stance.DENIES))
    frame.turn_to("analysis")
    view = frame.view("analysis")
    assert isinstance(view, AnalysisView)
    desk.opened.hands.until(lambda: view.weighed is not None)
    desk.run(SetPosition(dispute=made.result, actor="Mali", stance=Stance.ASSERTS))
    desk.undo()
    assert view.disputing.matrix.actor == "Mali"
    assert frame.message == ""


def test_undo_of_a_field_of_a_source_leads_from_the_brief_to_the_source(desk: Desk) -> None:
    desk.brief()
    (source,) = desk.written.project.sources()
    desk.run(EditSource(row=source.id, fields={"outlet": "APA"}))
    desk.undo()
    desk.show()
    assert desk.opened.frame.current == "sources"
