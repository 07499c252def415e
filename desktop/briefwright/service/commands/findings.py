"""Findings: changing them, placing them in sections, and taking them out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import ClassVar

from briefwright.domain.brief import Section, SectionFinding
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.message import say
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EditCommand
from briefwright.service.commands.placing import key_at
from briefwright.store.unit import UnitOfWork


def rest_on(unit: UnitOfWork, finding: str, annotation: str) -> None:
    """Makes the finding rest on the passage too, after those it rests on already."""
    row = link_id("finding_annotation", finding, annotation)
    if unit.find(FindingAnnotation, row) is None:
        siblings = unit.all(FindingAnnotation, finding=finding)
        pos = key_at(unit, FindingAnnotation, siblings, None)
        unit.add(FindingAnnotation(id=row, finding=finding, annotation=annotation, pos=pos))


def place(unit: UnitOfWork, finding: str, section: str, index: int | None = None) -> str:
    """Places the finding in the section, or moves it there to another place; the link's id."""
    row = link_id("section_finding", section, finding)
    siblings = [
        link for link in unit.all(SectionFinding, section=section) if link.finding != finding
    ]
    pos = key_at(unit, SectionFinding, siblings, index)
    if unit.find(SectionFinding, row) is None:
        unit.add(SectionFinding(id=row, section=section, finding=finding, pos=pos))
    elif index is not None:
        unit.set(SectionFinding, row, pos=pos)
    return row


@dataclass(frozen=True, slots=True, kw_only=True)
class AddFinding(Command[str]):
    """Adds a finding that rests on annotations already made; `finding` gives all but its id."""

    finding: Finding
    annotations: tuple[str, ...] = ()
    section: str | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the kind of finding."""
        return f"Add a finding ({self.finding.kind.value})"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the finding."""
        finding = add_finding(unit, self.finding)
        for annotation in self.annotations:
            rest_on(unit, finding, unit.get(Annotation, annotation).id)
        if self.section is not None:
            place(unit, finding, unit.get(Section, self.section).id)
        return finding


def add_finding(unit: UnitOfWork, finding: Finding) -> str:
    """Adds the cleaned finding under a new id; raises `WrongUse` when its statement is blank."""
    cleaned = clean_entity(finding)
    if not cleaned.statement:
        raise WrongUse("A finding needs a statement: write what it says in a line.")
    row = new_id()
    unit.add(replace(cleaned, id=row))
    return row


@dataclass(frozen=True, slots=True, kw_only=True)
class EditFinding(EditCommand):
    """Changes a finding."""

    entity: ClassVar[type[Entity]] = Finding
    noun: ClassVar[str] = "finding"


@dataclass(frozen=True, slots=True, kw_only=True)
class RestOn(Command[None]):
    """Makes a finding rest on one more passage."""

    finding: str
    annotation: str

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Add a passage to a finding"

    def apply(self, unit: UnitOfWork) -> None:
        """Adds the link where it is missing."""
        unit.get(Annotation, self.annotation)
        rest_on(unit, unit.get(Finding, self.finding).id, self.annotation)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceFinding(Command[str]):
    """Places a finding in a section, before the finding at `index` (None: after all)."""

    finding: str
    section: str
    index: int | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Place a finding in a section"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the link; nothing changes when it was there and no index is given."""
        unit.get(Finding, self.finding)
        return place(unit, self.finding, unit.get(Section, self.section).id, self.index)


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveFinding(Command[str]):
    """Moves a finding from one section to another, or to another place in the same."""

    finding: str
    source_section: str
    target_section: str
    index: int | None = None

    kind: ClassVar[OpKind] = OpKind.MOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Move a finding"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the link in the target section."""
        unit.get(Section, self.target_section)
        here = link_id("section_finding", self.source_section, self.finding)
        unit.get(SectionFinding, here)
        if self.source_section != self.target_section:
            unit.remove(SectionFinding, here)
        siblings = unit.all(SectionFinding, section=self.target_section)
        others = [link for link in siblings if link.finding != self.finding]
        index = len(others) if self.index is None else self.index
        return place(unit, self.finding, self.target_section, index)


@dataclass(frozen=True, slots=True, kw_only=True)
class UnplaceFinding(Command[None]):
    """Takes a finding out of a section; the finding itself stays."""

    finding: str
    section: str

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Take a finding out of a section"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the link; raises `WrongUse` when there is none."""
        unit.remove(SectionFinding, link_id("section_finding", self.section, self.finding))


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveFinding(Command[None]):
    """Takes a finding out, with the annotations that only it rests on and that carry no note.

    Raises `WrongUse` when it is cited, unless `uncite` asks to take the citations
    out as well, and the finding out of the positions that it carries.
    """

    finding: str
    uncite: bool = False
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a finding"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the finding and what hangs on it."""
        unit.get(Finding, self.finding)
        if self.uncite:
            atoms.let_go(unit, [self.finding])
        remove_findings(unit, [self.finding], self.seen)


def remove_findings(unit: UnitOfWork, findings: Sequence[str], seen: Seen | None = None) -> None:
    """Removes the findings, their links, and the annotations that stand for nothing then."""
    what = say("This finding") if len(findings) == 1 else say("One of these findings")
    atoms.refuse_cited(unit, findings, what)
    gone = frozenset(findings)
    for placed in unit.naming(SectionFinding, findings):
        if placed.finding in gone:
            unit.remove(SectionFinding, placed.id)
    links = [each for each in unit.naming(FindingAnnotation, findings) if each.finding in gone]
    rested_on = dict.fromkeys(link.annotation for link in links)
    needed = {
        link.annotation
        for link in unit.naming(FindingAnnotation, rested_on)
        if link.finding not in gone
    }
    for link in links:
        unit.remove(FindingAnnotation, link.id)
    for finding in findings:
        unit.remove(Finding, finding, seen=seen)
    for row in rested_on:
        annotation = unit.find(Annotation, row)
        if annotation is not None and row not in needed and annotation.note is None:
            unit.remove(Annotation, row)
