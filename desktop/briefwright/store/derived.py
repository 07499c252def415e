"""Writing what follows from the log: state rows, conflicts, references, and what is looked up by
words: the search index and the prints of sources.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from sqlalchemy import Connection, delete, insert, tuple_

from briefwright.store import search_index, sketches
from briefwright.store.references import RowKey
from briefwright.store.rows import Cell
from briefwright.store.rules import ConflictKind
from briefwright.store.sessions import LocalId
from briefwright.store.tables import CONFLICT, REFERENCE, STATE

_AT_ONCE = 2_000

Item = TypeVar("Item")


class Shown(NamedTuple):
    """A live row as it is shown: its state columns, and the op that each value comes from."""

    cells: Mapping[str, Cell]
    ops: Mapping[str, LocalId]


class Listed(NamedTuple):
    """A conflict of a row. `detail` is JSON: the parent that holds, for a circle; else empty."""

    column: str
    kind: ConflictKind
    detail: str


class Outcome(NamedTuple):
    """What holds of one row; `shown` None for a row that is gone."""

    shown: Shown | None
    references: frozenset[RowKey]
    conflicts: tuple[Listed, ...]


GONE = Outcome(None, frozenset(), ())


def write(
    connection: Connection,
    turns: Sequence[tuple[RowKey, Outcome, Outcome]],
    *,
    searched: bool = True,
) -> None:
    """Brings the tables from what held of each row to what holds now.

    `searched` False leaves the search index and the prints of sources as they are, for a state in
    which nobody searches.
    """
    _write_state(connection, turns)
    _write_conflicts(connection, turns)
    _write_references(connection, turns)
    if not searched:
        return
    for kept in (search_index, sketches):
        changed = [
            (key, _cells(new))
            for key, old, new in turns
            if kept.differs(key[0], _cells(old), _cells(new))
        ]
        kept.write(connection, changed)


def _cells(outcome: Outcome) -> Mapping[str, Cell] | None:
    return None if outcome.shown is None else outcome.shown.cells


def _write_state(connection: Connection, turns: Iterable[tuple[RowKey, Outcome, Outcome]]) -> None:
    gone: dict[str, list[str]] = {}
    put: dict[str, list[dict[str, Cell]]] = {}
    for (table, row), old, new in turns:
        if new.shown is None:
            if old.shown is not None:
                gone.setdefault(table, []).append(row)
        elif old.shown is None or old.shown.cells != new.shown.cells:
            put.setdefault(table, []).append({"id": row, **new.shown.cells})
    for table, rows in gone.items():
        for piece in _pieces(rows):
            connection.execute(delete(STATE[table]).where(STATE[table].c.id.in_(piece)))
    for table, records in put.items():
        connection.execute(insert(STATE[table]).prefix_with("OR REPLACE"), records)


def _write_conflicts(
    connection: Connection, turns: Iterable[tuple[RowKey, Outcome, Outcome]]
) -> None:
    changed = [(key, old, new) for key, old, new in turns if old.conflicts != new.conflicts]
    stale = [key for key, old, _ in changed if old.conflicts]
    for piece in _pieces(stale):
        connection.execute(
            delete(CONFLICT).where(tuple_(CONFLICT.c.tbl, CONFLICT.c.row).in_(piece))
        )
    records = [
        {"tbl": key[0], "row": key[1], "col": c.column, "kind": str(c.kind), "detail": c.detail}
        for key, _, new in changed
        for c in new.conflicts
    ]
    if records:
        connection.execute(insert(CONFLICT), records)


def _write_references(
    connection: Connection, turns: Iterable[tuple[RowKey, Outcome, Outcome]]
) -> None:
    changed = [(key, old, new) for key, old, new in turns if old.references != new.references]
    stale = [key for key, old, _ in changed if old.references]
    for piece in _pieces(stale):
        connection.execute(
            delete(REFERENCE).where(
                tuple_(REFERENCE.c.row, REFERENCE.c.tbl).in_([(row, table) for table, row in piece])
            )
        )
    records = [
        {"target_tbl": table, "target_row": row, "tbl": key[0], "row": key[1]}
        for key, _, new in changed
        for table, row in sorted(new.references)
    ]
    if records:
        connection.execute(insert(REFERENCE), records)


def _pieces(items: list[Item]) -> Iterable[list[Item]]:
    return (items[start : start + _AT_ONCE] for start in range(0, len(items), _AT_ONCE))
