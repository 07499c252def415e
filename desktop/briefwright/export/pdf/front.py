"""The first page: title, bottom line and the box of key judgements as strips."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from briefwright.document.model import BottomLine, JudgementBox, JudgementRow, MetaCell, TitleBlock
from briefwright.document.styles import Ink, StyleSheet
from briefwright.export.pdf.setter import (
    Column,
    Setter,
    Slice,
    Stack,
    base_line,
    blank,
    laid,
    side_by_side,
    spread,
    stack_height,
)
from briefwright.export.pdf.strips import Bar, Keep, Outline, Strip, kept_together
from briefwright.export.pdf.structure import Node, column_head, list_of

_LONG_TITLE = 60  # characters above which the title is set smaller
_FACTS_ABOVE, _FACTS_BELOW = 6.0, 7.0
_BETWEEN_PARAGRAPHS = 6.0
_TRACK_SLOT, _TRACK_TOP = 12.0, 5.0
_BOX_LIMIT = 0.6  # share of the page above which a row of the box may be cut


@dataclass(frozen=True, slots=True, kw_only=True)
class Spacing:
    """The space between the parts of the first page, and within the rows of the box."""

    below_facts: float
    below_bottom_line: float
    row_above: float
    row_below: float


def spacings(sheet: StyleSheet) -> tuple[Spacing, ...]:
    """From the usual one to the tightest; the first that lets the page hold all is taken."""
    box = sheet.box
    usual = Spacing(
        below_facts=sheet.text("standfirst").after,
        below_bottom_line=sheet.text("bottom-line").after,
        row_above=box.pad_top,
        row_below=box.pad_bottom,
    )
    closer = replace(usual, below_facts=box.tight_gap, below_bottom_line=box.tight_gap)
    tight = replace(closer, row_above=box.tight_pad_top, row_below=box.tight_pad_bottom)
    return (usual, closer, tight)


def title(setter: Setter, block: TitleBlock, root: Node, spacing: Spacing) -> list[Strip]:
    """The title block with its row of facts."""
    rules = setter.sheet.rules
    whole = Column(left=0.0, measure=setter.page.text_width)
    height = rules.bar_first_page
    bar = Bar(0.0, 0.0, rules.bar_width, height, setter.colour(Ink.ACCENT))
    stack = [Slice(height, (bar,))]
    if block.kicker:
        kicker = setter.words(block.kicker, "kicker", root.new("P"), whole)
        stack += [blank(setter.style("kicker").before), *kicker]
    name = "title" if len(block.title) <= _LONG_TITLE else "title-long"
    style = setter.style(name)
    words = setter.title(block.title, name, root.new("Title"), whole)
    stack += [blank(style.before), *words, blank(style.after)]
    if block.standfirst:
        stack += setter.words(block.standfirst, "standfirst", root.new("P"), whole)
    limit = setter.page.frame_height
    strips = [
        Strip(height=piece.height, items=piece.items, origin=block.origin, wide=True)
        for piece in side_by_side([stack], above=0.0, below=0.0, limit=limit)
    ]
    strips[-1] = replace(strips[-1], after=setter.style("standfirst").after)
    facts = _facts(setter, block.cells, root)
    facts[-1:] = [replace(strip, after=spacing.below_facts) for strip in facts[-1:]]
    return kept_together([*strips, *facts])


def _facts(setter: Setter, cells: Sequence[MetaCell], root: Node) -> list[Strip]:
    """The facts, four in a row, between hairlines."""
    if not cells:
        return []
    page, thick = setter.page, setter.sheet.rules.hairline
    hairline = setter.colour(Ink.HAIRLINE)
    table = root.new("Table")
    strips: list[Strip] = []
    for start in range(0, len(cells), page.columns):
        rows = (table.new("TR"), table.new("TR"))
        stacks = [
            _fact(setter, cell, rows, (page.column + page.gutter) * index)
            for index, cell in enumerate(cells[start : start + page.columns])
        ]
        for piece in side_by_side(
            stacks, above=_FACTS_ABOVE, below=_FACTS_BELOW, limit=page.frame_height
        ):
            line = Bar(0.0, piece.height - thick, page.text_width, thick, hairline)
            strips.append(Strip(height=piece.height, items=(*piece.items, line), wide=True))
    line = Bar(0.0, 0.0, page.text_width, thick, hairline)
    return [replace(strips[0], items=(line, *strips[0].items)), *strips[1:]]


def _fact(setter: Setter, cell: MetaCell, rows: tuple[Node, Node], left: float) -> Stack:
    column = Column(left=left, measure=setter.page.column)
    head = rows[0].new("TH", attributes=column_head())
    label = setter.words(cell.label, "meta-label", head, column)
    return label + setter.words(cell.value, "meta-value", rows[1].new("TD"), column)


def bottom_line(setter: Setter, block: BottomLine, root: Node, spacing: Spacing) -> list[Strip]:
    """The bottom line beside its label."""
    section = root.new("Sect")
    label = setter.words(block.label, "bottom-line-label", section.new("H1"), setter.margin)
    label_style = setter.style("bottom-line-label")
    drop = max(base_line(setter.style("bottom-line")) - base_line(label_style), 0.0)
    strips: list[Strip] = []
    for index, item in enumerate(block.paragraphs):
        node = section.new("P", language=item.language)
        text = setter.stack(item.content, "bottom-line", node, setter.body(item.language))
        before = _BETWEEN_PARAGRAPHS if index else 0.0
        strips += spread(text, before=before, origin=item.origin)
    strips = strips or [Strip(height=0.0)]
    foot = drop + stack_height(label)
    if foot > setter.page.frame_height * _BOX_LIMIT:  # a label that long is a text itself
        strips = [*spread(label), *strips]
    else:
        items = (*laid(label, drop), *strips[0].items)
        strips[0] = replace(strips[0], items=items, foot=foot, room=foot)
    anchor = block.anchor or "bottom-line"
    strips[0] = replace(
        strips[0],
        anchors=(anchor,),
        outline=Outline(title=block.label, level=0, anchor=anchor),
        wide=True,
    )
    strips[-1] = replace(strips[-1], after=spacing.below_bottom_line)
    return strips


def judgements(setter: Setter, block: JudgementBox, root: Node, spacing: Spacing) -> list[Strip]:
    """The box of key judgements, which stays whole."""
    section = root.new("Sect")
    strips = _box_head(setter, block, section, spacing)
    node = section.new("L", attributes=list_of("None"))
    for row in block.rows:
        strips += _judgement(setter, row, node, spacing)
    return kept_together(strips)


def _box_head(setter: Setter, block: JudgementBox, section: Node, spacing: Spacing) -> list[Strip]:
    page, thick = setter.page, setter.sheet.box.rule
    label = setter.words(block.label, "judgements-label", section.new("H1"), _inner_margin(setter))
    said = setter.words(block.explanation, "judgements-note", section.new("P"), _inner_body(setter))
    drop = base_line(setter.style("judgements-label")) - base_line(setter.style("judgements-note"))
    pieces = side_by_side(
        [label, [blank(drop), *said]],
        above=spacing.row_above + thick / 2,
        below=spacing.row_below,
        limit=page.frame_height,
    )
    anchor = block.anchor or "key-judgements"
    tint, width = setter.colour(Ink.TINT), page.text_width
    strips = [
        Strip(
            height=piece.height,
            items=(Bar(0.0, 0.0, width, piece.height, tint), *piece.items),
            wide=True,
            origin=block.origin,
        )
        for piece in pieces
    ]
    ground, *rest = strips[0].items
    rule = Bar(0.0, 0.0, width, thick, setter.colour(Ink.ACCENT))
    strips[0] = replace(
        strips[0],
        items=(ground, rule, *rest),
        anchors=(anchor,),
        outline=Outline(title=block.label, level=0, anchor=anchor),
    )
    return strips


def _judgement(setter: Setter, row: JudgementRow, parent: Node, spacing: Spacing) -> list[Strip]:
    item = parent.new("LI")
    term = _term(setter, row, item.new("Lbl"))
    words = item.new("LBody", language=row.language)
    column = _inner_body(setter, row.language)
    said = setter.stack(row.statement, "judgement", words.new("P"), column)
    if row.reasons:
        reasons = setter.stack(row.reasons, "confidence", words.new("P"), column)
        said = [*said, blank(setter.style("judgement").after), *reasons]
    pieces = side_by_side(
        [term, said],
        above=spacing.row_above,
        below=spacing.row_below,
        limit=setter.page.frame_height * _BOX_LIMIT,
    )
    strips = [_grounded(setter, piece, row, first=n == 0) for n, piece in enumerate(pieces)]
    strips[-1] = replace(strips[-1], keep=Keep.RATHER)
    return strips


def _grounded(setter: Setter, piece: Slice, row: JudgementRow, *, first: bool) -> Strip:
    """A row of the box, or a part of one, on the ground of the box."""
    width = setter.page.text_width
    grounds = [Bar(0.0, 0.0, width, piece.height, setter.colour(Ink.TINT))]
    if first:
        thick = setter.sheet.rules.hairline
        grounds.append(Bar(0.0, 0.0, width, thick, setter.colour(Ink.HAIRLINE)))
    return Strip(
        height=piece.height,
        items=(*grounds, *piece.items),
        keep=Keep.FIRMLY,
        wide=True,
        notes=piece.notes,
        origin=row.origin,
        anchors=(row.anchor,) if row.anchor and first else (),
    )


def _term(setter: Setter, row: JudgementRow, node: Node) -> Stack:
    """The likelihood term with its range, the bar, and the confidence in a word."""
    column, rtl = _inner_margin(setter), setter.rtl
    style = setter.style("judgement-term")
    runs = setter.writer.plain(f"{row.term} ", style, node, rtl=rtl)
    if row.range_text:
        small = setter.style("judgement-range")
        runs += setter.writer.plain(f"{row.range_text} ", small, node, rtl=rtl)
    stack = setter.run_stack(runs, style, column)
    if row.band:
        stack.append(_likelihood_bar(setter, row.band))
    return stack + setter.words(row.confidence_text, "judgement-confidence", node, column)


def _likelihood_bar(setter: Setter, band: tuple[int, int]) -> Slice:
    box, left = setter.sheet.box, _inner_margin(setter).left
    begin, end = (box.bar_width * share / 100 for share in band)
    gap = left + (box.bar_width - box.bar_gap) / 2
    return Slice(
        _TRACK_SLOT,
        (
            Bar(left, _TRACK_TOP, box.bar_width, box.bar_height, setter.colour(Ink.TRACK)),
            Bar(left + begin, _TRACK_TOP, end - begin, box.bar_height, setter.colour(Ink.ACCENT)),
            Bar(gap, _TRACK_TOP, box.bar_gap, box.bar_height, setter.colour(Ink.TINT)),
        ),
    )


def _inner_margin(setter: Setter) -> Column:
    return Column(left=setter.sheet.box.inset, measure=setter.sheet.box.bar_width)


def _inner_body(setter: Setter, language: str | None = None) -> Column:
    body = setter.body(language)
    return replace(body, measure=body.measure - setter.sheet.box.inset)
