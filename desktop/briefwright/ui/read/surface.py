"""The text of a source in the hands of the reader: selecting, choosing, scrolling to a place.

Positions that leave this module are code points of the source's text.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QToolTip, QWidget

from briefwright.anchoring.trail import Traced
from briefwright.domain.text import Span, clean_line
from briefwright.ui.read.cards import Card
from briefwright.ui.read.page import Page
from briefwright.ui.read.passages import at
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_words import moment
from briefwright.ui.widgets.marks import isolated


class Surface(Page):
    """Shows a source and its passages; `marked` tells that a selection was made or dropped."""

    marked = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.selectionChanged.connect(self._selection_changed)

    def bring_into_view(self, span: Span) -> None:
        """Scrolls so that the passage stands in the upper third, and puts the caret at its start."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(span.start))
        self.setTextCursor(cursor)
        boxes = self._places.boxes(span)
        if boxes:
            bar = self.verticalScrollBar()
            bar.setValue(round(boxes[0].top() - self.viewport().height() / 3))

    def selection(self) -> Span | None:
        """The selected stretch of the source without blanks at its ends, None for none."""
        cursor = self.textCursor()
        start = self._offsets.from_qt(cursor.selectionStart())
        end = self._offsets.from_qt(cursor.selectionEnd())
        chosen = self._text[start:end]
        start += len(chosen) - len(chosen.lstrip())
        end -= len(chosen) - len(chosen.rstrip())
        return Span(start=start, end=end) if start < end else None

    def select(self, span: Span) -> None:
        """Selects a stretch of the source."""
        cursor = QTextCursor(self.document())
        start, end = self._places.qt_span(span)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def show_span(self, span: Span) -> None:
        """Selects a stretch of the source and brings it into view."""
        self.bring_into_view(span)
        self.select(span)

    def clear_selection(self) -> None:
        """Keeps the caret at the end of what was selected."""
        cursor = self.textCursor()
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)

    def selection_box(self) -> QRectF | None:
        """The rectangle round the selection in the viewport, None for none."""
        span = self.selection()
        if span is None:
            return None
        boxes = self._places.boxes(span)
        if not boxes:
            return None
        box = boxes[0]
        for other in boxes[1:]:
            box = box.united(other)
        return box.translated(0, -self.verticalScrollBar().value())

    def span_box(self, span: Span) -> QRectF | None:
        """The rectangle of the first line of a stretch in the viewport."""
        boxes = self._places.boxes(span)
        return boxes[0].translated(0, -self.verticalScrollBar().value()) if boxes else None

    def paragraph_box(self, span: Span) -> QRectF | None:
        """The rectangle of a whole paragraph in the viewport, as wide as the text can be."""
        boxes = self._places.boxes(span)
        if not boxes:
            return None
        left, right = self._text_edges()
        top = boxes[0].top() - self.verticalScrollBar().value()
        return QRectF(left, top, right - left, boxes[-1].bottom() - boxes[0].top())

    def menu_place(self, finding: str | None) -> QPoint:
        """Where a menu about a finding opens: below the first line of its passage."""
        span = next((p.span for p in self._passages if p.finding == finding), None)
        box = self.span_box(span) if span is not None else None
        return box.bottomLeft().toPoint() if box is not None else QPoint(80, 80)

    # --- hands ---------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a card chooses its finding."""
        card = self._card_at(event.position())
        if card is not None:
            self.chosen.emit(card.passage.finding)
            return
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click in a passage chooses its finding; a drag makes a selection."""
        super().mouseReleaseEvent(event)
        if self.selection() is None:
            self._choose_at_caret()
        self.marked.emit()

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Letting go of Shift ends a selection made with the keyboard."""
        super().keyReleaseEvent(event)
        if event.key() == Qt.Key.Key_Shift:
            self.marked.emit()

    def viewportEvent(self, event: QEvent) -> bool:
        """Says who corrected the words that the pointer rests on, or those beside a sign."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            QToolTip.showText(event.globalPos(), self.told_at(event.pos()), self)
            return True
        return super().viewportEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the pane's own actions."""
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom the running text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.theme.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def told_at(self, point: QPoint) -> str:
        """What is said of the correction at this point of the viewport, or beside it."""
        found = self._correction_at(point)
        return "" if found is None else self._said(found)

    def _correction_at(self, point: QPoint) -> Traced | None:
        position = self._offsets.from_qt(self.cursorForPosition(point).position())
        left, right = self._text_edges()
        if left <= point.x() <= right:
            return self.corrections.at(position)
        height = point.y() + self.verticalScrollBar().value()
        return self.corrections.within(*self._places.seen(height, height + 1))

    def _said(self, traced: Traced) -> str:
        row = traced.correction
        before, after = (isolated(clean_line(words)) for words in (row.before, row.after))
        who, when = isolated(row.author or "?"), isolated(moment(row.made))
        if not before:
            return self.tr("Corrected by {0}, {1}: {2} was put in").format(who, when, after)
        if not after:
            return self.tr("Corrected by {0}, {1}: {2} was taken out").format(who, when, before)
        return self.tr("Corrected by {0}, {1}: it said {2}").format(who, when, before)

    def _choose_at_caret(self) -> None:
        over = at(self._passages, self.caret_position())
        if over:
            self.chosen.emit(over[0].finding)

    def _card_at(self, point: QPointF) -> Card | None:
        left = self._cards_left()
        spot = QPointF(point.x(), point.y() + self.verticalScrollBar().value())
        first = self._layers.first_from(self._places.seen(spot.y(), spot.y() + 1)[0])
        near = self._cards.between(spot.y(), spot.y() + 1, first)
        return next((card for card in near if card.box(left).contains(spot)), None)

    def _selection_changed(self) -> None:
        if self.selection() is None:
            self.marked.emit()
