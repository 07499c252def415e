"""The bytes of a file that somebody names, read with care for what the name may stand for.

Devices and pipes are never waited for, and nothing over the limit is read.
"""

import errno
import os
import stat
from pathlib import Path

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message, say
from briefwright.domain.reasons import reason_of
from briefwright.ingest.base import MAX_BYTES

_PIECE = 1024 * 1024
_NONBLOCK = getattr(os, "O_NONBLOCK", 0)
_BINARY = getattr(os, "O_BINARY", 0)
_KINDS = (
    (stat.S_ISDIR, "folder"),
    (stat.S_ISFIFO, "pipe"),
    (stat.S_ISSOCK, "socket"),
    (stat.S_ISCHR, "device"),
    (stat.S_ISBLK, "device"),
)


def read_bytes(path: Path) -> bytes:
    """All bytes of the regular file; raises `Refused` for anything else."""
    try:
        _refuse_kind(path, path.stat().st_mode)
        handle = os.open(path, os.O_RDONLY | _NONBLOCK | _BINARY)
    except (OSError, ValueError) as error:
        raise Refused.of(_why_not(path, error)) from error
    try:
        _refuse_kind(path, os.fstat(handle).st_mode)
        data = _read_all(handle, path)
    except OSError as error:
        raise Refused.of(_why_not(path, error)) from error
    finally:
        os.close(handle)
    if not data:
        raise Refused("{name} is empty: there is nothing to import.", name=path.name)
    return data


def _refuse_kind(path: Path, mode: int) -> None:
    for is_kind, kind in _KINDS:
        if is_kind(mode):
            raise Refused.of(_no_file(path, kind))


def _no_file(path: Path, kind: str) -> Message:
    match kind:
        case "folder":
            return say("{path} is a folder: name the files in it.", path=path)
        case "pipe":
            return say("{path} is a pipe, not a file: save what comes out of it first.", path=path)
        case "socket":
            return say("{path} is a socket, not a file: name a file with text.", path=path)
        case _:
            return say("{path} is a device, not a file: name a file with text.", path=path)


def _read_all(handle: int, path: Path) -> bytes:
    pieces: list[bytes] = []
    size = 0
    while piece := os.read(handle, _PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > MAX_BYTES:
            limit = MAX_BYTES // (1024 * 1024)
            raise Refused(
                "{name} is larger than {limit} MB: split it and import the parts.",
                name=path.name,
                limit=limit,
            )
    return b"".join(pieces)


def _why_not(path: Path, error: OSError | ValueError) -> Message:
    match getattr(error, "errno", None):
        case errno.ENOENT | errno.ENOTDIR:
            return say("There is no file {path}: check its name and folder.", path=path)
        case errno.ELOOP:
            return say(
                "{path} is a link that leads back to itself: name the file itself.", path=path
            )
        case errno.EACCES | errno.EPERM:
            return say(
                "{path} may not be read: ask for the right to read it, or copy it.", path=path
            )
        case errno.ENAMETOOLONG:
            return say("The name of the file is too long for this system: check it.")
        case None:
            return say("The name of the file cannot be a file name: check it.")
        case _:
            return say(
                "{path} could not be read ({reason}): try again, or copy it first.",
                path=path,
                reason=reason_of(error),
            )
