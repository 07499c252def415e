"""A few choices side by side of which one holds: the segments that turn a view."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.row_list import KEYBOARD

HEIGHT = 28
ICON = 22
"""Room for an icon before the words, in pixels."""

NO_ICONS: Mapping[str, str] = MappingProxyType({})


class Segment(QRadioButton):
    """One of the choices."""

    def __init__(self, theme: Theme, key: str, words: str, icon: str | None = None) -> None:
        super().__init__(words)
        self.key = key
        self._sign = icon
        self._theme = theme
        self._by_key = False
        self.setAccessibleName(words)
        self.setFixedHeight(HEIGHT)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """As wide as its words and twelve pixels on each side, with its icon before them."""
        width = QFontMetricsF(font(Face.STATEMENT)).horizontalAdvance(self.text())
        return QSize(round(width) + 24 + (ICON if self._sign is not None else 0), HEIGHT)

    def hitButton(self, pos: object) -> bool:
        """The whole segment can be clicked."""
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the words, on a ground of their own when this choice holds."""
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self.rect().toRectF().adjusted(2, 2, -2, -2)
        if self.isChecked():
            painter.setPen(QPen(QColor(colours.line2), 1))
            painter.setBrush(QColor(colours.press if colours.dark else colours.base))
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        if self.hasFocus() and self._by_key:
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 5, 5)
        painter.setFont(font(Face.STATEMENT if self.isChecked() else Face.BODY))
        ink = colours.text if self.isChecked() else colours.text2
        painter.setPen(QColor(ink))
        words = self.rect()
        if self._sign is not None:
            rtl = self.isRightToLeft()
            words.adjust(0 if rtl else ICON, 0, -ICON if rtl else 0, 0)
            pixmap = self._theme.icons.pixmap(self._sign, 16, ink, self.devicePixelRatioF())
            left = self.width() - 28 if rtl else 12
            painter.drawPixmap(QPointF(left, 6), pixmap)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self.text())


class Segments(QWidget):
    """A track of segments; `turned` carries the key of the one that was chosen by hand."""

    turned = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        choices: Sequence[tuple[str, str]],
        parent: QWidget | None = None,
        *,
        icons: Mapping[str, str] = NO_ICONS,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setAccessibleName(name)
        self.setFixedHeight(HEIGHT)
        self._group = QButtonGroup(self)
        self.segments = tuple(Segment(theme, key, words, icons.get(key)) for key, words in choices)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for segment in self.segments:
            self._group.addButton(segment)
            row.addWidget(segment)
            segment.toggled.connect(self._toggled)
        self.show_key(self.segments[0].key)
        theme.changed.connect(self.update)

    @property
    def key(self) -> str:
        """The key of the choice that holds."""
        return next(segment.key for segment in self.segments if segment.isChecked())

    def show_key(self, key: str) -> None:
        """Lets a choice hold without announcing it; an unknown one changes nothing."""
        blocked = self.blockSignals(True)
        for segment in self.segments:
            if segment.key == key:
                segment.setChecked(True)
        self.blockSignals(blocked)

    def turn_to(self, key: str) -> None:
        """Lets a choice hold as a click would."""
        for segment in self.segments:
            if segment.key == key:
                segment.setChecked(True)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the track."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.hover))
        painter.drawRoundedRect(self.rect(), 6, 6)

    def _toggled(self, on: bool) -> None:
        if on:
            self.turned.emit(self.key)
