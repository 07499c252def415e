"""The part "Key judgements": the judgements of a brief one below the other, each written in place."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QResizeEvent,
)
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from briefwright.domain.brief import Brief
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import ICD203, SCALES
from briefwright.domain.text import Span
from briefwright.service.checking import Fault
from briefwright.service.commands.judgements import MoveJudgement, RemoveJudgement
from briefwright.service.standing import Standing
from briefwright.ui.actions.action import Focus
from briefwright.ui.actions.deck import Deck
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.judging.card import JUDGEMENT, JudgementCard, set_tab_order
from briefwright.ui.brief.judging.field import Field
from briefwright.ui.brief.judging.sorting import SortedPage
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.versions import Versions

MEASURE, NEAR = 784, 16
"""Widest judgement in pixels at zoom 1, with its degree, and the room beside it at least."""

STACKED = 460
"""Width of the page in pixels under which a judgement has its degree over its words."""


class JudgementPane(SortedPage):
    """Shows and writes the judgements.

    `turned` tells that the caret is elsewhere, `pointed` in which field what chip is pointed at,
    `opened` carries the finding of a chip that was clicked with Ctrl.
    """

    turned = Signal()
    pressed = Signal(object)
    written = Signal()
    clashed = Signal()
    pointed = Signal(object, object)
    opened = Signal(str)
    dropped_finding = Signal(str)

    def __init__(self, *, bridge: Bridge, theme: Theme, deck: Deck, labels: Labels) -> None:
        super().__init__(theme, JUDGEMENT)
        self.setObjectName("brief.judgements")
        self.setAccessibleName(self.tr("Key judgements"))
        self.cards: list[JudgementCard] = []
        self.field: Field | None = None
        self._bridge = bridge
        self._theme = theme
        self._deck = deck
        self._faults: tuple[Fault, ...] = ()
        self._labels = labels
        self._brief: Brief | None = None
        self._title = QLabel(self.tr("Key judgements"))
        hint = self.tr("Likelihood at the side; confidence in a sentence of its own.")
        self._hint = QLabel(hint)
        self.add_button = QPushButton(self.tr("Add a judgement"))
        self.add_button.setProperty("link", "true")
        self._repaint()
        self._lay_out()
        self.add_button.clicked.connect(lambda _checked=False: self.add())
        deck.give_to(Focus.JUDGEMENTS, self.add_button)
        theme.changed.connect(self._repaint)
        self.fell.connect(self._move_to)

    # --- what is shown -------------------------------------------------------

    def show_brief(self, brief: Brief) -> None:
        """Shows the judgements of a brief."""
        known, self._brief = self._brief, brief
        if known is None or (known.id, known.scale, known.language) != (
            brief.id, brief.scale, brief.language,
        ):  # fmt: skip
            for card in [*self.cards]:
                self._drop(card)
        self.refresh()

    def refresh(self) -> None:
        """Shows what the project holds now, merged with what is being typed."""
        if self._brief is None or any(card.busy for card in self.cards):
            return
        for card in self.cards:
            card.refresh()
        found = self._bridge.project.judgements(self._brief.id)
        there = {judgement.id for judgement in found}
        for card in [*self.cards]:
            if card.row is not None and card.row not in there:
                self._drop(card)
        for place, judgement in enumerate(found):
            self._show_at(place, judgement)
        if not self.cards:
            self._new_card(None, 0)
        self._put_in_order()

    def commit(self) -> bool:
        """Whether all that was typed is in the project."""
        kept = [card.commit() for card in self.cards]
        return all(kept)

    @property
    def words(self) -> int:
        """The words of all judgements as they stand."""
        return sum(card.words for card in self.cards)

    @property
    def card(self) -> JudgementCard | None:
        """The judgement that is written."""
        return next(
            (card for card in self.cards if self.field in (card.statement, card.reasons)), None
        )

    def lay_out_chips(self) -> None:
        """Measures and paints the chips anew."""
        for card in self.cards:
            card.lay_out_chips()

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Marks these problems at the judgements."""
        self._faults = tuple(faults)
        for card in self.cards:
            card.show_faults(faults)

    def point_out(self, fault: Fault) -> None:
        """Selects the words at fault, or goes to the choice at fault."""
        card = self.card_of(fault.problem.place.row)
        if card is not None:
            card.point_out(fault)
            self._show_caret()

    def show_conflicts(
        self, found: Sequence[Standing], panel: Callable[[Standing], Versions]
    ) -> None:
        """Shows at each judgement what stands against each other in it."""
        for card in self.cards:
            card.show_conflicts([each for each in found if each.conflict.row == card.row], panel)

    def show_spot(self, row: str, column: str, span: Span | None, *, turned: bool = True) -> None:
        """Brings a judgement into view, its field chosen, and the words selected that were not in view."""
        card = self.card_of(row)
        if card is not None:
            seen = not turned and not card.visibleRegion().isEmpty()
            self.ensureWidgetVisible(card, 0, 24)
            card.show_spot(column, span, select=not seen)
            self._show_caret()

    def card_of(self, row: str) -> JudgementCard | None:
        """The card of the judgement with this id."""
        return next((card for card in self.cards if card.row == row), None)

    def take_keys(self, row: str | None = None) -> None:
        """Gives the keys to the judgement with this id, or to the one that had them last."""
        card = self.card_of(row) if row else self.card or next(iter(self.cards), None)
        if card is not None:
            if row or self.card is None or self.field is None:
                self.field = card.statement
            self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    # --- what is done --------------------------------------------------------

    def add(self) -> None:
        """Begins a judgement behind the one that is written, or goes to the one begun already."""
        if self._brief is None or not self.commit():
            return
        card = next((card for card in self.cards if card.row is None), None)
        if card is None:
            here = self.cards.index(self.card) + 1 if self.card in self.cards else len(self.cards)
            card = self._new_card(None, here)
            self._put_in_order()
        card.statement.setFocus(Qt.FocusReason.OtherFocusReason)
        self._show_caret()

    def remove(self) -> None:
        """Takes the judgement that is written out."""
        card = self.card
        if card is None:
            return
        place = self.cards.index(card)
        row = card.row
        if row is None:
            self._drop(card)
            self.refresh()
        elif card.commit():
            self._bridge.run(RemoveJudgement(judgement=row), initiator=self)
        if self.cards:
            near = self.cards[min(place, len(self.cards) - 1)]
            near.statement.setFocus(Qt.FocusReason.OtherFocusReason)

    def move_card(self, way: int) -> None:
        """Moves the judgement that is written up (-1) or down (1)."""
        card = self.card
        rows = [each.row for each in self.cards if each.row is not None]
        if card is None or card.row is None:
            return
        place = rows.index(card.row) + way
        if 0 <= place < len(rows):
            self._move_to(card.row, place)

    def _move_to(self, row: str, place: int) -> None:
        if self.commit():
            self._bridge.run(MoveJudgement(judgement=row, index=place), initiator=self)
            self._show_caret()

    # --- cards ---------------------------------------------------------------

    def _show_at(self, place: int, judgement: Judgement) -> None:
        card = self.card_of(judgement.id)
        if card is None:
            self._new_card(judgement, place)
            return
        card.show_judgement(judgement)
        drafts = [each for each in self.cards[: self.cards.index(card)] if each.row is None]
        self.cards.remove(card)
        self.cards.insert(place + len(drafts), card)

    def _new_card(self, judgement: Judgement | None, place: int) -> JudgementCard:
        card = JudgementCard(
            bridge=self._bridge, theme=self._theme, labels=self._labels, parent=self.page
        )
        assert self._brief is not None  # noqa: S101 - cards are made of an open brief
        card.open(
            self._brief.id, judgement, SCALES.get(self._brief.scale, ICD203), self._brief.language
        )
        card.left.connect(lambda way, c=card: self._step(c, way))
        card.made.connect(self._put_in_order)
        card.held.connect(self._turn)
        card.pressed.connect(self.pressed)
        card.show_faults(self._faults)
        for field in (card.statement, card.reasons):
            self._connect(field)
        for writer in card.writers.values():
            writer.written.connect(self.written)
            writer.clashed.connect(self.clashed)
        card.listen_to(self._deck)
        card.stack(on=self.width() < STACKED)
        self.cards.insert(place, card)
        card.show()
        return card

    def _connect(self, field: Field) -> None:
        field.cursorPositionChanged.connect(lambda: self._caret_moved(field))
        field.pointed.connect(lambda found: self.pointed.emit(field, found))
        field.opened.connect(self.opened)
        field.dropped_finding.connect(lambda finding: self._dropped(field, finding))

    def _dropped(self, field: Field, finding: str) -> None:
        self.field = field
        self.dropped_finding.emit(finding)

    def _drop(self, card: JudgementCard) -> None:
        if self.card is card:
            self.field = None
        self.cards.remove(card)
        self.column.removeWidget(card)
        card.hide()
        card.setParent(None)
        card.deleteLater()

    def _put_in_order(self) -> None:
        """Sets cards and the lines between them in their order, touching none that stands right."""
        for place, card in enumerate(self.cards):
            if self.column.indexOf(card) != 2 + place:
                self.column.removeWidget(card)
                self.column.insertWidget(2 + place, card)
            card.show_number(place + 1)
        set_tab_order(self.cards, self.add_button)

    def _step(self, card: JudgementCard, way: int) -> None:
        """The caret goes on to the neighbour; beyond the last one a judgement is begun."""
        place = self.cards.index(card) + way
        if place == len(self.cards) and card.row is not None:
            self.field = card.reasons
            self.add()
        elif 0 <= place < len(self.cards):
            near = self.cards[place]
            field = near.statement if way > 0 or near.row is None else near.reasons
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, field: Field) -> None:
        self.field = field
        self._show_caret()
        self.turned.emit()

    def _caret_moved(self, field: Field) -> None:
        if field.hasFocus():
            self._show_caret()
            self.turned.emit()

    def _show_caret(self) -> None:
        if self.field is None:
            return
        spot = self.field.viewport().mapTo(self.page, self.field.cursorRect().center())
        self.ensureVisible(spot.x(), spot.y(), 0, 40)

    def rows(self) -> Sequence[tuple[str, QWidget]]:
        """The judgements that are in the project, in order."""
        return [(card.row, card) for card in self.cards if card.row is not None]

    # --- how it is made ------------------------------------------------------

    def _lay_out(self) -> None:
        self._title.setWordWrap(True)
        self._hint.setProperty("role", "hint")
        self._hint.setWordWrap(True)
        self._hint.setContentsMargins(0, 0, 0, 12)
        self.column.setSpacing(0)
        self.column.addWidget(self._title)
        self.column.addWidget(self._hint)
        self.column.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeading)
        self.column.addStretch(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Centres the measure in the room there is."""
        super().resizeEvent(event)
        wide = self.viewport().width()
        measure = min(MEASURE * max(self._theme.zoom, 1.0), wide - 2 * NEAR)
        side = round(max((wide - measure) / 2, NEAR))
        self.column.setContentsMargins(side, 28, side, self.viewport().height() // 2)
        for card in self.cards:  # by the width with the scroll bar, which comes and goes with it
            card.stack(on=self.width() < STACKED)

    def _repaint(self) -> None:
        face = self._theme.text_font(Face.HEADING)
        self._title.setFont(face)
        self._title.setMinimumHeight(round(QFontMetricsF(face).height()) + 4)
