"""Merging marks: each way of setting text is a set of code points, merged on its own."""

from collections.abc import Iterable
from itertools import pairwise

from briefwright.domain.prose import Mark, MarkKind, Prose
from briefwright.edits.blocks import normal_marks

_Key = tuple[MarkKind, str | None]


def merge_marks(base: Prose, mine: Prose, theirs: Prose) -> Prose:
    """The common text of three proses, each code point set as the side that changed it has it."""
    sides = (base.marks, mine.marks, theirs.marks)
    edges = sorted(
        {0, len(base.text)} | {edge for marks in sides for m in marks for edge in (m.start, m.end)}
    )
    kept: list[Mark] = []
    for start, end in pairwise(edges):
        was, ours, others = (_keys_over(marks, start, end) for marks in sides)
        for kind, detail in (ours & others) | ((ours | others) - was):
            kept.append(Mark(start=start, end=end, kind=kind, detail=detail))
    return Prose(text=base.text, atoms=base.atoms, marks=normal_marks(kept))


def with_even_changes(new: Prose, base: Prose, restyled: Prose) -> Prose:
    """The prose `new`, written over `base` by one side, as the other side restyled `base`.

    Only what the other side set, or no longer sets, over the whole stretch has a
    place in the new words.
    """
    size = len(base.text)
    if not new.text or not size:
        return new
    gone = _keys_over(base.marks, 0, size) - {(m.kind, m.detail) for m in restyled.marks}
    come = _keys_over(restyled.marks, 0, size) - {(m.kind, m.detail) for m in base.marks}
    kept = [mark for mark in new.marks if (mark.kind, mark.detail) not in gone]
    kept += [Mark(start=0, end=len(new.text), kind=k, detail=d) for k, d in come]
    return Prose(text=new.text, atoms=new.atoms, marks=normal_marks(kept))


def _keys_over(marks: Iterable[Mark], start: int, end: int) -> set[_Key]:
    return {(m.kind, m.detail) for m in marks if m.start <= start and m.end >= end}
