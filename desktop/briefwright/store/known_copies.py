"""The working copies on this machine: where each belongs, and what it holds."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import Refused
from briefwright.store import backup
from briefwright.store.backup import Occasion
from briefwright.store.clock import Clock
from briefwright.store.database import Database
from briefwright.store.journal import Author
from briefwright.store.paths import CopyFolder, DataFolder
from briefwright.store.record import Record, read_record
from briefwright.store.snapshot_file import write_snapshot
from briefwright.store.vector import Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCopy:
    """A working copy with its record."""

    folder: CopyFolder
    record: Record

    @property
    def name(self) -> str:
        """Names it among all working copies."""
        return self.folder.folder.name


class CopyDamaged(Exception):
    """A working copy cannot be opened; `copy` says which."""

    def __init__(self, copy: KnownCopy) -> None:
        super().__init__(f"the working copy in {copy.folder.folder} cannot be opened")
        self.copy = copy


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownCopies:
    """All working copies below one data folder, as they stood when they were listed."""

    copies: Sequence[KnownCopy]
    author: Author
    clock: Clock

    @staticmethod
    def below(data: DataFolder, author: Author, clock: Clock) -> "KnownCopies":
        """Lists the finished working copies."""
        records = ((folder, read_record(folder.record)) for folder in data.copies())
        found = [KnownCopy(folder=f, record=r) for f, r in records if r is not None]
        return KnownCopies(copies=found, author=author, clock=clock)

    def at(self, path: Path) -> list[KnownCopy]:
        """Returns those that belong to the file at the path."""
        return [copy for copy in self.copies if copy.record.path == path]

    def of(self, project: str) -> list[KnownCopy]:
        """Returns those of the project."""
        return [copy for copy in self.copies if copy.record.project == project]

    def named(self, name: str) -> KnownCopy | None:
        """Returns the one with the name; None when it has gone."""
        return next((copy for copy in self.copies if copy.name == name), None)

    def has_lost_its_file(self, copy: KnownCopy) -> bool:
        """Whether the file of a working copy is not where it was, or another project stands there."""
        path = copy.record.path
        if path is None or not path.exists():
            return True
        return any(other.record.project != copy.record.project for other in self.at(path))

    def vector(self, copy: KnownCopy) -> Vector:
        """Returns which ops a working copy holds."""
        with self.opened(copy) as database:
            return database.vector()

    @contextmanager
    def opened(self, copy: KnownCopy) -> Iterator[Database]:
        """Opens the database of a working copy for as long as the block runs."""
        database = self.open(copy)
        try:
            yield database
        finally:
            database.close()

    def open(self, copy: KnownCopy) -> Database:
        """Opens the database of a working copy; raises `CopyDamaged` when that is impossible.

        One of another format is kept as it is before its state is made anew.
        """
        try:
            return Database.open(
                copy.folder.database,
                author=self.author,
                clock=self.clock,
                before_anew=lambda: self._keep(copy),
            )
        except Refused as error:
            raise CopyDamaged(copy) from error

    def _keep(self, copy: KnownCopy) -> None:
        snapshot = copy.folder.snapshot()
        write_snapshot(copy.folder.database, snapshot)
        now, folder = self.clock(), copy.folder.backups
        backup.keep(snapshot, folder, now=now, occasion=Occasion.REBUILT)
