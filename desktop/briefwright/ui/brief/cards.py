"""Findings beside the text: cards in groups, and what of a finding is searched and said."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.service.writing import Citable, Evidence
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.carrying import start_drag
from briefwright.ui.widgets.marks import MARK, isolated, paint_kind_mark
from briefwright.ui.widgets.row_list import RowDelegate, RowList
from briefwright.ui.widgets.wrapping import broken

WIDTH = 268
PAD_X, PAD_Y, HEAD = 12, 8, 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """A finding with how often it is cited in the brief; a group's head where `cited` is None."""

    key: str
    head: str = ""
    cited: Citable | None = None
    uses: int = 0


def found_in(card: Card, words: str) -> bool:
    """Whether every word occurs in the finding, its quotation or its source."""
    if card.cited is None:
        return False
    source = card.cited.source
    about = (source.outlet or "", source.title) if source else ()
    said = (card.cited.finding.statement, card.cited.quotation, str(card.cited.number), *about)
    text = " ".join(said).casefold()
    return all(word in text for word in words.casefold().split())


def grouped(groups: Sequence[tuple[str, Sequence[Card]]], words: str) -> tuple[Card, ...]:
    """The cards that hold the words, each group under its head; empty groups are left out."""
    shown: list[Card] = []
    for head, cards in groups:
        kept = [card for card in cards if found_in(card, words)]
        if kept:
            shown += [Card(key=f"head:{head}", head=head), *kept]
    return tuple(shown)


def cards_of(
    evidence: Evidence, findings: Sequence[str], uses: Mapping[str, int]
) -> tuple[Card, ...]:
    """The cards of these findings."""
    return tuple(
        Card(key=finding, cited=evidence.citable[finding], uses=uses.get(finding, 0))
        for finding in findings
        if finding in evidence.citable
    )


class CardList(RowList):
    """Lists cards; a card can be carried into the text."""

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.setDragEnabled(True)
        self._model: RowModel[Card] = RowModel(
            (Column(head=self.tr("Finding"), text=self.said_of),),
            self,
            selectable=lambda card: card.cited is not None,
        )
        self.setModel(self._model)
        self.setItemDelegate(_CardDelegate(theme, self))

    def show_cards(self, cards: Sequence[Card]) -> None:
        """Shows these cards; the chosen one stays chosen."""
        current = self.current
        self.blockSignals(True)  # rows that go choose others, which nobody did by hand
        self._model.show_rows(cards)
        self.blockSignals(False)
        self.choose(current.key if current is not None else None)

    def choose(self, finding: str | None) -> None:
        """Chooses a finding, if it is shown; the head over the first one stays in sight."""
        self.show_chosen(finding)
        if self.currentIndex().row() <= 1:
            self.scrollToTop()

    @property
    def cards(self) -> tuple[Card, ...]:
        """What is shown, heads of groups included."""
        return self._model.rows

    @property
    def current(self) -> Card | None:
        """The card that is chosen."""
        card = self._model.value(self.currentIndex())
        return card if card is not None and card.cited is not None else None

    def step(self, direction: int) -> None:
        """Chooses the next (1) or previous (-1) card, the first when none is chosen."""
        places = [n for n, card in enumerate(self.cards) if card.cited is not None]
        if not places:
            return
        here = self.currentIndex().row()
        at = places.index(here) + direction if here in places else 0
        place = places[min(max(at, 0), len(places) - 1)]
        self.setCurrentIndex(self._model.index(place, 0))

    def said_of(self, card: Card) -> str:
        """What a screen reader says."""
        if card.cited is None:
            return card.head
        cited = card.cited
        return f"{cited.number}, {cited.finding.statement}, {self.use_of(card)}, {cited.grade}"

    def use_of(self, card: Card) -> str:
        """How often the finding is cited."""
        if card.uses == 0:
            return self.tr("not cited")
        return self.tr("{0} × in brief").format(card.uses)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carries the card under the pointer."""
        card = self.current
        if card is not None:
            picture = self.viewport().grab(self.visualRect(self.currentIndex()))
            start_drag(self, ((card.key, None),), picture)


class _CardDelegate(RowDelegate[Card]):
    inset = (16, 4)

    def is_head(self, row: Card) -> bool:
        """Heads stand without a ground."""
        return row.cited is None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the statement and two lines of the quotation."""
        card = index.data(VALUE)
        if not isinstance(card, Card) or card.cited is None:
            return QSize(100, HEAD)
        view = self.parent()
        wide = view.viewport().width() if isinstance(view, CardList) else WIDTH
        room = wide - 2 * (self.inset[0] + PAD_X)
        statement = broken(card.cited.finding.statement, Face.STATEMENT, 3, room)
        quotation = broken(card.cited.quotation, Face.QUOTATION_SMALL, 2, room)
        return QSize(100, 2 * PAD_Y + 8 + 24 + 20 * (len(statement) + len(quotation)) + 4)

    def paint_row(self, painter: QPainter, box: QRect, row: Card, *, selected: bool) -> None:
        """Paints the card: mark, number, use, grade; statement; quotation."""
        colours = self.theme.colours
        if row.cited is None:
            painter.setFont(font(Face.META_STRONG))
            painter.setPen(QColor(colours.text2))
            painter.drawText(box.adjusted(0, 0, 0, 4), int(_leading(painter)), row.head)
            return
        painter.setPen(QPen(QColor(colours.accent if selected else colours.line), 1))
        painter.setBrush(QColor(colours.raised if colours.dark else colours.base))
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        inner = box.adjusted(PAD_X, PAD_Y, -PAD_X, -PAD_Y)
        self._paint_first_line(painter, inner, row, row.cited)
        top = inner.top() + 24
        for face, colour, words, most in (
            (Face.STATEMENT, colours.text, row.cited.finding.statement, 3),
            (Face.QUOTATION_SMALL, colours.text2, row.cited.quotation, 2),
        ):
            painter.setFont(font(face))
            painter.setPen(QColor(colour))
            for line in broken(words, face, most, inner.width()):
                place = QRect(inner.left(), top, inner.width(), 20)
                painter.drawText(place, int(_leading(painter)), line)
                top += 20

    def _paint_first_line(
        self, painter: QPainter, inner: QRect, card: Card, cited: Citable
    ) -> None:
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = inner.right() - MARK if rtl else inner.left()
        paint_kind_mark(painter, self.theme, cited.finding.kind, QPointF(left, inner.top()))
        line = QRect(inner.left(), inner.top(), inner.width(), MARK)
        number = line.adjusted(0, 0, -26, 0) if rtl else line.adjusted(26, 0, 0, 0)
        painter.setFont(font(Face.META_STRONG))
        painter.setPen(QColor(self.theme.colours.text))
        painter.drawText(number, int(_leading(painter)), str(cited.number))
        view = self.parent()
        use = view.use_of(card) if isinstance(view, CardList) else ""
        painter.setFont(font(Face.HINT))
        unused = self.theme.colours.warn if card.uses == 0 else self.theme.colours.text3
        painter.setPen(QColor(unused))
        words = f"{isolated(use)}   {isolated(cited.grade)}".strip()
        painter.drawText(line, int(_trailing(painter)), words)


def _leading(painter: QPainter) -> Qt.AlignmentFlag:
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter


def _trailing(painter: QPainter) -> Qt.AlignmentFlag:
    rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
