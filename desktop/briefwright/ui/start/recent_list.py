"""The projects opened lately, as a list that opens them and forgets the missing ones.

A missing one is asked for like the others: whoever opens it says what is kept of it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QDate, QLocale, QPoint, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.speech.locale import spoken_in
from briefwright.ui.start.recent import Recent
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided, isolated
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW = 52


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrases:
    """What the list says beside the projects' own names."""

    today: str
    yesterday: str
    missing: str
    remove: str


class RecentDelegate(RowDelegate[Recent]):
    """Paints a project: icon, title, place, and when it was last open."""

    inset = (0, 0)

    def __init__(self, theme: Theme, parent: QWidget, phrases: Phrases) -> None:
        super().__init__(theme, parent)
        self._phrases = phrases

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every project is 52 high."""
        return QSize(200, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Recent, *, selected: bool) -> None:
        """Paints the row; a missing project in the colour of hints, with a way to forget it."""
        colours = self.theme.colours
        rtl = self._rtl()
        inner = box.adjusted(12, 7, -16, -7)
        icon, colour = "file-text", colours.accent if selected else colours.text2
        if row.missing:
            icon, colour = "file-x", colours.text3
        ratio = painter.device().devicePixelRatio()
        left = inner.right() - 19 if rtl else inner.left()
        pixmap = self.theme.icons.pixmap(icon, 20, colour, ratio)
        painter.drawPixmap(QPointF(left, inner.center().y() - 9), pixmap)
        inner.adjust(0 if rtl else 36, 0, -36 if rtl else 0, 0)
        end = self._paint_end(painter, inner, row)
        inner.adjust(end if rtl else 0, 0, 0 if rtl else -end, 0)
        self._line(
            painter, inner, row.title, Face.STATEMENT, _ink(row, colours.text, colours.text3)
        )
        lower = inner.translated(0, 19)
        self._line(
            painter, lower, _placed(row.path), Face.META, _ink(row, colours.text2, colours.text3)
        )

    def remove_box(self, box: QRect) -> QRect:
        """Where the word that forgets a missing project stands in its row."""
        width = round(QFontMetricsF(_link()).horizontalAdvance(self._phrases.remove)) + 16
        left = box.left() + 8 if self._rtl() else box.right() - width - 8
        return QRect(left, box.top() + 12, width, 28)

    def _paint_end(self, painter: QPainter, inner: QRect, row: Recent) -> int:
        colours = self.theme.colours
        words = self._phrases.missing if row.missing else self._when(row.opened)
        used = 0
        if row.missing:
            used = self.remove_box(QRect(0, 0, 400, ROW)).width()
            face = _link()
            painter.setFont(face)
            painter.setPen(QColor(colours.accent))
            painter.drawText(inner, self._aligned(end=True), self._phrases.remove)
        face = font(Face.META)
        painter.setFont(face)
        painter.setPen(QColor(colours.text3))
        shifted = inner.adjusted(used if self._rtl() else 0, 0, 0 if self._rtl() else -used, 0)
        painter.drawText(shifted, self._aligned(end=True), isolated(words))
        return used + round(QFontMetricsF(face).horizontalAdvance(words)) + 16

    def _line(self, painter: QPainter, box: QRect, text: str, face: Face, colour: str) -> None:
        type_ = font(face)
        painter.setFont(type_)
        painter.setPen(QColor(colour))
        upper = self._aligned(end=False) & ~Qt.AlignmentFlag.AlignVCenter
        cut = elided(text, QFontMetricsF(type_), box.width())
        painter.drawText(box, upper | Qt.AlignmentFlag.AlignTop, cut)

    def _when(self, moment: datetime | None) -> str:
        if moment is None:
            return ""
        local = moment.astimezone()
        days = (datetime.now().astimezone().date() - local.date()).days
        if days == 0:
            return f"{self._phrases.today} {local:%H:%M}"
        return self._phrases.yesterday if days == 1 else _day(local.date())

    def _aligned(self, *, end: bool) -> Qt.AlignmentFlag:
        right = self._rtl() != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _rtl(self) -> bool:
        parent = self.parent()
        return isinstance(parent, QWidget) and parent.isRightToLeft()


class RecentList(RowList):
    """Projects opened lately; `taken` opens one, `forgotten` takes one off the list."""

    taken = Signal(object)
    forgotten = Signal(object)

    def __init__(self, theme: Theme, name: str, phrases: Phrases) -> None:
        super().__init__(theme, name)
        columns: tuple[Column[Recent], ...] = (Column(head="", text=lambda r: _said(r, phrases)),)
        self.setModel(RowModel(columns, self))
        self._delegate = RecentDelegate(theme, self, phrases)
        self.setItemDelegate(self._delegate)
        self.opened.connect(self._take)

    def show_recents(self, recents: Sequence[Recent]) -> None:
        """Shows these projects, the latest first."""
        self.rows().show_rows(recents)

    @property
    def recents(self) -> tuple[Recent, ...]:
        """The projects shown."""
        return tuple(row for row in self.rows().rows if isinstance(row, Recent))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete forgets the project."""
        current = self.rows().value(self.currentIndex())
        if event.key() == Qt.Key.Key_Delete and isinstance(current, Recent):
            self.forgotten.emit(current)
            return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens the project, or forgets it where it says so."""
        super().mouseReleaseEvent(event)
        point = event.position().toPoint()
        row = self.rows().value(self.indexAt(point))
        if event.button() != Qt.MouseButton.LeftButton or not isinstance(row, Recent):
            return
        if row.missing and self._on_remove(point):
            self.forgotten.emit(row)
        else:
            self._take(row)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The first click opened it already."""
        event.accept()

    def _on_remove(self, point: QPoint) -> bool:
        return self._delegate.remove_box(self.visualRect(self.indexAt(point))).contains(point)

    def _take(self, row: Recent) -> None:
        self.taken.emit(row)


def _ink(row: Recent, colour: str, missing: str) -> str:
    return missing if row.missing else colour


def _link() -> QFont:
    face = font(Face.META)
    face.setWeight(QFont.Weight.Medium)
    return face


def _placed(path: Path) -> str:
    try:
        return str(path.relative_to(Path.home()))
    except ValueError:
        return str(path)


def _day(day: date) -> str:
    this_year = day.year == datetime.now().astimezone().year
    # By Qt, not by `document.dates`: the start screen is painted before that is loaded.
    return QLocale(spoken_in()).toString(
        QDate(day.year, day.month, day.day), "d MMMM" if this_year else "d MMMM yyyy"
    )


def _said(row: Recent, phrases: Phrases) -> str:
    parts = [row.title, _placed(row.path)]
    return ", ".join([*parts, phrases.missing] if row.missing else parts)
