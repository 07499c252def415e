"""What happened last, for the other windows on this working copy: one entry an operation.

A change is kept as the places it touched; a long value is named by its op and read again from the
log, so that an entry stays small. Only the last entries are kept; who has missed more reads all.
"""

import json
from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import Connection, delete, func, insert, select

from briefwright.edits.changeset import Change, ChangeSet
from briefwright.store import log
from briefwright.store.derived import Outcome, Shown
from briefwright.store.references import RowKey
from briefwright.store.rows import SHAPES, Cell
from briefwright.store.sessions import LocalId
from briefwright.store.tables import EVENT, STATE

KEPT = 1_000
_TIDIED = 50
_TOLD_ONE_BY_ONE = 5_000
"""Rows of one operation; of a larger one, such as a whole project, all rows are told."""

_INSERT = insert(EVENT)
_SHORT = 80


def changes_of(turns: Sequence[tuple[RowKey, Outcome, Outcome]]) -> tuple[Change, ...]:
    """Returns the differences that the turns make to what is shown, row by row."""
    return tuple(
        change for key, old, new in turns for change in _changes(key, old.shown, new.shown)
    )


def record(
    connection: Connection,
    session: str,
    label: str,
    turns: Sequence[tuple[RowKey, Outcome, Outcome]],
) -> None:
    """Keeps an entry for the other windows, and drops what is older than the last ones."""
    entries = []
    if len(turns) <= _TOLD_ONE_BY_ONE:
        entries = [e for key, old, new in turns for e in _entries(key, old.shown, new.shown)]
        if not entries:
            return
    text = json.dumps(entries or None, ensure_ascii=False, separators=(",", ":"))
    values = {"session": session, "label": label, "changes": text}
    result = connection.execute(_INSERT, values)
    number = int(result.inserted_primary_key[0])  # type: ignore[index]
    if number % _TIDIED == 0:
        connection.execute(delete(EVENT).where(EVENT.c.n <= number - KEPT))


def position(connection: Connection) -> int:
    """Returns the number of the last entry; 0 for none."""
    return int(connection.scalar(select(func.max(EVENT.c.n))) or 0)


def since(connection: Connection, after: int) -> tuple[ChangeSet, ...]:
    """Returns the entries after this number, oldest first.

    When some of them are kept no more, one set names every row that there is.
    """
    found = list(connection.execute(select(EVENT).where(EVENT.c.n > after).order_by(EVENT.c.n)))
    if found and found[0].n > after + 1:
        return (ChangeSet(changes=_everything(connection)),)
    return tuple(
        ChangeSet(
            changes=_told(connection, json.loads(entry.changes)),
            label=entry.label,
            session=entry.session,
        )
        for entry in found
    )


def forget(connection: Connection) -> None:
    """Drops all entries."""
    connection.execute(delete(EVENT))


def _columns(table: str, old: Shown | None, new: Shown | None) -> list[str]:
    def at(shown: Shown | None, name: str) -> Cell:
        return None if shown is None else shown.cells[name]

    return [name for name in SHAPES[table].fields if at(old, name) != at(new, name)]


def _changes(key: RowKey, old: Shown | None, new: Shown | None) -> Iterable[Change]:
    table, row = key
    if (old is None) != (new is None):
        yield Change(table=table, row=row, column=None, before=_there(old), after=_there(new))
    if old is None and new is None:
        return
    for name in _columns(table, old, new):
        yield Change(
            table=table,
            row=row,
            column=name,
            before=_value(table, name, old),
            after=_value(table, name, new),
        )


def _there(shown: Shown | None) -> object:
    return None if shown is None else True


def _value(table: str, column: str, shown: Shown | None) -> object:
    cell = None if shown is None else shown.cells[column]
    return None if cell is None else SHAPES[table].fields[column].shown(cell)


def _entries(key: RowKey, old: Shown | None, new: Shown | None) -> Iterable[list[object]]:
    table, row = key
    if old is None and new is None:
        return
    if old is None or new is None:
        yield [table, row, None, _there(old), _there(new)]
    for name in _columns(table, old, new):
        yield [table, row, name, _kept(old, name), _kept(new, name)]


def _kept(shown: Shown | None, column: str) -> object:
    """A short value in a list of one, a long one as the name of its op."""
    if shown is None or shown.cells[column] is None:
        return None
    cell = shown.cells[column]
    if isinstance(cell, str) and len(cell) > _SHORT and column in shown.ops:
        return list(shown.ops[column])
    return [cell]


def _told(connection: Connection, entries: list[list[object]] | None) -> tuple[Change, ...]:
    if entries is None:
        return _everything(connection)
    named = {
        (kept[0], kept[1])
        for entry in entries
        for kept in entry[3:]
        if isinstance(kept, list) and len(kept) == 2
    }
    ops = log.ops_named(connection, named)
    return tuple(_change(entry, ops) for entry in entries)


def _change(entry: list[object], ops: Mapping[LocalId, log.Op]) -> Change:
    table, row, column, before, after = entry
    form = None if column is None else SHAPES[str(table)].fields[str(column)]

    def value(kept: object) -> object:
        if form is None or not isinstance(kept, list):
            return kept
        return form.shown(kept[0]) if len(kept) == 1 else form.value_of(ops[kept[0], kept[1]].value)

    return Change(
        table=str(table),
        row=str(row),
        column=None if column is None else str(column),
        before=value(before),
        after=value(after),
    )


def _everything(connection: Connection) -> tuple[Change, ...]:
    return tuple(
        Change(table=name, row=row, column=None, before=True, after=True)
        for name, table in STATE.items()
        for row in connection.scalars(select(table.c.id))
    )
