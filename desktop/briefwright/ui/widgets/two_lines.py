"""A list whose rows have a title, and below it in small what else is known of them."""

from typing import Protocol

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW = 52
"""Height of a row in pixels."""


class Titled(Protocol):
    """A value of such a list."""

    @property
    def key(self) -> str:
        """Tells it apart from the others."""
        ...

    @property
    def title(self) -> str:
        """The first line."""
        ...

    @property
    def details(self) -> tuple[str, ...]:
        """What stands in the second line, parted by points."""
        ...


class TwoLines(RowList):
    """Lists titled rows; Enter or a double click opens one, Delete asks for it to be `wiped`."""

    wiped = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name)

        def said(row: Titled) -> str:
            return ", ".join((row.title, *row.details))

        columns: tuple[Column[Titled], ...] = (Column(head="", text=said, tip=said),)
        self.setModel(RowModel(columns, self))
        self.setItemDelegate(_Rows(theme, self))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete asks for the current row."""
        value = self.rows().value(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and value is not None:
            self.wiped.emit(value)
            return
        super().keyPressEvent(event)


class _Rows(RowDelegate[Titled]):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines."""
        return QSize(200, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Titled, *, selected: bool) -> None:
        """Paints the title, and below it what else is known."""
        colours = self.theme.colours
        inner = box.adjusted(12, 6, -12, -6)
        first = QRect(inner.left(), inner.top(), inner.width(), 20)
        self.paint_line(painter, first, row.title, Face.STATEMENT, colours.text)
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), 18)
        colour = colours.text2 if selected else colours.text3
        self.paint_line(painter, second, " · ".join(row.details), Face.META, colour)
