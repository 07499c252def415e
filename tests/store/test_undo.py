"""Undo and redo: derived from the log, for one window and for its replica."""

from pathlib import Path

import pytest

from briefwright.domain.brief import SectionFinding
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.store.desks import (
    TEXT,
    add_finding,
    begin,
    exchange,
    made,
    opened,
    state,
    statement_of,
    text_of,
    two,
    type_text,
)
from tests.store.laws import dump


def cited_finding(unit: UnitOfWork) -> None:
    unit.add(Finding(id="f", statement="new"))
    unit.add(SectionFinding(id="l", section="one", finding="f", pos="1"))
    block = unit.get(Block, "block")
    prose = Prose(text=block.content.text + "\ufffc", atoms=(Cite(finding="f"),))
    unit.set(Block, "block", content=prose)


def test_undo_restores_every_row_and_redo_the_result(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    before = dump(ada)
    ada.transact("Cite a new finding", OpKind.ADD, cited_finding)
    after = dump(ada)
    for _ in range(3):
        undone = ada.undo()
        assert undone is not None
        assert (undone.label, undone.kept) == ("Cite a new finding", ())
        assert dump(ada) == before
        redone = ada.redo()
        assert redone is not None
        assert redone.label == "Cite a new finding"
        assert dump(ada) == after
    assert ada.redo() is None
    assert ada.verify() == ()
    ada.close()


def test_what_a_project_is_made_with_is_no_act_that_undo_takes_back(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    ada.transact("Make", OpKind.CREATE, lambda unit: unit.add(Finding(id="f", statement="first")))
    assert ada.undo() is None
    ada.transact("Edit", OpKind.SET, lambda unit: unit.set(Finding, "f", statement="second"))
    assert ada.undo() is not None
    assert ada.undo() is None
    assert statement_of(ada, "f") == "first"
    assert ada.redo() is not None
    assert statement_of(ada, "f") == "second"
    ada.close()


def test_acts_are_undone_one_after_the_other_and_redone_in_turn(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    states = []
    for word in ("one", "two", "three"):
        states.append(statement_of(ada))
        state(ada, word)
    for expected in reversed(states):
        ada.undo()
        assert statement_of(ada) == expected
    for expected in ("one", "two", "three"):
        ada.redo()
        assert statement_of(ada) == expected
    ada.undo()
    state(ada, "four")
    assert ada.redo_label() is None
    assert ada.redo() is None
    ada.undo()
    assert statement_of(ada) == "two"
    ada.close()


def test_undo_survives_closing_and_opening(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    state(ada, "changed")
    ada.close()
    ada = opened(tmp_path / "ada.sqlite")
    assert ada.undo_label() == "Restate"
    ada.undo()
    assert statement_of(ada) == "The port closed on Monday."
    ada.close()
    ada = opened(tmp_path / "ada.sqlite")
    assert ada.redo_label() == "Restate"
    ada.redo()
    assert statement_of(ada) == "changed"
    ada.close()


def test_a_window_takes_back_its_own_acts_and_never_what_another_window_types(
    tmp_path: Path,
) -> None:
    left = made(tmp_path / "ada.sqlite")
    begin(left)
    right = opened(tmp_path / "ada.sqlite")
    state(left, "left")
    type_text(right, "right")
    left.undo()
    assert (statement_of(left), text_of(left)) == ("The port closed on Monday.", "right")
    assert left.undo_label() == "Begin"
    right.undo()
    assert text_of(right) == TEXT
    assert right.undo_label() == "Begin"
    left.close()
    right.close()


def test_undo_keeps_what_another_window_changed_since_and_names_it(tmp_path: Path) -> None:
    left = made(tmp_path / "ada.sqlite")
    begin(left)
    right = opened(tmp_path / "ada.sqlite", "Ben")

    def both(unit: UnitOfWork) -> None:
        unit.set(Finding, "finding", statement="left", note="left")

    left.transact("Edit", OpKind.SET, both)
    state(right, "right")
    undone = left.undo()
    assert undone is not None
    with left.read() as reads:
        finding = reads.get(Finding, "finding")
    assert (finding.statement, finding.note) == ("right", None)
    (kept,) = undone.kept
    assert "statement" in str(kept)
    assert "Ben" in str(kept)
    left.close()
    right.close()


def test_a_row_that_others_work_on_by_now_is_not_taken_out(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        edited, used = add_finding(ada, "edited"), add_finding(ada, "used")
        exchange(ada, ben)
        link = SectionFinding(id="l", section="one", finding=used, pos="1")
        ben.transact("Place", OpKind.ADD, lambda unit: unit.add(link))
        ben.transact("Edit", OpKind.SET, lambda unit: unit.set(Finding, edited, note="by Ben"))
        exchange(ada, ben)
        first, second = ada.undo(), ada.undo()
        assert first is not None
        assert second is not None
        assert "used elsewhere" in str(first.kept[0])
        assert "Ben" in str(second.kept[0])
        assert statement_of(ada, edited) == "edited"
        assert statement_of(ada, used) == "used"
        assert ada.undo_label() == "Begin"
        assert ada.conflicts() == ()


def test_taking_back_a_stale_write_withdraws_it_for_the_other_one(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "by Ada")
        state(ben, "by Ben")
        exchange(ada, ben)
        ada.undo()
        assert ada.conflicts() == ()
        assert statement_of(ada) == "by Ben"
        ada.redo()
        assert [version.value for version in ada.conflicts()[0].versions] == ["by Ben", "by Ada"]
        assert ada.verify() == ()


def test_taking_back_a_settlement_brings_the_conflict_back(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "by Ada")
        state(ben, "by Ben")
        exchange(ada, ben)
        before = dump(ada)
        ada.resolve(ada.conflicts()[0].id, value="by both")
        assert (statement_of(ada), ada.conflicts()) == ("by both", ())
        ada.undo()
        assert dump(ada)["conflict"] == before["conflict"]
        assert {v.value for v in ada.conflicts()[0].versions} == {"by Ada", "by Ben"}


def test_a_merge_is_not_an_act_to_take_back(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, TEXT.replace("The port", "The southern port"))
        type_text(ben, TEXT.replace("by June", "by July"))
        exchange(ada, ben)
        assert ada.merge_texts().result == 1
        assert ada.undo_label() == "Type"
        undone = ada.undo()
        assert undone is not None
        assert "Merge texts" in str(undone.kept[0])
        assert "southern" in text_of(ada)
        assert "July" in text_of(ada)


def test_history_tells_what_was_done_by_whom_and_what_is_taken_back(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        state(ada, "by Ada")
        ada.undo()
        exchange(ada, ben)
        told = [(entry.author, entry.label, entry.kind, entry.undone) for entry in ada.history()]
        assert told == [
            ("Ben", "Restate", "set", False),
            ("Ada", "Restate", "undo", False),
            ("Ada", "Restate", "set", True),
            ("Ada", "Begin", "add", False),
        ]
        first, *_ = ada.history(limit=1)
        assert first.when.tzinfo is not None
        assert [entry.label for entry in ada.history(limit=1, before=first.position)] == ["Restate"]
        assert {entry.id for entry in ben.history()} == {entry.id for entry in ada.history()}


def test_one_change_that_came_in_is_taken_back_by_name(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        type_text(ben, "A text by Ben.")
        exchange(ada, ben)
        entry = next(e for e in ada.history() if (e.author, e.label) == ("Ben", "Restate"))
        undone = ada.undo(entry.id)
        assert undone is not None
        assert undone.kept == ()
        assert statement_of(ada) == "The port closed on Monday."
        assert text_of(ada) == "A text by Ben."
        assert next(e for e in ada.history() if e.id == entry.id).undone
        with pytest.raises(WrongUse, match="no entry"):
            ada.undo("nobody:1")


def empty(database: Database) -> bool:
    return database.undo() is None


def test_there_is_nothing_to_take_back_in_a_new_project(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    assert empty(ada)
    assert ada.undo_label() is None
    ada.close()
