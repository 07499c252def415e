"""What is read of the log itself: the acts, what each changed, and which ops stand before one."""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, RowMapping, func, select

from briefwright.store import act_changes, attachments, canonical, emptied, log, replay
from briefwright.store.act_changes import ActChanges
from briefwright.store.field_history import Write, read_writes
from briefwright.store.history import HistoryEntry, moment_of, read_history
from briefwright.store.log import Op
from briefwright.store.rows import LIFE
from briefwright.store.tables import OP, SESSION, TXN
from briefwright.store.undo import entry_named
from briefwright.store.vector import Interval, Vector

Report = Callable[[int, int], bool]
"""Is told how many of how many steps are done, and answers whether to go on."""

_AT_ONCE = 2_000
_SESSIONS = select(SESSION).order_by(SESSION.c.s)
_OWNERS = ("owner", "section", "finding", "dispute", "annotation")
"""Columns that make a row a part of the one that they name."""


class Stopped(Exception):
    """Whoever asked for it does not want it any more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Extract:
    """The state of a part of a log, with what is needed to show it.

    `sessions` and `births` are rows of this file's tables: the latter the ops that began a row.
    """

    state: replay.Replayed
    sessions: tuple[RowMapping, ...]
    births: tuple[RowMapping, ...]


class LogReads:
    """Reading the log within one transaction."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entries(
        self,
        *,
        limit: int | None = None,
        before: int | None = None,
        author: str | None = None,
        rows: Collection[str] | None = None,
    ) -> tuple[HistoryEntry, ...]:
        """Returns acts, newest first (see `read_history`)."""
        return read_history(self._connection, limit=limit, before=before, author=author, rows=rows)

    def authors(self) -> tuple[str, ...]:
        """Returns who has done something, in the order of their first acts."""
        first = func.min(TXN.c.n)
        found = (
            select(SESSION.c.author)
            .join(TXN, TXN.c.s == SESSION.c.s)
            .group_by(SESSION.c.author)
            .order_by(first)
        )
        return tuple(name for name in self._connection.scalars(found) if name)

    def rows_about(self, row: str) -> frozenset[str]:
        """Returns the row with the rows that are, or ever were, a part of it.

        Costs a walk over the log.
        """
        named = canonical.write(row).encode()
        parts = select(OP.c.row).where(OP.c.col.in_(_OWNERS), OP.c.val == named)
        passages = select(OP.c.row, OP.c.tbl).where(OP.c.row.in_(parts)).distinct()
        found = {row, *self._connection.scalars(parts)}
        links = [
            r for r, table in self._connection.execute(passages) if table == "finding_annotation"
        ]
        named_by_links = select(OP.c.val).where(OP.c.row.in_(links), OP.c.col == "annotation")
        found |= {str(canonical.read(v.decode())) for v in self._connection.scalars(named_by_links)}
        return frozenset(found)

    def moment(self, act: str | None = None) -> Vector:
        """Returns which ops belong to the acts up to this one, as they came in here.

        None means all acts. Raises `WrongUse` for an unknown act.
        """
        n = None if act is None else entry_named(self._connection, act).n
        return _vector_up_to(self._connection, n)

    def last_act(self, vector: Vector) -> str | None:
        """Returns the id of the last act here that has ops in the vector; None for none."""
        last: tuple[int, str] | None = None
        for session, intervals in vector.intervals.items():
            for _, end in intervals:
                found = self._connection.execute(
                    select(TXN.c.n, TXN.c.number)
                    .join(SESSION, SESSION.c.s == TXN.c.s)
                    .where(SESSION.c.id == session, TXN.c.first <= end, TXN.c.count > 0)
                    .order_by(TXN.c.first.desc())
                    .limit(1)
                ).first()
                if found is not None and (last is None or found.n > last[0]):
                    last = (found.n, f"{session}:{found.number}")
        return None if last is None else last[1]

    def beyond(self, vector: Vector) -> Mapping[str, datetime]:
        """Returns the acts that have ops which are not in the vector, each with its time."""
        found: dict[str, datetime] = {}
        for session, intervals in self.moment().minus(vector).intervals.items():
            for first, last in intervals:
                within = (TXN.c.first <= last) & (TXN.c.first + TXN.c.count > first)
                acts = (
                    select(TXN.c.number, TXN.c.time, TXN.c.hlc)
                    .join(SESSION, SESSION.c.s == TXN.c.s)
                    .where(SESSION.c.id == session, TXN.c.count > 0, within)
                )
                for number, time, reading in self._connection.execute(acts):
                    found[f"{session}:{number}"] = moment_of(time, reading)
        return found

    def writes(self, table: str, row: str, columns: Collection[str]) -> tuple[Write, ...]:
        """Returns what was written into these fields of a row, in the order of arrival."""
        return read_writes(self._connection, (table, row), columns)

    def attachment_size(self, sha256: str) -> int | None:
        """Returns how many bytes an attachment has, None where it is not here."""
        return attachments.size(self._connection, sha256)

    def deleted_for_good(self) -> frozenset[str]:
        """Returns the rows that were deleted for good and are gone."""
        return frozenset(row for _, row in emptied.emptied(self._connection))

    def changes(self, act: str, limit: int) -> ActChanges:
        """Returns what an act changed, on so many rows; raises `WrongUse` for an unknown act."""
        return act_changes.of_act(self._connection, entry_named(self._connection, act), limit)

    def extract(self, vector: Vector, report: Report) -> Extract:
        """Returns the state that follows from the ops in the vector and from no others.

        Costs as much as replaying those of them that are here. Raises `Stopped` when `report` says
        so.
        """
        vector = vector.common(self.moment())
        sessions = tuple(self._connection.execute(_SESSIONS).mappings())
        total = len(vector)
        ops: list[Op] = []
        births: list[RowMapping] = []
        for session in sessions:
            for first, last in vector.intervals.get(session["id"], ()):
                for start in range(first, last + 1, _AT_ONCE):
                    end = min(last, start + _AT_ONCE - 1)
                    ops += log.ops_between(self._connection, session["s"], start, end)
                    births += self._births(session["s"], start, end)
                    _go_on(report, len(ops), total)
        state = replay.replayed(ops)
        _go_on(report, total, total)
        births.sort(key=lambda row: row["n"])
        return Extract(state=state, sessions=sessions, births=tuple(births))

    def _births(self, s: int, first: int, last: int) -> list[RowMapping]:
        born = (OP.c.s == s) & OP.c.seq.between(first, last) & (OP.c.col == LIFE)
        return list(self._connection.execute(select(OP).where(born)).mappings())


def _go_on(report: Report, done: int, total: int) -> None:
    if not report(done, total):
        raise Stopped


def _vector_up_to(connection: Connection, n: int | None) -> Vector:
    held: dict[str, list[Interval]] = {}
    last = func.max(TXN.c.first + TXN.c.count - 1)
    spans = (
        select(SESSION.c.id, TXN.c.s, func.min(TXN.c.first), last, func.sum(TXN.c.count))
        .join(SESSION, SESSION.c.s == TXN.c.s)
        .where(TXN.c.count > 0)
        .group_by(TXN.c.s)
    )
    each = select(TXN.c.first, TXN.c.count).where(TXN.c.count > 0)
    if n is not None:
        spans, each = spans.where(TXN.c.n <= n), each.where(TXN.c.n <= n)
    for session, s, start, end, count in connection.execute(spans).all():
        if end - start + 1 == count:
            held[session] = [(start, end)]
        else:
            rows = connection.execute(each.where(TXN.c.s == s))
            held[session] = [(first, first + size - 1) for first, size in rows]
    return Vector.spanning(held)
