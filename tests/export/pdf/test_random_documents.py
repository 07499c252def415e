"""Random documents of all lengths: nothing is lost, remarks stand with their marks."""

import random
from dataclasses import replace

import pypdfium2
import pytest

from briefwright.document.model import (
    Block,
    BottomLine,
    Bullets,
    Caption,
    Cell,
    CiteLabel,
    Column,
    Document,
    Heading,
    Inline,
    JudgementBox,
    Meta,
    MetaCell,
    Note,
    NoteMark,
    Origin,
    Paragraph,
    Quote,
    Row,
    Table,
    Text,
    TitleBlock,
)
from briefwright.domain.marking import Marking
from briefwright.domain.prose import MarkKind
from briefwright.export.pdf import write_pdf
from tests.export.pdf.expected import Reading, squeezed
from tests.kit.counts import times
from tests.kit.pdffile import Element, PdfFile
from tests.kit.reference import reference_document

WORDS = [
    "the",
    "council",
    "met",
    "in",
    "Bamako",
    "and",
    "named",
    "its",
    "members",
    "on",
    "3",
    "May;",
    "«réunion»",
    "was",
    "the",
    "word",
    "used,",
    "state-of-the-art",
    "Mali–Algeria",
    "ɓaɗi",
    "ḥiṣṣa",
    "a",
    "of",
    "to",
    "12,480",
    "كونفدرالية",
    "دول",
    "الساحل",
    "extraordinary",
]
META = Meta(
    title="Random",
    language="en",
    marking=Marking.GREEN,
    organisation=None,
    author=None,
    subject=None,
    date=None,
    date_iso=None,
    edition=None,
)


class Maker:
    """Makes random blocks; the same number makes the same document."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._notes: list[Note] = []
        self._cites = 0

    def document(self, blocks: int) -> Document:
        """A document of so many blocks."""
        body = tuple(self._block(n) for n in range(blocks))
        return Document(
            meta=META,
            front=(),
            body=body,
            annexes=(),
            notes=tuple(self._notes),
            trace=(),
            fingerprint="",
        )

    def _words(self, most: int) -> str:
        count = self._random.randint(1, most)
        return " ".join(self._random.choice(WORDS) for _ in range(count))

    def _content(self, most: int, *, notes: bool = True) -> tuple[Inline, ...]:
        found: list[Inline] = []
        for _ in range(self._random.randint(1, 5)):
            marks = self._random.choice(
                [frozenset[MarkKind](), frozenset({MarkKind.BOLD}), frozenset({MarkKind.ITALIC})]
            )
            found.append(Text(text=self._words(most), marks=marks))
            if self._random.random() < 0.4:
                found.append(self._cite())
            if notes and self._random.random() < 0.3:
                found.append(self._note())
            found.append(Text(text=" "))
        return tuple(found)

    def _cite(self) -> CiteLabel:
        self._cites += 1
        joined = False
        return CiteLabel(
            label=str(self._cites), target="here", anchor=f"c{self._cites}", joined=joined
        )

    def _note(self) -> NoteMark:
        anchor, label = f"note-{len(self._notes)}", f"n{len(self._notes)}"
        content = (Text(text=self._words(60)),)
        self._notes.append(Note(label=label, anchor=anchor, content=content))
        return NoteMark(label=label, note=anchor)

    def _block(self, number: int) -> Block:
        origin = Origin(table="block", row=str(number))
        match self._random.randrange(12):
            case 0:
                words = (Text(text=self._words(9)),)
                gist = self._words(14) if self._random.random() < 0.7 else None
                return Heading(
                    style="h1", level=1, number=str(number), content=words, gist=gist, origin=origin
                )
            case 1 | 2:
                return Heading(
                    style="h2", level=2, content=(Text(text=self._words(7)),), origin=origin
                )
            case 3:
                items = tuple(
                    Paragraph(style="bullet", content=self._content(20))
                    for _ in range(self._random.randint(1, 9))
                )
                return Bullets(style="list", items=items, origin=origin)
            case 4:
                return Quote(style="quote", content=self._content(30), origin=origin)
            case 5:
                return self._table(origin)
            case _:
                content = self._content(self._random.choice([3, 30, 90]))
                return Paragraph(style="body", content=content, origin=origin)

    def _table(self, origin: Origin) -> Table:
        columns = self._random.randint(1, 4)
        rows = self._random.randint(1, 30)
        return Table(
            style="table",
            origin=origin,
            columns=(Column(share=1),) * columns,
            head=self._row(columns, 4),
            rows=tuple(self._row(columns, self._random.choice([2, 8, 40])) for _ in range(rows)),
            caption=Caption(label="Table", content=(Text(text=self._words(8)),)),
            note=(Text(text=self._words(30)),) if self._random.random() < 0.5 else (),
        )

    def _row(self, columns: int, most: int) -> Row:
        cells = (Cell(content=self._content(most, notes=False)) for _ in range(columns))
        return Row(cells=tuple(cells))


@pytest.mark.parametrize("seed", range(times(12)))
def test_nothing_is_lost_and_remarks_stand_with_their_marks(seed: int) -> None:
    document = Maker(seed).document(60)
    result = write_pdf(document)
    file = PdfFile(result.data)
    tree = file.tree()
    assert squeezed(tree.text()) == Reading(document, result.page_of).text()
    assert file.problems_of_tree() == []
    assert _pages_of_notes_and_marks(tree) == []
    assert {b.origin for b in document.body} == {place.origin for place in result.places}


def _pages_of_notes_and_marks(tree: Element) -> list[str]:
    """The remarks that begin on another page than their marks."""
    apart: list[str] = []
    for element in tree.walk():
        for mark, note in zip(element.kids, element.kids[1:], strict=False):
            if isinstance(mark, Element) and isinstance(note, Element) and note.kind == "Note":
                label = next(e for e in note.walk() if e.kind == "Lbl")
                if mark.all_pages() != label.all_pages():
                    apart.append(note.text()[:30])
    return apart


def outside(data: bytes) -> list[str]:
    """Text that lies beyond the edges of its page."""
    file = pypdfium2.PdfDocument(data)
    found: list[str] = []
    try:
        for page in file:
            width, height = page.get_size()
            text = page.get_textpage()
            for index in range(text.count_rects()):
                left, bottom, right, top = text.get_rect(index)
                if left < 55 or right > width - 40 or bottom < 30 or top > height - 30:
                    found.append(text.get_text_bounded(left, bottom, right, top))
    finally:
        file.close()
    return found


@pytest.mark.parametrize("seed", range(times(4)))
def test_no_text_runs_over_the_edges_of_its_page(seed: int) -> None:
    assert outside(write_pdf(Maker(seed + 100).document(60)).data) == []


@pytest.mark.parametrize("words", [60, 2500])
def test_parts_that_are_meant_to_be_short_may_be_long(words: int) -> None:
    document = overlong(reference_document(), " ".join(f"w{n}" for n in range(words)))
    result = write_pdf(document)
    file = PdfFile(result.data)
    assert squeezed(file.tree().text()) == Reading(document, result.page_of).text()
    assert outside(result.data) == []


def overlong(document: Document, text: str) -> Document:
    """The document with long texts where a word or a line is usual."""
    front: list[Block] = []
    for block in document.front:
        match block:
            case TitleBlock():
                cells = (MetaCell(label=text[:60], value=text), *block.cells)
                front.append(replace(block, title=text, kicker=text, standfirst=text, cells=cells))
            case JudgementBox():
                row = replace(block.rows[0], term=text, statement=(Text(text=text),))
                front.append(replace(block, explanation=text, rows=(row, *block.rows[1:])))
            case BottomLine():
                front.append(replace(block, label=text))
            case _:
                front.append(block)
    long = (Text(text=text),)
    cell = Cell(content=long)
    body: tuple[Block, ...] = (
        Heading(style="h1", level=1, number="1", content=long, gist=text),
        Heading(style="h2", level=2, content=long),
        Quote(style="quote", content=long, attribution=long),
        Table(
            style="table",
            columns=(Column(share=1), Column(share=1)),
            head=Row(cells=(cell, cell)),
            rows=(Row(cells=(cell, cell)),) * 2,
            caption=Caption(label="Table 1", content=long),
            note=long,
        ),
    )
    meta = replace(document.meta, title=text, organisation=text, edition=text, date=text)
    return replace(
        document, meta=meta, front=tuple(front), body=body, annexes=(), notes=(), trace=()
    )
