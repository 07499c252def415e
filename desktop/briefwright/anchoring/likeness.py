"""How much of one text stands in another: whether one was copied from the other, or both from a third.

A word is shared when it stands in a run of five words that the other text has too, wherever. Two
reporters of one event share the words that they quote, and hardly any others: so what stands
outside quotation marks must be shared as well. Nothing is decided here for the analyst.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from briefwright.anchoring.shingles import KEPT_OF, RUN, Word, quoted, runs_of, words_of

SIMILAR = 0.5
"""The least share of their runs in common with which two texts look like copies (TRADECRAFT B8)."""
CONTAINED = 0.6
"""The least share of the shorter one's words that stand in the longer one."""
OWN_WORDS = 0.5
"""The least share of its words outside quotation marks that do."""
FEWEST = 25
"""A text of fewer words says too little to be called a copy."""
HINTED = 0.15
"""The least share of the fewer prints in common with which two texts are compared in full."""
_FEWEST_OWN = 20
"""With fewer words outside quotation marks a text is what it quotes, such as a statement."""
_AT_ONCE = 200
"""Texts between two questions whether to go on."""
_MOST_SHARING = 64
"""Of so many texts with one print the last are compared: more share a footer, or are linked by it."""


class Measured:
    """A text made ready for comparing with others."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.words: tuple[Word, ...] = words_of(text)
        self.runs: list[int] = runs_of([word.text for word in self.words])

    @cached_property
    def set_of_runs(self) -> frozenset[int]:
        """Its runs without their order."""
        return frozenset(self.runs)

    @cached_property
    def own(self) -> list[bool]:
        """For each word whether it stands outside quotation marks."""
        return [not each for each in quoted(self.text, self.words)]

    def shared_with(self, other: "Measured") -> list[bool]:
        """For each word whether it stands in a run that the other text has."""
        found = [False] * len(self.words)
        held = other.set_of_runs
        done = 0
        for at, run in enumerate(self.runs):
            if run in held:
                end = min(at + RUN, len(found))
                for n in range(max(at, done), end):
                    found[n] = True
                done = end
        return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Likeness:
    """What two texts share. `similarity` is the share of their runs that both have.

    `first` and `second` are the shares of each one's words that stand in the other; `own` that of
    the words of the shorter outside quotation marks, where there are enough to tell. `shorter` has
    so many words.
    """

    similarity: float
    first: float
    second: float
    own: float
    shorter: int

    @property
    def contained(self) -> float:
        """The share of the one that is more like the other, which is a copy's of its original."""
        return max(self.first, self.second)

    @property
    def is_copy(self) -> bool:
        """Whether the two look like one story."""
        alike = self.similarity >= SIMILAR or self.contained >= CONTAINED
        return self.shorter >= FEWEST and alike and self.own >= OWN_WORDS


def likeness(first: Measured, second: Measured) -> Likeness:
    """What two texts share; about 1 ms for articles of 800 words."""
    mine, theirs = first.shared_with(second), second.shared_with(first)
    one, other = _share(mine), _share(theirs)
    shared, own = (mine, first.own) if one >= other else (theirs, second.own)
    outside = [is_shared for is_shared, is_own in zip(shared, own, strict=True) if is_own]
    union = len(first.set_of_runs | second.set_of_runs)
    return Likeness(
        similarity=len(first.set_of_runs & second.set_of_runs) / union if union else 0.0,
        first=one,
        second=other,
        own=_share(outside) if len(outside) >= _FEWEST_OWN else max(one, other),
        shorter=min(len(mine), len(theirs)),
    )


Prints = Mapping[str, Sequence[int]]
"""The prints of texts by the ids of these, in order."""


def hinted_pairs(
    prints: Prints, wanted: Iterable[str], alive: Callable[[], None] = lambda: None
) -> tuple[tuple[str, str], ...]:
    """Pairs of texts that share so many prints that they are worth comparing in full.

    Each pair has one of the `wanted` texts, and the one that stands first in `prints` first.
    `alive` is called now and then and may raise. All pairs of 10,000 articles take some 2 s, one
    article against them 0.2 s.
    """
    order = {row: n for n, row in enumerate(prints)}
    asked = sorted({row for row in wanted if row in order}, key=order.__getitem__)
    holders: dict[int, list[str]] = {}
    pairs = set(_against(prints, asked, holders, adding=True, alive=alive))
    among = set(asked)
    others = [row for row in prints if row not in among]
    pairs |= set(_against(prints, others, holders, adding=False, alive=alive))
    return tuple(
        sorted(
            (_in_order(pair, order) for pair in pairs),
            key=lambda pair: (order[pair[0]], order[pair[1]]),
        )
    )


def _against(
    prints: Prints,
    rows: Iterable[str],
    holders: dict[int, list[str]],
    *,
    adding: bool,
    alive: Callable[[], None],
) -> Iterator[tuple[str, str]]:
    """Pairs of each of these texts and one of the `holders` of its prints; it is added to them."""
    known = None if adding else frozenset(holders)
    for number, row in enumerate(rows):
        if number % _AT_ONCE == 0:
            alive()
        shared: dict[str, int] = {}
        for each in prints[row] if known is None else known.intersection(prints[row]):
            held = holders.get(each)
            if held is not None:
                for other in held[-_MOST_SHARING:]:
                    shared[other] = shared.get(other, 0) + 1
            if adding:
                holders.setdefault(each, []).append(row)
        for other, count in shared.items():
            if count >= HINTED * _comparable(prints[row], prints[other]):
                yield row, other


def _comparable(one: Sequence[int], other: Sequence[int]) -> int:
    """How many prints two texts would share if the shorter stood in the longer whole.

    A short text has all of its prints, of which a long one has those kept of long texts.
    """
    kept = [sum(not each % KEPT_OF for each in prints) for prints in (one, other)]
    if kept[0] < len(one) and kept[1] < len(other):
        return min(len(one), len(other))
    return max(min(kept), 1)


def _in_order(pair: tuple[str, str], order: Mapping[str, int]) -> tuple[str, str]:
    one, other = pair
    return (one, other) if order[one] < order[other] else (other, one)


def _share(shared: Sequence[bool]) -> float:
    return sum(shared) / len(shared) if shared else 0.0
