"""A document as plain text on lines of 78 characters, its evidence numbered in brackets.

For mail, for terminals, and for reading aloud. Tables are set in columns,
figures told in words.
"""

import textwrap
from collections.abc import Iterator
from itertools import zip_longest
from typing import assert_never

from briefwright.document.model import (
    Align,
    Bibliography,
    Block,
    BottomLine,
    Break,
    Bullets,
    Caption,
    CiteLabel,
    Column,
    Contents,
    Document,
    Figure,
    Heading,
    Inline,
    Inlines,
    JudgementBox,
    JudgementRow,
    Link,
    NoteMark,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Row,
    Rule,
    Table,
    Text,
    TitleBlock,
)
from briefwright.domain.text import clean
from briefwright.export.base import groups, told

WIDTH = 78
"""The most characters on a line; a longer word stands alone on its line."""

_GUTTER = 2
_LEAST_COLUMN = 4


def write_text(document: Document) -> bytes:
    """The document as plain text in UTF-8; the same bytes for the same content."""
    marking = str(document.meta.marking)
    parts = [marking.rjust(WIDTH)]
    for block in (*document.front, *document.body, *document.annexes):
        parts += ["\n".join(lines) for lines in _block(block) if lines]
    if document.notes:
        parts.append("\n".join(_title(document.meta.words.notes, "-")))
        parts.append(
            "\n".join(
                line
                for note in document.notes
                for line in _hung(f"({note.label})", _inlines(note.content), 5)
            )
        )
    parts.append(_ending(document, marking))
    return ("\n\n".join(parts) + "\n").encode()


def _ending(document: Document, marking: str) -> str:
    meta = document.meta
    edition = f"{meta.words.edition} {meta.edition}" if meta.edition else None
    said = clean(" · ".join(part for part in (meta.organisation, meta.date, edition) if part))
    room = WIDTH - len(marking) - 1
    if len(said) > room:
        return "\n".join((*_wrapped(said), marking.rjust(WIDTH)))
    return said.ljust(room + 1) + marking


def _block(block: Block) -> Iterator[list[str]]:
    match block:
        case Heading():
            yield from _heading(block)
        case Paragraph():
            yield _wrapped(_inlines(block.content))
        case Bullets():
            yield [line for item in block.items for line in _hung("-", _inlines(item.content), 2)]
        case Numbered():
            yield [
                line
                for number, item in enumerate(block.items, start=1)
                for line in _hung(f"{number}.", _inlines(item.content), 4)
            ]
        case Quote():
            yield _quote(block)
        case Table():
            yield from _table(block)
        case Figure():
            yield [*_caption(block.caption), "", *_wrapped(clean(told(block)))]
            yield _wrapped(_inlines(block.note))
        case Rule():
            yield ["-" * WIDTH]
        case PageBreak():
            pass
        case Contents() | Bibliography():
            yield from _lists(block)
        case TitleBlock() | BottomLine() | JudgementBox():
            yield from _first_page(block)
        case _:
            assert_never(block)


def _lists(block: Contents | Bibliography) -> Iterator[list[str]]:
    match block:
        case Contents():
            yield _title(block.title, "-")
            wide = max((len(entry.number or "") for entry in block.entries), default=0) + 2
            yield [
                line
                for entry in block.entries
                for line in _hung(entry.number or "", clean(entry.text), wide)
            ]
        case Bibliography():
            for entry in block.entries:
                yield _hung(entry.label, _inlines(entry.content), len(entry.label) + 2)
        case _:
            assert_never(block)


def _first_page(block: TitleBlock | BottomLine | JudgementBox) -> Iterator[list[str]]:
    match block:
        case TitleBlock():
            yield _wrapped(clean(block.kicker or ""))
            yield _title(block.title, "=")
            yield _wrapped(clean(block.standfirst or ""))
            yield [line for c in block.cells for line in _hung(f"{c.label}:", clean(c.value), 16)]
        case BottomLine():
            yield _title(block.label, "-")
            for paragraph in block.paragraphs:
                yield _wrapped(_inlines(paragraph.content))
        case JudgementBox():
            yield _title(block.label, "-")
            yield _wrapped(clean(block.explanation))
            for number, row in enumerate(block.rows, start=1):
                yield _judgement(number, row)
        case _:
            assert_never(block)


def _heading(block: Heading) -> Iterator[list[str]]:
    words = _inlines(block.content)
    text = f"{clean(block.number)}  {words}" if block.number else words
    yield _title(text, "=" if block.level == 1 else "-")
    yield _wrapped(clean(block.gist or ""))


def _title(text: str, sign: str) -> list[str]:
    lines = _wrapped(clean(text))
    return [*lines, sign * max(map(len, lines), default=0)]


def _judgement(number: int, row: JudgementRow) -> list[str]:
    said = f"{row.term}, {row.range_text}" if row.range_text else row.term
    lines = _hung(f"{number}.", _inlines(row.statement), 4)
    lines += _wrapped(f"[{clean(said)}. {clean(row.confidence_text)}.]", 4)
    return [*lines, *_wrapped(_inlines(row.reasons), 4)]


def _quote(block: Quote) -> list[str]:
    lines = _wrapped(_inlines(block.content), 4)
    if block.attribution:
        lines += _wrapped(_inlines(block.attribution), 4)
    return lines


def _caption(caption: Caption) -> list[str]:
    return _hung(f"{caption.label}.", _inlines(caption.content), len(caption.label) + 2)


def _table(table: Table) -> Iterator[list[str]]:
    if table.caption is not None:
        yield _caption(table.caption)
    widths = _column_widths(table)
    rule = "-" * WIDTH
    rows = [list(_row(row, table.columns, widths)) for row in table.rows]
    is_airy = any(len(lines) > 1 for lines in rows)
    lines = [rule, *_row(table.head, table.columns, widths), rule]
    for index, row in enumerate(rows):
        lines += ["", *row] if is_airy and index else row
    yield [*lines, rule]
    yield _wrapped(_inlines(table.note))


def _column_widths(table: Table) -> list[int]:
    """The line shared out as the table says, no column narrower than its longest word needs."""
    room = WIDTH - _GUTTER * (len(table.columns) - 1)
    longest = [_LEAST_COLUMN] * len(table.columns)
    for row in (table.head, *table.rows):
        for index, cell in enumerate(row.cells):
            words = _inlines(cell.content).split()
            longest[index] = max(longest[index], *map(len, words), _LEAST_COLUMN)
    if sum(longest) > room:
        longest = [_LEAST_COLUMN] * len(table.columns)
    total = sum(column.share for column in table.columns)
    spare = room - sum(longest)
    wanted = [room * column.share / total for column in table.columns]
    short = [max(0.0, want - has) for want, has in zip(wanted, longest, strict=True)]
    scale = spare / sum(short) if sum(short) else 0.0
    return [has + int(add * scale) for has, add in zip(longest, short, strict=True)]


def _row(row: Row, columns: tuple[Column, ...], widths: list[int]) -> Iterator[str]:
    cells = [
        _folded(_inlines(cell.content), width)
        for cell, width in zip(row.cells, widths, strict=True)
    ]
    for line in zip_longest(*cells, fillvalue=""):
        parts = (
            text.rjust(width) if column.align is Align.END else text.ljust(width)
            for text, column, width in zip(line, columns, widths, strict=True)
        )
        yield (" " * _GUTTER).join(parts).rstrip()


def _folded(text: str, width: int) -> list[str]:
    """The text on lines of this width; words that are wider are cut."""
    lines = [textwrap.wrap(line, width, break_on_hyphens=False) for line in text.split("\n")]
    return [part for line in lines for part in line or [""]]


def _hung(label: str, text: str, width: int) -> list[str]:
    """The text hung beside its label; a wider label has its first line longer."""
    first = clean(label).ljust(width)
    if not first.endswith(" "):
        first += " "
    return _wrapped(text, width, first=first)


def _wrapped(text: str, indent: int = 0, *, first: str | None = None) -> list[str]:
    """The text on lines of at most 78 characters, each of its own lines begun anew."""
    lines: list[str] = []
    for part in text.split("\n"):
        begin = first if first is not None and not lines else " " * indent
        lines += textwrap.wrap(
            part,
            WIDTH,
            initial_indent=begin,
            subsequent_indent=" " * indent,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def _inlines(content: Inlines) -> str:
    return "".join(_group(group) for group in groups(_told_once(content)))


def _told_once(content: Inlines) -> Inlines:
    """The content with an address told only after the last of the runs that lead there."""
    return tuple(
        Text(text=item.text)
        if isinstance(item, Link) and item.url and _leads_on(item.url, following)
        else item
        for item, following in zip_longest(content, content[1:])
        if item is not None
    )


def _leads_on(url: str, following: Inline | None) -> bool:
    return isinstance(following, Link) and following.url == url


def _group(group: Inlines) -> str:
    labels = [item.label for item in group if isinstance(item, CiteLabel)]
    if labels:
        return f" [{', '.join(labels)}]"
    return "".join(_inline(item) for item in group)


def _inline(item: Inline) -> str:
    match item:
        case Text():
            return clean(item.text)
        case CiteLabel():
            return f" [{item.label}]"
        case NoteMark():
            return f" ({item.label})"
        case Link(url=None):
            return clean(item.text)
        case Link(url=url):
            return clean(item.text) if url in (None, item.text) else f"{clean(item.text)} <{url}>"
        case Break():
            return "\n"
        case _:
            assert_never(item)
