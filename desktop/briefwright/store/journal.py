"""The one place where ops are written: each user action one transaction, log and state together."""

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import NamedTuple

from sqlalchemy import Connection, Engine

from briefwright.domain.ids import new_id
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.store import canonical, events, heads, log
from briefwright.store.clock import Clock, farthest_followed, next_reading
from briefwright.store.engine import writing
from briefwright.store.log import NewOp, Op
from briefwright.store.log_rows import SessionRow
from briefwright.store.references import RowKey
from briefwright.store.sessions import LocalId, Sessions
from briefwright.store.state import StateUpdate, Turns


@dataclass(frozen=True, slots=True, kw_only=True)
class Author:
    """Who writes, and from where."""

    name: str
    initials: str = ""
    host: str = ""
    app_version: str = ""


class Draft(NamedTuple):
    """An op that is to be written: its place, what it replaces, and its canonical JSON."""

    table: str
    row: str
    column: str
    parents: tuple[LocalId, ...]
    value: str


@dataclass(slots=True)
class _Counters:
    """The own session's number here and its last sequence, txn and clock reading."""

    s: int = 0
    sequence: int = 0
    txn: int = 0
    reading: int = 0


class Journal:
    """Writes the ops of one process. Its session begins with its first write."""

    def __init__(
        self, engine: Engine, sessions: Sessions, *, replica: str, author: Author, clock: Clock
    ) -> None:
        self._engine = engine
        self._sessions = sessions
        self._replica = replica
        self._author = author
        self._clock = clock
        self._at = _Counters()
        self._lock = threading.RLock()
        self.session = new_id()

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """Runs one transaction; when it fails, nothing of it remains."""
        with self._lock:
            before = _Counters(self._at.s, self._at.sequence, self._at.txn, self._at.reading)
            try:
                with writing(self._engine) as connection:
                    yield connection
            except BaseException:
                self._at = before
                self._sessions.forget()
                raise

    @property
    def number(self) -> int:
        """The number of the own session in this file; 0 before the first write."""
        return self._at.s

    def append(
        self,
        connection: Connection,
        drafts: Sequence[Draft],
        *,
        label: str,
        kind: OpKind,
        undoes: tuple[int, int] | None = None,
    ) -> tuple[ChangeSet, Turns]:
        """Writes the drafts as one txn and brings the state up to date."""
        if not drafts and undoes is None:
            return ChangeSet(changes=(), label=label, session=self.session), []
        ops = self._written(connection, drafts, label, kind, undoes)
        turns = StateUpdate(connection).apply(_changed_heads(connection, ops))
        events.record(connection, self.session, label, turns)
        changes = ChangeSet(changes=events.changes_of(turns), label=label, session=self.session)
        return changes, turns

    def _written(
        self,
        connection: Connection,
        drafts: Sequence[Draft],
        label: str,
        kind: OpKind,
        undoes: tuple[int, int] | None,
    ) -> list[Op]:
        now = self._clock()
        self._begin(connection, now.isoformat())
        at = self._at
        highest = log.highest_reading(connection, farthest_followed(now))
        at.reading = next_reading(now, max(at.reading, highest))
        at.txn += 1
        first = at.sequence + 1
        names = None if undoes is None else self._sessions.everywhere(connection, undoes)
        act = canonical.act_text(
            number=at.txn,
            hlc=at.reading,
            label=label,
            kind=str(kind),
            time=now.isoformat(),
            undoes=names,
        )
        rank = (at.reading, self.session)
        ops = []
        for draft in drafts:
            at.sequence += 1
            ops.append(Op((at.s, at.sequence), (*rank, at.sequence), at.txn, *draft))
        log.write_txns(
            connection,
            [
                {
                    "s": at.s,
                    "number": at.txn,
                    "hlc": at.reading,
                    "label": label,
                    "kind": str(kind),
                    "time": now.isoformat(),
                    "undoes_s": None if undoes is None else undoes[0],
                    "undoes_number": None if undoes is None else undoes[1],
                    "first": first,
                    "count": len(ops),
                }
            ],
        )
        log.write_ops(connection, [self._new(connection, op, act) for op in ops])
        return ops

    def _new(self, connection: Connection, op: Op, act: str) -> NewOp:
        parents = [self._sessions.everywhere(connection, parent) for parent in op.parents]
        name = (self.session, op.id[1])
        hashed = canonical.op_hash(
            name, act, cell=(op.table, op.row, op.column), parents=parents, value=op.value
        )
        return NewOp(op.id, op.txn, op.table, op.row, op.column, op.parents, op.value, hashed)

    def _begin(self, connection: Connection, started: str) -> None:
        if self._at.s:
            return
        row = SessionRow(
            id=self.session,
            replica=self._replica,
            author=self._author.name,
            initials=self._author.initials,
            host=self._author.host,
            app_version=self._author.app_version,
            started=started,
        )
        self._at.s = self._sessions.enter(connection, row)


def _changed_heads(
    connection: Connection, ops: Sequence[Op]
) -> dict[RowKey, tuple[heads.Heads, heads.Heads]]:
    by_row: dict[RowKey, list[Op]] = {}
    for op in ops:
        by_row.setdefault((op.table, op.row), []).append(op)
    known = heads.load(connection, by_row)
    changed: dict[RowKey, tuple[heads.Heads, heads.Heads]] = {}
    for key, written in by_row.items():
        old = known[key][0] if key in known else heads.NONE
        changed[key] = (old, heads.advanced(old, written))
    return changed
