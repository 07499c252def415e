"""The marks below the letters: one rounded rectangle a line, the shorter passage over the longer."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefwright.ui.read.passages import Layer
from briefwright.ui.read.places import Places
from briefwright.ui.theme.theme import Theme

RADIUS, OUTLINE, STEP, DEEPEST = 3, 1.5, 2.5, 3


class Highlighter:
    """Paints the passages of one document."""

    def __init__(self, theme: Theme, places: Places) -> None:
        self._theme = theme
        self._places = places

    def paint(
        self, painter: QPainter, layers: Sequence[Layer], seen: QRectF, active: str | None
    ) -> None:
        """Paints what can be seen of the layers, the passages of the active finding outlined."""
        for layer in layers:
            colours = self._theme.kind(layer.passage.kind)
            outlined = layer.passage.finding == active
            painter.setPen(QPen(QColor(colours.edge), OUTLINE) if outlined else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            for box in self._places.boxes(layer.span):
                if not box.intersects(seen):
                    continue
                inset = min(layer.depth, DEEPEST) * STEP
                painter.drawRoundedRect(box.adjusted(0, inset, 0, -inset), RADIUS, RADIUS)
                if layer.depth:
                    self._underline(painter, layer, box, inset)

    def _underline(self, painter: QPainter, layer: Layer, box: QRectF, inset: float) -> None:
        painter.save()
        painter.setPen(QPen(QColor(self._theme.kind(layer.passage.kind).edge), 1))
        foot = box.bottom() - inset
        painter.drawLine(QPointF(box.left() + 2, foot), QPointF(box.right() - 2, foot))
        painter.restore()
