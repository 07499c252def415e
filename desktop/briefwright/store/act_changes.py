"""What one act changed, field by field, as the log has it: in every copy the same."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection

from briefwright.edits.changeset import Change
from briefwright.store import log
from briefwright.store.canonical import read
from briefwright.store.log import Op, Txn
from briefwright.store.references import RowKey
from briefwright.store.rows import LIFE, SHAPES, Unreadable
from briefwright.store.rules import DEAD, row_state
from briefwright.store.sessions import LocalId

_TITLES = ("title", "statement", "proposition", "content", "actor", "quotation", "anchor")


@dataclass(frozen=True, slots=True, kw_only=True)
class ActChanges:
    """The changes of an act, row by row; `titles` names each row as it was called last.

    `rows` counts all rows that the act wrote, also those that are left out here.
    """

    changes: tuple[Change, ...]
    titles: Mapping[RowKey, str]
    rows: int


def of_act(connection: Connection, txn: Txn, limit: int) -> ActChanges:
    """Returns what the act changed on its first rows, `limit` at most."""
    by_row: dict[RowKey, list[Op]] = {}
    for op in log.ops_of_txn(connection, txn):
        if op.table in SHAPES:
            by_row.setdefault((op.table, op.row), []).append(op)
    shown = dict(list(by_row.items())[:limit])
    parents = log.ops_named(
        connection, {parent for ops in shown.values() for op in ops for parent in op.parents}
    )
    changes = [change for key, ops in shown.items() for change in _changes(key, ops, parents)]
    return ActChanges(changes=tuple(changes), titles=_titles(connection, shown), rows=len(by_row))


def _changes(key: RowKey, ops: Iterable[Op], known: Mapping[LocalId, Op]) -> Iterable[Change]:
    by_column: dict[str, list[Op]] = {}
    for op in ops:
        by_column.setdefault(op.column, []).append(op)
    for column, written in by_column.items():
        own = {op.id for op in written}
        before = [
            known[parent]
            for op in written
            for parent in op.parents
            if parent in known and parent not in own and _same_cell(known[parent], op)
        ]
        if column == LIFE:
            yield Change(
                table=key[0],
                row=key[1],
                column=None,
                before=True if _lives(before) or _dies(written) else None,
                after=None if _dies(written) else True,
            )
        elif column in SHAPES[key[0]].fields:
            old, new = _value(key[0], column, before), _value(key[0], column, written)
            if old != new:
                yield Change(table=key[0], row=key[1], column=column, before=old, after=new)


def _same_cell(parent: Op, op: Op) -> bool:
    return (parent.table, parent.row, parent.column) == (op.table, op.row, op.column)


def _lives(ops: Iterable[Op]) -> bool:
    return any(op.value != DEAD for op in ops)


def _dies(ops: Iterable[Op]) -> bool:
    return all(op.value == DEAD for op in ops)


def _value(table: str, column: str, ops: list[Op]) -> object:
    """Returns what a field with these heads shows; None for nothing."""
    cell = row_state(table, {column: ops}).cells[column]
    return None if cell is None else SHAPES[table].fields[column].shown(cell)


def _titles(connection: Connection, keys: Iterable[RowKey]) -> dict[RowKey, str]:
    """Returns the latest title of each row; rows without one are absent."""
    wanted = set(keys)
    best: dict[RowKey, tuple[int, tuple[int, str, int], str]] = {}
    for op in log.ops_of_rows(connection, dict.fromkeys(row for _, row in wanted)):
        key = (op.table, op.row)
        if key not in wanted or op.column not in _TITLES:
            continue
        title = _title_of(op)
        rank = (-_TITLES.index(op.column), op.rank, title)
        if title and (key not in best or rank > best[key]):
            best[key] = rank
    return {key: title for key, (_, _, title) in best.items()}


def _title_of(op: Op) -> str:
    try:
        SHAPES[op.table].fields[op.column].cell_of(op.value)
    except (Unreadable, KeyError):
        return ""
    value = read(op.value)
    if isinstance(value, dict):
        value = value.get("text") or value.get("quotation") or ""
    return str(value or "")
