"""Where pages lie on the table, one below the other, and what is under a point; nothing of Qt.

Lengths without a unit are logical pixels of the table, whose origin is its upper left corner.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Protocol, TypeVar

MARGIN, GAP = 24, 20
"""Round all pages, and between two of them."""

PIXELS = 96 / 72
"""Logical pixels to a point at actual size."""

SMALLEST, LARGEST = 0.25, 4.0
STEPS = (0.25, 0.33, 0.5, 0.67, 0.8, 0.9, 1.0, 1.25, 1.5, 2.0, 3.0, 4.0)


@dataclass(frozen=True, slots=True, kw_only=True)
class PageSize:
    """Width and height of a page in points."""

    width: float
    height: float


class Spot(Protocol):
    """A rectangle on a page, counted from 1, in points from its upper left corner."""

    @property
    def page(self) -> int:
        """The number of its page."""
        ...

    @property
    def x0(self) -> float:
        """Its left edge."""
        ...

    @property
    def y0(self) -> float:
        """Its upper edge."""
        ...

    @property
    def x1(self) -> float:
        """Its right edge."""
        ...

    @property
    def y1(self) -> float:
        """Its lower edge."""
        ...


S = TypeVar("S", bound=Spot)


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A rectangle on the table."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies in it."""
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


class Layout:
    """The pages at one zoom on a table at least `room` wide."""

    def __init__(self, sizes: Sequence[PageSize], zoom: float, room: float) -> None:
        self.zoom = zoom
        self.scale = zoom * PIXELS
        widest = max((size.width for size in sizes), default=0.0) * self.scale
        self.width = max(room, widest + 2 * MARGIN)
        self._pages: list[Box] = []
        top = float(MARGIN)
        for size in sizes:
            width, height = size.width * self.scale, size.height * self.scale
            left = round((self.width - width) / 2)
            self._pages.append(Box(x=left, y=round(top), width=width, height=height))
            top += height + GAP
        self.height = top - GAP + MARGIN if sizes else 0.0
        self._tops = [page.y for page in self._pages]

    @property
    def pages(self) -> tuple[Box, ...]:
        """Where the pages lie."""
        return tuple(self._pages)

    def between(self, top: float, bottom: float) -> range:
        """The numbers, from 0, of the pages that are seen between two heights."""
        first = max(0, bisect_right(self._tops, top) - 1)
        if self._pages and first < len(self._pages):
            page = self._pages[first]
            if page.y + page.height < top:
                first += 1
        return range(first, bisect_right(self._tops, bottom))

    def page_at(self, height: float) -> int:
        """The number, from 0, of the page at a height or of the last above it."""
        return max(0, bisect_right(self._tops, height) - 1)

    def box_of(self, place: Spot) -> Box:
        """Where a place of the PDF lies on the table."""
        page = self._pages[place.page - 1]
        return Box(
            x=page.x + place.x0 * self.scale,
            y=page.y + place.y0 * self.scale,
            width=(place.x1 - place.x0) * self.scale,
            height=(place.y1 - place.y0) * self.scale,
        )

    def at(self, places: Iterable[S], x: float, y: float) -> S | None:
        """The smallest of the places that holds the point."""
        found = [place for place in places if self.box_of(place).holds(x, y)]
        return min(found, key=_area, default=None)

    def point(self, x: float, y: float) -> tuple[int, float, float]:
        """The page, from 1, at a point of the table or nearest above, and where on it in points."""
        number = self.page_at(y)
        page = self._pages[number]
        return number + 1, (x - page.x) / self.scale, (y - page.y) / self.scale


def fitting(sizes: Sequence[PageSize], room: float) -> float:
    """The zoom at which the widest page fills the room, at most actual size."""
    widest = max((size.width for size in sizes), default=595.0) * PIXELS
    return min(max((room - 2 * MARGIN) / widest, SMALLEST), 1.0)


def stepped(zoom: float, direction: int) -> float:
    """The next larger (1) or smaller (-1) step."""
    if direction > 0:
        return next((step for step in STEPS if step > zoom + 0.005), LARGEST)
    return next((step for step in reversed(STEPS) if step < zoom - 0.005), SMALLEST)


def _area(place: Spot) -> float:
    return (place.x1 - place.x0) * (place.y1 - place.y0)
