"""A web page, a message or a text as it came, without anything that is fetched from anywhere."""

import base64
import binascii
import re
from collections.abc import Callable

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent, QTextOption, QWheelEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefwright.service.originals import Shown
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

EDGE = 32
_PICTURE = re.compile(r"data:image/(?:png|jpe?g|gif);base64,", re.IGNORECASE)
_NOTHING = b" "
"""Not empty: after an empty answer Qt looks for a file of that name by itself."""


class WebPage(QTextBrowser):
    """Shows pages that refer to nothing outside themselves, and asks for nothing if one does.

    `left` tells that Escape was pressed. `refused` counts what was asked for and not given.
    """

    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("read.original.page")
        self.setAccessibleName(self.tr("The original as it came"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(EDGE)
        self._theme = theme
        self._show_again: Callable[[], None] | None = None
        self.refused = 0
        theme.changed.connect(self._set_again)

    def show_page(self, shown: Shown) -> None:
        """Shows another page from its beginning."""
        self._show_again = (
            (lambda: self.setHtml(shown.text))
            if shown.is_html
            else (lambda: self.setPlainText(shown.text))
        )
        self._set_again()
        self.verticalScrollBar().setValue(0)

    def clear_page(self) -> None:
        """Shows nothing."""
        self._show_again = None
        self.clear()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Only pictures that stand in the page itself; never a file, never an address."""
        address = name.toString() if isinstance(name, QUrl) else name
        found = _PICTURE.match(address)
        if found is not None:
            try:
                return QByteArray(base64.b64decode(address[found.end() :]))
            except (binascii.Error, ValueError):
                return QByteArray(_NOTHING)
        self.refused += 1
        return QByteArray(_NOTHING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape steps back to the text."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom the running text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._theme.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def _set_again(self) -> None:
        surface = self._theme.surface()
        self.setStyleSheet(
            f"QTextBrowser {{ background: {surface.base}; color: {surface.text}; border: none; }}"
        )
        self.document().setDefaultFont(self._theme.text_font(Face.READING))
        if self._show_again is not None:
            self._show_again()
