"""Milestones: naming a state of the project, and changing or taking back the name."""

from dataclasses import dataclass, replace
from typing import ClassVar

from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.milestone import Milestone
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EditCommand
from briefwright.store.unit import UnitOfWork
from briefwright.store.vector import Vector


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMilestone(Command[str]):
    """Gives a state a name; `milestone` gives all but its id."""

    milestone: Milestone

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the milestone."""
        return f"Name this state “{self.milestone.title}”"

    def apply(self, unit: UnitOfWork) -> str:
        """The id; raises `WrongUse` without a title, or for a state that is none."""
        milestone = clean_entity(self.milestone)
        if not milestone.title.strip():
            raise WrongUse("A milestone needs a name: write what this state is.")
        if Vector.read(milestone.vector) is None:
            raise WrongUse("This names no state of the project: choose an act of its history.")
        row = new_id()
        unit.add(replace(milestone, id=row))
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class EditMilestone(EditCommand):
    """Gives a milestone another name."""

    entity: ClassVar[type[Entity]] = Milestone
    noun: ClassVar[str] = "milestone"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveMilestone(Command[None]):
    """Takes a milestone away; the state that it named stays in the log."""

    milestone: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a milestone"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the row."""
        unit.get(Milestone, self.milestone)
        unit.remove(Milestone, self.milestone, seen=self.seen)
