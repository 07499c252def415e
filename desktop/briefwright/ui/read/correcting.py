"""Correcting the text of a source in place: a state of its own, left by Escape or Done.

One paragraph at a time is written in, in a field over it; what differs is kept word by word.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QWidget,
)

from briefwright.domain.source import Source
from briefwright.domain.text import Paragraph, Span, paragraphs
from briefwright.service.editions import correcting
from briefwright.ui.bridge import Bridge
from briefwright.ui.read.surface import Surface
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import LeadingLabel, set_edges

ROOM = 6
"""Pixels between the frame of the field and its words."""


class CorrectingBar(QFrame):
    """Says over the text that it is being corrected, and how that is left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("correcting_bar")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icon = QLabel()
        words = LeadingLabel(
            self.tr(
                "Correcting the text: click a paragraph or press Enter in it. The old words and "
                "the original file are kept."
            )
        )
        words.setWordWrap(True)
        self.done = QPushButton(self.tr("Done"))
        row = QHBoxLayout(self)
        set_edges(row, 24, 6, 12, 6)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(words, 1)
        row.addWidget(self.done)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    def _repaint(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(f"#correcting_bar {{ background: {colours.warn_soft}; }}")
        ratio = self.devicePixelRatioF()
        self._icon.setPixmap(self._theme.icons.pixmap("pen-line", 16, colours.warn, ratio))


class ParagraphField(QPlainTextEdit):
    """The words of one paragraph; `kept` tells that they are to stand, `dropped` that they are not."""

    kept = Signal()
    dropped = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("correcting_field")
        self.setAccessibleName(self.tr("Words of the paragraph"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(ROOM)
        self._theme = theme
        self.textChanged.connect(self.grow)

    def begin(self, words: str, place: QRect, *, caret: int, right_to_left: bool) -> None:
        """Opens over a paragraph; `caret` counts code points of its words."""
        theme = self._theme
        surface = theme.surface()
        self.setStyleSheet(
            f"#correcting_field {{ background: {surface.base}; color: {surface.text};"
            f" border: 2px solid {theme.colours.accent}; border-radius: 4px;"
            f" selection-background-color: {theme.colours.selection};"
            f" selection-color: {surface.text}; }}"
        )
        self.setFont(theme.text_font(Face.ARABIC if right_to_left else Face.READING))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        self.document().setDefaultTextOption(option)
        self.setGeometry(place)
        self.setPlainText(words)
        cursor = QTextCursor(self.document())
        cursor.setPosition(Offsets(words).to_qt(min(max(caret, 0), len(words))))
        self.setTextCursor(cursor)
        self.show()
        self.raise_()
        self.grow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> str:
        """What is written."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def grow(self) -> None:
        """Becomes as high as its words need."""
        lines = 0
        block = self.document().firstBlock()
        while block.isValid():
            self.blockBoundingRect(block)  # lays it out
            lines += max(block.layout().lineCount(), 1)
            block = block.next()
        line = self.fontMetrics().lineSpacing()
        self.resize(self.width(), lines * line + 2 * ROOM + 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter keeps the words, Shift and Enter break the line, Escape drops what was written."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
                self.insertPlainText("\n")
            else:
                self.kept.emit()
            return
        if event.key() == Qt.Key.Key_Escape:
            self.dropped.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was written is kept when the field is left; not for a menu or another window."""
        super().focusOutEvent(event)
        apart = (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason)
        if self.isVisible() and event.reason() not in apart:
            self.kept.emit()


class Correcting(QObject):
    """The state in which the text of a source is corrected; `turned` tells whether it is on."""

    turned = Signal(bool)

    def __init__(
        self,
        bridge: Bridge,
        theme: Theme,
        surface: Surface,
        *,
        source: Callable[[], Source | None],
    ) -> None:
        super().__init__(surface)
        self._bridge, self._surface, self._source = bridge, surface, source
        self.bar = CorrectingBar(theme)
        self.bar.done.clicked.connect(self.leave)
        self.field = ParagraphField(theme, surface.viewport())
        self.field.hide()
        self.field.kept.connect(self.keep)
        self.field.dropped.connect(self._drop)
        self._written: Paragraph | None = None
        self._of: Source | None = None
        surface.verticalScrollBar().valueChanged.connect(lambda _value: self._follow())
        theme.changed.connect(self.keep)

    @property
    def on(self) -> bool:
        """Whether the text is being corrected."""
        return not self.bar.isHidden()

    def toggle(self) -> None:
        """Begins or leaves."""
        if self.on:
            self.leave()
        elif self._source() is not None:
            self.bar.show()
            self._surface.installEventFilter(self)
            self._surface.viewport().installEventFilter(self)
            self._surface.setFocus(Qt.FocusReason.OtherFocusReason)
            self.turned.emit(True)

    def leave(self) -> None:
        """Keeps what is written and goes back to reading."""
        if not self.on:
            return
        source, written = self._source(), self._of
        still = source is not None and written is not None and source.id == written.id
        if not self.keep() and still:
            return
        self._close()
        self.bar.hide()
        self._surface.removeEventFilter(self)
        self._surface.viewport().removeEventFilter(self)
        self._surface.setFocus(Qt.FocusReason.OtherFocusReason)
        self.turned.emit(False)

    def keep(self) -> bool:
        """Whether what is written stands: one step of undo; what is refused stays in the field."""
        paragraph, source = self._written, self._of
        if paragraph is None or source is None:
            return True
        words, span = self.field.words(), paragraph.span
        self._written = self._of = None
        if words != source.text[span.start : span.end]:
            command = correcting(self._bridge.project, source, span, words)
            if not self._bridge.run(command):
                self._written, self._of = paragraph, source
                return False
        self._close()
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter, a click or a letter opens the paragraph; Escape leaves; no key makes a finding."""
        match event:
            case QKeyEvent() if event.type() == QEvent.Type.ShortcutOverride:
                if _writes(event):
                    event.accept()
                    return True
            case QKeyEvent() if event.type() == QEvent.Type.KeyPress:
                return self._pressed(event)
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonRelease:
                if event.button() == Qt.MouseButton.LeftButton:
                    cursor = self._surface.cursorForPosition(event.position().toPoint())
                    self._surface.setTextCursor(cursor)
                    self.open(self._surface.caret_position())
                    return True
            case _:
                pass
        return super().eventFilter(watched, event)

    def open(self, position: int) -> bool:
        """Whether the paragraph at a position of the text was opened to be written in."""
        if not self.keep():
            return False
        source = self._source()
        if source is None:
            return False
        found = _paragraph_at(source.text, position)
        if found is None:
            return False
        place = self._place(found.span)
        if place is None:
            return False
        self._written, self._of = found, source
        words = source.text[found.span.start : found.span.end]
        self.field.begin(
            words,
            place,
            caret=position - found.span.start,
            right_to_left=self._surface.right_to_left,
        )
        return True

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            return self.open(self._surface.caret_position())
        if _writes(event):
            if self.open(self._surface.caret_position()) and event.text():
                self.field.insertPlainText(event.text())
            return True
        return False

    def _place(self, span: Span) -> QRect | None:
        """Where the field stands in the viewport."""
        box = self._surface.paragraph_box(span)
        if box is None:
            return None
        edge = ROOM + 2
        corner = QPointF(box.left() - edge, box.top() - edge).toPoint()
        return QRect(corner.x(), corner.y(), round(box.width()) + 2 * edge, round(box.height()))

    def _follow(self) -> None:
        if self._written is not None:
            place = self._place(self._written.span)
            if place is not None:
                self.field.move(place.topLeft())

    def _drop(self) -> None:
        self._close()
        self._surface.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close(self) -> None:
        self._written = self._of = None
        had_keys = self.field.hasFocus()
        self.field.hide()
        if had_keys:
            self._surface.setFocus(Qt.FocusReason.OtherFocusReason)


def _writes(event: QKeyEvent) -> bool:
    """Whether a key alone, or with Shift, types a character."""
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return not held and bool(event.text()) and event.text().isprintable()


def _paragraph_at(text: str, position: int) -> Paragraph | None:
    """The paragraph at a position, or the next one before it."""
    found = [each for each in paragraphs(text) if each.span.start <= position]
    return found[-1] if found else next(iter(paragraphs(text)), None)
