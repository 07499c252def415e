"""Strips: slices of the page from edge to edge that no page break may cut.

A document laid out is a list of strips. Each holds what is painted, at
distances from its own upper left corner within the frame, and says how it
wants to stand among its neighbours. Nothing here knows of pages.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import IntEnum
from itertools import pairwise
from typing import NamedTuple

from briefwright.document.model import Origin
from briefwright.export.figures import Plan
from briefwright.export.pdf.lines import Line
from briefwright.export.pdf.runs import Ink
from briefwright.export.pdf.structure import Node


class TextLine(NamedTuple):
    """A line of text in a column; `base` is the distance down to its base line.

    `end` sets it against the far edge of the column: right, as pages go that
    run from left to right.
    """

    left: float
    base: float
    measure: float
    line: Line
    right: bool = False


class Bar(NamedTuple):
    """A filled rectangle, such as a rule or a ground. It says nothing, so the tree leaves it out."""

    left: float
    top: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure, as wide as its plan says."""

    left: float
    top: float
    plan: Plan
    node: Node


@dataclass(frozen=True, slots=True)
class PageNumber:
    """The number of the page where an anchor stands, at the far end of a dotted line.

    `start` is where the dots begin, `left + measure` where the number ends.
    """

    left: float
    base: float
    measure: float
    start: float
    target: str
    ink: Ink


Item = TextLine | Bar | Drawn | PageNumber


class Keep(IntEnum):
    """How strongly a strip holds on to the next one."""

    FREE = 0
    RATHER = 1
    FIRMLY = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """An entry of the bookmarks."""

    title: str
    level: int
    anchor: str


@dataclass(slots=True, kw_only=True)  # not frozen: that makes each 3 times as slow
class Strip:
    """A slice of the page, never changed.

    `before` and `after` are the space wanted around it; of two that meet the
    larger counts, and none at the head of a page. `room` is the height below
    its top that must be free on its page. `foot` is how far below its top its
    text in the margin column reaches; a `wide` strip keeps below such text.
    `notes` are the anchors of the remarks that belong at the foot of its page,
    `head` the strips that are repeated when it opens a page.
    """

    height: float
    items: tuple[Item, ...] = ()
    before: float = 0.0
    after: float = 0.0
    keep: Keep = Keep.FREE
    room: float = 0.0
    foot: float = 0.0
    wide: bool = False
    opens_page: bool = False
    notes: tuple[str, ...] = ()
    head: "tuple[Strip, ...]" = ()
    anchors: tuple[str, ...] = ()
    origin: Origin | None = None
    outline: Outline | None = None


def kept_together(strips: Sequence[Strip], keep: Keep = Keep.FIRMLY) -> list[Strip]:
    """The strips, each holding on to the next at least so strongly; the last one as it was."""
    return [
        *(s if s.keep >= keep else replace(s, keep=keep) for s in strips[:-1]),
        *strips[-1:],
    ]


def height_of(strips: Sequence[Strip]) -> float:
    """The height of the strips set one below the other at the head of a page."""
    return sum(strip.height for strip in strips) + sum(
        max(above.after, below.before) for above, below in pairwise(strips)
    )


def moved(item: Item, *, down: float) -> Item:
    """The item further down in its strip."""
    match item:
        case TextLine(left, base, measure, line, right):
            return TextLine(left, base + down, measure, line, right)
        case PageNumber():
            return replace(item, base=item.base + down)
        case Bar():
            return item._replace(top=item.top + down)
        case Drawn():
            return replace(item, top=item.top + down)
