"""Where words of a text were corrected: a fine line below them and a quiet sign in the margin."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from briefwright.anchoring.trail import Traced
from briefwright.domain.text import Span
from briefwright.ui.read.places import Places
from briefwright.ui.theme.theme import Theme

SIGN, NEXT, DOTS = 12, 4, 1.25
"""Side of the sign, its distance from the text and strength of the line, in pixels."""


class CorrectionMarks:
    """Paints the corrections of one text."""

    def __init__(self, theme: Theme, places: Places) -> None:
        self._theme, self._places = theme, places
        self._shown: tuple[tuple[Span, Traced], ...] = ()

    def show(self, corrections: Sequence[Traced]) -> None:
        """Shows these corrections of the text that is there; those without a place are not."""
        self._shown = tuple((each.span, each) for each in corrections if each.span is not None)

    def at(self, position: int) -> Traced | None:
        """The correction at this position of the text."""
        for span, each in self._shown:
            if span.start <= position <= span.end:
                return each
        return None

    def within(self, low: int, high: int) -> Traced | None:
        """The first correction that begins in a stretch of the text."""
        return next((each for span, each in self._shown if low <= span.start < high), None)

    def paint(
        self,
        painter: QPainter,
        *,
        seen: tuple[int, int],
        edges: tuple[float, float],
        mirrored: bool,
    ) -> None:
        """Paints what can be seen; `edges` are those of the text, the sign stands after its lines."""
        colours = self._theme.colours
        pen = QPen(QColor(colours.text3), DOTS, Qt.PenStyle.DotLine)
        taken: list[float] = []
        for span, _ in self._shown:
            if span.end < seen[0] or span.start > seen[1]:
                continue
            painter.setPen(pen)
            boxes = self._places.boxes(_visible(span))
            for box in boxes:
                painter.drawLine(
                    QPointF(box.left(), box.bottom()), QPointF(box.right(), box.bottom())
                )
            if boxes and not any(abs(boxes[0].top() - other) < SIGN for other in taken):
                taken.append(boxes[0].top())
                left = edges[0] - NEXT - SIGN if mirrored else edges[1] + NEXT
                self._sign(painter, QPointF(left, boxes[0].center().y() - SIGN / 2))

    def _sign(self, painter: QPainter, corner: QPointF) -> None:
        ratio = painter.device().devicePixelRatioF()
        ink = self._theme.colours.text3
        pixmap = self._theme.icons.pixmap("pen-line", SIGN, ink, ratio)
        painter.drawPixmap(corner, pixmap)


def _visible(span: Span) -> Span:
    """The span, or the letter before it where words were only taken out."""
    return span if len(span) else Span(start=max(span.start - 1, 0), end=span.start)
