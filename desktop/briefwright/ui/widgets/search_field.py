"""A field of words that a list is narrowed by."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import SearchLine


class SearchField(SearchLine):
    """Words that a list is narrowed by; Enter, Down and Escape go back to the list."""

    left = Signal()

    def __init__(self, theme: Theme, name: str, hint: str) -> None:
        super().__init__()
        self._theme = theme
        self.setPlaceholderText(hint)
        self.setAccessibleName(name)
        self.setClearButtonEnabled(True)
        self._sign = self.addAction(QIcon(), QLineEdit.ActionPosition.LeadingPosition)
        theme.changed.connect(self._repaint)
        self._repaint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape also takes the words away."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _repaint(self) -> None:
        self._sign.setIcon(self._theme.icons.icon("search", 16, self._theme.colours.text2))
