"""A table made of evidence drawn in the text as it will be printed, each cell leading to its passage."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol, assert_never

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from briefwright.document.model import (
    Break,
    Cell,
    CiteLabel,
    Inlines,
    Link,
    NoteMark,
    Row,
    Table,
    Text,
)
from briefwright.document.prose import plain
from briefwright.domain.prose import MarkKind
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.palette import Colours
from briefwright.ui.theme.theme import Theme

BESIDE, ABOVE, LINE = 10, 7, 19
"""Pixels beside the text of a cell, above and below it, and from line to line."""

NOTE_GAP = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place in a drawing that leads to a finding, the item that it shows (an id), and its words."""

    box: QRectF
    finding: str | None
    item: str | None
    said: str = ""


class Drawn(Protocol):
    """What is drawn under a caption, from its own upper left corner."""

    height: float
    spots: tuple[Spot, ...]

    def paint(self, painter: QPainter, pointed: QRectF | None) -> None:
        """Draws it; the spot pointed at stands out."""
        ...


@dataclass(frozen=True, slots=True)
class _Words:
    """Words laid out in a cell."""

    at: QPointF
    layout: QTextLayout
    colour: str


class DrawnTable:
    """A composed table laid out in a width."""

    def __init__(self, table: Table, theme: Theme, width: float, *, rtl: bool) -> None:
        self._theme = theme
        self._width = width
        self._rtl = rtl
        self._edges = _edges_of(table, width)
        self._words: list[_Words] = []
        self._rules: list[tuple[float, bool]] = []
        spots: list[Spot] = []
        top = self._row(table.head, 0.0, spots, head=True)
        self._rules.append((top, True))
        for row in table.rows:
            top = self._row(row, top, spots, head=False)
            self._rules.append((top, False))
        self.height = self._note(table.note, top)
        self.spots = tuple(spots)

    def paint(self, painter: QPainter, pointed: QRectF | None) -> None:
        """Draws the grounds, the rules and the words."""
        colours = self._theme.colours
        if pointed is not None:
            painter.fillRect(pointed, QColor(colours.select))
        for top, strong in self._rules:
            colour = colours.line2 if strong else colours.line
            painter.fillRect(QRectF(0, top - 1, self._width, 1), QColor(colour))
        for words in self._words:
            painter.setPen(QColor(words.colour))
            words.layout.draw(painter, words.at)

    def _row(self, row: Row, top: float, spots: list[Spot], *, head: bool) -> float:
        item = next(
            (c.origin.row for c in row.cells if c.origin and c.origin.table in _ITEMS), None
        )
        lowest = float(LINE)
        boxes: list[tuple[QRectF, Cell]] = []
        for number, cell in enumerate(row.cells[: len(self._edges) - 1]):
            box = self._box(number)
            high = self._set(cell, box, top + ABOVE, strong=head or number == 0, quiet=head)
            lowest = max(lowest, high)
            boxes.append((box, cell))
        bottom = top + lowest + 2 * ABOVE
        said = " · ".join(words for each in row.cells if (words := plain(each.content)))
        for box, cell in () if head else boxes:
            whole = QRectF(box.left() - BESIDE / 2, top, box.width() + BESIDE, bottom - top - 1)
            spots.append(Spot(box=whole, finding=finding_of(cell.content), item=item, said=said))
        return bottom

    def _box(self, number: int) -> QRectF:
        start, end = self._edges[number], self._edges[number + 1]
        start, end = start + (BESIDE if number else 0), end - BESIDE
        if self._rtl:
            start, end = self._width - end, self._width - start
        return QRectF(start, 0, max(end - start, 16), 0)

    def _set(self, cell: Cell, box: QRectF, top: float, *, strong: bool, quiet: bool) -> float:
        face = Face.META_STRONG if quiet else Face.STATEMENT if strong else Face.BODY
        colours = self._theme.colours
        colour = colours.text2 if quiet or cell.quiet else colours.text
        layout = laid_out(cell.content, self._theme, face, box.width(), rtl=self._rtl)
        self._words.append(_Words(QPointF(box.left(), top), layout, colour))
        return layout.boundingRect().height()

    def _note(self, note: Inlines, top: float) -> float:
        if not note:
            return top + 2
        layout = laid_out(note, self._theme, Face.META, self._width, rtl=self._rtl)
        at = QPointF(0, top + NOTE_GAP)
        self._words.append(_Words(at, layout, self._theme.colours.text2))
        return top + NOTE_GAP + layout.boundingRect().height()


_ITEMS = frozenset({"dispute", "finding"})


def _edges_of(table: Table, width: float) -> Sequence[float]:
    whole = sum(column.share for column in table.columns) or 1.0
    edges = [0.0]
    for column in table.columns:
        edges.append(edges[-1] + width * column.share / whole)
    return edges


def finding_of(content: Inlines) -> str | None:
    """The first finding that the words cite."""
    cites = (each.origin for each in content if isinstance(each, CiteLabel))
    return next((origin.row for origin in cites if origin is not None), None)


def laid_out(content: Inlines, theme: Theme, face: Face, width: float, *, rtl: bool) -> QTextLayout:
    """The words set in a width, citations raised."""
    text, formats = _runs(content, theme)
    layout = QTextLayout(text, theme.text_font(face))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    direction = Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    option.setTextDirection(direction)
    option.setAlignment(Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    layout.setFormats(formats)
    layout.beginLayout()
    top = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += max(line.height(), LINE * theme.zoom)
    layout.endLayout()
    return layout


def _runs(content: Inlines, theme: Theme) -> tuple[str, list[QTextLayout.FormatRange]]:
    text, formats = "", []
    for each in content:
        match each:
            case Text(text=words, marks=marks) | Link(text=words, marks=marks):
                form = _marked(marks)
            case CiteLabel(label=label, joined=joined):
                words, form = f",{label}" if joined else label, _raised(theme.colours)
            case NoteMark(label=words):
                form = _raised(theme.colours)
            case Break():
                words, form = "\u2028", QTextCharFormat()
            case _:
                assert_never(each)
        part = QTextLayout.FormatRange()
        part.start = Offsets(text).utf16_length
        part.length = Offsets(words).utf16_length
        part.format = form
        formats.append(part)
        text += words
    return text, formats


def _marked(marks: frozenset[MarkKind]) -> QTextCharFormat:
    form = QTextCharFormat()
    if MarkKind.BOLD in marks:
        form.setFontWeight(QFont.Weight.Bold)
    if MarkKind.ITALIC in marks:
        form.setFontItalic(True)
    return form


def _raised(colours: Colours) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    form.setForeground(QColor(colours.accent))
    form.setFontWeight(QFont.Weight.DemiBold)
    return form
