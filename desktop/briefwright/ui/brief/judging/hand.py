"""Which text of the Brief view is written: the page of a section, or a field of a judgement."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtWidgets import QApplication, QStackedWidget

from briefwright.domain.brief import Brief
from briefwright.domain.prose import BlockKind, MarkKind
from briefwright.service.writing import Citable
from briefwright.ui.actions.deck import Deck
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.acts import Form
from briefwright.ui.brief.bar import Bar
from briefwright.ui.brief.cards import Card
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.finder import Finder
from briefwright.ui.brief.hover import HoverCard
from briefwright.ui.brief.judging.field import Field
from briefwright.ui.brief.judging.field_writer import FieldActs
from briefwright.ui.brief.judging.pane import JudgementPane
from briefwright.ui.brief.page import Page
from briefwright.ui.theme.theme import Theme


class Judging(QObject):
    """Lets the key judgements take the place of the page while they are written.

    `picked` carries a finding and the form in which it is wanted at the caret, `opened` one to
    read, `chip_met` the finding whose chip stands at the caret.
    """

    picked = Signal(str, object)
    opened = Signal(str)
    chip_met = Signal(str)

    def __init__(
        self, *, bridge: Bridge, theme: Theme, deck: Deck, labels: Labels, page: Page, bar: Bar
    ) -> None:
        super().__init__(page)
        self._labels = labels
        self._bar = bar
        self.pane = JudgementPane(bridge=bridge, theme=theme, deck=deck, labels=labels)
        self.stack = QStackedWidget()
        self.stack.addWidget(page)
        self.stack.addWidget(self.pane)
        self.hover = HoverCard(theme, self.pane.viewport())
        self.finder = Finder(theme, self.pane.viewport())
        self.finder.picked.connect(self.picked)
        self.finder.left.connect(self.pane.take_keys)
        self.pane.turned.connect(self._show_caret)
        self.pane.pointed.connect(self._point)
        self.pane.opened.connect(self.opened)
        self.pane.verticalScrollBar().valueChanged.connect(lambda _value: self.hover.go())
        self._listen(deck)

    @property
    def shown(self) -> bool:
        """Whether the judgements stand in the place of the page."""
        return self.stack.currentWidget() is self.pane

    def turn_to(self, brief: Brief | None) -> None:
        """Shows the judgements of a brief, or the page for None."""
        if brief is not None:
            self.pane.show_brief(brief)
        turned = self.shown != (brief is not None)
        self.stack.setCurrentIndex(0 if brief is None else 1)
        self._bar.let_set_lines(on=brief is None)
        if turned:
            self.go()

    def take_keys(self) -> None:
        """Gives the keys to the field that had them last."""
        self.pane.take_keys()

    def go(self) -> None:
        """Takes away what stands over the fields."""
        self.hover.go()
        self.finder.hide()

    def find(self, groups: Sequence[tuple[str, Sequence[Card]]]) -> None:
        """Looks for a finding to add at the caret."""
        if self.pane.field is None:
            self.pane.take_keys()
        if self.pane.field is not None:
            self.hover.go()
            field = self.pane.field
            self.finder.open_by(self._here(field, QRectF(field.cursorRect())), groups)

    def cite(self, cited: Citable, form: Form) -> None:
        """Puts a finding at the caret of the field that is written."""
        acts = self._acts()
        if acts is not None:
            acts.cite(cited, form)
            acts.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _acts(self) -> FieldActs | None:
        card, field = self.pane.card, self.pane.field
        return None if card is None or field is None else card.acts[card.column_of(field)]

    def _show_caret(self) -> None:
        field = self.pane.field
        if field is None:
            return
        self._bar.show_caret(BlockKind.PARAGRAPH, field.typing_marks())
        self._bar.let_set_lines(on=False)
        finding = field.chip_beside_caret()
        if finding is not None:
            self.chip_met.emit(finding)

    def _here(self, field: Field, box: QRectF) -> QRectF:
        """A rectangle of a field in the pane."""
        corner = field.viewport().mapTo(self.pane.viewport(), box.topLeft().toPoint())
        return QRectF(QPointF(corner), box.size())

    def _point(self, field: Field, found: object) -> None:
        known = self._labels.evidence.citable
        match found:
            case (str(finding), QRectF() as box) if finding in known:
                self.hover.point_at(known[finding], self._here(field, box))
            case _:
                self.hover.go()

    def _listen(self, deck: Deck) -> None:
        deck.on("bold", lambda: self._in_field(lambda acts: acts.mark(MarkKind.BOLD)))
        deck.on("italic", lambda: self._in_field(lambda acts: acts.mark(MarkKind.ITALIC)))
        clipboard = QApplication.clipboard()
        deck.on(
            "paste_plain",
            lambda: self._in_field(lambda acts: acts.paste_plain(clipboard.mimeData())),
        )
        deck.on("open_citation", lambda: self._in_field(self._open_citation))
        deck.on("judgement_up", lambda: self._on_card(lambda: self.pane.move_card(-1)))
        deck.on("judgement_down", lambda: self._on_card(lambda: self.pane.move_card(1)))
        deck.on("remove_judgement", lambda: self._on_card(self.pane.remove))

    def _in_field(self, act: Callable[[FieldActs], object]) -> None:
        acts = self._acts()
        if acts is not None and self.pane.isVisible():
            act(acts)

    def _on_card(self, act: Callable[[], None]) -> None:
        if self.pane.isVisible():
            act()

    def _open_citation(self, acts: FieldActs) -> None:
        field: Field = acts.field
        finding = field.chip_beside_caret()
        if finding is not None:
            self.opened.emit(finding)
