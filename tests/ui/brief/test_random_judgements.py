"""Random edits of key judgements, here and in another window, keep fields, rows and log equal."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from briefwright.domain.prose import Prose
from briefwright.edits.blocks import normal
from briefwright.service.commands.judgements import (
    AddJudgement,
    EditJudgement,
    RemoveJudgement,
    WriteJudgement,
)
from briefwright.service.project import Project
from briefwright.ui.brief.lines import Place
from tests.kit.counts import times
from tests.kit.drivers import open_again
from tests.ui.brief.test_judgements import Desk, desk

__all__ = ["desk"]

STEPS = 40
WORDS = ("a", " ", "likely", "é", "😀", "نفى ", ", ", "\u00a0", "x. Y")
KEYS = ("Backspace", "Del", "Return", "Up", "Down", "Home", "End", "Ctrl+B", "Ctrl+I", "Tab")

State = list[tuple[str, Prose, Prose, str | None, object]]


class Hand:
    """Does one random act after another."""

    def __init__(self, desk: Desk, other: Project, seed: int) -> None:
        self.desk = desk
        self.other = other
        self.chance = random.Random(seed)
        self.acts: tuple[Callable[[], object], ...] = (
            self.type, self.type, self.type, self.press, self.press, self.place, self.select,
            self.cite, self.paste, self.add, self.move, self.judge, self.remove, self.undo,
            self.redo, self.write_elsewhere, self.edit_elsewhere, self.change_elsewhere,
        )  # fmt: skip

    def step(self) -> str:
        act = self.chance.choice(self.acts)
        act()
        return act.__name__

    def turn(self) -> None:
        """Goes to some field that can be written in."""
        cards = self.desk.pane.cards
        fields = [each for card in cards for each in (card.statement, card.reasons)]
        self.chance.choice([each for each in fields if each.isEnabled()]).setFocus()

    def somewhere(self) -> Place:
        field = self.desk.pane.field
        assert field is not None
        return Place(0, self.chance.randint(0, len(field.text_of(0).text)))

    def type(self) -> None:
        self.turn()
        self.desk.hands.type(self.chance.choice(WORDS))

    def press(self) -> None:
        self.turn()
        self.desk.hands.press(self.chance.choice(KEYS))

    def place(self) -> None:
        self.turn()
        assert self.desk.pane.field is not None
        self.desk.pane.field.put_caret(self.somewhere())

    def select(self) -> None:
        self.turn()
        assert self.desk.pane.field is not None
        self.desk.pane.field.select(self.somewhere(), self.somewhere())

    def cite(self) -> None:
        self.turn()
        written = self.desk.written
        self.desk.view.citing.cite(self.chance.choice((written.meeting, written.claim)))

    def paste(self) -> None:
        self.turn()
        QApplication.clipboard().setText(self.chance.choice(("One.\nTwo.", "plain", "x\ty")))
        self.desk.hands.press("Ctrl+V")

    def add(self) -> None:
        self.turn()
        self.desk.hands.press("Ctrl+Shift+Return")

    def move(self) -> None:
        self.turn()
        self.desk.hands.press(self.chance.choice(("Alt+Up", "Alt+Down")))

    def judge(self) -> None:
        card = self.chance.choice(self.desk.pane.cards)
        field = self.chance.choice((card.likelihood, card.confidence))
        if field.isEnabled():
            field.setFocus()
            self.desk.hands.press(self.chance.choice(("Down", "Up")))

    def remove(self) -> None:
        if len(self.desk.stored()) > 2:
            self.turn()
            self.desk.hands.press("Ctrl+Shift+Del")

    def undo(self) -> None:
        self.desk.hands.press("Ctrl+Z")

    def redo(self) -> None:
        self.desk.hands.press("Ctrl+Y")

    def write_elsewhere(self) -> None:
        brief = self.desk.written.brief
        self.other.run(AddJudgement(brief=brief, statement=Prose(text="Added."), index=0))

    def edit_elsewhere(self) -> None:
        found = self.other.judgements(self.desk.written.brief)
        if found:
            each = self.chance.choice(found)
            content = Prose(text=f"{self.chance.choice(WORDS)} {each.reasons.plain}")
            self.other.run(
                WriteJudgement(
                    judgement=each.id,
                    column="reasons",
                    content=content,
                    what="Type",
                    seen=each.seen,
                )
            )

    def change_elsewhere(self) -> None:
        found = self.other.judgements(self.desk.written.brief)
        if len(found) > 2:
            each = self.chance.choice(found)
            change = EditJudgement(row=each.id, fields={"likelihood": "unlikely"})
            self.other.run(self.chance.choice((change, RemoveJudgement(judgement=each.id))))


def as_stored(desk: Desk) -> State:
    return [
        (each.id, normal(each.statement), normal(each.reasons), each.likelihood, each.confidence)
        for each in desk.stored()
    ]


def as_shown(desk: Desk) -> State:
    return [
        (
            card.row,
            card.statement.text_of(0),
            card.reasons.text_of(0),
            card.likelihood.currentData(),
            card.confidence.currentData(),
        )
        for card in desk.pane.cards
        if card.row is not None
    ]


@pytest.mark.parametrize("seed", range(times(4)))
def test_fields_rows_and_log_are_equal_after_every_act(
    desk: Desk, tmp_path: Path, seed: int
) -> None:
    other = open_again(desk.project, tmp_path)
    hand = Hand(desk, other, seed)
    done: list[str] = []
    for number in range(STEPS):
        done.append(hand.step())
        if number % 5 == 4:
            desk.leave()
            desk.hands.until(lambda: as_shown(desk) == as_stored(desk))
    desk.leave()
    desk.hands.until(lambda: as_shown(desk) == as_stored(desk))
    other.close(publish=False)
    assert desk.project.verify(full=True) == (), done
