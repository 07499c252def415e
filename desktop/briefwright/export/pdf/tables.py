"""Tables as strips, a row each: rules without verticals, the head ready to be repeated."""

from collections.abc import Sequence
from dataclasses import replace

from briefwright.document.model import Align, Caption, Inlines, Row, Table
from briefwright.document.styles import Ink
from briefwright.export.pdf.setter import Column, Setter, Slice, Stack, side_by_side, spread
from briefwright.export.pdf.strips import Bar, Keep, Strip, height_of, kept_together
from briefwright.export.pdf.structure import Node, column_head, row_head

_EVIDENCE = "evidence"
_EVIDENCE_ABOVE, _EVIDENCE_BELOW = 3.0, 4.0
_HEAD_PADDING = 4.0
_HEAD_LIMIT = 0.3  # share of the page above which a head is not repeated
_ROW_LIMIT = 0.5  # share of the page above which a row may be cut


def table(setter: Setter, block: Table, section: Node) -> list[Strip]:
    """A table with its caption above and its note below.

    It may be cut between rows, but never leaves one row alone; one that fits on
    a page is cut only where the page before it would stay too empty.
    """
    node = section.new("Table")
    strips = caption(setter, block.caption, node) if block.caption else []
    columns = _columns(setter, block)
    heads = _head(setter, block, columns, node.new("THead").new("TR"))
    repeated = heads if height_of(heads) <= setter.page.frame_height * _HEAD_LIMIT else []
    rows = _rows(setter, block, columns, node.new("TBody"), tuple(repeated))
    note = _note(setter, block.note, section)
    if note:
        rows[-1] = replace(rows[-1], keep=Keep.FIRMLY)
    whole = [*strips, *heads, *rows, *note]
    if block.anchor:
        whole[0] = replace(whole[0], anchors=(block.anchor, *whole[0].anchors))
    if height_of(whole) <= setter.page.frame_height:
        whole = kept_together(whole, Keep.RATHER)
    return [strip if strip.origin else replace(strip, origin=block.origin) for strip in whole]


def caption(setter: Setter, block: Caption, parent: Node) -> list[Strip]:
    """The caption of a table or figure: its label in the margin column, its words beside it."""
    node = parent.new("Caption")
    label = setter.words(block.label, "caption-label", node.new("Lbl"), setter.margin)
    words = setter.stack(block.content, "caption", node, setter.body())
    limit = setter.page.frame_height
    pieces = side_by_side([label, words], above=0.0, below=0.0, limit=limit)
    style, last = setter.style("caption"), len(pieces) - 1
    return [
        Strip(
            height=piece.height,
            items=piece.items,
            notes=piece.notes,
            before=0.0 if index else style.before,
            after=style.after if index == last else 0.0,
            keep=Keep.FIRMLY,
            wide=True,
        )
        for index, piece in enumerate(pieces)
    ]


def _columns(setter: Setter, block: Table) -> list[Column]:
    """Where the columns stand: on the grid, or as wide as the annex of evidence wants them."""
    width, metrics = setter.page.text_width, setter.sheet.tables
    total = sum(column.share for column in block.columns) or 1.0
    evidence = block.style == _EVIDENCE
    gutter = metrics.evidence_pad_right if evidence else metrics.pad_right
    outer = width if evidence else width + gutter
    found: list[Column] = []
    left = 0.0
    for index, column in enumerate(block.columns):
        step = outer * column.share / total
        last = index == len(block.columns) - 1
        measure = width - left if last else step - gutter
        found.append(Column(left=left, measure=max(measure, 6.0), language=block.language))
        left += step
    return found


def _head(setter: Setter, block: Table, columns: Sequence[Column], row: Node) -> list[Strip]:
    rules, page, accent = setter.sheet.rules, setter.page, setter.colour(Ink.ACCENT)
    stacks = [
        setter.stack(
            cell.content,
            "table-head",
            row.new("TH", attributes=column_head()),
            place,
            right=_right(setter, block, index),
        )
        for index, (cell, place) in enumerate(zip(block.head.cells, columns, strict=False))
    ]
    pieces = side_by_side(
        stacks,
        above=_HEAD_PADDING + rules.table_top,
        below=_HEAD_PADDING,
        limit=page.frame_height,
    )
    strips = [
        Strip(
            height=piece.height,
            items=piece.items,
            notes=piece.notes,
            keep=Keep.FIRMLY,
            wide=True,
        )
        for piece in pieces
    ]
    top = Bar(0.0, 0.0, page.text_width, rules.table_top, accent)
    strips[0] = replace(strips[0], items=(top, *strips[0].items))
    foot = strips[-1].height - rules.table_head
    line = Bar(0.0, foot, page.text_width, rules.table_head, accent)
    strips[-1] = replace(strips[-1], items=(*strips[-1].items, line))
    return strips


def _right(setter: Setter, block: Table, index: int) -> bool | None:
    if block.columns[index].align is Align.END:
        return not setter.runs_rtl(block.language)
    return None


def _rows(
    setter: Setter, block: Table, columns: Sequence[Column], body: Node, head: tuple[Strip, ...]
) -> list[Strip]:
    strips: list[Strip] = []
    for index, row in enumerate(block.rows):
        last = index == len(block.rows) - 1
        pieces = _row(setter, block, row, columns, body.new("TR"))
        pieces[-1] = _ruled(setter, pieces[-1], last=last)
        made = [_row_strip(piece, row, head, first=n == 0) for n, piece in enumerate(pieces)]
        if index in (0, len(block.rows) - 2):
            made[-1] = replace(made[-1], keep=Keep.FIRMLY)
        strips += made
    if not strips:
        end = _ruled(setter, Slice(setter.sheet.rules.table_end), last=True)
        return [Strip(height=end.height, items=end.items)]
    if not block.note:
        strips[-1] = replace(strips[-1], after=setter.style("note").after)
    return strips


def _row(
    setter: Setter, block: Table, row: Row, columns: Sequence[Column], node: Node
) -> list[Slice]:
    evidence, metrics = block.style == _EVIDENCE, setter.sheet.tables
    stacks: list[Stack] = []
    for index, (cell, place) in enumerate(zip(row.cells, columns, strict=False)):
        if block.row_heads and index == 0:
            name, own = "row-head", node.new("TH", attributes=row_head())
        else:
            name, own = block.columns[index].style, node.new("TD")
        right = _right(setter, block, index)
        stacks.append(setter.stack(cell.content, name, own, place, right=right, quiet=cell.quiet))
    return side_by_side(
        stacks,
        above=_EVIDENCE_ABOVE if evidence else metrics.pad_top,
        below=_EVIDENCE_BELOW if evidence else metrics.pad_bottom,
        limit=setter.page.frame_height * _ROW_LIMIT,
    )


def _row_strip(piece: Slice, row: Row, head: tuple[Strip, ...], *, first: bool) -> Strip:
    anchors = tuple(cell.anchor for cell in row.cells if cell.anchor) if first else ()
    origin = next((cell.origin for cell in row.cells if cell.origin), None)
    return Strip(
        height=piece.height,
        items=piece.items,
        notes=piece.notes,
        head=head,
        anchors=anchors,
        origin=origin,
        wide=True,
    )


def _ruled(setter: Setter, piece: Slice, *, last: bool) -> Slice:
    """The end of a row above its rule."""
    rules = setter.sheet.rules
    thick, ink = (rules.table_end, Ink.ACCENT) if last else (rules.hairline, Ink.HAIRLINE)
    width = setter.page.text_width
    bar = Bar(0.0, piece.height - thick, width, thick, setter.colour(ink))
    return piece._replace(items=(*piece.items, bar))


def _note(setter: Setter, note: Inlines, section: Node) -> list[Strip]:
    """The note below a table, kept with its last row."""
    if not note:
        return []
    return note_strips(setter, note, section.new("P"))


def note_strips(setter: Setter, note: Inlines, node: Node) -> list[Strip]:
    """The note of a table or figure on the body axis."""
    style = setter.style("note")
    stack = setter.stack(note, "note", node, setter.body())
    return kept_together(spread(stack, before=style.before, after=style.after))
