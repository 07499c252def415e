"""Cards of the board: how high one is, and how it is painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem, QWidget

from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.findings.table import Words
from briefwright.ui.models.rows import VALUE, Index
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, elided, isolated, paint_kind_mark
from briefwright.ui.widgets.row_list import RowDelegate, RowList
from briefwright.ui.widgets.wrapping import broken

CARD, BETWEEN = 208, 8
"""Width of a card and the blank below it, in pixels."""

ACROSS, DOWN = 12, 8
"""Blank between the edge of a card and its words, in pixels."""

LINE = 20
STATEMENT_LINES, QUOTATION_LINES = 4, 2
FINE = 400
"""Cards of a column up to which each is as high as its words; beyond, all are as high as the highest:
laying out thousands of texts would hold up the window.
"""


class CardDelegate(RowDelegate[FindingRow]):
    """Paints findings as cards."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words
        self._heights: dict[tuple[str, str], int] = {}
        self.uniform = False

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its words, four lines of statement and two of quotation at most."""
        if self.uniform:
            return QSize(CARD, _height(STATEMENT_LINES, QUOTATION_LINES) + BETWEEN)
        row: FindingRow = index.data(VALUE)
        key = (row.line.statement, row.line.quotation)
        if key not in self._heights:
            said = len(lines(row.line.statement, Face.STATEMENT, STATEMENT_LINES))
            quoted = len(lines(row.line.quotation, Face.QUOTATION_SMALL, QUOTATION_LINES))
            self._heights[key] = _height(said, quoted) + BETWEEN
        return QSize(CARD, self._heights[key])

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the card's edge and what it says."""
        row: FindingRow = index.data(VALUE)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        view = self.parent()
        selected = bool(state & QStyle.StateFlag.State_Selected)
        ring = isinstance(view, RowList) and view.shows_ring(index)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        left = rect.right() - CARD + 1 if self._rtl() else rect.left()
        box = QRect(left, rect.top(), CARD, rect.height() - BETWEEN)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._edge(painter, QRectF(box), selected=selected, strong=ring or selected, hot=hovered)
        self.paint_row(painter, box, row, selected=selected)
        painter.restore()

    def paint_row(self, painter: QPainter, box: QRect, row: FindingRow, *, selected: bool) -> None:
        """Paints mark, number and grade, statement, quotation, date and use."""
        colours = self.theme.colours
        inner = QRectF(box).adjusted(ACROSS, DOWN, -ACROSS, -DOWN)
        self._first(painter, inner, row)
        painter.setFont(font(Face.STATEMENT))
        painter.setPen(QColor(colours.text))
        top = inner.top() + 24
        top = self._lines(
            painter,
            inner,
            top,
            lines(row.line.statement, Face.STATEMENT, STATEMENT_LINES),
        )
        painter.setFont(font(Face.QUOTATION_SMALL))
        painter.setPen(QColor(colours.text2))
        quoted = lines(row.line.quotation, Face.QUOTATION_SMALL, QUOTATION_LINES)
        self._lines(painter, inner, top + 4, quoted)
        last = QRectF(inner.left(), inner.bottom() - 18, inner.width(), 18)
        cited = row.line.cited
        use = self._words.times_in_brief.format(cited) if cited else self._words.unused
        self._end(painter, last, use, Face.HINT, colours.text2 if cited else colours.warn)
        room = last.width() - QFontMetricsF(font(Face.HINT)).horizontalAdvance(use) - 8
        cut = elided(row.date, QFontMetricsF(font(Face.HINT)), room)
        self._start(painter, last, cut, Face.HINT, colours.text2)

    def _edge(
        self, painter: QPainter, box: QRectF, *, selected: bool, strong: bool, hot: bool
    ) -> None:
        colours = self.theme.colours
        ground = colours.hover if hot and not selected else colours.raised
        painter.setBrush(QColor(ground))
        width = 2 if strong else 1
        painter.setPen(QPen(QColor(colours.accent if strong else colours.line2), width))
        half = width / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), 8, 8)

    def _first(self, painter: QPainter, inner: QRectF, row: FindingRow) -> None:
        colours = self.theme.colours
        left = inner.right() - MARK if self._rtl() else inner.left()
        paint_kind_mark(painter, self.theme, row.line.kind, QPointF(left, inner.top()))
        shift = -(MARK + 8) if self._rtl() else MARK + 8
        room = QRectF(inner.left(), inner.top(), inner.width(), MARK).translated(shift, 0)
        self._start(painter, room, str(row.line.number), Face.META_STRONG, colours.text2)
        self._end(
            painter,
            QRectF(inner.left(), inner.top(), inner.width(), MARK),
            row.grade,
            Face.HINT,
            colours.text2,
        )

    def _lines(self, painter: QPainter, inner: QRectF, top: float, said: Sequence[str]) -> float:
        for line in said:
            box = QRectF(inner.left(), top, inner.width(), LINE)
            painter.drawText(box, self._aligned(end=False), line)
            top += LINE
        return top

    def _start(self, painter: QPainter, box: QRectF, text: str, face: Face, ink: str) -> None:
        painter.setFont(font(face))
        painter.setPen(QColor(ink))
        painter.drawText(box, self._aligned(end=False), text)

    def _end(self, painter: QPainter, box: QRectF, text: str, face: Face, ink: str) -> None:
        painter.setFont(font(face))
        painter.setPen(QColor(ink))
        painter.drawText(box, self._aligned(end=True), isolated(text))

    def _aligned(self, *, end: bool) -> Qt.AlignmentFlag:
        right = self._rtl() != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _rtl(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.isRightToLeft()


def lines(text: str, face: Face, most: int) -> Sequence[str]:
    """The text broken to the width of a card, the last of `most` lines cut with an ellipsis."""
    return broken(text, face, most, CARD - 2 * ACROSS)


def _height(said: int, quoted: int) -> int:
    return DOWN + 24 + said * LINE + (4 + quoted * LINE if quoted else 0) + 4 + 18 + DOWN
