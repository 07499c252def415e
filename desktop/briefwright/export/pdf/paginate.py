"""Strips put on pages: first fit, the last good place to break, remarks at the foot.

Nothing is ever left out: where no good place is left, a page breaks at the last
possible one, and a strip higher than a page has a page to itself.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefwright.export.pdf.setter import Slice
from briefwright.export.pdf.story import FootNote
from briefwright.export.pdf.strips import Keep, Strip

NOTES_GAP = 14.0
"""The space above the remarks, with the hairline that parts them from the text."""
_CLEAR = 8.0  # least distance between text in the margin column and what stands below it
_FULL = 0.66  # share of the page below which a break in a table is better than an empty rest


@dataclass(frozen=True, slots=True)
class Placed:
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
        placed, end = self._body(page)
        page.placed = placed
        for index in range(self._next, end):
            self._tell(page, self._strips[index])
        self._next = end
        self._cut_notes(page)
        self.pages.append(page)

    def _take_carried(self, page: Page) -> None:
        """Takes over lines of remarks from the page before, leaving room for text."""
        room = self._height * (0.5 if self._next < len(self._strips) else 1.0)
        while self._carried:
            page.notes.append(self._carried[0])
            if page.notes_height() > room and len(page.notes) > 1:
                page.notes.pop()
                return
            self._carried.pop(0)

    def _body(self, page: Page) -> tuple[list[Placed], int]:
        placed: list[Placed] = []
        start = self._next
        if start == len(self._strips):
            return placed, start
        y, clear = 0.0, 0.0
        notes_height = page.notes_height()
        told = set(self._told)
        good: dict[Keep, int] = {}
        foot_at: dict[int, float] = {}
        sizes: list[int] = []
        end = start
        for strip in self._strips[start].head if start else ():
            placed.append(Placed(strip, y, repeated=True))
            y += strip.height
        for index in range(start, len(self._strips)):
            strip = self._strips[index]
            if index > start and strip.opens_page:
                good[Keep.FREE] = index
                break
            gap = 0.0
            if index > start:
                gap = max(self._strips[index - 1].after, strip.before)
            top = y + gap
            if strip.wide and top < clear + _CLEAR and clear:
                top = clear + _CLEAR
            extra = self._extra(strip, told, notes_height)
            free = self._height - notes_height - extra - top
            if free < max(strip.height, strip.room if index > start else 0.0) and placed:
                break
            placed.append(Placed(strip, top))
            y = top + strip.height
            if strip.foot:
                clear = top + strip.foot
            notes_height += extra
            told.update(strip.notes)
            sizes.append(len(placed))
            end = index + 1
            foot_at[end] = y
            good[strip.keep] = end
        else:
            return placed, end
        chosen = self._chosen(good, foot_at, end)
        return placed[: sizes[chosen - start - 1]], chosen

    def _chosen(self, good: dict[Keep, int], foot_at: dict[int, float], end: int) -> int:
        """The best end of the page: free, unless that leaves too much of the page empty."""
        free = good.get(Keep.FREE, 0)
        rather = good.get(Keep.RATHER, 0)
        if free and (foot_at.get(free, 0.0) >= _FULL * self._height or rather <= free):
            return free
        return rather or free or end

    def _extra(self, strip: Strip, told: set[str], before: float) -> float:
        """What the remarks of a strip add at the foot of the page."""
        new = [anchor for anchor in strip.notes if anchor not in told]
        if not new:
            return 0.0
        height = sum(line.height for anchor in dict.fromkeys(new) for line in self._lines(anchor))
        # A remark longer than half a page may go on on the next one.
        height = min(height, self._height * 0.5)
        return height + (0.0 if before else NOTES_GAP)

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
        kept = len(page.notes)
        while kept > (0 if page.placed else 1) and (
            foot + NOTES_GAP + sum(line.height for _, line in page.notes[:kept])
            > self._height + 0.01
        ):
            kept -= 1
        self._carried = [*page.notes[kept:], *self._carried]
        del page.notes[kept:]
