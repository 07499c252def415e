"""Tables with captions, heads that repeat, and notes; widths are shares of the text width."""

import re
from collections.abc import Iterator

from briefwright.document.model import Align, Caption, Cell, Column, Inlines, Row, Table
from briefwright.export.base import plain
from briefwright.export.docx import ooxml
from briefwright.export.docx.flow import Flow
from briefwright.export.docx.inlines import inlines
from briefwright.export.docx.ooxml import Box, Face, Setting, Xml
from briefwright.export.docx.story import Story
from briefwright.export.docx.styleids import GUTTER, TABLE, WIDTH, Mark, Style

_LABEL = re.compile(r"^(.*\D)(\d+)$", re.DOTALL)
_TOGETHER = 12  # rows; a longer table may be split
_NARROW_GUTTER = 200
_NARROWEST_GUTTER, _NARROW_COLUMN = 80, 700
_GRID_COLUMNS = 4  # a table with more columns leaves the grid and has the narrower gutter
_QUIET = Face(style=Mark.QUIET)


def write_table(story: Story, flow: Flow, table: Table) -> None:
    """Adds the table with its caption and note."""
    caption = table.caption
    if caption is not None:
        write_caption(story, flow, caption, "Table", table.anchor)
    is_narrow = len(table.columns) > _GRID_COLUMNS
    parts = tuple(column.share for column in table.columns)
    widths = shares(parts, 0) if is_narrow else shares(parts)
    flow.table(
        ooxml.table(
            widths,
            _rows(story, table, widths, table.anchor if caption is None else None),
            style=TABLE,
            box=Box(right=_NARROW_GUTTER) if is_narrow else None,
            title=plain(caption.content) if caption else None,
            head=True,
            row_heads=table.row_heads,
            rtl=story.rtl,
        )
    )
    if table.note:
        write_note(story, flow, table.note)
    else:
        flow.gap(240)


def write_caption(
    story: Story, flow: Flow, caption: Caption, series: str, anchor: str | None
) -> None:
    """Adds a caption whose number is a field of the series."""
    found = _LABEL.match(caption.label)
    face = Face(style=Mark.NUMBER)
    if found:
        number = ooxml.field(f"SEQ {series} \\* ARABIC", found[2], face)
        label = ooxml.join((ooxml.run(found[1], face), number))
    else:
        label = ooxml.run(caption.label, face)
    content = ooxml.join(
        (story.marked(anchor, label), ooxml.run("\t"), inlines(story, caption.content))
    )
    flow.paragraph(Style.CAPTION, content, Setting(rtl=story.rtl))


def write_note(story: Story, flow: Flow, note: Inlines) -> None:
    """Adds the small print under a table or figure."""
    flow.paragraph(Style.NOTE, inlines(story, note), Setting(rtl=story.mirrored(note, None)))


def shares(parts: tuple[float, ...], gutter: int = GUTTER) -> tuple[int, ...]:
    """The text width shared out on the page's grid, so that the parts add up to it exactly.

    A part includes the gutter after it, which the last one has not.
    """
    total, whole = sum(parts), WIDTH + gutter
    edges = [round(whole * sum(parts[:index]) / total) for index in range(len(parts))]
    return tuple(b - a for a, b in zip(edges, [*edges[1:], WIDTH], strict=True))


def _rows(story: Story, table: Table, widths: tuple[int, ...], anchor: str | None) -> Iterator[Xml]:
    """The head and the rows. What must not be parted by a page is kept with what follows:
    short tables whole, of long ones the first two and the last two rows.
    """
    yield ooxml.row(_cells(story, table, table.head, widths, keep=True, anchor=anchor), head=True)
    last = len(table.rows) - 1
    for index, row in enumerate(table.rows):
        keep = index < last and (last < _TOGETHER or index in (0, last - 1))
        yield ooxml.row(_cells(story, table, row, widths, keep=keep))


def _cells(
    story: Story,
    table: Table,
    row: Row,
    widths: tuple[int, ...],
    *,
    keep: bool,
    anchor: str | None = None,
) -> Iterator[Xml]:
    is_head = row is table.head
    for index, (cell, width) in enumerate(zip(row.cells, widths, strict=True)):
        column = table.columns[index]
        style = _style(column, is_head=is_head, row_head=table.row_heads and index == 0)
        content = _content(story, cell)
        content = story.marked(anchor, content) if index == 0 else content
        setting = Setting(
            rtl=story.mirrored(cell.content, table.language),
            keep_next=keep,
            align="right" if column.align is Align.END else None,
        )
        yield ooxml.cell(
            width, ooxml.paragraph(style, content, setting), right=_gutter(index, widths)
        )


def _gutter(index: int, widths: tuple[int, ...]) -> int | None:
    """The room after a cell where it is not the table's: none at the end, little in narrow ones."""
    if index == len(widths) - 1:
        return 0
    return _NARROWEST_GUTTER if widths[index] < _NARROW_COLUMN else None


def _content(story: Story, cell: Cell) -> Xml:
    face = _QUIET if cell.quiet else ooxml.PLAIN
    return story.marked(cell.anchor, inlines(story, cell.content, face=face))


def _style(column: Column, *, is_head: bool, row_head: bool) -> Style:
    if is_head:
        return Style.TABLE_HEAD
    if row_head:
        return Style.ROW_HEAD
    match column.style:
        case "extract":
            return Style.EXTRACT
        case "hash":
            return Style.HASH
        case _:
            return Style.CELL
