"""Conflicts as they are shown: every version with who wrote it and when."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from typing import assert_never

from sqlalchemy import Connection, Row, select

from briefwright.domain.errors import WrongUse
from briefwright.store import canonical, heads, log, text_conflicts
from briefwright.store.canonical import Plain
from briefwright.store.history import moment_of
from briefwright.store.log import Op
from briefwright.store.references import RowKey
from briefwright.store.rows import LIFE, SHAPES, Unreadable
from briefwright.store.rules import DEAD, ConflictKind
from briefwright.store.sessions import LocalId
from briefwright.store.tables import CONFLICT, REFERENCE, SESSION, STATE, TXN


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One of the values that stand against each other.

    `value` is the field's Python value, `plain` the same as JSON values; for a row that one side
    removed they say whether it is there. `author` is empty where nobody wrote it.
    """

    number: int
    value: object
    plain: Plain
    author: str
    when: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Conflict:
    """A conflict. `column` is empty when the row itself is disputed.

    `versions` are numbered from 1 in the order (clock, session, sequence); `shown` is the number
    of the one that the project shows meanwhile.
    """

    id: str
    table: str
    row: str
    column: str
    kind: ConflictKind
    versions: tuple[Version, ...]
    shown: int


def conflict_id(table: str, row: str, column: str, kind: str) -> str:
    """Returns the id of a conflict: the same in every copy."""
    named = canonical.write([table, row, column, kind])
    return hashlib.sha256(named.encode()).hexdigest()[:12]


def read_conflicts(connection: Connection) -> tuple[Conflict, ...]:
    """Returns every open conflict, ordered by table, row and field.

    What belongs to a text stands against each other with it, and is settled with it.
    """
    order = (CONFLICT.c.tbl, CONFLICT.c.row, CONFLICT.c.col, CONFLICT.c.kind)
    found = connection.execute(select(CONFLICT).order_by(*order)).all()
    held = heads.load(connection, dict.fromkeys((row.tbl, row.row) for row in found))
    texts = [row.row for row in found if (row.tbl, row.col) == text_conflicts.TEXT]
    with_texts = text_conflicts.following(connection, texts)
    return tuple(
        conflict
        for row in found
        if (row.tbl, row.row, row.col) not in with_texts
        and (conflict := _read(connection, row, held[row.tbl, row.row][0])) is not None
    )


def find_conflict(connection: Connection, wanted: str) -> Conflict:
    """Returns the conflict with this id; raises `WrongUse` when none stands."""
    for conflict in read_conflicts(connection):
        if conflict.id == wanted:
            return conflict
    raise WrongUse(
        "There is no open conflict {wanted!r}: list the conflicts to see their ids.", wanted=wanted
    )


def _read(connection: Connection, row: Row[tuple[str, ...]], held: heads.Heads) -> Conflict | None:
    kind = ConflictKind(row.kind)
    key = (row.tbl, row.row)
    if kind is ConflictKind.CIRCLE and not _is_there(connection, key):
        return None
    match kind:
        case ConflictKind.DELETED | ConflictKind.REFERENCE:
            claims = _claims_of_life(connection, key, held, kind)
        case ConflictKind.CIRCLE:
            claims = _claims_of_place(connection, held, str(row.detail))
        case ConflictKind.VALUE | ConflictKind.TEXT | ConflictKind.ORDER:
            claims = _claims_of_field(connection, key, row.col, held)
        case _:
            assert_never(kind)
    versions = tuple(
        _version(connection, number, claim, row.tbl, row.col)
        for number, claim in enumerate(claims, start=1)
    )
    shown = next(number for number, claim in enumerate(claims, start=1) if claim.shown)
    return Conflict(
        id=conflict_id(row.tbl, row.row, row.col, row.kind),
        table=row.tbl,
        row=row.row,
        column=row.col,
        kind=kind,
        versions=versions,
        shown=shown,
    )


@dataclass(frozen=True, slots=True)
class _Claim:
    text: str
    op: Op | None
    shown: bool


def _claims_of_field(
    connection: Connection, key: RowKey, column: str, held: heads.Heads
) -> list[_Claim]:
    """One claim for each value, as of the last op that gives it."""
    form = SHAPES[key[0]].fields[column]
    last: dict[str, Op] = {}
    for op in _ops(connection, held.get(column, ())):
        try:
            form.value_of(op.value)
        except Unreadable:
            continue
        last.pop(op.value, None)
        last[op.value] = op
    ops = list(last.values())
    return [_Claim(op.value, op, op is ops[-1]) for op in ops]


def _claims_of_life(
    connection: Connection, key: RowKey, held: heads.Heads, kind: ConflictKind
) -> list[_Claim]:
    life = _ops(connection, held.get(LIFE, ()))
    deaths = [op for op in life if op.value == DEAD]
    covered = {parent for op in deaths for parent in op.parents}
    if kind is ConflictKind.REFERENCE:
        keepers = _namers(connection, key)
    else:
        every = _ops(connection, [i for ids in held.values() for i in ids])
        keepers = [op for op in every if op.id not in covered and op not in deaths]
    keeper = max(keepers, key=lambda op: op.rank, default=None)
    claims = [_Claim(DEAD, deaths[-1], shown=False), _Claim("true", keeper, shown=True)]
    return sorted(claims, key=_rank)


def _claims_of_place(connection: Connection, held: heads.Heads, detail: str) -> list[_Claim]:
    ops = _ops(connection, held.get("parent", ()))
    standing = next((op for op in _ops(connection, ops[-1].parents) if op.value == detail), None)
    claims = [_Claim(detail, standing, shown=True), _Claim(ops[-1].value, ops[-1], shown=False)]
    return sorted(claims, key=_rank)


def _rank(claim: _Claim) -> tuple[int, str, int]:
    return (0, "", 0) if claim.op is None else claim.op.rank


def _namers(connection: Connection, key: RowKey) -> list[Op]:
    """Returns the last ops of the rows that name this one."""
    named = (REFERENCE.c.target_row == key[1]) & (REFERENCE.c.target_tbl == key[0])
    keys = [(r.tbl, r.row) for r in connection.execute(select(REFERENCE).where(named))]
    held = heads.load(connection, keys)
    return _ops(
        connection, [i for found, _ in held.values() for ids in found.values() for i in ids]
    )


def _ops(connection: Connection, ids: tuple[LocalId, ...] | list[LocalId]) -> list[Op]:
    return sorted(log.ops_named(connection, ids).values(), key=lambda op: op.rank)


def _is_there(connection: Connection, key: RowKey) -> bool:
    table = STATE[key[0]]
    return connection.scalar(select(table.c.id).where(table.c.id == key[1])) is not None


def _version(
    connection: Connection, number: int, claim: _Claim, table: str, column: str
) -> Version:
    plain = canonical.read(claim.text)
    value = plain if column == LIFE else SHAPES[table].fields[column].value_of(claim.text)
    author, when = "", moment_of("", 0)
    if claim.op is not None:
        author, when = _written(connection, claim.op)
    return Version(number=number, value=value, plain=plain, author=author, when=when)


def _written(connection: Connection, op: Op) -> tuple[str, datetime]:
    found = connection.execute(
        select(SESSION.c.author, TXN.c.time, TXN.c.hlc)
        .join(TXN, TXN.c.s == SESSION.c.s)
        .where(TXN.c.s == op.id[0], TXN.c.number == op.txn)
    ).one()
    return str(found.author), moment_of(found.time, found.hlc)
