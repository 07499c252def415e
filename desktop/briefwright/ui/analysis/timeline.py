"""The timeline on the screen: paints the picture, follows keys and mouse from event to event."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from briefwright.ui.analysis.drawing import END, START, Drawing, Sight
from briefwright.ui.analysis.layout import AXIS, BAR, LABELS, Bar, Event, Picture, arrange
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

ZOOMS = (1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0)
ZOOM_KEYS = (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0)


class Timeline(QAbstractScrollArea):
    """`chosen` carries the finding of the event that was walked to, `opened` that of Enter."""

    chosen = Signal(str)
    opened = Signal(str)
    zoomed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("analysis.timeline")
        self.setAccessibleName(self.tr("Timeline"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._theme = theme
        self._events: tuple[Event, ...] = ()
        self._lanes: tuple[str, ...] = ()
        self._zoom = 1.0
        self._current: str | None = None
        self._metrics = QFontMetricsF(font(Face.STATEMENT))
        self.picture: Picture = self._arranged()
        theme.changed.connect(self.viewport().update)

    # --- what is shown -------------------------------------------------------

    @property
    def zoom(self) -> float:
        """How many times wider the days are than when all fit the room."""
        return self._zoom

    @property
    def current(self) -> str | None:
        """The finding of the event that is chosen."""
        return self._current

    def show_events(self, events: Sequence[Event], lanes: Sequence[str]) -> None:
        """Shows these events on lanes in this order."""
        self._events, self._lanes = tuple(events), tuple(lanes)
        if self._current not in {event.key for event in events}:
            self._current = None
        self._set_again()

    def choose(self, key: str | None) -> None:
        """Chooses an event and brings it into view, without announcing it."""
        self._current = key
        bar = self.picture.bar(key)
        if bar is not None:
            self._bring_into_view(bar)
            self._speak(bar)
        self.viewport().update()

    def set_zoom(self, zoom: float, at: float | None = None) -> None:
        """Zooms so that the day under a point of the viewport, or the chosen one, stays there."""
        held = self._anchor() if at is None else at
        before = self.sight
        day = (before.along(held) - LABELS) / self.picture.scale
        shown = before.along(held) - before.across
        self._zoom = min(max(zoom, ZOOMS[0]), ZOOMS[-1])
        self._set_again()
        self._hide_before(LABELS + day * self.picture.scale - shown)
        self.zoomed.emit()

    def step_zoom(self, direction: int, at: float | None = None) -> None:
        """The next larger (1) or smaller (-1) zoom."""
        here = min(range(len(ZOOMS)), key=lambda n: abs(ZOOMS[n] - self._zoom))
        self.set_zoom(ZOOMS[min(max(here + direction, 0), len(ZOOMS) - 1)], at)

    def box_of(self, bar: Bar) -> QRectF:
        """Where a bar stands in the viewport, without its words."""
        return self.sight.box(bar.x, bar.y, bar.width, BAR)

    # --- walking -------------------------------------------------------------

    def _walk(self, bar: Bar | None) -> None:
        if bar is not None and bar.event.key != self._current:
            self.choose(bar.event.key)
            self.chosen.emit(bar.event.key)

    def _speak(self, bar: Bar) -> None:
        """Tells assistive programs which event is chosen."""
        event = bar.event
        certain = self.tr("day known") if bar.days.exact else self.tr("day not certain")
        parts = (event.words, str(event.date), certain, event.lane)
        self.setAccessibleDescription(", ".join(parts))
        QAccessible.updateAccessibility(
            QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        )

    def _bring_into_view(self, bar: Bar) -> None:
        seen = self.sight
        start, room = seen.across + LABELS, seen.width - START - END
        if bar.x < start:
            self._hide_before(bar.x - LABELS - 16)
        elif bar.x + bar.width > seen.across + room:
            self._hide_before(min(bar.x + bar.width - room + 16, bar.x - LABELS - 16))
        down = self.verticalScrollBar()
        if bar.y - seen.down < AXIS:
            down.setValue(round(bar.y - AXIS - 16))
        elif bar.y + BAR - seen.down > seen.height:
            down.setValue(round(bar.y + BAR - seen.height + 16))

    # --- hands ---------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Keeps the keys of the zoom for the timeline while it has the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in ZOOM_KEYS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Left and right walk in time, up and down across the rows; plus and minus zoom."""
        onward = -1 if self.isRightToLeft() else 1
        match event.key():
            case Qt.Key.Key_Right:
                self._walk(self.picture.beside(self._current, onward))
            case Qt.Key.Key_Left:
                self._walk(self.picture.beside(self._current, -onward))
            case Qt.Key.Key_Down:
                self._walk(self.picture.across(self._current, 1))
            case Qt.Key.Key_Up:
                self._walk(self.picture.across(self._current, -1))
            case Qt.Key.Key_Home:
                self._walk(self.picture.beside(None, 1))
            case Qt.Key.Key_End:
                self._walk(self.picture.beside(None, -1))
            case Qt.Key.Key_0:
                self.set_zoom(1.0)
            case Qt.Key.Key_Minus:
                self.step_zoom(-1)
            case Qt.Key.Key_Plus | Qt.Key.Key_Equal:
                self.step_zoom(1)
            case _:
                super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms about the pointer."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1, event.position().x())
            event.accept()
            return
        super().wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses the event under the pointer."""
        bar = self._under(event)
        if bar is not None and event.button() == Qt.MouseButton.LeftButton:
            self._walk(bar)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl a click opens the passage."""
        bar = self._under(event)
        if bar is not None and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.opened.emit(bar.event.key)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the passage."""
        bar = self._under(event)
        if bar is not None:
            self.opened.emit(bar.event.key)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Shows by the pointer what can be chosen, and its date in a tip."""
        bar = self._under(event)
        shape = Qt.CursorShape.ArrowCursor if bar is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)
        self.viewport().setToolTip("" if bar is None else f"{bar.event.words}\n{bar.event.date}")

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring, on the first event when none is chosen."""
        super().focusInEvent(event)
        if self._current is None:
            self._walk(self.picture.beside(None, 1))
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the picture fill the new room."""
        super().resizeEvent(event)
        self._set_again()

    def _under(self, event: QMouseEvent) -> Bar | None:
        if event.position().y() < AXIS:
            return None
        seen = self.sight
        return self.picture.at(seen.along(event.position().x()), event.position().y() + seen.down)

    # --- places --------------------------------------------------------------

    @property
    def sight(self) -> Sight:
        """The stretch of the picture that is seen."""
        across, rtl = self.horizontalScrollBar(), self.isRightToLeft()
        hidden = across.maximum() - across.value() if rtl else across.value()
        return Sight(
            width=self.viewport().width(),
            height=self.viewport().height(),
            across=float(hidden),
            down=self.verticalScrollBar().value(),
            mirrored=rtl,
        )

    def _arranged(self) -> Picture:
        return arrange(
            self._events,
            lanes=self._lanes,
            room=max(self.viewport().width() - START - END, 320),
            zoom=self._zoom,
            width_of=self._metrics.horizontalAdvance,
        )

    def _set_again(self) -> None:
        """Arranges the picture anew and keeps what was hidden before its start hidden."""
        hidden = self.sight.across
        self.picture = self._arranged()
        size = self.viewport().size()
        across, down = self.horizontalScrollBar(), self.verticalScrollBar()
        across.setRange(0, max(0, round(self.picture.width + START + END - size.width())))
        across.setPageStep(size.width())
        across.setSingleStep(40)
        down.setRange(0, max(0, round(self.picture.height + 16 - size.height())))
        down.setPageStep(size.height())
        down.setSingleStep(28)
        self._hide_before(hidden)
        self.viewport().update()

    def _hide_before(self, hidden: float) -> None:
        """Scrolls so that so much of the picture is hidden before its start."""
        across = self.horizontalScrollBar()
        kept = round(min(max(hidden, 0), across.maximum()))
        across.setValue(across.maximum() - kept if self.isRightToLeft() else kept)

    def _anchor(self) -> float:
        bar = self.picture.bar(self._current)
        middle = self.viewport().width() / 2
        if bar is None:
            return middle
        place = self.sight.place(bar.middle)
        return place if 0 <= place <= self.viewport().width() else middle

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints what is seen of the picture."""
        painter = QPainter(self.viewport())
        drawing = Drawing(painter, self._theme, self.picture, self.sight)
        drawing.paint(self._current, focused=self.hasFocus())
