"""Headings, paragraphs, lists and quotations as strips."""

from dataclasses import replace

from briefwright.document.model import (
    BibliographyEntry,
    Bullets,
    Heading,
    Numbered,
    Paragraph,
    Quote,
    Rule,
)
from briefwright.document.styles import Ink
from briefwright.export.base import plain
from briefwright.export.pdf.setter import (
    Column,
    Setter,
    Stack,
    base_line,
    blank,
    laid,
    side_by_side,
    spread,
    stack_height,
)
from briefwright.export.pdf.strips import Bar, Keep, Outline, Strip, kept_together
from briefwright.export.pdf.structure import Node, list_of

_ABOVE_ATTRIBUTION = 3.0
_AROUND_RULE = 7.5
_GIST_LIMIT, _BELOW_GIST = 0.6, 7.5  # share of the page that a gist may hang down


def heading(
    setter: Setter, block: Heading, section: Node, anchor: str, style: str | None = None
) -> list[Strip]:
    """A heading, kept with what follows it; it goes by the style of its level if none is named."""
    title = plain(block.content).strip()
    outline = Outline(
        title=f"{block.number}  {title}" if block.number else title,
        level=block.level - 1,
        anchor=anchor,
    )
    node = section.new(f"H{block.level}", language=block.language)
    if block.level == 1:
        strips = _h1(setter, block, section, node, style or "h1")
    else:
        strips = _h2(setter, block, node)
    strips[0] = replace(strips[0], anchors=(anchor,), outline=outline)
    return [replace(s, origin=block.origin, keep=Keep.FIRMLY) for s in strips]


def _h1(setter: Setter, block: Heading, section: Node, node: Node, name: str) -> list[Strip]:
    """A heading below a bar, its number in the margin column, and its gist below that."""
    rules, style, limit = setter.sheet.rules, setter.style(name), setter.page.frame_height
    words = f"{block.number} "
    number = setter.words(words, "h1-number", node, setter.margin) if block.number else []
    title = setter.stack(block.content, name, node, setter.body(block.language))
    above, below = rules.bar + rules.bar_above_heading, rules.heading_after
    pieces = side_by_side([number, title], above=above, below=below, limit=limit)
    bar = Bar(0.0, 0.0, rules.bar_width, rules.bar, setter.colour(Ink.ACCENT))
    strips = [Strip(height=piece.height, items=piece.items, wide=True) for piece in pieces]
    strips[0] = replace(
        strips[0],
        items=(bar, *strips[0].items),
        before=style.before,
        room=setter.sheet.keeping.h1,
    )
    if block.gist:
        strips[-1:] = _with_gist(setter, block.gist, section.new("P"), strips[-1])
    return strips


def _with_gist(setter: Setter, gist: str, node: Node, strip: Strip) -> list[Strip]:
    """The last strip of a heading with the gist hanging below it in the margin column.

    A gist too long to hang there stands on the body axis, like a paragraph.
    """
    style = setter.style("gist")
    drop = strip.height + base_line(setter.style("body")) - base_line(style)
    stack = setter.words(gist, "gist", node, setter.margin)
    foot = drop + stack_height(stack)
    if foot > setter.page.frame_height * _GIST_LIMIT:
        return [strip, *spread(setter.words(gist, "gist", node, setter.body()), after=_BELOW_GIST)]
    items = (*strip.items, *laid(stack, drop))
    return [replace(strip, items=items, room=max(strip.room, foot), foot=foot)]


def _h2(setter: Setter, block: Heading, node: Node) -> list[Strip]:
    style = setter.style("h2", block.language)
    title = setter.stack(block.content, "h2", node, setter.body(block.language))
    limit = setter.page.frame_height
    pieces = side_by_side([title], above=0.0, below=0.0, limit=limit)
    strips = [Strip(height=piece.height, items=piece.items) for piece in pieces]
    strips[0] = replace(strips[0], before=style.before, room=setter.sheet.keeping.h2)
    strips[-1] = replace(strips[-1], after=style.after)
    return strips


def paragraph(setter: Setter, block: Paragraph, section: Node) -> list[Strip]:
    """A paragraph of running text; one that ends in a colon holds on to what it announces."""
    node = section.new("P", language=block.language)
    column = setter.body(block.language)
    strips = setter.paragraph(block.content, "body", node, column, origin=block.origin)
    if plain(block.content).rstrip().endswith(":"):
        strips[-1] = replace(strips[-1], keep=Keep.FIRMLY)
    return strips


def bullets(setter: Setter, block: Bullets | Numbered, section: Node) -> list[Strip]:
    """A list, its labels hanging on the body axis."""
    counted = isinstance(block, Numbered)
    node = section.new("L", attributes=list_of("Decimal" if counted else "Disc"))
    strips: list[Strip] = []
    for number, item in enumerate(block.items, 1):
        label, style = (f"{number}.", "numbered") if counted else ("•", "bullet")
        own = replace(item, origin=item.origin or block.origin)
        strips += _item(setter, own, label, style, node)
    if strips:
        after = strips[-1].after + setter.style("list").after
        strips[-1] = replace(strips[-1], after=after)
    return strips


def _item(setter: Setter, item: Paragraph, label: str, name: str, parent: Node) -> list[Strip]:
    style, body = setter.style(name, item.language), setter.body(item.language)
    entry = parent.new("LI")
    accented = replace(style, ink=Ink.ACCENT, bind=False)
    runs = setter.writer.plain(
        label, accented, entry.new("Lbl"), rtl=setter.runs_rtl(item.language)
    )
    mark = setter.run_stack(runs, accented, body)
    strips = setter.paragraph(
        item.content,
        name,
        entry.new("LBody", language=item.language),
        hung(setter, body, style.hang),
        origin=item.origin,
    )
    return [replace(strips[0], items=(*laid(mark[:1]), *strips[0].items)), *strips[1:]]


def hung(setter: Setter, column: Column, hang: float) -> Column:
    """The column without the room that its labels hang in, at the side where its lines begin."""
    left = column.left + (0.0 if setter.runs_rtl(column.language) != setter.rtl else hang)
    return replace(column, left=left, measure=column.measure - hang)


def quote(setter: Setter, block: Quote, section: Node) -> list[Strip]:
    """A quotation with a bar at the side where its lines begin."""
    style = setter.style("quote", block.language)
    node = section.new("BlockQuote", language=block.language)
    column = hung(setter, setter.body(block.language), style.inset)
    said = setter.stack(block.content, "quote", node.new("P"), column)
    stack = said + _attribution(setter, block, node, column)
    strips = spread(stack, before=style.before, after=style.after, origin=block.origin)
    if block.attribution:
        strips = [*strips[: len(said) - 1], *kept_together(strips[len(said) - 1 :])]
    page, width = setter.page, setter.sheet.rules.quote_bar
    against = setter.runs_rtl(block.language) != setter.rtl
    side = page.text_width - width if against else setter.body_left
    accent = setter.colour(Ink.ACCENT)
    return [
        replace(strip, items=(Bar(side, 0.0, width, strip.height, accent), *strip.items))
        for strip in strips
    ]


def _attribution(setter: Setter, block: Quote, node: Node, column: Column) -> Stack:
    if not block.attribution:
        return []
    stack = setter.stack(
        block.attribution,
        "attribution",
        node.new("P"),
        replace(column, language=None),
        right=setter.runs_rtl(block.language),
    )
    return [blank(_ABOVE_ATTRIBUTION), *stack]


def rule(setter: Setter, _block: Rule) -> list[Strip]:
    """A hairline across the text."""
    height = setter.sheet.rules.hairline
    bar = Bar(setter.body_left, 0.0, setter.page.body_width, height, setter.colour(Ink.HAIRLINE))
    return [Strip(height=height, items=(bar,), before=_AROUND_RULE, after=_AROUND_RULE)]


def source(setter: Setter, entry: BibliographyEntry, parent: Node) -> list[Strip]:
    """A source with its label in the margin column."""
    item = parent.new("LI")
    label = setter.words(entry.label, "source-label", item.new("Lbl"), setter.margin)
    column = setter.body(entry.language)
    text = setter.stack(entry.content, "source", item.new("LBody"), column)
    limit = setter.page.frame_height
    first = side_by_side([label, text[:1]], above=0.0, below=0.0, limit=limit)
    after = setter.style("source").after
    strips = spread([*first, *text[1:]], after=after, origin=entry.origin)
    anchors = (entry.anchor,) if entry.anchor else ()
    return [replace(strips[0], anchors=anchors, wide=True), *strips[1:]]
