"""What office documents are made of, before it becomes text: paragraphs, headings, items, tables.

Readers of these formats give their content as blocks, so that a table can be looked at as a whole:
one that holds figures is read row by row, one that only lays out a page block by block.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias, assert_never

from briefwright.domain.text import clean_line
from briefwright.ingest.building import TextBuilder

MAX_CELL = 400
"""Code points; a cell with several paragraphs and more text than this lays out a page."""

MAX_HEADING = 300
"""Code points; a longer paragraph is no heading, whatever its style says."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A heading; `level` counts from 1."""

    text: str
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """An item of the list called `of`, with its number as printed; None stands for a bullet."""

    text: str
    depth: int
    number: str | None
    of: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A row of a table."""

    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """The end of a table."""


Block: TypeAlias = Words | Headline | Item | Row | End


def table(rows: Sequence[Sequence[Sequence[Block]]]) -> list[Block]:
    """The blocks of a table of cells of blocks: its rows, or what it lays out in reading order."""
    if any(_lays_out(cell) for row in rows for cell in row) or all(len(row) < 2 for row in rows):
        return [block for row in rows for cell in row for block in cell]
    return [End(), *(Row(cells=tuple(_line(cell) for cell in row)) for row in rows), End()]


def marked(blocks: Sequence[Block], mark: str) -> list[Block]:
    """The blocks of a note with its mark before the first words."""
    filled = [block for block in blocks if not isinstance(block, End) and _line([block])]
    if not filled:
        return []
    first, *rest = filled
    if isinstance(first, Row):
        return [Words(text=mark), first, *rest]
    return [Words(text=f"{mark} {_line([first])}"), *rest]


def add_to(builder: TextBuilder, blocks: Iterable[Block]) -> None:
    """Adds all blocks to the text."""
    of = ""
    for block in blocks:
        match block:
            case Words():
                builder.paragraph(block.text)
            case Headline():
                builder.heading(block.text, block.level)
            case Item():
                if block.of != of:
                    builder.part()
                builder.item(block.text, depth=block.depth, number=block.number)
            case Row():
                builder.row(block.cells)
            case End():
                builder.part()
            case _:
                assert_never(block)
        of = block.of if isinstance(block, Item) else ""


def lowered(blocks: Iterable[Block]) -> list[Block]:
    """The blocks with each heading a level further down, below a title."""
    return [
        replace(block, level=block.level + 1) if isinstance(block, Headline) else block
        for block in blocks
    ]


def _lays_out(cell: Sequence[Block]) -> bool:
    if any(isinstance(block, Row) for block in cell):
        return True
    filled = [size for block in cell if (size := len(_line([block])))]
    return len(filled) > 1 and sum(filled) > MAX_CELL


def _line(cell: Sequence[Block]) -> str:
    """The words of some blocks on one line."""
    parts = []
    for block in cell:
        match block:
            case Words() | Headline():
                parts.append(block.text)
            case Item():
                parts.append(block.text if block.number is None else f"{block.number} {block.text}")
            case Row():
                parts += block.cells
            case End():
                pass
            case _:
                assert_never(block)
    return clean_line(" ".join(parts))
