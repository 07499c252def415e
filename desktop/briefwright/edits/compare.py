"""Two states of a text side by side, word by word: what was kept, put in and taken out.

For people to look at; merging is `merge`, and both stand on the alignment of `align`.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from itertools import accumulate

from briefwright.domain.prose import Prose
from briefwright.edits.align import hunks
from briefwright.edits.blocks import joined, slice_of
from briefwright.edits.tokens import length, tokens


class Fate(StrEnum):
    """What became of a stretch of text."""

    KEPT = "kept"
    ADDED = "added"
    REMOVED = "removed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A stretch with one fate; of a kept one the prose is that of the later state."""

    fate: Fate
    prose: Prose


def compare_prose(before: Prose, after: Prose) -> tuple[Piece, ...]:
    """The pieces in reading order, removed before added, no two neighbours of one fate.

    The kept and removed ones together have the words of `before`, the kept and added ones are
    `after`. Costs as `align.hunks`.
    """
    return tuple(_merged(_pieces(before, after)))


def compare_text(before: str, after: str) -> tuple[Piece, ...]:
    """The pieces of two plain texts."""
    return compare_prose(Prose(text=before), Prose(text=after))


def _pieces(before: Prose, after: Prose) -> Iterator[Piece]:
    left, right = tokens(before), tokens(after)
    at_left = [0, *accumulate(map(length, left))]
    at_right = [0, *accumulate(map(length, right))]
    done = 0
    for hunk in hunks(left, right):
        start, end = at_right[hunk.side.start], at_right[hunk.side.end]
        yield Piece(fate=Fate.KEPT, prose=slice_of(after, done, start))
        gone = slice_of(before, at_left[hunk.base.start], at_left[hunk.base.end])
        yield Piece(fate=Fate.REMOVED, prose=gone)
        yield Piece(fate=Fate.ADDED, prose=slice_of(after, start, end))
        done = end
    yield Piece(fate=Fate.KEPT, prose=slice_of(after, done, len(after.text)))


def _merged(pieces: Iterator[Piece]) -> Iterator[Piece]:
    held: Piece | None = None
    for piece in pieces:
        if not piece.prose.text:
            continue
        if held is not None and held.fate is piece.fate:
            held = Piece(fate=held.fate, prose=joined((held.prose, piece.prose)))
            continue
        if held is not None:
            yield held
        held = piece
    if held is not None:
        yield held
