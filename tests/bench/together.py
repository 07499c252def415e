"""Two windows on one project: how soon one shows what the other, a process of its own, has written."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from time import monotonic, sleep, time

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from briefwright.domain.prose import Block, Prose
from briefwright.service.commands.blocks import SetBlock
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.bench.budget import ROUNDS, Budget, Figure, alone
from tests.bench.projects import Fill, fill, home_in, new_project, open_project
from tests.bench.writing import window, write

PARAGRAPHS, SECTIONS = 30, 30
PATIENCE = 30.0
SOON = 0.5
"""Seconds after which a window shows what another one wrote."""

BETWEEN_KEYS = 0.08


def measure(folder: Path, size: float, rounds: int = ROUNDS) -> list[Figure]:
    """What one waits for what another wrote, while one reads and while one types."""
    application = QApplication.instance() or QApplication([])
    assert isinstance(application, QApplication)
    with new_project(folder) as project:
        fill(project, sources=10, findings=50)
        sections = max(2, round(SECTIONS * size))
        project.run(Fill(act=partial(write, long=PARAGRAPHS, sections=sections)))
        with window(application, project, home_in(folder)) as view, other(folder) as asked:
            view.open_row("section", "long")
            view.page.put_caret(Place(1, 5))
            view.page.setFocus()
            return [
                Figure(
                    title=f"See what another window wrote, while one {doing}",
                    ours=alone(partial(waited, view, asked, keys=keys), rounds),
                    budget=Budget(fixed=SOON),
                    note=f"two processes; a brief of {sections} sections of {PARAGRAPHS} paragraphs",
                )
                for doing, keys in (("reads", False), ("types", True))
            ]


def waited(view: BriefView, asked: "Other", *, keys: bool) -> float:
    """Seconds from the commit of the other process until the page shows what it wrote."""
    words = asked.write()
    next_key, until = monotonic(), monotonic() + PATIENCE
    while monotonic() < until:
        QApplication.processEvents()
        if any(words in line.content.text for line in view.page.lines):
            view.page.grab()
            return time() - asked.written()
        if keys and monotonic() >= next_key:
            QTest.keyClicks(view.page, "a")
            next_key = monotonic() + BETWEEN_KEYS
        sleep(0.002)
    raise AssertionError(f"What the other window wrote did not come: {words}")


class Other:
    """The other process; it writes into the last paragraph of the section when it is asked to."""

    def __init__(self, process: "subprocess.Popen[str]") -> None:
        self._process = process
        self._count = 0

    def write(self) -> str:
        """Asks it to write, and returns the words that it will."""
        self._count += 1
        words = f"Words from elsewhere, {self._count}."
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        return words

    def written(self) -> float:
        """The time at which it had committed what it was asked for last."""
        assert self._process.stdout is not None
        return float(self._process.stdout.readline())


@contextmanager
def other(folder: Path) -> Iterator[Other]:
    """Another process on the project in this folder."""
    command = [sys.executable, "-m", "tests.bench.together", str(folder)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        process.stdout.readline()
        yield Other(process)
        process.stdin.close()


def main(folder: Path) -> None:
    """Writes each line that comes in, and says when that was committed."""
    with open_project(folder) as project:
        print("ready", flush=True)
        for words in sys.stdin:
            block = project.get(Block, f"long-{PARAGRAPHS - 1}")
            content = Prose(text=words.strip())
            project.run(SetBlock(row=block.id, seen=block.seen, fields={"content": content}))
            print(time(), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
