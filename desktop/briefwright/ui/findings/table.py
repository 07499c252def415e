"""The table of findings: a head that orders, and rows of two lines over the full width."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import assert_never

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from briefwright.ui.findings.grouping import GroupRow, Listed
from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.findings.lists import FindingList
from briefwright.ui.models.rows import VALUE, Index
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.columns import GAP, Columns
from briefwright.ui.widgets.heads import Heads
from briefwright.ui.widgets.marks import MARK, elided, paint_kind_mark
from briefwright.ui.widgets.row_list import RowDelegate

ROW, HEAD, GROUP = 52, 32, 40
"""Heights of a finding, of the heads of the columns and of the head of a group, in pixels."""
STATEMENT = "statement"
COLUMNS = Columns.first(
    STATEMENT,
    {"section": 144, "date": 112, "grade": 40, "cited": 52, "source": 112, "actors": 128},
    hidden=("source", "actors"),
)
"""The columns that a new user has; where a finding comes from is shown when it is asked for."""

START, END = 24, 16
"""Blank space before the first and after the last column, in pixels."""

NUMBER = 26
"""Room for the number between mark and statement, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words that the delegates paint, in the language of the interface."""

    no_section: str
    unused: str
    times: str
    times_in_brief: str


class FindingDelegate(RowDelegate[Listed]):
    """Paints a finding: mark, number, statement and columns, and its quotation below."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words
        self.columns = COLUMNS

    def is_head(self, row: Listed) -> bool:
        """The head of a group."""
        return isinstance(row, GroupRow)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every finding is 52 high, the head of a group 40."""
        return QSize(400, GROUP if self.is_head(index.data(VALUE)) else ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Listed, *, selected: bool) -> None:
        """Paints the head of a group, or a finding."""
        match row:
            case GroupRow():
                self._head(painter, box, row)
            case FindingRow():
                self._finding(painter, box, row, selected=selected)
            case unknown:
                assert_never(unknown)

    def _head(self, painter: QPainter, box: QRect, row: GroupRow) -> None:
        colours = self.theme.colours
        inner = QRectF(box).adjusted(START - self.inset[0], 12, self.inset[0] - START, 0)
        self._text(painter, inner, row.words, Face.META_STRONG, colours.text2)
        width = QFontMetricsF(font(Face.META_STRONG)).horizontalAdvance(row.words) + GAP
        rest = inner.adjusted(0 if self._rtl() else width, 0, -width if self._rtl() else 0, 0)
        self._text(painter, rest, str(row.count), Face.META, colours.text3)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QColor(colours.line))
        painter.drawLine(inner.bottomLeft(), inner.bottomRight())

    def _finding(self, painter: QPainter, box: QRect, row: FindingRow, *, selected: bool) -> None:
        """Paints both lines and the rule below them."""
        colours = self.theme.colours
        rtl = self._rtl()
        before, after = START - self.inset[0], END - self.inset[0]
        inner = QRectF(box).adjusted(after if rtl else before, 0, -(before if rtl else after), 0)
        if not selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QColor(colours.line))
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line = QRectF(inner.left(), inner.top() + 6, inner.width(), 20)
        first = self.columns.cells(line, rtl=rtl)
        statement = first.pop(STATEMENT)
        self._mark(painter, statement, row, rtl=rtl)
        indent = MARK + 8 + NUMBER
        statement.adjust(0 if rtl else indent, 0, -indent if rtl else 0, 0)
        self._text(painter, statement, row.line.statement, Face.STATEMENT, colours.text)
        for key, cell in first.items():
            words, face, ink = self._said(row, key)
            self._text(painter, cell, words, face, ink, end=key == "cited")
        left, right = (
            (inner.left(), statement.right()) if rtl else (statement.left(), inner.right())
        )
        second = QRectF(left, inner.top() + 27, right - left, 20)
        quotation = " ".join(row.line.quotation.split())
        self._text(painter, second, quotation, Face.QUOTATION_SMALL, colours.text2)

    def _said(self, row: FindingRow, key: str) -> tuple[str, Face, str]:
        """What a column says, in which face and ink."""
        colours, line = self.theme.colours, row.line
        match key:
            case "section":
                ink = colours.text2 if row.title else colours.warn
                return row.title or self._words.no_section, Face.META, ink
            case "date":
                return row.date, Face.META, colours.text2
            case "grade":
                return row.grade, Face.HINT, colours.text
            case "source":
                return line.outlet, Face.META, colours.text2
            case "actors":
                return ", ".join(line.actors), Face.META, colours.text2
            case _:
                use = self._words.times.format(line.cited) if line.cited else self._words.unused
                return use, Face.META, colours.text2 if line.cited else colours.text3

    def _mark(self, painter: QPainter, cell: QRectF, row: FindingRow, *, rtl: bool) -> None:
        left = cell.right() - MARK if rtl else cell.left()
        paint_kind_mark(painter, self.theme, row.line.kind, QPointF(left, cell.top() + 1))
        room = QRectF(left - 8 - NUMBER if rtl else left + MARK + 8, cell.top(), NUMBER, 20)
        number = str(row.line.number)
        self._text(painter, room, number, Face.META, self.theme.colours.text2)

    def _text(
        self, painter: QPainter, box: QRectF, text: str, face: Face, ink: str, *, end: bool = False
    ) -> None:
        used = font(face)
        painter.setFont(used)
        painter.setPen(QColor(ink))
        right = self._rtl() != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, aligned, elided(text, QFontMetricsF(used), box.width()))

    def _rtl(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.isRightToLeft()


class TableList(FindingList):
    """The rows of the table; `resized` carries the width of a row."""

    resized = Signal(int)
    ordered_by_section = True

    def may_drop(self) -> bool:
        """Rows have a place of their own only while they are ordered by the outline."""
        return self.ordered_by_section

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the head follow."""
        super().resizeEvent(event)
        self.resized.emit(self.viewport().width())


class FindingTable(QWidget):
    """Head and rows."""

    def __init__(self, theme: Theme, words: Words, heads: Mapping[str, str], name: str) -> None:
        super().__init__()
        self.heads = Heads(
            theme, heads, COLUMNS, sides=(START, END), height=HEAD, numbers=("cited",)
        )
        self.heads.show_order("section", descending=False)
        self.list = TableList(theme, name)
        self.list.setObjectName("findings.table")
        self.list.setUniformItemSizes(True)
        self._delegate = FindingDelegate(theme, words, self.list)
        self.list.setItemDelegate(self._delegate)
        self.list.resized.connect(self.heads.set_row_width)
        self.heads.laid.connect(self._lay)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.list, 1)

    def show_rows(self, rows: Sequence[Listed], chosen: Sequence[str]) -> None:
        """Shows findings, with heads where they are in groups."""
        self.list.setUniformItemSizes(not any(isinstance(row, GroupRow) for row in rows))
        self.list.show_findings(rows, chosen)

    def show_order(self, column: str, *, descending: bool, own_places: bool) -> None:
        """Shows by which column the rows are ordered, and whether they may be put elsewhere."""
        self.heads.show_order(column, descending=descending)
        self.list.ordered_by_section = own_places

    def _lay(self, columns: Columns) -> None:
        self._delegate.columns = columns
        self.list.viewport().update()
