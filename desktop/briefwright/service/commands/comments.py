"""Comments on the prose of a brief: making, changing, settling and removing them.

A comment stands on the stretches that carry its mark, which travel with the text.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from briefwright.domain.brief import Brief
from briefwright.domain.comment import Comment
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, Mark, MarkKind, Prose
from briefwright.domain.text import clean_line
from briefwright.edits.blocks import normal_marks, slice_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EditCommand
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """Words of one field of prose: `content` of a block, `statement` or `reasons` of a judgement.

    Positions are code points, half open.
    """

    row: str
    start: int
    end: int
    column: str = "content"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddComment(Command[str]):
    """Puts a comment on some stretches; `comment` gives all but its id and its words."""

    comment: Comment
    on: tuple[Stretch, ...]

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Add a comment"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the comment; raises `WrongUse` when it says nothing or stands on nothing."""
        comment = clean_entity(self.comment)
        if not comment.text.strip():
            raise WrongUse("A comment needs words: write what you remark.")
        unit.get(Brief, comment.brief)
        row = new_id()
        words: list[str] = []
        for stretch in self.on:
            kind, prose = _prose_of(unit, stretch)
            start, end = _inside(prose, stretch)
            if start < end:
                words.append(slice_of(prose, start, end).plain)
                fields: dict[str, Any] = {stretch.column: _with_mark(prose, start, end, row)}
                unit.set(kind, stretch.row, **fields)
        if not words:
            raise WrongUse("A comment stands on words: select some first.")
        unit.add(replace(comment, id=row, words=clean_line(" ".join(words))))
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class EditComment(EditCommand):
    """Changes what a comment says."""

    entity: ClassVar[type[Entity]] = Comment
    noun: ClassVar[str] = "comment"


@dataclass(frozen=True, slots=True, kw_only=True)
class ResolveComment(Command[None]):
    """Settles a comment, or opens it again; it is kept and its mark stays."""

    comment: str
    resolved: bool = True
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says which."""
        return "Resolve a comment" if self.resolved else "Open a comment again"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the field."""
        unit.get(Comment, self.comment)
        unit.set(Comment, self.comment, seen=self.seen, resolved=self.resolved)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveComment(Command[None]):
    """Takes a comment out, and its mark; the words stay."""

    comment: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a comment"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the row and the mark."""
        unit.get(Comment, self.comment)
        unit.remove(Comment, self.comment, seen=self.seen)
        for kind, row, name, prose in atoms.proses(unit):
            kept = without_comments(prose, {self.comment})
            if kept is not prose:
                fields: dict[str, Any] = {name: kept}
                unit.set(kind, row, **fields)


def without_comments(prose: Prose, comments: Iterable[str]) -> Prose:
    """The prose without the marks of these comments; the prose itself where it has none."""
    gone = frozenset(comments)
    kept = [m for m in prose.marks if m.kind is not MarkKind.COMMENT or m.detail not in gone]
    return prose if len(kept) == len(prose.marks) else replace(prose, marks=normal_marks(kept))


def comments_in(proses: Iterable[Prose]) -> frozenset[str]:
    """The ids of the comments that stand on some words of these."""
    return frozenset(
        mark.detail
        for prose in proses
        for mark in prose.marks
        if mark.kind is MarkKind.COMMENT and mark.detail is not None
    )


def _prose_of(unit: UnitOfWork, stretch: Stretch) -> tuple[type[Block | Judgement], Prose]:
    match stretch.column:
        case "statement":
            return Judgement, unit.get(Judgement, stretch.row).statement
        case "reasons":
            return Judgement, unit.get(Judgement, stretch.row).reasons
        case _:
            return Block, unit.get(Block, stretch.row).content


def _inside(prose: Prose, stretch: Stretch) -> Sequence[int]:
    size = len(prose.text)
    return min(max(stretch.start, 0), size), min(max(stretch.end, 0), size)


def _with_mark(prose: Prose, start: int, end: int, comment: str) -> Prose:
    """The prose with one more mark; comments may lie over one another."""
    mark = Mark(start=start, end=end, kind=MarkKind.COMMENT, detail=comment)
    return replace(prose, marks=normal_marks((*prose.marks, mark)))
