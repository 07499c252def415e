"""Findings in a list, one line each: mark, number and statement."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.service.weighing import Reported
from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, elided, paint_kind_mark
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW = 32
"""Height of a row in pixels."""


def named(reported: Reported) -> str:
    """A finding in one line: its number and its statement."""
    return f"{reported.number}  {reported.finding.statement}"


class FindingRows(RowList):
    """The list; it announces rows as `RowList` does."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        columns: tuple[Column[Reported], ...] = (Column(head="", text=named, tip=named),)
        self.setModel(RowModel(columns, self))
        self.setItemDelegate(_RowPainter(theme, self))

    @property
    def findings(self) -> tuple[Reported, ...]:
        """The findings shown."""
        return tuple(row for row in self.rows().rows if isinstance(row, Reported))

    def show_findings(self, findings: Sequence[Reported]) -> None:
        """Shows these findings."""
        self.rows().show_rows(findings)


class _RowPainter(RowDelegate[Reported]):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """32 pixels high."""
        return QSize(100, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Reported, *, selected: bool) -> None:
        """Paints mark, number and statement."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(8, 0, -8, 0)
        left = inner.right() - MARK if rtl else inner.left()
        corner = QPointF(left, inner.center().y() - MARK / 2 + 1)
        paint_kind_mark(painter, self.theme, row.finding.kind, corner)
        inner.adjust(0 if rtl else MARK + 8, 0, -MARK - 8 if rtl else 0, 0)
        face = font(Face.META)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, flags, elided(named(row), QFontMetricsF(face), inner.width()))
