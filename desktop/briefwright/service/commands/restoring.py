"""Bringing back text as it was: one act, however much it touches."""

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from typing import Any, ClassVar

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.comment import Comment
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.finding import Finding
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import (
    Atom,
    Block,
    Cite,
    DisputeRef,
    NoteRef,
    Prose,
    SectionRef,
)
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.comments import comments_in, without_comments
from briefwright.service.commands.sections import remove_sections
from briefwright.store.unit import UnitOfWork

Group = tuple[Entity, ...]
"""A row and what belongs to it, each after what it rests on; the row itself stands first."""

_NOT_TEXT = ("id", "seen")


@dataclass(frozen=True, slots=True, kw_only=True)
class RestoreText(Command[None]):
    """Brings rows back to what they were, and takes out what came since.

    `rows` are sections, places of findings, blocks, judgements or a brief as they were, `gone` the
    ids of those that were not there. `support` holds what the old text refers to: a group comes back whole where its
    first row is missing now. `what` names the act, such as `Restore the section “Losses”`.
    """

    what: str
    rows: tuple[Entity, ...]
    gone: tuple[str, ...] = ()
    support: tuple[Group, ...] = ()

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """What was brought back."""
        return self.what

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the rows; a reference to what is in no state any more is left out."""
        for group in self.support:
            if unit.find(type(group[0]), group[0].id) is None:
                for entity in group:
                    _add(unit, entity)
        for entity in self.rows:
            _put(unit, entity)
        self._take_out(unit)
        for entity in self.rows:
            _leave_out_unknown(unit, entity)

    def _take_out(self, unit: UnitOfWork) -> None:
        blocks = [row for row in self.gone if unit.find(Block, row) is not None]
        for row in blocks:
            unit.remove(Block, row)
        atoms.strip(unit, blocks)
        for row in self.gone:
            if unit.find(Judgement, row) is not None:
                unit.remove(Judgement, row)
        remove_sections(unit, [row for row in self.gone if unit.find(Section, row) is not None])


def _add(unit: UnitOfWork, entity: Entity) -> None:
    if isinstance(entity, Position) and unit.find(Finding, entity.finding or "") is None:
        entity = replace(entity, finding=None)
    if unit.find(type(entity), entity.id) is None:
        unit.add(replace(entity, seen=Seen()))


def _put(unit: UnitOfWork, entity: Entity) -> None:
    if isinstance(entity, Section) and entity.parent is not None:
        above = unit.find(Section, entity.parent)
        if above is None or above.parent is not None:  # what it lay in is gone, or lies deeper now
            entity = replace(entity, parent=None)
    if isinstance(entity, SectionFinding) and unit.find(Finding, entity.finding) is None:
        return  # a finding that is gone has no place
    if unit.find(type(entity), entity.id) is None:
        _add(unit, entity)
        return
    values: dict[str, Any] = {
        field.name: getattr(entity, field.name)
        for field in fields(entity)
        if field.name not in _NOT_TEXT
    }
    if isinstance(entity, Brief):
        values = {name: values[name] for name in ("title", "kicker", "standfirst")}
    unit.set(type(entity), entity.id, **values)


def _leave_out_unknown(unit: UnitOfWork, entity: Entity) -> None:
    match entity:
        case Block():
            names: tuple[str, ...] = ("content",)
        case Judgement():
            names = ("statement", "reasons")
        case _:
            return
    kept: dict[str, Any] = {}
    for name in names:
        prose: Prose = getattr(entity, name)
        gone = (row for row in comments_in([prose]) if unit.find(Comment, row) is None)
        cut = without_comments(atoms.without(prose, _is_missing(unit)), gone)
        if cut != prose:
            kept[name] = cut
    if kept:
        unit.set(type(entity), entity.id, **kept)


def _is_missing(unit: UnitOfWork) -> Callable[[Atom], bool]:
    def missing(atom: Atom) -> bool:
        match atom:
            case SectionRef(target=row):
                known = unit.find(Section, row) is not None or unit.find(Block, row) is not None
                return not known and not row.startswith("annex-")
            case NoteRef(note=row):
                return unit.find(Block, row) is None
            case Cite(finding=row):
                return unit.find(Finding, row) is None
            case DisputeRef(dispute=row):
                return unit.find(Dispute, row) is None

    return missing
