"""Acts on several findings at once: each is one step of undo.

Acts on one finding are in `findings`; splitting and merging in `regrouping`.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.brief import Section, SectionFinding
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.ids import link_id
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.editing import edit
from briefwright.service.commands.findings import place, remove_findings
from briefwright.service.commands.sections import section_of_path
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class EditFindings(Command[None]):
    """Gives the same values to several findings, whatever stands there now."""

    rows: tuple[str, ...]
    fields: Mapping[str, object]

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Names the fields and how many findings."""
        names = ", ".join(self.fields)
        return f"Change the {names} of {counted(self.rows)}"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the fields that differ."""
        _some(self.rows)
        for row in self.rows:
            edit(unit, Finding, row, self.fields)


@dataclass(frozen=True, slots=True, kw_only=True)
class Placing:
    """A finding, and the section that it leaves when it is placed; None for none."""

    finding: str
    leaves: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFindings(Command[None]):
    """Puts findings into a section, in this order, before the finding `before` (None: after all).

    `section` None takes them out of the sections that they leave and puts them nowhere.
    Instead of it `path` gives titles from the top, in the brief `brief` (None: the only one);
    sections that are missing are made, and a brief `new_brief` where there is none.
    """

    placings: tuple[Placing, ...]
    section: str | None
    before: str | None = None
    path: tuple[str, ...] = ()
    brief: str | None = None
    new_brief: str = "Brief"

    kind: ClassVar[OpKind] = OpKind.MOVE

    @property
    def label(self) -> str:
        """Says so, and of how many."""
        count = counted(self.placings)
        if self.path:
            return f"Put {count} into the section “{clean_line(self.path[-1])}”"
        if self.section is None:
            return f"Take {count} out of a section"
        return f"Put {count} into a section"

    def apply(self, unit: UnitOfWork) -> None:
        """Moves the links; raises `WrongUse` when one of the rows is not there."""
        _some(self.placings)
        section = self.section
        if self.path:
            section = section_of_path(unit, self.path, self.brief, self.new_brief)
        elif section is not None:
            unit.get(Section, section)
        for placing in self.placings:
            finding = unit.get(Finding, placing.finding).id
            if placing.leaves is not None and placing.leaves != section:
                link = link_id("section_finding", placing.leaves, finding)
                if unit.find(SectionFinding, link) is not None:
                    unit.remove(SectionFinding, link)
            if section is not None:
                place(unit, finding, section, self._index(unit, section, finding))

    def _index(self, unit: UnitOfWork, section: str, finding: str) -> int:
        others = [
            link.finding
            for link in unit.all(SectionFinding, section=section)
            if link.finding != finding
        ]
        return others.index(self.before) if self.before in others else len(others)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveFindings(Command[None]):
    """Takes several findings out, as `RemoveFinding` does with one."""

    findings: tuple[str, ...]
    uncite: bool = False

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so, and of how many."""
        return f"Remove {counted(self.findings)}"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the findings; raises `WrongUse` when one is cited and may not be uncited."""
        _some(self.findings)
        if self.uncite:
            atoms.let_go(unit, self.findings)
        remove_findings(unit, self.findings)


def counted(rows: Sequence[object]) -> str:
    """How many findings, in words."""
    return "a finding" if len(rows) == 1 else f"{len(rows)} findings"


def _some(rows: Sequence[object]) -> None:
    if not rows:
        raise WrongUse("No finding is chosen: choose at least one.")
