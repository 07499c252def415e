"""Making two findings of one, and one of several; no passage and no citation is lost."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from briefwright.domain.brief import SectionFinding
from briefwright.domain.dispute import Position
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.ids import link_id
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.findings import add_finding, place, rest_on
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitFinding(Command[str]):
    """Makes a finding of its own of one passage of a finding that rests on several.

    Its statement is the quotation; kind, actors, date, credibility and marking
    are those of the finding, and it stands after it in the same sections.
    Citations stay with the finding.
    """

    finding: str
    annotation: str

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Split a finding"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the new finding."""
        whole = unit.get(Finding, self.finding)
        links = unit.all(FindingAnnotation, finding=whole.id)
        link = next((link for link in links if link.annotation == self.annotation), None)
        if link is None:
            raise WrongUse("The finding does not rest on this passage: choose one of its own.")
        if len(links) == 1:
            raise WrongUse("This finding rests on one passage only: there is nothing to split.")
        quotation = unit.get(Annotation, self.annotation).anchor.quotation
        part = replace(whole, id="", statement=clean_line(quotation), note=None)
        made = add_finding(unit, part)
        unit.remove(FindingAnnotation, link.id)
        rest_on(unit, made, self.annotation)
        for placed in unit.all(SectionFinding, finding=whole.id):
            place(unit, made, placed.section, _index(unit, placed) + 1)
        return made


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeFindings(Command[None]):
    """Makes one finding of several: `into` keeps its statement and gets all that the others have.

    It rests on their passages and stands in their sections, citations and positions
    name it instead of them, and their actors and notes are added to its own. Date
    and marking are its own, or else those of the first other that has any.
    """

    into: str
    others: tuple[str, ...]

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says of how many."""
        return f"Merge {len(self.others) + 1} findings"

    def apply(self, unit: UnitOfWork) -> None:
        """Moves everything to the one finding and removes the others."""
        if not self.others or self.into in self.others:
            raise WrongUse("Choose at least two findings to merge.")
        kept = unit.get(Finding, self.into)
        others = [unit.get(Finding, row) for row in dict.fromkeys(self.others)]
        for other in others:
            _take_passages(unit, kept.id, other.id)
            _take_places(unit, kept.id, other.id)
        gone = {other.id: kept.id for other in others}
        atoms.redirect(unit, gone)
        for position in unit.all(Position):
            if position.finding in gone:
                unit.set(Position, position.id, finding=kept.id)
        united = _united(kept, others)
        changed = {
            name: getattr(united, name)
            for name in ("actors", "note", "date", "marking")
            if getattr(united, name) != getattr(kept, name)
        }
        if changed:
            unit.set(Finding, kept.id, **changed)
        for other in others:
            unit.remove(Finding, other.id)


def _take_passages(unit: UnitOfWork, kept: str, other: str) -> None:
    for link in unit.all(FindingAnnotation, finding=other):
        rest_on(unit, kept, link.annotation)
        unit.remove(FindingAnnotation, link.id)


def _take_places(unit: UnitOfWork, kept: str, other: str) -> None:
    for link in unit.all(SectionFinding, finding=other):
        here = link_id("section_finding", link.section, kept)
        if unit.find(SectionFinding, here) is None:
            place(unit, kept, link.section, _index(unit, link))
        unit.remove(SectionFinding, link.id)


def _index(unit: UnitOfWork, link: SectionFinding) -> int:
    siblings = unit.all(SectionFinding, section=link.section)
    return [each.id for each in siblings].index(link.id)


def _united(kept: Finding, others: Iterable[Finding]) -> Finding:
    everyone = (kept, *others)
    notes = dict.fromkeys(finding.note for finding in everyone if finding.note)
    return replace(
        kept,
        actors=tuple(dict.fromkeys(actor for each in everyone for actor in each.actors)),
        note="\n".join(notes) or None,
        date=next((each.date for each in everyone if each.date is not None), None),
        marking=next((each.marking for each in everyone if each.marking is not None), None),
    )
