"""The list of acts: words, who and when; what was taken back is struck through and says so."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.ui.history.acts import Act
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW, HEAD, NAMED = 48, 36, 32
"""Heights in pixels of an act, of the head of a day and of a milestone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sayings:
    """What is said of an act beside its words."""

    taken_back: str
    came_in: str
    kept: str
    milestone: str


def remarks(act: Act, sayings: Sayings) -> tuple[str, ...]:
    """What is to be said of an act or milestone beside its words, who and when first."""
    said = (
        sayings.milestone if act.milestone is not None else "",
        act.at,
        isolated(act.who),
        sayings.came_in if act.came_in else "",
        sayings.kept if act.kept else "",
        sayings.taken_back if act.undone else "",
    )
    return tuple(part for part in said if part)


class _Rows(RowDelegate[Act]):
    inset = (8, 0)

    def __init__(self, theme: Theme, parent: QWidget, sayings: Sayings) -> None:
        super().__init__(theme, parent)
        self._sayings = sayings

    def is_head(self, row: Act) -> bool:
        """A day."""
        return row.is_head

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Two lines for an act."""
        row = index.data(VALUE)
        height = HEAD if row.is_head else NAMED if row.milestone is not None else ROW
        return QSize(200, height)

    def paint_row(self, painter: QPainter, box: QRect, row: Act, *, selected: bool) -> None:
        """Paints the words, and below them who and when."""
        colours = self.theme.colours
        inner = box.adjusted(8, 4, -8, -4)
        if row.milestone is not None:
            self._milestone(painter, inner, row)
            return
        if row.is_head:
            inner.setTop(inner.top() + 8)
            self.paint_line(painter, inner, row.words, Face.META_STRONG, colours.text2)
            return
        first = QRect(inner.left(), inner.top(), inner.width(), 20)
        colour = colours.text if row.can_be_taken_back else colours.text3
        self.paint_line(painter, first, row.words, Face.STATEMENT, colour, struck=row.undone)
        second = QRect(inner.left(), first.bottom() + 1, inner.width(), 18)
        colour = colours.text2 if selected else colours.text3
        said = " · ".join(remarks(row, self._sayings))
        self.paint_line(painter, second, said, Face.META, colour)

    def _milestone(self, painter: QPainter, inner: QRect, row: Act) -> None:
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        ratio = painter.device().devicePixelRatio()
        flag = self.theme.icons.pixmap("flag", 14, colours.accent, ratio)
        left = inner.right() - 13 if rtl else inner.left()
        painter.drawPixmap(QPointF(left, inner.center().y() - 6), flag)
        inner.adjust(0 if rtl else 22, 0, -22 if rtl else 0, 0)
        self.paint_line(painter, inner, row.words, Face.STATEMENT, colours.accent)


class ActList(RowList):
    """Lists acts by day, with the milestones among them; Enter or a double click opens one."""

    def __init__(self, theme: Theme, name: str, sayings: Sayings) -> None:
        super().__init__(theme, name)
        self.setObjectName("history.list")

        def said(act: Act) -> str:
            return ", ".join((act.words, *remarks(act, sayings)))

        columns: tuple[Column[Act], ...] = (Column(head="", text=said, tip=said),)
        self.setModel(RowModel(columns, self, selectable=lambda act: not act.is_head))
        self.setItemDelegate(_Rows(theme, self, sayings))
