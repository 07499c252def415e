"""A whole brief, made by hand in the real window: from the passage to the printed page and back.

Every control is found by the name that a screen reader says.
"""

import signal
import subprocess
from pathlib import Path
from typing import Any

import pytest

from tests.cli.calls import Program
from tests.kit.analyst import Analyst, analyst
from tests.kit.needs import needs
from tests.kit.screen import LONGEST, wait_for

ARTICLE = (
    "The chiefs met in Bamako for five days and named four priorities of their cooperation.\n"
    "On March 31 the army claimed to have shot down a drone over the border.\n"
    "Bamako denied this, and both capitals recalled their ambassadors.\n"
)
CLAIM, DENIAL = "the army claimed to have shot down a drone", "Bamako denied this"
CLAIMED, DENIED = "The army claims a drone", "Bamako denies it"
SENTENCE = "The army says that it shot down a drone"
CONTESTED = "A drone was shot down"
TABLES = ("sources", "annotations", "findings", "sections", "briefs", "disputes", "judgements")

STEPS = ("undo", "redo")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(400),
    needs("Xvfb", "xdotool", "openbox", "pdftotext", "dbus-daemon", "at-spi-bus-launcher"),
]


class Sahel:
    """The project on the disk, as the command line reads it."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "data"
        self.path = folder / "sahel.briefwright"
        self.call = Program(self.home)
        article = folder / "article.txt"
        article.write_text(ARTICLE, encoding="utf-8")
        self.call.done("new", self.path, "--title", "Sahel")
        self.call.done("import", self.path, article)

    def rows(self, what: str) -> list[dict[str, Any]]:
        """The rows of one kind."""
        rows: list[dict[str, Any]] = self.call.read("list", self.path, what)
        return rows

    def one(self, what: str, field: str, value: str) -> bool:
        """Whether a row of this kind has this value."""
        return value in [row[field] for row in self.rows(what)]

    def blocks(self) -> list[dict[str, Any]]:
        """The prose of all sections."""
        ids = [block for section in self.rows("sections") for block in section["blocks"]]
        return [self.call.read("show", self.path, block) for block in ids]

    def whole(self) -> dict[str, Any]:
        """All that the project holds."""
        return {**{table: self.rows(table) for table in TABLES}, "blocks": self.blocks()}

    def positions(self) -> dict[str, tuple[str, str | None]]:
        """Who takes which stance, and the finding it rests on."""
        held = (row for dispute in self.rows("disputes") for row in dispute["positions"])
        return {row["actor"]: (row["stance"], row["finding"]) for row in held}

    def acts(self) -> int:
        """How many acts of the history stand."""
        history = self.call.read("history", self.path)
        return sum(each["kind"] not in STEPS and not each["undone"] for each in history)

    def step(self, person: Analyst, key: str, towards: int) -> None:
        """Presses undo or redo until this many acts stand."""
        while self.acts() != towards:
            self._one_step(person, key)

    def _one_step(self, person: Analyst, key: str) -> None:
        stood = self.acts()
        person.key(key)
        wait_for(lambda: self.acts() != stood)


def begin_brief(person: Analyst, sahel: Sahel) -> None:
    """Begins a brief with one section."""
    person.turn_to("Brief")
    person.answer("Begin a brief", "AES after Bamako")
    wait_for(lambda: sahel.rows("briefs"))
    person.see("Text of the brief")
    person.key("ctrl+shift+t")
    person.type("Dispute")
    person.key("Return")
    wait_for(lambda: sahel.one("sections", "title", "Dispute"))


def capture(person: Analyst, sahel: Sahel, quotation: str, statement: str) -> None:
    """Marks a passage by mouse, makes a claim of it by key, says it and puts it into the section."""
    before = len(sahel.rows("findings"))
    text = person.see("Text of the source")
    wait_for(lambda: quotation in person.eye.words(text))
    person.select(text, quotation)
    person.key("c")
    wait_for(lambda: len(sahel.rows("findings")) > before)
    person.key("ctrl+a")
    person.type(statement)
    person.key("Return")
    wait_for(lambda: sahel.one("findings", "statement", statement))
    person.key("s")
    person.type("Disp")
    person.key("Return")
    wait_for(lambda: len(sahel.rows("sections")[0]["findings"]) > before)


def write(person: Analyst, sahel: Sahel) -> None:
    """Types a sentence and drags the first finding to its end."""
    person.turn_to("Brief")
    text = person.click("Text of the brief")
    person.type(SENTENCE)
    wait_for(lambda: SENTENCE in person.eye.words(text))
    card = person.see(f"1, {CLAIMED}, not cited, F6")
    person.drag(person.eye.box(card).middle, person.after(text, SENTENCE))
    wait_for(lambda: [block for block in sahel.blocks() if block["cites"]])
    person.key("End")
    person.type(".")
    wait_for(lambda: str(sahel.blocks()[0]["content"]).endswith("."))


def settle(person: Analyst, sahel: Sahel) -> None:
    """Names what is contested, and who asserts and who denies it, each by a passage."""
    person.turn_to("Analysis")
    person.answer("Add a dispute", CONTESTED)
    wait_for(lambda: sahel.rows("disputes"))
    take(person, sahel, "The army", "a", "army claims")
    take(person, sahel, "Bamako", "d", "denies")


def take(person: Analyst, sahel: Sahel, actor: str, stance: str, finding: str) -> None:
    """Gives an actor a stance by its letter, and the passage that it rests on by a few words."""
    person.answer("Add an actor", actor)
    person.see(actor, "column header")
    person.click("nothing noted", "cell")
    person.key("Return")
    person.type(stance)
    person.key("Tab", "Tab")
    person.type(finding)
    person.key("Return")
    wait_for(lambda: sahel.positions().get(actor, ("", None))[1])


def export(person: Analyst, target: Path) -> str:
    """Exports the brief by key, and returns the words of its pages."""
    person.key("ctrl+e")
    person.click("Export", "push button")
    person.see("Save", "push button")
    person.key("ctrl+a")
    person.type(str(target))
    person.key("Return")
    wait_for(target.exists)
    return subprocess.run(
        ["pdftotext", "-layout", str(target), "-"], capture_output=True, text=True, check=True
    ).stdout


def test_a_brief_is_made_taken_back_made_again_and_printed(tmp_path: Path) -> None:
    sahel = Sahel(tmp_path)
    empty, began = sahel.whole(), sahel.acts()
    with analyst(tmp_path, sahel.home) as person:
        with person.program("open", sahel.path) as process:
            begin_brief(person, sahel)
            person.turn_to("Read")
            capture(person, sahel, CLAIM, CLAIMED)
            capture(person, sahel, DENIAL, DENIED)
            write(person, sahel)
            settle(person, sahel)
            made, acts = sahel.whole(), sahel.acts()
            assert [stance for stance, _ in sahel.positions().values()] == ["asserts", "denies"]
            sahel.step(person, "ctrl+z", began)
            assert sahel.whole() == empty
            sahel.step(person, "ctrl+y", acts)
            assert sahel.whole() == made
            process.send_signal(signal.SIGKILL)
            process.wait(LONGEST)
        assert sahel.whole() == made
        with person.program("open", sahel.path) as process:
            person.turn_to("Brief")
            person.see("Text of the brief")
            printed = export(person, tmp_path / "brief.pdf")
            person.key("ctrl+q")
            assert process.wait(LONGEST) == 0
    for words in ("AES after Bamako", "Dispute", SENTENCE, CLAIM):
        assert words in " ".join(printed.split())
