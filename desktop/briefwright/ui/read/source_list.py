"""The navigator of the Read view: all sources, grouped by how far their reading is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.marks import elided, isolated
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW, GROUP = 48, 36
"""Heights in pixels of a source, title and one line about it, and of the head of a group."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """What the list shows of a source; `key` is its id."""

    key: str
    title: str
    outlet: str
    date: str
    language: str
    findings: int
    status: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusRow:
    """The head of the sources of one status."""

    key: str
    words: str
    count: int


class SourceList(QWidget):
    """Lists the sources; `chosen` carries the id of the one that was picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.list = RowList(theme, self.tr("Sources"))
        self.list.setObjectName("read.sources")
        columns: tuple[Column[SourceRow | StatusRow], ...] = (
            Column(head="", text=_said, tip=_tip),
        )
        self.list.setModel(
            RowModel(columns, self.list, selectable=lambda row: isinstance(row, SourceRow))
        )
        self.list.setItemDelegate(SourceDelegate(theme, self.list))
        self.list.chosen.connect(lambda row: self.chosen.emit(row.key))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Sources")))
        column.addWidget(self.list, 1)

    @property
    def shown(self) -> tuple[SourceRow, ...]:
        """The sources, from above."""
        return tuple(row for row in self.list.rows().rows if isinstance(row, SourceRow))

    def show_rows(self, rows: Sequence[SourceRow], current: str | None) -> None:
        """Shows these sources, by status, with one of them current."""
        made: list[SourceRow | StatusRow] = []
        for status, words in self._groups():
            own = [row for row in rows if row.status == status]
            if own:
                made.append(StatusRow(key=f"status:{status}", words=words, count=len(own)))
                made += own
        self.list.rows().show_rows(made)
        self.list.show_chosen(current)

    def step(self, direction: int) -> None:
        """Goes to the next (1) or previous (-1) source."""
        keys = [row.key for row in self.shown]
        here = self.list.rows().value(self.list.currentIndex())
        at = keys.index(here.key) + direction if here is not None and here.key in keys else 0
        if 0 <= at < len(keys):
            row = self.list.rows().row_of(keys[at])
            self.list.setCurrentIndex(self.list.rows().index(row or 0, 0))

    def _groups(self) -> tuple[tuple[str, str], ...]:
        return (
            ("reading", self.tr("Reading")),
            ("new", self.tr("New")),
            ("done", self.tr("Done")),
        )


class SourceDelegate(RowDelegate[SourceRow | StatusRow]):
    """Paints sources, and the heads of their groups."""

    def is_head(self, row: SourceRow | StatusRow) -> bool:
        """The head of a status."""
        return isinstance(row, StatusRow)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """48 pixels for a source, 36 for the head of a group."""
        return QSize(100, GROUP if self.is_head(index.data(VALUE)) else ROW)

    def paint_row(
        self, painter: QPainter, box: QRect, row: SourceRow | StatusRow, *, selected: bool
    ) -> None:
        """Paints the title, and outlet, date and language below it; or the head of a group."""
        if isinstance(row, StatusRow):
            self._paint_head(painter, box.adjusted(8, 8, -8, 0), row)
            return
        colours = self.theme.colours
        inner = box.adjusted(8, 5, -8, -5)
        face = font(Face.STATEMENT)
        top, bottom = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignBottom
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        title = elided(row.title, QFontMetricsF(face), inner.width())
        painter.drawText(inner, int(top | self._side(end=False)), title)
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text3))
        metrics = QFontMetricsF(painter.font())
        count = isolated(str(row.findings))  # as the facts are: letters of one height, one line
        facts = " · ".join(isolated(part) for part in (row.outlet, row.date, row.language) if part)
        facts = elided(facts, metrics, inner.width() - metrics.horizontalAdvance(count) - 8)
        painter.drawText(inner, int(bottom | self._side(end=False)), facts)
        painter.drawText(inner, int(bottom | self._side(end=True)), count)

    def _paint_head(self, painter: QPainter, inner: QRect, row: StatusRow) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Face.META_STRONG))
        painter.setPen(QColor(self.theme.colours.text2))
        painter.drawText(inner, int(middle | self._side(end=False)), row.words)
        painter.setFont(font(Face.META))
        painter.setPen(QColor(self.theme.colours.text3))
        painter.drawText(inner, int(middle | self._side(end=True)), str(row.count))

    def _side(self, *, end: bool) -> Qt.AlignmentFlag:
        view = self.parent()
        rtl = isinstance(view, QWidget) and view.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if rtl != end else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute


def _said(row: SourceRow | StatusRow) -> str:
    """What a reader of the screen says of a row."""
    if isinstance(row, StatusRow):
        return f"{row.words}, {row.count}"
    parts = (row.title, row.outlet, row.date, row.language, str(row.findings))
    return ", ".join(part for part in parts if part)


def _tip(row: SourceRow | StatusRow) -> str:
    return row.title if isinstance(row, SourceRow) else ""
