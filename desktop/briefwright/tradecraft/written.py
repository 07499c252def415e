"""All that the analyst has written in a brief, field by field, and the sentences in it."""

from collections.abc import Iterator
from dataclasses import dataclass

from briefwright.domain.prose import Atom, BlockKind, Cite, MarkKind, Prose, Slot
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.text import OBJECT, Span
from briefwright.tradecraft.problem import Place
from briefwright.tradecraft.sentences import sentences


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A field of prose: where it is stored, its content, its language and what it is.

    `kind` is None for a judgement. `detail` is a block's.
    """

    table: str
    row: str
    column: str
    content: Prose
    language: str
    kind: BlockKind | None = None
    slot: Slot | None = None
    detail: str | None = None

    def place(self, span: Span | None = None) -> Place:
        """The place of this field, or of a stretch of it."""
        return Place(table=self.table, row=self.row, column=self.column, span=span)

    def sentences(self) -> tuple["Sentence", ...]:
        """The sentences of the field."""
        return tuple(Sentence(field=self, span=span) for span in sentences(self.content.text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A sentence in a field, with what is cited in it."""

    field: Written
    span: Span

    @property
    def text(self) -> str:
        """The words without atoms."""
        return self.raw.replace(OBJECT, "")

    @property
    def raw(self) -> str:
        """The words with a U+FFFC for each atom."""
        return self.field.content.text[self.span.start : self.span.end]

    @property
    def atoms(self) -> tuple[Atom, ...]:
        """The atoms in the sentence."""
        text = self.field.content.text
        before = text.count(OBJECT, 0, self.span.start)
        return self.field.content.atoms[before : before + self.raw.count(OBJECT)]

    @property
    def cited(self) -> tuple[str, ...]:
        """The ids of the findings cited in the sentence."""
        return tuple(atom.finding for atom in self.atoms if isinstance(atom, Cite))

    @property
    def place(self) -> Place:
        """Where the sentence stands."""
        return self.field.place(self.span)

    @property
    def all_bold(self) -> bool:
        """Whether the whole sentence is set bold, as a heading run into the text."""
        bold = [m for m in self.field.content.marks if m.kind is MarkKind.BOLD]
        return any(mark.start <= self.span.start and self.span.end <= mark.end for mark in bold)


def written(snapshot: BriefSnapshot) -> Iterator[Written]:
    """Every field of prose: the brief's own blocks, judgements, then section by section."""
    yield from _blocks(snapshot, snapshot.brief.id)
    yield from judged(snapshot)
    for section in snapshot.sections:
        yield from _blocks(snapshot, section.id)


def judged(snapshot: BriefSnapshot) -> Iterator[Written]:
    """The statements and reasons of the judgements."""
    for judgement in snapshot.judgements:
        for column, content in (
            ("statement", judgement.statement),
            ("reasons", judgement.reasons),
        ):
            yield Written(
                table="judgement",
                row=judgement.id,
                column=column,
                content=content,
                language=snapshot.brief.language,
            )


def _blocks(snapshot: BriefSnapshot, owner: str) -> Iterator[Written]:
    for block in snapshot.blocks.get(owner, ()):
        yield Written(
            table="block",
            row=block.id,
            column="content",
            content=block.content,
            language=block.language or snapshot.brief.language,
            kind=block.kind,
            slot=block.slot,
            detail=block.detail,
        )


def shortened(text: str, most: int = 60) -> str:
    """The text on one line, cut at a word with an ellipsis, for messages."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(",;:") + "…"
