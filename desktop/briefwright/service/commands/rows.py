"""Changing and removing a row by its id alone, whatever it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import ClassVar

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.comment import Comment
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import Block, Cite, DisputeRef, NoteRef, Prose
from briefwright.domain.saved_search import SavedSearch
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.edits.operation import OpKind
from briefwright.service.commands.annotations import RemoveAnnotation
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import RemoveBlock
from briefwright.service.commands.briefs import RemoveBrief
from briefwright.service.commands.comments import RemoveComment
from briefwright.service.commands.disputes import RemoveDispute, RemovePosition
from briefwright.service.commands.editing import EDITABLE, edit, unknown_field
from briefwright.service.commands.findings import RemoveFinding
from briefwright.service.commands.judgements import RemoveJudgement
from briefwright.service.commands.milestones import RemoveMilestone
from briefwright.service.commands.origins import RemoveGroup, RemoveIndependence
from briefwright.service.commands.saved_searches import RemoveSavedSearch
from briefwright.service.commands.sections import MoveSection, RemoveSection
from briefwright.service.commands.sources import RemoveSource
from briefwright.service.fields import parse_field
from briefwright.store.unit import UnitOfWork

NOUNS: Mapping[type[Entity], str] = MappingProxyType(
    {
        Source: "source",
        Annotation: "annotation",
        Finding: "finding",
        Brief: "brief",
        Section: "section",
        Block: "block",
        Dispute: "dispute",
        Position: "position",
        Judgement: "judgement",
        Comment: "comment",
        Milestone: "milestone",
        SavedSearch: "saved_search",
        SectionFinding: "section_finding",
        FindingAnnotation: "finding_annotation",
        SourceEdition: "source_edition",
        Correction: "correction",
        IndependenceGroup: "independence_group",
        Independence: "independence",
    }
)
"""Every kind of row with its name in commands and JSON."""


def row_of(unit: UnitOfWork, row: str) -> Entity:
    """The row with this id, whatever it is; raises `WrongUse` when there is none."""
    for kind in NOUNS:
        found = unit.find(kind, row)
        if found is not None:
            return found
    raise WrongUse(
        "There is nothing with the id {row} in this project: list it to see its ids.", row=row
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class SetField(Command[None]):
    """Changes one field of a row from words, as the command line gives them.

    Prose is written as in a description, with ids for keys. The `parent` of a
    section moves it (blank: to the top level).
    """

    row: str
    field: str
    words: str

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Names the field."""
        return f"Change the {self.field.replace('_', ' ')}"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the field; raises `WrongUse` when it is not there or the words do not fit."""
        found = row_of(unit, self.row)
        if isinstance(found, Section) and self.field == "parent":
            MoveSection(section=found.id, parent=self.words.strip() or None).apply(unit)
            return
        if self.field not in EDITABLE.get(type(found), ()):
            raise WrongUse.of(unknown_field(type(found), self.field))
        value = parse_field(NOUNS[type(found)], self.field, self.words)
        if isinstance(value, Prose):
            check_references(unit, value)
        edit(unit, type(found), found.id, {self.field: value})


def check_references(unit: UnitOfWork, prose: Prose) -> None:
    """Raises `WrongUse` for a citation of a finding, or a reference, that is not there."""
    for atom in prose.atoms:
        match atom:
            case Cite(finding=row):
                unit.get(Finding, row)
            case NoteRef(note=row):
                unit.get(Block, row)
            case DisputeRef(dispute=row):
                unit.get(Dispute, row)
            case _:
                if unit.find(Section, atom.target) is None and not atom.target.startswith("annex-"):
                    unit.get(Block, atom.target)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveRow(Command[None]):
    """Takes a row out with what belongs to it, by the command for its kind."""

    row: str

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove an entry"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the row; raises `WrongUse` when it is not there or still needed."""
        found = row_of(unit, self.row)
        if isinstance(found, SourceEdition | Correction):
            raise WrongUse("What a source was before is kept with it: remove the source instead.")
        remove(found).apply(unit)


def remove(entity: Entity) -> Command[None]:
    """The command that takes this row out; for a link, the row alone."""
    made = _REMOVING.get(type(entity))
    return RemoveLink(row=entity.id, entity=type(entity)) if made is None else made(entity.id)


_REMOVING: Mapping[type[Entity], Callable[[str], Command[None]]] = MappingProxyType(
    {
        Source: lambda row: RemoveSource(source=row),
        Annotation: lambda row: RemoveAnnotation(annotation=row),
        Finding: lambda row: RemoveFinding(finding=row),
        Brief: lambda row: RemoveBrief(brief=row),
        Section: lambda row: RemoveSection(section=row),
        Block: lambda row: RemoveBlock(block=row),
        Dispute: lambda row: RemoveDispute(dispute=row),
        Position: lambda row: RemovePosition(position=row),
        Judgement: lambda row: RemoveJudgement(judgement=row),
        Comment: lambda row: RemoveComment(comment=row),
        Milestone: lambda row: RemoveMilestone(milestone=row),
        SavedSearch: lambda row: RemoveSavedSearch(search=row),
        IndependenceGroup: lambda row: RemoveGroup(group=row),
        Independence: lambda row: RemoveIndependence(row=row),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveLink(Command[None]):
    """Takes a link out: a finding's place in a section, or a passage it rests on."""

    row: str
    entity: type[Entity]

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a link"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the row."""
        unit.remove(self.entity, self.row)
