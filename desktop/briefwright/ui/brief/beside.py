"""The inspector of the Brief view: the findings of the part, cited or not, and the chosen one in full."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.domain.prose import Slot
from briefwright.service.writing import Evidence, Outline, Part
from briefwright.ui.brief.acts import Form
from briefwright.ui.brief.cards import Card, CardList, cards_of, grouped
from briefwright.ui.brief.hover import EvidenceCard
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.forms import SearchLine

Groups = tuple[tuple[str, tuple[Card, ...]], ...]


class Beside(QWidget):
    """`picked` carries a finding and the form in which it goes into the text; `opened` one to read.

    `titled` carries what it is called, with the number of findings of the part.
    """

    picked = Signal(str, object)
    opened = Signal(str)
    titled = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups: Groups = ()
        self._part: str | None = None
        self.field = SearchLine()
        self.field.setAccessibleName(self.tr("Filter findings"))
        self.field.setPlaceholderText(self.tr("Filter findings"))
        self.cards = CardList(theme, self.tr("Findings beside the text"))
        self.detail = EvidenceCard(theme)
        self._foot = QWidget()
        self._nothing = QLabel(self.tr("No finding here. Make some in Read, or change the filter."))
        self._nothing.setFont(font(Face.META))
        self._nothing.setProperty("role", "hint")
        self._nothing.setWordWrap(True)
        self._nothing.setContentsMargins(16, 8, 16, 8)
        self._buttons = {
            Form.CITATION: QPushButton(self.tr("Cite")),
            Form.QUOTATION: QPushButton(self.tr("Quote")),
            Form.STATEMENT: QPushButton(self.tr("State")),
        }
        self._open = QPushButton(self.tr("Open passage"))
        self._lay_out()
        self.field.textChanged.connect(lambda _words: self._filter())
        self.cards.chosen.connect(lambda _card: self._tell())
        self.cards.opened.connect(lambda card: self.picked.emit(card.key, Form.CITATION))
        for form, button in self._buttons.items():
            button.clicked.connect(lambda _checked=False, f=form: self._pick(f))
        self._open.clicked.connect(self._read)
        self._tell()

    @property
    def finding(self) -> str | None:
        """The finding that is chosen."""
        card = self.cards.current
        return None if card is None else card.key

    def show_part(self, outline: Outline | None, evidence: Evidence, part: Part | None) -> None:
        """Shows the findings of a part, those that are nowhere, and all others."""
        self.groups = () if outline is None else self._grouped(outline, evidence, part)
        count = len(self.groups[0][1]) if self.groups else 0
        self.titled.emit(self.tr("Findings {0}").format(count))
        self._filter()
        key = None if part is None else part.key
        if key != self._part:
            self._part = key
            self.cards.scrollToTop()

    def _grouped(self, outline: Outline, evidence: Evidence, part: Part | None) -> Groups:
        placed, uses = outline.placed, outline.uses
        title, own = self.tr("Of this section"), placed.get(part.owner, ()) if part else ()
        if part is not None and part.slot is not Slot.BODY:
            title, own = self.tr("Cited here"), outline.cited.get(part.key, ())
        anywhere = {finding for findings in placed.values() for finding in findings}
        loose = [each for each in evidence.citable if each not in anywhere and each not in own]
        other = [each for each in evidence.citable if each in anywhere and each not in own]
        return (
            (title, cards_of(evidence, own, uses)),
            (self.tr("No section yet"), cards_of(evidence, loose, uses)),
            (self.tr("Of other sections"), cards_of(evidence, other, uses)),
        )

    def show_detail(self, *, shown: bool) -> None:
        """Shows the chosen finding in full, or leaves the room to the list."""
        self.detail.setVisible(shown)

    def choose(self, finding: str) -> None:
        """Chooses a finding, if it is shown."""
        self.cards.choose(finding)
        self._tell()

    def _filter(self) -> None:
        shown = grouped(self.groups, self.field.text())
        self.cards.show_cards(shown)
        self._nothing.setVisible(not shown)
        self._tell()

    def _tell(self) -> None:
        card = self.cards.current
        self._foot.setVisible(card is not None and card.cited is not None)
        if card is not None and card.cited is not None:
            self.detail.show_cited(card.cited)

    def _pick(self, form: Form) -> None:
        if self.finding is not None:
            self.picked.emit(self.finding, form)

    def _read(self) -> None:
        if self.finding is not None:
            self.opened.emit(self.finding)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        holder = QWidget()
        row = QVBoxLayout(holder)
        row.setContentsMargins(16, 12, 16, 4)
        row.addWidget(self.field)
        column.addWidget(holder)
        column.addWidget(self._nothing)
        column.addWidget(self.cards, 1)
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 12)
        foot.setSpacing(0)
        line = QFrame()
        line.setProperty("role", "rule")
        foot.addWidget(line)
        foot.addWidget(self.detail)
        for buttons in (tuple(self._buttons.values()), (self._open,)):
            line_of_buttons = QHBoxLayout()
            line_of_buttons.setContentsMargins(16, 0, 16, 4)
            line_of_buttons.setSpacing(8)
            for button in buttons:
                line_of_buttons.addWidget(button)
            line_of_buttons.addStretch(1)
            foot.addLayout(line_of_buttons)
        column.addWidget(self._foot, 0, Qt.AlignmentFlag.AlignBottom)
