"""One line of free words for which some are offered below it while they are typed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QWidget

from briefwright.anchoring.fold import fold
from briefwright.ui.widgets.forms import LineField

SHOWN, ROW = 8, 26
"""Rows of the list that are shown before it scrolls, and their height in pixels."""

_SEMICOLONS = (";", "؛")
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MOVES = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class OfferedField(LineField):
    """Offers words that hold what is typed; Down chooses among them, or opens the list of all.

    Nothing is taken that was not chosen: Enter and Tab keep what is typed.
    """

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._words: Callable[[], Sequence[str]] = tuple
        self._known: tuple[tuple[str, str], ...] = ()
        self._list: QListWidget | None = None
        self.textEdited.connect(lambda _text: self._offer(self._typed()))

    def offer(self, words: Callable[[], Sequence[str]]) -> None:
        """Offers what this gives; it is asked when the field gets the keys."""
        self._words = words

    @property
    def offered(self) -> tuple[str, ...]:
        """What the list shows, nothing while it is closed."""
        shown = self._list
        if shown is None or shown.isHidden():
            return ()
        return tuple(shown.item(row).text() for row in range(shown.count()))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Asks what is offered."""
        super().focusInEvent(event)
        self._known = tuple((fold(words).text, words) for words in self._words())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Closes the list."""
        self._close()
        super().focusOutEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move in the list, Enter takes what is chosen there, Escape closes it."""
        opened = self._list if self.offered else None
        if opened is None:
            if event.key() == Qt.Key.Key_Down and not event.modifiers():
                self._offer("" if self._is_offered() else self._typed(), always=True)
                return
        elif event.key() in _MOVES:
            opened.keyPressEvent(event)
            return
        elif event.key() in _ENTER and opened.currentItem() is not None:
            self._take(opened.currentItem())
            return
        elif event.key() == Qt.Key.Key_Escape:
            self._close()
            return
        super().keyPressEvent(event)

    def _typed(self) -> str:
        """The words to be completed."""
        return self.text().strip()

    def _with(self, words: str) -> str:
        """The line with the chosen words in it."""
        return words

    def _is_offered(self) -> bool:
        typed = self._typed()
        return any(words == typed for _, words in self._known)

    def _offer(self, typed: str, *, always: bool = False) -> None:
        wanted = fold(typed).text.split()
        found = [
            words
            for folded, words in self._known
            if all(word in folded for word in wanted) and words != self._typed()
        ]
        if not found or not (typed or always):
            self._close()
            return
        shown = self._opened()
        shown.clear()
        shown.addItems(found)
        shown.setCurrentRow(-1)
        shown.setGeometry(0, 0, self.width(), min(len(found), SHOWN) * ROW + 10)
        shown.move(self.mapTo(self.window(), QPoint(0, self.height() + 2)))
        shown.show()
        shown.raise_()

    def _opened(self) -> QListWidget:
        """The list, made when it is first needed; it lies over the window."""
        if self._list is None:
            made = QListWidget(self.window())
            made.setObjectName("offered")
            made.setAccessibleName(self.accessibleName())
            made.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            made.setProperty("role", "popup")
            made.setFrameShape(QFrame.Shape.NoFrame)
            made.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            made.setTextElideMode(Qt.TextElideMode.ElideRight)
            made.itemClicked.connect(self._take)
            self.destroyed.connect(made.deleteLater)
            self._list = made
        return self._list

    def _take(self, item: QListWidgetItem) -> None:
        words = item.text()
        self._close()
        self.setText(self._with(words))

    def _close(self) -> None:
        if self._list is not None:
            self._list.hide()


class TagsField(OfferedField):
    """Several words parted by semicolons; each is completed by itself."""

    def _typed(self) -> str:
        return self._parts()[1].strip()

    def _with(self, words: str) -> str:
        before = self._parts()[0].rstrip()
        return f"{before} {words}; " if before else f"{words}; "

    def _parts(self) -> tuple[str, str]:
        """The line up to its last semicolon, and what follows."""
        text = self.text()
        at = max(map(text.rfind, _SEMICOLONS)) + 1
        return text[:at], text[at:]
