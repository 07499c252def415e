"""The state kept up to date: what new ops change, applied to the tables and to nothing else.

The result equals a full replay of the log (`replay`); that is a tested law. Only the touched rows
are read, with the rows that live or die through them.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection, bindparam, select

from briefwright.store import canonical, derived, heads, log, references
from briefwright.store.derived import GONE, Listed, Outcome, Shown
from briefwright.store.heads import Heads
from briefwright.store.log import Op
from briefwright.store.references import RowKey
from briefwright.store.rows import LIFE, Cell
from briefwright.store.rules import (
    ConflictKind,
    Move,
    RowState,
    brought_back,
    dropped_moves,
    row_state,
)
from briefwright.store.sessions import LocalId
from briefwright.store.tables import CONFLICT, HEAD, REFERENCE

Turns = list[tuple[RowKey, Outcome, Outcome]]

_FROM_ELSEWHERE = select(CONFLICT).where(
    CONFLICT.c.kind.in_((ConflictKind.REFERENCE, ConflictKind.CIRCLE))
)
_NAMING = select(REFERENCE).where(REFERENCE.c.target_row.in_(bindparam("rows", expanding=True)))

_FEW = 20
"""Up to so many moved sections are followed one by one; more are looked at all together."""


@dataclass(slots=True)
class _Row:
    """A row at work: its heads before and after, and what they say."""

    old_heads: Heads
    new_heads: Heads
    old: RowState
    new: RowState


def outcome(table: str, own: RowState, *, back: bool, drop: Move | None) -> Outcome:
    """Returns what holds of a row, given what its own heads say and what other rows do to it."""
    circle = [] if drop is None else [_circle(drop)]
    if not own.alive and not back:
        return Outcome(None, frozenset(), tuple(circle)) if circle else GONE
    cells, ops, listed = own.cells, own.shown, [Listed(c, k, "") for c, k in own.conflicts]
    if drop is not None:
        cells = {**cells, "parent": drop.parent}
        ops = {name: op for name, op in ops.items() if name != "parent"}
    if back:
        listed.append(Listed(LIFE, ConflictKind.REFERENCE, ""))
    return Outcome(
        Shown(cells, ops), references.targets(table, cells), tuple(sorted([*listed, *circle]))
    )


def _circle(drop: Move) -> Listed:
    return Listed("parent", ConflictKind.CIRCLE, canonical.write(drop.parent))


class StateUpdate:
    """One application of new ops to the state, inside the transaction that writes them."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._rows: dict[RowKey, _Row] = {}
        self._back_before: set[RowKey] = set()
        self._drops_before: dict[str, Move] = {}

    def apply(self, changed: Mapping[RowKey, tuple[Heads, Heads]]) -> Turns:
        """Brings the state from the old heads of these rows to the new; returns what turned."""
        self._read_listed()
        self._take_in(changed)
        drops = self._drops()
        moved = drops.keys() ^ self._drops_before.keys()
        moved |= {
            row
            for row in drops.keys() & self._drops_before.keys()
            if drops[row] != self._drops_before[row]
        }
        self._take_in_as_they_are(("section", row) for row in moved)
        back = self._back(drops)
        self._take_in_as_they_are(back ^ self._back_before)
        turns = [
            (
                key,
                self._outcome(key, row.old, self._back_before, self._drops_before),
                self._outcome(key, row.new, back, drops),
            )
            for key, row in self._rows.items()
        ]
        derived.write(self._connection, turns)
        heads.save(
            self._connection,
            [
                (key, row.new_heads, row.new.alive)
                for key, row in self._rows.items()
                if row.new_heads is not row.old_heads
            ],
        )
        return turns

    def _outcome(
        self, key: RowKey, own: RowState, back: set[RowKey], drops: Mapping[str, Move]
    ) -> Outcome:
        table, row = key
        drop = drops.get(row) if table == "section" else None
        return outcome(table, own, back=key in back, drop=drop)

    def _read_listed(self) -> None:
        found = self._connection.execute(_FROM_ELSEWHERE).all()
        self._back_before = {(r.tbl, r.row) for r in found if r.kind == ConflictKind.REFERENCE}
        self._drops_before = {
            r.row: Move(
                op=None, rank=(0, "", 0), parent=cast("str | None", canonical.read(r.detail))
            )
            for r in found
            if r.kind == ConflictKind.CIRCLE
        }

    def _take_in(self, changed: Mapping[RowKey, tuple[Heads, Heads]]) -> None:
        wanted = {
            op for pair in changed.values() for side in pair for ids in side.values() for op in ids
        }
        ops = log.ops_named(self._connection, wanted)
        for key, (old, new) in changed.items():
            before = row_state(key[0], _resolved(old, ops))
            after = before if new is old else row_state(key[0], _resolved(new, ops))
            self._rows[key] = _Row(old, new, before, after)

    def _take_in_as_they_are(self, keys: Iterable[RowKey]) -> None:
        missing = [key for key in keys if key not in self._rows]
        known = heads.load(self._connection, missing)
        self._take_in({key: (found, found) for key, (found, _) in known.items()})

    def _drops(self) -> dict[str, Move]:
        moved = [
            row
            for (table, row), at in self._rows.items()
            if table == "section" and at.old.shown.get("parent") != at.new.shown.get("parent")
        ]
        followed = len(moved) <= _FEW and not any(map(self._circles, moved))
        if followed and not self._drops_before:
            return {}
        return self._dropped_by(self._moves())

    def _circles(self, row: str) -> bool:
        """Whether one comes back to the section by going up from it."""
        walked: set[str] = set()
        at: str | None = row
        while at is not None and at not in walked:
            walked.add(at)
            at = self._parent(at)
        return at is not None

    def _parent(self, row: str) -> str | None:
        self._take_in_as_they_are([("section", row)])
        held = self._rows.get(("section", row))
        return None if held is None else _as_id(held.new.cells.get("parent"))

    def _moves(self) -> dict[str, Move]:
        """Returns where each section is put by its own heads, dead sections included."""
        stored = self._connection.execute(
            select(HEAD.c.row, HEAD.c.cells).where(HEAD.c.tbl == "section")
        )
        found: dict[str, Heads] = {row: heads.parsed(cells) for row, cells in stored}
        for (table, row), at in self._rows.items():
            if table == "section":
                found[row] = at.new_heads
        wanted = {op for held in found.values() for op in held.get("parent", ())}
        ops = log.ops_named(self._connection, wanted)
        return moves_of(
            {
                row: [ops[i] for i in held.get("parent", ()) if i in ops]
                for row, held in found.items()
            }
        )

    def _dropped_by(self, moves: Mapping[str, Move]) -> dict[str, Move]:
        def before(row: str, move: Move) -> Move | None:
            if move.op is None:
                return None
            (op,) = log.ops_named(self._connection, [move.op]).values()
            return move_before(row, log.ops_named(self._connection, op.parents).values())

        return dropped_moves(moves, before)

    def _back(self, drops: Mapping[str, Move]) -> set[RowKey]:
        named_by_changed: set[RowKey] = set()
        for key, row in self._rows.items():
            if row.new.alive:
                named_by_changed |= self._outcome(key, row.new, set(), drops).references
        uncertain = {key for key, row in self._rows.items() if not row.new.alive}
        uncertain |= self._back_before
        seeds = named_by_changed | self._named_by_others(uncertain - named_by_changed)
        self_alive = {
            key: alive
            for key, (_, alive) in heads.load(self._connection, seeds - self._rows.keys()).items()
        }

        def alive(key: RowKey) -> bool:
            if key in self._rows:
                return self._rows[key].new.alive
            if key not in self_alive:
                found = heads.load(self._connection, [key])
                self_alive[key] = found[key][1] if key in found else True
            return self_alive[key]

        def targets(key: RowKey) -> Iterable[RowKey]:
            self._take_in_as_they_are([key])
            return self._outcome(key, self._rows[key].new, {key}, drops).references

        return brought_back(seeds, alive=alive, targets=targets)

    def _named_by_others(self, keys: set[RowKey]) -> set[RowKey]:
        """Returns those of the rows that are named by a row which is untouched and surely lives."""
        if not keys:
            return set()
        wanted = [row for _, row in keys]
        return {
            (found.target_tbl, found.target_row)
            for start in range(0, len(wanted), 2_000)
            for found in self._connection.execute(_NAMING, {"rows": wanted[start : start + 2_000]})
            if (found.target_tbl, found.target_row) in keys
            and (found.tbl, found.row) not in self._rows
            and (found.tbl, found.row) not in self._back_before
        }


def moves_of(parents: Mapping[str, list[Op]]) -> dict[str, Move]:
    """Returns where each section is put, given the heads of its parent."""
    found = {row: move_before(row, ops) for row, ops in parents.items()}
    return {row: move for row, move in found.items() if move is not None}


def move_before(row: str, ops: Iterable[Op]) -> Move | None:
    """Returns the move that the highest of these ops makes of the section; None for none."""
    own = [op for op in ops if (op.table, op.row, op.column) == ("section", row, "parent")]
    shown = row_state("section", {"parent": own})
    if "parent" not in shown.shown:
        return None
    op = next(op for op in own if op.id == shown.shown["parent"])
    return Move(op=op.id, rank=op.rank, parent=_as_id(shown.cells["parent"]))


def _place(drops: Mapping[str, Move], row: str) -> str | bool | None:
    return drops[row].parent if row in drops else False


def _as_id(cell: Cell) -> str | None:
    return None if cell is None else str(cell)


def _resolved(held: Heads, ops: Mapping[LocalId, Op]) -> dict[str, list[Op]]:
    return {column: [ops[i] for i in ids if i in ops] for column, ids in held.items()}
