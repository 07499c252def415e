"""The log as other logs are told of it: which ops it has, and these ops by value.

Works on any connection to a project's tables, also on a copy of a file from outside.
"""

import zlib
from collections.abc import Iterator

from sqlalchemy import Connection, and_, func, select

from briefwright.domain.errors import Refused
from briefwright.store import attachments, log
from briefwright.store.log_rows import LogRows, OpRow, SessionRow, TxnRow
from briefwright.store.sessions import Sessions
from briefwright.store.tables import OP, PROJECT, SESSION, TXN
from briefwright.store.vector import Interval, Vector


def vector_of(connection: Connection) -> Vector:
    """Returns which ops the log has; raises `Refused` for a log that does not number them.

    Costs a walk over one index.
    """
    held: dict[str, list[Interval]] = {}
    spans = (
        select(SESSION.c.id, OP.c.s, func.min(OP.c.seq), func.max(OP.c.seq), func.count())
        .join(SESSION, SESSION.c.s == OP.c.s)
        .group_by(OP.c.s)
    )
    for session, s, first, last, count in connection.execute(spans).all():
        if type(session) is not str or type(first) is not int or type(last) is not int:
            raise Refused("The log has entries without a number: take another copy of the project.")
        whole = last - first + 1 == count
        held[session] = [(first, last)] if whole else _islands(connection, s)
    return Vector.spanning(held)


def rows_of(
    connection: Connection, missing: Vector, *, held: frozenset[str] = frozenset()
) -> LogRows:
    """Returns these ops with their txns and sessions, and the attachments that are not held.

    Rows are read while they are walked. An op whose value is damaged is left out: a hole that
    another copy fills.
    """
    return LogRows(
        project=str(connection.scalar(select(PROJECT.c.uuid)) or ""),
        sessions=_sessions(connection),
        txns=_txns(connection, missing),
        ops=_ops(connection, missing),
        chunks=attachments.chunks(connection, held),
    )


def _islands(connection: Connection, s: int) -> list[Interval]:
    numbered = (
        select(OP.c.seq, (OP.c.seq - func.row_number().over(order_by=OP.c.seq)).label("island"))
        .where(OP.c.s == s)
        .subquery()
    )
    spans = select(func.min(numbered.c.seq), func.max(numbered.c.seq)).group_by(numbered.c.island)
    return [(first, last) for first, last in connection.execute(spans)]


def _sessions(connection: Connection) -> Iterator[SessionRow]:
    for row in connection.execute(select(SESSION).order_by(SESSION.c.s)):
        yield SessionRow(
            id=row.id,
            replica=row.replica,
            author=row.author,
            initials=row.initials,
            host=row.host,
            app_version=row.app_version,
            started=row.started,
        )


def _txns(connection: Connection, missing: Vector) -> Iterator[TxnRow]:
    sessions = Sessions()
    for session, first, last in _stretches(missing):
        s = _number(connection, session)
        within = and_(TXN.c.s == s, TXN.c.first <= last, TXN.c.first + TXN.c.count > first)
        for row in connection.execute(select(TXN).where(within).order_by(TXN.c.number)):
            txn = log.as_txn(row)
            undoes = None
            if txn.undoes is not None:
                try:
                    undoes = sessions.everywhere(connection, txn.undoes)
                except KeyError:  # names a session that the log lacks: its ops fail their hash
                    continue
            yield TxnRow(
                session=session,
                number=txn.number,
                hlc=txn.hlc,
                label=txn.label,
                kind=txn.kind,
                time=txn.time,
                undoes=undoes,
                first=txn.first,
                count=txn.ops,
            )


def _ops(connection: Connection, missing: Vector) -> Iterator[OpRow]:
    sessions = Sessions()
    for session, first, last in _stretches(missing):
        s = _number(connection, session)
        within = and_(OP.c.s == s, OP.c.seq.between(first, last))
        for row in connection.execute(select(OP).where(within).order_by(OP.c.seq)):
            try:
                value = log.decoded(row.enc, row.val)
                parents = log.parents_of(row.parents)
                names = tuple(sessions.everywhere(connection, parent) for parent in parents)
            except (ValueError, TypeError, KeyError, zlib.error):
                continue
            yield OpRow(
                session=session,
                sequence=row.seq,
                txn=row.txn,
                table=row.tbl,
                row=row.row,
                column=row.col,
                parents=names,
                value=value,
                hash=row.hash,
            )


def _stretches(missing: Vector) -> Iterator[tuple[str, int, int]]:
    for session, intervals in sorted(missing.intervals.items()):
        for first, last in intervals:
            yield session, first, last


def _number(connection: Connection, session: str) -> int:
    """Returns the session's number here; -1, which no session has, when it is unknown."""
    found = connection.scalar(select(SESSION.c.s).where(SESSION.c.id == session))
    return -1 if found is None else int(found)
