"""The problems of a brief, part by part: what is wrong, and where one click leads."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.tradecraft.problem import Problem, Severity
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.palette import Colours
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated
from briefwright.ui.widgets.row_list import RowDelegate, RowList

HEAD = 40
TEXT = 23
"""Distance of the sentence from the icon's edge, in pixels."""

LINE = 18

GRAVITY = (Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.NOTE)
"""The gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProblemRow:
    """A problem, or, without one, the head of the part that the next ones lie in.

    `verb` says what a click does, empty where that goes without saying; `count` is that of a head.
    """

    key: str
    words: str
    problem: Problem | None = None
    verb: str = ""
    place: str = ""
    count: int = 0


def sign(severity: Severity, colours: Colours) -> tuple[str, str]:
    """The icon of a severity and its colour."""
    match severity:
        case Severity.MUST_FIX:
            return "circle-x", colours.err
        case Severity.SHOULD_FIX:
            return "triangle-alert", colours.warn
        case Severity.NOTE:
            return "info", colours.text3


class ProblemDelegate(RowDelegate[ProblemRow]):
    """Paints problems with their sentence in full, and the heads between them."""

    inset = (8, 0)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._measured = lru_cache(maxsize=4_000)(_height_of)

    def is_head(self, row: ProblemRow) -> bool:
        """A row without a problem."""
        return row.problem is None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the sentence needs at the width of the list."""
        row = index.data(VALUE)
        parent = self.parent()
        width = parent.viewport().width() if isinstance(parent, RowList) else 272
        if self.is_head(row):
            return QSize(width, HEAD)
        foot = 4 + LINE if row.verb or row.place else 0
        return QSize(width, 8 + self._height(row, width - 16) + foot + 8)

    def paint_row(self, painter: QPainter, box: QRect, row: ProblemRow, *, selected: bool) -> None:
        """Paints icon and sentence, and below them the verb and the place."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(8, 8, -8, -8)
        if row.problem is None:
            self._head(painter, box.adjusted(8, 12, -8, 0), row, rtl=rtl)
            return
        icon, colour = sign(row.problem.severity, colours)
        ratio = painter.device().devicePixelRatio()
        left = inner.right() - 15 if rtl else inner.left()
        pixmap = self.theme.icons.pixmap(icon, 16, colour, ratio)
        painter.drawPixmap(QPointF(left, inner.top() + 1), pixmap)
        inner.adjust(0 if rtl else TEXT, 0, -TEXT if rtl else 0, 0)
        painter.setFont(font(Face.BODY))
        painter.setPen(QColor(colours.text))
        wrap = Qt.TextFlag.TextWordWrap | _side(rtl=rtl) | Qt.AlignmentFlag.AlignTop
        wrap |= Qt.TextFlag.TextDontClip  # blanks at the end of a row may stand outside
        painter.drawText(inner, int(wrap), isolated(row.words))
        foot = QRect(inner.left(), inner.bottom() - LINE + 1, inner.width(), LINE)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Face.HINT))
        painter.setPen(QColor(colours.accent))
        painter.drawText(foot, _side(rtl=rtl) | middle, row.verb)
        painter.setPen(QColor(colours.text2 if selected else colours.text3))
        painter.drawText(foot, _side(rtl=not rtl) | middle, row.place)

    def _head(self, painter: QPainter, box: QRect, row: ProblemRow, *, rtl: bool) -> None:
        middle = Qt.AlignmentFlag.AlignVCenter
        metrics = QFontMetrics(font(Face.META_STRONG))
        painter.setFont(font(Face.META_STRONG))
        painter.setPen(QColor(self.theme.colours.text2))
        words = metrics.elidedText(row.words, Qt.TextElideMode.ElideRight, box.width() - 32)
        painter.drawText(box, _side(rtl=rtl) | middle, isolated(words))
        painter.setFont(font(Face.META))
        painter.setPen(QColor(self.theme.colours.text3))
        painter.drawText(box, _side(rtl=not rtl) | middle, str(row.count))

    def _height(self, row: ProblemRow, width: int) -> int:
        return self._measured(row.words, width - 16 - TEXT)


class ProblemList(RowList):
    """Lists problems; a click or Enter goes to where one lies."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        columns: tuple[Column[ProblemRow], ...] = (
            Column(head="", text=self._said, tip=lambda row: row.words),
        )
        selectable = RowModel(columns, self, selectable=lambda row: row.problem is not None)
        self.setModel(selectable)
        self.setItemDelegate(ProblemDelegate(theme, self))

    def show_problems(self, rows: Sequence[ProblemRow]) -> None:
        """Shows these problems; the one that was chosen stays so while it is there."""
        self.rows().show_rows(rows)
        self.scheduleDelayedItemsLayout()

    def _said(self, row: ProblemRow) -> str:
        if row.problem is None:
            return f"{row.words}, {row.count}"
        gravity = {
            Severity.MUST_FIX: self.tr("Must fix: {0}"),
            Severity.SHOULD_FIX: self.tr("Should fix: {0}"),
            Severity.NOTE: self.tr("Note: {0}"),
        }
        return gravity[row.problem.severity].format(row.words)

    def content_height(self, most: int) -> int:
        """The height of all rows at the width of the list in pixels, not measured beyond `most`."""
        rows, height = self.rows(), 0
        for number in range(rows.rowCount()):
            height += self.sizeHintForIndex(rows.index(number, 0)).height()
            if height >= most:
                return most
        return height

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems shown, in their order."""
        rows = (row for row in self.rows().rows if isinstance(row, ProblemRow))
        return tuple(row.problem for row in rows if row.problem is not None)


def _height_of(words: str, width: int) -> int:
    """How high the words stand when they are broken to a width."""
    room = QRect(0, 0, width, 10_000)
    metrics = QFontMetrics(font(Face.BODY))
    return metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), words).height()


def _side(*, rtl: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute
