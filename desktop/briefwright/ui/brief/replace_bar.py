"""The bar that finds words in the whole brief, and replaces them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.anchoring.wording import Wanted
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.find_row import FindRow
from briefwright.ui.widgets.forms import SearchLine

FIELD = 220
"""Pixels of both fields, so that they stand under one another."""


class ReplaceBar(QWidget):
    """`searched` tells that something else is looked for, `stepped` carries 1 or -1.

    `replaced` carries whether all places are meant; `left` tells that the bar was closed.
    """

    searched = Signal()
    stepped = Signal(int)
    replaced = Signal(bool)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brief.find_bar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.row = FindRow(theme, self.tr("Find in this brief"))
        self.case = QCheckBox(self.tr("Match case"))
        self.whole = QCheckBox(self.tr("Whole words"))
        self.by = SearchLine()
        self.by.setPlaceholderText(self.tr("Replace by"))
        self.by.setAccessibleName(self.tr("Replace by"))
        self.one = QPushButton(self.tr("Replace"))
        self.all = QPushButton(self.tr("Replace all"))
        for field in (self.row.field, self.by):
            field.setFixedWidth(FIELD)
        self._done = QLabel()
        self._done.setProperty("role", "hint")
        self._second = QWidget()
        self._lay_out()
        self._connect()
        self.hide()

    @property
    def wanted(self) -> Wanted:
        """What is looked for, and how."""
        return Wanted(
            words=self.row.words, case=self.case.isChecked(), whole=self.whole.isChecked()
        )

    @property
    def said(self) -> str:
        """What was done last, in words."""
        return self._done.text()

    def open_with(self, start: str, *, replacing: bool) -> None:
        """Shows the bar with words to begin with, and the second row where words are replaced."""
        self._second.setVisible(replacing)
        self._done.clear()
        self.show()
        self.row.take_keys(start)

    def say(self, words: str) -> None:
        """Says what was done."""
        self._done.setText(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar; Enter presses the button that has the keys."""
        button = self.focusWidget()
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if isinstance(button, QPushButton):
                button.click()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        for option in (self.case, self.whole):
            self.row.add_option(option)
        second = QHBoxLayout(self._second)
        second.setContentsMargins(0, 0, 0, 0)
        second.setSpacing(4)
        second.addWidget(self.by)
        for part in (self.one, self.all, self._done):
            second.addWidget(part)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 8, 4)
        column.setSpacing(4)
        column.addWidget(self.row)
        column.addWidget(self._second)

    def _connect(self) -> None:
        self.row.searched.connect(self.searched)
        self.row.stepped.connect(self.stepped)
        self.row.left.connect(self.left)
        for option in (self.case, self.whole):
            option.toggled.connect(lambda _on: self.searched.emit())
        self.by.returnPressed.connect(lambda: self.replaced.emit(False))
        self.one.clicked.connect(lambda _checked=False: self.replaced.emit(False))
        self.all.clicked.connect(lambda _checked=False: self.replaced.emit(True))
