"""The cells of the table of sources, as they are painted."""

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from briefwright.domain.marking import TEXT_COLOURS, Marking
from briefwright.service.project import Hit
from briefwright.service.source_lines import SourceLine
from briefwright.ui.models.rows import VALUE, Index
from briefwright.ui.sources.columns import COLUMN_KEYS, NUMBERS
from briefwright.ui.sources.listing import meta
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.found_words import Marked, paint_marked
from briefwright.ui.widgets.marks import elided, isolated


class Grid(Protocol):
    """What the cells stand in."""

    def inner(self, rect: QRect, column: int) -> QRect:
        """The part of a cell that its words stand in."""
        ...

    def over_row(self, box: QRectF) -> QRectF:
        """The box of the first cell, as wide as all cells of its row."""
        ...

    def aligned(self, *, end: bool = False) -> Qt.AlignmentFlag:
        """How words stand in their cell."""
        ...

    def isRightToLeft(self) -> bool:
        """Whether the window runs from right to left."""
        ...


class CellDelegate(QStyledItemDelegate):
    """Paints the cells; the ground of the row is the table's."""

    def __init__(self, theme: Theme, table: Grid, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table = table
        self.hits: Mapping[str, Hit] | None = None
        """Where the words stand that are searched for, by source; None while nothing is."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        row = index.data(VALUE)
        if not isinstance(row, SourceLine):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QRectF(self._table.inner(rect, index.column())).adjusted(0, 5, 0, -23)
        match COLUMN_KEYS[index.column()]:
            case "title":
                self._title(painter, first, row)
            case "marking":
                self._marking(painter, first, row)
            case key:
                self._fact(painter, first, key, str(index.data()))
        painter.restore()

    def _title(self, painter: QPainter, first: QRectF, row: SourceLine) -> None:
        colours = self._theme.colours
        ink = colours.text if row.titled else colours.text2
        below = self._table.over_row(first.translated(0, 19))
        hit = None if self.hits is None else self.hits.get(row.key)
        spans = () if hit is None or hit.title != row.title else hit.title_spans
        title = Marked(words=row.title, spans=spans, face=Face.STATEMENT, ink=ink)
        self._line(painter, first, title, whole=True)
        if hit is not None and hit.snippet:
            snippet = Marked(words=hit.snippet, spans=hit.spans, face=Face.META, ink=colours.text2)
            self._line(painter, below, snippet)
            return
        words = "  ·  ".join(isolated(part) for part in meta(row))
        face = font(Face.META)
        cut = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, below.width())
        painter.setFont(face)
        painter.setPen(QColor(colours.text2))
        painter.drawText(below, self._table.aligned(), cut)

    def _line(self, painter: QPainter, box: QRectF, line: Marked, *, whole: bool = False) -> None:
        if line.spans:
            rtl = self._table.isRightToLeft()
            paint_marked(painter, self._theme, box, line, rtl=rtl, whole=whole)
            return
        face = font(line.face)
        painter.setFont(face)
        painter.setPen(QColor(line.ink))
        cut = elided(line.words, QFontMetricsF(face), box.width())
        painter.drawText(box, self._table.aligned(), cut)

    def _fact(self, painter: QPainter, first: QRectF, key: str, words: str) -> None:
        face = font(Face.META)
        painter.setFont(face)
        colours = self._theme.colours
        painter.setPen(QColor(colours.text if key == "grade" else colours.text2))
        text = elided(words, QFontMetricsF(face), first.width())
        painter.drawText(first, self._table.aligned(end=key in NUMBERS), text)

    def _marking(self, painter: QPainter, first: QRectF, row: SourceLine) -> None:
        face = font(Face.HINT_STRONG)
        width = label_width(row.marking)
        left = first.right() - width if self._table.isRightToLeft() else first.left()
        block = QRectF(left + 0.5, first.center().y() - 9.5, width - 1, 19)
        dark = self._theme.colours.dark
        painter.setPen(QPen(QColor(self._theme.colours.line2)) if dark else Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        painter.drawRoundedRect(block, 4, 4)
        painter.setFont(face)
        painter.setPen(QColor(TEXT_COLOURS[row.marking]))
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, row.marking.value)


def label_width(marking: Marking) -> float:
    """The width of the block that a marking stands in, in pixels."""
    return QFontMetricsF(font(Face.HINT_STRONG)).horizontalAdvance(marking.value) + 14
