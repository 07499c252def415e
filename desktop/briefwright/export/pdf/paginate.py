"""Strips put on pages: first fit, the last good place to break, remarks at the foot.

Nothing is ever left out: where no good place is left, a page breaks at the last
possible one, and a strip higher than a page has a page to itself.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import NamedTuple

from briefwright.export.pdf.setter import Slice
from briefwright.export.pdf.story import FootNote
from briefwright.export.pdf.strips import Keep, Strip

NOTES_GAP = 14.0
"""The space above the remarks, with the hairline that parts them from the text."""
_CLEAR = 8.0  # least distance between text in the margin column and what stands below it
_MOST_NOTES = 0.5  # share of the page that remarks may take before they go on on the next
_FULL = 0.66  # share of the page below which a break in a table is better than an empty rest


class Placed(NamedTuple):
    """A strip at its place: `top` is the distance from the top of the frame.

    `repeated` tells that it was shown before, such as the head of a table.
    """

    strip: Strip
    top: float
    repeated: bool = False


@dataclass(slots=True)
class Page:
    """A page with its strips, and the lines of its remarks with their remark."""

    placed: list[Placed] = field(default_factory=list)
    notes: list[tuple[FootNote, Slice]] = field(default_factory=list)

    def notes_height(self) -> float:
        """The height of the remarks with the space above them."""
        height = sum(line.height for _, line in self.notes)
        return height + NOTES_GAP if height else 0.0


def paginate(strips: Sequence[Strip], notes: Mapping[str, FootNote], height: float) -> list[Page]:
    """The pages of a frame of this height."""
    paginator = _Paginator(strips, notes, height)
    while paginator.more():
        paginator.fill()
    return paginator.pages


class _Filling:
    """A page while strips are put on it, one below the other."""

    def __init__(self, height: float, notes_height: float, told: set[str]) -> None:
        self.placed: list[Placed] = []
        self._height = height
        self._notes_height = notes_height
        self._told = set(told)
        self._above: Strip | None = None
        self._y = 0.0
        self._clear = 0.0
        # For each strength of hold the number of strips after which the page may end so, and
        # how many pieces it then has and how far down they reach.
        self._ends: dict[Keep, tuple[int, int, float]] = {}
        self._count = 0

    def repeat(self, head: Sequence[Strip]) -> None:
        """Puts a head of a table at the top that was shown before."""
        for strip in head:
            self.placed.append(Placed(strip, self._y, repeated=True))
            self._y += strip.height

    def take(self, strip: Strip, notes: Callable[[set[str]], float]) -> bool:
        """Puts the strip below the others if there is room; the first one always has room.

        `notes` tells how much its remarks add to those already told.
        """
        top = self._y
        if self._above is not None:
            top += max(self._above.after, strip.before)
        if strip.wide and self._clear:
            top = max(top, self._clear + _CLEAR)
        extra = notes(self._told) if strip.notes else 0.0
        if extra and not self._notes_height:
            extra += NOTES_GAP
        wanted = max(strip.height, strip.room) if self._count else strip.height
        if self._count and top + wanted + extra + self._notes_height > self._height:
            return False
        self.placed.append(Placed(strip, top))
        self._above, self._y = strip, top + strip.height
        self._clear = top + strip.foot if strip.foot else self._clear
        self._notes_height += extra
        self._told.update(strip.notes)
        self._count += 1
        self._ends[strip.keep] = (self._count, len(self.placed), self._y)
        return True

    def end_here(self) -> int:
        """The page as it is; returns the number of its strips."""
        return self._count

    def end_well(self) -> int:
        """Takes back what had better open the next page; returns the number of strips left.

        The page ends where nothing holds on to what follows, unless that leaves too
        much of it empty and a weaker hold may be broken further down.
        """
        free = self._ends.get(Keep.FREE, (0, 0, 0.0))
        rather = self._ends.get(Keep.RATHER, (0, 0, 0.0))
        chosen = free if free[2] >= _FULL * self._height or rather[0] <= free[0] else rather
        if chosen[0]:
            del self.placed[chosen[1] :]
            return chosen[0]
        return self._count


class _Paginator:
    def __init__(
        self, strips: Sequence[Strip], notes: Mapping[str, FootNote], height: float
    ) -> None:
        self.pages: list[Page] = []
        self._strips = strips
        self._notes = notes
        self._height = height
        self._next = 0
        self._told: set[str] = set()
        self._carried: list[tuple[FootNote, Slice]] = []

    def more(self) -> bool:
        """Whether something is still without a page."""
        return self._next < len(self._strips) or bool(self._carried)

    def fill(self) -> None:
        """Makes the next page."""
        page = Page()
        self._take_carried(page)
        if self._next < len(self._strips):
            end = self._next + self._body(page)
            for index in range(self._next, end):
                self._tell(page, self._strips[index])
            self._next = end
        self._cut_notes(page)
        self.pages.append(page)

    def _take_carried(self, page: Page) -> None:
        """Takes over lines of remarks from the page before, leaving room for text."""
        room = self._height * (_MOST_NOTES if self._next < len(self._strips) else 1.0)
        while self._carried:
            page.notes.append(self._carried[0])
            if page.notes_height() > room and len(page.notes) > 1:
                page.notes.pop()
                return
            self._carried.pop(0)

    def _body(self, page: Page) -> int:
        """Puts strips on the page; returns how many."""
        filling = _Filling(self._height, page.notes_height(), self._told)
        page.placed = filling.placed
        if self._next:
            filling.repeat(self._strips[self._next].head)
        for index in range(self._next, len(self._strips)):
            strip = self._strips[index]
            if strip.opens_page and index > self._next:
                return filling.end_here()
            if not filling.take(strip, partial(self._extra, strip)):
                return filling.end_well()
        return filling.end_here()

    def _extra(self, strip: Strip, told: set[str]) -> float:
        """How high the remarks of a strip are that are not told yet.

        Those that are higher than half a page may go on on the next one.
        """
        new = [anchor for anchor in dict.fromkeys(strip.notes) if anchor not in told]
        height = sum(line.height for anchor in new for line in self._lines(anchor))
        return min(height, self._height * _MOST_NOTES)

    def _lines(self, anchor: str) -> list[Slice]:
        note = self._notes.get(anchor)
        return note.lines if note else []

    def _tell(self, page: Page, strip: Strip) -> None:
        for anchor in strip.notes:
            if anchor in self._told or anchor not in self._notes:
                continue
            self._told.add(anchor)
            note = self._notes[anchor]
            page.notes += [(note, line) for line in note.lines]

    def _cut_notes(self, page: Page) -> None:
        """Carries over what does not fit at the foot, in order, so that no line is lost."""
        foot = max((p.top + p.strip.height for p in page.placed), default=0.0)
        room = self._height - foot - NOTES_GAP + 0.01
        kept, height = 0, 0.0
        for _, line in page.notes:
            height += line.height
            if height > room and (kept or page.placed):
                break
            kept += 1
        self._carried = [*page.notes[kept:], *self._carried]
        del page.notes[kept:]
