"""Every block, inline, text and anchor of a document, in reading order, with where it stands.

The walk is written out class by class, so that a new node fails type checking
here first; coverage of fonts, checks of links and tests rest on it.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import assert_never

from briefwright.document.model import (
    Bibliography,
    Block,
    BottomLine,
    Break,
    Bullets,
    Caption,
    Cell,
    CiteLabel,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    Inlines,
    JudgementBox,
    Link,
    Node,
    NoteMark,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Row,
    Rule,
    ScaleDrawing,
    Table,
    Text,
    Timeline,
    TitleBlock,
)
from briefwright.domain.message import Message, say

Where = Message | str
"""Where something stands in words, such as `heading 2.1`; a label of the document is a string."""

QUOTED = frozenset({"quotation", "quotation {number}"})
"""Templates of where the words of a source stand, with the number of its evidence in the annex."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """A piece of printed text: its words, its language, and where it stands in words."""

    text: str
    language: str
    where: Where


def blocks(document: Document) -> Iterator[Block]:
    """The blocks of the document, in reading order."""
    yield from (*document.front, *document.body, *document.annexes)


def nodes(document: Document) -> Iterator[Node]:
    """The blocks and the nodes inside them, each before what it holds."""
    for block in blocks(document):
        yield block
        match block:
            case Bullets(items=items) | Numbered(items=items):
                yield from items
            case BottomLine(paragraphs=paragraphs):
                yield from paragraphs
            case JudgementBox(rows=rows):
                yield from rows
            case Bibliography(entries=entries):
                yield from entries
            case _:
                pass


def inlines(document: Document) -> Iterator[tuple[Inline, Where]]:
    """Every inline with where it stands, in reading order, remarks at the end."""
    for block in blocks(document):
        for content, _, where in _contents(block, document.meta.language):
            yield from ((inline, where) for inline in content)
    for note in document.notes:
        yield from ((inline, say("remark {label}", label=note.label)) for inline in note.content)


def texts(document: Document) -> Iterator[Placed]:
    """Every piece of text that is printed, labels and furniture included."""
    meta = document.meta
    furniture = (meta.organisation, meta.date, meta.edition, meta.marking.value)
    words = meta.words
    said = (words.page_of, words.edition, words.contents, words.notes, words.in_short)
    for text in (*furniture, *said):
        if text:
            yield Placed(text=text, language=meta.language, where=say("header and footer"))
    for block in blocks(document):
        for content, language, where in _contents(block, meta.language):
            yield from _placed(content, language, where)
    for note in document.notes:
        where = say("remark {label}", label=note.label)
        yield Placed(text=note.label, language=meta.language, where=where)
        yield from _placed(note.content, meta.language, where)


def anchors(document: Document) -> Iterator[str]:
    """Every anchor, in reading order; each stands once."""
    for node in nodes(document):
        if node.anchor is not None:
            yield node.anchor
        if isinstance(node, Table):
            yield from (c.anchor for row in node.rows for c in row.cells if c.anchor is not None)
    yield from (note.anchor for note in document.notes)
    yield from (inline.anchor for inline, _ in inlines(document) if isinstance(inline, CiteLabel))


def targets(document: Document) -> Iterator[str]:
    """Every anchor that something leads to."""
    for inline, _ in inlines(document):
        match inline:
            case CiteLabel(target=target):
                yield target
            case NoteMark(note=note):
                yield note
            case Link(target=place) if place is not None:
                yield place
            case _:
                pass
    for block in blocks(document):
        if isinstance(block, Contents):
            yield from (entry.target for entry in block.entries)


def _placed(content: Inlines, language: str, where: Where) -> Iterator[Placed]:
    for inline in content:
        match inline:
            case Text(text=text, language=own) | Link(text=text, language=own):
                yield Placed(text=text, language=own or language, where=where)
            case CiteLabel(label=text) | NoteMark(label=text):
                yield Placed(text=text, language=language, where=where)
            case Break():
                pass
            case _:
                assert_never(inline)


_Content = tuple[Inlines, str, Where]


def _contents(block: Block, language: str) -> Iterator[_Content]:
    """The runs of inlines in a block: content, language, and where."""
    own = block.language or language
    match block:
        case Heading():
            where = _heading(block)
            yield block.content, own, where
            yield _text(block.number), own, where
            yield _text(block.gist), own, say("gist of {where}", where=where)
        case Paragraph(content=content):
            yield content, own, say("paragraph")
        case Bullets(items=items) | Numbered(items=items):
            yield from ((item.content, item.language or own, say("list")) for item in items)
        case Quote(content=content, attribution=attribution):
            yield content, own, say("quotation")
            yield attribution, own, say("attribution")
        case Table():
            yield from _table(block, own)
        case Figure():
            yield from _figure(block, own)
        case Contents() | Bibliography():
            yield from _lists(block, own)
        case TitleBlock() | BottomLine() | JudgementBox():
            yield from _front(block, own)
        case Rule() | PageBreak():
            pass
        case _:
            assert_never(block)


def _lists(block: Contents | Bibliography, own: str) -> Iterator[_Content]:
    match block:
        case Contents(title=title, entries=lines):
            yield _text(title), own, say("contents")
            for line in lines:
                yield _text(line.number), own, say("contents")
                yield _text(line.text), own, say("contents")
        case Bibliography(entries=entries):
            for source in entries:
                yield _text(source.label), own, say("sources")
                yield (
                    source.content,
                    source.language or own,
                    say("source {label}", label=source.label),
                )
        case _:
            assert_never(block)


def _front(block: TitleBlock | BottomLine | JudgementBox, own: str) -> Iterator[_Content]:
    match block:
        case TitleBlock():
            for text in (block.kicker, block.title, block.standfirst):
                yield _text(text), own, say("title")
            for cell in block.cells:
                yield _text(cell.label), own, say("title")
                yield _text(cell.value), own, say("title")
        case BottomLine(label=label, paragraphs=paragraphs):
            yield _text(label), own, say("bottom line")
            yield from ((p.content, p.language or own, say("bottom line")) for p in paragraphs)
        case JudgementBox():
            yield _text(block.label), own, say("key judgements")
            yield _text(block.explanation), own, say("key judgements")
            for number, row in enumerate(block.rows, start=1):
                where = say("key judgement {number}", number=number)
                for text in (row.term, row.range_text, row.confidence_text):
                    yield _text(text), own, where
                yield row.statement, row.language or own, where
                yield row.reasons, row.language or own, where
        case _:
            assert_never(block)


def _table(table: Table, own: str) -> Iterator[_Content]:
    where = table.caption.label if table.caption else say("table")
    yield from _caption(table.caption, own)
    for row in (table.head, *table.rows):
        yield from _row(row, own, where)
    yield table.note, own, say("note of {where}", where=where)


def _row(row: Row, own: str, where: Where) -> Iterator[_Content]:
    cells: tuple[Cell, ...] = row.cells
    first = cells[0] if cells else None
    if first is not None and first.origin is not None and first.origin.table == "annotation":
        number = "".join(each.text for each in first.content if isinstance(each, Link))
        where = say("quotation {number}", number=number)
    yield from ((cell.content, own, where) for cell in cells)


def _figure(figure: Figure, own: str) -> Iterator[_Content]:
    where = figure.caption.label
    yield from _caption(figure.caption, own)
    match figure.drawing:
        case Timeline(ticks=ticks, lanes=lanes, key=key):
            words = [tick.label for tick in ticks]
            for lane in lanes:
                words.append(lane.label)
                words += [part for event in lane.events for part in (event.label, event.date)]
            words += [explanation for _, explanation in key]
        case ScaleDrawing(steps=steps):
            words = [part for step in steps for part in (step.words, step.range)]
        case _:
            assert_never(figure.drawing)
    yield from ((_text(word), own, where) for word in words)
    yield _text(figure.alt), own, say("description of {where}", where=where)
    yield figure.note, own, say("note of {where}", where=where)


def _caption(caption: Caption | None, own: str) -> Iterator[_Content]:
    if caption is not None:
        yield _text(caption.label), own, caption.label
        yield caption.content, own, caption.label


def _heading(heading: Heading) -> Message:
    if heading.number:
        return say("heading {number}", number=heading.number)
    return say("heading")


def _text(text: str | None) -> Inlines:
    return (Text(text=text),) if text else ()
