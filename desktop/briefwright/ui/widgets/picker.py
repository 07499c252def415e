"""The popup that asks for one of many things by its words: type to filter, Enter takes it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefwright.anchoring.fold import fold
from briefwright.ui.theme.faces import Face, font

WIDTH, ROW, SHOWN = 380, 28, 9
_VALUE = Qt.ItemDataRole.UserRole
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})
_LEAVE = frozenset({Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab})


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something to take: the words that it is known by, and its id."""

    words: str
    row: str


class Picker(QFrame):
    """Asks over an area, and gives the keys back to who had them when it is left."""

    def __init__(self, area: QWidget) -> None:
        super().__init__(area)
        self.setObjectName("picker")
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._back: QWidget = area
        self._choices: Sequence[Choice] = ()
        self._taken: Callable[[str], object] | None = None
        self.line = QLineEdit()
        self.line.setMinimumHeight(ROW + 2)
        self.list = QListWidget()
        self.line.setAccessibleName(self.tr("What is wanted"))
        self.list.setObjectName("picker.list")
        self.list.setAccessibleName(self.tr("What fits"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = QLabel()
        self._nothing.setFont(font(Face.META))
        self._nothing.setProperty("role", "hint")
        self._nothing.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        for part in (self.line, self._nothing, self.list):
            column.addWidget(part)
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list.currentItemChanged.connect(self._tell)
        self.list.itemClicked.connect(self._take)
        self.hide()

    def ask(
        self,
        words: str,
        nothing: str,
        choices: Sequence[Choice],
        box: QRectF,
        taken: Callable[[str], object],
    ) -> None:
        """Opens below a rectangle; `nothing` is said where there is nothing to choose."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._back = focused
        self._choices, self._taken = choices, taken
        self._nothing.setText(nothing)
        self.line.setPlaceholderText(words)
        self.line.setAccessibleName(words)
        self.setAccessibleName(words)
        self.line.clear()
        self._look()
        self._place(box)
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.PopupFocusReason)

    def leave(self) -> None:
        """Closes and gives the keys back."""
        self.hide()
        self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets arrows, Enter and Escape in the line work on the list."""
        if watched is not self.line or not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in _ENTER | _LEAVE:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if event.key() in _MOVES:
            self.list.keyPressEvent(event)
        elif event.key() in _ENTER:
            self._take(self.list.currentItem())
        elif event.key() in _LEAVE:
            self.leave()
        else:
            return False
        return True

    def _look(self) -> None:
        wanted = fold(self.line.text()).text.split()
        self.list.clear()
        for choice in self._choices:
            folded = fold(choice.words).text
            if all(word in folded for word in wanted):
                item = QListWidgetItem(choice.words)
                item.setData(_VALUE, choice.row)
                item.setToolTip(choice.words)
                item.setSizeHint(QSize(0, ROW))
                self.list.addItem(item)
        self.list.setCurrentRow(0)
        self._nothing.setVisible(self.list.count() == 0)
        self.list.setVisible(self.list.count() > 0)

    def _tell(self, item: QListWidgetItem | None) -> None:
        self.line.setAccessibleDescription("" if item is None else item.text())

    def _take(self, item: QListWidgetItem | None) -> None:
        row = None if item is None else item.data(_VALUE)
        if isinstance(row, str):
            self.leave()
            if self._taken is not None:
                self._taken(row)

    def _place(self, box: QRectF) -> None:
        rows = min(max(self.list.count(), 1), SHOWN)
        area = self.parentWidget()
        wide, high = (area.width(), area.height()) if area else (WIDTH, 400)
        width, height = min(WIDTH, wide - 16), 16 + ROW + 6 + rows * ROW + 8
        left = box.right() - width if self.isRightToLeft() else box.left()
        x = min(max(left, 8), max(wide - width - 8, 8))
        below = box.bottom() + 8
        y = below if below + height <= high else max(box.top() - height - 8, 4)
        self.setGeometry(round(x), round(y), round(width), round(height))
