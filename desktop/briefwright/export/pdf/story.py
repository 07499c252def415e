"""The whole document as strips, with the logical tree that they belong to."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from briefwright.document.model import (
    Bibliography,
    Block,
    BottomLine,
    Bullets,
    Contents,
    Document,
    Figure,
    Heading,
    JudgementBox,
    Note,
    Numbered,
    PageBreak,
    Paragraph,
    Quote,
    Rule,
    Table,
    TitleBlock,
)
from briefwright.export.figures import lay_out
from briefwright.export.pdf import body, front, tables
from briefwright.export.pdf.contents import contents
from briefwright.export.pdf.runs import Ink, Target, back_to
from briefwright.export.pdf.setter import Setter, Stack, laid
from briefwright.export.pdf.strips import Drawn, Keep, Strip, TextLine, height_of
from briefwright.export.pdf.structure import Node, list_of

_LABEL_GAP = 4.0  # least distance between the letter of a remark and its text


@dataclass(frozen=True, slots=True, kw_only=True)
class FootNote:
    """A remark set for the foot of a page, and its element of the logical tree."""

    anchor: str
    node: Node
    lines: Stack


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """A document laid out but for its pages.

    `crowded` tells that its first page has no room for all its parts.
    """

    strips: tuple[Strip, ...]
    notes: dict[str, FootNote]
    root: Node
    crowded: bool


def tell(setter: Setter, document: Document) -> Story:
    """Lays the document out. The first page is set as loosely as it lets all of its parts stay."""
    notes = {note.anchor: _foot_note(setter, note) for note in document.notes}
    teller, first = _front(setter, document.front)
    crowded = height_of(_first_page(first)) > setter.page.frame_height
    teller.turn_page()
    rest = teller.blocks((*document.body, *document.annexes))
    strips = _with_stray_notes([*first, *rest], notes)
    return Story(strips=tuple(strips), notes=notes, root=teller.root, crowded=crowded)


def _front(setter: Setter, blocks: Sequence[Block]) -> tuple["_Teller", list[Strip]]:
    """The first page in the loosest spacing that it has room for; the usual one if none has."""
    usual, *closer = front.spacings(setter.sheet)
    for spacing in (usual, *closer):
        teller = _Teller(setter, spacing)
        strips = teller.blocks(blocks)
        if height_of(_first_page(strips)) <= setter.page.frame_height:
            return teller, strips
    teller = _Teller(setter, usual)
    return teller, teller.blocks(blocks)


def _first_page(strips: Sequence[Strip]) -> Sequence[Strip]:
    turns = (index for index, strip in enumerate(strips) if strip.opens_page)
    return strips[: next(turns, len(strips))]


def _with_stray_notes(strips: list[Strip], notes: dict[str, FootNote]) -> list[Strip]:
    """Puts remarks that no mark refers to at the foot of the last page, so that none is lost."""
    marked = {note for strip in strips for note in strip.notes}
    stray = tuple(anchor for anchor in notes if anchor not in marked)
    if stray and strips:
        strips[-1] = replace(strips[-1], notes=(*strips[-1].notes, *stray))
    return strips


def _foot_note(setter: Setter, note: Note) -> FootNote:
    style, column = setter.style("foot-note"), setter.body()
    node = Node("Note", id=note.anchor)
    lbl = node.new("Lbl")
    link = Node("Link")
    target = Target(anchor=back_to(note.anchor), words=note.label)

    def linked(ink: Ink) -> Ink:
        return replace(ink, node=link, parents=(lbl,), target=target)

    runs = setter.writer.plain(note.label, style, lbl, rtl=setter.rtl)
    runs = [run._replace(ink=linked(run.ink)) for run in runs]
    label = setter.run_stack(runs, style, column)
    hanging = body.hung(setter, column, max(style.hang, _width(label) + _LABEL_GAP))
    text = setter.stack(note.content, "foot-note", node.new("P"), hanging)
    first = text[0]._replace(items=(*laid(label[:1]), *text[0].items))
    return FootNote(anchor=note.anchor, node=node, lines=[first, *text[1:]])


def _width(label: Stack) -> float:
    return max(i.line.width for s in label for i in s.items if isinstance(i, TextLine))


class _Teller:
    """Walks the blocks and keeps the place in the tree, and names headings without an anchor."""

    def __init__(self, setter: Setter, spacing: front.Spacing) -> None:
        self.root = Node("Document")
        self._setter = setter
        self._spacing = spacing
        self._section = self.root
        self._headings = 0
        self._turns = False

    def turn_page(self) -> None:
        """Lets what follows begin on a new page."""
        self._turns = True

    def blocks(self, blocks: Sequence[Block]) -> list[Strip]:
        """The strips of the blocks in order."""
        strips: list[Strip] = []
        for block in blocks:
            made = self._block(block)
            if made and self._turns:
                made[0] = replace(made[0], opens_page=True)
                self._turns = False
            if made and block.anchor and block.anchor not in made[0].anchors:
                made[0] = replace(made[0], anchors=(*made[0].anchors, block.anchor))
            strips += made
        return strips

    def _block(self, block: Block) -> list[Strip]:
        setter = self._setter
        match block:
            case TitleBlock() | BottomLine() | JudgementBox():
                return self._front(block)
            case Contents():
                return contents(setter, block, self.root)
            case Heading():
                return self._heading(block)
            case Paragraph():
                return body.paragraph(setter, block, self._section)
            case Bullets() | Numbered():
                return body.bullets(setter, block, self._section)
            case Quote():
                return body.quote(setter, block, self._section)
            case Table():
                return tables.table(setter, block, self._section)
            case Figure():
                return self._figure(block)
            case Bibliography():
                return self._bibliography(block)
            case Rule():
                return body.rule(setter, block)
            case PageBreak():
                self._turns = True
                return []
            case _:
                assert_never(block)

    def _front(self, block: TitleBlock | BottomLine | JudgementBox) -> list[Strip]:
        match block:
            case TitleBlock():
                return front.title(self._setter, block, self.root, self._spacing)
            case BottomLine():
                return front.bottom_line(self._setter, block, self.root, self._spacing)
            case JudgementBox():
                return front.judgements(self._setter, block, self.root, self._spacing)
            case _:
                assert_never(block)

    def _heading(self, block: Heading) -> list[Strip]:
        self._headings += 1
        if block.level == 1:
            self._section = self.root.new("Sect")
        anchor = block.anchor or f"heading-{self._headings}"
        return body.heading(self._setter, block, self._section, anchor)

    def _figure(self, block: Figure) -> list[Strip]:
        setter = self._setter
        node = self._section.new("Figure", alt=block.alt)
        plan = lay_out(
            block.drawing,
            setter.fonts,
            width=setter.page.text_width,
            margin=setter.body_left,
            sheet=setter.sheet,
        )
        drawn = Drawn(0.0, 0.0, plan, node)
        picture = Strip(height=plan.height, items=(drawn,), wide=True, keep=Keep.FIRMLY)
        strips = tables.caption(setter, block.caption, self._section)
        strips.append(picture)
        if block.note:
            strips += tables.note_strips(setter, block.note, self._section.new("P"))
        else:
            strips[-1] = replace(picture, keep=Keep.FREE, after=12.0)
        return [replace(strip, origin=block.origin) for strip in strips]

    def _bibliography(self, block: Bibliography) -> list[Strip]:
        node = self._section.new("L", attributes=list_of("None"))
        return [
            strip for entry in block.entries for strip in body.source(self._setter, entry, node)
        ]
