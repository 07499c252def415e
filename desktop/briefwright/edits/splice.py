"""One replacement in prose as a value: the form in which typing is committed.

A splice is found by comparing texts, never taken from a widget's own report.
"""

from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.prose import Mark, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined, normal_marks, slice_of


class Side(StrEnum):
    """Which way a position leans when text is put in exactly there."""

    LEFT = "left"
    RIGHT = "right"


@dataclass(frozen=True, slots=True, kw_only=True)
class Splice:
    """The replacement of `start` to `end` (code points, half open) by `insert`."""

    start: int
    end: int
    insert: Prose


def apply(prose: Prose, splice: Splice) -> Prose:
    """The prose after the splice; raises `Bug` when the splice lies outside it."""
    return joined(
        (
            slice_of(prose, 0, splice.start),
            splice.insert,
            slice_of(prose, splice.end, len(prose.text)),
        )
    )


def invert(prose: Prose, splice: Splice) -> Splice:
    """The splice that takes this one back; `prose` is what it was applied to."""
    return Splice(
        start=splice.start,
        end=splice.start + len(splice.insert.text),
        insert=slice_of(prose, splice.start, splice.end),
    )


def splice_between(before: Prose, after: Prose) -> Splice | None:
    """The smallest splice that turns `before` into `after`; None when they are alike."""
    start = _agreement(before, after)
    if start == len(before.text) == len(after.text):
        return None
    room = min(len(before.text), len(after.text)) - start
    tail = min(_agreement(_mirrored(before), _mirrored(after)), room)
    return Splice(
        start=start,
        end=len(before.text) - tail,
        insert=slice_of(after, start, len(after.text) - tail),
    )


def map_position(pos: int, splice: Splice, side: Side) -> int:
    """Where a position stands after the splice.

    A position strictly inside what was replaced, or at the place of a pure
    insertion, goes to the end of the new text that `side` names.
    """
    shift = len(splice.insert.text) - (splice.end - splice.start)
    if splice.start < pos < splice.end or splice.start == pos == splice.end:
        return splice.start if side is Side.LEFT else splice.end + shift
    return pos if pos <= splice.start else pos + shift


def _agreement(left: Prose, right: Prose) -> int:
    """The number of leading code points at which text, atoms and marks are the same."""
    count = _shared(left.text, right.text)
    place = -1
    for one, other in zip(left.atoms, right.atoms, strict=False):
        place = left.text.find(OBJECT, place + 1, count)
        if place < 0:
            break
        if one != other:
            count = place
            break
    return min(count, _marks_agree(left, right))


def _shared(left: str, right: str) -> int:
    low, high = 0, min(len(left), len(right))
    while low < high:
        middle = (low + high + 1) // 2
        if left[low:middle] == right[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _marks_agree(left: Prose, right: Prose) -> int:
    """The first code point that one side sets otherwise than the other."""
    agreed = max(len(left.text), len(right.text))
    sides = [normal_marks(prose.marks) for prose in (left, right)]
    for key in {(mark.kind, mark.detail) for marks in sides for mark in marks}:
        one, other = (
            [edge for m in marks if (m.kind, m.detail) == key for edge in (m.start, m.end)]
            for marks in sides
        )
        agreed = min(agreed, _first_difference(one, other, agreed))
    return agreed


def _first_difference(left: list[int], right: list[int], otherwise: int) -> int:
    for one, other in zip(left, right, strict=False):
        if one != other:
            return min(one, other)
    longer = max(left, right, key=len)
    shorter = min(len(left), len(right))
    return longer[shorter] if len(longer) > shorter else otherwise


def _mirrored(prose: Prose) -> Prose:
    size = len(prose.text)
    return Prose(
        text=prose.text[::-1],
        atoms=prose.atoms[::-1],
        marks=tuple(
            Mark(start=size - m.end, end=size - m.start, kind=m.kind, detail=m.detail)
            for m in prose.marks
        ),
    )
