"""The log as stored: ops and txns written in batches and read back by name, row or session.

Everything here uses the numbers that this file gives to sessions; `transfer` speaks to other logs.
"""

import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple, TypeVar

from sqlalchemy import Connection, Row, Select, and_, bindparam, func, insert, select

from briefwright.domain.errors import Refused
from briefwright.store.sessions import LocalId
from briefwright.store.tables import OP, SESSION, TXN

Item = TypeVar("Item")

PLAIN, DEFLATED = 0, 1
_WORTH_DEFLATING = 1_000
_AT_ONCE = 5_000

_INSERT_OP = insert(OP)
_INSERT_TXN = insert(TXN)


class Op(NamedTuple):
    """One op of this file; a tuple, because a replay makes hundreds of thousands of them."""

    id: LocalId
    rank: tuple[int, str, int]
    txn: int
    table: str
    row: str
    column: str
    parents: tuple[LocalId, ...]
    value: str


class NewOp(NamedTuple):
    """An op to be written."""

    id: LocalId
    txn: int
    table: str
    row: str
    column: str
    parents: tuple[LocalId, ...]
    value: str
    hash: bytes


class Txn(NamedTuple):
    """One user action of this file. `n` is its arrival; `undoes` the (session, number) undone."""

    n: int
    s: int
    number: int
    hlc: int
    label: str
    kind: str
    time: str
    undoes: tuple[int, int] | None
    first: int
    ops: int


def parents_text(parents: Iterable[LocalId]) -> str:
    """Returns parents as stored."""
    return ",".join(f"{s}:{seq}" for s, seq in parents)


def parents_of(text: str) -> tuple[LocalId, ...]:
    """Returns stored parents."""
    if not text:
        return ()
    pairs = (part.split(":") for part in text.split(","))
    return tuple((int(s), int(seq)) for s, seq in pairs)


def encoded(value: str) -> tuple[int, bytes]:
    """Returns a value as stored: its encoding, and the bytes."""
    plain = value.encode()
    if len(plain) > _WORTH_DEFLATING:
        deflated = zlib.compress(plain, 6)
        if len(deflated) < len(plain):
            return DEFLATED, deflated
    return PLAIN, plain


def decoded(encoding: int, stored: bytes) -> str:
    """Returns a stored value; raises ValueError or zlib.error when its bytes are damaged."""
    return (zlib.decompress(stored) if encoding == DEFLATED else stored).decode()


def write_ops(connection: Connection, ops: Sequence[NewOp]) -> None:
    """Appends ops to the log."""
    rows = []
    for op in ops:
        encoding, stored = encoded(op.value)
        rows.append(
            {
                "s": op.id[0],
                "seq": op.id[1],
                "txn": op.txn,
                "tbl": op.table,
                "row": op.row,
                "col": op.column,
                "parents": parents_text(op.parents),
                "enc": encoding,
                "val": stored,
                "hash": op.hash,
            }
        )
    if rows:
        connection.execute(_INSERT_OP, rows)


def write_txns(connection: Connection, txns: Sequence[Mapping[str, object]]) -> None:
    """Appends txns, given by their columns without `n`."""
    if txns:
        connection.execute(_INSERT_TXN, txns)


_OPS = (
    select(
        OP.c.s,
        OP.c.seq,
        TXN.c.hlc,
        SESSION.c.id,
        OP.c.txn,
        OP.c.tbl,
        OP.c.row,
        OP.c.col,
        OP.c.parents,
        OP.c.enc,
        OP.c.val,
    )
    .join(TXN, and_(TXN.c.s == OP.c.s, TXN.c.number == OP.c.txn))
    .join(SESSION, SESSION.c.s == OP.c.s)
)

_NAMED = _OPS.where(
    OP.c.s == bindparam("session"), OP.c.seq.in_(bindparam("sequences", expanding=True))
)
_OF_ROWS = _OPS.where(OP.c.row.in_(bindparam("rows", expanding=True))).order_by(OP.c.n)
_HIGHEST = select(func.max(TXN.c.hlc)).where(TXN.c.hlc <= bindparam("limit"))


def ops_named(connection: Connection, ids: Iterable[LocalId]) -> dict[LocalId, Op]:
    """Returns the ops with these names; those that the log lacks are left out."""
    by_session: dict[int, list[int]] = {}
    for s, seq in ids:
        by_session.setdefault(s, []).append(seq)
    found: dict[LocalId, Op] = {}
    for s, sequences in by_session.items():
        for piece in _pieces(sequences):
            given = {"session": s, "sequences": piece}
            found.update((op.id, op) for op in _read(connection, _NAMED, given))
    return found


def ops_of_rows(connection: Connection, rows: Iterable[str]) -> Iterator[Op]:
    """Yields all ops on the rows with these ids, in the order of their arrival within a row."""
    for piece in _pieces(list(rows)):
        yield from _read(connection, _OF_ROWS, {"rows": piece})


def ops_of_txn(connection: Connection, txn: Txn) -> list[Op]:
    """Returns the ops of a user action in the order of writing."""
    within = OP.c.seq.between(txn.first, txn.first + txn.ops - 1)
    return list(
        _read(
            connection,
            _OPS.where(OP.c.s == txn.s, within, OP.c.txn == txn.number).order_by(OP.c.seq),
        )
    )


def ops_between(connection: Connection, s: int, first: int, last: int) -> list[Op]:
    """Returns the ops of a session with these numbers, both included; damaged ones are left out."""
    within = _OPS.where(OP.c.s == s, OP.c.seq.between(first, last)).order_by(OP.c.seq)
    return list(_sound(connection.execute(within)))


def all_ops(connection: Connection) -> Iterator[Op]:
    """Yields the whole log in the order of arrival; damaged ops are passed over."""
    return _sound(connection.execute(_OPS.order_by(OP.c.n)))


def _sound(rows: Iterable[Row[Any]]) -> Iterator[Op]:
    for row in rows:
        try:
            yield _op(row)
        except (ValueError, TypeError, zlib.error):
            continue


def txn_of(connection: Connection, s: int, number: int) -> Txn | None:
    """Returns a txn by name, or None when the log lacks it."""
    found = connection.execute(select(TXN).where(TXN.c.s == s, TXN.c.number == number)).first()
    return None if found is None else as_txn(found)


def as_txn(row: Row[Any]) -> Txn:
    """Returns a row of the table `txn` as a value."""
    undoes = None if row.undoes_s is None else (row.undoes_s, row.undoes_number)
    return Txn(
        n=row.n,
        s=row.s,
        number=row.number,
        hlc=row.hlc,
        label=row.label,
        kind=row.kind,
        time=row.time,
        undoes=undoes,
        first=row.first,
        ops=row[-1],
    )


def highest_reading(connection: Connection, limit: int) -> int:
    """Returns the highest clock reading in the log up to the limit; 0 for none."""
    found = connection.scalar(_HIGHEST, {"limit": limit})
    return int(found or 0)


def _read(
    connection: Connection, statement: Select[Any], given: Mapping[str, object] | None = None
) -> Iterator[Op]:
    for row in connection.execute(statement, given):
        try:
            yield _op(row)
        except (ValueError, TypeError, zlib.error) as bad:
            raise Refused(
                "The log of this project is damaged: verify it, then merge a copy of the project "
                "that is whole."
            ) from bad


def _op(row: Row[*tuple[Any, ...]]) -> Op:
    s, seq, hlc, session, txn, table, name, column, parents, encoding, stored = row
    return Op(
        (s, seq),
        (hlc, session, seq),
        txn,
        table,
        name,
        column,
        parents_of(parents),
        decoded(encoding, stored),
    )


def _pieces(items: list[Item]) -> Iterator[list[Item]]:
    for start in range(0, len(items), _AT_ONCE):
        yield items[start : start + _AT_ONCE]
