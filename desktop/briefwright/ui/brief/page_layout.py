"""Where every line of the page stands: running text as Qt sets it, the rows of tables in cells.

A row of a table is one block of text with its cells parted by tabs; here each cell gets a column
of its own and is broken within it. A figure made of evidence gets room under its caption. An
override that raised would end the program, so nothing here asks for what may be missing.
"""

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QPainter,
    QPainterPath,
    QPalette,
    QTextBlock,
    QTextDocument,
    QTextFrame,
    QTextLayout,
    QTextLine,
)

from briefwright.ui.brief.cells import Columns, column_count, is_row, spans_of
from briefwright.ui.brief.line_setting import set_row, set_text

Room = Callable[[QTextBlock, float], float]
"""The height that a block wants below its text, for a width in pixels."""


@dataclass(frozen=True, slots=True)
class _Place:
    """How high a block is with the room under it, and the blank above and below."""

    above: float
    height: float
    below: float
    text: float


class PageLayout(QAbstractTextDocumentLayout):
    """Sets the text of one document; a change costs the blocks that it touched.

    `room` says how much blank a block wants under its text; `set_again` asks it anew.
    """

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.room: Room = _no_room
        self.shows_caret = True
        self._places: list[_Place] = []
        self._tops: list[float] = []
        self._stale = True
        self._size = QSizeF()
        self._known_shape: tuple[float, ...] = ()

    # --- what Qt asks ---------------------------------------------------------

    def documentChanged(self, start: int, removed: int, added: int) -> None:
        """Sets anew what was changed, with the whole of a table."""
        document = self.document()
        count, last = document.blockCount(), max(document.characterCount() - 1, 0)
        first = max(document.findBlock(min(start, last)).blockNumber(), 0)
        end = max(document.findBlock(min(start + added, last)).blockNumber(), first)
        grown = count - len(self._places)
        shape = self._shape()
        if shape != self._known_shape:
            self._known_shape, self._stale, self._places, grown = shape, True, [], count
            first, end = 0, count - 1
        if end - first + 1 - grown < 0 or first + end - first + 1 - grown > len(self._places):
            first, end, grown = 0, count - 1, count
            self._places = []
        first, end = self._whole_tables(first, end)
        made = self._set(first, end)
        before = self._places[first : end + 1 - grown]
        self._places[first : end + 1 - grown] = made
        self._announce(first, end, moved=made != before)

    def draw(self, painter: QPainter, context: QAbstractTextDocumentLayout.PaintContext) -> None:
        """Draws the blocks that can be seen, what is selected in them, and the caret."""
        painter.setPen(context.palette.color(QPalette.ColorRole.Text))
        clip = context.clip if context.clip.isValid() else QRectF(QPointF(), self.documentSize())
        number = max(bisect_right(self._known_tops(), clip.top()) - 1, 0)
        block = self.document().findBlockByNumber(number)
        while block.isValid() and number < len(self._places):
            if self._tops[number] > clip.bottom():
                break
            self._draw(painter, context, block, number)
            block, number = block.next(), number + 1

    def hitTest(
        self, point: QPointF | QPoint | QPainterPath.Element, accuracy: Qt.HitTestAccuracy
    ) -> int:
        """The position nearest to a point; -1 for an exact hit on nothing."""
        if isinstance(point, QPainterPath.Element) or not self._places:
            return 0
        point = QPointF(point)
        number = max(bisect_right(self._known_tops(), point.y()) - 1, 0)
        block = self.document().findBlockByNumber(min(number, len(self._places) - 1))
        spot = point - QPointF(self._left(), self._tops[number])
        lines = _lines(block)
        exact = accuracy == Qt.HitTestAccuracy.ExactHit
        if exact and not any(line.naturalTextRect().contains(spot) for line in lines):
            return -1
        if is_row(block) and not exact:
            return block.position() + self._cell_hit(block, spot)
        if not lines:
            return block.position()
        near = min(lines, key=lambda line: _distance(line, spot))
        edge = (
            QTextLine.CursorPosition.CursorOnCharacter
            if exact
            else QTextLine.CursorPosition.CursorBetweenCharacters
        )
        return block.position() + near.xToCursor(spot.x(), edge)

    def documentSize(self) -> QSizeF:
        """As wide as the page and as high as its text with the margins."""
        return QSizeF(self._page_width(), self._height())

    def pageCount(self) -> int:
        """There are no pages here."""
        return 1

    def frameBoundingRect(self, frame: QTextFrame) -> QRectF:
        """The whole."""
        del frame
        return QRectF(QPointF(), self.documentSize())

    def blockBoundingRect(self, block: QTextBlock) -> QRectF:
        """Where a block stands, without the room under it; puts the block's own layout there."""
        number = block.blockNumber()
        if not block.isValid() or not 0 <= number < len(self._places):
            return QRectF()
        top, place = self._known_tops()[number], self._places[number]
        block.layout().setPosition(QPointF(self._left(), top))
        return QRectF(self._left(), top, self._measure(), place.text)

    # --- what we ask ----------------------------------------------------------

    def room_below(self, block: QTextBlock) -> QRectF:
        """The room under the text of a block; empty where it has none."""
        number, box = block.blockNumber(), self.blockBoundingRect(block)
        if box.isNull():
            return box
        place = self._places[number]
        return QRectF(box.left(), box.bottom(), box.width(), place.height - place.text)

    def numbers_between(self, top: float, bottom: float) -> range:
        """The numbers of the blocks that touch a stretch of the page."""
        tops = self._known_tops()
        first = max(bisect_right(tops, top) - 1, 0)
        return range(first, max(bisect_right(tops, bottom), first))

    def columns_of(self, block: QTextBlock) -> Columns:
        """The columns of the table that a row belongs to."""
        first = block
        while is_row(first.previous()):
            first = first.previous()
        count, each = 1, first
        while is_row(each):
            count = max(count, column_count(each))
            each = each.next()
        rtl = first.textDirection() == Qt.LayoutDirection.RightToLeft
        return Columns(count=count, width=self._measure(), rtl=rtl)

    def set_again(self) -> None:
        """Sets everything anew."""
        self._places = []
        self.documentChanged(0, 0, max(self.document().characterCount() - 1, 0))

    # --- setting --------------------------------------------------------------

    def _whole_tables(self, first: int, end: int) -> tuple[int, int]:
        document = self.document()
        block = document.findBlockByNumber(first)
        while is_row(block.previous()):
            block, first = block.previous(), first - 1
        block = document.findBlockByNumber(end)
        while is_row(block.next()):
            block, end = block.next(), end + 1
        return first, end

    def _set(self, first: int, end: int) -> list[_Place]:
        block = self.document().findBlockByNumber(first)
        made: list[_Place] = []
        columns: Columns | None = None
        option = self.document().defaultTextOption()
        while block.isValid() and len(made) <= end - first:
            if is_row(block):
                head = columns is None
                columns = columns or self.columns_of(block)
                text = set_row(block, columns, option, head=head)
            else:
                columns = None
                text = set_text(block, option, self._measure())
            form = block.blockFormat()
            room = self.room(block, self._measure())
            made.append(_Place(form.topMargin(), text + room, form.bottomMargin(), text))
            block = block.next()
        return made

    def _announce(self, first: int, end: int, *, moved: bool) -> None:
        if moved or self._stale:
            self._stale = True
            self._known_tops()
            self.update.emit()
        else:
            for number in range(first, end + 1):
                self.updateBlock.emit(self.document().findBlockByNumber(number))
        size = self.documentSize()
        if size != self._size:
            self._size = size
            self.documentSizeChanged.emit(size)

    # --- drawing --------------------------------------------------------------

    def _draw(
        self,
        painter: QPainter,
        context: QAbstractTextDocumentLayout.PaintContext,
        block: QTextBlock,
        number: int,
    ) -> None:
        start, size = block.position(), block.length()
        selected: list[QTextLayout.FormatRange] = []
        for each in context.selections:
            low, high = each.cursor.selectionStart() - start, each.cursor.selectionEnd() - start
            if low < size and high > 0 and high > low:
                part = QTextLayout.FormatRange()
                part.start, part.length, part.format = low, high - low, each.format
                selected.append(part)
        corner = QPointF(self._left(), self._tops[number])
        layout = block.layout()
        layout.setPosition(QPointF())
        layout.draw(painter, corner, selected, context.clip)
        caret = context.cursorPosition if self.shows_caret else -1
        if caret < -1 and layout.preeditAreaText():
            self._draw_caret(painter, block, corner, layout.preeditAreaPosition() - (caret + 2))
        elif start <= caret < start + size:
            self._draw_caret(painter, block, corner, caret - start)
        layout.setPosition(corner)

    def _draw_caret(self, painter: QPainter, block: QTextBlock, corner: QPointF, at: int) -> None:
        spans = spans_of(block.text()) if is_row(block) else []
        if len(spans) > 1 and spans[-1][0] == spans[-1][1] == at:
            form = block.blockFormat()
            columns = self.columns_of(block)
            box = columns.box(len(spans) - 1)
            x = box.right() - 1 if columns.rtl else box.left()
            caret = QRectF(x, form.lineHeight() * 0.18, 1, form.lineHeight() * 0.7)
            painter.fillRect(caret.translated(corner), painter.pen().color())
            return
        block.layout().drawCursor(painter, corner, at, 1)

    def _cell_hit(self, block: QTextBlock, spot: QPointF) -> int:
        """The position in a row that is nearest to a spot, within the cell that it lies in."""
        spans = spans_of(block.text())
        number = min(self.columns_of(block).at(spot.x()), len(spans) - 1)
        start, end = spans[number]
        inside = [line for line in _lines(block) if start <= line.textStart() < end]
        if not inside:
            return start
        near = min(inside, key=lambda line: _distance(line, spot))
        last = end - 1 if number < len(spans) - 1 else end
        return min(max(near.xToCursor(spot.x()), start), last)

    # --- sizes ----------------------------------------------------------------

    def _shape(self) -> tuple[float, ...]:
        """What decides where the text stands beside itself."""
        shape = self.document().rootFrame().frameFormat()
        sides = (shape.leftMargin(), shape.rightMargin(), shape.topMargin(), shape.bottomMargin())
        return (self._page_width(), *sides)

    def _page_width(self) -> float:
        width = self.document().pageSize().width()
        return width if width > 0 else 600.0

    def _left(self) -> float:
        return self.document().rootFrame().frameFormat().leftMargin()

    def _measure(self) -> float:
        shape = self.document().rootFrame().frameFormat()
        return max(self._page_width() - shape.leftMargin() - shape.rightMargin(), 40.0)

    def _height(self) -> float:
        tops = self._known_tops()
        foot = self.document().rootFrame().frameFormat().bottomMargin()
        end = tops[-1] + self._places[-1].height + self._places[-1].below if tops else 0.0
        return end + foot

    def _known_tops(self) -> Sequence[float]:
        """Where each block begins; the blank between two is the larger of theirs."""
        if self._stale:
            top, blank = self.document().rootFrame().frameFormat().topMargin(), 0.0
            self._tops = []
            for place in self._places:
                top += max(place.above, blank)
                self._tops.append(top)
                top, blank = top + place.height, place.below
            self._stale = False
        return self._tops


def _no_room(block: QTextBlock, width: float) -> float:
    del block, width
    return 0.0


def _lines(block: QTextBlock) -> list[QTextLine]:
    layout = block.layout()
    return [layout.lineAt(number) for number in range(layout.lineCount())]


def _distance(line: QTextLine, spot: QPointF) -> tuple[float, float]:
    box = line.rect()
    down = max(box.top() - spot.y(), spot.y() - box.bottom(), 0.0)
    return down, max(box.left() - spot.x(), spot.x() - box.right(), 0.0)
