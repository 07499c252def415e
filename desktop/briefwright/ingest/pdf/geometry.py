"""Boxes on a page as it is seen: in points from its upper left corner, turned and cropped."""

from typing import NamedTuple


class Box(NamedTuple):
    """A rectangle; `y0` is its upper edge."""

    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.x1 - self.x0

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.y1 - self.y0

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.y0 + self.y1) / 2

    def with_box(self, other: "Box") -> "Box":
        """The smallest box round both."""
        return Box(
            min(self.x0, other.x0),
            min(self.y0, other.y0),
            max(self.x1, other.x1),
            max(self.y1, other.y1),
        )


class Seen(NamedTuple):
    """How a point of the page's own space comes to stand on the page as it is seen."""

    a: float
    b: float
    c: float
    d: float
    e: float
    f: float

    def box(self, left: float, bottom: float, right: float, top: float) -> Box:
        """The box of two opposite corners of a rectangle."""
        x, y = self.a * left + self.c * bottom + self.e, self.b * left + self.d * bottom + self.f
        u, v = self.a * right + self.c * top + self.e, self.b * right + self.d * top + self.f
        return Box(min(x, u), min(y, v), max(x, u), max(y, v))


def round_boxes(boxes: "list[Box]") -> Box:
    """The smallest box round all; there must be one."""
    return Box(
        min(box.x0 for box in boxes),
        min(box.y0 for box in boxes),
        max(box.x1 for box in boxes),
        max(box.y1 for box in boxes),
    )
