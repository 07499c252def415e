"""Snapshots: the working copy as one complete, closed file, checked before it goes anywhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused
from briefwright.store import backup
from briefwright.store.gate import vector_in
from briefwright.store.open_project import OpenProject
from briefwright.store.trouble import KEPT, kept
from briefwright.store.vector import Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class Snapshot:
    """A checked file: where it lies, and which ops are in it."""

    path: Path
    vector: Vector


@contextmanager
def snapshot_of(project: OpenProject) -> Iterator[Snapshot]:
    """Makes a snapshot that is there for as long as the block runs, unless it is moved away.

    Raises `NotNow` when there is no room for it, or when the working copy turns out to be
    damaged: then nothing goes out of it.
    """
    path = project.folder.snapshot()
    least = project.database.vector()
    try:
        vector = _taken(project, path)
        if not vector.covers(least):
            raise NotNow(
                "{path} is left as it is, for the snapshot was not whole; {kept}",
                path=project.path,
                kept=KEPT,
            )
        yield Snapshot(path=path, vector=vector)
    finally:
        path.unlink(missing_ok=True)


def keep_backup(project: OpenProject) -> Path:
    """Puts the present state among the backups, as is done before a merge; returns its place."""
    with snapshot_of(project) as snapshot:
        return backup.keep(snapshot.path, project.folder.backups, now=project.clock())


def _taken(project: OpenProject, path: Path) -> Vector:
    try:
        project.database.snapshot_into(path)
        return vector_in(path)
    except NotNow as error:
        raise kept(error) from error
    except Refused as error:
        raise NotNow(
            "{path} is left as it is, for its working copy is damaged: open the last "
            "backup in {backups}.",
            path=project.path,
            backups=project.folder.backups,
        ) from error
