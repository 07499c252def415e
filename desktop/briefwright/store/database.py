"""One open working copy: everything that can be asked of a project's file, and done to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Connection

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.message import Noun
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.store import damage, emptied, events, layout, merge, settle, text_merge
from briefwright.store.absorb import Absorbed, absorb
from briefwright.store.clock import Clock
from briefwright.store.conflicts import Conflict, find_conflict, read_conflicts
from briefwright.store.engine import Engines, engines, reading
from briefwright.store.history import HistoryEntry, read_history
from briefwright.store.journal import Author, Journal
from briefwright.store.log import Txn
from briefwright.store.log_rows import LogRows
from briefwright.store.reads import Reads
from briefwright.store.references import RowKey
from briefwright.store.sessions import Sessions
from briefwright.store.snapshot_file import write_snapshot
from briefwright.store.staging import Staging
from briefwright.store.state import Turns
from briefwright.store.transfer import rows_of, vector_of
from briefwright.store.undo import (
    Undone,
    Window,
    act_named,
    in_short,
    inverse,
    last_txn,
    next_redo,
    next_undo,
)
from briefwright.store.unit import UnitOfWork
from briefwright.store.vector import Vector
from briefwright.store.verify import verify

T = TypeVar("T")

_Chooser = Callable[[Connection, Window], Txn | None]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[T]):
    """What a command returned, and what it changed."""

    result: T
    changes: ChangeSet


class Database:
    """A working copy's file. Any number of processes may have it open at once."""

    def __init__(
        self,
        path: Path,
        engines: Engines,
        header: layout.Header,
        *,
        author: Author,
        clock: Clock,
    ) -> None:
        self.path = path
        self.project_id = header.project
        self.title = header.title
        self.replica_id = header.replica
        self.made_anew_from = header.made_anew_from
        self.staging = Staging(engines.write, path.parent)
        self._sessions = Sessions()
        self._engines = engines
        self._journal = Journal(
            engines.write, self._sessions, replica=header.replica, author=author, clock=clock
        )
        with self._reading() as connection:
            self._opened = last_txn(connection)

    @staticmethod
    def create(
        path: Path,
        *,
        project: str | None = None,
        title: str,
        author: Author,
        clock: Clock,
        durable: bool = True,
    ) -> "Database":
        """Makes a new file with an empty project; raises `WrongUse` when the path is taken.

        `project` is the id of an existing project whose log will be absorbed; None for a new one.
        `durable` False leaves out the syncs, for tests.
        """
        if path.exists():
            raise WrongUse("{path} is there already: choose another name.", path=path)
        opened = engines(path, durable=durable)
        try:
            header = layout.make(opened.write, project=project, title=title, made=clock())
        except BaseException:
            opened.close()
            path.unlink(missing_ok=True)
            raise
        return Database(path, opened, header, author=author, clock=clock)

    @staticmethod
    def open(
        path: Path,
        *,
        author: Author,
        clock: Clock,
        durable: bool = True,
        before_anew: Callable[[], None] | None = None,
    ) -> "Database":
        """Opens a working copy.

        A file that never was one, such as a published project file copied here, becomes a replica
        of its own. State of another minor format is made anew from the log, after `before_anew`.
        Raises `Refused` for a file that is no project, or a damaged or newer one.
        """
        if not path.is_file():
            raise Refused("There is no project file {path}.", path=path)
        opened = engines(path, durable=durable)
        try:
            header = layout.adopt(opened.write, path, before_anew)
        except BaseException:
            opened.close()
            raise
        return Database(path, opened, header, author=author, clock=clock)

    def close(self) -> None:
        """Lets go of the file; the last one to do so leaves no file beside it."""
        self._engines.close()

    def transact(self, label: str, kind: OpKind, act: Callable[[UnitOfWork], T]) -> Outcome[T]:
        """Runs a command's act as one transaction; when it raises, nothing of it remains.

        Raises `WrongUse` when it removes a row that others still name.
        """
        with self._journal.transaction() as connection:
            unit = UnitOfWork(connection, self._sessions, self._journal.number)
            result = act(unit)
            changes, turns = self._journal.append(connection, unit.drafts(), label=label, kind=kind)
            if kind is OpKind.EMPTY:
                emptied.drop_attachments(connection)
            _refuse_still_named(turns, unit.removed())
        return Outcome(result=result, changes=changes)

    def undo(self, entry: str | None = None, *, revive: bool = False) -> Undone | None:
        """Takes back the last act: of this session first, then of this replica; None for none.

        `entry` is the id of a `HistoryEntry` to be taken back instead, whoever did it. What others
        have changed since stays and is named; with `revive` a row comes back also where another
        act removed it as well. Raises `WrongUse` for an entry that is unknown or is no such act.
        """
        if entry is None:
            return self._take_back(next_undo, OpKind.UNDO)

        def named(connection: Connection, _: Window) -> Txn:
            return act_named(connection, entry)

        return self._take_back(named, OpKind.UNDO, revive=revive)

    def redo(self) -> Undone | None:
        """Takes back the last undo; None when there is none or something was done since."""
        return self._take_back(next_redo, OpKind.REDO)

    def undo_label(self) -> str | None:
        """Returns the label of the act that `undo` would take back."""
        return self._label_of(next_undo)

    def redo_label(self) -> str | None:
        """Returns the label of the act that `redo` would do again."""
        return self._label_of(next_redo)

    def history(
        self, limit: int | None = None, before: int | None = None
    ) -> tuple[HistoryEntry, ...]:
        """Returns the acts that stand before this position, newest first."""
        with self._reading() as connection:
            return read_history(connection, limit=limit, before=before)

    def conflicts(self) -> tuple[Conflict, ...]:
        """Returns every open conflict with all its versions."""
        with self._reading() as connection:
            return read_conflicts(connection)

    def resolve(
        self, conflict_id: str, *, keep: int | None = None, value: object | None = None
    ) -> Outcome[None]:
        """Settles a conflict by one of its versions, or by another value of the field.

        For a row that one side removed, False or None takes it out for good, with what cannot be
        without it; references elsewhere are taken out too. Raises `WrongUse` for an unknown
        conflict or version, and for a value that the field cannot have.
        """
        with self._journal.transaction() as connection:
            conflict = find_conflict(connection, conflict_id)
            text = settle.chosen(conflict, keep=keep, value=value)
            unit = UnitOfWork(connection, self._sessions, self._journal.number)
            drafts = settle.drafts_for(connection, unit, conflict, text)
            changes, _ = self._journal.append(
                connection, drafts, label="Settle a conflict", kind=OpKind.RESOLVE
            )
        return Outcome(result=None, changes=changes)

    def merge_texts(self) -> Outcome[int]:
        """Joins the versions of every text that fit together; the result is how many ops it wrote.

        Versions that clash stay conflicts.
        """
        with self._journal.transaction() as connection:
            drafts = [*merge.merging_drafts(connection), *text_merge.correcting_drafts(connection)]
            changes, _ = self._journal.append(
                connection, drafts, label=merge.LABEL, kind=OpKind.MERGE
            )
        return Outcome(result=len(drafts), changes=changes)

    def vector(self) -> Vector:
        """Returns which ops this log has, those found damaged left out."""
        with self._reading() as connection:
            return vector_of(connection).minus(damage.vector(connection))

    def export_rows(self, missing: Vector, held: frozenset[str] = frozenset()) -> LogRows:
        """Returns these ops with their txns and sessions, and the attachments that are not held."""
        with self._reading() as connection:
            rows = rows_of(connection, missing, held=held)
            return LogRows(
                project=rows.project,
                sessions=tuple(rows.sessions),
                txns=tuple(rows.txns),
                ops=tuple(rows.ops),
                chunks=tuple(rows.chunks),
            )

    def absorb(self, rows: LogRows) -> Absorbed:
        """Takes in another log of the same project; raises `WrongUse` for another project's."""
        if rows.project != self.project_id:
            raise WrongUse("This is a copy of another project: only copies of one can be merged.")
        with self._journal.transaction() as connection:
            return absorb(connection, self._sessions, rows)

    def verify(self, full: bool = False) -> tuple[str, ...]:  # noqa: FBT001, FBT002
        """Returns in sentences what does not hold; nothing when the project is whole.

        Checks every op's hash and that the state follows from the log; `full` also every page,
        attachment and the search index.
        """
        with self._reading() as connection:
            # On a connection that is new: FTS5 (SQLite 3.53) checks its index against what a
            # connection remembers of it, and finds fault with one used before another wrote.
            connection.invalidate()
            found, damaged = verify(connection, self._sessions, full=full)
            noted = damage.known(connection)
        if damaged != noted:
            with self._journal.transaction() as connection:
                damage.note(connection, damaged)
        return found

    def snapshot_into(self, path: Path) -> None:
        """Writes the project as it stands into a new closed file (see `snapshot_file`)."""
        write_snapshot(self.path, path)

    @contextmanager
    def read(self) -> Iterator[Reads]:
        """Opens a view of one moment, on a connection of its own."""
        with self._reading() as connection:
            yield Reads(connection, self._sessions)

    def position(self) -> int:
        """Returns the number of the last operation on this file, whoever wrote it."""
        with self._reading() as connection:
            return events.position(connection)

    def changes_since(self, position: int) -> tuple[int, tuple[ChangeSet, ...]]:
        """Returns the present position, and what was changed after the one given, in order."""
        with self._reading() as connection:
            return events.position(connection), events.since(connection, position)

    def _take_back(self, choose: _Chooser, kind: OpKind, *, revive: bool = False) -> Undone | None:
        with self._journal.transaction() as connection:
            txn = choose(connection, self._window())
            if txn is None:
                return None
            found = inverse(connection, txn, revive=revive)
            emptied.spare(connection, found)
            changes, _ = self._journal.append(
                connection,
                found.drafts,
                label=txn.label,
                kind=kind,
                undoes=(txn.s, txn.number),
            )
        return Undone(label=txn.label, changes=changes, kept=in_short(found.kept))

    def _label_of(self, choose: _Chooser) -> str | None:
        with self._reading() as connection:
            txn = choose(connection, self._window())
            return None if txn is None else txn.label

    def _window(self) -> Window:
        return Window(s=self._journal.number, replica=self.replica_id, opened=self._opened)

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._engines.read) as connection:
            yield connection


def _refuse_still_named(turns: Turns, removed: tuple[RowKey, ...]) -> None:
    for (table, row), _, new in turns:
        brought_back = any(listed.kind == "reference" for listed in new.conflicts)
        if brought_back and (table, row) in removed:
            raise WrongUse(
                "The {noun} {row} is still used elsewhere: "
                "remove what refers to it first, or together with it.",
                noun=Noun(table=table),
                row=row,
            )
