"""A line of text with the words in it that were searched for: heavier, and on a ground of their own."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout

from briefwright.domain.text import Span
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

ROUND = 3
"""Radius of the ground in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Marked:
    """Words with the places in them that were searched for, in code points; how they are set."""

    words: str
    spans: Sequence[Span]
    face: Face
    ink: str


def paint_marked(
    painter: QPainter, theme: Theme, box: QRectF, marked: Marked, *, rtl: bool
) -> None:
    """Paints the words in one line, cut after a word, from the side where reading begins."""
    offsets = Offsets(marked.words)
    places = [(offsets.to_qt(span.start), offsets.to_qt(span.end)) for span in marked.spans]
    layout = QTextLayout(marked.words, font(marked.face))
    layout.setFormats(_heavier(places, QColor(theme.colours.text)))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(box.width())  # cut after a word
    layout.endLayout()
    left = box.right() - line.naturalTextWidth() if rtl else box.left()
    at = QPointF(left, box.top() + (box.height() - line.height()) / 2)
    painter.save()
    painter.setClipRect(box)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.colours.selection))
    for start, end in places:
        if start < line.textLength():
            edges = [line.cursorToX(n)[0] for n in (start, min(end, line.textLength()))]  # type: ignore[index]
            ground = QRectF(
                at.x() + min(edges) - 1, at.y(), abs(edges[1] - edges[0]) + 2, line.height()
            )
            painter.drawRoundedRect(ground, ROUND, ROUND)
    painter.setPen(QColor(marked.ink))
    layout.draw(painter, at)
    painter.restore()


def _heavier(places: Sequence[tuple[int, int]], ink: QColor) -> list[QTextLayout.FormatRange]:
    made: list[QTextLayout.FormatRange] = []
    for start, end in places:
        style = QTextCharFormat()
        style.setFontWeight(QFont.Weight.DemiBold)
        style.setForeground(ink)
        part = QTextLayout.FormatRange()
        part.start, part.length, part.format = start, end - start, style
        made.append(part)
    return made
