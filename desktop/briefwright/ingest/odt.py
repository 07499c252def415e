"""OpenDocument texts: the words that a reader sees, from the document's own XML (ODF 1.3, part 3).

The only module that reads raw ODF; why no library does is ADR 11. Notes stand at the end under their
marks, a text box follows its paragraph, insertions of tracked changes are kept. What is left out is
named: deletions, comments, headers, pictures.
"""

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found
from briefwright.domain.message import Message, say
from briefwright.ingest.archive import Archive
from briefwright.ingest.base import Reading
from briefwright.ingest.blocks import MAX_HEADING, Block, Headline, Item, Words, marked, table
from briefwright.ingest.list_numbers import Level, ListCounter
from briefwright.ingest.office import reading_of
from briefwright.ingest.ole import refuse_container
from briefwright.ingest.properties import found_in
from briefwright.ingest.symbols import raised
from briefwright.ingest.xml_part import local, parse_xml, words_in, xml_reader

if TYPE_CHECKING:
    from lxml.etree import _Element

MEDIA_TYPE = "application/vnd.oasis.opendocument.text"
MAX_REPEATED = 64
"""The most times that a cell or a space is written which the file says is repeated."""

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _STYLE = (f"{{{_ODF}{each}:1.0}}" for each in ("text", "table", "style"))
_OFFICE, _DRAW = (f"{{{_ODF}{each}:1.0}}" for each in ("office", "drawing"))
_ID = "{http://www.w3.org/XML/1998/namespace}id"
_FORMAT = "num-list-format"
_DEEPEST_STYLE = 20
_SIGNS: Mapping[str, str] = {
    "1": "decimal",
    "a": "lowerLetter",
    "A": "upperLetter",
    "i": "lowerRoman",
    "I": "upperRoman",
    "": "none",
    "أ, ب, ت, ...": "arabicAlpha",
    "أ, ب, ج, ...": "arabicAbjad",
    "١, ٢, ٣, ...": "hindiNumbers",
    "Native Numbering": "decimal",
}
_PLACE = re.compile(r"%(\d+)%")
_SILENT = frozenset(
    (
        "annotation-end", "bookmark", "bookmark-start", "bookmark-end", "forms", "script",
        "sequence-decls", "variable-decls", "user-field-decls", "dde-connection-decls",
        "soft-page-break", "change", "change-start", "change-end", "number", "event-listeners",
        "glue-point", "desc", "table-of-content-source", "alphabetical-index-source",
        "illustration-index-source", "table-index-source", "user-index-source",
        "object-index-source", "bibliography-source", "title",
    )
)  # fmt: skip
_LEFT_OUT: Mapping[str, Message] = {
    "deleted": say("{name}: left out what its tracked changes delete."),
    "inserted": say("{name}: kept what its tracked changes insert."),
    "hidden": say("{name}: left out hidden text."),
    "comment": say("{name}: left out comments."),
    "header": say("{name}: left out headers and footers."),
    "picture": say("{name}: left out pictures and drawings."),
    "object": say("{name}: left out an object of another program."),
    "note": say("{name}: its notes stand at the end, each under its mark in brackets."),
}


def read_odt(data: bytes, name: str, *, encoding: str | None = None) -> Reading:  # noqa: ARG001 - XML names its own encoding
    """The text of an OpenDocument text; raises `Refused` when it cannot be read or has none."""
    refuse_container(data, name)
    archive = Archive(data, name)
    _refuse_locked(archive, name)
    root = parse_xml(archive.read("content.xml"), name)
    styles = parse_xml(archive.read("styles.xml"), name) if archive.has("styles.xml") else None
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise Refused(
            "{name} is an OpenDocument file but no text: save what matters in it as PDF.",
            name=name,
        )
    walk = _Walk(_Styles([each for each in (styles, root) if each is not None]))
    blocks = list(walk.blocks(body)) + walk.notes
    seen = walk.seen | ({"note"} if walk.notes else set()) | _running_heads(styles)
    return reading_of(
        blocks,
        name,
        MEDIA_TYPE,
        title=walk.title,
        found=_properties(archive, name),
        reader=xml_reader(),
        notes=[_LEFT_OUT[what].with_values(name=name) for what in _LEFT_OUT if what in seen],
    )


def _refuse_locked(archive: Archive, name: str) -> None:
    manifest = "META-INF/manifest.xml"
    if archive.has(manifest) and b"encryption-data" in archive.read(manifest):
        raise Refused(
            "{name} is protected by a password: open it in its own program, save it without one, and "
            "import that.",
            name=name,
        )
    if not archive.has("content.xml"):
        raise Refused(
            "{name} is an archive but no OpenDocument text: unpack it and import what is in it.",
            name=name,
        )


def _properties(archive: Archive, name: str) -> tuple[Found, ...]:
    if not archive.has("meta.xml"):
        return ()
    meta = parse_xml(archive.read("meta.xml"), name).find(f"{_OFFICE}meta")
    said = {} if meta is None else {local(each): each.text for each in meta}
    author = "initial-creator" if said.get("initial-creator") else "creator"
    return found_in(
        title=(said.get("title"), "dc:title"),
        authors=[(said.get(author), f"{'meta' if author != 'creator' else 'dc'}:{author}")],
        published=[
            (said.get("date"), "dc:date"),
            (said.get("creation-date"), "meta:creation-date"),
        ],
        language=(said.get("language"), "dc:language"),
    )


def _running_heads(styles: "_Element | None") -> set[str]:
    """Whether the pages have headers or footers with words."""
    pages = [] if styles is None else styles.iter(f"{_STYLE}header", f"{_STYLE}footer")
    words = (words_in(page) for page in pages)
    return {"header"} if any(character.isalnum() for each in words for character in each) else set()


class _Styles:
    """The styles of paragraphs and lists, by name; those of the document go before the page's."""

    def __init__(self, roots: "list[_Element]") -> None:
        self._paragraphs: dict[str, _Element] = {}
        self._lists: dict[str, _Element] = {}
        self._raised: set[str] = set()
        self.outline: Mapping[int, Level] = {}
        self._levels: dict[str, Mapping[int, Level]] = {}
        for root in roots:
            for style in root.iter(f"{_STYLE}style"):
                if style.get(f"{_STYLE}family") == "paragraph":
                    self._paragraphs[style.get(f"{_STYLE}name", "")] = style
                elif _is_raised(style):
                    self._raised.add(style.get(f"{_STYLE}name", ""))
            for style in root.iter(f"{_TEXT}list-style"):
                self._lists[style.get(f"{_STYLE}name", "")] = style
            for style in root.iter(f"{_TEXT}outline-style"):
                self.outline = dict(_levels(style))

    def is_title(self, name: str) -> bool:
        """Whether it is the style of titles, or one made from it."""
        for _ in range(_DEEPEST_STYLE):
            if name == "Title":
                return True
            style = self._paragraphs.get(name)
            if style is None:
                return False
            name = style.get(f"{_STYLE}parent-style-name", "")
        return False

    def is_raised(self, name: str) -> bool:
        """Whether words in this style stand above the line."""
        return name in self._raised

    def levels(self, name: str) -> Mapping[int, Level]:
        """The levels of the list style; empty when there is no such style."""
        if name not in self._levels:
            style = self._lists.get(name)
            self._levels[name] = {} if style is None else dict(_levels(style))
        return self._levels[name]


def _is_raised(style: "_Element") -> bool:
    settings = style.find(f"{_STYLE}text-properties")
    position = "" if settings is None else settings.get(f"{_STYLE}text-position", "")
    share = position.partition("%")[0]
    return position.startswith("super") or (share.isdecimal() and int(share) > 0)


def _levels(style: "_Element") -> Iterator[tuple[int, Level]]:
    for level in style:
        number = _number(level.get(f"{_TEXT}level"))
        if number is None:
            continue
        if local(level) == "list-level-style-bullet" or local(level).endswith("-image"):
            yield number - 1, Level(style="bullet", text="")
            continue
        start = _number(level.get(f"{_TEXT}start-value"))
        sign = level.get(f"{_STYLE}num-format", "")
        yield (
            number - 1,
            Level(
                style=_SIGNS.get(sign, "decimal"),
                text=_pattern(level, number, sign),
                start=1 if start is None else start,
            ),
        )


def _pattern(level: "_Element", number: int, sign: str) -> str:
    """What is printed for the level, with `%1` for the number of the first one."""
    prefix, suffix = (level.get(f"{_STYLE}num-{end}", "") for end in ("prefix", "suffix"))
    if not sign:
        return prefix + suffix
    for attribute, value in level.attrib.items():
        if str(attribute).endswith(_FORMAT):
            return _PLACE.sub(r"%\1", str(value))
    shown = min(_number(level.get(f"{_TEXT}display-levels")) or 1, number)
    return prefix + ".".join(f"%{each}" for each in range(number - shown + 1, number + 1)) + suffix


class _List:
    """A list that is being read: what its levels look like, and where counting is."""

    def __init__(self, key: str, levels: Mapping[int, Level]) -> None:
        self.key = key
        self.levels = levels
        self.counter = ListCounter()

    def number(self, depth: int, start: int | None) -> str | None:
        """The printed number of the next item; None for a bullet."""
        level = self.levels.get(depth)
        if level is None or level.style == "bullet":
            return None
        return self.counter.next(self.levels, depth, start=start)


class _Walk:
    """Goes through the body in reading order; `seen` collects what is to be told of."""

    def __init__(self, styles: _Styles) -> None:
        self._styles = styles
        self._boxes: list[_Element] = []
        self._by_id: dict[str, _List] = {}
        self._last: dict[str, _List] = {}
        self._lists = 0
        self._headings = ListCounter()
        self.notes: list[Block] = []
        self.seen: set[str] = set()
        self.title: str | None = None

    def blocks(self, container: "_Element") -> Iterator[Block]:
        """The blocks of a body, section, cell, note or text box."""
        for child in container:
            match local(child):
                case "p":
                    yield self._paragraph(child)
                    yield from self._of_boxes()
                case "h":
                    yield self._heading(child)
                    yield from self._of_boxes()
                case "list":
                    yield from self._list(child, self._begun(child), 0)
                case "table":
                    yield from table([list(self._cells(row)) for row in _rows(child)])
                case "tracked-changes":
                    self._see_changes(child)
                case "annotation":
                    self.seen.add("comment")
                case kind if kind in _SILENT:
                    pass
                case _ if child.tag.startswith(_DRAW):
                    self._graphic(child)
                    yield from self._of_boxes()
                case _:
                    yield from self.blocks(child)

    def _paragraph(self, paragraph: "_Element") -> Block:
        text = self._words(paragraph)
        style = paragraph.get(f"{_TEXT}style-name", "")
        if self.title is None and text.strip() and self._styles.is_title(style):
            self.title = text
            return Headline(text=text, level=1)
        return Words(text=text)

    def _heading(self, heading: "_Element", number: str | None = None) -> Block:
        text = self._words(heading)
        level = _number(heading.get(f"{_TEXT}outline-level")) or 1
        outline = self._styles.outline.get(level - 1)
        counted = heading.get(f"{_TEXT}is-list-header") != "true" and text.strip()
        if number is None and outline and outline.text and counted:
            start = _number(heading.get(f"{_TEXT}start-value"))
            number = self._headings.next(self._styles.outline, level - 1, start=start)
        if len(text) > MAX_HEADING:
            return Words(text=text)
        text = f"{number} {text}" if number and text.strip() else text
        return Headline(text=text, level=level + (self.title is not None))

    def _begun(self, node: "_Element") -> _List:
        """The list that the element begins or goes on with."""
        style = node.get(f"{_TEXT}style-name", "")
        earlier = self._by_id.get(node.get(f"{_TEXT}continue-list", ""))
        if earlier is None and node.get(f"{_TEXT}continue-numbering") == "true":
            earlier = self._last.get(style)
        if earlier is None:
            self._lists += 1
            earlier = _List(str(self._lists), self._styles.levels(style))
        self._last[style] = earlier
        if own := node.get(_ID):
            self._by_id[own] = earlier
        return earlier

    def _list(self, node: "_Element", of: _List, depth: int) -> Iterator[Block]:
        for item in node:
            kind = local(item)
            if kind not in ("list-item", "list-header"):
                continue
            start = _number(item.get(f"{_TEXT}start-value"))
            begins = kind == "list-item"
            for child in item:
                match local(child):
                    case "list":
                        yield from self._list(child, self._inner(child, of), depth + 1)
                    case "p":
                        yield self._item(child, of, depth, start, begins=begins)
                        begins = False
                        yield from self._of_boxes()
                    case "h":
                        yield self._heading(child, of.number(depth, start) if begins else None)
                        begins = False
                    case _:
                        yield from self.blocks(child)

    def _inner(self, node: "_Element", of: _List) -> _List:
        """A list inside another counts on its own only if it looks different."""
        levels = self._styles.levels(node.get(f"{_TEXT}style-name", ""))
        return self._begun(node) if levels and levels != of.levels else of

    def _item(
        self, node: "_Element", of: _List, depth: int, start: int | None, *, begins: bool
    ) -> Block:
        text = self._words(node)
        if not begins:
            return Words(text=text)
        number = of.number(depth, start)
        if number is not None and not number.strip():
            return Words(text=text)
        return Item(text=text, depth=depth, number=number, of=of.key)

    def _cells(self, row: "_Element") -> Iterator[list[Block]]:
        """The cells of the row; one that reaches over several columns is one."""
        covered = 0
        for cell in row:
            kind = local(cell)
            repeated = min(_number(cell.get(f"{_TABLE}number-columns-repeated")) or 1, MAX_REPEATED)
            if kind == "table-cell":
                covered = (_number(cell.get(f"{_TABLE}number-columns-spanned")) or 1) - 1
                yield from [list(self.blocks(cell))] * repeated
            elif kind == "covered-table-cell":
                yield from [[] for _ in range(repeated - covered)]
                covered = max(covered - repeated, 0)

    def _words(self, element: "_Element") -> str:
        out: list[str] = []
        self._inline(element, out)
        return "".join(out)

    def _inline(self, element: "_Element", out: list[str]) -> None:
        out.append(_unspaced(element.text))
        for child in element:
            self._inner_words(child, out)
            out.append(_unspaced(child.tail))

    def _inner_words(self, child: "_Element", out: list[str]) -> None:
        match local(child):
            case "tab":
                out.append("\t")
            case "line-break":
                out.append("\n")
            case "s":
                out.append(" " * min(_number(child.get(f"{_TEXT}c")) or 1, MAX_REPEATED))
            case "span" if self._styles.is_raised(child.get(f"{_TEXT}style-name", "")):
                out.append(raised(self._words(child)))
            case "note":
                out.append(self._note(child))
            case "annotation":
                self.seen.add("comment")
            case "hidden-text" | "hidden-paragraph" | "conditional-text" if (
                child.get(f"{_TEXT}is-hidden") == "true"
            ):
                self.seen.add("hidden")
            case "ruby-text":
                out.append(f"({words_in(child)})")
            case "title" if child.tag.startswith(_TEXT):
                self._inline(child, out)
            case kind if kind in _SILENT:
                pass
            case _ if child.tag.startswith(_DRAW) and local(child) != "a":
                self._graphic(child)
            case _:
                self._inline(child, out)

    def _note(self, note: "_Element") -> str:
        citation = note.find(f"{_TEXT}note-citation")
        body = note.find(f"{_TEXT}note-body")
        sign = "" if citation is None else words_in(citation).strip()
        mark = f"[{sign or '*'}]"
        if body is not None:
            self.notes += marked(list(self.blocks(body)), mark)
        return mark

    def _graphic(self, graphic: "_Element") -> None:
        """Takes the words of a frame or shape for behind the paragraph, and sees its pictures."""
        kind = local(graphic)
        if kind == "text-box" or (kind != "frame" and graphic.find(f"{_TEXT}p") is not None):
            self._boxes.append(graphic)
            return
        if kind == "image":
            self.seen.add("picture")
        elif kind.startswith("object"):
            self.seen.add("object")
        inside = [local(child) for child in graphic]
        for child in graphic:
            if child.tag.startswith(_DRAW) and not (local(child) == "image" and "object" in inside):
                self._graphic(child)

    def _of_boxes(self) -> Iterator[Block]:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.blocks(box)

    def _see_changes(self, changes: "_Element") -> None:
        for change in changes.iter(f"{_TEXT}deletion", f"{_TEXT}insertion"):
            self.seen.add("deleted" if local(change) == "deletion" else "inserted")


def _rows(container: "_Element") -> "Iterator[_Element]":
    for child in container:
        match local(child):
            case "table-row":
                yield child
            case "table-header-rows" | "table-rows" | "table-row-group":
                yield from _rows(child)
            case _:
                pass


def _unspaced(text: str | None) -> str:
    """White space in the file's lines is one space; spaces that are meant are elements."""
    return re.sub(r"[ \t\n\r]+", " ", text) if text else ""


def _number(value: str | None) -> int | None:
    text = (value or "").strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 8 else None
