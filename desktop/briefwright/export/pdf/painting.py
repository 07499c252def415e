"""Pages painted: strips at their places, remarks at the foot, and what became of the anchors."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import assert_never

from briefwright.document import styles
from briefwright.document.model import Origin
from briefwright.export import figures
from briefwright.export.pdf.lines import Line
from briefwright.export.pdf.page import ARTIFACT, LinkArea, PageCode
from briefwright.export.pdf.paginate import NOTES_GAP, Page, Placed
from briefwright.export.pdf.runs import Ink, Run, Target
from briefwright.export.pdf.setter import Setter
from briefwright.export.pdf.story import FootNote
from briefwright.export.pdf.strips import Bar, Drawn, Outline, PageNumber, TextLine
from briefwright.export.pdf.structure import Node

_DOTS, _DOTS_GAP = (0.01, 3.2), 6.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where something of the project stands: a page from 1, and a box in points from its top left."""

    origin: Origin
    page: int
    x0: float
    y0: float
    x1: float
    y1: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A place that links lead to: a page from 0, in points from its upper left corner."""

    page: int
    x: float
    y: float


def spots_of_strips(pages: Sequence[Page], setter: Setter) -> dict[str, Spot]:
    """Where the anchors of strips stand: known before anything is painted."""
    grid = setter.page
    found: dict[str, Spot] = {}
    for index, page in enumerate(pages):
        for placed in page.placed:
            if placed.repeated:
                continue
            for anchor in placed.strip.anchors:
                spot = Spot(page=index, x=grid.margin, y=grid.frame_top + placed.top)
                found.setdefault(anchor, spot)
    return found


class Painter:
    """Paints the pages of one document, in order."""

    def __init__(
        self, setter: Setter, notes: Mapping[str, FootNote], spots: dict[str, Spot]
    ) -> None:
        self.spots = spots
        self.outline: list[Outline] = []
        self._boxes: dict[tuple[Origin, int, float], list[float]] = {}
        self.setter = setter
        self._notes = notes
        self._grid = setter.page
        self._used: set[Ink] = set()
        self._placed_notes: set[str] = set()

    @property
    def rtl(self) -> bool:
        """Whether the pages run from right to left."""
        return self.setter.rtl

    def places(self) -> tuple[Place, ...]:
        """Where the things of the project stand, in the order of painting."""
        return tuple(
            Place(origin=origin, page=index + 1, x0=x0, y0=y0, x1=x1, y1=y1)
            for (origin, index, x0), (y0, x1, y1) in self._boxes.items()
        )

    def furniture(self, code: PageCode, line: Line, x: float, y: float) -> None:
        """Paints a line into the artifact that is open."""
        for start, segment in line.placed(x):
            code.at(start, y)
            code.show(segment)

    def paint(self, code: PageCode, page: Page) -> None:
        """Paints what a page holds between its head and its foot."""
        for placed in page.placed:
            self._bars(code, placed)
        if page.notes:
            self._rule_above(code, page)
        for placed in page.placed:
            self._strip(code, placed)
        self._foot(code, page)

    # strips --------------------------------------------------------------------------------

    def _left(self, left: float, width: float) -> float:
        """The left edge on the page; a page that runs from right to left is mirrored."""
        if self.setter.rtl:
            left = self._grid.text_width - left - width
        return self._grid.margin + left

    def _bars(self, code: PageCode, placed: Placed) -> None:
        top = self._grid.frame_top + placed.top
        for item in placed.strip.items:
            if isinstance(item, Bar):
                code.belong(ARTIFACT)
                left = self._left(item.left, item.width)
                code.bar(left, top + item.top, item.width, item.height, item.colour)

    def _strip(self, code: PageCode, placed: Placed) -> None:
        strip, top = placed.strip, self._grid.frame_top + placed.top
        for item in strip.items:
            match item:
                case TextLine():
                    self._text_line(code, item, top, shown=not placed.repeated)
                case Drawn():
                    self._drawing(code, item, top)
                case PageNumber():
                    self._page_number(code, item, top)
                case Bar():
                    pass
                case _:
                    assert_never(item)
        if placed.repeated:
            return
        if strip.outline:
            self.outline.append(strip.outline)
        if strip.origin:
            left = self._grid.margin
            box = (left, top, left + self._grid.text_width, top + strip.height)
            self._place(strip.origin, code.index, box)

    def _place(self, origin: Origin, index: int, box: tuple[float, float, float, float]) -> None:
        """Notes a place; the strips of one block on a page become one."""
        x0, y0, x1, y1 = box
        known = self._boxes.setdefault((origin, index, x0), [y0, x1, y1])
        known[0], known[2] = min(known[0], y0), max(known[2], y1)

    # text ----------------------------------------------------------------------------------

    def _text_line(self, code: PageCode, item: TextLine, top: float, *, shown: bool) -> None:
        line = item.line
        left = self._left(item.left, item.measure)
        x = left + item.measure - line.width if item.right else left
        self.line(code, line, x, top + item.base, shown=shown)

    def line(self, code: PageCode, line: Line, x: float, y: float, *, shown: bool = True) -> None:
        """Paints a line from x on; what is not `shown` to readers of the tree is an artifact."""
        pen: float | None = None
        for start, segment in line.placed(x):
            ink = segment.ink
            if not shown:
                owner: Node | str = ARTIFACT
            else:
                if ink not in self._used:
                    self._enter(code, ink, start, y)
                owner = ink.node or ARTIFACT
            if pen != start or code.leaves(owner):
                code.belong(owner)
                code.at(start, y)
            code.show(segment)
            pen = start + segment.width
            if ink.target is not None and shown:
                self._link(code, ink, ink.target, (start, pen, y))

    def _enter(self, code: PageCode, ink: Ink, x: float, y: float) -> None:
        """Gives the ink its place in the tree and among the anchors: it is used for the first time."""
        self._used.add(ink)
        if ink.anchor:
            spot = Spot(page=code.index, x=x, y=y - ink.rise - ink.size)
            self.spots.setdefault(ink.anchor, spot)
        if ink.node is not None and ink.parents:
            _attach((*ink.parents, ink.node))
        if ink.note and ink.note in self._notes and ink.note not in self._placed_notes:
            self._placed_notes.add(ink.note)
            self._notes[ink.note].node.shown = True
            if ink.parents:
                ink.parents[0].kids.append(self._notes[ink.note].node)
        if ink.origin:
            base = y - ink.rise
            box = (x, base - ink.size, x + ink.size, base + ink.size * 0.3)
            self._place(ink.origin, code.index, box)

    def _link(
        self, code: PageCode, ink: Ink, target: Target, span: tuple[float, float, float]
    ) -> None:
        """Makes a stretch of a line lead to the target; neighbours in one ink make one area."""
        begin, end, y = span
        chain = (*ink.parents, ink.node) if ink.node else ()
        node = next((n for n in reversed(chain) if n.kind == "Link"), None)
        base = y - ink.rise
        box = (begin, base - ink.size * 0.85, end, base + ink.size * 0.3)
        code.links.append(LinkArea(box, target, node))

    def _page_number(self, code: PageCode, item: PageNumber, top: float) -> None:
        spot = self.spots.get(item.target)
        words = str(spot.page + 1) if spot else "–"
        pieces = self.setter.breaker.lines([Run(words, item.ink)], item.measure)[0]
        left, base = self._left(item.left, item.measure), top + item.base
        end = left if self.setter.rtl else left + item.measure
        number = end if self.setter.rtl else end - pieces.width
        begin = left + item.start
        stop = number - _DOTS_GAP
        if self.setter.rtl:
            begin, stop = number + pieces.width + _DOTS_GAP, left + item.measure - item.start
        edge, step = left + item.measure, sum(_DOTS)  # the dots of all lines stand in columns
        begin = edge - (edge - begin) // step * step
        stop = edge + (stop - edge) // step * step
        if stop > begin:
            code.belong(ARTIFACT)
            grey = self.setter.colour(styles.Ink.GREY)
            code.stroke((begin, base - 0.5), (stop, base - 0.5), 0.8, grey, _DOTS, dotted=True)
        self.line(code, pieces, number, base)

    # remarks -------------------------------------------------------------------------------

    def _rule_above(self, code: PageCode, page: Page) -> None:
        grid, colour = self._grid, self.setter.colour(styles.Ink.HAIRLINE)
        above = NOTES_GAP - self.setter.sheet.rules.note_rule_above
        y = grid.height - grid.frame_bottom - page.notes_height() + above
        code.belong(ARTIFACT)
        rules = self.setter.sheet.rules
        left = self._left(self.setter.body_left, rules.note_rule)
        code.bar(left, y, rules.note_rule, rules.hairline, colour)

    def _foot(self, code: PageCode, page: Page) -> None:
        grid = self._grid
        top = grid.height - grid.frame_bottom - page.notes_height() + NOTES_GAP
        for note, piece in page.notes:
            self.spots.setdefault(note.anchor, Spot(page=code.index, x=grid.margin, y=top))
            for item in piece.items:
                if isinstance(item, TextLine):
                    self._text_line(code, item, top, shown=True)
            top += piece.height

    # figures -------------------------------------------------------------------------------

    def _drawing(self, code: PageCode, item: Drawn, top: float) -> None:
        left = self._left(item.left, item.plan.width)
        top += item.top
        bottom = self._grid.height - top - item.plan.height
        box = (left, bottom, left + item.plan.width, bottom + item.plan.height)
        numbers = " ".join(f"{value:.2f}" for value in box)
        item.node.attributes = f"<</O /Layout /Placement /Block /BBox [{numbers}]>>"
        code.belong(item.node)
        for shape in item.plan.shapes:
            self._shape(code, shape, left, top)

    def _shape(self, code: PageCode, shape: figures.Shape, x: float, y: float) -> None:
        match shape:
            case figures.Line():
                code.stroke(
                    (x + shape.x1, y + shape.y1),
                    (x + shape.x2, y + shape.y2),
                    shape.width,
                    shape.colour,
                    shape.dash,
                )
            case figures.Box():
                code.bar(x + shape.x, y + shape.y, shape.width, shape.height, shape.colour)
            case figures.Dot():
                code.disc(x + shape.x, y + shape.y, shape.radius, shape.colour)
            case figures.Polygon():
                code.polygon(((x + a, y + b) for a, b in shape.points), shape.colour)
            case figures.TextAt():
                self._words(code, shape, x, y)
            case _:
                assert_never(shape)

    def _words(self, code: PageCode, shape: figures.TextAt, x: float, y: float) -> None:
        typeface = self.setter.fonts.typeface(shape.font)
        ink = Ink(typeface=typeface, size=shape.size, colour=shape.colour, node=None)
        line = self.setter.line_of(shape.text, ink)
        match shape.anchor:
            case figures.Anchor.START:
                start = x + shape.x
            case figures.Anchor.MIDDLE:
                start = x + shape.x - line.width / 2
            case figures.Anchor.END:
                start = x + shape.x - line.width
            case _:
                assert_never(shape.anchor)
        self.furniture(code, line, start, y + shape.y)


def _attach(chain: Sequence[Node]) -> None:
    """Hangs each node below the one before it, unless it hangs there already."""
    for parent, child in pairwise(chain):
        if not child.shown:
            child.shown = True
            parent.kids.append(child)
