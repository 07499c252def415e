"""The margin before the text: the mark of each kind, and a stripe as long as its passage."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from briefwright.ui.read.passages import Layer
from briefwright.ui.read.places import Places
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, paint_kind_mark

GUTTER = 64
"""Width of the margin: mark 18, gap 6, stripe 4, gap 16, and room for a second stripe."""

STRIPE, STRIPE_GAP, MARK_STEP = 4, 16, 20


def paint_gutter(
    painter: QPainter,
    theme: Theme,
    places: Places,
    layers: Sequence[Layer],
    *,
    edge: float,
    mirrored: bool,
) -> None:
    """Paints marks and stripes outside the edge of the text; a mark moves down from another."""
    outward = 1 if mirrored else -1
    taken: list[float] = []
    for layer in layers:
        boxes = places.boxes(layer.span)
        if not boxes:
            continue
        top, bottom = boxes[0].top(), boxes[-1].bottom()
        offset = STRIPE_GAP + min(layer.depth, 2) * 6
        x = edge + outward * offset
        stripe = QRectF(x if mirrored else x - STRIPE, top, STRIPE, bottom - top)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.kind(layer.passage.kind).stripe))
        painter.drawRoundedRect(stripe, 2, 2)
        mark_top = top
        while any(abs(mark_top - other) < MARK_STEP for other in taken):
            mark_top += MARK_STEP
        taken.append(mark_top)
        x = edge + outward * (STRIPE_GAP + STRIPE + 12 + 6)
        corner = QPointF(x if mirrored else x - MARK, mark_top)
        paint_kind_mark(painter, theme, layer.passage.kind, corner)
