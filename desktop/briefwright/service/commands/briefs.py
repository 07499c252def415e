"""Briefs: making, changing and removing a whole product."""

from dataclasses import dataclass, replace
from typing import ClassVar

from briefwright.domain.brief import Brief, Section
from briefwright.domain.comment import Comment
from briefwright.domain.dispute import Dispute
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.disputes import remove_disputes
from briefwright.service.commands.editing import EditCommand
from briefwright.service.commands.placing import key_at
from briefwright.service.commands.sections import remove_sections
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddBrief(Command[str]):
    """Adds a brief after those there are; `brief` gives all but its id and place."""

    brief: Brief

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the brief."""
        return f"Add the brief “{self.brief.title}”"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the brief."""
        return add_brief(unit, self.brief)


def add_brief(unit: UnitOfWork, brief: Brief) -> str:
    """Adds the cleaned brief under a new id; raises `WrongUse` when its title is blank."""
    cleaned = clean_entity(brief)
    if not cleaned.title:
        raise WrongUse("A brief needs a title: write one.")
    row = new_id()
    briefs = unit.all(Brief)
    pos = key_at(unit, Brief, briefs, None) if briefs else brief.pos
    unit.add(replace(cleaned, id=row, pos=pos))
    return row


@dataclass(frozen=True, slots=True, kw_only=True)
class EditBrief(EditCommand):
    """Changes the fields of a brief."""

    entity: ClassVar[type[Entity]] = Brief
    noun: ClassVar[str] = "brief"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveBrief(Command[None]):
    """Takes a brief out with its outline, prose, comments, disputes and judgements; findings stay."""

    brief: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a brief"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the brief and what belongs to it."""
        brief = unit.get(Brief, self.brief)
        for block in unit.all(Block, owner=brief.id):
            unit.remove(Block, block.id)
        for judgement in unit.all(Judgement, brief=brief.id):
            unit.remove(Judgement, judgement.id)
        for comment in unit.all(Comment, brief=brief.id):
            unit.remove(Comment, comment.id)
        remove_sections(unit, _inner_first(unit.all(Section, brief=brief.id)))
        remove_disputes(unit, [dispute.id for dispute in unit.all(Dispute, brief=brief.id)])
        unit.remove(Brief, brief.id, seen=self.seen)


def _inner_first(sections: tuple[Section, ...]) -> list[str]:
    inner = [section.id for section in sections if section.parent is not None]
    return inner + [section.id for section in sections if section.parent is None]
