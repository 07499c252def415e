"""The keys of the window on keyboards of three countries, pressed where they lie on each of them.

A key that a person presses is a place on the keyboard, not a letter: on AZERTY the place of Z
types W, and on an Arabic keyboard the letters of the shortcuts are on no key at all.
"""

import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.cli.calls import DESCRIPTION, Program
from tests.kit.analyst import Analyst, analyst
from tests.kit.needs import needs
from tests.kit.onlooker import Thing
from tests.kit.screen import LONGEST, wait_for

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    needs("Xvfb", "xdotool", "openbox", "setxkbmap", "dbus-daemon", "at-spi-bus-launcher"),
]

_ROWS = ((10, "1234567890"), (24, "qwertyuiop"), (38, "asdfghjkl;"), (52, "zxcvbnm,."))
US: Mapping[str, int] = {
    letter: first + number for first, row in _ROWS for number, letter in enumerate(row)
}
"""The number of the key of each character; evdev's, which X servers of today use."""
FR: Mapping[str, int] = {
    **US,
    "a": US["q"],
    "q": US["a"],
    "z": US["w"],
    "w": US["z"],
    "m": US[";"],
    ",": US["m"],
}
LAYOUTS = (("us", US), ("fr", FR), ("ara,us", US))


OPENED = (
    ("ctrl+shift+p", "Type what you want to do"),
    ("ctrl+j", "Type the name of a source, section or finding"),
    ("ctrl+shift+a", "Find a finding"),
)
"""Keys, and the field that each brings up."""


WORDS = "air force chiefs"
"""Words in the first lines of the sample's article."""


PATIENCE = 4.0
"""Seconds in which a key that arrived brings up what it is for."""


class Keyboard:
    """Presses keys by their place on one keyboard."""

    def __init__(self, person: Analyst, layout: str, places: Mapping[str, int]) -> None:
        self._person = person
        self._places = places
        subprocess.run(
            ["setxkbmap", "-layout", layout],
            env=person.shown.environment(),
            check=True,
            timeout=LONGEST,
        )

    def press(self, key: str) -> None:
        """Presses a combination such as `ctrl+shift+a`; the last part is a letter or a named key."""
        *held, last = key.split("+")
        place = str(self._places.get(last, last))
        down = [word for modifier in held for word in ("keydown", modifier)]
        up = [word for modifier in reversed(held) for word in ("keyup", modifier)]
        self._person.shown.do(*down, "key", place, *up)


@contextmanager
def writing(
    folder: Path, layout: str, places: Mapping[str, int]
) -> Iterator[tuple[Analyst, Keyboard]]:
    """Somebody before the sample brief, on a keyboard of this layout."""
    path = folder / "sample.briefwright"
    program = Program(folder / "data")
    program.done("new", path, "--title", "Sample")
    program.done("compose", path, DESCRIPTION)
    with analyst(folder, program.home) as person:
        keyboard = Keyboard(person, layout, places)
        with person.program("open", path) as process:
            person.turn_to("Brief")
            person.click("Text of the brief")
            yield person, keyboard
            keyboard.press("Escape")
            keyboard.press("ctrl+q")
            assert process.wait(LONGEST) == 0


def bring_up(person: Analyst, keyboard: Keyboard, key: str, name: str) -> None:
    """Presses the key until what it brings up is shown: a window that is busy may miss one.

    The window is called to the front each time, for it may have missed that, too.
    """
    window = person.shown.window("Sample - Briefwright")

    def attempt() -> bool:
        person.shown.do("windowactivate", window)
        keyboard.press(key)
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until and not person.eye.all(name):
            time.sleep(0.1)
        return bool(person.eye.all(name))

    wait_for(attempt)


def is_gone(person: Analyst, name: str) -> None:
    wait_for(lambda: not person.eye.all(name))


@pytest.mark.parametrize("layout, places", LAYOUTS, ids=[name for name, _ in LAYOUTS])
def test_every_key_does_its_act_once_and_types_nothing(
    tmp_path: Path, layout: str, places: Mapping[str, int]
) -> None:
    with writing(tmp_path, layout, places) as (person, keyboard):
        text = person.see("Text of the brief")
        before = wait_for(lambda: person.eye.words(text))
        for key, name in OPENED:
            bring_up(person, keyboard, key, name)
            keyboard.press("Escape")
            is_gone(person, name)
        for key in ("ctrl+b", "ctrl+i", "ctrl+b", "ctrl+i"):
            keyboard.press(key)
        assert person.eye.words(text) == before
        _goes_round(person, keyboard)
        for key in ("c", "2"):
            _captures(person, keyboard, tmp_path, key)
        keyboard.press("F4")
        person.see("Text of the brief")
        _types_and_takes_back(person, keyboard, text, before)


def _goes_round(person: Analyst, keyboard: Keyboard) -> None:
    """F4 swaps Brief and Read, and Read takes single keys."""
    keyboard.press("F4")
    person.see("Text of the source")
    keyboard.press("ctrl+f")
    person.see("Find in this source")
    keyboard.press("Escape")


def _captures(person: Analyst, keyboard: Keyboard, folder: Path, key: str) -> None:
    """A single key makes a claim of the selection, and is not typed into its statement."""
    program, path = Program(folder / "data"), folder / "sample.briefwright"

    def findings() -> dict[str, tuple[str, str]]:
        rows = program.read("list", path, "findings")
        return {row["id"]: (row["kind"], row["statement"]) for row in rows}

    before = findings()
    person.select(person.see("Text of the source"), WORDS)
    keyboard.press(key)
    made = wait_for(lambda: findings().items() - before.items())
    assert [value for _, value in made] == [("claim", WORDS)]
    keyboard.press("Escape")
    keyboard.press("ctrl+z")
    wait_for(lambda: findings() == before)


def _types_and_takes_back(person: Analyst, keyboard: Keyboard, text: Thing, before: str) -> None:
    keyboard.press("ctrl+End")
    keyboard.press("h")
    wait_for(lambda: len(person.eye.words(text)) == len(before) + 1)
    keyboard.press("ctrl+z")
    wait_for(lambda: person.eye.words(text) == before)
    keyboard.press("ctrl+y")
    wait_for(lambda: len(person.eye.words(text)) == len(before) + 1)
    keyboard.press("ctrl+shift+z")
    keyboard.press("ctrl+z")
    wait_for(lambda: person.eye.words(text) == before)
