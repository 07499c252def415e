"""The bytes of a file that somebody names, read with care for what the name may stand for.

Devices and pipes are never waited for, and nothing over the limit is read.
"""

import errno
import os
import stat
from pathlib import Path

from briefwright.domain.errors import Refused
from briefwright.ingest.base import MAX_BYTES

_PIECE = 1024 * 1024
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, "is a folder: name the files in it"),
    (stat.S_ISFIFO, "is a pipe, not a file: save what comes out of it first"),
    (stat.S_ISSOCK, "is a socket, not a file: name a file with text"),
    (stat.S_ISCHR, "is a device, not a file: name a file with text"),
    (stat.S_ISBLK, "is a device, not a file: name a file with text"),
)


def read_bytes(path: Path) -> bytes:
    """All bytes of the regular file; raises `Refused` for anything else."""
    try:
        _refuse_kind(path, path.stat().st_mode)
        handle = os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except (OSError, ValueError) as error:
        raise Refused(_why_not(path, error)) from error
    try:
        _refuse_kind(path, os.fstat(handle).st_mode)
        data = _read_all(handle, path)
    except OSError as error:
        raise Refused(_why_not(path, error)) from error
    finally:
        os.close(handle)
    if not data:
        raise Refused(f"{path.name} is empty: there is nothing to import.")
    return data


def _refuse_kind(path: Path, mode: int) -> None:
    for is_kind, sentence in _KINDS:
        if is_kind(mode):
            raise Refused(f"{path} {sentence}.")


def _read_all(handle: int, path: Path) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := os.read(handle, _PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            limit = MAX_BYTES // (1024 * 1024)
            raise Refused(f"{path.name} is larger than {limit} MB: split it and import the parts.")
    return b"".join(pieces)


def _why_not(path: Path, error: OSError | ValueError) -> str:
    match getattr(error, "errno", None):
        case errno.ENOENT | errno.ENOTDIR:
            return f"There is no file {path}: check its name and folder."
        case errno.ELOOP:
            return f"{path} is a link that leads back to itself: name the file itself."
        case errno.EACCES | errno.EPERM:
            return f"{path} may not be read: ask for the right to read it, or copy it."
        case errno.ENAMETOOLONG:
            return "The name of the file is too long for this system: check it."
        case None:
            return "The name of the file cannot be a file name: check it."
        case _:
            reason = error.strerror if isinstance(error, OSError) else str(error)
            return f"{path} could not be read ({reason}): try again, or copy it first."
