"""Two people in one project at once, each in a program and at a screen of their own."""

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from functools import partial
from pathlib import Path

import pytest

from tests.cli.calls import DESCRIPTION, Program
from tests.kit.analyst import Analyst, analyst
from tests.kit.needs import needs
from tests.kit.screen import LONGEST, wait_for

FIRST = "Algiers and Bamako have both recalled their envoys since then. "
LAST = " Nothing in the report says when the training is to begin."

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(300),
    needs("Xvfb", "xdotool", "openbox", "dbus-daemon", "at-spi-bus-launcher"),
]


def test_what_two_type_at_once_into_one_paragraph_is_all_there_and_whole(tmp_path: Path) -> None:
    program, path = Program(tmp_path / "data"), tmp_path / "sample.briefwright"
    program.done("new", path, "--title", "Sample")
    program.done("compose", path, DESCRIPTION)
    with ExitStack() as stack:
        people = [stack.enter_context(analyst(tmp_path, program.home)) for _ in range(2)]
        started = [stack.enter_context(person.program("open", path)) for person in people]
        for person, place in zip(people, ("ctrl+Home", "ctrl+End"), strict=True):
            person.turn_to("Brief")
            person.click("Bottom line, 70 words", "list item")
            person.click("Text of the brief")
            person.key(place)
        with ThreadPoolExecutor(max_workers=2) as hands:
            list(hands.map(Analyst.type, people, (FIRST, LAST)))
        for person in people:
            wait_for(partial(_shows_both, person))
        for person, process in zip(people, started, strict=True):
            person.key("ctrl+q")
            assert process.wait(LONGEST) == 0
    program.done("export", path, "-o", tmp_path / "brief.txt")
    printed = " ".join((tmp_path / "brief.txt").read_text(encoding="utf-8").split())
    assert FIRST.strip() in printed
    assert LAST.strip() in printed
    assert program.read("list", path, "conflicts") == []
    program.done("verify", path, "--full")


def _shows_both(person: Analyst) -> bool:
    shown = person.eye.words(person.see("Text of the brief"))
    return FIRST.strip() in shown and LAST.strip() in shown
