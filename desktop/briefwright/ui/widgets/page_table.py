"""Pages lying on a grey table: laid out, zoomed, turned, and painted from pictures.

Pictures come from a worker; until one is there its page is white.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefwright.ui.theme.palette import LIGHT
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.page_layout import (
    MARGIN,
    Box,
    Layout,
    PageSize,
    Spot,
    fitting,
    stepped,
)

STEP = 48
"""Pixels that an arrow key scrolls."""

MOST_PICTURES = 192 * 1024 * 1024
"""Bytes of pictures that are kept; those farthest from the page that is looked at go first."""

SHADOW = 10
"""Layers that the shadow of a page is painted in."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Pictures that are missing: pages from 0, in device pixels to a point."""

    pages: tuple[int, ...]
    scale: float


class PageTable(QAbstractScrollArea):
    """Shows pages; asks for pictures with `wanted` and says with `turned` that others are seen."""

    turned = Signal()
    wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._sizes: tuple[PageSize, ...] = ()
        self._pictures: dict[int, tuple[float, QImage]] = {}
        self._given_up: dict[int, str] = {}
        self._stale: frozenset[int] = frozenset()
        self._layout = Layout((), 1.0, 0.0)
        self._fits = True
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(30)
        self._soon.timeout.connect(self._want)
        for bar in (self.verticalScrollBar(), self.horizontalScrollBar()):
            bar.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            bar.valueChanged.connect(self._scrolled)
        theme.changed.connect(self.viewport().update)

    # --- what is shown -------------------------------------------------------

    def show_sizes(self, sizes: Sequence[PageSize]) -> None:
        """Shows other pages where the old ones were looked at, their old pictures until new come."""
        self._sizes = tuple(sizes)
        self._pictures = {n: held for n, held in self._pictures.items() if n < len(sizes)}
        self._stale = frozenset(self._pictures)
        self._given_up.clear()
        self._lay_out()
        self.turned.emit()

    def forget_pictures(self) -> None:
        """Lets go of all pictures: the pages are of another file."""
        self._pictures.clear()

    def take_pictures(self, scale: float, pictures: Mapping[int, QImage]) -> None:
        """Shows pictures that were wanted."""
        for number, picture in pictures.items():
            if number < len(self._sizes):
                self._pictures[number] = (scale, picture)
        self._stale -= frozenset(pictures)
        self._drop_far_ones()
        self.viewport().update()

    def give_up(self, number: int, words: str) -> None:
        """Says on a page, counted from 0, why it has no picture; none is wanted any more."""
        self._given_up[number] = words
        self.viewport().update()

    @property
    def ready(self) -> bool:
        """Whether every page in sight has its picture."""
        return bool(self._sizes) and not self._missing()

    @property
    def bytes_held(self) -> int:
        """How much memory the pictures take."""
        return sum(picture.sizeInBytes() for _, picture in self._pictures.values())

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._sizes)

    @property
    def current(self) -> int:
        """The page that is looked at, from 1; 0 when there is none."""
        if not self._sizes:
            return 0
        third = self.verticalScrollBar().value() + self.viewport().height() / 3
        return self._layout.page_at(third) + 1

    @property
    def zoom(self) -> float:
        """How large the pages are; 1 is actual size."""
        return self._layout.zoom

    @property
    def layout_of_pages(self) -> Layout:
        """Where the pages lie on the table."""
        return self._layout

    def offset(self) -> QPointF:
        """What of the table stands in the upper left corner of the viewport."""
        return QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())

    def box_of(self, place: Spot) -> QRectF:
        """Where a place is seen, in the viewport."""
        return seen(self._layout.box_of(place)).translated(-self.offset())

    # --- zoom and pages ------------------------------------------------------

    def step_zoom(self, direction: int) -> None:
        """The next larger (1) or smaller (-1) zoom."""
        self._zoom_to(stepped(self.zoom, direction))

    def fit(self) -> None:
        """As wide as there is room, and so it stays when the window changes."""
        self._fits = True
        self._lay_out()
        self.turned.emit()

    def actual_size(self) -> None:
        """One point of the page is one point of the screen."""
        self._zoom_to(1.0)

    def turn(self, direction: int) -> None:
        """To the beginning of the next (1) or previous (-1) page."""
        if self._sizes:
            number = min(max(self.current - 1 + direction, 0), len(self._sizes) - 1)
            self.verticalScrollBar().setValue(round(self._layout.pages[number].y) - MARGIN)

    def bring(self, place: Spot) -> None:
        """Scrolls so that a place is seen, if it is not."""
        box = self._layout.box_of(place)
        bar = self.verticalScrollBar()
        top, height = bar.value(), self.viewport().height()
        if not top + 16 <= box.y <= top + height - min(box.height, height / 2) - 16:
            bar.setValue(round(box.y - height / 3))

    def _zoom_to(self, zoom: float) -> None:
        self._fits = False
        self._lay_out(zoom)
        self.turned.emit()

    def _lay_out(self, zoom: float | None = None) -> None:
        bar = self.verticalScrollBar()
        where = bar.value() / self._layout.height if self._layout.height else 0.0
        room = self.viewport().width()
        wanted = fitting(self._sizes, room) if self._fits else zoom or self.zoom
        self._layout = Layout(self._sizes, wanted, room)
        view = self.viewport().size()
        bar.setPageStep(view.height())
        bar.setSingleStep(STEP)
        bar.setRange(0, max(0, round(self._layout.height) - view.height()))
        bar.setValue(round(where * self._layout.height))
        across = self.horizontalScrollBar()
        across.setPageStep(view.width())
        across.setRange(0, max(0, round(self._layout.width) - view.width()))
        self._soon.start()
        self.viewport().update()

    # --- pictures ------------------------------------------------------------

    def _missing(self) -> tuple[int, ...]:
        top = self.verticalScrollBar().value()
        seen = self._layout.between(top, top + self.viewport().height())
        scale = self._picture_scale()
        return tuple(
            number
            for number in seen
            if number not in self._given_up
            and (number in self._stale or self._pictures.get(number, (0.0,))[0] != scale)
        )

    def _drop_far_ones(self) -> None:
        here = self.current - 1
        room = MOST_PICTURES
        for number in sorted(self._pictures, key=lambda number: abs(number - here)):
            room -= self._pictures[number][1].sizeInBytes()
            if room < 0 and abs(number - here) > 1:
                del self._pictures[number]

    def _picture_scale(self) -> float:
        return round(self._layout.scale * self.devicePixelRatioF(), 4)

    def _want(self) -> None:
        missing = self._missing()
        if missing and self.isVisible():
            self.wanted.emit(Wanted(pages=missing, scale=self._picture_scale()))

    def _scrolled(self) -> None:
        self._soon.start()
        self.viewport().update()
        self.turned.emit()

    # --- painting ------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the table, the pages in sight, and the marks on them."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(self.theme.colours.table))
        painter.translate(-self.offset())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        top = self.verticalScrollBar().value()
        for number in self._layout.between(top - 32, top + self.viewport().height()):
            self._paint_page(painter, number)
        self.paint_marks(painter)

    def paint_marks(self, painter: QPainter) -> None:
        """Paints what lies over the pages, in lengths of the table."""

    def _paint_page(self, painter: QPainter, number: int) -> None:
        box = seen(self._layout.pages[number])
        strength = 71 if self.theme.colours.dark else 24
        painter.setPen(Qt.PenStyle.NoPen)
        for layer in range(SHADOW, 0, -1):
            shade = QColor(0, 0, 0, round(255 * strength / 100 / SHADOW * (1 - layer / 12) * 0.5))
            painter.setBrush(shade)
            painter.drawRoundedRect(box.adjusted(-layer, 4 - layer, layer, 4 + layer), layer, layer)
        painter.fillRect(box, QColor(Qt.GlobalColor.white))
        held = self._pictures.get(number)
        if held is not None:
            painter.drawImage(box, held[1])
        elif number in self._given_up:
            painter.setPen(QColor(LIGHT.text2))
            inner = box.adjusted(24, 24, -24, -24)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(inner, int(flags), self._given_up[number])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fits the pages to the new width."""
        super().resizeEvent(event)
        self._lay_out()
        self.turned.emit()


def seen(box: Box) -> QRectF:
    """The box as Qt has it."""
    return QRectF(box.x, box.y, box.width, box.height)
