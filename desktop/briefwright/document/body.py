"""The sections of a brief: each heading, and its blocks with lists and tables put together."""

from collections.abc import Iterator
from itertools import groupby

from briefwright.document.composition import Composition
from briefwright.document.languages import spoken
from briefwright.document.model import (
    Block,
    Bullets,
    Heading,
    Inlines,
    Numbered,
    Origin,
    Paragraph,
    Quote,
    Text,
)
from briefwright.document.numbering import has_content
from briefwright.document.prose import inlines
from briefwright.document.tables import events_table, positions_table, written_table
from briefwright.document.timeline import timeline_figure
from briefwright.domain.brief import Section
from briefwright.domain.prose import Block as Stored
from briefwright.domain.prose import BlockKind

_TABLE = frozenset({BlockKind.CAPTION, BlockKind.ROW})


def sections(at: Composition) -> tuple[Block, ...]:
    """All sections as printed, in the order of the outline."""
    found: list[Block] = []
    for section in at.snapshot.sections:
        found.append(_heading(section, at))
        found += blocks(at.snapshot.blocks.get(section.id, ()), at)
    return tuple(found)


def blocks(stored: tuple[Stored, ...], at: Composition) -> Iterator[Block]:
    """The blocks of one owner: neighbouring items make one list, rows one table."""
    for kind, group in groupby(stored, key=_group):
        members = tuple(group)
        match kind:
            case "table":
                yield from _tables(members, at)
            case BlockKind.BULLET:
                yield Bullets(style="list", items=_items(members, "bullet", at))
            case BlockKind.NUMBERED:
                yield Numbered(style="list", items=_items(members, "numbered", at))
            case _:
                for member in members:
                    yield from _single(member, at)


def paragraph(block: Stored, style: str, at: Composition) -> Paragraph:
    """The block as a paragraph in this style."""
    return Paragraph(
        style=style,
        language=_language(block, at),
        origin=_origin(block),
        content=inlines(block.content, at),
    )


def _group(block: Stored) -> str:
    return "table" if block.kind in _TABLE else block.kind.value


def _heading(section: Section, at: Composition) -> Heading:
    label = at.numbering.labels[section.id]
    level = 2 if label.number is None else 1
    return Heading(
        style=f"h{level}",
        origin=Origin(table="section", row=section.id),
        anchor=label.anchor,
        level=level,
        content=(Text(text=section.title),),
        number=label.number,
        gist=section.gist,
    )


def _items(members: tuple[Stored, ...], style: str, at: Composition) -> tuple[Paragraph, ...]:
    return tuple(paragraph(member, style, at) for member in members)


def _tables(members: tuple[Stored, ...], at: Composition) -> Iterator[Block]:
    """One table for each caption with its rows; a caption without rows is a paragraph."""
    caption: Stored | None = None
    rows: list[Stored] = []
    for member in members:
        if member.kind is BlockKind.ROW:
            rows.append(member)
            continue
        yield from _table(caption, rows, at)
        caption, rows = member, []
    yield from _table(caption, rows, at)


def _table(caption: Stored | None, rows: list[Stored], at: Composition) -> Iterator[Block]:
    if rows:
        yield written_table(caption, tuple(rows), at)
    elif caption is not None:
        yield paragraph(caption, "body", at)


def _single(block: Stored, at: Composition) -> Iterator[Block]:
    match block.kind:
        case BlockKind.SUBHEADING:
            yield Heading(
                style="h2",
                language=_language(block, at),
                origin=_origin(block),
                level=2,
                content=inlines(block.content, at),
            )
        case BlockKind.QUOTE:
            yield _quote(block, at)
        case BlockKind.POSITIONS | BlockKind.EVENTS | BlockKind.TIMELINE:
            if has_content(block, at.snapshot):
                yield _made(block, at)
        case BlockKind.FOOTNOTE:
            pass  # printed where its mark stands
        case _:
            yield paragraph(block, "body", at)


def _made(block: Stored, at: Composition) -> Block:
    """The table or figure that is made from what the block names."""
    if block.kind is BlockKind.POSITIONS:
        return positions_table(block, at)
    if block.kind is BlockKind.EVENTS:
        return events_table(block, at)
    return timeline_figure(block, at)


_DASHES = "-–— "
"""What writers begin an attribution with by hand; the composed one begins with its own dash."""


def _quote(block: Stored, at: Composition) -> Quote:
    language = _language(block, at)
    said: Inlines = ()
    if block.detail:
        words = f"— {block.detail.lstrip(_DASHES)}"
        said = (Text(text=words, language=at.language if language else None),)
    return Quote(
        style="quote",
        language=language,
        origin=_origin(block),
        content=inlines(block.content, at),
        attribution=said,
    )


def _language(block: Stored, at: Composition) -> str | None:
    language = spoken(block.content.text, block.language, at.language)
    return None if language == at.language else language


def _origin(block: Stored) -> Origin:
    return Origin(table="block", row=block.id)
