"""What a field of a row was given, by whom and when, as far as it was not taken back."""

import zlib
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select

from briefwright.edits.operation import OpKind
from briefwright.store.history import moment_of, read_history
from briefwright.store.log import decoded
from briefwright.store.references import RowKey
from briefwright.store.rows import SHAPES, Unreadable
from briefwright.store.tables import OP, SESSION, TXN

_STEPS = (OpKind.UNDO, OpKind.REDO)
"""Acts that only take back or bring back what another one did."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Write:
    """A value that an act gave a field."""

    act: str
    when: datetime
    author: str
    column: str
    value: object


def read_writes(connection: Connection, key: RowKey, columns: Collection[str]) -> tuple[Write, ...]:
    """Returns the values that these fields were given, in the order of arrival.

    Acts that are taken back are left out; what cannot be read is passed over.
    """
    table, row = key
    undone = {each.id for each in read_history(connection, rows=[row]) if each.undone}
    wanted = (OP.c.tbl == table) & (OP.c.row == row) & OP.c.col.in_(columns)
    statement = (
        select(OP.c.col, OP.c.enc, OP.c.val, TXN.c.number, TXN.c.time, TXN.c.hlc, SESSION)
        .join(TXN, (TXN.c.s == OP.c.s) & (TXN.c.number == OP.c.txn))
        .join(SESSION, SESSION.c.s == OP.c.s)
        .where(wanted, TXN.c.kind.not_in(_STEPS))
        .order_by(TXN.c.n, OP.c.n)
    )
    found = _sound(table, connection.execute(statement))
    return tuple(each for each in found if each.act not in undone)


def _sound(table: str, rows: Iterable[Row[Any]]) -> Iterator[Write]:
    for row in rows:
        try:
            value = SHAPES[table].fields[row.col].value_of(decoded(row.enc, row.val))
        except (Unreadable, ValueError, TypeError, zlib.error):
            continue
        yield Write(
            act=f"{row.id}:{row.number}",
            when=moment_of(row.time, row.hlc),
            author=row.author,
            column=row.col,
            value=value,
        )
