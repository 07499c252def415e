"""What is read of a brief to revise it: where words stand, and its comments with their places."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefwright.anchoring.wording import Wanted, find_words
from briefwright.domain.brief import Section
from briefwright.domain.comment import Comment
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, MarkKind, Prose, Slot
from briefwright.domain.text import OBJECT, Span
from briefwright.edits.blocks import slice_of
from briefwright.service.commands.comments import Stretch
from briefwright.service.project import Project, Reads
from briefwright.service.writing import part_key
from briefwright.store.brief_snapshot import in_outline_order


@dataclass(frozen=True, slots=True, kw_only=True)
class TextField:
    """A field of prose of a brief, with the key of the part that it stands in."""

    table: str
    row: str
    column: str
    part: str
    prose: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A place of the words; `holds_chip` tells that it cannot be replaced."""

    table: str
    row: str
    column: str
    part: str
    span: Span
    holds_chip: bool

    @property
    def stretch(self) -> Stretch:
        """The place as commands name it."""
        return Stretch(row=self.row, column=self.column, start=self.span.start, end=self.span.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """All places in the order of print. `order` counts the fields of the brief in that order."""

    hits: tuple[Hit, ...] = ()
    order: Mapping[tuple[str, str], int] = field(default_factory=dict)

    def at_or_after(self, row: str | None, column: str, at: int) -> int:
        """The number of the first place there or behind it; the first one of all after the last."""
        here = (self.order.get((row or "", column), -1), at)
        for number, hit in enumerate(self.hits):
            if (self.order[hit.row, hit.column], hit.span.start) >= here:
                return number
        return 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """A comment with its place: `on` is None when its words are gone.

    `words` are those that it stands on now, or else those that it had.
    """

    comment: Comment
    words: str
    on: TextField | None = None
    span: Span | None = None

    @property
    def key(self) -> str:
        """The id of the comment."""
        return self.comment.id


def find_in_brief(project: Project, brief: str, wanted: Wanted) -> Found:
    """Where the words stand in the text of a brief, titles left out."""
    with project.read() as reads:
        fields = fields_of(reads, brief)
    hits = tuple(
        Hit(
            table=each.table,
            row=each.row,
            column=each.column,
            part=each.part,
            span=span,
            holds_chip=OBJECT in each.prose.text[span.start : span.end],
        )
        for each in fields
        for span in find_words(each.prose.text, wanted)
    )
    order = {(each.row, each.column): number for number, each in enumerate(fields)}
    return Found(hits=hits, order=order)


def read_remarks(project: Project, brief: str) -> tuple[Remark, ...]:
    """The comments of a brief in the order of their places, those without one at the end."""
    with project.read() as reads:
        comments = {comment.id: comment for comment in reads.all(Comment, brief=brief)}
        fields = fields_of(reads, brief) if comments else ()
    placed: dict[str, Remark] = {}
    pieces: dict[str, list[str]] = {}
    for each in fields:
        for mark in each.prose.marks:
            comment = comments.get(mark.detail or "") if mark.kind is MarkKind.COMMENT else None
            if comment is not None:
                words = slice_of(each.prose, mark.start, mark.end).plain
                pieces.setdefault(comment.id, []).append(" ".join(words.split()))
                said = " … ".join(pieces[comment.id])
                first = placed.get(comment.id)
                placed[comment.id] = Remark(
                    comment=comment,
                    words=said,
                    on=first.on if first else each,
                    span=first.span if first else Span(start=mark.start, end=mark.end),
                )
    gone = (each for each in comments.values() if each.id not in placed)
    return (
        *placed.values(),
        *(Remark(comment=each, words=each.words) for each in sorted(gone, key=lambda c: c.made)),
    )


def fields_of(reads: Reads, brief: str) -> tuple[TextField, ...]:
    """All prose of a brief in the order of print, footnotes at the end; none of one that is gone."""
    own = reads.all(Block, owner=brief)
    found = [_block(each) for each in own if each.slot is Slot.BOTTOM_LINE]
    for judgement in reads.all(Judgement, brief=brief):
        found += _judgement(judgement)
    for section in in_outline_order(reads.all(Section, brief=brief)):
        found += [_block(each) for each in reads.all(Block, owner=section.id)]
    return (*found, *(_block(each) for each in own if each.slot is Slot.NOTES))


def _block(block: Block) -> TextField:
    return TextField(
        table="block",
        row=block.id,
        column="content",
        part=part_key(block.owner, block.slot),
        prose=block.content,
    )


def _judgement(judgement: Judgement) -> list[TextField]:
    part = part_key(judgement.brief, None)
    return [
        TextField(table="judgement", row=judgement.id, column=column, part=part, prose=prose)
        for column, prose in (("statement", judgement.statement), ("reasons", judgement.reasons))
    ]
