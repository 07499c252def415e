"""The marks below the letters: one rounded rectangle a line, the shorter passage over the longer."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QTextDocument

from briefwright.domain.text import Span
from briefwright.ui.read.lines import block_stretches
from briefwright.ui.read.passages import Layer
from briefwright.ui.theme.theme import Theme

RADIUS, OUTLINE, STEP, DEEPEST = 3, 1.5, 2.5, 3


class Highlighter:
    """Paints passages of one document; `qt_span` turns code points into Qt's positions."""

    def __init__(
        self,
        theme: Theme,
        document: QTextDocument,
        qt_span: Callable[[Span], tuple[int, int]],
    ) -> None:
        self._theme = theme
        self._document = document
        self._qt_span = qt_span

    def paint(
        self, painter: QPainter, layers: Sequence[Layer], seen: QRectF, active: str | None
    ) -> None:
        """Paints what can be seen of the layers, the passages of the active finding outlined."""
        for layer in layers:
            colours = self._theme.kind(layer.passage.kind)
            outlined = layer.passage.finding == active
            painter.setPen(QPen(QColor(colours.edge), OUTLINE) if outlined else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.tint))
            for box in self._boxes(layer, seen):
                inset = min(layer.depth, DEEPEST) * STEP
                painter.drawRoundedRect(box.adjusted(0, inset, 0, -inset), RADIUS, RADIUS)
                if layer.depth:
                    self._underline(painter, layer, box, inset)

    def _boxes(self, layer: Layer, seen: QRectF) -> list[QRectF]:
        start, end = self._qt_span(layer.span)
        layout = self._document.documentLayout()
        boxes: list[QRectF] = []
        block = self._document.findBlock(start)
        while block.isValid() and block.position() < end:
            if layout.blockBoundingRect(block).intersects(seen):
                boxes.extend(block_stretches(self._document, block, start, end))
            block = block.next()
        return boxes

    def _underline(self, painter: QPainter, layer: Layer, box: QRectF, inset: float) -> None:
        painter.save()
        painter.setPen(QPen(QColor(self._theme.kind(layer.passage.kind).edge), 1))
        foot = box.bottom() - inset
        painter.drawLine(QPointF(box.left() + 2, foot), QPointF(box.right() - 2, foot))
        painter.restore()
