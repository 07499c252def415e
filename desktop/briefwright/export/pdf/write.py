"""A document written as a PDF: laid out, put on pages, painted, and bound into a file."""

import gc
import importlib.resources
import textwrap
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

from briefwright.document.model import Document, Meta
from briefwright.document.styles import sheet_for
from briefwright.export.base import plain, quotations
from briefwright.export.fonts import FontSource
from briefwright.export.pdf.evidence import NAME, attach
from briefwright.export.pdf.file import PdfFile, Ref, array, dictionary, number, text
from briefwright.export.pdf.furniture import Furniture
from briefwright.export.pdf.metadata import information, packet
from briefwright.export.pdf.navigation import link, write_outline, write_places
from briefwright.export.pdf.page import LinkArea, PageCode
from briefwright.export.pdf.paginate import Page, paginate
from briefwright.export.pdf.painting import Painter, Place, spots_of_strips
from briefwright.export.pdf.setter import Setter
from briefwright.export.pdf.story import Story, tell
from briefwright.export.pdf.structure import LinkContent, Node, Painted, write_tree

_SAID = 140  # characters of a quotation that a link to it tells


@dataclass(frozen=True, slots=True, kw_only=True)
class PdfResult:
    """A written PDF.

    `page_of` gives for each anchor of the document the page where it stands,
    from 1; `places` where on the pages the things of the project stand. `crowded`
    tells that the first page runs over even when set as closely as may be: the
    analyst had better shorten its texts.
    """

    data: bytes
    pages: int
    page_of: Mapping[str, int]
    places: tuple[Place, ...]
    crowded: bool = False


def write_pdf(document: Document, *, fonts: FontSource | None = None) -> PdfResult:
    """The document as a PDF, tagged, with all its fonts; the same document, the same bytes.

    `fonts` kept from an export before saves time and changes nothing.
    """
    with _without_collecting():
        return _written(document, fonts or FontSource.shipped())


@contextmanager
def _without_collecting() -> Iterator[None]:
    """Lets the collector of unreachable objects rest.

    A long document makes hundreds of thousands of objects that live to the end;
    looking for rubbish among them again and again takes a third of the time.
    """
    running = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if running:
            gc.enable()


def _written(document: Document, fonts: FontSource) -> PdfResult:
    sheet = sheet_for(document.meta.language)
    setter = Setter(fonts, sheet, _said(document))
    story = tell(setter, document)
    pages = paginate(story.strips, story.notes, setter.page.frame_height) or [Page()]
    painter, codes = _painted(setter, story, pages, document.meta)
    data = _Binder(document, setter, story.root, painter).bind(codes)
    return PdfResult(
        data=data,
        pages=len(pages),
        page_of={anchor: spot.page + 1 for anchor, spot in sorted(painter.spots.items())},
        places=painter.places(),
        crowded=story.crowded,
    )


def _said(document: Document) -> dict[str, str]:
    """The words behind raised numbers and letters: what readers see when they point at one."""
    notes = {note.anchor: plain(note.content) for note in document.notes}
    said = {**quotations(document), **notes}
    return {
        anchor: textwrap.shorten(words, _SAID, placeholder="…") for anchor, words in said.items()
    }


def _painted(
    setter: Setter, story: Story, pages: Sequence[Page], meta: Meta
) -> tuple[Painter, list[PageCode]]:
    painter = Painter(setter, story.notes, spots_of_strips(pages, setter))
    furniture = Furniture(setter, painter, meta, len(pages))
    codes: list[PageCode] = []
    for index, page in enumerate(pages):
        code = PageCode(index, setter.page.height)
        furniture.header(code)
        painter.paint(code, page)
        furniture.footer(code)
        codes.append(code)
    for note in story.notes.values():
        if not note.node.shown:
            story.root.kids.append(note.node)
    return painter, codes


class _Binder:
    """Puts painted pages and all that belongs to them into a file."""

    def __init__(self, document: Document, setter: Setter, root: Node, painter: Painter) -> None:
        self._document = document
        self._page = setter.page
        self._root = root
        self._painter = painter
        self._file = PdfFile()
        self._links: list[Ref] = []
        self._link_owners: list[Node] = []

    def bind(self, codes: Sequence[PageCode]) -> bytes:
        """The file."""
        file = self._file
        pages = [file.reserve() for _ in codes]
        tree = file.reserve()
        self._write_pages(codes, pages, tree)
        file.put(
            tree,
            dictionary({"Type": "/Pages", "Kids": array(pages), "Count": str(len(pages))}),
        )
        painted = Painted(
            pages=pages,
            owners=[code.owners for code in codes],
            links=self._links,
            link_owners=self._link_owners,
        )
        structure = write_tree(file, self._root, painted)
        root = self._catalogue(tree, structure, pages)
        return file.finish(root=root, info=information(self._document.meta))

    def _write_pages(self, codes: Sequence[PageCode], pages: Sequence[Ref], tree: Ref) -> None:
        file = self._file
        streams = [file.stream({}, code.finish()) for code in codes]
        fonts = file.add(self._painter.setter.embedding.write(file))
        resources = dictionary({"Font": fonts})
        box = array([0, 0, number(self._page.width), number(self._page.height)])
        for code, ref, stream in zip(codes, pages, streams, strict=True):
            entries = {
                "Type": "/Page",
                "Parent": str(tree),
                "MediaBox": box,
                "Resources": resources,
                "Contents": str(stream),
                "StructParents": str(code.index),
                "Tabs": "/S",
            }
            links = [self._link(code, area) for area in code.links]
            if links:
                entries["Annots"] = array(links)
            file.put(ref, dictionary(entries))

    def _link(self, code: PageCode, area: LinkArea) -> Ref:
        index = len(self._links)
        ref = self._file.add(link(area, index, self._painter.spots, self._page.height))
        self._links.append(ref)
        owner = area.node or self._root
        self._link_owners.append(owner)
        owner.kids.append(LinkContent(code.index, index))
        return ref

    def _catalogue(self, tree: Ref, structure: Ref, pages: Sequence[Ref]) -> str:
        file, meta = self._file, self._document.meta
        evidence = attach(file, self._document)
        places = write_places(file, self._painter.spots, pages, self._page.height)
        files = dictionary({"Names": array([text(NAME), evidence])})
        entries = {
            "Type": "/Catalog",
            "Pages": str(tree),
            "Lang": text(meta.language),
            "MarkInfo": dictionary({"Marked": "true"}),
            "StructTreeRoot": str(structure),
            "ViewerPreferences": self._preferences(),
            "Metadata": file.stream(
                {"Type": "/Metadata", "Subtype": "/XML"}, packet(meta), packed=False
            ),
            "OutputIntents": array([self._colours()]),
            "Names": dictionary({"Dests": str(places), "EmbeddedFiles": files}),
            "AF": array([evidence]),
        }
        outline = write_outline(file, self._painter.outline)
        if outline is not None:
            entries |= {"Outlines": str(outline), "PageMode": "/UseOutlines"}
        return dictionary(entries)

    def _preferences(self) -> str:
        rtl = {"Direction": "/R2L"} if self._painter.rtl else {}
        return dictionary({"DisplayDocTitle": "true", **rtl})

    def _colours(self) -> Ref:
        """The colour space that the colours of all pages are meant in."""
        profile = importlib.resources.files("briefwright.resources") / "icc" / "sRGB.icc"
        stream = self._file.stream({"N": "3"}, profile.read_bytes())
        return self._file.add(
            dictionary(
                {
                    "Type": "/OutputIntent",
                    "S": "/GTS_PDFA1",
                    "OutputConditionIdentifier": text("sRGB"),
                    "Info": text("sRGB"),
                    "DestOutputProfile": stream,
                }
            )
        )
