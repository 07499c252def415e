"""Pages on a table, read by keys and wheel: scrolled, turned, zoomed, with a ring while focused."""

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.page_table import STEP, PageTable
from briefwright.ui.widgets.row_list import KEYBOARD

ZOOMS = frozenset({Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus, Qt.Key.Key_0})


class PageHands(PageTable):
    """Pages that can be focused; what is on them is each kind's own matter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.viewport().setMouseTracking(True)
        self._by_key = False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the focus ring over everything."""
        super().paintEvent(event)
        if self.hasFocus() and self._by_key:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self.theme.colours.accent), 2))
            painter.drawRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hides the ring: the mouse knows where it is."""
        self._by_key = False
        self.viewport().update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel zooms."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def event(self, event: QEvent) -> bool:
        """Keeps the keys of the zoom for the pages while they have the focus."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
            if control and event.key() in ZOOMS:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scrolls, turns and zooms."""
        self._by_key = True
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        bar = self.verticalScrollBar()
        match event.key(), control:
            case Qt.Key.Key_PageDown | Qt.Key.Key_Space, False:
                self.turn(1)
            case Qt.Key.Key_PageUp, False:
                self.turn(-1)
            case Qt.Key.Key_Home, _:
                bar.setValue(0)
            case Qt.Key.Key_End, _:
                bar.setValue(bar.maximum())
            case Qt.Key.Key_Down, _:
                bar.setValue(bar.value() + STEP)
            case Qt.Key.Key_Up, _:
                bar.setValue(bar.value() - STEP)
            case key, True if key in ZOOMS:
                self._zoom_by_key(event.key())
            case _:
                super().keyPressEvent(event)
        self.viewport().update()

    def _zoom_by_key(self, key: int) -> None:
        if key == Qt.Key.Key_0:
            self.actual_size()
        else:
            self.step_zoom(-1 if key == Qt.Key.Key_Minus else 1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Takes the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()
