"""The band of a degree of likelihood: a bar from nothing to certainty with its stretch filled."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefwright.domain.likelihood import Term
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import isolated

BAR, GAP = 7, 2
"""Height of the bar, and width of the gap in it at one half, in pixels."""

HEIGHT = 26


class BandBar(QWidget):
    """Shows the band of a term as in print, with its percentages below; nothing for no term."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._term: Term | None = None
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    @property
    def words(self) -> str:
        """The percentages, such as `55–80 %`; empty for no term."""
        return "" if self._term is None else percentages(self._term)

    def show_term(self, term: Term | None) -> None:
        """Shows another band."""
        self._term = term
        self.setAccessibleName(self.words)
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough to tell the bands apart."""
        return QSize(120, HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints track and band from the side where the interface begins."""
        del event
        if self._term is None:
            return
        painter = QPainter(self)
        colours, rtl, wide = self._theme.colours, self.isRightToLeft(), float(self.width())

        def stretch(low: float, high: float) -> QRectF:
            left = (100 - high if rtl else low) / 100 * wide
            return QRectF(left, 0, (high - low) / 100 * wide, BAR)

        painter.fillRect(QRectF(0, 0, wide, BAR), QColor(colours.press))
        painter.fillRect(QRectF(wide / 2 - GAP / 2, 0, GAP, BAR), QColor(colours.base))
        painter.fillRect(stretch(self._term.low, self._term.high), QColor(colours.accent))
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text2))
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, BAR + 1, wide, HEIGHT - BAR - 1), int(flags), self.words)


def percentages(term: Term) -> str:
    """The band of a term in per cent, as printed."""
    return isolated(f"{term.low}–{term.high}%")
