"""What a screen reader finds in the running program: what is shown, what it is called, and where.

The program is asked over the bus of the accessibility interface (AT-SPI), so a journey finds a
button by its name instead of by its place, and a control without a name cannot be found at all.
"""

import os
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from jeepney import DBusAddress, DBusErrorResponse, MessageType, Properties, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

from tests.kit.screen import LONGEST, wait_for

_REGISTRY = ("org.a11y.atspi.Registry", "/org/a11y/atspi/accessible/root")
_NAMES = "org.a11y.atspi."
_SHOWING = 25
"""The state `SHOWING` of AT-SPI, as the number of its bit."""


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the screen, in pixels."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> tuple[int, int]:
        """The point in the middle."""
        return self.x + self.width // 2, self.y + self.height // 2


@dataclass(frozen=True, slots=True)
class Thing:
    """One accessible object of the program."""

    bus: str
    path: str


class Onlooker:
    """Looks at all programs on one bus; `environment` makes a program show itself there."""

    def __init__(self, bus: DBusConnection, address: str) -> None:
        self._bus = bus
        self.environment = {
            "DBUS_SESSION_BUS_ADDRESS": address,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }

    def find(self, name: str, role: str | None = None, within: Thing | None = None) -> Thing:
        """The first thing with this name that is shown, as soon as there is one."""
        try:
            return wait_for(lambda: self.all(name, role, within))[0]
        except AssertionError as missing:
            shown = (self.name(thing) for thing in self._below(Thing(*_REGISTRY)))
            named = ", ".join(sorted({each for each in shown if each}))
            raise AssertionError(f"{name} is not shown; what is: {named}") from missing

    def all(self, name: str, role: str | None = None, within: Thing | None = None) -> list[Thing]:
        """All things with this name that are shown now."""
        return [
            thing
            for thing in self._below(within or Thing(*_REGISTRY))
            if self.name(thing) == name and (role is None or self.role(thing) == role)
        ]

    def name(self, thing: Thing) -> str:
        """What the thing is called."""
        found = self._send(Properties(self._at(thing, "Accessible")).get("Name"))
        return str(found[0][1]) if found else ""

    def role(self, thing: Thing) -> str:
        """What the thing is, such as `push button`."""
        found = self._call(thing, "Accessible", "GetRoleName")
        return str(found[0]) if found else ""

    def box(self, thing: Thing) -> Box:
        """Where the thing stands on the screen."""
        return Box(*self._call(thing, "Component", "GetExtents", "u", 0)[0])

    def words(self, thing: Thing) -> str:
        """The text that the thing holds."""
        found = self._call(thing, "Text", "GetText", "ii", 0, -1)
        return str(found[0]) if found else ""

    def box_of_words(self, thing: Thing, words: str) -> tuple[Box, Box]:
        """Where the first and the last character of these words stand in the thing's text."""
        start = self.words(thing).index(words)
        places = (start, start + len(words) - 1)
        first, last = (
            Box(*self._call(thing, "Text", "GetCharacterExtents", "iu", at, 0)) for at in places
        )
        return first, last

    def children(self, thing: Thing) -> list[Thing]:
        """What is shown right below a thing, from above to below."""
        found = self._call(thing, "Accessible", "GetChildren")
        below = [Thing(*each) for each in found[0]] if found else []
        return [each for each in below if self._is_shown(each)]

    def _below(self, thing: Thing) -> Iterator[Thing]:
        for child in self.children(thing):
            yield child
            yield from self._below(child)

    def _is_shown(self, thing: Thing) -> bool:
        if self.role(thing) == "application":
            return True
        found = self._call(thing, "Accessible", "GetState")
        return bool(found) and bool(found[0][0] >> _SHOWING & 1)

    @staticmethod
    def _at(thing: Thing, interface: str) -> DBusAddress:
        return DBusAddress(thing.path, thing.bus, f"{_NAMES}{interface}")

    def _call(
        self, thing: Thing, interface: str, method: str, signature: str = "", *values: int
    ) -> tuple[Any, ...]:
        """The answer, empty when the thing is gone or cannot do this."""
        asked = new_method_call(self._at(thing, interface), method, signature or None, values)
        return self._send(asked)

    def _send(self, message: Any) -> tuple[Any, ...]:  # noqa: ANN401 - jeepney has no types
        reply = self._bus.send_and_get_reply(message, timeout=LONGEST)
        if reply.header.message_type is MessageType.error:
            return ()
        body: tuple[Any, ...] = reply.body
        return body


@contextmanager
def onlooker() -> Iterator[Onlooker]:
    """A bus of its own, on which programs show what is on their screen."""
    with tempfile.TemporaryDirectory(prefix="onlooker-") as folder:
        yield from _onlooker(folder)


def _onlooker(folder: str) -> Iterator[Onlooker]:
    """The bus of the accessibility interface has its socket in the folder, one for each onlooker."""
    daemon = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env={**os.environ, "XDG_RUNTIME_DIR": folder},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    try:
        address = daemon.stdout.readline().strip() if daemon.stdout else ""
        with open_dbus_connection(address) as session:
            asked = DBusAddress("/org/a11y/bus", "org.a11y.Bus", "org.a11y.Bus")
            reply = session.send_and_get_reply(new_method_call(asked, "GetAddress"))
            if reply.header.message_type is MessageType.error:
                raise DBusErrorResponse(reply)
            with open_dbus_connection(reply.body[0]) as bus:
                yield Onlooker(bus, address)
    finally:
        daemon.terminate()
        daemon.communicate(timeout=LONGEST)
