"""One process at a time: a lock file that names its holder and ends with it.

The kernel holds the lock, so a killed process leaves none behind; the process id and the host in
the file tell the others whom they wait for. Where the file system offers no such lock, the id
decides: a holder on this host that no longer lives holds nothing. Between hosts the lock is only
as good as the file system; publishing does not rely on it (see `publish`).
"""

import errno
import os
import random
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from briefwright.domain.errors import NotNow
from briefwright.domain.message import Message, say

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

AGAIN = say("try again when it is done.")

_UNSUPPORTED = frozenset({errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL})


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """The process that holds a lock."""

    pid: int
    host: str

    def lives(self) -> bool:
        """Whether it may still be running; always true for a process of another host."""
        if self.host != socket.gethostname() or sys.platform == "win32":
            return True
        try:
            os.kill(self.pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True


@contextmanager
def held(path: Path, *, patience: float, then: Message = AGAIN) -> Iterator[None]:
    """Holds the lock file for as long as the block runs, and removes it afterwards.

    Waits up to `patience` seconds for another holder, then raises `NotNow`, which names it and
    ends in `then`. Raises OSError when the file cannot be made.
    """
    descriptor = _acquire(path, patience, then)
    try:
        _sign(descriptor)
        yield
    finally:
        if sys.platform != "win32":
            with suppress(OSError):
                path.unlink()
        os.close(descriptor)
        if sys.platform == "win32":
            with suppress(OSError):
                path.unlink()


def holder(path: Path) -> Holder | None:
    """Returns who signed the lock file; None when nobody did."""
    try:
        pid, _, host = path.read_text(encoding="utf-8").strip().partition(" ")
        return Holder(pid=int(pid), host=host)
    except (OSError, ValueError):
        return None


def _acquire(path: Path, patience: float, then: Message) -> int:
    until = time.monotonic() + patience
    while True:
        descriptor = _open(path)
        if descriptor is not None:
            if _locked(descriptor, path) and _stands(descriptor, path):
                return descriptor
            os.close(descriptor)
        if time.monotonic() >= until:
            raise NotNow(
                "{who} has been at work in {folder} for too long; {then}",
                who=_who(path),
                folder=path.parent,
                then=then,
            )
        time.sleep(random.uniform(0.005, 0.02))  # noqa: S311  (waiting apart needs no secrets)


def _open(path: Path) -> int | None:
    """Opens the lock file, made where it is missing; None when it vanished on the way."""
    flags = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_CLOEXEC", 0)
    try:
        return os.open(path, os.O_RDWR | os.O_CREAT | flags, 0o666)
    except PermissionError:
        if not path.exists():
            raise
    try:  # another user's lock file: it can be locked, though not signed
        return os.open(path, os.O_RDONLY | flags)
    except FileNotFoundError:
        return None


def _locked(descriptor: int, path: Path) -> bool:
    try:
        if sys.platform == "win32":
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno not in _UNSUPPORTED:
            return False
        signed = holder(path)
        return signed is None or not signed.lives()
    return True


def _stands(descriptor: int, path: Path) -> bool:
    """Whether the file that we locked is still the one at the path, not one just removed."""
    try:
        return os.path.samestat(os.fstat(descriptor), path.stat())
    except FileNotFoundError:
        return False


def _sign(descriptor: int) -> None:
    with suppress(OSError):
        os.ftruncate(descriptor, 0)
        os.write(descriptor, f"{os.getpid()} {socket.gethostname()}\n".encode())


def _who(path: Path) -> Message:
    signed = holder(path)
    if signed is None:
        return say("Another process")
    return say("Process {number} on {host}", number=signed.pid, host=signed.host)
