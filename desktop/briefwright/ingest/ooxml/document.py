"""The body of a Word document in reading order, as blocks, with what was passed by on the way.

Insertions of tracked changes are read and deletions are not; of a field its result is read; a text
box follows the paragraph that it is anchored in; notes are given apart, by their marks.
"""

from collections import Counter
from collections.abc import Iterator
from itertools import takewhile
from typing import TYPE_CHECKING

from briefwright.domain.message import Message
from briefwright.ingest.blocks import MAX_HEADING, Block, Headline, Item, Words, marked, table
from briefwright.ingest.list_numbers import written
from briefwright.ingest.ooxml.elements import W, filled_in, is_on, is_true, number_of, value_of
from briefwright.ingest.ooxml.package import Package
from briefwright.ingest.ooxml.styles import Lists, Style, Styles, placed
from briefwright.ingest.symbols import raised, symbol
from briefwright.ingest.xml_part import local

if TYPE_CHECKING:
    from lxml.etree import _Element

_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_BODY_TEXT = 9
_MOST_COLUMNS = 63
"""Word's own limit."""
_THROUGH = frozenset(
    (
        "hyperlink", "ins", "moveTo", "smartTag", "fldSimple", "customXml", "dir", "bdo",
        "sdtContent", "Choice", "ruby", "rubyBase",
    )
)  # fmt: skip
_PICTURES = frozenset(("pic", "imagedata", "chart", "relIds"))


class Document:
    """Walks through the body in reading order; `seen` collects what is to be told of."""

    def __init__(self, package: Package) -> None:
        self._package = package
        self._styles = Styles(package.part("styles"))
        self._known: dict[str, Style] = {}
        self._lists: Lists | None = None
        self._boxes: list[_Element] = []
        self._fields: list[bool] = []
        self._carried = ""
        self._marks: dict[tuple[str, str], str] = {}
        self._signs: dict[str, str] = {}
        self._root: _Element | None = None
        self._counts: Counter[str] = Counter()
        self.seen: frozenset[str] = frozenset()
        self.title: str | None = None
        self.notes: list[Message] = []

    def body(self, root: "_Element") -> list[Block]:
        """All blocks of the document, its notes at the end."""
        self._root = root
        body = root.find(f"{W}body")
        blocks = [] if body is None else list(self.blocks(body))
        return blocks + self._notes()

    def blocks(self, container: "_Element") -> Iterator[Block]:
        """The blocks of a body, cell, note or text box."""
        for child in container:
            match local(child):
                case "p":
                    yield from self._paragraph(child)
                case "tbl":
                    yield from table([[*_shift(row), *self._row(row)] for row in _rows(child)])
                case "sdt" | "sdtContent" | "customXml" | "smartTag" | "ins" | "moveTo":
                    yield from self.blocks(child)
                case "AlternateContent":
                    yield from self.blocks(_chosen(child))
                case "altChunk":
                    yield from self._put_in(child)
                case "del" | "moveFrom":
                    self._see("deleted")
                case _:
                    pass
        yield from self._rest()

    def _notes(self) -> list[Block]:
        """The blocks of all notes that the text refers to, in the order of their marks."""
        found: list[Block] = []
        for kind in ("footnote", "endnote"):
            if not any(each == kind for each, _ in self._marks):
                continue
            root = self._package.part(f"{kind}s")
            notes = {} if root is None else {note.get(f"{W}id", ""): note for note in root}
            for (each, number), mark in list(self._marks.items()):
                if each == kind and number in notes:
                    found += marked(list(self.blocks(notes[number])), mark)
        if found:
            self._see("note")
        return found

    def _put_in(self, chunk: "_Element") -> Iterator[Block]:
        blocks = self._package.put_in(chunk.get(_RELATION, ""), self.notes)
        if blocks is None:
            self._see("embedded")
        yield from blocks or ()

    def _rest(self) -> Iterator[Block]:
        """What a last paragraph without an end left over."""
        text, self._carried = self._carried, ""
        yield Words(text=text)
        yield from self._of_boxes()

    def _of_boxes(self) -> Iterator[Block]:
        boxes, self._boxes = self._boxes, []
        for box in boxes:
            yield from self.blocks(box)

    def _row(self, row: "_Element") -> Iterator[list[Block]]:
        for cell in row:
            match local(cell):
                case "tc":
                    yield list(self.blocks(cell))
                case "sdt" | "sdtContent" | "customXml":
                    yield from self._row(cell)
                case _:
                    pass

    def _paragraph(self, paragraph: "_Element") -> Iterator[Block]:
        settings = paragraph.find(f"{W}pPr")
        parts = [self._carried]
        self._carried = ""
        self._inline(paragraph, parts)
        self._fields = [in_result for in_result in self._fields if in_result]
        text = "".join(parts)
        if settings is not None and settings.find(f"{W}rPr/{W}del") is not None:
            self._see("deleted")
            self._carried = text
            return
        yield self._block(text, settings)
        yield from self._of_boxes()

    def _block(self, text: str, settings: "_Element | None") -> Block:
        style_id = value_of(settings, "pStyle") or ""
        style = self._known.get(style_id)
        if style is None:
            style = self._known[style_id] = self._styles.get(style_id)
        outline, list_id, depth = placed(settings)
        outline = style.outline if outline is None else outline
        depth = style.depth if depth is None and list_id is None else depth
        list_id = style.list_id if list_id is None else list_id
        place = self._place(list_id, depth, style_id) if list_id else None
        number = place[0] if place else None
        if style.name == "title" and self.title is None and text.strip():
            self.title = text
            return Headline(text=text, level=1)
        if outline is not None and outline < _BODY_TEXT and len(text) <= MAX_HEADING:
            level = outline + 1 + (self.title is not None)
            return Headline(
                text=f"{number} {text}" if number and text.strip() else text, level=level
            )
        if place and (number is None or number.strip()):
            return Item(text=text, depth=place[1], number=number, of=place[2])
        return Words(text=text)

    def _place(
        self, list_id: str, depth: int | None, style: str
    ) -> tuple[str | None, int, str] | None:
        """The printed number of the item, its depth, and its list; None for no list."""
        if self._lists is None:
            self._lists = Lists(self._package.part("numbering"), self._styles)
        return self._lists.number(list_id, depth, style)

    def _inline(self, parent: "_Element", out: list[str]) -> None:
        for child in parent:
            kind = local(child)
            if kind == "r":
                self._run(child, out)
            elif kind in _THROUGH:
                if kind in ("ins", "moveTo"):
                    self._see("inserted")
                self._inline(child, out)
            elif kind == "sdt":
                content = child.find(f"{W}sdtContent")
                if content is not None:
                    self._inline(content, out)
            elif kind in ("del", "moveFrom"):
                self._see("deleted")
            elif kind == "AlternateContent":
                self._inline(_chosen(child), out)
            elif kind in ("oMath", "oMathPara"):
                out += [each.text or "" for each in child.iter() if local(each) == "t"]
            elif kind == "subDoc":
                self._see("embedded")

    def _run(self, run: "_Element", out: list[str]) -> None:
        first = run[0] if len(run) else None
        is_raised = False
        if first is not None and first.tag == f"{W}rPr":
            if is_on(first, "vanish"):
                self._see("hidden")
                return
            is_raised = self._styles.is_raised(first)
        for child in run:
            kind = local(child)
            if kind == "t":
                text = child.text or ""
                if all(self._fields[:-1]):
                    out.append(raised(text) if is_raised else text)
            else:
                self._special(child, kind, out)

    def _special(self, child: "_Element", kind: str, out: list[str]) -> None:
        match kind:
            case "tab" | "ptab":
                out.append("\t")
            case "br" | "cr":
                out.append("\n")
            case "noBreakHyphen":
                out.append("\u2011")
            case "sym":
                out.append(self._symbol(child))
            case "fldChar":
                self._field(child, out)
            case "footnoteReference" | "endnoteReference":
                out.append(self._mark(child, kind.removesuffix("Reference")))
            case "ruby":
                self._inline(child, out)
                sound: list[str] = []
                for each in child.iterchildren(f"{W}rt"):
                    self._inline(each, sound)
                out += ["(", *sound, ")"] if sound else []
            case "AlternateContent":
                for each in _chosen(child):
                    self._special(each, local(each), out)
            case "drawing" | "pict" | "object":
                self._graphic(child, kind)
            case _:
                pass

    def _field(self, child: "_Element", out: list[str]) -> None:
        match child.get(f"{W}fldCharType"):
            case "begin":
                self._fields.append(False)
                out.append(filled_in(child))
            case "separate" if self._fields:
                self._fields[-1] = True
            case "end" if self._fields:
                self._fields.pop()
            case _:
                pass

    def _mark(self, child: "_Element", kind: str) -> str:
        """The mark of the note, in brackets; one that the author chose stands in the text itself."""
        number = child.get(f"{W}id", "")
        if is_true(child.get(f"{W}customMarkFollows", "0")):
            following = child.getnext()
            own = (following.text or "") if following is not None else ""
            self._marks[kind, number] = own.strip() or "[*]"
            return ""
        self._counts[kind] += 1
        mark = f"[{written(self._counts[kind], self._sign(kind))}]"
        self._marks[kind, number] = mark
        return mark

    def _sign(self, kind: str) -> str:
        """In which signs notes of the kind are counted: as a section says, or the whole document."""
        if not self._signs:
            self._signs = {"footnote": "decimal", "endnote": "lowerRoman"}
            settings = self._package.part("settings")
            sections = [] if self._root is None else [*self._root.iter(f"{W}sectPr")]
            for each in sections if settings is None else [settings, *sections]:
                for name in self._signs:
                    own = each.find(f"{W}{name}Pr")
                    self._signs[name] = value_of(own, "numFmt") or self._signs[name]
        return self._signs[kind]

    def _symbol(self, child: "_Element") -> str:
        sign = symbol(child.get(f"{W}font", ""), child.get(f"{W}char", ""))
        if not sign:
            self._see("symbol")
        return sign

    def _graphic(self, graphic: "_Element", kind: str) -> None:
        if kind == "object":
            self._see("object")
        for each in graphic.iter():
            name = local(each)
            if name == "txbxContent":
                above = takewhile(lambda other: other is not graphic, each.iterancestors())
                if not any(local(other) in ("Fallback", "txbxContent") for other in above):
                    self._boxes.append(each)
            elif name in _PICTURES and kind != "object":
                self._see("picture")

    def _see(self, what: str) -> None:
        self.seen |= {what}


def _chosen(element: "_Element") -> "_Element":
    """The branch of an alternative that a current program shows."""
    for branch in element:
        if local(branch) == "Choice":
            return branch
    return next(iter(element), element)


def _shift(row: "_Element") -> list[list[Block]]:
    """The places that a row leaves free before its first cell."""
    free = number_of(value_of(row.find(f"{W}trPr"), "gridBefore")) or 0
    return [[] for _ in range(min(free, _MOST_COLUMNS))]


def _rows(container: "_Element") -> "Iterator[_Element]":
    """The rows of a table but for those that a tracked change deletes."""
    for child in container:
        match local(child):
            case "tr":
                if child.find(f"{W}trPr/{W}del") is None:
                    yield child
            case "sdt" | "sdtContent" | "customXml":
                yield from _rows(child)
            case _:
                pass
