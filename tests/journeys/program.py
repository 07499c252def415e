"""The real program as tests drive it: called in processes of its own, left alone or killed."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from briefwright.store.gate import open_foreign

ROOT = Path(__file__).parent.parent.parent
LONGEST = 60.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Ended:
    """How a call ended: the exit code (minus the signal for a killed one), what it printed as
    results and beside them, how long it took in seconds."""

    code: int
    said: str
    told: str
    seconds: float

    def rows(self) -> list[dict[str, Any]]:
        """What it printed, read as a JSON array of objects."""
        assert self.code == 0, self.told
        rows: list[dict[str, Any]] = json.loads(self.said)
        return rows


class Program:
    """The program for one user, whose home folder is `home`."""

    def __init__(self, home: Path, starter: "subprocess.Popen[str]") -> None:
        self.home = home
        self._starter = starter
        self._out = home / "said.txt"
        self._began = 0.0

    def begin(
        self,
        *arguments: object,
        lingers: bool = False,
        killed_after: float | None = None,
        word: str = "",
        afresh: bool = False,
    ) -> int:
        """Starts a call and returns the id of its process; `end` waits for it.

        One that lingers says `exit CODE` and then does not end by itself. `killed_after` is in
        seconds from the start, or from when it says the word; a call that ends before is not
        killed.
        """
        self._out.unlink(missing_ok=True)
        call = {
            "home": str(self.home),
            "arguments": [str(argument) for argument in arguments],
            "out": str(self._out),
            "lingers": lingers,
            "killed_after": killed_after,
            "word": word,
            "afresh": afresh,
        }
        assert self._starter.stdin is not None
        self._starter.stdin.write(json.dumps(call) + "\n")
        self._starter.stdin.flush()
        self._began = time.monotonic()
        return int(self._answer()["pid"])

    def end(self) -> Ended:
        """Waits for the call and returns how it ended."""
        code = int(self._answer()["status"])
        seconds = time.monotonic() - self._began
        told = text_in(self._out.with_name(self._out.name + ".err"))
        return Ended(code=code, said=text_in(self._out), told=told, seconds=seconds)

    def __call__(self, *arguments: object, afresh: bool = False) -> Ended:
        """Calls the program and waits until it has ended; `afresh` in a new interpreter."""
        self.begin(*arguments, afresh=afresh)
        return self.end()

    def done(self, *arguments: object) -> Ended:
        """Calls the program; it must end with 0."""
        ended = self(*arguments)
        assert ended.code == 0, f"{arguments}: {ended.code}\n{ended.told}"
        return ended

    def killed_after(
        self, seconds: float, *arguments: object, word: str = "", afresh: bool = False
    ) -> Ended:
        """Kills a call so many seconds after its start, or after it has said the word.

        It may have ended before.
        """
        self.begin(*arguments, killed_after=seconds, word=word, afresh=afresh)
        return self.end()

    def killed_once_done(self, *arguments: object) -> Ended:
        """Kills a call right after it has acknowledged; the code is the one it would end with."""
        pid = self.begin(*arguments, lingers=True)
        until = time.monotonic() + LONGEST
        said = ""
        while "exit " not in said and time.monotonic() < until:
            time.sleep(0.001)
            said = text_in(self._out)
        os.kill(pid, signal.SIGKILL)
        ended = self.end()
        assert ended.code == -signal.SIGKILL
        text, _, code = ended.said.rpartition("exit ")
        return Ended(code=int(code), said=text, told=ended.told, seconds=ended.seconds)

    def _answer(self) -> dict[str, Any]:
        assert self._starter.stdout is not None
        answer: dict[str, Any] = json.loads(self._starter.stdout.readline())
        return answer


def text_in(path: Path) -> str:
    """The text of a file; empty when there is none."""
    return path.read_text(encoding="utf-8") if path.exists() else ""


@contextmanager
def started(home: Path) -> Iterator[Program]:
    """The program for a user with an empty home, for as long as the block runs."""
    home.mkdir(parents=True, exist_ok=True)
    with subprocess.Popen(
        [sys.executable, "-m", "tests.journeys.starter"],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as starter:
        assert starter.stdout is not None
        assert json.loads(starter.stdout.readline()) == {"ready": True}
        yield Program(home, starter)
        assert starter.stdin is not None
        starter.stdin.close()


def values_in(path: Path) -> str:
    """Every value that an op in a project file holds, one a line; the file must pass the gate."""
    with open_foreign(path) as log:
        return "\n".join(op.value for op in log.rows(log.vector()).ops)
