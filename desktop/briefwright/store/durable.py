"""Files that survive a crash: written beside their place, synced, and only then put into it.

Knows nothing of projects. Every function raises OSError as the system gave it; the sentence for
the user is made in `trouble`.
"""

import os
import shutil
import sys
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from briefwright.domain.ids import new_id

_PIECE = 1 << 20
_BUSY_WAITS = (0.05, 0.1, 0.2, 0.4, 0.8)
"""Seconds between tries on Windows, where a file that another program reads cannot be replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Identity:
    """What tells one written state of a file from another without reading it.

    `modified` is in nanoseconds; `inode` is the file id on Windows. A replaced file has a new
    inode, a file written in place a new time.
    """

    size: int
    modified: int
    inode: int


def identity(path: Path) -> Identity | None:
    """Returns the identity of the file that stands at the path; None when nothing stands there."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return Identity(size=found.st_size, modified=found.st_mtime_ns, inode=found.st_ino)


def same_bytes(one: Path, other: Path) -> bool:
    """Returns whether both files hold the same bytes, read piece by piece.

    Cheaper than two hashes, and certain.
    """
    if one.stat().st_size != other.stat().st_size:
        return False
    with one.open("rb") as left, other.open("rb") as right:
        while (piece := left.read(_PIECE)) == right.read(_PIECE):
            if not piece:
                return True
    return False


def sync_file(path: Path) -> None:
    """Makes sure that the content of the file is on the disk."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes sure that the names in the folder are on the disk; Windows does so by itself."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def copy_new(source: Path, target: Path, *, like: Path | None = None) -> None:
    """Copies the file to a name that must be free, and syncs it. Leaves nothing when it fails.

    The copy gets the permissions of the file `like` where that stands, otherwise those that any
    new file gets.
    """
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY, 0o666)
    try:
        with os.fdopen(descriptor, "wb") as out, source.open("rb") as file:
            _pour(file, out)
            if like is not None:
                _take_permissions(like, target)
    except BaseException:
        target.unlink(missing_ok=True)
        raise


def write_new(target: Path, data: bytes) -> None:
    """Puts the data in place of whatever the path held: old or new stands there, never half."""
    temporary = target.with_name(f".{target.name}.{new_id()}.tmp")
    try:
        with temporary.open("wb") as out:
            out.write(data)
            out.flush()
            os.fsync(out.fileno())
        replace(temporary, target)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise


def replace(temporary: Path, target: Path) -> None:
    """Puts a synced file in place of the target in one step, and syncs the folder."""
    if sys.platform == "win32":
        _replace_when_free(temporary, target)
    else:
        temporary.replace(target)
    sync_folder(target.parent)


def put_new(temporary: Path, target: Path) -> None:
    """Gives a synced file a name that nothing holds yet, and syncs the folder.

    Raises FileExistsError when something stands there. Where the file system knows no hard links
    the look and the step are two, a moment apart.
    """
    try:
        os.link(temporary, target)
        temporary.unlink()
    except FileExistsError:
        raise
    except OSError:
        if target.exists():
            raise FileExistsError(target) from None
        temporary.replace(target)
    sync_folder(target.parent)


_BINARY = getattr(os, "O_BINARY", 0)


def _replace_when_free(temporary: Path, target: Path) -> None:
    for wait in _BUSY_WAITS:
        try:
            temporary.replace(target)
        except PermissionError:
            time.sleep(wait)
        else:
            return
    temporary.replace(target)


def _pour(file: BinaryIO, out: BinaryIO) -> None:
    shutil.copyfileobj(file, out, _PIECE)
    out.flush()
    os.fsync(out.fileno())


def _take_permissions(like: Path, target: Path) -> None:
    with suppress(FileNotFoundError):
        found = like.stat()
        target.chmod(found.st_mode & 0o777)
        if sys.platform != "win32":
            with suppress(PermissionError):
                os.chown(target, -1, found.st_gid)
