"""Live refresh: another window learns of exactly what changed."""

from pathlib import Path

from briefwright.domain.brief import SectionFinding
from briefwright.domain.finding import Finding, Kind
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.edits.changeset import Change, ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.store.unit import UnitOfWork
from tests.store.desks import (
    add_finding,
    begin,
    everything,
    exchange,
    made,
    opened,
    state,
    two,
    type_text,
)

LONG = "A long text about the port. " * 30


def test_another_window_sees_exactly_the_changes_of_each_act(tmp_path: Path) -> None:
    left = made(tmp_path / "ada.sqlite")
    begin(left)
    right = opened(tmp_path / "ada.sqlite")
    at = right.position()

    def cite(unit: UnitOfWork) -> None:
        unit.add(Finding(id="f", statement="new", kind=Kind.QUOTE))
        prose = Prose(text=LONG + "\ufffc", atoms=(Cite(finding="f"),))
        unit.set(Block, "block", content=prose)

    sets = [left.transact("Cite", OpKind.ADD, cite).changes]
    for undone in (left.undo(), left.redo()):
        assert undone is not None
        sets.append(undone.changes)
    at, seen = right.changes_since(at)
    assert list(seen) == sets
    assert right.changes_since(at) == (at, ())
    assert Change(table="finding", row="f", column="kind", before=None, after=Kind.QUOTE) in (
        seen[0].changes
    )
    assert Change(table="finding", row="f", column=None, before=None, after=True) in seen[0].changes
    left.close()
    right.close()


def test_what_comes_in_is_told_with_the_rows_that_it_brings_back(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Finding, "finding"))
        link = SectionFinding(id="l", section="one", finding="finding", pos="1")
        ben.transact("Place", OpKind.ADD, lambda unit: unit.add(link))
        at = ada.position()
        absorbed = ada.absorb(everything(ben))
        assert absorbed.changes.rows("finding") == {"finding"}
        assert absorbed.changes.rows("section_finding") == {"l"}
        _, (told,) = ada.changes_since(at)
        assert told == absorbed.changes


def test_who_has_missed_too_much_is_told_of_everything(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    at = ada.position()
    for number in range(1_060):
        state(ada, f"version {number}")
    row = add_finding(ada, "the last")
    _, sets = ada.changes_since(at)
    assert len(sets) == 1
    assert sets[0].rows("finding") == {"finding", row}
    assert sets[0].touches("block", "block")
    ada.close()


def test_merging_is_told_like_any_other_act(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, LONG + "One.")
        type_text(ben, "Two. " + LONG)
        exchange(ada, ben)
        at = ada.position()
        merged = ada.merge_texts()
        _, told = ada.changes_since(at)
        assert told == ((merged.changes,) if merged.changes else ())
        assert isinstance(merged.changes, ChangeSet)
