"""The comments beside the text: a field for a new one or a change, the list, and what is done to one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.service.revising import Remark
from briefwright.ui.brief.comment_list import CommentList
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.wrapping import broken


class CommentField(QPlainTextEdit):
    """Several lines; Enter gives them, Shift and Enter begins a new one, Escape leaves."""

    given = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Takes Enter and Escape."""
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.given.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class CommentsPane(QWidget):
    """`given` carries what was written, `left` that nothing was; `filtered` that others are shown.

    `resolved`, `edited` and `removed` ask for these on the comment that is chosen.
    """

    given = Signal(str)
    left = Signal()
    filtered = Signal()
    resolved = Signal()
    edited = Signal()
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = CommentList(theme)
        self.field = CommentField()
        self.field.setProperty("form", "true")
        self.field.setAccessibleName(self.tr("Comment"))
        self.field.setTabChangesFocus(True)
        self.field.setFixedHeight(84)
        self.keep = QPushButton(self.tr("Comment"))
        self.keep.setProperty("primary", "true")
        self.cancel = QPushButton(self.tr("Cancel"))
        self.all = QCheckBox(self.tr("Show resolved"))
        self.resolve = QPushButton(self.tr("Resolve"))
        self.edit = QPushButton(self.tr("Edit"))
        self.remove = QPushButton(self.tr("Remove"))
        self._on = QLabel()
        self._on.setFont(font(Face.QUOTATION_SMALL))
        self._on.setProperty("role", "meta")
        self._on.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing = QLabel(
            self.tr("No comment here. Select words and press Ctrl+Shift+M to remark on them.")
        )
        self._nothing.setFont(font(Face.META))
        self._nothing.setProperty("role", "hint")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._writing, self._foot = QWidget(), QWidget()
        self._lay_out()
        self._connect()
        self.stop_writing()

    @property
    def writing(self) -> bool:
        """Whether a comment is being written."""
        return self._writing.isVisibleTo(self)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Shows these comments."""
        self.list.show_remarks(remarks)
        self._nothing.setVisible(not remarks and not self.writing)
        self.tell()

    def write(self, on: str, text: str = "") -> None:
        """Begins to write on these words, or goes on with a text."""
        lines = broken(on, Face.QUOTATION_SMALL, 2, max(self.width() - 32, 200))
        self._on.setText(f"“{isolated(' '.join(lines))}”")
        self._on.setWordWrap(True)
        self.keep.setText(self.tr("Keep") if text else self.tr("Comment"))
        self.field.setPlainText(text)
        self.field.selectAll()
        self._writing.show()
        self._nothing.hide()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def stop_writing(self) -> None:
        """Takes the field away."""
        self._writing.hide()
        self.field.clear()
        self._nothing.setVisible(not self.list.remarks)

    def tell(self) -> None:
        """Offers what can be done to the chosen comment."""
        chosen = self.list.current
        self._foot.setVisible(chosen is not None)
        if chosen is not None:
            settled = chosen.comment.resolved
            self.resolve.setText(self.tr("Open again") if settled else self.tr("Resolve"))

    def _give(self) -> None:
        text = self.field.toPlainText().strip()
        if text:
            self.given.emit(text)
        else:
            self.left.emit()

    def _lay_out(self) -> None:
        writing = QVBoxLayout(self._writing)
        writing.setContentsMargins(16, 12, 16, 4)
        writing.setSpacing(8)
        writing.addWidget(self._on)
        writing.addWidget(self.field)
        writing.addLayout(_buttons(self.keep, self.cancel))
        head = QHBoxLayout()
        head.setContentsMargins(16, 4, 16, 4)
        head.addWidget(self.all)
        head.addStretch(1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 12)
        foot.setSpacing(8)
        line = QFrame()
        line.setProperty("role", "rule")
        foot.addWidget(line)
        buttons = _buttons(self.resolve, self.edit, self.remove)
        buttons.setContentsMargins(16, 4, 16, 0)
        foot.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._writing)
        column.addLayout(head)
        column.addWidget(self._nothing)
        column.addWidget(self.list, 1)
        column.addWidget(self._foot)

    def _connect(self) -> None:
        self.field.given.connect(self._give)
        self.field.left.connect(self.left)
        self.keep.clicked.connect(lambda _checked=False: self._give())
        self.cancel.clicked.connect(lambda _checked=False: self.left.emit())
        self.all.toggled.connect(lambda _on: self.filtered.emit())
        self.list.chosen.connect(lambda _remark: self.tell())
        self.resolve.clicked.connect(lambda _checked=False: self.resolved.emit())
        self.edit.clicked.connect(lambda _checked=False: self.edited.emit())
        self.remove.clicked.connect(lambda _checked=False: self.removed.emit())


def _buttons(*buttons: QPushButton) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for button in buttons:
        row.addWidget(button)
    row.addStretch(1)
    return row
