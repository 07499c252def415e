"""The bar that finds words in the source that is open."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QToolButton, QWidget

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span
from briefwright.ui.theme.theme import Theme


class FindBar(QWidget):
    """Finds without regard to case, accents or Arabic vowel marks; `went_to` carries a hit."""

    went_to = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._text = ""
        self._hits: tuple[Span, ...] = ()
        self._here = -1
        self._words = QLineEdit()
        self._words.setPlaceholderText(self.tr("Find in this source"))
        self._words.setAccessibleName(self.tr("Find in this source"))
        self._words.setMaximumWidth(320)
        self._words.textChanged.connect(self._search)
        self._words.returnPressed.connect(lambda: self.step(1))
        self._count = QLabel()
        self._count.setProperty("role", "hint")
        row = QHBoxLayout(self)
        row.setContentsMargins(24, 4, 8, 4)
        row.setSpacing(4)
        row.addWidget(self._words, 1)
        self._buttons = {
            "chevron-up": self._button(self.tr("Previous"), lambda: self.step(-1)),
            "chevron-down": self._button(self.tr("Next"), lambda: self.step(1)),
            "x": self._button(self.tr("Close"), self.close_bar),
        }
        for button in self._buttons.values():
            row.addWidget(button)
        row.addWidget(self._count)
        row.addStretch(1)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    def open_on(self, text: str, start: str = "") -> None:
        """Shows the bar over a text, with words to begin with."""
        self._text = text
        self.show()
        if start:
            self._words.setText(start)
        self._words.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._words.selectAll()
        self._search()

    def close_bar(self) -> None:
        """Hides the bar and gives the focus back."""
        self.hide()
        self.left.emit()

    def step(self, direction: int) -> None:
        """Goes to the next (1) or previous (-1) hit, round the end."""
        if self._hits:
            self._here = (self._here + direction) % len(self._hits)
            self.went_to.emit(self._hits[self._here])
        self._say()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape closes the bar."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
            return
        super().keyPressEvent(event)

    def _search(self) -> None:
        self._hits = _occurrences(self._text, self._words.text())
        self._here = -1
        self._say()

    def _say(self) -> None:
        if not self._words.text():
            self._count.setText("")
        elif not self._hits:
            self._count.setText(self.tr("Not found"))
        else:
            self._count.setText(
                self.tr("{0} of {1}").format(max(self._here, 0) + 1, len(self._hits))
                if self._here >= 0
                else self.tr("{0} found").format(len(self._hits))
            )

    def _button(self, words: str, handler: Callable[[], None]) -> QToolButton:
        button = QToolButton()
        button.setIconSize(QSize(16, 16))
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(handler)
        return button

    def _repaint(self) -> None:
        for name, button in self._buttons.items():
            button.setIcon(self._theme.icons.icon(name, 16, self._theme.colours.text2))


def _occurrences(text: str, words: str) -> tuple[Span, ...]:
    return fold(text).find(words) if words.strip() else ()
