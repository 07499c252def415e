"""Publishing: the working copy's changes go into the project file, which is replaced as a whole.

Snapshot, check, copy beside the file, sync, replace, sync the folder, read back. What others put
into the file meanwhile is taken in first, and while something that was to be published is not in
the file that stands there, it starts again: so nobody's work is lost, lock or no lock. Whatever
goes wrong, the file is the old one or the new one, and the working copy keeps the changes.
"""

import shutil
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused
from briefwright.store import backup, durable, locks
from briefwright.store.durable import Identity
from briefwright.store.gate import ForeignLog, open_foreign
from briefwright.store.open_project import OpenProject
from briefwright.store.paths import leftovers_beside, lock_beside, temporary_beside
from briefwright.store.record import Publication
from briefwright.store.snapshots import Snapshot, snapshot_of
from briefwright.store.taking_in import take_in
from briefwright.store.trouble import KEPT, kept, nothing_made, unwritten
from briefwright.store.vector import Vector

PATIENCE = 60.0
"""Seconds to wait for another process that publishes to the same file."""

TRIES = 20
"""How often it starts again because others replaced the file meanwhile."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Published:
    """What publishing came to: when, how large the file is in bytes, and how long it took.

    `written` is False when everything was in the file already, `took_in` tells that others had
    published changes, which are in the working copy now.
    """

    when: datetime
    size: int
    seconds: float
    written: bool
    took_in: bool


def publish(project: OpenProject) -> Published:
    """Writes what the working copy holds into the project file, and returns when it is there.

    Raises `NotNow` when that cannot be done; the sentence says that the changes are kept.
    """
    lock = lock_beside(project.path)
    with _told(project.path), locks.held(lock, patience=PATIENCE, then=KEPT):
        return _Publishing(project).run()


def publish_new(project: OpenProject) -> Published:
    """Writes the file of a project that has none yet.

    Raises `Refused` when something stands at its path, `NotNow` when it cannot be written; the
    caller makes no project then.
    """
    started = time.monotonic()
    temporary = temporary_beside(project.path)
    with _told(project.path, nothing_made), snapshot_of(project) as snapshot:
        durable.copy_new(snapshot.path, temporary)
        try:
            durable.put_new(temporary, project.path)
        except FileExistsError:
            raise Refused(
                "{path} is there already: choose another name.", path=project.path
            ) from None
        finally:
            temporary.unlink(missing_ok=True)
        publication = Publication(
            identity=_standing(project),
            vector=snapshot.vector,
            when=project.clock(),
            seconds=time.monotonic() - started,
        )
        project.note(publication)
        backup.keep(snapshot.path, project.folder.backups, now=publication.when)
    return _published(publication, written=True, took_in=False)


class _Publishing:
    """One run, under the lock; `_wanted` is what has to be in the file at its end."""

    def __init__(self, project: OpenProject) -> None:
        self._project = project
        self._started = time.monotonic()
        self._known = project.published()
        self._wanted = project.database.vector()
        self._written: Snapshot | None = None
        self._took_in = False

    def run(self) -> Published:
        """Writes until all that is wanted is in the file that stands there."""
        _tidy(self._project)
        with ExitStack() as snapshots:
            for _ in range(TRIES):
                standing = _standing(self._project)
                there = self._held_by_the_file(standing)
                if there.covers(self._wanted):
                    return self._done(standing, there)
                _refuse_read_only(self._project.path)
                self._written = snapshots.enter_context(snapshot_of(self._project))
                self._put(self._written, standing)
        raise NotNow("Others keep replacing {path}; {kept}", path=self._project.path, kept=KEPT)

    def _held_by_the_file(self, standing: Identity) -> Vector:
        """Returns which ops are in the file, after taking in those that are missing here."""
        if self._known is not None and standing == self._known.identity:
            return self._known.vector
        written = self._written
        if written is not None and durable.same_bytes(self._project.path, written.path):
            return written.vector
        try:
            with open_foreign(self._project.path, scratch=self._project.folder.incoming) as file:
                return self._taken_in(file)
        except (Refused, NotNow) as error:
            raise kept(error) from error

    def _taken_in(self, file: ForeignLog) -> Vector:
        database, path = self._project.database, self._project.path
        if file.project_id != database.project_id:
            raise NotNow(
                "Another project, {title!r}, stands at {path} now: move it away; {kept}",
                title=file.title,
                path=path,
                kept=KEPT,
            )
        held = file.vector()
        if self._written is None and self._known is not None and self._known.is_newer_than(held):
            raise NotNow(
                "An older state of the project was put at {path}: open it again and say which "
                "changes to bring in; {kept}",
                path=path,
                kept=KEPT,
            )
        self._took_in |= take_in(database, file) is not None
        return held

    def _put(self, snapshot: Snapshot, standing: Identity) -> None:
        """Puts the snapshot in place of the file, unless that was replaced meanwhile.

        Where no lock holds, another publisher may tidy the copy away before it has its name: then
        nothing is put, and the next look at the file says so.
        """
        path = self._project.path
        temporary = temporary_beside(path)
        try:
            durable.copy_new(snapshot.path, temporary, like=path)
            if durable.identity(path) == standing:
                durable.replace(temporary, path)
        except FileNotFoundError:
            if temporary.exists():
                raise
        finally:
            temporary.unlink(missing_ok=True)

    def _done(self, standing: Identity, there: Vector) -> Published:
        known = self._known
        if known is not None and known.identity == standing and self._written is None:
            return _published(known, written=False, took_in=self._took_in)
        publication = Publication(
            identity=standing,
            vector=there,
            when=self._project.clock(),
            seconds=time.monotonic() - self._started,
        )
        self._project.note(publication)
        if self._written is not None:
            folder = self._project.folder.backups
            backup.keep(self._written.path, folder, now=publication.when)
        return _published(publication, written=self._written is not None, took_in=self._took_in)


@contextmanager
def _told(path: Path, told: Callable[[OSError, Path], NotNow] = unwritten) -> Iterator[None]:
    """Turns what the system says into the sentence for the user."""
    try:
        yield
    except OSError as error:
        raise told(error, path) from error


def _standing(project: OpenProject) -> Identity:
    standing = durable.identity(project.path)
    if standing is None:
        raise NotNow(
            "There is no file {path} any more: put it back, or open it where it is now; {kept}",
            path=project.path,
            kept=KEPT,
        )
    return standing


def _refuse_read_only(path: Path) -> None:
    """Refuses a file that is marked read-only; replacing it would go over that mark."""
    with suppress(FileNotFoundError):
        if not path.stat().st_mode & 0o222:
            raise NotNow("{path} is read-only: allow writing to it; {kept}", path=path, kept=KEPT)


def _tidy(project: OpenProject) -> None:
    """Removes what killed publishers left; the lock says that none of them is at work."""
    for path in leftovers_beside(project.path):
        path.unlink(missing_ok=True)
    for path in project.folder.leftovers():
        if path.is_dir():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)


def _published(publication: Publication, *, written: bool, took_in: bool) -> Published:
    return Published(
        when=publication.when,
        size=publication.identity.size,
        seconds=publication.seconds,
        written=written,
        took_in=took_in,
    )
