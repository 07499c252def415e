"""Which tokens of one text are those of another: the two-way half of merging.

Words, punctuation and atoms are aligned; white space follows its neighbours. So
an inserted word owns the space on both its sides, and touches both neighbours.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from rapidfuzz.distance import LCSseq

from briefwright.domain.text import Span
from briefwright.edits.tokens import Token, is_space, is_weighty

_EXACT_LIMIT = 600_000_000
"""Cells of the exact alignment: one bit each, so 75 MB at most, for two texts of 24,000 words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hunk:
    """A stretch of the base and what stands there on the other side, both in tokens."""

    base: Span
    side: Span


def hunks(base: Sequence[Token], side: Sequence[Token]) -> tuple[Hunk, ...]:
    """The stretches that differ, in order; between any two stands at least one equal token.

    About 50 ms for 21,000 words; memory is bounded whatever the texts.
    """
    base_units = [i for i, token in enumerate(base) if not is_space(token)]
    side_units = [i for i, token in enumerate(side) if not is_space(token)]
    numbers: dict[Token, int] = {}
    left = [numbers.setdefault(base[i], len(numbers)) for i in base_units]
    right = [numbers.setdefault(side[i], len(numbers)) for i in side_units]
    pairs = [(base_units[i], side_units[j]) for i, j in _matches(left, right, 0, 0)]
    pairs = _without_weak_runs(pairs, base, side)
    found: list[Hunk] = []
    at_base = at_side = 0
    for i, j in [*pairs, (len(base), len(side))]:
        gap = _gap(base, side, Span(start=at_base, end=i), Span(start=at_side, end=j))
        found.extend(gap)
        at_base, at_side = i + 1, j + 1
    return tuple(found)


def _gap(base: Sequence[Token], side: Sequence[Token], left: Span, right: Span) -> list[Hunk]:
    ours, others = base[left.start : left.end], side[right.start : right.end]
    if ours == others:
        return []
    head = tail = 0
    if not all(map(is_space, ours)) and not all(map(is_space, others)):
        head = int(ours[0] == others[0] and is_space(ours[0]))
        tail = int(ours[-1] == others[-1] and is_space(ours[-1]))
    return [
        Hunk(
            base=Span(start=left.start + head, end=left.end - tail),
            side=Span(start=right.start + head, end=right.end - tail),
        )
    ]


def _without_weak_runs(
    pairs: list[tuple[int, int]], base: Sequence[Token], side: Sequence[Token]
) -> list[tuple[int, int]]:
    """Drops matches that say nothing: punctuation alone between two changes."""
    runs: list[list[tuple[int, int]]] = []
    last = (-1, -1)
    for pair in pairs:
        between = base[last[0] + 1 : pair[0]], side[last[1] + 1 : pair[1]]
        unbroken = between[0] == between[1] and all(map(is_space, between[0]))
        if unbroken and runs:
            runs[-1].append(pair)
        else:
            runs.append([pair])
        last = pair
    kept: list[tuple[int, int]] = []
    for run in runs:
        (i, j), (k, m) = run[0], run[-1]
        at_edge = (i == j == 0) or (k == len(base) - 1 and m == len(side) - 1)
        if at_edge or any(is_weighty(base[b]) for b, _ in run):
            kept.extend(run)
    return kept


def _matches(
    left: Sequence[int], right: Sequence[int], at_left: int, at_right: int
) -> list[tuple[int, int]]:
    """Rising pairs of positions with equal numbers."""
    short = min(len(left), len(right))
    head = next((i for i in range(short) if left[i] != right[i]), short)
    short -= head
    tail = next((i for i in range(short) if left[-1 - i] != right[-1 - i]), short)
    pairs = [(at_left + i, at_right + i) for i in range(head)]
    middle_left, middle_right = left[head : len(left) - tail], right[head : len(right) - tail]
    if middle_left and middle_right:
        align = _exactly if len(middle_left) * len(middle_right) <= _EXACT_LIMIT else _by_rarity
        pairs += align(middle_left, middle_right, at_left + head, at_right + head)
    end_left, end_right = at_left + len(left) - tail, at_right + len(right) - tail
    return pairs + [(end_left + i, end_right + i) for i in range(tail)]


def _exactly(
    left: Sequence[int], right: Sequence[int], at_left: int, at_right: int
) -> list[tuple[int, int]]:
    return [
        (at_left + block.src_start + i, at_right + block.dest_start + i)
        for block in LCSseq.opcodes(left, right)
        if block.tag == "equal"
        for i in range(block.src_end - block.src_start)
    ]


def _by_rarity(
    left: Sequence[int], right: Sequence[int], at_left: int, at_right: int
) -> list[tuple[int, int]]:
    """Cuts at numbers that stand once on each side (patience diff), then aligns what lies between.

    Without such a number the whole is left unmatched, which asks more and merges less.
    """
    pairs: list[tuple[int, int]] = []
    last = (-1, -1)
    anchors = _rising(_unique_pairs(left, right))
    if not anchors:
        return []
    for i, j in [*anchors, (len(left), len(right))]:
        start, other = last[0] + 1, last[1] + 1
        pairs += _matches(left[start:i], right[other:j], at_left + start, at_right + other)
        if i < len(left):
            pairs.append((at_left + i, at_right + j))
        last = (i, j)
    return pairs


def _unique_pairs(left: Sequence[int], right: Sequence[int]) -> list[tuple[int, int]]:
    counts = (Counter(left), Counter(right))
    places = {number: j for j, number in enumerate(right) if counts[1][number] == 1}
    return [
        (i, places[number])
        for i, number in enumerate(left)
        if counts[0][number] == 1 and number in places
    ]


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs that rises on both sides."""
    tops: list[int] = []
    holders: list[int] = []
    before: list[int] = []
    for index, (_, j) in enumerate(pairs):
        level = bisect_left(tops, j)
        before.append(holders[level - 1] if level else -1)
        tops[level : level + 1] = [j]
        holders[level : level + 1] = [index]
    chain: list[tuple[int, int]] = []
    index = holders[-1] if holders else -1
    while index >= 0:
        chain.append(pairs[index])
        index = before[index]
    return chain[::-1]
