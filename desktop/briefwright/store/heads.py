"""The heads of each row: the ops of its fields that no later op has replaced.

A cache of the log, one record a row, so that a row is read with what its fields were seen as.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import Connection, bindparam, insert, select

from briefwright.domain.entity import Seen
from briefwright.store.log import Op
from briefwright.store.references import RowKey
from briefwright.store.sessions import LocalId, Sessions
from briefwright.store.tables import HEAD

Heads = Mapping[str, tuple[LocalId, ...]]
"""Per field its heads, in rising order."""

NONE: Heads = MappingProxyType({})
_AT_ONCE = 2_000

_OF_ROWS = select(HEAD).where(HEAD.c.row.in_(bindparam("rows", expanding=True)))
_PUT = insert(HEAD).prefix_with("OR REPLACE")


def written(heads: Heads) -> str:
    """Returns heads as stored."""
    flat = {column: [n for op in ops for n in op] for column, ops in sorted(heads.items())}
    return json.dumps(flat, separators=(",", ":"))


def parsed(text: str) -> dict[str, tuple[LocalId, ...]]:
    """Returns stored heads."""
    flat: dict[str, list[int]] = json.loads(text)
    return {
        column: tuple(zip(numbers[::2], numbers[1::2], strict=True))
        for column, numbers in flat.items()
    }


def load(connection: Connection, keys: Iterable[RowKey]) -> dict[RowKey, tuple[Heads, bool]]:
    """Returns the heads of the rows that the log knows, and whether their own heads keep them."""
    found: dict[RowKey, tuple[Heads, bool]] = {}
    wanted = set(keys)
    rows = [row for _, row in wanted]
    for start in range(0, len(rows), _AT_ONCE):
        piece = {"rows": rows[start : start + _AT_ONCE]}
        for tbl, row, cells, alive in connection.execute(_OF_ROWS, piece):
            if (tbl, row) in wanted:
                found[tbl, row] = (parsed(cells), bool(alive))
    return found


def save(connection: Connection, records: Sequence[tuple[RowKey, Heads, bool]]) -> None:
    """Puts the records in place of what was stored."""
    rows = [
        {"tbl": key[0], "row": key[1], "cells": written(heads), "alive": int(alive)}
        for key, heads, alive in records
    ]
    if rows:
        connection.execute(_PUT, rows)


def advanced(heads: Heads, ops: Iterable[Op]) -> Heads:
    """Returns the heads after new ops of one row, none of which the log already replaces."""
    after = dict(heads)
    for op in ops:
        replaced = set(op.parents)
        kept = [head for head in after.get(op.column, ()) if head not in replaced]
        after[op.column] = tuple(sorted([*kept, op.id]))
    return after


def of_history(ops: Iterable[Op]) -> dict[RowKey, dict[str, tuple[LocalId, ...]]]:
    """Returns the heads of the rows whose whole history is given, in any order and perhaps twice."""
    history = {op.id: op for op in ops}.values()
    cells = {op.id: (op.table, op.row, op.column) for op in history}
    replaced = {
        parent
        for op in history
        for parent in op.parents
        if cells.get(parent) == (op.table, op.row, op.column)
    }
    heads: dict[RowKey, dict[str, list[LocalId]]] = {}
    for op in history:
        columns = heads.setdefault((op.table, op.row), {})
        if op.id not in replaced:
            columns.setdefault(op.column, []).append(op.id)
    return {
        key: {column: tuple(sorted(ids)) for column, ids in columns.items()}
        for key, columns in heads.items()
    }


def seen_of(connection: Connection, sessions: Sessions, text: str) -> Seen:
    """Returns stored heads as an entity carries them."""
    flat: dict[str, list[int]] = json.loads(text)
    heads = {
        column: tuple(
            (sessions.id_of(connection, s), seq)
            for s, seq in zip(numbers[::2], numbers[1::2], strict=True)
        )
        for column, numbers in flat.items()
    }
    return Seen(MappingProxyType(heads))
