"""The grid of a plain table: rules round its cells, a frame round the one written in, its note."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextBlock, QTextLayout

from briefwright.document.model import Text
from briefwright.domain.prose import BlockKind, Prose
from briefwright.ui.brief.cells import is_row, spans_of
from briefwright.ui.brief.drawn import laid_out
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.setting import ROW_GAP, runs_right_to_left
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

NOTE_ROOM = 16
"""Pixels above and below a note together."""


class Grid:
    """Paints the rows of the plain tables of one page."""

    def __init__(self, page: Page, theme: Theme) -> None:
        self._page = page
        self._theme = theme

    def room(self, block: QTextBlock, width: float) -> float:
        """The height of the note under a row: only the last one of a table has any."""
        note = self._note_under(block)
        if note is None:
            return 0.0
        return self._set_note(note, width).boundingRect().height() + NOTE_ROOM

    def paint(self, painter: QPainter, block: QTextBlock, box: QRectF, room: QRectF) -> None:
        """The rules round the cells of a row of a plain table, and a frame round the cell written in."""
        colours, gap = self._theme.colours, ROW_GAP * self._theme.zoom / 2
        columns = self._page.layout_of_text.columns_of(block)
        whole = box.adjusted(0, -gap, 0, gap)
        head = not is_row(block.previous())
        rule = QColor(colours.line2 if head else colours.line)
        painter.fillRect(QRectF(whole.left(), whole.bottom() - 1, whole.width(), 1), rule)
        if head:
            top = QRectF(whole.left(), whole.top(), whole.width(), 1)
            painter.fillRect(top, QColor(colours.line2))
        for edge in columns.edges[1:-1]:
            x = whole.right() - edge if columns.rtl else whole.left() + edge
            painter.fillRect(QRectF(x, whole.top(), 1, whole.height()), QColor(colours.line))
        cursor = self._page.textCursor()
        if self._page.hasFocus() and cursor.block() == block and not cursor.hasSelection():
            spans, at = spans_of(block.text()), cursor.positionInBlock()
            number = next((n for n, (_, end) in enumerate(spans) if at < end), len(spans) - 1)
            self._paint_cell(painter, whole, columns.edges, number, rtl=columns.rtl)
        note = self._note_under(block)
        if note is not None:
            painter.setPen(QColor(colours.text2))
            self._set_note(note, room.width()).draw(painter, room.topLeft() + QPointF(0, 12))

    def _paint_cell(
        self, painter: QPainter, whole: QRectF, edges: object, number: int, *, rtl: bool
    ) -> None:
        if not isinstance(edges, list) or number + 1 >= len(edges):
            return
        start, end = edges[number], edges[number + 1]
        left = whole.right() - end if rtl else whole.left() + start
        painter.setPen(QPen(QColor(self._theme.colours.accent), 1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        box = QRectF(left, whole.top(), end - start, whole.height())
        if number == 0:
            box = box.adjusted(0 if rtl else -6, 0, 6 if rtl else 0, 0)
        painter.drawRoundedRect(box.adjusted(0.75, 0.75, -0.75, -1.75), 3, 3)

    def _note_under(self, block: QTextBlock) -> str | None:
        """The note of a plain table under its last row; None elsewhere."""
        if not is_row(block) or is_row(block.next()):
            return None
        lines, number = self._page.known_lines, block.blockNumber()
        while 0 < number < len(lines) and lines[number].kind is BlockKind.ROW:
            number -= 1
        titled = number < len(lines) and lines[number].kind is BlockKind.CAPTION
        return lines[number].detail if titled else None

    def _set_note(self, note: str, width: float) -> QTextLayout:
        return laid_out((Text(text=note),), self._theme, Face.META, width, rtl=_runs_back(note))


def _runs_back(words: str) -> bool:
    """Whether words run from right to left."""
    return runs_right_to_left(Line(content=Prose(text=words)))
