"""Every question that the window asks a person goes through here.

A test hands in an asker with prepared answers; nobody patches a dialog.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox, QWidget

if TYPE_CHECKING:  # loaded when something is printed, not with the window
    from PySide6.QtPrintSupport import QPrinter


class Asker(Protocol):
    """Whoever can be asked."""

    def files_to_open(self, parent: QWidget | None, title: str, patterns: str) -> Sequence[Path]:
        """The files chosen; empty when the question was left."""
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


class DialogAsker:
    """Asks with dialogs."""

    def files_to_open(self, parent: QWidget | None, title: str, patterns: str) -> Sequence[Path]:
        """Lets the person pick files."""
        names, _ = QFileDialog.getOpenFileNames(parent, title, "", patterns)
        return [Path(name) for name in names]

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
        box = QMessageBox(parent)
        box.setWindowTitle(title)
        box.setText(text)
        buttons = [box.addButton(choice, QMessageBox.ButtonRole.AcceptRole) for choice in choices]
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        clicked = box.clickedButton()
        box.deleteLater()
        return next((n for n, button in enumerate(buttons) if button is clicked), None)

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
