"""The numbers of sections, tables and figures, made from the outline before anything is printed.

They are needed first, because prose refers forward. Evidence numbers and the
letters of remarks are given out while printing (`citing`, `prose`).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import zip_longest

from briefwright.document.words import Phrases
from briefwright.domain.brief import Section
from briefwright.domain.prose import Block, BlockKind, DisputeRef
from briefwright.domain.snapshot import BriefSnapshot

ANNEX_EVIDENCE = "annex-a"
ANNEX_TERMS = "annex-b"


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    """What a thing is called where it is referred to, its anchor, and the number it stands under."""

    words: str
    anchor: str
    number: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Numbering:
    """The labels by id of section or block, and how many tables and figures the body has."""

    labels: Mapping[str, Label]
    tables: int
    figures: int


def number(snapshot: BriefSnapshot, phrases: Phrases) -> Numbering:
    """The numbering of a brief's outline and of the tables and figures in it."""
    labels = dict(_annexes(phrases))
    labels.update(_sections(snapshot.sections, phrases))
    tables = figures = 0
    for block in _numbered_blocks(snapshot):
        if block.kind is BlockKind.TIMELINE:
            figures += 1
            words = phrases.figure.format(number=figures)
            labels[block.id] = Label(words=words, anchor=f"f{figures}")
        else:
            tables += 1
            words = phrases.table.format(number=tables)
            labels[block.id] = Label(words=words, anchor=f"t{tables}")
    return Numbering(labels=labels, tables=tables, figures=figures)


def letters(count: int) -> str:
    """The letters of the remark with this number from 1: a to z, then aa, ab."""
    text = ""
    while count:
        count, rest = divmod(count - 1, 26)
        text = chr(ord("a") + rest) + text
    return text


def _annexes(phrases: Phrases) -> Iterator[tuple[str, Label]]:
    for anchor, words in (
        (ANNEX_EVIDENCE, phrases.annex_evidence),
        (ANNEX_TERMS, phrases.annex_terms),
    ):
        yield anchor, Label(number=words, words=words, anchor=anchor)


def _sections(sections: tuple[Section, ...], phrases: Phrases) -> Iterator[tuple[str, Label]]:
    """Only the top level prints numbers; a section inside another is referred to by its title."""
    numbers: dict[str, str] = {}
    children: dict[str | None, int] = {}
    for section in sections:
        parent = section.parent if section.parent in numbers else None
        children[parent] = children.get(parent, 0) + 1
        stem = f"{numbers[parent]}-" if parent is not None else ""
        own = numbers[section.id] = f"{stem}{children[parent]}"
        anchor = f"s{own}"
        if parent is None:
            words = phrases.section.format(number=own)
            yield section.id, Label(number=own, words=words, anchor=anchor)
        else:
            yield section.id, Label(words=section.title, anchor=anchor)


def _numbered_blocks(snapshot: BriefSnapshot) -> Iterator[Block]:
    """The blocks that print a table or figure number; a caption does so when rows follow it."""
    for section in snapshot.sections:
        blocks = snapshot.blocks.get(section.id, ())
        for block, following in zip_longest(blocks, blocks[1:]):
            rows = following is not None and following.kind is BlockKind.ROW
            if has_content(block, snapshot) or (block.kind is BlockKind.CAPTION and rows):
                yield block


def has_content(block: Block, snapshot: BriefSnapshot) -> bool:
    """Whether a block of positions, events or a timeline names anything that is still there."""
    match block.kind:
        case BlockKind.POSITIONS:
            known = {dispute.id for dispute in snapshot.disputes}
            return any(
                isinstance(a, DisputeRef) and a.dispute in known for a in block.content.atoms
            )
        case BlockKind.EVENTS | BlockKind.TIMELINE:
            return any(name in snapshot.evidence for name in block.content.cited())
        case _:
            return False
