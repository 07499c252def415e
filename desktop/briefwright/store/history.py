"""What was done, by whom and when, newest first: a query on the log."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, Row, Select, exists, select, tuple_

from briefwright.store.clock import COUNTER_BITS
from briefwright.store.layout import REPLICA
from briefwright.store.tables import LOCAL, OP, SESSION, TXN


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One user action. `id` is the same in every copy, `position` only here (for paging).

    `changes` counts the fields and rows it wrote; `undone` says that it is taken back,
    `came_in` that it was done in another copy and brought into this one.
    """

    id: str
    position: int
    when: datetime
    author: str
    label: str
    kind: str
    undone: bool
    changes: int
    came_in: bool = False


def read_history(
    connection: Connection,
    *,
    limit: int | None = None,
    before: int | None = None,
    author: str | None = None,
    rows: Collection[str] | None = None,
) -> tuple[HistoryEntry, ...]:
    """Returns the acts that stand before this position, newest first; None means from the end.

    With `author` only those of this person, with `rows` only those that wrote one of these rows.
    """
    statement = _acts()
    if before is not None:
        statement = statement.where(TXN.c.n < before)
    if author is not None:
        statement = statement.where(SESSION.c.author == author)
    if rows is not None:
        of_rows = select(OP.c.s, OP.c.txn).where(OP.c.row.in_(rows))
        statement = statement.where(tuple_(TXN.c.s, TXN.c.number).in_(of_rows))
    if limit is not None:
        statement = statement.limit(limit)
    own = connection.scalar(select(LOCAL.c.value).where(LOCAL.c.key == REPLICA))
    return tuple(_entry(row, str(own)) for row in connection.execute(statement))


def _acts() -> Select[Any]:
    """Returns every act, newest first, with who did it and whether it is taken back."""
    undo, redo = TXN.alias("undo"), TXN.alias("redo")
    redone = exists().where(redo.c.undoes_s == undo.c.s, redo.c.undoes_number == undo.c.number)
    undone = exists().where(
        undo.c.undoes_s == TXN.c.s, undo.c.undoes_number == TXN.c.number, ~redone
    )
    return (
        select(
            TXN,
            TXN.c.count.label("ops"),
            SESSION.c.id,
            SESSION.c.author,
            SESSION.c.replica,
            undone.label("undone"),
        )
        .join(SESSION, SESSION.c.s == TXN.c.s)
        .order_by(TXN.c.n.desc())
    )


def _entry(row: Row[Any], own: str) -> HistoryEntry:
    return HistoryEntry(
        id=f"{row.id}:{row.number}",
        position=row.n,
        when=moment_of(row.time, row.hlc),
        author=row.author,
        label=row.label,
        kind=row.kind,
        undone=bool(row.undone),
        changes=row.ops,
        came_in=row.replica != own,
    )


def moment_of(time: str, reading: int) -> datetime:
    """Returns the time at which an act was done as its author's clock said; always aware."""
    try:
        moment = datetime.fromisoformat(time)
    except ValueError:
        return _of_reading(reading)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)


def _of_reading(reading: int) -> datetime:
    try:
        return datetime.fromtimestamp((reading >> COUNTER_BITS) / 1_000, tz=UTC)
    except (ValueError, OverflowError, OSError):
        return datetime.fromtimestamp(0, tz=UTC)
