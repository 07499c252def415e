"""An asker with prepared answers, so that no test opens a dialog or patches one."""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QWidget

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as it was put, with all that it offered."""

    title: str
    text: str = ""
    offered: tuple[str, ...] = ()
    within: QWidget | None = None


class ScriptedAsker:
    """Answers each kind of question from its own queue, and keeps what was asked.

    A question without a prepared answer fails the test by name.
    """

    def __init__(self) -> None:
        self.open_answers: deque[Sequence[Path]] = deque()
        self.folders: deque[Path | None] = deque()
        self.save_answers: deque[Path | None] = deque()
        self.choices: deque[int | None] = deque()
        self.lines: deque[str | None] = deque()
        self.print_files: deque[Path | None] = deque()
        self.printed_pages: tuple[int, int] = (0, 0)
        self.asked: list[Asked] = []
        self.suggested: list[Path] = []

    @property
    def told(self) -> list[str]:
        """The sentences that were shown and asked nothing."""
        return [asked.text for asked in self.asked if asked.offered == ("read",)]

    def files_to_open(self, parent: QWidget | None, title: str, patterns: str) -> Sequence[Path]:
        self.asked.append(Asked(title=title, offered=(patterns,), within=parent))
        return _answer(self.open_answers, title)

    def folder_to_open(self, parent: QWidget | None, title: str) -> Path | None:
        self.asked.append(Asked(title=title, within=parent))
        return _answer(self.folders, title)

    def file_to_save(
        self, parent: QWidget | None, title: str, suggestion: Path, patterns: str
    ) -> Path | None:
        self.asked.append(Asked(title=title, offered=(patterns,), within=parent))
        self.suggested.append(suggestion)
        return _answer(self.save_answers, title)

    def choose(
        self, parent: QWidget | None, title: str, text: str, choices: Sequence[str]
    ) -> int | None:
        self.asked.append(Asked(title=title, text=text, offered=tuple(choices), within=parent))
        return _answer(self.choices, title)

    def line(self, parent: QWidget | None, title: str, label: str, text: str) -> str | None:
        self.asked.append(Asked(title=title, text=label, offered=(text,), within=parent))
        return _answer(self.lines, title)

    def printer(self, parent: QWidget | None, title: str, printer: QPrinter) -> bool:
        """Prints into a PDF file, coarsely; `printed_pages` are the first and the last."""
        self.asked.append(Asked(title=title, offered=("print",), within=parent))
        target = _answer(self.print_files, title)
        if target is None:
            return False
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(target))
        printer.setResolution(72)
        if self.printed_pages != (0, 0):
            printer.setFromTo(*self.printed_pages)
        return True

    def tell(self, parent: QWidget | None, title: str, text: str, details: str = "") -> None:
        said = f"{text}\n{details}".strip()
        self.asked.append(Asked(title=title, text=said, offered=("read",), within=parent))


def _answer(prepared: deque[T], question: str) -> T:
    assert prepared, f"No answer was prepared for the question {question!r}"
    return prepared.popleft()
