"""Key judgements of a brief."""

from dataclasses import dataclass, field
from typing import ClassVar, Literal

from briefwright.domain.brief import Brief
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.likelihood import Confidence
from briefwright.domain.prose import Prose
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_prose
from briefwright.service.commands.editing import EditCommand, check_likelihood
from briefwright.service.commands.meeting import write_prose
from briefwright.service.commands.placing import key_at
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddJudgement(Command[str]):
    """Adds a judgement before the one at `index` (None: after all)."""

    brief: str
    statement: Prose
    likelihood: str | None = None
    confidence: Confidence | None = None
    reasons: Prose = field(default_factory=Prose)
    index: int | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Add a key judgement"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the judgement."""
        brief = unit.get(Brief, self.brief).id
        check_likelihood(unit, brief, self.likelihood)
        statement = clean_prose(self.statement)
        if not statement.plain.strip():
            raise WrongUse("A judgement needs a statement: write what is judged.")
        row = new_id()
        judgement = Judgement(
            id=row,
            brief=brief,
            pos=key_at(unit, Judgement, unit.all(Judgement, brief=brief), self.index),
            statement=statement,
            likelihood=self.likelihood,
            confidence=self.confidence,
            reasons=clean_prose(self.reasons),
        )
        unit.add(judgement)
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class EditJudgement(EditCommand):
    """Changes a judgement."""

    entity: ClassVar[type[Entity]] = Judgement
    noun: ClassVar[str] = "judgement"


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteJudgement(Command[None]):
    """Writes the statement or the reasons of a judgement as they shall read.

    `what` names the act, such as `Type` or `Paste`; `base` is the text that the words were made
    from (None: not known), `seen` what that came from: what was changed elsewhere meanwhile is
    merged, and becomes a conflict where both changed the same words.
    """

    judgement: str
    column: Literal["statement", "reasons"]
    content: Prose
    what: str
    base: Prose | None = None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """What was done."""
        return self.what

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the field."""
        write_prose(
            unit,
            Judgement,
            self.judgement,
            self.column,
            base=self.base,
            mine=self.content,
            seen=self.seen,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveJudgement(Command[None]):
    """Moves a judgement before its neighbour at `index` (None: after all)."""

    judgement: str
    index: int | None = None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.MOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Move a key judgement"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the new place."""
        judgement = unit.get(Judgement, self.judgement)
        siblings = unit.all(Judgement, brief=judgement.brief)
        others = [each for each in siblings if each.id != judgement.id]
        pos = key_at(unit, Judgement, others, self.index)
        unit.set(Judgement, judgement.id, seen=self.seen, pos=pos)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveJudgement(Command[None]):
    """Takes a judgement out."""

    judgement: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a key judgement"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the judgement."""
        unit.get(Judgement, self.judgement)
        unit.remove(Judgement, self.judgement, seen=self.seen)
