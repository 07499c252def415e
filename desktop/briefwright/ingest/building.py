"""The text of a source put together block by block, the same way for every format.

A block stands on a line of its own, with an empty line between blocks; items of one list and rows
of one table follow each other line by line. Cells of a row are parted by tabs. What a format
calls its blocks is its reader's matter.
"""

from dataclasses import dataclass

from briefwright.domain.source import Heading
from briefwright.domain.text import clean, clean_line

INDENT = "  "
"""Before an item for each list that its list stands in."""

BULLET = "• "


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """A text that is put together, with where its headings and its pages begin."""

    text: str
    headings: tuple[Heading, ...] = ()
    pages: tuple[int, ...] = ()


class TextBuilder:
    """Takes blocks in reading order; blank ones are passed by. All text is cleaned here."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._size = 0
        self._kind = ""
        self._headings: list[Heading] = []
        self._pages: list[int] = []
        self._new_pages = 0

    def paragraph(self, text: str) -> None:
        """Adds a paragraph; line breaks that its author put in it stay."""
        lines = (clean_line(line) for line in clean(text).split("\n"))
        self._add("\n".join(line for line in lines if line), "paragraph")

    def lines(self, text: str) -> None:
        """Adds text whose spaces and lines mean something, such as code or verse."""
        self._add(clean(text).strip("\n"), "lines")

    def heading(self, text: str, level: int) -> None:
        """Adds a heading; `level` counts from 1."""
        line = clean_line(text)
        at = self._add(line, "heading")
        if line:
            self._headings.append(Heading(at=at, level=min(max(level, 1), 6)))

    def item(self, text: str, *, depth: int = 0, number: str | None = None) -> None:
        """Adds an item of a list with a bullet, or with its number as it is printed (`2.`)."""
        line = clean_line(text)
        sign = BULLET if number is None else f"{clean_line(number)} "
        self._add(f"{INDENT * depth}{sign}{line}" if line else "", "item")

    def row(self, cells: list[str] | tuple[str, ...]) -> None:
        """Adds a row of a table."""
        filled = [clean_line(cell) for cell in cells]
        self._add("\t".join(filled).rstrip("\t") if any(filled) else "", "row")

    def part(self) -> None:
        """Ends a list or a table: what follows is another one."""
        self._kind = ""

    def page(self) -> None:
        """Begins a page of the original; a page without text begins where the next text does."""
        self._new_pages += 1
        self._kind = ""

    def build(self) -> Built:
        """The text so far; pages that nothing followed begin at its end."""
        pages = [*self._pages, *([self._size] * self._new_pages)]
        return Built(text="".join(self._parts), headings=tuple(self._headings), pages=tuple(pages))

    def _add(self, block: str, kind: str) -> int:
        """Adds the block and returns where it begins."""
        if not block:
            return self._size
        together = kind == self._kind and kind in ("item", "row")
        between = ("\n" if together else "\n\n") if self._parts else ""
        self._parts += [between, block]
        at = self._size + len(between)
        self._size = at + len(block)
        self._pages += [at] * self._new_pages
        self._new_pages = 0
        self._kind = kind
        return at
