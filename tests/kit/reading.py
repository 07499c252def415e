"""What a document says, in the order in which a page shows it: the measure for every writer."""

import re
from collections.abc import Iterator
from typing import assert_never

from briefwright.document.model import (
    Bibliography,
    Block,
    BottomLine,
    Break,
    Bullets,
    Caption,
    CiteLabel,
    Contents,
    Document,
    Figure,
    Heading,
    Inlines,
    JudgementBox,
    Link,
    NoteMark,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Table,
    Text,
    TitleBlock,
)

SPACE = re.compile(r"\s+")


def closed_up(text: str) -> str:
    """The text without white space: where lines and cells end is the writers' affair."""
    return SPACE.sub("", text)


def spoken(document: Document) -> str:
    """All that the blocks say, closed up; remarks are left to the foot of the page."""
    blocks = (*document.front, *document.body, *document.annexes)
    return closed_up("".join(part for block in blocks for part in _parts(block) if part))


def said(content: Inlines) -> str:
    """The words of inlines, citations as they are raised."""
    parts = []
    for item in content:
        match item:
            case Text(text=text) | Link(text=text):
                parts.append(text)
            case CiteLabel():
                parts.append(f",{item.label}" if item.joined else item.label)
            case NoteMark() | Break():
                pass
            case _:
                assert_never(item)
    return "".join(parts)


def _parts(block: Block) -> Iterator[str | None]:
    match block:
        case Heading():
            yield from (block.number, said(block.content), block.gist)
        case Paragraph():
            yield said(block.content)
        case Bullets() | Numbered():
            yield from (said(item.content) for item in block.items)
        case Quote():
            yield said(block.content)
            yield said(block.attribution)
        case Table():
            yield from _caption(block.caption)
            for row in (block.head, *block.rows):
                yield from (said(cell.content) for cell in row.cells)
            yield said(block.note)
        case Figure():
            yield from _caption(block.caption)
            yield said(block.note)
        case Rule() | PageBreak():
            pass
        case Contents() | Bibliography():
            yield from _lists(block)
        case TitleBlock() | BottomLine() | JudgementBox():
            yield from _front(block)
        case _:
            assert_never(block)


def _caption(caption: Caption | None) -> Iterator[str]:
    if caption is not None:
        yield from (caption.label, said(caption.content))


def _lists(block: Contents | Bibliography) -> Iterator[str | None]:
    match block:
        case Contents():
            yield block.title
            for line in block.entries:
                yield from (line.number, line.text)
        case Bibliography():
            for entry in block.entries:
                yield from (entry.label, said(entry.content))
        case _:
            assert_never(block)


def _front(block: TitleBlock | BottomLine | JudgementBox) -> Iterator[str | None]:
    match block:
        case TitleBlock():
            yield from (block.kicker, block.title, block.standfirst)
            for cell in block.cells:
                yield from (cell.label, cell.value)
        case BottomLine():
            yield block.label
            yield from (said(paragraph.content) for paragraph in block.paragraphs)
        case JudgementBox():
            yield from (block.label, block.explanation)
            for row in block.rows:
                yield from (row.term, row.range_text, row.confidence_text)
                yield from (said(row.statement), said(row.reasons))
        case _:
            assert_never(block)
