"""One row that looks for words: the field, how many places there are, and steps between them."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import SearchLine
from briefwright.ui.widgets.tools import icon_tool


class FindRow(QWidget):
    """`searched` tells that other words are looked for, `stepped` carries 1 or -1.

    `left` tells that the row was closed.
    """

    searched = Signal()
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme, hint: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.field = SearchLine()
        self.field.setPlaceholderText(hint)
        self.field.setAccessibleName(hint)
        self.field.setMaximumWidth(320)
        self.field.textChanged.connect(lambda _words: self.searched.emit())
        self.field.returnPressed.connect(lambda: self.stepped.emit(1))
        self._count = QLabel()
        self._count.setProperty("role", "hint")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(4)
        self._row.addWidget(self.field, 1)
        self._buttons = {
            "chevron-up": self._button(self.tr("Previous"), lambda: self.stepped.emit(-1)),
            "chevron-down": self._button(self.tr("Next"), lambda: self.stepped.emit(1)),
            "x": self._button(self.tr("Close"), self.left.emit),
        }
        for button in self._buttons.values():
            self._row.addWidget(button)
        self._row.addWidget(self._count)
        self._row.addStretch(1)
        theme.changed.connect(self._repaint)
        self._repaint()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    @property
    def said(self) -> str:
        """What is said of the places."""
        return self._count.text()

    def add_option(self, option: QWidget) -> None:
        """Puts a choice between the field and the steps."""
        self._row.insertWidget(self._row.indexOf(self._buttons["chevron-up"]), option)

    def take_keys(self, start: str = "") -> None:
        """Begins with these words, or with those that stand there, all selected."""
        if start:
            self.field.setText(start)
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def say_places(self, here: int | None, count: int) -> None:
        """Says how many places there are, and at which of them one is, from 0."""
        if not self.words:
            self._count.setText("")
        elif not count:
            self._count.setText(self.tr("Not found"))
        elif here is None:
            self._count.setText(self.tr("{0} found").format(count))
        else:
            self._count.setText(self.tr("{0} of {1}").format(here + 1, count))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the row; Shift and Enter go back."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif not enter:
            super().keyPressEvent(event)

    def _button(self, words: str, handler: Callable[[], None]) -> QToolButton:
        button = icon_tool(words)
        button.clicked.connect(lambda _checked=False: handler())
        return button

    def _repaint(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icons.icon(name, 16, self._theme.colours.text2))
