"""Small painted signs that every view shows alike: kind marks, gradings, markings."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from briefwright.domain.finding import LETTERS, Kind
from briefwright.domain.marking import TEXT_COLOURS, Marking
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

MARK = 18
"""Side of a kind mark in pixels; 20 in the popup bar."""

LABEL_HEIGHT = 20
"""Height of a marking's block in pixels."""


def paint_kind_mark(
    painter: QPainter, theme: Theme, kind: Kind, corner: QPointF, side: int = MARK
) -> None:
    """Paints the mark of a kind with its upper left corner there: tint, edge and letter."""
    colours = theme.kind(kind)
    box = QRectF(corner.x() + 0.5, corner.y() + 0.5, side - 1, side - 1)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.tint))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(theme.colours.text))
    painter.setFont(theme.font(Face.HINT_STRONG))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, LETTERS[kind])
    painter.restore()


def isolated(text: str) -> str:
    """The text wrapped so that its direction never disturbs what it is joined to (U+2068, U+2069)."""
    return f"\u2068{text}\u2069" if text else ""


def elided(text: str, metrics: QFontMetricsF, width: float) -> str:
    """The text cut to a width with an ellipsis at its own end, whatever the window's direction."""
    return isolated(metrics.elidedText(text, Qt.TextElideMode.ElideRight, width))


class KindMark(QWidget):
    """The mark of a kind as a widget of its own."""

    def __init__(self, theme: Theme, kind: Kind, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._kind = kind
        self.setFixedSize(MARK, MARK)
        theme.changed.connect(self.update)

    def set_kind(self, kind: Kind) -> None:
        """Shows another kind."""
        self._kind = kind
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the mark."""
        del event
        painter = QPainter(self)
        paint_kind_mark(painter, self._theme, self._kind, QPointF(0, 0))


class MarkingLabel(QWidget):
    """A marking in its own colour on black, never translated."""

    def __init__(self, theme: Theme, marking: Marking, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._marking = marking
        self.setAccessibleName(marking.value)
        self.setFixedHeight(LABEL_HEIGHT)

    def set_marking(self, marking: Marking) -> None:
        """Shows another marking."""
        self._marking = marking
        self.setAccessibleName(marking.value)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its label and seven pixels on each side."""
        width = QFontMetricsF(font(Face.HINT_STRONG)).horizontalAdvance(self._marking.value)
        return QSize(round(width) + 14, LABEL_HEIGHT)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the label on its black block, with an edge where the ground is dark too."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dark = self._theme.colours.dark
        painter.setPen(QPen(QColor(self._theme.colours.line2)) if dark else Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        block = QRectF(0.5, 0.5, self.sizeHint().width() - 1, LABEL_HEIGHT - 1)
        painter.drawRoundedRect(block, 4, 4)
        painter.setPen(QColor(TEXT_COLOURS[self._marking]))
        painter.setFont(font(Face.HINT_STRONG))
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, self._marking.value)
