"""Somebody who sits before the real program: sees what it shows by name, and uses mouse and keys."""

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.kit.onlooker import Box, Onlooker, Thing, onlooker
from tests.kit.screen import LONGEST, Screen, screen

_STEPS = 12


class Analyst:
    """One person at one screen, on which programs are started."""

    def __init__(self, shown: Screen, eye: Onlooker, home: Path) -> None:
        self.shown = shown
        self.eye = eye
        self._home = home

    @contextmanager
    def program(self, *arguments: object) -> Iterator[subprocess.Popen[bytes]]:
        """The real program, killed at the end if it has not left by itself."""
        process = subprocess.Popen(
            [sys.executable, "-m", "briefwright", *map(str, arguments)],
            env={
                **os.environ,
                **self.shown.environment(),
                **self.eye.environment,
                "BRIEFWRIGHT_HOME": str(self._home),
            },
        )
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait(LONGEST)

    def see(self, name: str, role: str | None = None, within: Thing | None = None) -> Thing:
        """What has this name, as soon as it is shown."""
        return self.eye.find(name, role, within)

    def click(self, name: str, role: str | None = None) -> Thing:
        """Clicks in the middle of what has this name."""
        thing = self.see(name, role)
        self.shown.do("mousemove", *self.eye.box(thing).middle, "click", 1)
        return thing

    def turn_to(self, view: str) -> None:
        """Presses the button of a view."""
        self.click(view, "check box")

    def select(self, thing: Thing, words: str) -> None:
        """Selects these words of a text by dragging over them."""
        first, last = self.eye.box_of_words(thing, words)
        self.drag(_edge(first, left=True), _edge(last, left=False))

    def after(self, thing: Thing, words: str) -> tuple[int, int]:
        """The point right after these words of a text."""
        _, last = self.eye.box_of_words(thing, words)
        return _edge(last, left=False)

    def answer(self, button: str, words: str) -> None:
        """Presses a button that asks for a line, and answers it."""
        self.click(button, "push button")
        self.see(button, "dialog")
        self.type(words)
        self.key("Return")

    def drag(self, start: tuple[int, int], end: tuple[int, int]) -> None:
        """Drags with the left button in small steps."""
        self.shown.do("mousemove", *start, "mousedown", 1)
        for step in range(1, _STEPS + 1):
            x = start[0] + (end[0] - start[0]) * step // _STEPS
            y = start[1] + (end[1] - start[1]) * step // _STEPS
            self.shown.do("mousemove", x, y, "sleep", 0.02)
        self.shown.do("sleep", 0.1, "mouseup", 1)

    def key(self, *keys: str) -> None:
        """Presses keys such as `ctrl+s`."""
        self.shown.key(*keys)

    def type(self, text: str) -> None:
        """Types text."""
        self.shown.type(text)


def _edge(box: Box, *, left: bool) -> tuple[int, int]:
    """A point just inside a character, towards one of its sides."""
    return (box.x + 1 if left else box.x + box.width), box.y + box.height // 2


@contextmanager
def analyst(folder: Path, home: Path) -> Iterator[Analyst]:
    """A person at a screen of their own."""
    with onlooker() as eye, screen(folder) as shown:
        yield Analyst(shown, eye, home)
