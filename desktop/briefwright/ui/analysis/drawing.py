"""The timeline in colours: what is seen of the picture, mirrored in a mirrored window."""

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from PySide6.QtCore import QDate, QLocale, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextOption

from briefwright.ui.analysis.layout import AXIS, BAR, LABELS, MARK, Bar, Lane, Picture
from briefwright.ui.analysis.ticks import Tick, Unit
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided, paint_kind_mark

START, END = 24, 16
"""What the work area keeps free before and after the picture, in pixels."""

SOFT = 0.32
"""How much of the tint an uncertain bar keeps: 12 % of its colour, where the tint has 40 %."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sight:
    """What is seen: the size of the viewport, and how much is hidden before the start and above."""

    width: int
    height: int
    across: float
    down: int
    mirrored: bool

    def place(self, x: float) -> float:
        """Where a point along the picture stands in the viewport."""
        place = START + x - self.across
        return self.width - place if self.mirrored else place

    def along(self, place: float) -> float:
        """Which point along the picture stands there in the viewport."""
        return (self.width - place if self.mirrored else place) - START + self.across

    def box(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle of the picture in the viewport."""
        left = self.place(x + width) if self.mirrored else self.place(x)
        return QRectF(left, y - self.down, width, height)

    def shows(self, bar: Bar) -> bool:
        """Whether anything of a bar or its words is seen."""
        down = self.down <= bar.y + BAR and bar.y <= self.down + self.height
        along = self.across <= bar.right + START and bar.left <= self.across + self.width
        return down and along

    @property
    def start(self) -> Qt.AlignmentFlag:
        """The vertical middle of the side where reading starts."""
        side = Qt.AlignmentFlag.AlignRight if self.mirrored else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


class Drawing:
    """Paints a picture once."""

    def __init__(self, painter: QPainter, theme: Theme, picture: Picture, sight: Sight) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter = painter
        self._theme = theme
        self._picture = picture
        self._sight = sight
        self._metrics = QFontMetricsF(font(Face.STATEMENT))

    def paint(self, current: str | None, *, focused: bool) -> None:
        """Paints ticks and bars, then the labels and the axis over what is scrolled below them."""
        painter, seen = self._painter, self._sight
        painter.setPen(QPen(QColor(self._theme.colours.line), 1))
        for tick in self._picture.ticks:
            x = round(seen.place(tick.x)) + 0.5
            painter.drawLine(QPointF(x, AXIS), QPointF(x, self._picture.height - seen.down))
        for bar in self._picture.bars:
            if not seen.shows(bar):
                continue
            box = seen.box(bar.x, bar.y, bar.width, BAR)
            self._bar(bar, box)
            if bar.event.key == current:
                self._ring(bar, box, width=2.0 if focused else 1.0)
        self._labels()
        self._axis()

    def _bar(self, bar: Bar, box: QRectF) -> None:
        painter, kind = self._painter, self._theme.kind(bar.event.kind)
        if not (bar.point and bar.days.exact):
            ground = QColor(kind.tint)
            ground.setAlphaF(1.0 if bar.days.exact else SOFT)
            edge = QPen(QColor(kind.edge), 1)
            if not bar.days.exact:
                edge.setDashPattern([3.0, 3.0])
            painter.setPen(edge)
            painter.setBrush(ground)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        inset = (box.width() - MARK) / 2 if bar.point else 3.0
        left = box.right() - MARK - inset if self._sight.mirrored else box.left() + inset
        paint_kind_mark(painter, self._theme, bar.event.kind, QPointF(left, box.top() + 3))
        words = self._sight.box(bar.words_x, bar.y, bar.words_width, BAR)
        if not (bar.x < bar.words_x < bar.x + bar.width):
            painter.fillRect(words.adjusted(-4, 0, 4, 0), QColor(self._theme.colours.base))
        text = elided(bar.event.words, self._metrics, bar.words_width + 1)
        painter.setFont(font(Face.STATEMENT))
        painter.setPen(QColor(self._theme.colours.text))
        painter.drawText(words.adjusted(-1, 0, 1, 0), int(self._sight.start), text)

    def _ring(self, bar: Bar, box: QRectF, width: float) -> None:
        words = self._sight.box(bar.words_x, bar.y, bar.words_width, BAR)
        self._painter.setPen(QPen(QColor(self._theme.colours.accent), width))
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.drawRoundedRect(box.united(words).adjusted(-3, -1, 3, 1), 5, 5)

    def _labels(self) -> None:
        seen, colours = self._sight, self._theme.colours
        width = float(START + LABELS - 8)
        left = seen.width - width if seen.mirrored else 0.0
        self._painter.fillRect(QRectF(left, 0, width, seen.height), QColor(colours.base))
        for lane in self._picture.lanes:
            below = lane.top + lane.height - seen.down
            line = QRectF(START, below, seen.width - START - END, 1)
            self._painter.fillRect(line, QColor(colours.line))
            self._label(lane)

    def _label(self, lane: Lane) -> None:
        face, width = font(Face.META_STRONG), float(LABELS - 16)
        seen = self._sight
        left = seen.width - START - width if seen.mirrored else float(START)
        option = QTextOption(seen.start)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._painter.setFont(face)
        self._painter.setPen(QColor(self._theme.colours.text2))
        words = elided(lane.words, QFontMetricsF(face), width * 1.8)
        box = QRectF(left, lane.top - seen.down, width, lane.height)
        self._painter.drawText(box, words, option)

    def _axis(self) -> None:
        painter, seen, colours = self._painter, self._sight, self._theme.colours
        painter.fillRect(QRectF(0, 0, seen.width, AXIS), QColor(colours.base))
        if not self._picture.ticks:
            return
        painter.setFont(font(Face.META_STRONG))
        painter.setPen(QColor(colours.text2))
        for tick in self._picture.ticks:
            x = seen.place(tick.x)
            if tick.x - seen.across >= LABELS - 8:
                box = QRectF(x - 60, 0, 120, AXIS - 6)
                words = tick_words(tick, named=self._picture.years.named)
                painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
        line = QRectF(START, AXIS - 1, seen.width - START - END, 1)
        painter.fillRect(line, QColor(colours.line2))


def tick_words(tick: Tick, *, named: bool) -> str:
    """What a tick says in the language of the interface; without a year where none is known."""
    day = date.fromordinal(tick.day)
    with_year = named and tick.first_of_year
    match tick.unit:
        case Unit.DAY | Unit.WEEK:
            pattern = "d MMM yyyy" if with_year else "d MMMM"
        case Unit.MONTH | Unit.QUARTER:
            pattern = "MMM yyyy" if with_year else "MMMM"
        case Unit.YEAR | Unit.DECADE | Unit.CENTURY:
            pattern = "yyyy" if named else "MMMM"
        case unknown:
            assert_never(unknown)
    return QLocale().toString(QDate(day.year, day.month, day.day), pattern)
