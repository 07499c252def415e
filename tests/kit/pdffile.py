"""A PDF read with pikepdf, which shares no code with the writer: tree, text, links, bookmarks."""

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pikepdf
from pikepdf import Name


@dataclass
class Element:
    """An element of the structure tree with the text that stands on pages for it."""

    kind: str
    alt: str | None = None
    actual: str | None = None
    language: str | None = None
    pages: set[int] = field(default_factory=set)
    kids: "list[Element | str]" = field(default_factory=list)

    def text(self) -> str:
        """What a reader of the tree hears; pictures are silent here."""
        if self.actual is not None:
            return self.actual
        if self.kind == "Figure":
            return ""
        return "".join(kid if isinstance(kid, str) else kid.text() for kid in self.kids)

    def walk(self) -> "Iterator[Element]":
        """The element and all below it, in the order of reading."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.walk()

    def all_pages(self) -> set[int]:
        """The pages that it stands on."""
        return set().union(*(element.pages for element in self.walk()))


@dataclass(frozen=True)
class ReadLink:
    """A link annotation: its page from 1, where it leads, and what it says that it is."""

    page: int
    rect: tuple[float, float, float, float]
    anchor: str | None
    url: str | None
    contents: str


class PdfFile:
    """An exported file as a reader sees it."""

    def __init__(self, data: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(data))
        self._number = {page.obj.objgen: n for n, page in enumerate(self.pdf.pages, 1)}
        self._shown = [_marked_text(page) for page in self.pdf.pages]

    def tree(self) -> Element:
        """The structure tree from its only root element."""
        return self._element(self.pdf.Root.StructTreeRoot.K, None)

    def _element(self, node: pikepdf.Object, page: pikepdf.Object | None) -> Element:
        page = node.get("/Pg") or page
        found = Element(
            kind=str(node.S)[1:],
            alt=_string(node.get("/Alt")),
            actual=_string(node.get("/ActualText")),
            language=_string(node.get("/Lang")),
        )
        for kid in _kids(node):
            if isinstance(kid, int):
                assert page is not None
                self._content(found, page, kid)
            elif kid.get("/Type") == Name.MCR:
                home = kid.get("/Pg") or page
                assert home is not None
                self._content(found, home, int(kid.MCID))
            elif kid.get("/Type") != Name.OBJR:
                found.kids.append(self._element(kid, page))
        return found

    def _content(self, element: Element, page: pikepdf.Object, mcid: int) -> None:
        number = self._number[page.objgen]
        element.pages.add(number)
        element.kids.append(self._shown[number - 1][mcid])

    def links(self) -> list[ReadLink]:
        """The links of all pages."""
        found: list[ReadLink] = []
        for number, page in enumerate(self.pdf.pages, 1):
            for note in page.obj.get("/Annots", []):
                action = note.get("/A")
                x0, y0, x1, y1 = (float(value) for value in note.Rect)
                found.append(
                    ReadLink(
                        page=number,
                        rect=(x0, y0, x1, y1),
                        anchor=_string(note.get("/Dest")),
                        url=str(action.URI) if action is not None else None,
                        contents=str(note.Contents),
                    )
                )
        return found

    def places(self) -> dict[str, tuple[int, float, float]]:
        """The named places: page from 1, and x and y from the lower left corner."""
        names = list(self.pdf.Root.Names.Dests.Names)
        found: dict[str, tuple[int, float, float]] = {}
        for key, place in zip(names[::2], names[1::2], strict=True):
            found[str(key)] = (self._number[place[0].objgen], float(place[2]), float(place[3]))
        assert [bytes(key) for key in names[::2]] == sorted(bytes(key) for key in names[::2])
        return found

    def bookmarks(self) -> list[tuple[int, str, str]]:
        """The bookmarks in order: level from 0, title, named place."""
        return list(_bookmarks(self.pdf.Root.Outlines.First, 0))

    def problems_of_tree(self) -> list[str]:
        """What is wrong between pages and tree: pieces without an owner, or with two."""
        owners: dict[tuple[int, int], tuple[int, int]] = {}
        found: list[str] = []
        self._owners(self.pdf.Root.StructTreeRoot.K, None, owners, found)
        ways = list(self.pdf.Root.StructTreeRoot.ParentTree.Nums)
        back = dict(zip(map(int, ways[::2]), ways[1::2], strict=True))
        for number, page in enumerate(self.pdf.pages, 1):
            there = back[int(page.obj.StructParents)]
            for mcid in self._shown[number - 1]:
                owner = owners.get((number, mcid))
                if owner is None:
                    found.append(f"page {number}: piece {mcid} belongs to no element")
                elif there[mcid].objgen != owner:
                    found.append(f"page {number}: piece {mcid} is said to be another's")
        return found

    def _owners(
        self,
        node: pikepdf.Object,
        page: pikepdf.Object | None,
        owners: dict[tuple[int, int], tuple[int, int]],
        found: list[str],
    ) -> None:
        page = node.get("/Pg") or page
        for kid in _kids(node):
            if isinstance(kid, int) or kid.get("/Type") == Name.MCR:
                home = page if isinstance(kid, int) else kid.get("/Pg") or page
                assert home is not None
                mcid = kid if isinstance(kid, int) else int(kid.MCID)
                key = (self._number[home.objgen], mcid)
                if key in owners:
                    found.append(f"page {key[0]}: piece {mcid} belongs to two elements")
                owners[key] = node.objgen
            elif kid.get("/Type") != Name.OBJR:
                if kid.P.objgen != node.objgen:
                    found.append(f"{kid.objgen}: its parent is another")
                self._owners(kid, page, owners, found)


def _kids(node: pikepdf.Object) -> list[Any]:  # a kid may be a number
    kids = node.get("/K")
    if kids is None:
        return []
    return list(kids) if isinstance(kids, pikepdf.Array) else [kids]


def _string(value: pikepdf.Object | None) -> str | None:
    return None if value is None else str(value)


def _bookmarks(item: pikepdf.Object | None, level: int) -> Iterator[tuple[int, str, str]]:
    while item is not None:
        yield level, str(item.Title), str(item.Dest)
        yield from _bookmarks(item.get("/First"), level + 1)
        item = item.get("/Next")


def _marked_text(page: pikepdf.Page) -> dict[int, str]:
    """The text of each marked piece of a page; fails on text and paint that belongs nowhere."""
    maps = {key: _character_map(font) for key, font in page.obj.Resources.Font.items()}
    found: dict[int, str] = {}
    open_pieces: list[int | None] = []
    current: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        assert isinstance(instruction, pikepdf.ContentStreamInstruction)
        operands, operator = list(instruction.operands), str(instruction.operator)
        match operator:
            case "BDC" | "BMC":
                mcid = operands[1].get("/MCID") if operator == "BDC" else None
                open_pieces.append(None if mcid is None else int(mcid))
                if mcid is not None:
                    assert int(mcid) not in found, "a piece is used twice"
                    found[int(mcid)] = ""
            case "EMC":
                open_pieces.pop()
            case "Tf":
                current = maps[str(operands[0])]
            case "TJ":
                assert open_pieces, "text outside of the tree and of artifacts"
                owner = open_pieces[-1]
                if owner is not None:
                    found[owner] += _shown(operands[0], current)
            case "f" | "S":
                assert open_pieces, "paint outside of the tree and of artifacts"
            case _:
                pass
    assert not open_pieces
    return found


def _shown(pieces: pikepdf.Object, characters: dict[int, str]) -> str:
    text = ""
    for piece in pieces:
        if isinstance(piece, pikepdf.String):
            data = bytes(piece)
            for at in range(0, len(data), 2):
                text += characters[int.from_bytes(data[at : at + 2], "big")]
    return text


def _character_map(font: pikepdf.Object) -> dict[int, str]:
    source = font.ToUnicode.read_bytes().decode("ascii")
    entries = re.findall(r"^<([0-9A-F]{4})> <([0-9A-F]+)>$", source, re.MULTILINE)
    return {
        int(code, 16): bytes.fromhex(text).decode("utf-16-be")
        for code, text in entries
        if (code, text) != ("0000", "FFFF")  # the range of codes, not an entry
    }
