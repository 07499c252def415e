"""Contested propositions and the positions on them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.brief import Brief
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, DisputeState, Position, Stance
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EditCommand
from briefwright.service.commands.placing import key_at
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddDispute(Command[str]):
    """Adds a dispute after those of its brief."""

    brief: str
    proposition: str
    state: DisputeState = DisputeState.OPEN
    evidence: str | None = None
    markers: tuple[str, ...] = ()

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the proposition."""
        return f"Add the dispute “{clean_line(self.proposition)}”"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the dispute."""
        brief = unit.get(Brief, self.brief).id
        pos = key_at(unit, Dispute, unit.all(Dispute, brief=brief), None)
        dispute = Dispute(
            id=new_id(),
            brief=brief,
            pos=pos,
            proposition=self.proposition,
            state=self.state,
            evidence=self.evidence,
            markers=self.markers,
        )
        cleaned = clean_entity(dispute)
        if not cleaned.proposition:
            raise WrongUse("A dispute needs a proposition: write what is contested.")
        unit.add(cleaned)
        return cleaned.id


@dataclass(frozen=True, slots=True, kw_only=True)
class EditDispute(EditCommand):
    """Changes a dispute."""

    entity: ClassVar[type[Entity]] = Dispute
    noun: ClassVar[str] = "dispute"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveDispute(Command[None]):
    """Puts a dispute before the other one at `index` of its brief, None for after all of them."""

    dispute: str
    index: int | None = None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.MOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Move a dispute"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the new place; `index` counts the others, from 0."""
        dispute = unit.get(Dispute, self.dispute)
        others = [each for each in unit.all(Dispute, brief=dispute.brief) if each.id != dispute.id]
        pos = key_at(unit, Dispute, others, self.index)
        unit.set(Dispute, dispute.id, seen=self.seen, pos=pos)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveDispute(Command[None]):
    """Takes a dispute out with its positions, and the references to it."""

    dispute: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a dispute"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the dispute and what belongs to it."""
        unit.get(Dispute, self.dispute)
        remove_disputes(unit, [self.dispute], self.seen)


def remove_disputes(unit: UnitOfWork, disputes: Iterable[str], seen: Seen | None = None) -> None:
    """Removes the disputes with their positions, and the references to them."""
    gone = list(disputes)
    atoms.strip(unit, gone)
    for row in gone:
        for position in unit.all(Position, dispute=row):
            unit.remove(Position, position.id)
        unit.remove(Dispute, row, seen=seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class SetPosition(Command[str]):
    """Says what an actor holds about a proposition, in place of what stood there for the actor."""

    dispute: str
    actor: str
    stance: Stance
    words: str | None = None
    finding: str | None = None
    date: ReportedDate | None = None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Names the actor."""
        return f"Set the position of {clean_line(self.actor)}"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the position."""
        actor = clean_line(self.actor)
        if not actor:
            raise WrongUse("A position needs an actor: write whose it is.")
        unit.get(Dispute, self.dispute)
        if self.finding is not None:
            unit.get(Finding, self.finding)
        words = clean_line(self.words or "") or None
        positions = unit.all(Position, dispute=self.dispute)
        known = next((each for each in positions if each.actor == actor), None)
        if known is None:
            return self._add(unit, positions, actor, words)
        values = {"stance": self.stance, "words": words, "finding": self.finding}
        unit.set(Position, known.id, seen=self.seen, date=self.date, **values)
        return known.id

    def _add(
        self, unit: UnitOfWork, positions: tuple[Position, ...], actor: str, words: str | None
    ) -> str:
        row = link_id("position", self.dispute, actor)
        position = Position(
            id=new_id() if unit.find(Position, row) else row,
            dispute=self.dispute,
            actor=actor,
            pos=key_at(unit, Position, positions, None),
            stance=self.stance,
            words=words,
            finding=self.finding,
            date=self.date,
        )
        unit.add(position)
        return position.id


@dataclass(frozen=True, slots=True, kw_only=True)
class EditPosition(EditCommand):
    """Changes a position."""

    entity: ClassVar[type[Entity]] = Position
    noun: ClassVar[str] = "position"


@dataclass(frozen=True, slots=True, kw_only=True)
class RenameActor(Command[int]):
    """Gives an actor another name in all disputes of a brief."""

    brief: str
    actor: str
    name: str

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Names the actor as before."""
        return f"Rename the actor {clean_line(self.actor)}"

    def apply(self, unit: UnitOfWork) -> int:
        """How many positions were renamed; raises `WrongUse` rather than join two of one dispute."""
        name = clean_line(self.name)
        if not name:
            raise WrongUse("A position needs an actor: write whose it is.")
        renamed = 0
        for dispute in unit.all(Dispute, brief=self.brief):
            held = {each.actor: each.id for each in unit.all(Position, dispute=dispute.id)}
            if self.actor not in held or name == self.actor:
                continue
            if name in held:
                raise WrongUse(
                    "{name} has a position of its own on “{proposition}”: "
                    "remove one of the two first.",
                    name=name,
                    proposition=dispute.proposition,
                )
            unit.set(Position, held[self.actor], actor=name)
            renamed += 1
        return renamed


@dataclass(frozen=True, slots=True, kw_only=True)
class RemovePosition(Command[None]):
    """Takes a position out of its dispute."""

    position: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a position"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the position."""
        unit.get(Position, self.position)
        unit.remove(Position, self.position, seen=self.seen)
