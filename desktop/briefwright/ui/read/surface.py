"""The text of a source as one reads it: set in its faces, marks painted below the letters.

Positions that leave this module are code points of the source's text.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from briefwright.domain.text import Span, flowing
from briefwright.ui.read.cards import CARD_WIDTH, Card, Cards, paint_card, statement_lines
from briefwright.ui.read.gutter import GUTTER, paint_gutter
from briefwright.ui.read.highlights import Highlighter
from briefwright.ui.read.passages import Layers, Passage, at
from briefwright.ui.read.places import Places
from briefwright.ui.read.title import Title, painted
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

MEASURE = 512
"""Widest line of running text in pixels at zoom 1: about 62 letters."""

WIDE_ENOUGH = 740
"""Width of the work area from which cards stand beside the text."""

CARDS_A_SLICE = 16
"""So many cards are laid out between two events: under 2 ms."""

ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ku"})


class Surface(QTextEdit):
    """Shows a source and its passages; `marked` tells that a selection was made or dropped."""

    marked = Signal()
    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reader")
        self.setAccessibleName(self.tr("Text of the source"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.theme = theme
        self._heading = Title(theme)
        self._places = Places(self.document())
        self._highlighter = Highlighter(theme, self._places)
        self._title = ""
        self._text = ""
        self._language = "und"
        self._offsets = Offsets("")
        self._passages: tuple[Passage, ...] = ()
        self._layers = Layers()
        self._cards = Cards()
        self._lines_of = lru_cache(maxsize=10_000)(
            partial(statement_lines, face=theme.font(Face.META))
        )
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._lay_out_more)
        self.active: str | None = None
        self._setting = False
        theme.changed.connect(self._set_again)
        self.selectionChanged.connect(self._selection_changed)

    # --- what is shown -------------------------------------------------------

    def show_source(self, *, title: str, text: str, language: str) -> None:
        """Shows another source from its beginning, without passages."""
        self._title, self._text, self._language = painted(title, text), text, language
        self._offsets = Offsets(text)
        self._places.take(self._offsets)
        self._passages, self._layers, self._cards, self.active = (), Layers(), Cards(), None
        self._set_again()
        self.verticalScrollBar().setValue(0)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Shows these passages in the text that is there."""
        self._passages = tuple(passages)
        self._layers = Layers(self._passages)
        self._place_cards()
        self.viewport().update()

    def set_active(self, finding: str | None) -> None:
        """Outlines the passages of a finding."""
        self.active = finding
        self.viewport().update()

    def bring_into_view(self, span: Span) -> None:
        """Scrolls so that the passage stands in the upper third, and puts the caret at its start."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(span.start))
        self.setTextCursor(cursor)
        boxes = self._places.boxes(span)
        if boxes:
            bar = self.verticalScrollBar()
            bar.setValue(round(boxes[0].top() - self.viewport().height() / 3))

    # --- selection -----------------------------------------------------------

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

    def caret_position(self) -> int:
        """Where the caret stands, in code points of the source."""
        return self._offsets.from_qt(self.textCursor().position())

    def span_box(self, span: Span) -> QRectF | None:
        """The rectangle of the first line of a stretch in the viewport."""
        boxes = self._places.boxes(span)
        return boxes[0].translated(0, -self.verticalScrollBar().value()) if boxes else None

    def menu_place(self, finding: str | None) -> QPoint:
        """Where a menu about a finding opens: below the first line of its passage."""
        span = next((p.span for p in self._passages if p.finding == finding), None)
        box = self.span_box(span) if span is not None else None
        return box.bottomLeft().toPoint() if box is not None else QPoint(80, 80)

    # --- setting -------------------------------------------------------------

    @property
    def right_to_left(self) -> bool:
        """Whether the source as a whole runs from right to left."""
        return self._language in ARABIC_SCRIPT

    def _set_again(self) -> None:
        where = self.caret_position() if self._text else 0
        top = self.verticalScrollBar().value()
        self._setting = True
        self.setStyleSheet(_sheet(self.theme))
        face = Face.ARABIC if self.right_to_left else Face.READING
        line = 34 if self.right_to_left else 28
        self.document().setDefaultFont(self.theme.text_font(face))
        self.setPlainText(flowing(self._text))
        _format_blocks(self.document(), line * self.theme.zoom, 14 * self.theme.zoom)
        _close_up(self.document(), map(self._offsets.to_qt, _blank_lines(self._text)))
        self._setting = False
        self._set_margins()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(where))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)

    def _set_margins(self) -> None:
        root = self.document().rootFrame()
        shape = root.frameFormat()
        width = self.viewport().width()
        near = float(GUTTER + 8)
        beside = 24 + CARD_WIDTH + 16 if self._cards_fit() else 16
        measure = min(MEASURE * self.theme.zoom, width - near - beside)
        near += min(max(width - near - measure - beside, 0) / 2, 48)
        far = width - near - measure
        shape.setLeftMargin(far if self.right_to_left else near)
        shape.setRightMargin(near if self.right_to_left else far)
        shape.setBottomMargin(self.viewport().height() / 2)
        self._heading.lay_out(self._title, measure, right_to_left=self.right_to_left)
        shape.setTopMargin(self._heading.height)
        root.setFrameFormat(shape)
        self._places.forget()
        self._place_cards()

    def _cards_fit(self) -> bool:
        return self.viewport().width() >= WIDE_ENOUGH

    def _text_edges(self) -> tuple[float, float]:
        shape = self.document().rootFrame().frameFormat()
        return shape.leftMargin(), self.viewport().width() - shape.rightMargin()

    def _place_cards(self) -> None:
        self._cards = Cards()
        if self._cards_fit() and not self._setting:
            places, passages = self._places, self._layers.passages
            self._cards = Cards(passages, lambda each: places.top_of(each.span), self._lines_of)
        if self._cards.whole:
            self._idle.stop()
        else:
            self._idle.start()

    def _lay_out_more(self) -> None:
        """Lays out some more cards while nothing else is to be done."""
        changed = self._cards.go_on(CARDS_A_SLICE)
        if self._cards.whole:
            self._idle.stop()
        top = self.verticalScrollBar().value()
        if self._cards.whole or top < changed < top + self.viewport().height():
            self.viewport().update()

    # --- painting ------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints title, highlights, gutter and cards below the letters, then the text itself."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        seen = QRectF(event.rect()).translated(0, top)
        if seen.top() < self._heading.height:
            self._heading.paint(painter, self._text_edges()[0])
        low, high = self._places.seen(seen.top(), seen.bottom())
        shown = self._layers.between(low, high)
        self._highlighter.paint(painter, shown, seen, self.active)
        paint_gutter(
            painter,
            self.theme,
            self._places,
            shown,
            edge=self._gutter_edge(),
            mirrored=self.right_to_left,
        )
        left = self._cards_left()
        first = self._layers.first_from(low)
        for card in self._cards.between(seen.top(), seen.bottom(), first):
            active = card.passage.finding == self.active
            paint_card(
                painter, self.theme, card, left, active=active, mirrored=self.isRightToLeft()
            )
        painter.end()
        super().paintEvent(event)

    def _gutter_edge(self) -> float:
        left, right = self._text_edges()
        return right if self.right_to_left else left

    def _cards_left(self) -> float:
        left, right = self._text_edges()
        return left - 24 - CARD_WIDTH if self.right_to_left else right + 24

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the margins for the new width."""
        super().resizeEvent(event)
        self._set_margins()

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


def _sheet(theme: Theme) -> str:
    surface = theme.surface()
    return (
        f"QTextEdit {{ background: {surface.base}; border: none; color: {surface.text};"
        f" selection-background-color: {theme.colours.selection};"
        f" selection-color: {surface.text}; }}"
    )


def _format_blocks(document: QTextDocument, line: float, after: float) -> None:
    """Sets the height of every line and the space after every paragraph, in pixels."""
    block = QTextBlockFormat()
    block.setLineHeight(round(line), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(round(after))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(block)


def _blank_lines(text: str) -> Iterator[int]:
    """Where the lines begin that hold nothing, in code points."""
    return (found.start() for found in re.finditer(r"^[^\S\n]*$", text, re.MULTILINE))


def _close_up(document: QTextDocument, lines: Iterable[int]) -> None:
    """Takes the height from blank lines between paragraphs, which have their space already."""
    closed = QTextBlockFormat()
    closed.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    closed.setBottomMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start in lines:
        cursor.setPosition(start)
        cursor.setBlockFormat(closed)
    cursor.endEditBlock()
