"""One child process as its parent sees it: started when first needed, killed when it must be."""

import logging
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path
from threading import Lock, Timer
from typing import IO, BinaryIO, cast

from briefwright.domain.errors import NotNow, Refused, WrongUse
from briefwright.domain.message import Message, say
from briefwright.domain.plain import message_of
from briefwright.domain.reasons import reason_of
from briefwright.ingest.child import CHILD_WORD
from briefwright.ingest.child.answers import Answer
from briefwright.ingest.child.frames import Broken, Frame, receive, send
from briefwright.ingest.child.limits import MEMORY, SECONDS
from briefwright.ingest.child.tasks import Task

STARTING = 60.0
"""Seconds that a child may take to start, on a machine with much else to do."""

WORN = 50
"""So many files make a child be replaced: what a library leaks goes with it."""

log = logging.getLogger(__name__)


class Child:
    """A process for tasks on risky files. Calls may come from any thread, one at a time is done.

    After a crash, a limit or many files the next call starts another process.
    """

    def __init__(self, seconds: float = SECONDS) -> None:
        """`seconds` is the time of one task."""
        self._seconds = seconds
        self._turn = Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._folder: Path | None = None
        self._lease = -1
        self._done = 0
        self._last = b""
        self._busy = False
        self._overdue = False
        self._interrupted = False

    def call(
        self, task: Task, data: bytes | None = None, /, **params: str | float | None
    ) -> Answer:
        """The answer to a task on the bytes, or where `data` is None on those of the last call.

        `name` among the parameters is the file's, for sentences. Raises `Refused` with one
        sentence when the file cannot be worked on, the process broke down or went over a limit;
        `NotNow` when none can be started.
        """
        name = str(params.get("name") or "")
        with self._turn:
            if self._done >= WORN:
                self._end()
            again = data
            self._overdue = self._interrupted = False
            if self._process is None:
                again = self._last if data is None else data
                self._start()
            self._last = self._last if data is None else data
            self._done += 1
            values = {"task": task.value, "seconds": self._seconds, **params}
            return self._judged(self._exchange(Frame(values=values, data=again)), name)

    def interrupt(self) -> None:
        """Kills the process in the middle of what it does; its call raises `Refused`."""
        process = self._process
        if self._busy and process is not None:
            self._interrupted = True
            process.kill()

    def close(self) -> None:
        """Ends the process; a later call starts another."""
        with self._turn:
            self._end()
            self._last = b""

    # --- one exchange -------------------------------------------------------------------------

    def _exchange(self, frame: Frame) -> Frame | None:
        """What the child says to a message; None when it died over it."""
        process = self._process
        assert process is not None  # noqa: S101 - started right before
        self._busy = True
        clock = Timer(self._seconds, self._too_late)
        clock.daemon = True
        clock.start()
        try:
            send(_pipe(process.stdin), frame)
            return receive(_pipe(process.stdout))
        except (OSError, Broken):
            return None
        finally:
            self._busy = False
            clock.cancel()
            clock.join()

    def _too_late(self) -> None:
        self._overdue = True
        process = self._process
        if process is not None:
            process.kill()

    def _judged(self, frame: Frame | None, name: str) -> Answer:
        if frame is None:
            raise Refused.of(self._broken(name))
        match dict(frame.values):
            case {"done": dict(values)}:
                return Answer(values=values, data=frame.data or b"")
            case {"refused": plain}:
                raise Refused.of(self._said(plain, name))
            case {"wrong": plain}:
                raise WrongUse.of(self._said(plain, name))
            case {"failed": plain}:
                raise NotNow.of(self._said(plain, name))
            case {"limit": "memory"}:
                self._end()
                raise Refused.of(_too_large(name))
            case {"limit": _}:
                self._end()
                raise Refused(
                    "{name} is nested too deeply to be read: save it in another format, or as "
                    "plain text, and import that.",
                    name=name,
                )
            case _:
                raise Refused.of(self._broken(name))

    def _said(self, plain: object, name: str) -> Message:
        try:
            return message_of(plain)
        except ValueError:
            return self._broken(name)

    def _broken(self, name: str) -> Message:
        """Why the child died, after it is gone."""
        where = "" if self._folder is None else _last_places(self._folder / _ERRORS)
        code = self._end()
        log.info("A reader ended with %s. %s", code, where)
        late = self._overdue or -code in _OUT_OF_TIME
        if late and not self._interrupted:
            return _too_slow(name, self._seconds)
        return broke_down(name)

    # --- starting and ending ------------------------------------------------------------------

    def _start(self) -> None:
        folder = Path(tempfile.mkdtemp(prefix="briefwright-"))
        self._folder = folder
        errors = (folder / _ERRORS).open("wb")
        theirs, self._lease = os.pipe() if os.name == "posix" else (-1, -1)
        try:
            self._process = subprocess.Popen(  # noqa: S603 - our own program
                [*_program(), str(folder), str(theirs)],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                cwd=folder,
                env=_surroundings(folder),
                pass_fds=(theirs,) if theirs >= 0 else (),
            )
        except OSError as error:
            self._end()
            raise NotNow(
                "Files cannot be read now, because no process can be started ({reason}): close "
                "other programs and try again.",
                reason=reason_of(error),
            ) from error
        finally:
            errors.close()
            if theirs >= 0:
                os.close(theirs)
        self._await_ready(self._process)

    def _await_ready(self, process: subprocess.Popen[bytes]) -> None:
        clock = Timer(STARTING, process.kill)
        clock.daemon = True
        clock.start()
        try:
            ready = receive(_pipe(process.stdout))
        except (OSError, Broken):
            ready = None
        finally:
            clock.cancel()
            clock.join()
        if ready is None:
            code = self._end()
            raise NotNow(
                "Files cannot be read now, because the process for it did not start (it ended "
                "with {code}): start Briefwright again.",
                code=code,
            )

    def _end(self) -> int:
        """Ends the process and clears away what it had; its exit code, 0 for none."""
        code = 0
        process, self._process = self._process, None
        if process is not None:
            process.kill()
            for pipe in (process.stdin, process.stdout):
                with suppress(OSError):
                    _pipe(pipe).close()
            code = process.wait()
        lease, self._lease = self._lease, -1
        if lease >= 0:
            os.close(lease)
        folder, self._folder = self._folder, None
        if folder is not None:
            shutil.rmtree(folder, ignore_errors=True)
        self._done = 0
        return code


_ERRORS = "errors.txt"
_OUT_OF_TIME = (
    frozenset() if sys.platform == "win32" else frozenset({signal.SIGXCPU, signal.SIGALRM})
)


def _program() -> list[str]:
    if getattr(sys, "frozen", False):
        return [sys.executable, CHILD_WORD]
    return [sys.executable, "-P", "-B", "-X", "utf8", "-m", __name__.rpartition(".")[0]]


def _surroundings(folder: Path) -> Mapping[str, str]:
    """The environment of a child: its own folder for temporary files."""
    return {**os.environ, **dict.fromkeys(("TMPDIR", "TMP", "TEMP"), str(folder))}


def _last_places(errors: Path) -> str:
    """Where in the code a child broke down; never what its error said, which may quote the file."""
    lines = errors.read_text("utf-8", errors="replace").splitlines()[-40:]
    return " ".join(line.strip() for line in lines if line.startswith("  File "))


def _pipe(pipe: IO[bytes] | None) -> BinaryIO:
    return cast("BinaryIO", pipe)


def broke_down(name: str) -> Message:
    """What is said of a file over which its reader broke down."""
    return say(
        "{name} made its reader break down: save it in another format, or as plain text, and "
        "import that.",
        name=name,
    )


def _too_large(name: str) -> Message:
    return say(
        "{name} needs more than the {limit} MB of memory that a file may take: save it in "
        "another format, or as plain text, and import that.",
        name=name,
        limit=MEMORY // (1024 * 1024),
    )


def _too_slow(name: str, seconds: float) -> Message:
    return say(
        "{name} was not read within {seconds} seconds, so its reading was stopped: save it in "
        "another format, or as plain text, and import that.",
        name=name,
        seconds=round(seconds),
    )
