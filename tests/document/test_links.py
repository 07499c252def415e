"""Words of the prose that lead to an address, from the mark to every format; and what is never printed."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pikepdf
import pytest

from briefwright.document.compose import compose
from briefwright.document.dump import dump
from briefwright.document.model import Document, Link, Paragraph, Text
from briefwright.document.settings import Settings
from briefwright.domain.prose import Mark, MarkKind
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.export.docx import write_docx
from briefwright.export.html import write_html
from briefwright.export.markdown import write_markdown
from briefwright.export.pdf import write_pdf
from briefwright.export.text import write_text
from tests.kit.briefs import brief_of

PROSE = "# A\n\nSee the agency page now.[@meeting]\n"
ADDRESS = "https://example.org/p"


def linked(address: str = ADDRESS) -> Document:
    """A brief in which two words lead to the address, the second of them set bold."""
    marks = (
        Mark(start=8, end=19, kind=MarkKind.LINK, detail=address),
        Mark(start=15, end=19, kind=MarkKind.BOLD),
    )
    return compose(marked(brief_of(PROSE), marks), Settings(contents=False))


def test_a_marked_stretch_becomes_a_link_that_keeps_how_it_is_set() -> None:
    (paragraph,) = [b for b in linked().body if isinstance(b, Paragraph) and _links(b)]
    assert paragraph.content[:4] == (
        Text(text="See the "),
        Link(text="agency ", url=ADDRESS),
        Link(text="page", url=ADDRESS, marks=frozenset({MarkKind.BOLD})),
        Text(text=" now."),
    )


def test_the_page_of_a_pdf_has_the_address_as_an_annotation_of_a_link() -> None:
    with pikepdf.open(io.BytesIO(write_pdf(linked()).data)) as pdf:
        found = [
            str(note.A.URI)
            for page in pdf.pages
            for note in page.get("/Annots", [])
            if note.get("/A") is not None and note.A.get("/URI") is not None
        ]
        assert ADDRESS in found
        assert "/Link" in _roles(pdf.Root.StructTreeRoot)


def test_word_html_markdown_and_text_have_the_address() -> None:
    document = linked()
    with zipfile.ZipFile(io.BytesIO(write_docx(document, page_of={}))) as package:
        relations = package.read("word/_rels/document.xml.rels").decode("utf-8")
        body = package.read("word/document.xml").decode("utf-8")
    assert ADDRESS in relations
    assert body.count("<w:hyperlink r:id=") == 2
    page = write_html(document).decode("utf-8")
    assert f'<a href="{ADDRESS}" rel="noreferrer"><strong>page</strong></a>' in page
    assert f"[agency ](<{ADDRESS}>)[**page**](<{ADDRESS}>)" in write_markdown(document).decode(
        "utf-8"
    )
    assert f"agency page <{ADDRESS}> now" in " ".join(write_text(document).decode("utf-8").split())


@pytest.mark.parametrize("address", ["javascript:alert(1)", "file:///etc/passwd"])
def test_an_address_that_is_not_of_web_or_mail_is_no_link_on_a_page(address: str) -> None:
    document = linked(address)
    assert address.encode() not in write_html(document)
    assert address.encode() not in write_markdown(document)


def test_comments_are_never_printed_and_change_nothing() -> None:
    plain = brief_of("# A\n\nThey met in Bamako.[@meeting]\n")
    noted = marked(plain, (Mark(start=0, end=4, kind=MarkKind.COMMENT, detail="c1"),))
    assert noted != plain
    assert dump(compose(noted)) == dump(compose(plain))


def marked(snapshot: BriefSnapshot, marks: tuple[Mark, ...]) -> BriefSnapshot:
    """The brief with these marks in every block besides its own."""
    blocks = {
        owner: tuple(
            replace(block, content=replace(block.content, marks=(*block.content.marks, *marks)))
            for block in held
        )
        for owner, held in snapshot.blocks.items()
    }
    return replace(snapshot, blocks=blocks)


def _links(paragraph: Paragraph) -> list[Link]:
    return [each for each in paragraph.content if isinstance(each, Link)]


def _roles(node: pikepdf.Object) -> Iterator[str]:
    kids: Any = node.get("/K", [])
    for kid in kids if isinstance(kids, pikepdf.Array) else [kids]:
        if isinstance(kid, pikepdf.Dictionary):
            if "/S" in kid:
                yield str(kid.S)
            yield from _roles(kid)
