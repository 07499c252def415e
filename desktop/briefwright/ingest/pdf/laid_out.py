"""A PDF as the text of a source, each code point with its place on the pages.

The same bytes give the same text and the same places, so that nothing of it needs to be kept.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefwright.domain.scanned import page_without_text
from briefwright.domain.source import Heading
from briefwright.ingest.building import TextBuilder
from briefwright.ingest.pdf.characters import Page, read_page
from briefwright.ingest.pdf.furniture import NOTHING_RUNS, Running, running_lines
from briefwright.ingest.pdf.geometry import Box
from briefwright.ingest.pdf.joining import Joined, Joiner, Place, row_of, without
from briefwright.ingest.pdf.merging import whole_lines
from briefwright.ingest.pdf.opening import MAX_PAGES
from briefwright.ingest.pdf.paragraphs import Block, blocks_of, bullet_of, cut_out

if TYPE_CHECKING:
    import pypdfium2

MAX_CHARACTERS = 8_000_000
"""So many letters of a file are read; what comes after them is left out, and said to be."""

_NOWHERE: Place = (0, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class LaidOut:
    """The text with the place of each code point: page from 1, and box; page 0 between blocks.

    `read` are the pages that were read, of `count` in the file.
    """

    text: str
    places: tuple[Place, ...]
    headings: tuple[Heading, ...]
    first_headings: tuple[str, ...]
    read: tuple[Page, ...]
    running: Running
    count: int

    @property
    def pages(self) -> tuple[int, ...]:
        """Where each page begins in the text."""
        starts: dict[int, int] = {}
        for at, (number, _) in enumerate(self.places):
            if number and number not in starts:
                starts[number] = at
        found: list[int] = []
        following = len(self.text)
        for page in reversed(self.read):
            following = min(starts.get(page.number, following), following)
            found.append(following)
        return tuple(reversed(found))


def lay_out(document: "pypdfium2.PdfDocument") -> LaidOut:
    """The text of an open document with its places."""
    pages: list[Page] = []
    letters = 0
    for number in range(1, min(len(document), MAX_PAGES) + 1):
        pages.append(read_page(document, number))
        letters += pages[-1].letters
        if letters > MAX_CHARACTERS:
            break
    running = running_lines(pages)
    if len(running.places) == sum(len(page.lines) for page in pages):
        running = NOTHING_RUNS
    kept = [
        list(
            whole_lines(
                line
                for at, line in enumerate(page.lines)
                if (page.number, at) not in running.places
            )
        )
        for page in pages
    ]
    blocks = _with_scans(blocks_of(kept), pages)
    joiner = Joiner(line for lines in kept for line in lines)
    text, places, headings, titles = _put_together(blocks, joiner)
    return LaidOut(
        text=text,
        places=places,
        headings=headings,
        first_headings=titles,
        read=tuple(pages),
        running=running,
        count=len(document),
    )


def _with_scans(blocks: Sequence[Block], pages: Sequence[Page]) -> list[Block | Page]:
    """The blocks, with each page between them that has no text: a picture, or any in a scan."""
    nothing = not any(page.letters for page in pages)
    waiting = [
        page
        for page in pages
        if not page.letters and not page.damaged and (page.pictures or nothing)
    ]
    out: list[Block | Page] = []
    for block in blocks:
        while waiting and waiting[0].number < block.lines[0].page:
            out.append(waiting.pop(0))
        out.append(block)
    return [*out, *waiting]


def _put_together(
    blocks: Sequence[Block | Page], joiner: Joiner
) -> tuple[str, tuple[Place, ...], tuple[Heading, ...], tuple[str, ...]]:
    builder = TextBuilder()
    made: list[Joined] = []
    titles: list[str] = []
    for block in blocks:
        if isinstance(block, Page):
            made.append(_scanned(block))
            builder.paragraph(made[-1].text)
            continue
        match block.kind:
            case "row":
                cells = _cells(block, joiner)
                made += [cell for cell in cells if cell.text]
                builder.row([cell.text for cell in cells])
            case "heading":
                made.append(joiner.joined(block.lines))
                builder.heading(made[-1].text, block.level)
                if block.lines[0].page == 1 and block.level == 1:
                    titles.append(made[-1].text)
            case "item":
                joined = joiner.joined(block.lines)
                made.append(without(joined, bullet_of(joined.text)))
                builder.item(made[-1].text)
            case "paragraph":
                made.append(joiner.joined(block.lines))
                builder.paragraph(made[-1].text)
    built = builder.build()
    return built.text, _placed(built.text, made), built.headings, tuple(titles)


def _cells(block: Block, joiner: Joiner) -> list[Joined]:
    """The cells of a row, the last one with the lines on which it goes on."""
    first, *more = block.lines
    cells = row_of(first, first.cells)
    if more:
        cells[-1] = joiner.joined((cut_out(first, *first.cells[-1]), *more))
    return cells


def _scanned(page: Page) -> Joined:
    words = page_without_text(page.number)
    whole = Box(0, 0, page.width, page.height)
    return Joined(text=words, places=tuple((page.number, whole) for _ in words))


def _placed(text: str, made: Sequence[Joined]) -> tuple[Place, ...]:
    """The place of each code point of the text, which holds the pieces in their order."""
    places = [_NOWHERE] * len(text)
    at = 0
    for piece in made:
        start = text.find(piece.text, at) if piece.text else -1
        if start < 0:
            continue
        at = start + len(piece.text)
        places[start:at] = piece.places
    return tuple(places)


def is_scan(pages: Sequence[Page]) -> bool:
    """Whether no page has a letter."""
    return not any(page.letters for page in pages)
