"""A text and its translation paragraph by paragraph: which of one says what which of the other says.

By length, as Gale and Church found translations to keep it (A program for aligning sentences in
bilingual corpora, 1993), and by numbers and names, which translations leave as they are.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span, paragraphs

_SPREAD = 6.8
"""The variance of the length of a translation for each character (Gale and Church, section 3.2)."""

_STEPS: tuple[tuple[int, int, float], ...] = (
    (1, 1, -log(0.89)),
    (1, 0, -log(0.0099 / 2)),
    (0, 1, -log(0.0099 / 2)),
    (2, 1, -log(0.089 / 2)),
    (1, 2, -log(0.089 / 2)),
    (2, 2, -log(0.011)),
)
"""How many paragraphs go together, and what that costs (their table 5)."""

_LONGER = 1.5
"""What each paragraph more costs that only one side has, after the first: what is left out is often
left out together.
"""

_MOST = 12.0
"""What a pair costs at most for its lengths, so that shared names can outweigh them."""

_SHARED = 2.5
"""What a number or a name that both have takes off, three at most."""

_ALONE = 1.5
"""What a number that only one side has puts on, three at most: it may be written out in words."""

_BAND = 12
"""So many paragraphs off the straight way are looked at, more where one side has more of them."""

LOW, HIGH = 0.75, 1.35
"""How long translations are for each letter, where both are written in letters: a part that only one
side has must not stretch the rest.
"""

_SIGNS = re.compile(r"\d[\d.,]*\d|\d|\b[A-Z][a-z]{3,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Pair:
    """Stretches of whole paragraphs that say the same; None where one side has nothing."""

    left: Span | None
    right: Span | None


_State = tuple[int, int, int]
"""How many paragraphs of both are done, and which side had one alone last: 0 none, 1 or 2."""


@dataclass(frozen=True, slots=True)
class _Unit:
    span: Span
    size: int
    signs: frozenset[str]


def parallel(left: str, right: str) -> tuple[Pair, ...]:
    """The pairs in the order of both texts. About 5 s for 1,000 paragraphs."""
    units, others = _units(left), _units(right)
    if not units or not others:
        return tuple(
            [Pair(left=each.span, right=None) for each in units]
            + [Pair(left=None, right=each.span) for each in others]
        )
    whole = max(sum(each.size for each in others), 1) / max(sum(each.size for each in units), 1)
    ways = [_best_way(units, others, ratio) for ratio in {whole, min(max(whole, LOW), HIGH)}]
    return tuple(_pairs(units, others, min(ways)[1]))


def partner(pairs: Sequence[Pair], position: int, *, from_left: bool) -> Span | None:
    """The stretch of the other text that goes with a position; None where it has none."""
    found: Span | None = None
    for pair in pairs:
        here, there = (pair.left, pair.right) if from_left else (pair.right, pair.left)
        if here is not None and here.start <= position:
            found = there if position <= here.end or there is not None else found
    return found


def _units(text: str) -> list[_Unit]:
    found = []
    for each in paragraphs(text):
        words = text[each.span.start : each.span.end]
        signs = frozenset(fold(sign).text.rstrip(".,") for sign in _SIGNS.findall(_plain(words)))
        found.append(_Unit(each.span, len(words), signs))
    return found


def _plain(words: str) -> str:
    """The words with digits of every script as the common ones."""
    return re.sub(r"\d", lambda digit: str(int(digit.group())), words)


def _best_way(
    units: Sequence[_Unit], others: Sequence[_Unit], ratio: float
) -> tuple[float, list[tuple[int, int]]]:
    """The steps of the way that costs least, and that (dynamic programming within a band)."""
    rows, columns = len(units), len(others)
    band = _BAND + abs(rows - columns) + max(rows, columns) // 30
    best: dict[_State, tuple[float, _State]] = {(0, 0, 0): (0.0, (0, 0, 0))}
    for i in range(rows + 1):
        middle = i * columns // rows
        for j in range(max(0, middle - band), min(columns, middle + band) + 1):
            for taken, given, prior in _STEPS:
                if taken > i or given > j:
                    continue
                gap = 0 if taken and given else 1 if taken else 2
                cost = _cost(units[i - taken : i], others[j - given : j], ratio)
                for state in range(3):
                    before = (i - taken, j - given, state)
                    if before not in best:
                        continue
                    more = _LONGER if gap and gap == state else prior
                    whole = best[before][0] + more + cost
                    if (i, j, gap) not in best or whole < best[i, j, gap][0]:
                        best[i, j, gap] = (whole, before)
    at = min((each for each in best if each[:2] == (rows, columns)), key=lambda each: best[each])
    whole = best[at][0]
    steps: list[tuple[int, int]] = []
    while at != (0, 0, 0):
        before = best[at][1]
        steps.append((at[0] - before[0], at[1] - before[1]))
        at = before
    return whole, steps[::-1]


def _cost(units: Sequence[_Unit], others: Sequence[_Unit], ratio: float) -> float:
    if not units or not others:
        return 0.0
    size, mine = units[0].size, units[0].signs
    other, theirs = others[0].size, others[0].signs
    for each in units[1:]:
        size, mine = size + each.size, mine | each.signs
    for each in others[1:]:
        other, theirs = other + each.size, theirs | each.signs
    away = (other - size * ratio) / sqrt(max(size, 1) * _SPREAD * ratio)
    if not mine and not theirs:
        return min(away * away / 2, _MOST)
    alone = sum(sign[0].isdigit() for sign in mine ^ theirs)
    shared = min(len(mine & theirs), 3)
    return min(away * away / 2, _MOST) - _SHARED * shared + _ALONE * min(alone, 3)


def _pairs(
    units: Sequence[_Unit], others: Sequence[_Unit], steps: Sequence[tuple[int, int]]
) -> Iterator[Pair]:
    i = j = 0
    for taken, given in steps:
        yield Pair(left=_whole(units[i : i + taken]), right=_whole(others[j : j + given]))
        i, j = i + taken, j + given


def _whole(units: Sequence[_Unit]) -> Span | None:
    if not units:
        return None
    return Span(start=units[0].span.start, end=units[-1].span.end)
