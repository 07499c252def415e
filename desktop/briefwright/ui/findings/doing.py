"""What is done with the chosen findings: edited, placed, moved, merged, split, removed."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from briefwright.service.findings_table import read_finding
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.findings.acts import Acts
from briefwright.ui.findings.choice import Choice
from briefwright.ui.findings.deciding import Decisions
from briefwright.ui.findings.inspector import Inspector
from briefwright.ui.findings.narrowing import Narrowing
from briefwright.ui.findings.work import FindingsWork
from briefwright.ui.widgets.section_picker import NewSection, Picked, SectionPicker


class Doing(QObject):
    """Runs the acts on what is chosen."""

    def __init__(
        self,
        bridge: Bridge,
        asker: Asker,
        *,
        choice: Choice,
        pane: FindingsWork,
        page: Inspector,
        narrowing: Narrowing,
    ) -> None:
        super().__init__(pane)
        self._page = page
        self._bridge = bridge
        self._choice = choice
        self._pane = pane
        self._narrowing = narrowing
        self._acts = Acts(bridge)
        self._picker = SectionPicker(pane)
        self._decisions = Decisions(bridge, asker, self)

    def edit(self, field: str, value: object) -> None:
        """Gives the chosen findings a value."""
        if self._choice.inspected() is not None:
            self.edit_one(field, value)
        elif self._choice.keys:
            self._acts.edit_all(self._choice.keys, field, value)

    def edit_one(self, field: str, value: object) -> None:
        """Changes the inspected finding; knows it at once, so the next edit does not clash with this."""
        detail = self._choice.detail
        if detail is not None:
            self._acts.edit(detail.finding, field, value)
            self._choice.detail = read_finding(self._bridge.project, detail.finding.id)

    def place_all(
        self,
        findings: Sequence[tuple[str, str | None]],
        section: Picked | None,
        before: str | None = None,
    ) -> None:
        """Puts findings, each with the section it leaves, into a section."""
        self._acts.place(findings, section, before)

    def place(self, section: Picked | None) -> None:
        """Puts the chosen findings into a section; asks for the title of a new one without any."""
        if isinstance(section, NewSection) and not section.title:
            corner = self._page.section_field.mapToGlobal(
                self._page.section_field.rect().bottomLeft()
            )
            self._picker.ask_new(self._bridge.project.briefs(), corner, self.place)
            return
        if self._choice.chosen_rows():
            leaving = self._choice.leaving()
            self._pane.board.follow(section if isinstance(section, str) else None)
            self._acts.place(leaving, section)

    def ask_section(self) -> None:
        """Asks for the section that the chosen findings go into."""
        if not self._choice.keys:
            return
        corner = self._pane.mapToGlobal(self._pane.menu_place())
        briefs = self._bridge.project.briefs()
        self._picker.ask(self._choice.listing.sections, briefs, corner, self.place)

    def step(self, step: int) -> None:
        """Moves the chosen findings up (-1) or down (1) in their section."""
        if not self._pane.shows_board and not self._narrowing.own_places:
            self._bridge.failed.emit(
                self.tr(
                    "Order the findings by section first: they have a place of their own there."
                )
            )
            return
        shown = [row.key for row in self._choice.rows]
        self._acts.step(self._choice.listing.placed, shown, self._choice.leaving(), step)

    def remove(self) -> None:
        """Takes the chosen findings out, after a question where they are used."""
        rows = self._choice.chosen_rows()
        if rows:
            self._decisions.remove(rows, self._pane)

    def merge(self) -> None:
        """Makes one finding of those chosen."""
        into = self._decisions.merge(self._choice.chosen_rows(), self._pane)
        if into is not None:
            self._choice.keys = (into,)

    def ask_split(self) -> None:
        """Asks which passage of the inspected finding becomes a finding of its own."""
        passage = self._decisions.passage_to_split(self._choice.detail, self._pane)
        if passage is not None:
            self.split(passage.annotation)

    def split(self, annotation: str) -> None:
        """Makes a passage of the inspected finding a finding of its own, and chooses that."""
        if self._choice.detail is not None:
            self._acts.split(self._choice.detail.finding.id, annotation, self._came)

    def _came(self, finding: str) -> None:
        self._choice.keys = (finding,)
