"""The inspector's page on a position: what an actor says of a proposition, where, and when."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefwright.domain.dispute import Stance
from briefwright.service.weighing import Reported
from briefwright.ui.analysis.cells import Cell, MatrixRow
from briefwright.ui.analysis.finding_picker import FindingPicker
from briefwright.ui.analysis.page import Page, link, words
from briefwright.ui.analysis.resting import resting_words
from briefwright.ui.analysis.stances import stance_words
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_field import DateField
from briefwright.ui.widgets.finding_form import Quotation
from briefwright.ui.widgets.forms import ChoiceField, LineField


class PositionPage(Page):
    """`edited` carries the field and its new value, `renamed` the actor's new name, `led` the finding whose passage is wanted."""

    edited = Signal(str, object)
    renamed = Signal(str)
    led = Signal(str)
    removed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("analysis.position", parent)
        self.target: tuple[MatrixRow, Cell] | None = None
        self._proposition = words(Face.VIEW_TITLE, "title")
        self.actor = LineField(self.tr("Actor"))
        self.stance = ChoiceField(
            self.tr("Stance"), [(stance_words(stance), stance) for stance in Stance]
        )
        self.finding = FindingPicker(theme, self.tr("Finding"))
        self.words = LineField(self.tr("Words"))
        self.words.setPlaceholderText(self.tr("by the army"))
        self.date = DateField(self.tr("Date"))
        self.quotation = Quotation(theme)
        self._place = words(role="hint")
        self.open = link(self.tr("Open passage"), "analysis.open_passage")
        self.remove = link(self.tr("Remove this position"), "analysis.remove_position")
        self._hint = words(role="hint")
        self._hint.setText(
            self.tr("Choose a stance first; silent means that no reply is reported.")
        )
        self._lay_out()
        self._connect()

    def offer(self, findings: Sequence[Reported]) -> None:
        """Offers the findings that a position can rest on."""
        self.finding.offer(findings)

    def show_cell(self, row: MatrixRow, cell: Cell) -> None:
        """Shows what the actor of the cell says about the proposition of the row.

        What is being typed about another cell is announced first, and never goes into this one.
        """
        before = self.target
        if before is not None and (before[0].key, before[1].actor) != (row.key, cell.actor):
            self.commit()
        self.target = (row, cell)
        self.actor.show_text(cell.actor)
        self._proposition.setText(row.weighed.dispute.proposition)
        position = cell.position
        self.stance.show_value(position.stance if position is not None else None)
        self.words.show_text((position.words or "") if position is not None else "")
        self.date.show_date(position.date if position is not None else None)
        self.finding.show_finding(cell.finding)
        for field in (self.finding, self.words, self.date):
            field.setEnabled(position is not None)
        self._hint.setVisible(position is None)
        self.remove.setVisible(position is not None)
        self._show_finding(cell.finding)

    def commit(self) -> None:
        """Announces what is still being typed."""
        self.actor.commit()
        self.words.commit()
        self.date.commit()

    def _show_finding(self, finding: Reported | None) -> None:
        for widget in (self.quotation, self._place, self.open):
            widget.setVisible(finding is not None)
        if finding is not None:
            self.quotation.show_quotation(finding.quotation, finding.finding.kind)
            self._place.setText(resting_words(finding))

    def _lay_out(self) -> None:
        form = self.form
        form.add_wide(self._proposition)
        form.add_line()
        form.add_row(self.tr("Actor"), self.actor)
        form.add_row(self.tr("Stance"), self.stance)
        form.add_wide(self._hint)
        form.add_row(self.tr("Words"), self.words)
        form.add_row(self.tr("Finding"), self.finding)
        form.add_row(self.tr("Date"), self.date)
        form.add_line()
        form.add_wide(self.quotation)
        form.add_wide(self._place)
        form.add_wide(self.open)
        form.add_wide(self.remove)
        form.finish()

    def _connect(self) -> None:
        self.actor.committed.connect(self.renamed)
        self.stance.committed.connect(lambda value: self.edited.emit("stance", Stance(value)))
        self.words.committed.connect(lambda text: self.edited.emit("words", text or None))
        self.finding.picked.connect(lambda row: self.edited.emit("finding", row))
        self.date.committed.connect(lambda date: self.edited.emit("date", date))
        self.open.clicked.connect(self._lead)
        self.remove.clicked.connect(self.removed)

    def _lead(self) -> None:
        finding = self.target[1].finding if self.target is not None else None
        if finding is not None:
            self.led.emit(finding.key)
