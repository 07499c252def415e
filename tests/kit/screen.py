"""A real X server with a window manager, and a hand at its mouse and keyboard."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TypeVar

T = TypeVar("T")

LONGEST = 30.0
"""Seconds that a journey waits for something to happen before it fails."""


class Screen:
    """Presses real keys and moves the real mouse on one display."""

    def __init__(self, display: str) -> None:
        self.display = display

    def environment(self) -> dict[str, str]:
        """The environment of a program that shows its windows here."""
        kept = {name: value for name, value in os.environ.items() if name != "WAYLAND_DISPLAY"}
        return {**kept, "DISPLAY": self.display, "QT_QPA_PLATFORM": "xcb"}

    def do(self, *arguments: object) -> str:
        """What xdotool answers."""
        done = subprocess.run(
            ["xdotool", *map(str, arguments)],
            env=self.environment(),
            capture_output=True,
            text=True,
            check=False,
            timeout=LONGEST,
        )
        return done.stdout.strip()

    def answers(self) -> bool:
        """Whether the server can be reached."""
        return self.do("getdisplaygeometry") != ""

    def window(self, title: str) -> str:
        """The id of the window with this title, as soon as it can be seen."""
        return wait_for(lambda: self.do("search", "--onlyvisible", "--name", title).split("\n")[0])

    def key(self, *keys: str) -> None:
        """Presses keys such as `ctrl+s` where the focus is."""
        self.do("key", "--clearmodifiers", "--delay", 40, *keys)

    def type(self, text: str) -> None:
        """Types text where the focus is."""
        self.do("type", "--delay", 15, text)

    def drag(self, window: str, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags with the left button from one point of the window to another, in small steps."""
        self.do("mousemove", "--window", window, *start)
        self.do("mousedown", 1)
        for step in range(1, 11):
            x = start[0] + (end[0] - start[0]) * step // 10
            y = start[1] + (end[1] - start[1]) * step // 10
            self.do("mousemove", "--window", window, x, y)
        self.do("mouseup", 1)

    def click(self, window: str, point: tuple[int, int]) -> None:
        """Clicks with the left button."""
        self.do("mousemove", "--window", window, *point, "click", 1)

    def picture(self, target: Path) -> None:
        """Writes a picture of the whole screen."""
        subprocess.run(
            ["import", "-window", "root", str(target)],
            env=self.environment(),
            check=True,
            timeout=LONGEST,
        )


@contextmanager
def screen(folder: Path, size: str = "1440x900") -> Iterator[Screen]:
    """An X server of its own, on a display that no other run of the tests uses."""
    with _server(size) as shown:
        manager = subprocess.Popen(
            [shutil.which("openbox") or "openbox"],
            env=shown.environment(),
            cwd=folder,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        try:
            # A window that is shown before its manager stands may never be given the keys.
            wait_for(lambda: shown.do("get_num_desktops") not in ("", "0"))
            yield shown
        finally:
            manager.terminate()
            manager.wait(LONGEST)


@contextmanager
def _server(size: str) -> Iterator[Screen]:
    """A server that answers.

    Its number is ours to choose: a server that picks one for itself may take that of another
    which is about to end, and loses its socket when the other tidies up. It may not begin anew when
    its only client leaves, as servers do: a window manager that comes in that moment is turned away.
    """
    for number in range(os.getpid() % 50_000 + 100, 59_000):
        if Path(f"/tmp/.X{number}-lock").exists():  # noqa: S108 - where X servers keep it
            continue
        server = subprocess.Popen(
            ["Xvfb", f":{number}", "-screen", "0", f"{size}x24", "-nolisten", "tcp", "-noreset"],
            stderr=subprocess.DEVNULL,
        )
        try:
            shown = Screen(f":{number}")
            wait_for(partial(_stands, server, shown))
            if server.poll() is None:
                yield shown
                return
        finally:
            server.terminate()
            server.wait(LONGEST)
    raise AssertionError("there is no display left for the tests")


def _stands(server: subprocess.Popen[bytes], shown: Screen) -> bool:
    """Whether the server can be reached, or has ended."""
    return server.poll() is not None or shown.answers()


def wait_for(answer: Callable[[], T]) -> T:
    """The first answer that is not empty; fails after `LONGEST` seconds without one."""
    until = time.monotonic() + LONGEST
    while time.monotonic() < until:
        found = answer()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("what the journey waited for did not happen")
