"""A line of text with the words in it that were searched for: heavier, and on a ground of their own."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout

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
    painter: QPainter, theme: Theme, box: QRectF, marked: Marked, *, rtl: bool, whole: bool = False
) -> None:
    """Paints the words in one line, cut after a word, from the side where reading begins.

    What stands before the first of the words sought is cut too where that would be out of sight,
    but not of a `whole` line such as a title.
    """
    if not whole:
        letter = QFontMetricsF(font(marked.face)).averageCharWidth()
        marked = brought_near(marked, round(box.width() / max(1.0, letter)))
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


def brought_near(marked: Marked, fitting: int) -> Marked:
    """The words from a little before the first place, where it would be beyond half of the line.

    `fitting` is how many characters stand in a line, about.
    """
    first = marked.spans[0].start if marked.spans else 0
    if first < fitting // 2:
        return marked
    start = marked.words.find(" ", first - fitting // 3, first) + 1
    by = start - 2
    return replace(
        marked,
        words=f"… {marked.words[start:]}",
        spans=tuple(
            Span(start=s.start - by, end=s.end - by) for s in marked.spans if s.start >= start
        ),
    )


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
