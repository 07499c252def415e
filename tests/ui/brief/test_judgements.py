"""The key judgements in the Brief view: written, weighed, put in order and removed, all by key."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import Confidence
from briefwright.domain.prose import MarkKind, Prose
from briefwright.domain.text import OBJECT
from briefwright.service.commands.judgements import (
    AddJudgement,
    EditJudgement,
    RemoveJudgement,
    WriteJudgement,
)
from briefwright.ui.brief.comment_marks import CommentMarks
from briefwright.ui.brief.judging.card import JUDGEMENT, JudgementCard
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import Hands, Opened, open_again, window_on
from tests.ui.brief.conftest import Written, write_project

FIRST, SECOND = "It is likely that they meet again.", "A common force is unlikely."
REASONS = "Confidence is moderate: one report says so."


class Desk:
    """The window under test, with the key judgements open."""

    def __init__(self, opened: Opened, view: BriefView, written: Written) -> None:
        self.hands: Hands = opened.hands
        self.project = opened.project
        self.view = view
        self.pane = view.judging.pane
        self.written = written

    def stored(self) -> tuple[Judgement, ...]:
        """The judgements as the project has them."""
        return self.project.judgements(self.written.brief)

    def statements(self) -> list[str]:
        """Their statements, in order."""
        return [each.statement.text for each in self.stored()]

    def shown(self) -> list[str]:
        """The statements on the screen, in order."""
        return [card.statement.text_of(0).text for card in self.pane.cards]

    def card(self, number: int) -> JudgementCard:
        """The card at a place in the order, its statement with the keys."""
        card = self.pane.cards[number]
        card.statement.setFocus()
        return card

    def leave(self) -> None:
        """What the window does before it does anything else."""
        self.view.leave()


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    for words, likelihood in ((FIRST, "likely"), (SECOND, None)):
        written.project.run(
            AddJudgement(
                brief=written.brief,
                statement=Prose(text=words),
                likelihood=likelihood,
                reasons=Prose(text=REASONS),
            )
        )
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        made = Desk(opened, view, written)
        assert view.open_row("judgement", made.stored()[0].id)
        yield made


def test_the_part_shows_each_judgement_with_its_degree_and_words(desk: Desk) -> None:
    assert desk.view.judging.shown
    first, second = desk.pane.cards
    assert desk.shown() == [FIRST, SECOND]
    assert first.likelihood.currentData() == "likely"
    assert "55–80%" in first.band.words
    assert second.likelihood.currentData() is None
    assert second.band.isHidden()
    assert first.reasons.text_of(0).text == REASONS
    assert first.statement.accessibleName() == "Statement of judgement 1"
    assert first.statement.hasFocus()


def test_typing_goes_into_the_judgement_and_undo_takes_it_back(desk: Desk) -> None:
    desk.card(0).statement.put_caret(Place(0, len(FIRST)))
    desk.hands.type(" So be it.")
    assert desk.statements()[0] == FIRST
    desk.hands.press("Ctrl+Z")
    assert desk.statements()[0] == desk.shown()[0] == FIRST
    field, behind = desk.pane.cards[0].statement, Place(0, len(f"{FIRST} So be it."))
    desk.hands.press("Ctrl+Y")
    assert desk.statements()[0] == desk.shown()[0] == f"{FIRST} So be it."
    assert field.selection() == (behind, behind)


def test_enter_leads_through_the_fields_to_a_new_judgement(desk: Desk) -> None:
    desk.card(1)
    desk.hands.press("Return")
    assert desk.pane.cards[1].reasons.hasFocus()
    desk.hands.press("Return")
    assert desk.pane.cards[2].statement.hasFocus()
    assert desk.statements() == [FIRST, SECOND]
    desk.hands.type("A third one")
    desk.hands.press("Return")
    desk.hands.type("Why")
    desk.leave()
    third = desk.stored()[2]
    assert (third.statement.text, third.reasons.text) == ("A third one", "Why")
    assert [card.row for card in desk.pane.cards] == [each.id for each in desk.stored()]


def test_a_judgement_begun_behind_the_first_stands_there(desk: Desk) -> None:
    desk.card(0)
    desk.hands.press("Ctrl+Shift+Return")
    desk.hands.type("Between")
    desk.leave()
    assert desk.statements() == desk.shown() == [FIRST, "Between", SECOND]


def test_a_judgement_without_a_word_is_none(desk: Desk) -> None:
    desk.card(1)
    desk.hands.press("Ctrl+Shift+Return")
    desk.leave()
    assert desk.statements() == [FIRST, SECOND]


def test_likelihood_and_confidence_are_chosen_by_key_in_one_step_each(desk: Desk) -> None:
    card = desk.card(1)
    card.likelihood.setFocus()
    desk.hands.type("Unl")
    assert desk.stored()[1].likelihood == "unlikely"
    assert "20–45%" in card.band.words
    card.confidence.setFocus()
    desk.hands.type("h")
    assert desk.stored()[1].confidence is Confidence.HIGH
    while desk.stored()[1].confidence is not None:
        desk.hands.press("Ctrl+Z")
    assert card.confidence.currentData() is None
    assert desk.stored()[1].likelihood == card.likelihood.currentData() == "unlikely"


def test_a_judgement_just_typed_is_weighed_without_waiting(desk: Desk) -> None:
    desk.card(1)
    desk.hands.press("Ctrl+Shift+Return")
    fresh = desk.pane.cards[2]
    assert not fresh.likelihood.isEnabled()
    fresh.statement.insertPlainText("A third one is likely")
    assert fresh.row is None
    fresh.likelihood.setFocus()
    desk.hands.type("Likely")
    third = desk.stored()[2]
    assert (third.statement.text, third.likelihood) == ("A third one is likely", "likely")
    assert fresh.likelihood.currentData() == "likely"


def test_judgements_are_put_in_order_and_removed_by_key(desk: Desk) -> None:
    desk.card(1)
    desk.hands.press("Alt+Up")
    assert desk.statements() == desk.shown() == [SECOND, FIRST]
    assert desk.pane.cards[0].statement.hasFocus()
    desk.hands.press("Alt+Down")
    assert desk.statements() == desk.shown() == [FIRST, SECOND]
    desk.hands.press("Ctrl+Shift+Del")
    assert desk.statements() == desk.shown() == [FIRST]
    assert desk.pane.cards[0].statement.hasFocus()


def test_a_judgement_is_dragged_to_another_place(desk: Desk) -> None:
    row = desk.pane.cards[0].row
    assert row is not None
    data = QMimeData()
    data.setData(JUDGEMENT, row.encode())
    below = desk.pane.cards[1].mapTo(desk.pane.viewport(), desk.pane.cards[1].rect().bottomLeft())
    event = QDropEvent(
        QPointF(below - QPoint(-20, 4)),
        Qt.DropAction.MoveAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    desk.pane.dropEvent(event)
    assert desk.statements() == desk.shown() == [SECOND, FIRST]


def test_findings_are_cited_and_words_set_bold_in_a_judgement(desk: Desk) -> None:
    card = desk.card(0)
    card.statement.put_caret(Place(0, len(FIRST)))
    desk.hands.press("Ctrl+Shift+A")
    desk.hands.type("chiefs")
    desk.hands.press("Return")
    statement = desk.stored()[0].statement
    assert statement.text == FIRST + OBJECT
    assert statement.cited() == (desk.written.meeting,)
    assert card.statement.hasFocus()
    card.statement.select(Place(0, 6), Place(0, 12))
    desk.hands.press("Ctrl+B")
    assert [mark.kind for mark in desk.stored()[0].statement.marks] == [MarkKind.BOLD]
    desk.view.beside.choose(desk.written.claim)
    card.reasons.setFocus()
    desk.hands.press("Ctrl+Shift+C")
    assert desk.stored()[0].reasons.cited() == (desk.written.claim,)


def test_findings_cited_in_judgements_stand_first_beside_them(desk: Desk) -> None:
    desk.card(0).statement.put_caret(Place(0, len(FIRST)))
    desk.view.citing.cite(desk.written.claim)
    desk.hands.until(lambda: desk.view.beside.groups[0][1])
    title, cards = desk.view.beside.groups[0]
    assert title == "Cited here"
    assert [card.key for card in cards] == [desk.written.claim]


def test_several_paragraphs_are_pasted_as_one(desk: Desk) -> None:
    desk.card(0).statement.put_caret(Place(0, 0))
    QApplication.clipboard().setText("One.\nTwo. ")
    desk.hands.press("Ctrl+V")
    assert desk.statements()[0] == desk.shown()[0]
    assert desk.statements()[0].startswith("One. Two.")
    assert "\n" not in desk.statements()[0]


def test_arrows_lead_from_judgement_to_judgement(desk: Desk) -> None:
    desk.card(0)
    desk.hands.press("Down")
    assert desk.pane.cards[0].reasons.hasFocus()
    desk.hands.press("Down")
    assert desk.pane.cards[1].statement.hasFocus()
    desk.hands.press("Up")
    assert desk.pane.cards[0].reasons.hasFocus()


def test_what_another_window_writes_meanwhile_is_merged_and_nothing_typed_is_lost(
    desk: Desk, tmp_path: Path
) -> None:
    other = open_again(desk.project, tmp_path)
    desk.card(0).statement.put_caret(Place(0, len(FIRST)))
    desk.hands.type(" Here.")
    theirs = other.judgements(desk.written.brief)[0]
    other.run(
        WriteJudgement(
            judgement=theirs.id,
            column="statement",
            content=Prose(text=f"There: {FIRST}"),
            what="Type",
            seen=theirs.seen,
        )
    )
    other.run(EditJudgement(row=theirs.id, fields={"likelihood": "very-likely"}))
    desk.hands.until(lambda: desk.pane.cards[0].likelihood.currentData() == "very-likely")
    desk.leave()
    assert desk.statements()[0] == desk.shown()[0] == f"There: {FIRST} Here."
    assert not desk.project.conflicts()
    other.close(publish=False)


def test_a_judgement_removed_elsewhere_comes_back_with_what_is_typed_in_it(
    desk: Desk, tmp_path: Path
) -> None:
    other = open_again(desk.project, tmp_path)
    desk.card(1).statement.put_caret(Place(0, 0))
    desk.hands.type("Still: ")
    other.run(RemoveJudgement(judgement=other.judgements(desk.written.brief)[1].id))
    other.close(publish=False)
    desk.hands.until(lambda: desk.statements() == [FIRST, f"Still: {SECOND}"])
    assert desk.shown() == desk.statements()
    assert desk.stored()[1].reasons.text == REASONS


def test_turning_to_a_section_and_back_keeps_all_words(desk: Desk) -> None:
    desk.card(0).statement.put_caret(Place(0, 0))
    desk.hands.type("Now: ")
    assert desk.view.open_row("section", desk.written.section)
    assert not desk.view.judging.shown
    assert desk.statements()[0] == f"Now: {FIRST}"
    desk.view.page.setFocus()
    desk.hands.press("Ctrl+B")
    assert desk.view.open_row("judgement", desk.stored()[1].id)
    assert desk.pane.cards[1].statement.hasFocus()


def test_a_narrow_page_has_the_degree_over_the_words_and_a_bar_that_nothing_covers(
    desk: Desk,
) -> None:
    window, bar, card = desk.hands.window, desk.view.bar, desk.pane.cards[0]
    assert card.likelihood.geometry().right() < card.statement.geometry().left()
    desk.hands.until(lambda: desk.view.problems.foot.faults)
    navigator, inspector = desk.view.navigator, desk.view.inspector
    assert navigator is not None
    assert inspector is not None
    window.resize(1024, 640)
    desk.hands.until(lambda: not navigator.isVisible())
    desk.hands.press("F9")
    desk.hands.until(navigator.isVisible)
    assert inspector.isVisible()
    desk.hands.until(lambda: card.confidence.geometry().bottom() < card.statement.geometry().top())
    assert card.statement.width() > 300
    tools = [each for each in bar.findChildren(QWidget) if each.parent() is bar]
    boxes = [each.geometry() for each in tools if each.isVisible()]
    assert all(bar.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for one, other in combinations(boxes, 2))
    add = next(each for each in bar.findChildren(QToolButton) if "add_finding" in each.objectName())
    assert add.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    assert add.accessibleName()
    desk.hands.press("F9")
    desk.hands.until(lambda: card.likelihood.geometry().right() < card.statement.geometry().left())
    assert add.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonTextBesideIcon


def signs_of(card: JudgementCard) -> tuple[QRectF, ...]:
    found = card.statement.findChild(CommentMarks)
    return found.boxes if isinstance(found, CommentMarks) else ()


def check_signs(desk: Desk) -> None:
    """Comments on the first judgement, which has a problem, and looks where the signs stand."""
    card = desk.card(0)
    card.statement.put_caret(Place(0, 4))
    desk.hands.press("Ctrl+Shift+M")
    desk.hands.type("Who says so?")
    desk.hands.press("Return")
    desk.hands.until(lambda: card.marks["statement"].boxes and signs_of(card))
    card.statement.viewport().repaint()
    (problem,), (comment,) = card.marks["statement"].boxes, signs_of(card)
    block = card.statement.document().firstBlock()
    words = card.statement.layout_of_text.blockBoundingRect(block)
    assert problem.right() <= words.left()
    assert words.right() <= comment.left()


def test_the_signs_of_a_problem_and_a_comment_stand_on_either_side_of_the_words(desk: Desk) -> None:
    check_signs(desk)


def test_no_sign_covers_english_words_in_a_mirrored_window(desk: Desk) -> None:
    desk.hands.window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    desk.hands.until(desk.pane.isRightToLeft)
    check_signs(desk)
