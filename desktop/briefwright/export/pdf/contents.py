"""The table of contents: numbers in the margin column, dots to the page numbers."""

from dataclasses import replace

from briefwright.document import styles
from briefwright.document.model import Contents, ContentsEntry, Heading, Text
from briefwright.export.pdf.body import heading
from briefwright.export.pdf.runs import Ink, Target
from briefwright.export.pdf.setter import Setter, laid, spread
from briefwright.export.pdf.strips import PageNumber, Strip, TextLine
from briefwright.export.pdf.structure import Node

ANCHOR = "contents"
_NUMBER_ROOM = 44.0  # width kept free for dots and page number
_DOTS_GAP = 6.0


def contents(setter: Setter, block: Contents, root: Node) -> list[Strip]:
    """The contents under a heading of their own, each line a link to its place."""
    section = root.new("Sect")
    title = Heading(style="h1", level=1, content=(Text(text=block.title),))
    strips = heading(setter, title, section, block.anchor or ANCHOR, "contents-title")
    node = section.new("TOC")
    for entry in block.entries:
        strips += _entry(setter, entry, node.new("TOCI"))
    strips[-1] = replace(strips[-1], after=8.0)
    return strips


def _entry(setter: Setter, entry: ContentsEntry, item: Node) -> list[Strip]:
    style = setter.style("contents-1" if entry.level == 1 else "contents-2")
    link = Node("Link")
    target = Target(anchor=entry.target, words=entry.text)
    body = setter.body()
    column = replace(body, measure=body.measure - _NUMBER_ROOM)

    def linked(ink: Ink) -> Ink:
        return replace(ink, node=link, parents=(item,), target=target)

    runs = setter.writer.plain(f"{entry.text} ", style, item, rtl=setter.rtl)
    runs = [run._replace(ink=linked(run.ink)) for run in runs]
    strips = spread(setter.run_stack(runs, style, column), before=style.before)
    if entry.number:
        accented = replace(style, ink=styles.Ink.ACCENT)
        number = setter.writer.plain(f"{entry.number} ", accented, item, rtl=setter.rtl)
        number = [run._replace(ink=linked(run.ink)) for run in number]
        label = setter.run_stack(number, accented, setter.margin)
        strips[0] = replace(strips[0], items=(*laid(label), *strips[0].items), wide=True)
    page = setter.writer.ink(setter.style("contents-2"), item)
    strips[-1] = _numbered(setter, strips[-1], linked(page), entry.target)
    return strips


def _numbered(setter: Setter, strip: Strip, ink: Ink, target: str) -> Strip:
    line = next(item for item in reversed(strip.items) if isinstance(item, TextLine))
    number = PageNumber(
        left=setter.body_left,
        base=line.base,
        measure=setter.page.body_width,
        start=line.line.width + _DOTS_GAP,
        target=target,
        ink=ink,
    )
    return replace(strip, items=(*strip.items, number))
