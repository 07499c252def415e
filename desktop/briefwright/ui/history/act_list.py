"""The list of acts: words, who and when; what was taken back is struck through and says so."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.ui.history.acts import Act
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided, isolated
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW, HEAD = 48, 36
"""Heights in pixels of an act and of the head of a day."""


class _Rows(RowDelegate[Act]):
    inset = (8, 0)

    def __init__(self, theme: Theme, parent: QWidget, taken_back: str) -> None:
        super().__init__(theme, parent)
        self._taken_back = taken_back

    def is_head(self, row: Act) -> bool:
        """A day."""
        return row.entry is None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for an act."""
        return QSize(200, HEAD if self.is_head(index.data(VALUE)) else ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Act, *, selected: bool) -> None:
        """Paints the words, and below them who and when."""
        colours = self.theme.colours
        inner = box.adjusted(8, 4, -8, -4)
        if row.entry is None:
            inner.setTop(inner.top() + 8)
            self._line(painter, inner, row.words, Face.META_STRONG, colours.text2)
            return
        first = QRect(inner.left(), inner.top(), inner.width(), 20)
        colour = colours.text if row.can_be_taken_back else colours.text3
        self._line(painter, first, row.words, Face.STATEMENT, colour, struck=row.undone)
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), 18)
        said = [row.at, isolated(row.who), self._taken_back if row.undone else ""]
        colour = colours.text2 if selected else colours.text3
        self._line(painter, second, " · ".join(part for part in said if part), Face.META, colour)

    def _line(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        face: Face,
        colour: str,
        *,
        struck: bool = False,
    ) -> None:
        used = font(face)
        used.setStrikeOut(struck)
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        painter.setFont(used)
        painter.setPen(QColor(colour))
        where = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, where, elided(words, QFontMetricsF(used), box.width()))


class ActList(RowList):
    """Lists acts by day; Enter or a double click asks to take one back."""

    def __init__(self, theme: Theme, name: str, taken_back: str) -> None:
        super().__init__(theme, name)
        self.setObjectName("history.list")

        def said(act: Act) -> str:
            parts = (act.words, act.who, act.at, taken_back if act.undone else "")
            return ", ".join(part for part in parts if part)

        columns: tuple[Column[Act], ...] = (Column(head="", text=said, tip=lambda act: act.words),)
        self.setModel(RowModel(columns, self, selectable=lambda act: act.entry is not None))
        self.setItemDelegate(_Rows(theme, self, taken_back))
