"""The cards beside the text: one per finding, level with its passage, never over another."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle

from briefwright.ui.read.passages import Passage
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, elided, paint_kind_mark
from briefwright.ui.widgets.wrapping import broken

CARD_WIDTH = 208
"""Width of a card in pixels."""

GAP, PAD_X, PAD_Y, LINE, LINES = 8, 12, 8, 18, 3

FAR, ABOVE = 40, 12
"""Cards that are laid out at once on the way to a place, and those laid out above one far off."""


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

    Where a card stands depends on all above it, so they are laid out from the first one on: as
    far as is asked for, and step by step by `go_on`. Far below what is laid out, `between` lays
    out what stands there from a few cards above it; that may stand some pixels off until the
    rest has come so far.
    """

    def __init__(
        self,
        passages: Sequence[Passage] = (),
        top_of: Callable[[Passage], float] = lambda _passage: 0.0,
        lines_of: Callable[[str], tuple[str, ...]] | None = None,
    ) -> None:
        self._passages = passages
        self._top_of = top_of
        self._lines_of = lines_of or statement_lines
        self._cards: list[Card] = []
        self._ahead: tuple[float, list[Card]] = (0.0, [])

    @property
    def whole(self) -> bool:
        """Whether every card is laid out."""
        return len(self._cards) == len(self._passages)

    def go_on(self, count: int) -> float:
        """Lays out so many more cards; the height from which on cards stand otherwise now."""
        before = len(self._cards)
        self._extend(self._cards, before, before + count)
        return self._cards[before].top if before < len(self._cards) else 0.0

    def between(self, top: float, bottom: float, first: int = 0) -> Sequence[Card]:
        """The cards that touch a stretch of the document; `first` is the first passage in it."""
        if first - len(self._cards) > FAR:
            return _touching(self._laid_ahead(top, bottom, first), top, bottom)
        while not self.whole and (not self._cards or self._cards[-1].top < bottom):
            self.go_on(1)
        return _touching(self._cards, top, bottom)

    def _laid_ahead(self, top: float, bottom: float, first: int) -> list[Card]:
        begun, cards = self._ahead
        if not cards or top < begun or cards[-1].top < bottom:
            cards = []
            number = max(first - ABOVE, 0)
            while number < len(self._passages) and (not cards or cards[-1].top < bottom):
                self._extend(cards, number, number + 1)
                number += 1
            self._ahead = (top, cards)
        return cards

    def _extend(self, cards: list[Card], first: int, last: int) -> None:
        for passage in self._passages[first:last]:
            lines = self._lines_of(passage.statement)
            height = PAD_Y * 2 + 20 + LINE * len(lines)
            free = cards[-1].bottom + GAP if cards else 0.0
            top = max(self._top_of(passage), free)
            cards.append(Card(passage=passage, top=top, height=height, lines=lines))


def _touching(cards: Sequence[Card], top: float, bottom: float) -> Sequence[Card]:
    first = bisect_right(cards, top, key=lambda card: card.bottom)
    last = bisect_left(cards, bottom, key=lambda card: card.top)
    return cards[first:last]


def statement_lines(statement: str, face: QFont | None = None) -> tuple[str, ...]:
    """The statement in at most three lines of a card, the last one cut with an ellipsis."""
    return broken(statement, face or Face.META, LINES, CARD_WIDTH - 2 * PAD_X)


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
    _write(painter, theme.font(Face.META_STRONG), colours.text, number, str(card.passage.number))
    section = inner.adjusted(0, 0, -58, 0) if mirrored else inner.adjusted(58, 0, 0, 0)
    words = elided(card.passage.section, QFontMetricsF(theme.font(Face.HINT)), section.width())
    _write(painter, theme.font(Face.HINT), colours.text3, section, words, at_end=True)
    for n, line in enumerate(card.lines):
        row = inner.translated(0, 22 + n * LINE)
        _write(painter, theme.font(Face.META), colours.text, row, line)
    painter.restore()


def _write(
    painter: QPainter,
    face: QFont,
    colour: str,
    box: QRectF,
    words: str,
    *,
    at_end: bool = False,
) -> None:
    """Writes one line 18 pixels high at the start of the box, or at its end."""
    side = Qt.AlignmentFlag.AlignTrailing if at_end else Qt.AlignmentFlag.AlignLeading
    line = QRectF(box.left(), box.top(), box.width(), LINE)
    flags = QStyle.visualAlignment(painter.layoutDirection(), side | Qt.AlignmentFlag.AlignVCenter)
    painter.setPen(QColor(colour))
    painter.setFont(face)
    painter.drawText(line, int(flags | Qt.AlignmentFlag.AlignAbsolute), words)
