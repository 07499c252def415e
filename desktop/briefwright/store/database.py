"""One open working copy: everything that can be asked of a project's file, and done to it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Generic, TypeVar

from sqlalchemy import Connection, Engine

from briefwright.domain.errors import WrongUse
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.store import events, layout
from briefwright.store.clock import Clock
from briefwright.store.engine import read_engine, reading, write_engine
from briefwright.store.journal import Author, Journal
from briefwright.store.reads import Reads
from briefwright.store.references import RowKey
from briefwright.store.rows import noun
from briefwright.store.sessions import Sessions
from briefwright.store.state import Turns
from briefwright.store.unit import UnitOfWork

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[T]):
    """What a command returned, and what it changed."""

    result: T
    changes: ChangeSet


class Database:
    """A working copy's file. Any number of processes may have it open at once."""

    def __init__(
        self, path: Path, header: layout.Header, *, author: Author, clock: Clock, durable: bool
    ) -> None:
        self.path = path
        self.project_id = header.project
        self.title = header.title
        self.replica_id = header.replica
        self._sessions = Sessions()
        self._write: Engine = write_engine(path, durable=durable)
        self._read: Engine = read_engine(path)
        self._journal = Journal(
            self._write, self._sessions, replica=header.replica, author=author, clock=clock
        )

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
            raise WrongUse(f"{path} is there already: choose another name.")
        header = layout.make(path, project=project, title=title, made=clock(), durable=durable)
        return Database(path, header, author=author, clock=clock, durable=durable)

    @staticmethod
    def open(path: Path, *, author: Author, clock: Clock, durable: bool = True) -> "Database":
        """Opens a working copy.

        A file that never was one, such as a published project file copied here, becomes a replica
        of its own. State of another minor format is made anew from the log. Raises `Refused` for
        a file that is no project, or a damaged or newer one.
        """
        header = layout.adopt(path, durable=durable)
        return Database(path, header, author=author, clock=clock, durable=durable)

    def close(self) -> None:
        """Lets go of the file; the last one to do so leaves no file beside it."""
        self._read.dispose()
        self._write.dispose()

    def transact(self, label: str, kind: OpKind, act: Callable[[UnitOfWork], T]) -> Outcome[T]:
        """Runs a command's act as one transaction; when it raises, nothing of it remains.

        Raises `WrongUse` when it removes a row that others still name.
        """
        with self._journal.transaction() as connection:
            unit = UnitOfWork(connection, self._sessions)
            result = act(unit)
            changes, turns = self._journal.append(connection, unit.drafts(), label=label, kind=kind)
            _refuse_still_named(turns, unit.removed())
        return Outcome(result=result, changes=changes)

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

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with reading(self._read) as connection:
            yield connection


def _refuse_still_named(turns: Turns, removed: tuple[RowKey, ...]) -> None:
    for (table, row), _, new in turns:
        brought_back = any(listed.kind == "reference" for listed in new.conflicts)
        if brought_back and (table, row) in removed:
            raise WrongUse(
                f"The {noun(table)} {row} is still used elsewhere: "
                "remove what refers to it first, or together with it."
            )
