"""The prose part of a description: its lines grouped into sections and blocks."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from typing import NamedTuple

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message, say
from briefwright.domain.prose import BlockKind, Cite, DisputeRef, Mark, Prose
from briefwright.domain.text import OBJECT
from briefwright.service.describing.inline import KEY, parse_inline, plain_words
from briefwright.service.describing.model import BlockEntry, ProsePart, SectionEntry

_HEADING = re.compile(r"(#{1,6})\s+(.*)\Z")
_LANGUAGE = re.compile(r"\{lang=([A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*)\}\Z")
_KEYED = re.compile(rf"(.*?)\s*\{{#({KEY})\}}\Z")
_NUMBERED = re.compile(r"\d{1,9}\.\s+")
_FOOTNOTE = re.compile(rf"\[\^({KEY})\]:\s*")
_TITLED = re.compile(r"(Table|Positions|Events|Timeline):\s+(.*)\Z")
_DASHES = re.compile(r"\|?(\s*:?-+:?\s*\|)+\s*:?-*:?\s*\Z")
_CELL = re.compile(r"(?<!\\)\|")
_LISTED: Mapping[str, BlockKind] = {
    "Positions": BlockKind.POSITIONS,
    "Events": BlockKind.EVENTS,
    "Timeline": BlockKind.TIMELINE,
}


class Line(NamedTuple):
    """A line of the file with its number from 1."""

    number: int
    text: str

    @property
    def place(self) -> Message:
        """How a sentence about it begins."""
        return say("Line {number}", number=self.number)


def parse_blocks(lines: Iterable[Line]) -> ProsePart:
    """The bottom line, the sections and the remarks; raises `Refused` with the line of a fault."""
    outline = _Outline()
    language: str | None = None
    for chunk in _chunks(lines):
        first = chunk[0]
        if match := _LANGUAGE.match(first.text):
            language = match[1]
        elif heading := _HEADING.match(first.text):
            outline.head(first, heading)
        else:
            blocks = _blocks(chunk)
            outline.extend(replace(block, language=language) for block in blocks)
            language = None
    return outline.finish()


class _Outline:
    """The sections met so far, and where the next block belongs."""

    def __init__(self) -> None:
        self._bottom: list[BlockEntry] = []
        self._notes: list[BlockEntry] = []
        self._sections: list[SectionEntry] = []
        self._fresh = False

    def head(self, line: Line, match: re.Match[str]) -> None:
        level = len(match[1])
        title, key = _keyed(match[2])
        words = plain_words(title, line.place)
        if level > 3 or not words:
            raise Refused("{place}: a heading has one to three # and a title.", place=line.place)
        if level == 2 and not self._sections:
            raise Refused("{place}: a ## section needs a # section before it.", place=line.place)
        if level == 3:
            content = Prose(text=words)
            self.extend([BlockEntry(kind=BlockKind.SUBHEADING, content=content, line=line.number)])
            return
        self._sections.append(SectionEntry(level=level, title=words, key=key, line=line.number))
        self._fresh = True

    def extend(self, blocks: Iterable[BlockEntry]) -> None:
        for block in blocks:
            if block.kind is BlockKind.FOOTNOTE:
                self._notes.append(block)
            elif not self._sections:
                self._to_bottom_line(block)
            else:
                self._to_section(block)

    def finish(self) -> ProsePart:
        return ProsePart(
            bottom_line=tuple(self._bottom),
            sections=tuple(self._sections),
            notes=tuple(self._notes),
        )

    def _to_bottom_line(self, block: BlockEntry) -> None:
        if block.kind is not BlockKind.PARAGRAPH:
            raise Refused(
                "Line {number}: the bottom line holds paragraphs only.", number=block.line
            )
        self._bottom.append(block)

    def _to_section(self, block: BlockEntry) -> None:
        section = self._sections[-1]
        if self._fresh and (gist := _as_gist(block)):
            self._sections[-1] = replace(section, gist=gist)
        else:
            self._sections[-1] = replace(section, blocks=(*section.blocks, block))
        self._fresh = False


def _as_gist(block: BlockEntry) -> str | None:
    """The words of a paragraph that is set in italics from end to end, None for any other."""
    whole = tuple((mark.start, mark.end, mark.kind.value) for mark in block.content.marks) == (
        (0, len(block.content.text), "italic"),
    )
    plain = block.kind is BlockKind.PARAGRAPH and not block.content.atoms
    return block.content.text if whole and plain else None


def _chunks(lines: Iterable[Line]) -> Iterator[list[Line]]:
    """The lines of each block; a heading and a language line stand alone."""
    chunk: list[Line] = []
    for line in _without_comments(lines):
        alone = _HEADING.match(line.text) or _LANGUAGE.match(line.text)
        if (not line.text or alone) and chunk:
            yield chunk
            chunk = []
        if alone:
            yield [line]
        elif line.text:
            chunk.append(line)
    if chunk:
        yield chunk


def _without_comments(lines: Iterable[Line]) -> Iterator[Line]:
    """The stripped lines, each comment standing for a blank one."""
    begun: Line | None = None
    for line in lines:
        text = " ".join(line.text.split())
        if begun is None and text.startswith("<!--"):
            begun = line
        if begun is None:
            yield Line(line.number, text)
        elif text.endswith("-->"):
            begun = None
            yield Line(line.number, "")
    if begun is not None:
        raise Refused(
            "{place}: the comment that begins here never ends with -->.", place=begun.place
        )


def _blocks(chunk: list[Line]) -> list[BlockEntry]:
    first = chunk[0]
    following = chunk[1].text if len(chunk) > 1 else ""
    if (titled := _TITLED.match(first.text)) and following.startswith(("-", "|", "Note:")):
        return _table(chunk, titled[2]) if titled[1] == "Table" else [_listed(chunk, titled)]
    if first.text.startswith("- "):
        return [_item(BlockKind.BULLET, item) for item in _items(chunk, re.compile(r"-\s+"))]
    if _NUMBERED.match(first.text):
        return [_item(BlockKind.NUMBERED, item) for item in _items(chunk, _NUMBERED)]
    if first.text.startswith(">"):
        return [_quote(chunk)]
    if _FOOTNOTE.match(first.text):
        return _footnotes(chunk)
    if first.text.startswith("|"):
        raise Refused(
            "{place}: a table needs a line `Table: title` right before it.", place=first.place
        )
    return [_paragraph(chunk)]


def _paragraph(chunk: list[Line]) -> BlockEntry:
    for line in chunk[1:]:
        if line.text.startswith(("- ", ">", "|")):
            raise Refused(
                "{place}: a list, quotation or table needs a blank line before it "
                "(or \\ before the character).",
                place=line.place,
            )
    return _item(BlockKind.PARAGRAPH, Line(chunk[0].number, " ".join(line.text for line in chunk)))


def _item(kind: BlockKind, line: Line) -> BlockEntry:
    content = parse_inline(line.text, line.place)
    if any(isinstance(atom, DisputeRef) for atom in content.atoms):
        raise Refused(
            "{place}: [?dispute] belongs in the list under `Positions: title`.", place=line.place
        )
    return BlockEntry(kind=kind, content=content, line=line.number)


def _items(chunk: list[Line], marker: re.Pattern[str]) -> list[Line]:
    """The items of a list without their markers; a line without one goes on with its item."""
    items: list[Line] = []
    for line in chunk:
        if match := marker.match(line.text):
            items.append(Line(line.number, line.text[match.end() :]))
        elif items:
            items[-1] = Line(items[-1].number, f"{items[-1].text} {line.text}")
    if empty := next((item for item in items if not item.text), None):
        raise Refused("{place}: the item is empty.", place=empty.place)
    return items


def _quote(chunk: list[Line]) -> BlockEntry:
    lines = [line.text.removeprefix(">").strip() for line in chunk]
    attribution: str | None = None
    if len(lines) > 1 and lines[-1].startswith("—"):
        attribution = plain_words(lines.pop().removeprefix("—").strip(), chunk[-1].place) or None
    block = _item(BlockKind.QUOTE, Line(chunk[0].number, " ".join(lines)))
    return replace(block, detail=attribution)


def _footnotes(chunk: list[Line]) -> list[BlockEntry]:
    notes: list[BlockEntry] = []
    for item in _items_with(chunk, _FOOTNOTE):
        match = _FOOTNOTE.match(item.text)
        key, text = (match[1], item.text[match.end() :]) if match else (None, item.text)
        if not text:
            raise Refused("{place}: the remark is empty.", place=item.place)
        notes.append(replace(_item(BlockKind.FOOTNOTE, Line(item.number, text)), key=key))
    return notes


def _items_with(chunk: list[Line], marker: re.Pattern[str]) -> list[Line]:
    items: list[Line] = []
    for line in chunk:
        if marker.match(line.text) or not items:
            items.append(line)
        else:
            items[-1] = Line(items[-1].number, f"{items[-1].text} {line.text}")
    return items


def _table(chunk: list[Line], written: str) -> list[BlockEntry]:
    title, key = _keyed(written)
    rows, note = _rows_and_note(chunk[1:])
    caption = replace(_item(BlockKind.CAPTION, Line(chunk[0].number, title)), detail=note, key=key)
    blocks = [caption]
    for line in rows:
        if not line.text.startswith("|"):
            raise Refused("{place}: a row of a table begins with |.", place=line.place)
        if not _DASHES.match(line.text):
            cells = _CELL.split(line.text.removeprefix("|").removesuffix("|"))
            row = joined(parse_inline(cell.strip(), line.place) for cell in cells)
            blocks.append(BlockEntry(kind=BlockKind.ROW, content=row, line=line.number))
    if len({block.content.text.count("\t") for block in blocks[1:]}) > 1:
        raise Refused(
            "{place}: the rows of this table differ in their number of cells.", place=chunk[0].place
        )
    if len(blocks) < 3:
        raise Refused("{place}: a table needs a head and at least one row.", place=chunk[0].place)
    return blocks


def _listed(chunk: list[Line], titled: re.Match[str]) -> BlockEntry:
    title, key = _keyed(titled[2])
    rows, note = _rows_and_note(chunk[1:])
    kind = _LISTED[titled[1]]
    parts = [parse_inline(title, chunk[0].place)]
    for item in _items(rows, re.compile(r"-(?:\s+|\Z)")):
        prose = parse_inline(item.text, item.place)
        wanted = DisputeRef if kind is BlockKind.POSITIONS else Cite
        if not prose.atoms or not all(isinstance(atom, wanted) for atom in prose.atoms):
            form = "[?dispute]" if wanted is DisputeRef else "[@finding]"
            raise Refused(
                "{place}: each item under `{title}:` names a {form}.",
                place=item.place,
                title=titled[1],
                form=form,
            )
        parts.append(_without_space_before_atoms(prose))
    if len(parts) == 1:
        raise Refused(
            "{place}: `{title}:` needs at least one item.", place=chunk[0].place, title=titled[1]
        )
    return BlockEntry(kind=kind, content=joined(parts), line=chunk[0].number, detail=note, key=key)


def _rows_and_note(lines: list[Line]) -> tuple[list[Line], str | None]:
    """The lines before `Note:`, and the words of the note, which may run over several lines."""
    for at, line in enumerate(lines):
        if line.text.startswith("Note:"):
            words = " ".join(each.text for each in lines[at:]).removeprefix("Note:").strip()
            return lines[:at], plain_words(words, line.place) or None
    return lines, None


def _keyed(text: str) -> tuple[str, str | None]:
    match = _KEYED.match(text)
    return (match[1], match[2]) if match else (text, None)


def _without_space_before_atoms(prose: Prose) -> Prose:
    """The prose without the spaces that part its words from the atoms at its end."""
    words = prose.text.rstrip(OBJECT + " ")
    text = words + OBJECT * (len(prose.atoms) - words.count(OBJECT))
    marks = tuple(
        replace(mark, end=min(mark.end, len(words)))
        for mark in prose.marks
        if mark.start < len(words)
    )
    return Prose(text=text, atoms=prose.atoms, marks=marks)


def joined(parts: Iterable[Prose]) -> Prose:
    """The parts in one prose, parted by tabs."""
    texts: list[str] = []
    marks: list[Mark] = []
    at = 0
    several = list(parts)
    for part in several:
        texts.append(part.text.replace("\t", " "))
        marks += [replace(mark, start=mark.start + at, end=mark.end + at) for mark in part.marks]
        at += len(part.text) + 1
    atoms = tuple(atom for part in several for atom in part.atoms)
    return Prose(text="\t".join(texts), atoms=atoms, marks=tuple(marks))
