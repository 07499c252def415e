"""An analyst's first minutes in the real window, with a real mouse and real keys."""

import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.kit.needs import needs
from tests.kit.screen import LONGEST, Screen, screen, wait_for

ARTICLE = (
    "The chiefs met in Bamako for five days and named four priorities of their cooperation.\n"
    "On March 31 the army claimed to have shot down a drone over the border.\n"
    "Bamako denied this, and both capitals recalled their ambassadors.\n"
)
STATEMENT = "The chiefs met for five days"
READ_BUTTON, FIRST_LINE = (36, 120), ((424, 219), (640, 219))
PROGRAM = (sys.executable, "-m", "briefwright")

pytestmark = [pytest.mark.slow, needs("Xvfb", "xdotool", "openbox")]


def call(home: Path, *arguments: object) -> str:
    """What a verb of the command line prints."""
    done = subprocess.run(
        [*PROGRAM, *map(str, arguments)],
        env={**os.environ, "BRIEFWRIGHT_HOME": str(home)},
        capture_output=True,
        text=True,
        check=False,
        timeout=LONGEST,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def rows(home: Path, project: Path, what: str) -> list[dict[str, Any]]:
    """What the project holds, read by the command line."""
    listed: list[dict[str, Any]] = json.loads(call(home, "list", project, what, "--json"))
    return listed


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def project(tmp_path: Path, home: Path) -> Path:
    article = tmp_path / "article.txt"
    article.write_text(ARTICLE, encoding="utf-8")
    path = tmp_path / "sahel.briefwright"
    call(home, "new", path, "--title", "Sahel")
    call(home, "import", path, article)
    return path


@contextmanager
def window_on(shown: Screen, home: Path, project: Path) -> Iterator[subprocess.Popen[bytes]]:
    """The real program with its window on the project."""
    process = subprocess.Popen(
        [*PROGRAM, "open", str(project)],
        env={**shown.environment(), "BRIEFWRIGHT_HOME": str(home)},
    )
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait(LONGEST)


def annotate_by_hand(shown: Screen, home: Path, project: Path) -> list[dict[str, Any]]:
    """Marks a passage with the mouse and makes a finding of it with a key; the findings then.

    Tries again while the window is still busy showing itself.
    """
    window = shown.window("Sahel - Briefwright")
    shown.do("windowactivate", "--sync", window)
    shown.do("windowsize", "--sync", window, 1280, 800)

    def attempt() -> list[dict[str, Any]]:
        shown.click(window, READ_BUTTON)
        shown.drag(window, *FIRST_LINE)
        shown.key("f")
        return rows(home, project, "findings")

    return wait_for(attempt)


def press_until(shown: Screen, window: str, key: str, done: Callable[[], bool]) -> None:
    """Presses a key until what it is to do is done: a window that is just opening may miss one.

    It may miss being called to the front as well, so that is done again, too.
    """

    def attempt() -> bool:
        shown.do("windowactivate", "--sync", window)
        shown.key(key)
        return done()

    wait_for(attempt)


def test_a_passage_is_marked_by_mouse_captured_by_key_and_shared(
    tmp_path: Path, home: Path, project: Path
) -> None:
    with screen(tmp_path) as shown, window_on(shown, home, project) as process:
        annotate_by_hand(shown, home, project)
        shown.type(STATEMENT)
        shown.key("Return", "ctrl+q")
        assert process.wait(LONGEST) == 0
    (finding,) = rows(home, project, "findings")
    (annotation,) = rows(home, project, "annotations")
    assert finding["statement"] == STATEMENT
    assert annotation["quotation"] in ARTICLE
    assert len(annotation["quotation"]) > 10
    other = tmp_path / "another-user"
    assert [row["statement"] for row in rows(other, project, "findings")] == [STATEMENT]


def test_what_was_saved_is_there_after_the_program_was_killed(
    tmp_path: Path, home: Path, project: Path
) -> None:
    with screen(tmp_path) as shown, window_on(shown, home, project) as process:
        made = annotate_by_hand(shown, home, project)
        process.send_signal(signal.SIGKILL)
        process.wait(LONGEST)
        assert rows(home, project, "findings") == made
        assert call(home, "verify", project)
    with screen(tmp_path) as shown, window_on(shown, home, project) as process:
        window = shown.window("Sahel - Briefwright")
        press_until(shown, window, "ctrl+z", lambda: not rows(home, project, "findings"))
        press_until(shown, window, "ctrl+y", lambda: bool(rows(home, project, "findings")))
        shown.key("ctrl+q")
        assert process.wait(LONGEST) == 0
