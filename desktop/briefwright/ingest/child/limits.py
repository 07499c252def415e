"""What a child process may use: memory, time, no network, no other program, no file of anybody's.

Each limit is set where the system knows it; the parent's own clock stands behind all of them.
"""

import ctypes
import os
import signal
import sys
import time
from pathlib import Path

MEMORY = 1024 * 1024 * 1024
"""Bytes of address space of a child (SHARING.md section 7)."""

SECONDS = 30.0
"""Seconds on the clock, and of the processor, for one file."""

FILE_SIZE = 256 * 1024 * 1024
"""The largest temporary file that a reader may write."""

OVERDUE = 5.0
"""Seconds after its time at which a child ends itself, should its parent be gone."""

_NEW_USER, _NEW_NETWORK = 0x10000000, 0x40000000
_NO_NEW_PRIVILEGES = 38
_FORBIDDEN = frozenset(
    {
        "socket.__new__", "socket.connect", "socket.bind", "socket.sendto", "socket.sendmsg",
        "socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr",
        "socket.getnameinfo", "subprocess.Popen", "os.system", "os.exec", "os.posix_spawn",
        "os.spawn", "os.fork", "os.forkpty", "os.startfile", "pty.spawn", "ftplib.connect",
        "http.client.connect", "urllib.Request", "smtplib.connect", "webbrowser.open",
        "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod",
        "os.chown", "os.truncate", "shutil.move", "shutil.rmtree",
    }
)  # fmt: skip
_ON_FILES = frozenset(
    {
        "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link", "os.symlink", "os.chmod",
        "os.chown", "os.truncate", "shutil.move", "shutil.rmtree",
    }
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def confine(folder: Path) -> None:
    """Sets all limits of this process; `folder` is where it may write."""
    if sys.platform != "win32":
        _limit_resources()
    if sys.platform == "linux":
        _leave_network()
    _forbid(folder)


def begin(seconds: float) -> None:
    """Allows the next file so many seconds; an overdue process is ended by the system."""
    if sys.platform != "win32":
        import resource  # noqa: PLC0415 - not on Windows

        used = int(time.process_time())
        hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
        resource.setrlimit(resource.RLIMIT_CPU, (used + int(seconds) + 1, hard))
        signal.setitimer(signal.ITIMER_REAL, seconds + OVERDUE)


def end() -> None:
    """Stops the clock that `begin` started."""
    if sys.platform != "win32":
        signal.setitimer(signal.ITIMER_REAL, 0)


def end_with_parent(lease: int) -> None:
    """Makes the system end this process when the other end of the pipe `lease` is gone.

    Works also while a library hangs. Where the system knows no such signal, the end of the
    standard input and the clock of `begin` do it.
    """
    if sys.platform == "linux":
        import fcntl  # noqa: PLC0415 - not on Windows

        signal.signal(signal.SIGIO, signal.SIG_DFL)
        fcntl.fcntl(lease, fcntl.F_SETOWN, os.getpid())
        flags = fcntl.fcntl(lease, fcntl.F_GETFL)
        fcntl.fcntl(lease, fcntl.F_SETFL, flags | os.O_NONBLOCK | fcntl.FASYNC)


def _limit_resources() -> None:
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - not on Windows

    for kind, most in (
        (resource.RLIMIT_AS, MEMORY),
        (resource.RLIMIT_FSIZE, FILE_SIZE),
        (resource.RLIMIT_CORE, 0),
    ):
        hard = resource.getrlimit(kind)[1]
        limit = most if hard == resource.RLIM_INFINITY else min(most, hard)
        try:
            resource.setrlimit(kind, (limit, limit))
        except (ValueError, OSError):  # macOS knows RLIMIT_AS and does not take it
            continue


def _leave_network() -> None:
    """Moves to a network of its own without interfaces, where the system allows that."""
    system = ctypes.CDLL(None, use_errno=True)
    if system.unshare(_NEW_NETWORK) != 0:
        system.unshare(_NEW_USER | _NEW_NETWORK)
    system.prctl(_NO_NEW_PRIVILEGES, 1, 0, 0, 0)


def _forbid(folder: Path) -> None:
    """Refuses network, programs and writing elsewhere to all that Python itself does here."""
    within = os.path.realpath(folder)

    def inside(path: object) -> bool:
        if not isinstance(path, str | bytes | os.PathLike):
            return isinstance(path, int)
        place = os.path.realpath(os.fsdecode(path))
        return place == os.devnull or os.path.commonpath([place, within]) == within

    def hook(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            path, mode, flags = arguments
            writes = isinstance(flags, int) and flags & _WRITING
            if isinstance(mode, str):
                writes = any(letter in mode for letter in "wax+")
            if writes and not inside(path):
                raise PermissionError(path)
        elif event in _FORBIDDEN and not (event in _ON_FILES and inside(arguments[0])):
            raise PermissionError(event)

    sys.addaudithook(hook)
