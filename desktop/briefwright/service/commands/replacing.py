"""Replacing words in the whole text of a brief, as one act."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from briefwright.anchoring.wording import Wanted, find_words
from briefwright.domain.brief import Brief, Section
from briefwright.domain.errors import WrongUse
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT, Span, clean
from briefwright.edits.blocks import joined, slice_of
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.comments import Stretch
from briefwright.store.unit import UnitOfWork

_ALWAYS_KEPT = frozenset({MarkKind.COMMENT, MarkKind.LINK})
"""What stands on the new words where it stood on some of the old ones."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Replaced:
    """How many places were replaced, and how many were left because a chip stands in them."""

    count: int
    kept: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReplaceWords(Command[Replaced]):
    """Replaces the words wherever they stand in a brief, or at one place only.

    A place that a chip stands in stays as it is: no citation goes by replacing words.
    """

    brief: str
    wanted: Wanted
    by: str
    only: Stretch | None = None

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """Names the words."""
        return f"Replace “{self.wanted.words}”"

    def apply(self, unit: UnitOfWork) -> Replaced:
        """The numbers; raises `WrongUse` when no words are given."""
        if not self.wanted.words.strip():
            raise WrongUse("There is nothing to replace: write the words that you look for.")
        words = clean(self.by).replace("\n", " ").replace("\t", " ")
        count = kept = 0
        for kind, stretch, prose in _fields_of(unit, unit.get(Brief, self.brief).id):
            hits = [hit for hit in find_words(prose.text, self.wanted) if self._means(stretch, hit)]
            free = [hit for hit in hits if OBJECT not in prose.text[hit.start : hit.end]]
            count, kept = count + len(free), kept + len(hits) - len(free)
            if free:
                fields: dict[str, Any] = {stretch.column: _replaced(prose, free, words)}
                unit.set(kind, stretch.row, **fields)
        return Replaced(count=count, kept=kept)

    def _means(self, stretch: Stretch, hit: Span) -> bool:
        if self.only is None:
            return True
        place = (stretch.row, stretch.column, hit.start, hit.end)
        return place == (self.only.row, self.only.column, self.only.start, self.only.end)


def _fields_of(
    unit: UnitOfWork, brief: str
) -> Iterator[tuple[type[Block | Judgement], Stretch, Prose]]:
    owners = [brief, *(section.id for section in unit.all(Section, brief=brief))]
    for owner in owners:
        for block in unit.all(Block, owner=owner):
            yield Block, _whole(block.id, "content", block.content), block.content
    for each in unit.all(Judgement, brief=brief):
        for column, prose in (("statement", each.statement), ("reasons", each.reasons)):
            yield Judgement, _whole(each.id, column, prose), prose


def _whole(row: str, column: str, prose: Prose) -> Stretch:
    return Stretch(row=row, column=column, start=0, end=len(prose.text))


def _replaced(prose: Prose, hits: Sequence[Span], words: str) -> Prose:
    pieces: list[Prose] = []
    done = 0
    for hit in hits:
        pieces += [slice_of(prose, done, hit.start), _set_as(prose, hit, words)]
        done = hit.end
    return joined((*pieces, slice_of(prose, done, len(prose.text))))


def _set_as(prose: Prose, hit: Span, words: str) -> Prose:
    """The new words, set as all of the old ones were; comments and links stay on them."""
    marks = tuple(
        Mark(start=0, end=len(words), kind=mark.kind, detail=mark.detail)
        for mark in prose.marks
        if words
        and (
            (mark.start <= hit.start and mark.end >= hit.end)
            or (mark.kind in _ALWAYS_KEPT and mark.start < hit.end and mark.end > hit.start)
        )
    )
    return Prose(text=words, marks=marks)
