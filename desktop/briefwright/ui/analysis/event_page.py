"""The inspector's page on a finding in time: what it says, its passage, and its date to be mended."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from briefwright.domain.finding import Finding
from briefwright.service.weighing import Reported
from briefwright.ui.analysis.page import Page, link, words
from briefwright.ui.analysis.resting import resting_words
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.date_field import DateField
from briefwright.ui.widgets.finding_form import Quotation


class EventPage(Page):
    """`dated` carries the new date, `led` the finding whose passage is wanted."""

    dated = Signal(object)
    led = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("analysis.event", parent)
        self.finding: Reported | None = None
        self._statement = words(Face.VIEW_TITLE, "title")
        self._actors = words()
        self.date = DateField(self.tr("Date"))
        self._quotation = Quotation(theme)
        self._place = words(role="hint")
        self.open = link(self.tr("Open passage"), "analysis.open_event")
        form = self.form
        form.add_wide(self._statement)
        form.add_wide(self._actors)
        form.add_line()
        form.add_row(self.tr("Date"), self.date)
        form.add_line()
        form.add_wide(self._quotation)
        form.add_wide(self._place)
        form.add_wide(self.open)
        form.finish()
        self.date.committed.connect(self.dated)
        self.open.clicked.connect(self._lead)

    def show_finding(self, finding: Reported) -> None:
        """Shows a finding; a date being typed for another one is announced first."""
        if self.finding is not None and self.finding.key != finding.key:
            self.commit()
        self.finding = finding
        self._statement.setText(finding.finding.statement)
        self._actors.setText(", ".join(finding.finding.actors))
        self.date.show_date(finding.finding.date)
        self._quotation.show_quotation(finding.quotation, finding.finding.kind)
        self._place.setText(resting_words(finding))

    def refresh(self, finding: Finding) -> None:
        """Takes the finding as it is now, so that the next edit knows the last one."""
        if self.finding is not None and self.finding.key == finding.id:
            self.finding = replace(self.finding, finding=finding)

    def commit(self) -> None:
        """Announces what is still being typed."""
        self.date.commit()

    def _lead(self) -> None:
        if self.finding is not None:
            self.led.emit(self.finding.key)
