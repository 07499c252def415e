"""The past read from the log: what a copy had at an act is what its log up to that act says."""

import random
import shutil
from collections.abc import Mapping
from datetime import datetime, timedelta
from functools import partial
from pathlib import Path

import pytest

from briefwright.store.database import Database
from briefwright.store.history import HistoryEntry
from briefwright.store.journal import Author
from briefwright.store.log_reads import Stopped
from briefwright.store.past import past
from briefwright.store.reads import Reads
from briefwright.store.rows import SHAPES
from briefwright.store.vector import Vector
from tests.kit.counts import times
from tests.store.acts import Typist
from tests.store.desks import (
    add_finding,
    exchange,
    made,
    state,
    statement_of,
    two,
    type_text,
)
from tests.store.histories import Desk, everything, prepared
from tests.store.histories import opened as at_a_desk

Rows = Mapping[tuple[str, str], object]


def shown(reads: Reads) -> Rows:
    """Every row with all its fields and what each was seen as."""
    return {(table, e.id): e for table, shape in SHAPES.items() for e in reads.all(shape.kind)}


def now(database: Database) -> Rows:
    with database.read() as reads:
        return shown(reads)


def then(database: Database, act: str | None, vector: Vector | None = None) -> Rows:
    """What the copy showed when this was its last act."""
    with database.read() as reads:
        wanted = reads.log().moment(act) if vector is None else vector
        extract = reads.log().extract(wanted, lambda _done, _total: True)
    with past(extract) as reads:
        return shown(reads)


def noon_of(entry: HistoryEntry) -> datetime:
    return entry.when


def last_act(database: Database) -> str:
    return database.history(1)[0].id


@pytest.mark.parametrize("seed", range(times(4)))
def test_the_state_at_each_act_is_what_the_copy_showed_then(tmp_path: Path, seed: int) -> None:
    chance = random.Random(seed)
    start = prepared(tmp_path, seed % 3)
    desks = []
    for number in range(2):
        path = tmp_path / f"{number}.sqlite"
        shutil.copyfile(start, path)
        database = at_a_desk(path, f"analyst {number}", timedelta(), random.Random(seed))
        desks.append(Desk(database, Typist(random.Random(seed * 7 + number)), timedelta()))
    seen: list[dict[str, Rows]] = [{}, {}]
    for _ in range(12):
        for number, desk in enumerate(desks):
            desk.work()
            seen[number][last_act(desk.database)] = now(desk.database)
        if chance.random() < 0.4:
            here, there = chance.sample([0, 1], 2)
            database = desks[here].database
            database.absorb(everything(desks[there].database))
            database.merge_texts()
            seen[here][last_act(database)] = now(database)
    for desk, remembered in zip(desks, seen, strict=True):
        for act, rows in remembered.items():
            assert then(desk.database, act) == rows, f"seed {seed}"
        assert then(desk.database, None) == now(desk.database)
        desk.database.close()


def test_a_state_is_that_of_a_copy_that_has_just_these_acts(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "The port closed on Tuesday.")
        add_finding(ben, "The border opened.")
        type_text(ben, "Nothing moves.")
        exchange(ada, ben)
        ada.undo()
        for entry in ada.history():
            with ada.read() as reads:
                moment = reads.log().moment(entry.id)
            path = tmp_path / "fresh.sqlite"
            fresh = Database.create(
                path,
                project=ada.project_id,
                title=ada.title,
                author=Author(name="nobody"),
                clock=partial(noon_of, entry),
                durable=False,
            )
            fresh.absorb(ada.export_rows(moment))
            assert now(fresh) == then(ada, entry.id)
            fresh.close()
            path.unlink()


def test_a_moment_of_more_acts_than_are_here_costs_only_those_that_are(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        state(ada, "The port closed on Tuesday.")
        with ada.read() as reads:
            here = reads.log().moment()
        beyond = Vector.spanning({s: [(1, 1 << 52)] for s in here.intervals} | {"x": [(1, 9)]})
        assert then(ada, None, beyond) == now(ada)


def test_a_moment_named_in_one_copy_is_the_same_state_in_another(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ada, "The port closed on Tuesday.")
        with ada.read() as reads:
            named = reads.log().moment()
        then_at_ada = now(ada)
        type_text(ben, "Nothing moves.")
        exchange(ada, ben)
        assert then(ben, None, named) == then_at_ada
        with ben.read() as reads:
            last = reads.log().last_act(named)
        assert last is not None
        labels = {entry.id: entry.label for entry in ben.history()}
        assert labels[last] == "Restate"


def test_reading_the_past_stops_when_nobody_wants_it_any_more(tmp_path: Path) -> None:
    database = made(tmp_path / "p.sqlite")
    add_finding(database, "One")
    with database.read() as reads, pytest.raises(Stopped):
        reads.log().extract(reads.log().moment(), lambda _done, _total: False)
    database.close()


def test_the_changes_of_an_act_have_what_stood_before_and_after(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        state(ada, "The port closed on Tuesday.")
        with ada.read() as reads:
            found = reads.log().changes(last_act(ada), 10)
        (change,) = found.changes
        assert (change.table, change.row, change.column) == ("finding", "finding", "statement")
        assert change.before == "The port closed on Monday."
        assert change.after == "The port closed on Tuesday."
        assert found.titles["finding", "finding"] == "The port closed on Tuesday."
        assert found.rows == 1


def test_the_changes_of_an_undo_go_the_other_way(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        row = add_finding(ada, "The border opened.")
        ada.undo()
        with ada.read() as reads:
            (change,) = reads.log().changes(last_act(ada), 10).changes
        assert (change.row, change.column, change.before, change.after) == (row, None, True, None)


def test_of_an_act_on_many_rows_the_first_are_told_and_all_are_counted(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        begin = ada.history()[-1].id
        with ada.read() as reads:
            found = reads.log().changes(begin, 2)
        assert len({change.row for change in found.changes}) == 2
        assert found.rows == 5


def test_history_is_asked_for_one_person_and_for_one_row(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "The port closed on Tuesday.")
        type_text(ada, "Nothing moves.")
        exchange(ada, ben)
        with ada.read() as reads:
            log = reads.log()
            assert log.authors() == ("Ada", "Ben")
            assert [e.label for e in log.entries(author="Ben")] == ["Restate"]
            assert [e.label for e in log.entries(rows=log.rows_about("finding"))] == [
                "Restate",
                "Begin",
            ]
            assert [e.label for e in log.entries(rows=log.rows_about("one"))] == ["Type", "Begin"]


def test_what_came_in_from_another_copy_is_told_from_what_was_done_here(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "The port closed on Tuesday.")
        type_text(ada, "Nothing moves.")
        exchange(ada, ben)
        came_in = {entry.label: entry.came_in for entry in ada.history()}
        assert came_in["Restate"]
        assert not came_in["Type"]


def test_what_lies_beyond_a_moment_is_named_with_its_time(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, _):
        with ada.read() as reads:
            before = reads.log().moment()
        type_text(ada, "Nothing moves.")
        state(ada, "The port closed on Tuesday.")
        newest = ada.history(2)
        with ada.read() as reads:
            assert reads.log().beyond(before) == {entry.id: entry.when for entry in newest}
            assert reads.log().beyond(reads.log().moment()) == {}


def test_reading_the_past_leaves_the_present_alone(tmp_path: Path) -> None:
    database = made(tmp_path / "p.sqlite")
    row = add_finding(database, "One")
    first = last_act(database)
    add_finding(database, "Two")
    before = now(database)
    assert len(then(database, first)) == 1
    assert now(database) == before
    assert statement_of(database, row) == "One"
    assert database.verify(full=True) == ()
    database.close()


def test_an_act_that_came_in_from_another_copy_is_taken_back_by_name(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "The port closed on Tuesday.")
        exchange(ada, ben)
        (came_in,) = [entry for entry in ada.history() if entry.came_in and entry.author == "Ben"]
        undone = ada.undo(came_in.id)
        assert undone is not None
        assert statement_of(ada, "finding") == "The port closed on Monday."
        exchange(ada, ben)
        assert statement_of(ben, "finding") == "The port closed on Monday."
