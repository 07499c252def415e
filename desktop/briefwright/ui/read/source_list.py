"""The navigator of the Read view: all sources, grouped by how far their reading is."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import head
from briefwright.ui.widgets.marks import elided, isolated

ROW = 48
"""Height of a source's row in pixels: title and one line about it."""

GROUP = 28
_ID = Qt.ItemDataRole.UserRole
_ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """What the list shows of a source."""

    id: str
    title: str
    outlet: str
    date: str
    language: str
    findings: int
    status: str


class SourceList(QWidget):
    """Lists the sources; `chosen` carries the id of the one that was picked."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[SourceRow, ...] = ()
        self._items: dict[str, QListWidgetItem] = {}
        self._list = QListWidget()
        self._list.setObjectName("read.sources")
        self._list.setAccessibleName(self.tr("Sources"))
        self._list.setItemDelegate(_RowPainter(theme, self._list))
        self._list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self._list.currentItemChanged.connect(self._current_changed)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(head(self.tr("Sources")))
        column.addWidget(self._list, 1)
        theme.changed.connect(self._list.viewport().update)

    def show_rows(self, rows: Sequence[SourceRow], current: str | None) -> None:
        """Shows these sources, by status, with one of them current."""
        blocked = self._list.blockSignals(True)
        if tuple(rows) != self._rows:
            self._fill(tuple(rows))
        item = None if current is None else self._items.get(current)
        if item is None:
            self._list.setCurrentRow(-1)
        else:
            self._list.setCurrentItem(item)
        self._list.blockSignals(blocked)

    def _fill(self, rows: tuple[SourceRow, ...]) -> None:
        self._rows = rows
        self._items.clear()
        self._list.clear()
        for status, words in self._groups():
            own = [row for row in rows if row.status == status]
            if not own:
                continue
            group = QListWidgetItem(words)
            group.setFlags(Qt.ItemFlag.NoItemFlags)
            group.setData(_ROW, len(own))
            self._list.addItem(group)
            for row in own:
                item = QListWidgetItem(row.title)
                item.setData(_ID, row.id)
                item.setData(_ROW, row)
                item.setToolTip(row.title)
                self._list.addItem(item)
                self._items[row.id] = item

    def step(self, direction: int) -> None:
        """Goes to the next (1) or previous (-1) source."""
        row = self._list.currentRow() + direction
        while 0 <= row < self._list.count():
            if self._list.item(row).data(_ID) is not None:
                self._list.setCurrentRow(row)
                return
            row += direction

    def _groups(self) -> tuple[tuple[str, str], ...]:
        return (
            ("reading", self.tr("Reading")),
            ("new", self.tr("New")),
            ("done", self.tr("Done")),
        )

    def _current_changed(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.data(_ID) is not None:
            self.chosen.emit(item.data(_ID))


class _RowPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """48 pixels for a source, 28 for the head of a group."""
        row = index.data(_ROW)
        return QSize(option.rect.width(), ROW if isinstance(row, SourceRow) else GROUP + 8)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paints the title, and outlet, date and language below it."""
        row = index.data(_ROW)
        painter.save()
        box = option.rect.adjusted(8, 0, -8, 0)
        if isinstance(row, SourceRow):
            self._paint_row(painter, option, box, row)
        else:
            self._paint_group(painter, box, index.data(), row)
        painter.restore()

    def _paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, box: QRect, row: SourceRow
    ) -> None:
        colours = self._theme.colours
        ground = None
        if option.state & QStyle.StateFlag.State_Selected:
            ground = colours.select
        elif option.state & QStyle.StateFlag.State_MouseOver:
            ground = colours.hover
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if ground is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(ground))
            painter.drawRoundedRect(box, 6, 6)
        inner = box.adjusted(8, 5, -8, -5)
        face = font(Face.STATEMENT)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        title = elided(row.title, QFontMetricsF(face), inner.width())
        top = Qt.AlignmentFlag.AlignTop | _start(option)
        painter.drawText(inner, top, title)
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text3))
        facts = " · ".join(isolated(part) for part in (row.outlet, row.date, row.language) if part)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | _start(option), facts)
        painter.drawText(inner, Qt.AlignmentFlag.AlignBottom | _end(option), str(row.findings))

    def _paint_group(self, painter: QPainter, box: QRect, words: str, count: int) -> None:
        painter.setFont(font(Face.META_STRONG))
        painter.setPen(QColor(self._theme.colours.text2))
        inner = box.adjusted(8, 8, -8, 0)
        leading = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(inner, leading | Qt.AlignmentFlag.AlignLeading, words)
        painter.setFont(font(Face.META))
        painter.setPen(QColor(self._theme.colours.text3))
        painter.drawText(inner, leading | Qt.AlignmentFlag.AlignTrailing, str(count))


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft


def _end(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    rtl = option.direction == Qt.LayoutDirection.RightToLeft
    return Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
