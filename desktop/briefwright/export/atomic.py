"""Puts a finished file in its place whole or not at all.

What was there stays until the new bytes are on the disk, and nothing is left
beside it. Writing the bytes of a project file belongs to `store.publish`.
"""

import contextlib
import errno
import os
import secrets
import stat
from collections.abc import Iterator, Mapping
from pathlib import Path

from briefwright.domain.errors import NotNow
from briefwright.domain.message import Message, say

_REASONS: Mapping[int, Message] = {
    errno.EACCES: say("you may not write there"),
    errno.EPERM: say("you may not write there"),
    errno.EROFS: say("the folder is read-only"),
    errno.ENOSPC: say("the disk is full"),
    errno.EDQUOT: say("your share of the disk is used up"),
    errno.EFBIG: say("the file is larger than the disk allows"),
    errno.ENOENT: say("its folder does not exist"),
    errno.ENOTDIR: say("its folder is a file"),
    errno.ENAMETOOLONG: say("its name is too long"),
    errno.EBUSY: say("another program holds it open"),
    errno.ETXTBSY: say("another program holds it open"),
    errno.EIO: say("the disk reports an error"),
}


def replace_file(target: Path, data: bytes) -> None:
    """Writes `data` to `target`, replacing what is there; a link is followed.

    The bytes go to a file in the same folder, are forced to the disk, and take
    the name in one step. Raises `NotNow` with the reason when that cannot be
    done, or when the target is a folder or a device; then nothing has changed.
    """
    try:
        place = target.resolve()
        _require_file_or_nothing(place)
        with _written_beside(place, data) as part:
            part.replace(place)
        _sync_folder(place.parent)
    except (OSError, RuntimeError) as error:  # RuntimeError: links that lead in a circle
        raise NotNow.of(_sentence(target, error)) from error


def _require_file_or_nothing(place: Path) -> None:
    """Refuses what may not be replaced by a file."""
    try:
        mode = place.stat().st_mode
    except FileNotFoundError:
        return
    if stat.S_ISDIR(mode):
        raise NotNow("{place} is a folder; name a file in it.", place=place)
    if not stat.S_ISREG(mode):
        raise NotNow("{place} is a device, not a file; choose another name.", place=place)


@contextlib.contextmanager
def _written_beside(place: Path, data: bytes) -> Iterator[Path]:
    """Yields a file of the same folder that holds `data`, safe on the disk; removes it if unused."""
    part = place.with_name(f".{secrets.token_hex(8)}.part")
    mode = stat.S_IMODE(place.stat().st_mode) if place.exists() else 0o666 & ~_umask()
    handle = _open_nameless(place.parent)
    nameless = handle is not None
    if handle is None:
        handle = os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0))
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
            if os.name == "posix":
                os.fchmod(file.fileno(), mode)
            if nameless:
                _name(file.fileno(), part)
        yield part
    finally:
        part.unlink(missing_ok=True)


def _open_nameless(folder: Path) -> int | None:
    """Opens a file without a name, which a killed process cannot leave behind.

    None where the system or its disk has no such files.
    """
    flag = getattr(os, "O_TMPFILE", None)
    if flag is None or not Path("/proc/self/fd").is_dir():
        return None
    try:
        return os.open(folder, flag | os.O_WRONLY, 0o600)
    except OSError as error:
        if error.errno in (errno.EOPNOTSUPP, errno.EISDIR, errno.EINVAL):
            return None
        raise


def _name(handle: int, part: Path) -> None:
    """Gives an open nameless file its name."""
    folder = os.open(part.parent, os.O_RDONLY)
    try:
        # Python asks for the call that follows /proc's link only when a folder is handed over.
        os.link(f"/proc/self/fd/{handle}", part.name, dst_dir_fd=folder, follow_symlinks=True)
    finally:
        os.close(folder)


def _umask() -> int:
    """The permissions that new files do not get; 0 where the system has none."""
    if os.name != "posix":
        return 0
    now = os.umask(0o022)
    os.umask(now)
    return now


def _sync_folder(folder: Path) -> None:
    """Forces the new name to the disk, where the system lets folders be opened."""
    if os.name != "posix":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:  # some network folders cannot; the file itself is safe
        if error.errno not in (errno.EINVAL, errno.EOPNOTSUPP):
            raise
    finally:
        os.close(handle)


def _sentence(target: Path, error: Exception) -> Message:
    """What happened and what to do."""
    number = error.errno if isinstance(error, OSError) else None
    said = getattr(error, "strerror", None) or str(error)
    reason = _REASONS.get(number or 0) or say("the system says: {said}", said=said)
    return say(
        "{target} cannot be written because {reason}; nothing was changed there.",
        target=target,
        reason=reason,
    )
