"""What is said where an original cannot be shown here: what it is, and two ways to it."""

import atexit
import shutil
import stat
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent
from PySide6.QtWidgets import QPushButton

from briefwright.service.originals import Original, Way
from briefwright.ui.widgets.forms import EmptyState


def open_in_other_program(path: Path) -> None:
    """Hands a file to the system."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


class OutsidePanel(EmptyState):
    """A sentence and two buttons; `left` tells that Escape was pressed.

    `saving` and `opening` tell which was pressed. `open_file` is what opening a file does.
    """

    saving = Signal()
    opening = Signal()
    left = Signal()

    def __init__(self) -> None:
        self._save, self._open = QPushButton(), QPushButton()
        super().__init__("", self._save, self._open)
        self.setObjectName("read.original.outside")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("The original"))
        self._save.setText(self.tr("Save the original..."))
        self._save.setProperty("primary", "true")
        self._save.setProperty("big", "true")
        self._open.setText(self.tr("Open it in another program"))
        self._save.clicked.connect(self.saving)
        self._open.clicked.connect(self.opening)
        self.open_file: Callable[[Path], object] = open_in_other_program

    def show_original(self, original: Original, why: str = "") -> None:
        """Says what the original is, or why it is not shown."""
        there = original.way is not Way.NONE
        self._save.setVisible(there)
        self._open.setVisible(there)
        if there:
            self.setFocusProxy(self._save)
        if not there:
            words = self.tr("This source was pasted: it has no original file.")
        elif why:
            words = why
        else:
            words = self.tr("The original is {0}: save it, or open it in another program.").format(
                self._kind(original.media_type)
            )
        self.say(words)
        self.setAccessibleName(words)

    def open_copy(self, original: Original, write: Callable[[Path], object]) -> None:
        """Writes a copy that is not to be changed where the system puts such files, and opens it.

        The copy goes when the program ends.
        """
        folder = Path(tempfile.mkdtemp(prefix="briefwright-"))
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
        path = folder / original.name
        write(path)
        path.chmod(stat.S_IREAD)
        self.open_file(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape steps back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _kind(self, media_type: str) -> str:
        words = {
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document": self.tr(
                "a Word document"
            ),
            "application/vnd.oasis.opendocument.text": self.tr("an OpenDocument text"),
            "application/rtf": self.tr("a Rich Text document"),
            "application/epub+zip": self.tr("an e-book"),
            "application/vnd.ms-outlook": self.tr("an Outlook message"),
            "application/pdf": self.tr("a PDF document"),
            "text/html": self.tr("a web page"),
            "multipart/related": self.tr("a saved web page"),
            "message/rfc822": self.tr("a message"),
        }
        return words.get(media_type, self.tr("a file of another program"))
