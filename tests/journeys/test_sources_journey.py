"""Whatever the analyst has comes in at once, is looked through, confirmed, found again and read as it came.

Every control is found by the name that a screen reader says.
"""

import shutil
from pathlib import Path
from typing import Any

import pytest

from briefwright.service.sample import seeds_folder
from tests.cli.calls import Program
from tests.kit.analyst import Analyst, analyst
from tests.kit.needs import needs
from tests.kit.screen import LONGEST, wait_for

REPORT = "Ain Zarga: what the gate registers show"
TOLLS = "Since January drivers have told us of men who ask for 200 dinars a lorry"
FEE = "200 dinars a lorry"

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    needs("Xvfb", "xdotool", "openbox", "dbus-daemon", "at-spi-bus-launcher"),
]


class Crossing:
    """An empty project, and a folder with twelve articles and a broken one."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "data"
        self.path = folder / "zarga.briefwright"
        self.articles = folder / "articles"
        self.articles.mkdir()
        for file in (seeds_folder() / "ain-zarga").iterdir():
            if file.name[:2].isdigit():
                shutil.copy(file, self.articles)
        self.call = Program(self.home)
        self.call.done("new", self.path, "--title", "Zarga")

    def sources(self) -> list[dict[str, Any]]:
        """All sources, as the command line lists them."""
        rows: list[dict[str, Any]] = self.call.read("list", self.path, "sources")
        return rows

    def findings(self) -> list[dict[str, Any]]:
        """All findings."""
        rows: list[dict[str, Any]] = self.call.read("list", self.path, "findings")
        return rows


def bring_in(person: Analyst, crossing: Crossing) -> None:
    """Imports the folder, takes it back as one act, and does it again."""
    person.turn_to("Sources")
    person.see("Import files...")
    person.key("ctrl+shift+p")
    person.type("Import a folder")
    person.key("Return")
    person.see("Import a folder", "dialog")
    person.key("ctrl+a")
    person.type(str(crossing.articles))
    person.key("Return")
    person.see("11 imported, 1 already here, 1 refused, 1 to be looked at")
    wait_for(lambda: len(crossing.sources()) == 11)
    person.key("ctrl+z")
    wait_for(lambda: not crossing.sources())
    person.key("ctrl+y")
    wait_for(lambda: len(crossing.sources()) == 11)


def confirm(person: Analyst, crossing: Crossing) -> None:
    """Chooses a source and confirms what was found about it."""
    person.click("Border shut after shots at grain convoy, The Selma Courier")
    person.click("Confirm all", "push button")
    wait_for(lambda: [row for row in crossing.sources() if not row["found"]])


def settle_copies(person: Analyst, crossing: Crossing) -> None:
    """Says that the three printings of one wire story are one origin."""
    person.click("Look through", "push button")
    person.click("One origin", "push button")
    wait_for(lambda: len([row for row in crossing.sources() if row["group"]]) == 3)


def read_report(person: Analyst, crossing: Crossing) -> None:
    """Goes to the report, makes a finding of words that it finds, and looks at its page."""
    person.key("ctrl+j")
    person.type("gate registers")
    person.key("Return")
    text = person.see("Text of the source")
    wait_for(lambda: TOLLS in person.eye.words(text))
    person.key("ctrl+f")
    person.type(FEE)
    person.key("Return", "Escape")
    person.key("c")
    wait_for(lambda: len(crossing.findings()) == 1)
    person.key("Return")
    person.key("o")
    person.see("Pages of the original")
    person.key("Escape")
    person.see("Text of the source")


def test_a_folder_comes_in_is_confirmed_and_read_as_it_came(tmp_path: Path) -> None:
    crossing = Crossing(tmp_path)
    with (
        analyst(tmp_path, crossing.home) as person,
        person.program("open", crossing.path) as process,
    ):
        bring_in(person, crossing)
        confirm(person, crossing)
        settle_copies(person, crossing)
        read_report(person, crossing)
        person.key("ctrl+q")
        assert process.wait(LONGEST) == 0
    assert {row["language"] for row in crossing.sources()} == {"en", "fr", "ar"}
    (passage,) = crossing.call.read("list", crossing.path, "annotations")
    report = next(row for row in crossing.sources() if row["title"] == REPORT)
    assert len(report["pages"]) == 2
    assert passage["source"] == report["id"]
    assert passage["quotation"] == FEE
