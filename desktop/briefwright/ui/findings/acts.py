"""What the Findings view does to the project: each act is one command, one step of undo."""

from collections.abc import Callable, Mapping, Sequence

from briefwright.domain.finding import Finding
from briefwright.service.commands.findings import EditFinding
from briefwright.service.commands.regrouping import MergeFindings, SplitFinding
from briefwright.service.commands.several import (
    EditFindings,
    PlaceFindings,
    Placing,
)
from briefwright.ui.bridge import Bridge
from briefwright.ui.findings.listing import neighbour
from briefwright.ui.widgets.section_picker import NewSection, Picked


class Acts:
    """Runs the commands."""

    def __init__(self, bridge: Bridge) -> None:
        self._bridge = bridge

    def edit(self, finding: Finding, field: str, value: object) -> None:
        """Changes one field of a finding, as it was seen."""
        self._bridge.run(EditFinding(row=finding.id, fields={field: value}, seen=finding.seen))

    def edit_all(self, rows: Sequence[str], field: str, value: object) -> None:
        """Gives one value to several findings."""
        self._bridge.run(EditFindings(rows=tuple(rows), fields={field: value}))

    def place(
        self,
        findings: Sequence[tuple[str, str | None]],
        section: Picked | None,
        before: str | None = None,
    ) -> None:
        """Puts findings, each with the section it leaves, into a section, or nowhere for None.

        A section yet to be made is made in the same step, and a brief where there is none.
        """
        if section is None and all(leaves is None for _, leaves in findings):
            return
        placings = tuple(Placing(finding=row, leaves=leaves) for row, leaves in findings)
        if not isinstance(section, NewSection):
            self._bridge.run(PlaceFindings(placings=placings, section=section, before=before))
            return
        self._bridge.run(
            PlaceFindings(
                placings=placings,
                section=None,
                path=(section.title,),
                brief=section.brief,
                new_brief=self._bridge.project.title,
            )
        )

    def step(
        self,
        placed: Mapping[str, Sequence[str]],
        shown: Sequence[str],
        leaving: Sequence[tuple[str, str | None]],
        step: int,
    ) -> None:
        """Moves findings of one section a step up or down among those of it that are shown."""
        sections = {section for _, section in leaving}
        section = next(iter(sections), None)
        if len(sections) != 1 or section is None:
            return
        to = neighbour(placed.get(section, ()), shown, [key for key, _ in leaving], step)
        if to is not None:
            self.place(leaving, section, to[0])

    def split(self, finding: str, annotation: str, then: Callable[[str], None]) -> None:
        """Makes a finding of its own of a passage."""
        self._bridge.run(SplitFinding(finding=finding, annotation=annotation), then=then)

    def merge(self, into: str, others: Sequence[str]) -> bool:
        """Whether the findings were made one."""
        return self._bridge.run(MergeFindings(into=into, others=tuple(others)))
