"""The cards beside the text: one per finding, level with its passage, never over another."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QStyle

from briefwright.ui.read.passages import Passage
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, elided, paint_kind_mark

CARD_WIDTH = 208
"""Width of a card in pixels."""

GAP, PAD_X, PAD_Y, LINE, LINES = 8, 12, 8, 18, 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A card's place down the document, and what it says."""

    passage: Passage
    top: float
    height: float
    lines: tuple[str, ...]

    @property
    def bottom(self) -> float:
        """The lower edge."""
        return self.top + self.height

    def box(self, left: float) -> QRectF:
        """The card's rectangle when its left edge stands there."""
        return QRectF(left, self.top, CARD_WIDTH, self.height)


class Cards:
    """The cards of a source from the top down, each at its passage or 8 pixels below its neighbour.

    They are laid out as far as they are asked for, so that a long source opens without them all.
    """

    def __init__(
        self,
        passages: Sequence[Passage] = (),
        top_of: Callable[[Passage], float] = lambda _passage: 0.0,
        lines_of: Callable[[str], tuple[str, ...]] | None = None,
    ) -> None:
        self._waiting = iter(passages)
        self._top_of = top_of
        self._lines_of = lines_of or statement_lines
        self._cards: list[Card] = []

    def between(self, top: float, bottom: float) -> Sequence[Card]:
        """The cards that touch a stretch of the document."""
        while not self._cards or self._cards[-1].top < bottom:
            passage = next(self._waiting, None)
            if passage is None:
                break
            self._cards.append(self._below(passage))
        first = bisect_right(self._cards, top, key=lambda card: card.bottom)
        last = bisect_left(self._cards, bottom, key=lambda card: card.top)
        return self._cards[first:last]

    def _below(self, passage: Passage) -> Card:
        lines = self._lines_of(passage.statement)
        height = PAD_Y * 2 + 20 + LINE * len(lines)
        free = self._cards[-1].bottom + GAP if self._cards else 0.0
        top = max(self._top_of(passage), free)
        return Card(passage=passage, top=top, height=height, lines=lines)


def statement_lines(statement: str) -> tuple[str, ...]:
    """The statement in at most three lines of a card, the last one cut with an ellipsis."""
    face = font(Face.META)
    width = CARD_WIDTH - 2 * PAD_X
    if QFontMetricsF(face).horizontalAdvance(statement) <= width:
        return (statement,)
    layout = QTextLayout(statement, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    lines: list[str] = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid() and len(lines) < LINES:
        line.setLineWidth(width)
        start = line.textStart()
        last = len(lines) == LINES - 1
        text = statement[start:] if last else statement[start : start + line.textLength()]
        lines.append(elided(text.strip(), QFontMetricsF(face), width) if last else text.strip())
    layout.endLayout()
    return tuple(lines)


def paint_card(
    painter: QPainter, theme: Theme, card: Card, left: float, *, active: bool, mirrored: bool
) -> None:
    """Paints a card: mark, number and section, then the statement; mirrored in a mirrored window."""
    colours = theme.colours
    box = card.box(left).adjusted(0.5, 0.5, -0.5, -0.5)
    painter.save()
    painter.setPen(QPen(QColor(colours.accent if active else colours.line), 1.5 if active else 1))
    painter.setBrush(QColor(colours.raised if colours.dark else colours.base))
    painter.drawRoundedRect(box, 8, 8)
    inner = box.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
    mark_left = inner.right() - MARK if mirrored else inner.left()
    paint_kind_mark(painter, theme, card.passage.kind, QPointF(mark_left, inner.top()))
    painter.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    )
    number = inner.adjusted(0, 0, -26, 0) if mirrored else inner.adjusted(26, 0, 0, 0)
    _write(painter, Face.META_STRONG, colours.text, number, str(card.passage.number))
    section = inner.adjusted(0, 0, -58, 0) if mirrored else inner.adjusted(58, 0, 0, 0)
    words = elided(card.passage.section, QFontMetricsF(font(Face.HINT)), section.width())
    _write(painter, Face.HINT, colours.text3, section, words, at_end=True)
    for n, line in enumerate(card.lines):
        row = inner.translated(0, 22 + n * LINE)
        _write(painter, Face.META, colours.text, row, line)
    painter.restore()


def _write(
    painter: QPainter, face: Face, colour: str, box: QRectF, words: str, *, at_end: bool = False
) -> None:
    """Writes one line 18 pixels high at the start of the box, or at its end."""
    side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
    line = QRectF(box.left(), box.top(), box.width(), LINE)
    flags = QStyle.visualAlignment(painter.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(QColor(colour))
    painter.setFont(font(face))
    painter.drawText(line, int(flags | Qt.AlignmentFlag.AlignAbsolute), words)
