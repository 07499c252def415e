"""The list of a navigator: what can be shown, each with its icon and how many there are."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW, HEAD = 28, 40
"""Heights in pixels of a row and of the head of a group, with the space above it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Facet:
    """A line of the navigator. Without `count` it is the head of a group."""

    key: str
    words: str
    count: int | None = None
    icon: str | None = None


class FacetDelegate(RowDelegate[Facet]):
    """Paints facets and the heads between them."""

    def is_head(self, row: Facet) -> bool:
        """A line without a count."""
        return row.count is None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Rows are 28 high, heads 40."""
        value = index.data(int(Qt.ItemDataRole.UserRole))
        return QSize(100, HEAD if self.is_head(value) else ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Facet, *, selected: bool) -> None:
        """Paints icon, words and count."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(8, 0, -8, 0)
        if row.count is None:
            painter.setFont(font(Face.META_STRONG))
            painter.setPen(QColor(colours.text2))
            lower = inner.adjusted(0, HEAD - ROW, 0, 0)
            painter.drawText(lower, _aligned(rtl=rtl), row.words)
            return
        if row.icon is not None:
            ratio = painter.device().devicePixelRatio()
            colour = colours.accent if selected else colours.text2
            pixmap = self.theme.icons.pixmap(row.icon, 16, colour, ratio)
            left = inner.right() - 15 if rtl else inner.left()
            painter.drawPixmap(QPointF(left, inner.center().y() - 7), pixmap)
            inner.adjust(0 if rtl else 26, 0, -26 if rtl else 0, 0)
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text2 if selected else colours.text3))
        painter.drawText(inner, _aligned(rtl=not rtl), str(row.count))
        face = font(Face.BODY)
        painter.setFont(face)
        painter.setPen(QColor(colours.accent if selected else colours.text))
        inner.adjust(40 if rtl else 0, 0, 0 if rtl else -40, 0)
        text = elided(row.words, QFontMetricsF(face), inner.width())
        painter.drawText(inner, _aligned(rtl=rtl), text)


class Facets(RowList):
    """Chooses what a view shows; `turned` carries the key of the facet."""

    turned = Signal(str)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        columns: tuple[Column[Facet], ...] = (Column(head="", text=_said),)
        self.setModel(RowModel(columns, self, selectable=lambda facet: facet.count is not None))
        self.setItemDelegate(FacetDelegate(theme, self))
        self.chosen.connect(lambda facet: self.turned.emit(facet.key))

    def show_facets(self, facets: Sequence[Facet], chosen: str) -> None:
        """Shows these facets with one of them chosen."""
        self.rows().show_rows(facets)
        self.show_chosen(chosen)

    @property
    def facets(self) -> tuple[Facet, ...]:
        """The facets shown."""
        return tuple(row for row in self.rows().rows if isinstance(row, Facet))

    def turn_to(self, key: str) -> None:
        """Chooses a facet as a click would."""
        row = self.rows().row_of(key)
        index = QModelIndex() if row is None else self.rows().index(row, 0)
        self.setCurrentIndex(index)


def _aligned(*, rtl: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _said(facet: Facet) -> str:
    return facet.words if facet.count is None else f"{facet.words}, {facet.count}"
