"""A document as CommonMark with tables and footnotes, to be read as it is or turned into a page.

Citations are numbers in brackets, the numbers of the evidence annex; remarks
are footnotes. Figures stand as their description: every fact that they show.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
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
from briefwright.domain.prose import MarkKind
from briefwright.domain.text import clean
from briefwright.export.base import groups, is_web_address, told

_SPECIAL = re.compile(r"([\\`*_\[\]<>|~])")
_LINE_START = re.compile(r"^(\s*)(#{1,6}\s|[-+]\s|\d+[.)]\s|=+\s*$|-+\s*$)", re.MULTILINE)
_ENTITY = re.compile(r"&(?=#?\w+;)")
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


def write_markdown(document: Document) -> bytes:
    """The document as Markdown in UTF-8; the same bytes for the same content."""
    parts = [_front_line(document)]
    for block in (*document.front, *document.body, *document.annexes):
        parts += _block(block, document)
    if document.notes:
        parts.append(f"## {_escaped(document.meta.words.notes)}")
        parts.append(
            "\n".join(f"[^{note.label}]: {_inlines(note.content)}" for note in document.notes)
        )
    titled = _title_first(parts)
    return ("\n\n".join(part for part in titled if part) + "\n").encode()


def _title_first(parts: list[str]) -> list[str]:
    """The marking below the title, where there is one."""
    marking, *rest = parts
    if rest and rest[0].startswith("# "):
        return [rest[0], marking, *rest[1:]]
    return [marking, *rest]


def _front_line(document: Document) -> str:
    """The marking with the facts of the title block in one line."""
    facts = [f"**{_escaped(document.meta.marking)}**"]
    for block in document.front:
        if isinstance(block, TitleBlock):
            facts += [_escaped(block.kicker)] if block.kicker else []
            facts += [f"{_escaped(cell.label)}: {_escaped(cell.value)}" for cell in block.cells]
    return " · ".join(facts)


def _block(block: Block, document: Document) -> Iterator[str]:
    words = document.meta.words
    match block:
        case Heading():
            yield from _heading(block, words.in_short)
        case Paragraph():
            yield _paragraph(block.content)
        case Bullets():
            yield "\n".join(f"- {_indented(item.content, 2)}" for item in block.items)
        case Numbered():
            yield "\n".join(
                f"{number}. {_indented(item.content, len(str(number)) + 2)}"
                for number, item in enumerate(block.items, start=1)
            )
        case Quote():
            yield _quote(block)
        case Table():
            yield from _table(block)
        case Figure():
            yield _figure(block)
        case Rule():
            yield "---"
        case PageBreak():
            pass
        case Contents() | Bibliography():
            yield from _lists(block)
        case TitleBlock() | BottomLine() | JudgementBox():
            yield from _first_page(block)
        case _:
            assert_never(block)


def _lists(block: Contents | Bibliography) -> Iterator[str]:
    match block:
        case Contents():
            yield f"## {_escaped(block.title)}"
            lines = []
            for entry in block.entries:
                number = f"{_numbered(entry.number)} " if entry.number else ""
                lines.append(f"{'  ' * (entry.level - 1)}- {number}{_escaped(entry.text)}")
            yield "\n".join(lines)
        case Bibliography():
            yield "\n".join(
                f"- **{_escaped(entry.label)}** {_indented(entry.content, 2)}"
                for entry in block.entries
            )
        case _:
            assert_never(block)


def _first_page(block: TitleBlock | BottomLine | JudgementBox) -> Iterator[str]:
    match block:
        case TitleBlock():
            yield f"# {_escaped(block.title)}"
            if block.standfirst:
                yield f"*{_escaped(block.standfirst)}*"
        case BottomLine():
            yield f"## {_escaped(block.label)}"
            for paragraph in block.paragraphs:
                yield _paragraph(paragraph.content)
        case JudgementBox():
            yield f"## {_escaped(block.label)}"
            yield _escaped(block.explanation)
            yield "\n".join(
                _judgement(number, row) for number, row in enumerate(block.rows, start=1)
            )
        case _:
            assert_never(block)


def _heading(block: Heading, in_short: str) -> Iterator[str]:
    number = f"{_numbered(block.number)} " if block.number else ""
    yield f"{'#' * (block.level + 1)} {number}{_inlines(block.content)}"
    if block.gist:
        yield f"> {_escaped(in_short)}: {_escaped(block.gist)}"


def _numbered(number: str) -> str:
    """A label that ends with a full stop, not taken for a list."""
    return f"{_escaped(number)}."


def _judgement(number: int, row: JudgementRow) -> str:
    margin = " " * (len(str(number)) + 2)
    said = f"{row.term} ({row.range_text})" if row.range_text else row.term
    reasons = f" {_indented(row.reasons, len(margin))}" if row.reasons else ""
    return (
        f"{number}. {_indented(row.statement, len(margin))}{reasons}\n"
        f"{margin}- {_escaped(said)}. {_escaped(row.confidence_text)}."
    )


def _quote(block: Quote) -> str:
    lines = _inlines(block.content).split("\n")
    if block.attribution:
        lines.append(_inlines(block.attribution))
        lines[-2] += "\\" if not lines[-2].endswith("\\") else ""
    return "\n".join(f"> {line}" for line in lines)


def _table(table: Table) -> Iterator[str]:
    if table.caption is not None:
        yield _caption(table.caption)
    aligned = ("---:" if column.align is Align.END else "---" for column in table.columns)
    lines = [_row(table.head), f"| {' | '.join(aligned)} |", *map(_row, table.rows)]
    yield "\n".join(lines)
    if table.note:
        yield f"*{_inlines(table.note)}*"


def _row(row: Row) -> str:
    cells = (_inlines(cell.content).replace("\\\n", "<br>") for cell in row.cells)
    return f"| {' | '.join(cells)} |"


def _figure(block: Figure) -> str:
    note = f" *{_inlines(block.note)}*" if block.note else ""
    return f"{_caption(block.caption)}: {_escaped(told(block))}{note}"


def _caption(caption: Caption) -> str:
    return f"**{_escaped(caption.label)}.** {_inlines(caption.content)}"


def _paragraph(content: Inlines) -> str:
    return _LINE_START.sub(_masked, _INDENT.sub("", _inlines(content)))


def _masked(found: "re.Match[str]") -> str:
    """What would begin a heading or list, made plain."""
    space, mark = found[1], found[2]
    if mark[0].isdigit():
        place = len(mark.rstrip()) - 1
        return f"{space}{mark[:place]}\\{mark[place:]}"
    return f"{space}\\{mark}"


def _indented(content: Inlines, width: int) -> str:
    return _paragraph(content).replace("\n", "\n" + " " * width)


def _inlines(content: Inlines) -> str:
    pieces = list(groups(content))
    plain = [_group(piece) for piece in pieces]
    written = ""
    for index, piece in enumerate(pieces):
        item = piece[0]
        if isinstance(item, Text) and item.marks:
            after = _beginning(pieces[index + 1]) if index + 1 < len(plain) else ""
            written += _marked(item, written[-1:], after)
        else:
            written += plain[index]
    return written


def _beginning(group: Inlines) -> str:
    """The first character that the group will be written with; a star where it is a mark."""
    item = group[0]
    if isinstance(item, Text) and item.marks and not item.text[:1].isspace():
        return "*"
    return _group(group)[:1]


def _group(group: Inlines) -> str:
    labels = [item.label for item in group if isinstance(item, CiteLabel)]
    if labels:
        return f" [{', '.join(map(_escaped, labels))}]"
    return "".join(_inline(item) for item in group)


def _inline(item: Inline) -> str:
    match item:
        case Text():
            return _escaped(item.text)
        case CiteLabel():
            return f" [{_escaped(item.label)}]"
        case NoteMark():
            return f"[^{item.label}]"
        case Link(url=None):
            return _escaped(item.text)
        case Link(url=url) if not is_web_address(url or ""):
            return _escaped(item.text)
        case Link(url=url):
            words = _marked(Text(text=item.text, marks=item.marks), "[", "]")
            return f"[{words}](<{_address(url or '')}>)"
        case Break():
            return "\\\n"
        case _:
            assert_never(item)


def _marked(item: Text, before: str, after: str) -> str:
    """Marks put close to the words, since Markdown wants no space inside them.

    Where their neighbours would keep Markdown from seeing them, HTML's are used.
    """
    names = [
        (sign, tag)
        for kind, sign, tag in ((MarkKind.BOLD, "**", "strong"), (MarkKind.ITALIC, "*", "em"))
        if kind in item.marks
    ]
    text = _escaped(item.text)
    words = text.strip()
    if not names or not words:
        return text
    start = text.index(words)
    lead, trail = text[:start], text[start + len(words) :]
    is_seen = _flanks(words[0], lead or before) and _flanks(words[-1], trail or after)
    for sign, tag in reversed(names):
        words = f"{sign}{words}{sign}" if is_seen else f"<{tag}>{words}</{tag}>"
    return f"{lead}{words}{trail}"


def _flanks(inner: str, outer: str) -> bool:
    """Whether a mark between these two is taken for one (CommonMark 0.31.2, section 6.2)."""
    edge = outer[-1:] if outer else " "
    if edge == "*":  # two marks in a row would be read as one
        return False
    return not _is_sign(inner) or edge.isspace() or _is_sign(edge)


def _is_sign(character: str) -> bool:
    return unicodedata.category(character)[0] in "PS"


def _address(url: str) -> str:
    return clean(url).replace("<", "%3C").replace(">", "%3E").replace("\n", "")


def _escaped(text: Iterable[str]) -> str:
    plain = clean("".join(text)).replace("\n", " ")
    return _ENTITY.sub(r"\\&", _SPECIAL.sub(r"\\\1", plain))
