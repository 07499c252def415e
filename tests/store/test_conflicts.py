"""Conflicts: each kind arises, is listed with every version, and can be settled."""

from datetime import timedelta
from pathlib import Path

import pytest

from briefwright.domain.brief import Section, SectionFinding
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding, Kind
from briefwright.domain.prose import Block, Cite, Prose
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.unit import UnitOfWork
from tests.store.desks import (
    NOON,
    begin,
    copied,
    exchange,
    made,
    opened,
    state,
    statement_of,
    text_of,
    two,
    type_text,
)
from tests.store.laws import digest


def both_agree(ada: Database, ben: Database) -> None:
    exchange(ada, ben)
    assert digest(ada) == digest(ben)
    assert ada.verify() == ben.verify() == ()


def test_two_values_of_one_field_are_listed_with_who_and_when(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Kind", OpKind.SET, lambda unit: unit.set(Finding, "finding", kind=Kind.CLAIM))
        ben.transact("Kind", OpKind.SET, lambda unit: unit.set(Finding, "finding", kind=Kind.EVENT))
        both_agree(ada, ben)
        assert ada.conflicts() == ben.conflicts()
        (conflict,) = ada.conflicts()
        assert (conflict.table, conflict.row, conflict.column, conflict.kind) == (
            "finding",
            "finding",
            "kind",
            "value",
        )
        assert {(v.author, v.value, v.plain) for v in conflict.versions} == {
            ("Ada", Kind.CLAIM, "claim"),
            ("Ben", Kind.EVENT, "event"),
        }
        assert [version.number for version in conflict.versions] == [1, 2]
        assert all(version.when > NOON for version in conflict.versions)
        assert conflict.shown == 2
        ada.resolve(conflict.id, keep=1)
        both_agree(ada, ben)
        assert ben.conflicts() == ()
        with ben.read() as reads:
            assert reads.get(Finding, "finding").kind == conflict.versions[0].value


def test_the_same_value_from_two_sides_is_no_conflict(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "the same")
        state(ben, "the same")
        both_agree(ada, ben)
        assert ada.conflicts() == ()


def test_a_clock_that_is_years_wrong_settles_nothing_by_itself(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)
    ada.snapshot_into(tmp_path / "ben.sqlite")
    ben = opened(tmp_path / "ben.sqlite", "Ben", NOON + timedelta(days=3652))
    state(ben, "from the future")
    exchange(ada, ben)
    state(ada, "after it")
    both_agree(ada, ben)
    assert statement_of(ben) == "after it"
    assert ben.conflicts() == ()
    assert ada.history(limit=1)[0].when < NOON + timedelta(days=1)
    ada.close()
    ben.close()


def test_writing_on_settles_no_conflict(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        type_text(ada, "One version.")
        type_text(ben, "Another version.")
        exchange(ada, ben)
        with ada.read() as reads:
            block = reads.get(Block, "block")
        text = block.content.text + " More."
        ada.transact(
            "Type",
            OpKind.TEXT,
            lambda unit: unit.set(Block, "block", seen=block.seen, content=Prose(text=text)),
        )
        (conflict,) = ada.conflicts()
        shown = [version.value for version in conflict.versions][conflict.shown - 1]
        assert shown == Prose(text=text)
        assert len(conflict.versions) == 2


def test_an_edit_beats_a_removal_and_both_ways_out_work(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Finding, "finding"))
        state(ben, "still wanted")
        both_agree(ada, ben)
        (conflict,) = ada.conflicts()
        assert conflict.kind == "deleted"
        assert {version.value for version in conflict.versions} == {True, False}
        assert conflict.versions[conflict.shown - 1].value is True
        third = copied(ada, tmp_path / "cleo.sqlite", "Cleo")
        third.resolve(conflict.id, value=False)
        with third.read() as reads:
            assert reads.find(Finding, "finding") is None
        third.close()
        ben.resolve(conflict.id, value=True)
        both_agree(ada, ben)
        assert ada.conflicts() == ()
        assert statement_of(ada) == "still wanted"


def cite(unit: UnitOfWork) -> None:
    prose = Prose(text="It closed.\ufffc", atoms=(Cite(finding="finding"),))
    unit.set(Block, "block", content=prose)


def test_a_citation_brings_its_finding_back(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Finding, "finding"))
        ben.transact("Cite", OpKind.TEXT, cite)
        both_agree(ada, ben)
        (conflict,) = ada.conflicts()
        assert (conflict.kind, conflict.row) == ("reference", "finding")
        assert statement_of(ada) == "The port closed on Monday."
        assert {version.author for version in conflict.versions} == {"Ada", "Ben"}
        third = copied(ada, tmp_path / "cleo.sqlite", "Cleo")
        third.resolve(conflict.id, value=False)
        assert text_of(third) == "It closed."
        assert third.conflicts() == ()
        assert third.verify() == ()
        third.close()
        ada.resolve(conflict.id, value=True)
        both_agree(ada, ben)
        assert ben.conflicts() == ()


def test_a_row_brought_back_goes_again_when_nothing_names_it_any_more(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Finding, "finding"))
        ben.transact("Cite", OpKind.TEXT, cite)
        both_agree(ada, ben)
        type_text(ben, "No citation any more.")
        both_agree(ada, ben)
        assert ada.conflicts() == ()
        with ada.read() as reads:
            assert reads.find(Finding, "finding") is None


def test_a_link_into_a_removed_section_brings_back_the_section(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        link = SectionFinding(id="l", section="two", finding="finding", pos="1")
        ada.transact("Remove", OpKind.REMOVE, lambda unit: unit.remove(Section, "two"))
        ben.transact("Place", OpKind.ADD, lambda unit: unit.add(link))
        both_agree(ada, ben)
        assert [(c.kind, c.table, c.row) for c in ben.conflicts()] == [
            ("reference", "section", "two")
        ]
        ben.resolve(ben.conflicts()[0].id, value=False)
        both_agree(ada, ben)
        with ada.read() as reads:
            assert reads.all(SectionFinding) == ()
            assert [section.id for section in reads.all(Section)] == ["one"]


def test_of_two_moves_that_close_a_circle_one_is_dropped_and_listed(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "one", parent="two"))
        ben.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "two", parent="one"))
        both_agree(ada, ben)
        (conflict,) = ada.conflicts()
        assert (conflict.kind, conflict.column) == ("circle", "parent")
        with ada.read() as reads:
            parents = {section.id: section.parent for section in reads.all(Section)}
        assert parents[conflict.row] is None
        (other,) = parents.keys() - {conflict.row}
        assert parents[other] == conflict.row
        wanted = next(v.number for v in conflict.versions if v.number != conflict.shown)
        with pytest.raises(WrongUse, match="below itself"):
            ada.resolve(conflict.id, keep=wanted)
        ada.resolve(conflict.id, keep=conflict.shown)
        both_agree(ada, ben)
        assert ben.conflicts() == ()


def test_a_dropped_move_holds_again_when_the_circle_opens(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ada.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "one", parent="two"))
        ben.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "two", parent="one"))
        both_agree(ada, ben)
        (conflict,) = ada.conflicts()
        other = "one" if conflict.row == "two" else "two"
        ada.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, other, parent=None))
        both_agree(ada, ben)
        assert ada.conflicts() == ()
        with ada.read() as reads:
            assert reads.get(Section, conflict.row).parent == other


def test_a_dropped_move_leaves_its_section_where_it_stood_before(tmp_path: Path) -> None:
    ada = made(tmp_path / "ada.sqlite")
    begin(ada)

    def third(unit: UnitOfWork) -> None:
        unit.add(Section(id="three", brief="brief", pos="3", title="Third"))
        unit.set(Section, "two", parent="three")

    ada.transact("Begin", OpKind.ADD, third)
    ada.snapshot_into(tmp_path / "ben.sqlite")
    ben = opened(tmp_path / "ben.sqlite", "Ben", NOON + timedelta(hours=1))
    ada.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "one", parent="two"))
    ben.transact("Move", OpKind.MOVE, lambda unit: unit.set(Section, "two", parent="one"))
    both_agree(ada, ben)
    (conflict,) = ada.conflicts()
    assert conflict.row == "two"
    assert conflict.versions[conflict.shown - 1].value == "three"
    with ada.read() as reads:
        assert reads.get(Section, "two").parent == "three"
    ada.close()
    ben.close()


def test_unknown_conflicts_versions_and_values_are_refused(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "by Ada")
        state(ben, "by Ben")
        exchange(ada, ben)
        (conflict,) = ada.conflicts()
        with pytest.raises(WrongUse, match="no open conflict"):
            ada.resolve("0123", keep=1)
        with pytest.raises(WrongUse, match="versions 1 to 2"):
            ada.resolve(conflict.id, keep=3)
        with pytest.raises(WrongUse, match="cannot stand"):
            ada.resolve(conflict.id, value=Prose(text="no text"))
        assert ada.conflicts() == (conflict,)
