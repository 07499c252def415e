"""Problems beside the text: found in a pause, marked where they stand, and reached by key and click."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import Prose, Slot
from briefwright.service.checking import Fault
from briefwright.service.commands.blocks import AddBlock, RemoveBlock
from briefwright.service.commands.judgements import AddJudgement
from briefwright.service.writing import part_key
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import Hands, Opened, window_on
from tests.ui.brief.conftest import Written, write_project

BARE = "The army closed the airspace."
ALSO_BARE = "The border stayed shut all week."
BOTH = "It is likely and our confidence is high."


class Desk:
    """The window under test, on the first section."""

    def __init__(self, opened: Opened, view: BriefView, written: Written) -> None:
        self.hands: Hands = opened.hands
        self.project = opened.project
        self.view = view
        self.problems = view.problems
        self.written = written

    def said(self) -> list[str]:
        """What is listed beside the text."""
        rows = self.problems.foot.list.rows()
        return [str(rows.index(n, 0).data()) for n in range(rows.rowCount())]

    def wait_for(self, words: str) -> None:
        """Waits until a problem with these words is listed."""
        self.hands.until(lambda: any(words in each for each in self.said()))


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    written.project.run(AddBlock(owner=written.other, content=Prose(text=BARE)))
    written.project.run(
        AddJudgement(
            brief=written.brief,
            statement=Prose(text="It is likely that they meet again."),
            likelihood="likely",
            reasons=Prose(text=BOTH),
        )
    )
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        made = Desk(opened, view, written)
        made.hands.until(lambda: made.problems.found)
        yield made


def test_what_is_typed_is_checked_in_the_pause_and_found_beside_the_text(desk: Desk) -> None:
    page = desk.view.page
    before = len(desk.said())
    page.put_caret(Place(1, len(page.lines[1].content.text)))
    desk.hands.type(" Mali closed its airspace.")
    desk.wait_for("“Mali closed its airspace.” cites no passage")
    assert len(desk.said()) == before + 1
    desk.hands.until(lambda: desk.problems.marks.boxes)


def test_enter_on_a_problem_selects_its_words_in_the_text(desk: Desk) -> None:
    assert desk.view.open_row("section", desk.written.other)
    desk.hands.press("F5")
    desk.hands.until(desk.problems.foot.list.hasFocus)
    desk.hands.press("Return")
    assert desk.view.page.hasFocus()
    assert desk.view.page.selection() == (Place(0, 0), Place(0, len(BARE)))


def test_the_words_at_fault_are_followed_while_the_line_is_typed_in(desk: Desk) -> None:
    assert desk.view.open_row("section", desk.written.other)
    desk.hands.until(lambda: desk.problems.foot.faults)
    desk.view.page.put_caret(Place(0, 0))
    desk.hands.type("Yet: ")
    fault = desk.problems.foot.faults[0]
    desk.problems.go_to(fault)
    start, _ = desk.view.page.selection()
    assert start == Place(0, len("Yet: "))


def test_a_click_on_the_sign_in_the_margin_chooses_the_problem(desk: Desk) -> None:
    assert desk.view.open_row("section", desk.written.other)
    desk.hands.until(lambda: desk.problems.marks.boxes)
    box = desk.problems.marks.boxes[0]
    down = desk.view.page.verticalScrollBar().value()
    spot = QPoint(round(box.center().x()), round(box.center().y()) - down)
    desk.hands.click(desk.view.page.viewport(), spot)
    assert desk.view.page.selection() == (Place(0, 0), Place(0, len(BARE)))


def test_a_sign_takes_the_click_when_only_another_line_was_painted_since(desk: Desk) -> None:
    desk.project.run(AddBlock(owner=desk.written.other, content=Prose(text=ALSO_BARE)))
    assert desk.view.open_row("section", desk.written.other)
    page, marks = desk.view.page, desk.problems.marks
    desk.hands.until(lambda: len(marks.boxes) == 2)
    spots = [box.center().toPoint() for box in marks.boxes]
    page.viewport().repaint(QRect(0, spots[1].y() - 4, page.viewport().width(), 8))
    desk.hands.click(page.viewport(), spots[0])
    assert page.selection() == (Place(0, 0), Place(0, len(BARE)))


def test_the_outline_says_how_many_problems_a_part_has(desk: Desk) -> None:
    rows = desk.view.list.rows()
    here = rows.row_of(part_key(desk.written.other, Slot.BODY))
    assert here is not None
    assert str(rows.index(here, 0).data()).endswith("1 problems")


def test_the_check_leads_on_to_the_part_that_has_problems(desk: Desk) -> None:
    assert desk.view.open_row("section", desk.written.section)
    for block in desk.project.blocks(desk.written.section):
        desk.project.run(RemoveBlock(block=block.id))
    desk.hands.press("F5")
    desk.hands.until(lambda: desk.view.part and desk.view.part.owner == desk.written.other)
    desk.wait_for("cites no passage")


def go_to(desk: Desk, fault: Fault) -> None:
    """Goes down the list to a problem by key, and from there to its words."""
    desk.problems.foot.list.setFocus()
    desk.hands.press("Home")
    for _ in range(desk.problems.foot.faults.index(fault)):
        desk.hands.press("Down")
    desk.hands.press("Return")


def test_likelihood_and_confidence_in_one_sentence_are_marked_at_the_judgement(desk: Desk) -> None:
    assert desk.view.open_row("judgement", desk.project.judgements(desk.written.brief)[0].id)
    desk.wait_for("joins likelihood and confidence")
    card = desk.view.judging.pane.cards[0]
    joined = next(f for f in desk.problems.foot.faults if "joins" in str(f.problem.message))
    go_to(desk, joined)
    assert card.reasons.hasFocus()
    assert card.reasons.selection() == (Place(0, 0), Place(0, len(BOTH)))
    missing = next(
        f for f in desk.problems.foot.faults if "no confidence" in str(f.problem.message)
    )
    go_to(desk, missing)
    assert card.confidence.hasFocus()


def test_problems_never_cover_each_other_where_their_list_got_narrower_alone(desk: Desk) -> None:
    desk.project.run(AddBlock(owner=desk.written.other, content=Prose(text=ALSO_BARE)))
    assert desk.view.open_row("section", desk.written.other)
    problems = desk.problems.foot.list
    desk.hands.until(lambda: problems.rows().rowCount() == 2)
    first, second = (problems.rows().index(number, 0) for number in range(2))
    before = problems.visualRect(second).top()
    problems.setFixedWidth(140)
    desk.hands.until(lambda: problems.visualRect(second).top() > before)
    assert problems.visualRect(second).top() > problems.visualRect(first).bottom()
