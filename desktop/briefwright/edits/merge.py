"""Merging two edits of one text: our own diff3 over tokens, symmetrical and without a clock.

What only one side changed is taken; what both changed alike is taken once; what
both changed otherwise is a clash, never a mixture. Nothing is ever written that
stands in none of the three texts. Algorithm: Khanna, Kunal and Pierce, A Formal
Investigation of Diff3 (FSTTCS 2007), on the alignment of `align`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from briefwright.domain.prose import Prose
from briefwright.domain.text import Span
from briefwright.edits.align import Hunk, hunks
from briefwright.edits.blocks import joined, normal, slice_of
from briefwright.edits.mark_merge import merge_marks, with_even_changes
from briefwright.edits.tokens import length, tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Clash:
    """A stretch that both sides changed, and not alike; `at` is where the value shows it.

    The value shows one of the two: never a deletion when the other is an edit.
    """

    base: Prose
    mine: Prose
    theirs: Prose
    at: Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """Both edits in one prose. `clashes`, in order, are what a person must settle."""

    value: Prose
    clashes: tuple[Clash, ...] = ()

    def swapped(self) -> "Merged":
        """The same outcome with the two sides exchanged."""
        return Merged(value=self.value, clashes=_swapped(self.clashes))


@dataclass(frozen=True, slots=True, kw_only=True)
class MergedText:
    """Both edits in one plain text, and what a person must settle."""

    value: str
    clashes: tuple[Clash, ...] = ()


def merge_prose(base: Prose, mine: Prose, theirs: Prose) -> Merged:
    """Both edits of `base` in one.

    Exchanging `mine` and `theirs` gives the same value, and the clashes with
    their sides exchanged. Equal inputs and an unchanged side are returned as they are.
    """
    if mine in (base, theirs):
        return Merged(value=theirs)
    if theirs == base:
        return Merged(value=mine)
    return _merge(base, mine, theirs)


def merge_text(base: str, mine: str, theirs: str) -> MergedText:
    """Both edits of a plain text in one, by the rules of `merge_prose`."""
    merged = merge_prose(Prose(text=base), Prose(text=mine), Prose(text=theirs))
    return MergedText(value=merged.value.text, clashes=merged.clashes)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Region:
    """A stretch of the three texts; `stable` when neither side changed it."""

    base: Prose
    mine: Prose
    theirs: Prose
    stable: bool


def _merge(base: Prose, mine: Prose, theirs: Prose) -> Merged:
    preferred = max(mine, theirs, key=_rank)
    regions = _regions(base, mine, theirs)
    pieces = [_settled(region, mine_preferred=preferred is mine) for region in regions]
    written = [token for piece, _ in pieces for token in tokens(piece)]
    value = joined(piece for piece, _ in pieces)
    if tuple(written) != tokens(value):
        # Two edits ran together into a word that nobody wrote: only a person can tell them apart.
        whole = Span(start=0, end=len(preferred.text))
        clash = Clash(base=base, mine=mine, theirs=theirs, at=whole)
        return Merged(value=normal(preferred), clashes=(clash,))
    return Merged(value=value, clashes=_clashes(regions, pieces))


def _settled(region: _Region, *, mine_preferred: bool) -> tuple[Prose, bool]:
    """The region's merged prose, and whether it is a clash."""
    base, mine, theirs = region.base, region.mine, region.theirs
    if region.stable or _same_words(mine, theirs):
        if not region.stable:
            base = Prose(text=mine.text, atoms=mine.atoms)
        return merge_marks(base, mine, theirs), False
    if _same_words(mine, base):
        return with_even_changes(theirs, base, mine), False
    if _same_words(theirs, base):
        return with_even_changes(mine, base, theirs), False
    if mine.text and theirs.text:
        return (mine if mine_preferred else theirs), True
    return (mine if mine.text else theirs), True


def _clashes(regions: Sequence[_Region], pieces: Sequence[tuple[Prose, bool]]) -> tuple[Clash, ...]:
    found: list[Clash] = []
    at = 0
    for region, (piece, is_clash) in zip(regions, pieces, strict=True):
        end = at + len(piece.text)
        if is_clash:
            where = Span(start=at, end=end)
            found.append(Clash(base=region.base, mine=region.mine, theirs=region.theirs, at=where))
        at = end
    return tuple(found)


def _regions(base: Prose, mine: Prose, theirs: Prose) -> list[_Region]:
    words = [tokens(prose) for prose in (base, mine, theirs)]
    places = [[0, *accumulate(map(length, row))] for row in words]
    changed = _changed_together(hunks(words[0], words[1]), hunks(words[0], words[2]))
    cut: list[tuple[tuple[Span, Span, Span], bool]] = []
    at = (0, 0, 0)
    for spans in changed:
        cut.append((_between(at, tuple(span.start for span in spans)), True))
        cut.append((spans, False))
        at = (spans[0].end, spans[1].end, spans[2].end)
    cut.append((_between(at, tuple(map(len, words))), True))
    regions: list[_Region] = []
    for spans, stable in cut:
        parts = [
            slice_of(prose, place[span.start], place[span.end])
            for prose, place, span in zip((base, mine, theirs), places, spans, strict=True)
        ]
        regions.append(_Region(base=parts[0], mine=parts[1], theirs=parts[2], stable=stable))
    return regions


def _between(starts: Sequence[int], ends: Sequence[int]) -> tuple[Span, Span, Span]:
    first, second, third = (
        Span(start=start, end=end) for start, end in zip(starts, ends, strict=True)
    )
    return first, second, third


def _changed_together(
    mine: Sequence[Hunk], theirs: Sequence[Hunk]
) -> list[tuple[Span, Span, Span]]:
    """The changed stretches in tokens of base, mine and theirs; hunks that touch are one."""
    found: list[tuple[Span, Span, Span]] = []
    shift = [0, 0]
    queue = sorted(
        [(hunk.base, hunk.side, 0) for hunk in mine]
        + [(hunk.base, hunk.side, 1) for hunk in theirs]
    )
    while queue:
        start, end = queue[0][0].start, queue[0][0].end
        starts = [start + shift[0], start + shift[1]]
        while queue and queue[0][0].start <= end:
            span, side, who = queue.pop(0)
            end = max(end, span.end)
            shift[who] += len(side) - len(span)
        found.append(
            (
                Span(start=start, end=end),
                Span(start=starts[0], end=end + shift[0]),
                Span(start=starts[1], end=end + shift[1]),
            )
        )
    return found


def _same_words(left: Prose, right: Prose) -> bool:
    return left.text == right.text and left.atoms == right.atoms


def _rank(prose: Prose) -> tuple[int, str, str]:
    """A total order of values, so that the winner of a clash does not depend on who asks."""
    return (len(prose.text), prose.text, repr((prose.atoms, prose.marks)))


def _swapped(clashes: Sequence[Clash]) -> tuple[Clash, ...]:
    return tuple(
        Clash(base=clash.base, mine=clash.theirs, theirs=clash.mine, at=clash.at)
        for clash in clashes
    )
