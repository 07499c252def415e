"""Every question that the window asks a person goes through here.

A test hands in an asker with prepared answers; nobody patches a dialog.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFrame,
    QInputDialog,
    QLabel,
    QLayout,
    QMessageBox,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

if TYPE_CHECKING:  # loaded when something is printed, not with the window
    from PySide6.QtPrintSupport import QPrinter


class Asker(Protocol):
    """Whoever can be asked."""

    def files_to_open(self, parent: QWidget | None, title: str, patterns: str) -> Sequence[Path]:
        """The files chosen; empty when the question was left."""
        ...

    def folder_to_open(self, parent: QWidget | None, title: str) -> Path | None:
        """The folder chosen, or None."""
        ...

    def file_to_save(
        self, parent: QWidget | None, title: str, suggestion: Path, patterns: str
    ) -> Path | None:
        """The place chosen, or None."""
        ...

    def choose(
        self, parent: QWidget | None, title: str, text: str, choices: Sequence[str]
    ) -> int | None:
        """The number of the choice taken, from 0, or None; choices are verbs."""
        ...

    def line(self, parent: QWidget | None, title: str, label: str, text: str) -> str | None:
        """A line of text, or None."""
        ...

    def tell(self, parent: QWidget | None, title: str, text: str, details: str = "") -> None:
        """Shows what happened and waits until it was read."""
        ...

    def printer(self, parent: QWidget | None, title: str, printer: "QPrinter") -> bool:
        """Whether to print; the printer is then set as the person wants it."""
        ...


class QuestionDialog(QDialog):
    """A question with a button for each choice; `choice` is the number of the one taken.

    The first line of the text stands by itself; the lines after it scroll where there are many,
    so that the buttons are always on the screen.
    """

    WIDTH = 480
    MOST = 320
    """Of the lines after the first, in pixels; more is scrolled."""

    def __init__(
        self, title: str, text: str, choices: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.choice: int | None = None
        first, _, rest = text.partition("\n")
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(self._words(first))
        if rest:
            column.addWidget(self._scrolled(rest, title))
        buttons = QDialogButtonBox()
        for number, words in enumerate(choices):
            button = buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole)
            button.clicked.connect(lambda _checked=False, number=number: self._take(number))
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self.resize(column.sizeHint())

    def _take(self, number: int) -> None:
        self.choice = number
        self.accept()

    def _words(self, text: str) -> QLabel:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setFixedWidth(self.WIDTH)
        return label

    def _scrolled(self, text: str, title: str) -> QScrollArea:
        words = self._words(text)
        area = QScrollArea()
        area.setAccessibleName(title)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(words)
        area.viewport().setAutoFillBackground(False)
        words.setAutoFillBackground(False)
        words.adjustSize()
        area.setFixedHeight(min(words.heightForWidth(self.WIDTH) + 4, self.MOST))
        area.setMinimumWidth(self.WIDTH + 16)
        return area


class DialogAsker:
    """Asks with dialogs."""

    def files_to_open(self, parent: QWidget | None, title: str, patterns: str) -> Sequence[Path]:
        """Lets the person pick files."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, "", patterns)
        return [Path(name) for name in names]

    def folder_to_open(self, parent: QWidget | None, title: str) -> Path | None:
        """Lets the person pick a folder."""
        name = QFileDialog.getExistingDirectory(parent, title)
        return Path(name) if name else None

    def file_to_save(
        self, parent: QWidget | None, title: str, suggestion: Path, patterns: str
    ) -> Path | None:
        """Lets the person name a file; asks before one is replaced."""
        name, _ = QFileDialog.getSaveFileName(parent, title, str(suggestion), patterns)
        return Path(name) if name else None

    def choose(
        self, parent: QWidget | None, title: str, text: str, choices: Sequence[str]
    ) -> int | None:
        """Shows one button per choice; Escape leaves the question open."""
        question = QuestionDialog(title, text, choices, parent)
        question.exec()
        question.deleteLater()
        return question.choice

    def line(self, parent: QWidget | None, title: str, label: str, text: str) -> str | None:
        """Shows one field."""
        value, given = QInputDialog.getText(parent, title, label, text=text)
        return value if given else None

    def tell(self, parent: QWidget | None, title: str, text: str, details: str = "") -> None:
        """Shows the sentence, details folded."""
        box = QMessageBox(parent)
        box.setWindowTitle(title)
        box.setText(text)
        if details:
            box.setDetailedText(details)
        box.exec()
        box.deleteLater()

    def printer(self, parent: QWidget | None, title: str, printer: "QPrinter") -> bool:
        """Shows the printers of the system, with pages and copies."""
        from PySide6.QtPrintSupport import QPrintDialog  # noqa: PLC0415 - see above

        dialog = QPrintDialog(printer, parent)
        dialog.setWindowTitle(title)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(1, printer.toPage()))
        wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
        dialog.deleteLater()
        return bool(wanted)
