"""The formats that a brief goes out in, and the cards that choose one of them."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QVBoxLayout, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.row_list import KEYBOARD, paint_ground

CARD = 46


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A kind of file: the end of its name, its name, and what it is good for."""

    suffix: str
    name: str
    words: str
    icon: str


class FormatCard(QRadioButton):
    """A format as a line that can be chosen."""

    def __init__(self, theme: Theme, offered: Format) -> None:
        super().__init__(offered.name)
        self._theme = theme
        self._offered = offered
        self._by_key = False
        self.setAccessibleName(f"{offered.name}, {offered.words}")
        self.setFixedHeight(CARD)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    @property
    def suffix(self) -> str:
        """The end of the name of such a file."""
        return self._offered.suffix

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(240, CARD)

    def hitButton(self, pos: object) -> bool:
        """The whole line can be clicked."""
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key, arrows among them."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints icon, name, what it is good for, and a check at the chosen one."""
        painter = QPainter(self)
        colours, icons = self._theme.colours, self._theme.icons
        paint_ground(
            painter,
            self._theme,
            self.rect(),
            selected=self.isChecked(),
            hovered=self.underMouse(),
            ring=self.hasFocus() and self._by_key,
        )
        rtl, ratio = self.isRightToLeft(), self.devicePixelRatioF()
        inner = self.rect().adjusted(12, 6, -12, -6)
        colour = colours.accent if self.isChecked() else colours.text2
        starts = inner.right() - 19 if rtl else inner.left()
        ends = inner.left() if rtl else inner.right() - 15
        middle = inner.center().y()
        picture = icons.pixmap(self._offered.icon, 20, colour, ratio)
        painter.drawPixmap(QPointF(starts, middle - 9), picture)
        if self.isChecked():
            painter.drawPixmap(QPointF(ends, middle - 7), icons.pixmap("check", 16, colour, ratio))
        inner.adjust(24 if rtl else 32, 0, -32 if rtl else -24, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        painter.setFont(font(Face.STATEMENT))
        painter.setPen(QColor(colours.text))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignTop, self._offered.name)
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text2))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignBottom, self._offered.words)


class FormatCards(QWidget):
    """One card a format, one of them chosen."""

    chosen = Signal(str)

    def __init__(self, theme: Theme, offered: tuple[Format, ...]) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self._cards = tuple(FormatCard(theme, each) for each in offered)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        for card in self._cards:
            card.setObjectName(f"publish.format{card.suffix}")
            self._group.addButton(card)
            column.addWidget(card)
        self._cards[0].setChecked(True)
        self._group.buttonClicked.connect(lambda _card: self.chosen.emit(self.suffix))

    @property
    def suffix(self) -> str:
        """The end of the name of the chosen format."""
        return next(card.suffix for card in self._cards if card.isChecked())

    def choose(self, suffix: str) -> None:
        """Chooses a format; an unknown one changes nothing."""
        for card in self._cards:
            if card.suffix == suffix:
                card.setChecked(True)
