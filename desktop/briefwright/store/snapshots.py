"""Snapshots: the working copy as one complete, closed file, checked before it goes anywhere."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.reasons import reason_of
from briefwright.store import backup, durable
from briefwright.store.backup import Backup, Occasion
from briefwright.store.gate import vector_in
from briefwright.store.open_project import OpenProject
from briefwright.store.paths import temporary_beside
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


def keep_backup(project: OpenProject, occasion: Occasion) -> Path:
    """Puts the present state among the backups, as is done before a merge; returns its place."""
    with snapshot_of(project) as snapshot:
        folder = project.folder.backups
        return backup.keep(snapshot.path, folder, now=project.clock(), occasion=occasion)


def save_copy(project: OpenProject, path: Path) -> None:
    """Writes the present state into a file elsewhere, in place of what may stand there.

    Made beside its place where this machine has no room for it. Raises `WrongUse` for the place of
    the project file itself, `NotNow` when it cannot be written; then what stood there stands.
    """
    if path.resolve() == project.path:
        raise WrongUse("The project file itself stands at {path}: choose another name.", path=path)
    temporary = temporary_beside(path)
    try:
        try:
            with snapshot_of(project) as snapshot:
                durable.copy_new(snapshot.path, temporary)
        except NotNow:
            temporary.unlink(missing_ok=True)
            project.database.snapshot_into(temporary)
            durable.sync_file(temporary)
        durable.replace(temporary, path)
    except OSError as error:
        raise NotNow(
            "The copy {path} cannot be written ({reason}): choose another folder; {kept}",
            path=path,
            reason=reason_of(error),
            kept=KEPT,
        ) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def save_new(project: OpenProject, path: Path) -> None:
    """Writes the present state into a file that nothing holds yet.

    Raises `Refused` when something stands there, `NotNow` when it cannot be written.
    """
    temporary = temporary_beside(path)
    try:
        with snapshot_of(project) as snapshot:
            durable.copy_new(snapshot.path, temporary)
        durable.put_new(temporary, path)
    except FileExistsError:
        raise Refused("{path} is there already: choose another name.", path=path) from None
    except OSError as error:
        raise unwritten_copy(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def copy_backup(kept_one: Backup, path: Path) -> None:
    """Copies a backup to a path that nothing holds yet.

    Raises `Refused` when something stands there or the backup has gone, `NotNow` when the copy
    cannot be written.
    """
    temporary = temporary_beside(path)
    try:
        durable.copy_new(kept_one.path, temporary)
        durable.put_new(temporary, path)
    except FileExistsError:
        raise Refused("{path} is there already: choose another name.", path=path) from None
    except OSError as error:
        if not kept_one.path.exists():
            raise Refused("This backup is not there any more: choose another one.") from error
        raise unwritten_copy(path, error) from error
    finally:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)


def unwritten_copy(path: Path, error: OSError) -> NotNow:
    """Returns the error for a copy that could not be written."""
    return NotNow(
        "The copy {path} cannot be written ({reason}): choose another folder.",
        path=path,
        reason=reason_of(error),
    )


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
