"""Forms of the inspector: labelled fields that commit when they are left."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.leading import set_edges

LABEL_WIDTH = 84
"""Width of the column of labels in pixels."""


class SearchLine(QLineEdit):
    """One line in which something is looked for."""

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window where there is nothing here to take back."""
        if _takes_back(event) and not (self.isUndoAvailable() or self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)


class LineField(QLineEdit):
    """One line; `committed` carries the text when Enter is pressed or the field is left changed.

    Escape brings back the text that was there.
    """

    committed = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._settled = ""
        self.editingFinished.connect(self.commit)

    def show_text(self, text: str) -> None:
        """Shows a text from the project without announcing it; keeps what is being typed."""
        if self.text() != self._settled and self.hasFocus():
            return
        self._settled = text
        self.setText(text)
        self.setCursorPosition(0)

    def commit(self) -> None:
        """Announces the text if it is another than the one shown before."""
        if self.text() != self._settled:
            self._settled = self.text()
            self.committed.emit(self._settled)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window while nothing is typed here."""
        if _takes_back(event) and self.text() == self._settled:
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape takes back what was typed."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._settled:
            self.setText(self._settled)
            return
        super().keyPressEvent(event)


class TextField(QPlainTextEdit):
    """Several lines; `committed` carries the text when the field is left or Ctrl+Enter is pressed."""

    committed = Signal(str)

    def __init__(self, name: str, lines: int = 3, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("form", "true")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFixedHeight(lines * 20 + 12)
        self._settled = ""

    def show_text(self, text: str) -> None:
        """Shows a text from the project without announcing it; keeps what is being typed."""
        if self.toPlainText() != self._settled and self.hasFocus():
            return
        if text != self.toPlainText():
            self.setPlainText(text)
        self._settled = text

    def commit(self) -> None:
        """Announces the text if it is another than the one shown before."""
        text = self.toPlainText()
        if text != self._settled:
            self._settled = text
            self.committed.emit(text)

    def event(self, event: QEvent) -> bool:
        """Leaves undo and redo to the window while nothing is typed here."""
        if _takes_back(event) and self.toPlainText() == self._settled:
            event.ignore()
            return False
        return super().event(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Leaving the field commits it."""
        super().focusOutEvent(event)
        self.commit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter with Ctrl commits; Escape takes back what was typed."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and control:
            self.commit()
            return
        if event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._settled:
            self.setPlainText(self._settled)
            return
        super().keyPressEvent(event)


class ChoiceField(QComboBox):
    """One of a list of values; `committed` carries the value that was chosen by hand."""

    committed = Signal(object)

    def __init__(
        self, name: str, choices: Sequence[tuple[str, object]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.view().setAccessibleName(name)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(8)
        self.fill(choices)
        self.activated.connect(lambda index: self.committed.emit(self.itemData(index)))

    def fill(self, choices: Sequence[tuple[str, object]]) -> None:
        """Offers these words, each standing for a value."""
        self.clear()
        for words, value in choices:
            self.addItem(words, value)

    def show_value(self, value: object) -> None:
        """Shows a value without announcing it."""
        index = next((n for n in range(self.count()) if self.itemData(n) == value), -1)
        self.setCurrentIndex(index)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the field, and a chevron at its end."""
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.PlaceholderText), 1.5))
        rtl = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        x, y = (14.0 if rtl else self.width() - 14.0), self.height() / 2
        corners = [QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)]
        painter.drawPolyline(corners)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling over a field never changes it."""
        event.ignore()


class Form(QWidget):
    """Rows of label and field, in groups parted by a line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 16)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.setColumnStretch(1, 1)
        self._row = 0

    def frameless(self) -> None:
        """Lets the rows begin at the edge, for a form inside another one."""
        self._grid.setContentsMargins(0, 0, 0, 0)

    def add_row(self, label: str, field: QWidget) -> None:
        """A labelled field; its label is its buddy."""
        words = QLabel(label)
        words.setFont(font(Face.META))
        words.setProperty("role", "meta")
        words.setBuddy(field)
        self._grid.addWidget(words, self._row, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(field, self._row, 1)
        self._row += 1

    def add_wide(self, field: QWidget) -> None:
        """A widget over the full width."""
        self._grid.addWidget(field, self._row, 0, 1, 2)
        self._row += 1

    def add_group(self, title: str) -> None:
        """A line and the title of the fields that follow."""
        self.add_line()
        words = QLabel(title)
        words.setFont(font(Face.META_STRONG))
        words.setProperty("role", "group")
        self.add_wide(words)

    def add_line(self) -> None:
        """A hairline."""
        line = QFrame()
        line.setProperty("role", "rule")
        self._grid.addWidget(line, self._row, 0, 1, 2)
        self._row += 1

    def finish(self) -> None:
        """Lets what is left of the height stay empty below the last row, also when rows were added."""
        for row in range(self._row):
            self._grid.setRowStretch(row, 0)
        self._grid.setRowStretch(self._row, 1)


class EmptyState(QWidget):
    """What a pane shows while it has nothing: one sentence and perhaps one button."""

    def __init__(self, sentence: str, *buttons: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(sentence)
        self._sentence.setFont(font(Face.EMPTY))
        self._sentence.setProperty("role", "meta")
        self._sentence.setWordWrap(True)
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(48, 48, 48, 48)
        column.setSpacing(16)
        column.addStretch(1)
        column.addWidget(self._sentence)
        for button in buttons:
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses the button that has the focus."""
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def say(self, sentence: str) -> None:
        """Shows another sentence."""
        self._sentence.setText(sentence)


def pressed_by_enter(page: QWidget, event: QKeyEvent) -> bool:
    """Whether Enter pressed the button with the focus, which outside a dialog only Space does."""
    button = page.focusWidget()
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    if not enter or not isinstance(button, QAbstractButton):
        return False
    button.click()
    return True


def _takes_back(event: QEvent) -> bool:
    """Whether a field is asked if undo or redo is its own."""
    keys = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)
    return (
        isinstance(event, QKeyEvent)
        and event.type() == QEvent.Type.ShortcutOverride
        and any(event.matches(key) for key in keys)
    )


def head(title: str, *tools: QWidget) -> QWidget:
    """The first bar of a column: its title, and tools at the end; 40 pixels high."""
    bar = QWidget()
    bar.setFixedHeight(40)
    row = QHBoxLayout(bar)
    set_edges(row, 16, 0, 8, 0)
    words = QLabel(title)
    words.setFont(font(Face.BODY_STRONG))
    row.addWidget(words, 1)
    for tool in tools:
        row.addWidget(tool)
    return bar
