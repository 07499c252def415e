"""The cards beside the text: one per finding, level with its passage, never over another."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption

from briefwright.ui.read.passages import Passage
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided, paint_kind_mark

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


def layout_cards(tops: Sequence[tuple[Passage, float]]) -> tuple[Card, ...]:
    """The cards from the top down, each at its passage or 8 pixels below its neighbour."""
    cards: list[Card] = []
    free = 0.0
    for passage, wanted in tops:
        lines = statement_lines(passage.statement)
        height = PAD_Y * 2 + 20 + LINE * len(lines)
        top = max(wanted, free)
        cards.append(Card(passage=passage, top=top, height=height, lines=lines))
        free = top + height + GAP
    return tuple(cards)


def statement_lines(statement: str) -> tuple[str, ...]:
    """The statement in at most three lines of a card, the last one cut with an ellipsis."""
    face = font(Face.META)
    layout = QTextLayout(statement, face)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    width = CARD_WIDTH - 2 * PAD_X
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


def paint_card(painter: QPainter, theme: Theme, card: Card, left: float, *, active: bool) -> None:
    """Paints a card: mark, number and section, then the statement."""
    colours = theme.colours
    box = card.box(left).adjusted(0.5, 0.5, -0.5, -0.5)
    edge = QColor(colours.accent if active else colours.line)
    painter.save()
    painter.setPen(QPen(edge, 1.5 if active else 1))
    painter.setBrush(QColor(colours.raised if colours.dark else colours.base))
    painter.drawRoundedRect(box, 8, 8)
    top = box.top() + PAD_Y
    paint_kind_mark(painter, theme, card.passage.kind, QPointF(box.left() + PAD_X, top))
    painter.setPen(QColor(colours.text))
    painter.setFont(font(Face.META_STRONG))
    painter.drawText(
        QRectF(box.left() + PAD_X + 26, top, 40, 18),
        Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
        str(card.passage.number),
    )
    _paint_section(painter, theme, card, QRectF(box.left() + 70, top, box.width() - 82, 18))
    painter.setPen(QColor(colours.text))
    painter.setFont(font(Face.META))
    for number, line in enumerate(card.lines):
        row = QRectF(box.left() + PAD_X, top + 22 + number * LINE, CARD_WIDTH - 2 * PAD_X, LINE)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, line)
    painter.restore()


def _paint_section(painter: QPainter, theme: Theme, card: Card, box: QRectF) -> None:
    painter.setPen(QColor(theme.colours.text3))
    face = font(Face.HINT)
    painter.setFont(face)
    words = elided(card.passage.section, QFontMetricsF(face), box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, words)
