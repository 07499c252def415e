"""Bringing in another log: what is sound comes in once, what is not is left out and named."""

from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import pytest

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Finding
from briefwright.edits.operation import OpKind
from briefwright.store import canonical
from briefwright.store.database import Database
from briefwright.store.engine import connect
from briefwright.store.journal import Author
from briefwright.store.log_rows import LogRows, OpRow, TxnRow
from briefwright.store.vector import Vector
from tests.store.desks import (
    Hand,
    add_finding,
    everything,
    exchange,
    made,
    opened,
    state,
    statement_of,
    two,
    type_text,
)
from tests.store.laws import digest


def changed(rows: LogRows, old: OpRow, new: OpRow) -> LogRows:
    return replace(rows, ops=[new if op == old else op for op in rows.ops])


def newest(rows: LogRows) -> str:
    """The session that wrote last."""
    return max(rows.txns, key=lambda txn: txn.hlc).session


def rehashed(op: OpRow, rows: LogRows) -> OpRow:
    """The op with the hash that its content has."""
    txn = next(t for t in rows.txns if (t.session, t.number) == (op.session, op.txn))
    act = canonical.act_text(
        number=txn.number,
        hlc=txn.hlc,
        label=txn.label,
        kind=txn.kind,
        time=txn.time,
        undoes=txn.undoes,
    )
    cell = (op.table, op.row, op.column)
    name = (op.session, op.sequence)
    hashed = canonical.op_hash(name, act, cell=cell, parents=op.parents, value=op.value)
    return replace(op, hash=hashed)


def fresh(folder: Path, like: Database, name: str = "fresh") -> Database:
    """An empty copy of the same project."""
    return Database.create(
        folder / f"{name}.sqlite",
        project=like.project_id,
        title="Bamako",
        author=Author(name="Cleo"),
        clock=Hand(),
        durable=False,
    )


def test_an_empty_copy_that_takes_in_the_log_is_the_project(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        state(ada, "by Ada")
        exchange(ada, ben)
        copy = fresh(tmp_path, ada)
        absorbed = copy.absorb(everything(ada))
        assert absorbed.ops == len(ada.vector())
        assert digest(copy) == digest(ada) == digest(ben)
        assert copy.vector() == ada.vector()
        assert copy.verify() == ()
        copy.close()


def test_what_is_known_already_changes_nothing(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        assert ada.absorb(everything(ben)).ops == 1
        before, position = digest(ada), ada.position()
        again = ada.absorb(everything(ben))
        assert (again.txns, again.ops, again.changes.changes, again.refused) == (0, 0, (), ())
        assert (digest(ada), ada.position()) == (before, position)


def test_an_op_that_was_altered_is_left_out_and_can_come_in_later(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        rows = everything(ben)
        op = next(op for op in rows.ops if "by Ben" in op.value)
        absorbed = ada.absorb(changed(rows, op, replace(op, value='"forged"')))
        assert absorbed.ops == 0
        assert "damaged" in absorbed.refused[0]
        assert statement_of(ada) == "The port closed on Monday."
        assert ada.absorb(rows).ops == 1
        assert statement_of(ada) == "by Ben"


def test_a_number_used_twice_keeps_both_and_says_so(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        ada.absorb(everything(ben))
        rows = everything(ben)
        op = next(op for op in rows.ops if "by Ben" in op.value)
        forked = changed(rows, op, rehashed(replace(op, value='"by his double"'), rows))
        absorbed = ada.absorb(forked)
        assert absorbed.ops == 1
        assert "session of their own" in absorbed.refused[0]
        (conflict,) = ada.conflicts()
        assert {version.value for version in conflict.versions} == {"by Ben", "by his double"}
        assert ada.absorb(forked).ops == 0
        assert ada.verify() == ()


def test_a_txn_whose_label_was_altered_does_not_pass_for_the_known_one(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        ben.transact(
            "Both", OpKind.SET, lambda unit: unit.set(Finding, "finding", statement="a", note="b")
        )
        rows = everything(ben)
        first, second = [op for op in rows.ops if op.session == newest(rows)][-2:]
        ada.absorb(replace(rows, ops=[op for op in rows.ops if op != second]))
        txns = [_relabelled(txn, first) for txn in rows.txns]
        forged = replace(rows, txns=txns)
        forged = changed(forged, second, rehashed(second, forged))
        absorbed = ada.absorb(forged)
        assert "session of their own" in absorbed.refused[-1]
        assert not ada.vector().covers(ben.vector())
        ada.absorb(rows)
        assert ada.verify() == ()


def _relabelled(txn: TxnRow, op: OpRow) -> TxnRow:
    mine = (txn.session, txn.number) == (op.session, op.txn)
    return replace(txn, label="Forged") if mine else txn


def test_a_hole_shows_in_the_vector_and_is_filled_from_a_whole_copy(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        for number in range(6):
            state(ben, f"version {number}")
        type_text(ben, "A text by Ben.")
        rows = everything(ben)
        own = sorted(op.sequence for op in rows.ops if op.session == newest(rows))
        kept = [op for op in rows.ops if op.sequence not in own[2:4] or op.session != newest(rows)]
        ada.absorb(replace(rows, ops=kept))
        assert not ada.vector().covers(ben.vector())
        missing = ben.vector().minus(ada.vector())
        assert len(missing) == 2
        assert any("missing" in said for said in ada.verify())
        assert ada.absorb(ben.export_rows(missing)).ops == 2
        assert ada.verify() == ()
        assert digest(ada) == digest(ben)
        assert ada.conflicts() == ()


def test_what_comes_in_after_its_successors_is_not_shown(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "earlier")
        state(ben, "later")
        missing = ben.vector().minus(ada.vector())
        (session,) = missing.intervals
        ada.absorb(ben.export_rows(Vector.of({session: [2]})))
        ada.absorb(ben.export_rows(missing))
        assert statement_of(ada) == "later"
        assert ada.conflicts() == ()
        assert ada.verify() == ()


def test_what_a_newer_version_wrote_is_kept_and_passed_on(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        rows = everything(ben)
        op = next(op for op in rows.ops if "by Ben" in op.value)
        strange = rehashed(replace(op, column="colour", parents=()), rows)
        table = rehashed(replace(op, sequence=op.sequence + 1, table="map", parents=()), rows)
        newer = replace(rows, ops=[*(o for o in rows.ops if o != op), strange, table])
        assert ada.absorb(newer).ops == 2
        assert statement_of(ada) == "The port closed on Monday."
        assert ada.verify() == ()
        kept = {(o.table, o.column) for o in everything(ada).ops}
        assert {("finding", "colour"), ("map", "statement")} <= kept


def test_a_value_that_a_field_cannot_have_is_passed_over(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        rows = everything(ben)
        op = next(op for op in rows.ops if "by Ben" in op.value)
        kind = rehashed(replace(op, column="kind", value='"rumour"'), rows)
        ada.absorb(replace(rows, ops=[*(o for o in rows.ops if o != op), kind]))
        with ada.read() as reads:
            assert reads.get(Finding, "finding").kind == "fact"
        assert ada.verify() == ()


@pytest.mark.parametrize(
    "change",
    [
        {"sequence": "7"},
        {"sequence": -1},
        {"sequence": 1 << 60},
        {"sequence": True},
        {"row": None},
        {"row": b"finding"},
        {"column": "\ud800"},
        {"parents": (("nobody", "x"),)},
        {"parents": ("nobody",)},
        {"hash": "no bytes"},
    ],
)
def test_rows_of_the_wrong_type_are_left_out(tmp_path: Path, change: dict[str, object]) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        rows = everything(ben)
        op = next(op for op in rows.ops if "by Ben" in op.value)
        absorbed = ada.absorb(changed(rows, op, replace(op, **change)))  # type: ignore[arg-type]
        assert absorbed.ops == 0
        assert "left out" in absorbed.refused[0]
        assert ada.verify() == ()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE op SET seq = 'x' WHERE seq = 3",
        "UPDATE session SET id = x'00' WHERE s = 1",
        "UPDATE txn SET undoes_s = 99, undoes_number = 1",
        "UPDATE txn SET hlc = 'never'",
        "UPDATE op SET parents = '99:1' WHERE seq = 3",
        "UPDATE op SET row = x'00' WHERE seq = 3",
        "DELETE FROM txn",
    ],
)
def test_a_copy_that_was_tampered_with_spoils_nothing(tmp_path: Path, damage: str) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        with closing(connect(ben.path)) as connection:
            connection.execute(damage)
        with suppress(Refused):
            missing = ben.vector().minus(ada.vector())
            ada.absorb(ben.export_rows(missing))
        assert ada.verify() == ()
        assert statement_of(ada) in ("The port closed on Monday.", "by Ben")


@pytest.mark.parametrize(
    "value",
    ["[" * 5_000, '"\\ud800"', "9" * 5_000, '{"a":1}', "true", "", "NaN", '"\\u0000"'],
)
def test_a_value_that_is_none_of_ours_can_do_no_harm(tmp_path: Path, value: str) -> None:
    with two(tmp_path) as (ada, ben):
        state(ben, "by Ben")
        type_text(ben, "A text by Ben.")
        rows = everything(ben)
        for words in ("by Ben", "text by Ben"):
            op = next(op for op in rows.ops if words in op.value)
            rows = changed(rows, op, rehashed(replace(op, value=value), rows))
        ada.absorb(rows)
        ada.merge_texts()
        with ada.read() as reads:
            reads.all(Finding)
            reads.search("text")
        assert isinstance(ada.conflicts(), tuple)
        assert ada.verify(full=True) == ()


def test_attachments_come_along_once_and_damaged_ones_are_left_out(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        data = b"original bytes" * 200_000
        name = ben.transact("Attach", OpKind.IMPORT, lambda unit: unit.attach(data)).result
        empty = ben.transact("Attach", OpKind.IMPORT, lambda unit: unit.attach(b"")).result
        rows = everything(ben)
        bad = [replace(c, data=c.data[1:] + b"x") if c.number == 1 else c for c in rows.chunks]
        absorbed = ada.absorb(replace(rows, chunks=bad))
        assert "attachment" in absorbed.refused[0]
        with ada.read() as reads, pytest.raises(Refused, match="missing or damaged"):
            reads.attachment(name)
        ada.absorb(rows)
        with ada.read() as reads:
            assert reads.attachment(name) == data
            assert reads.attachment(empty) == b""
        assert list(ben.export_rows(Vector(), frozenset({name, empty})).chunks) == []


def test_a_copy_of_another_project_is_refused(tmp_path: Path) -> None:
    ada, other = made(tmp_path / "ada.sqlite"), made(tmp_path / "other.sqlite")
    with pytest.raises(WrongUse, match="another project"):
        ada.absorb(everything(other))
    ada.close()
    other.close()


def test_sessions_of_one_process_never_go_on_in_a_copy(tmp_path: Path) -> None:
    with two(tmp_path) as (ada, ben):
        add_finding(ada, "one")
        ada.snapshot_into(tmp_path / "copy.sqlite")
        add_finding(ada, "two")
        copy = opened(tmp_path / "copy.sqlite", "Copy")
        add_finding(copy, "three")
        assert copy.replica_id != ada.replica_id
        exchange(ada, copy)
        with ada.read() as reads:
            assert {f.statement for f in reads.all(Finding)} >= {"one", "two", "three"}
        assert ben.vector().intervals.keys() < ada.vector().intervals.keys()
        copy.close()
