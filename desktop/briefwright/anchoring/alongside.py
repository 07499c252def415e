"""Two texts side by side: which paragraph of one is which of the other, and what each has alone.

For people to look at. Both are finished texts of which neither is the earlier; two states of one
text are compared by `edits.compare`, a text and its translation by `parallel`.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, groupby

from briefwright.anchoring.likeness import Likeness, Measured, likeness
from briefwright.anchoring.shingles import RUN
from briefwright.domain.prose import Prose
from briefwright.domain.text import Span, paragraphs
from briefwright.edits.align import hunks
from briefwright.edits.tokens import Token, is_weighty, length, tokens

SAME = 0.4
"""The least share of the shorter paragraph's words that the other one has for them to be one."""
_RUN = 3
"""Two paragraphs are looked at when they have so many words on end in common."""
_COMMON = 24
"""Words on end that stand in more paragraphs than this lead nowhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Side:
    """A paragraph: where it stands in its text, and the stretches of it that the other text lacks.

    Both count code points of the whole text.
    """

    span: Span
    own: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """Two paragraphs that say the same, or one that stands alone; never neither."""

    left: Side | None
    right: Side | None

    @property
    def differs(self) -> bool:
        """Whether one of them has words that the other text lacks."""
        return any(side is not None and side.own for side in (self.left, self.right))


@dataclass(frozen=True, slots=True, kw_only=True)
class Alongside:
    """All paragraphs of both texts in rows, each text in its order, and what the two share."""

    rows: tuple[Row, ...]
    likeness: Likeness

    @property
    def differences(self) -> tuple[int, ...]:
        """The numbers of the rows that differ, counted from 0."""
        return tuple(number for number, row in enumerate(self.rows) if row.differs)


def alongside(left: str, right: str) -> Alongside:
    """The two texts in rows; some 100 ms for 200 paragraphs of 80 words."""
    one, other = _Text(left), _Text(right)
    one.mark(other)
    other.mark(one)
    rows = []
    at_left = at_right = 0
    for i, j in [*_pairs(one, other), (len(one.parts), len(other.parts))]:
        rows += [Row(left=one.side(n), right=None) for n in range(at_left, i)]
        rows += [Row(left=None, right=other.side(n)) for n in range(at_right, j)]
        if i < len(one.parts):
            rows.append(_pair(one, i, other, j))
        at_left, at_right = i + 1, j + 1
    return Alongside(rows=tuple(rows), likeness=likeness(one.measured, other.measured))


class _Text:
    """A text with its paragraphs, the words of each, and which words the other text has too."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.measured = Measured(text)
        self.parts = [
            part.span for part in paragraphs(text) if text[part.span.start : part.span.end].strip()
        ]
        starts = [word.span.start for word in self.measured.words]
        self._ranges = [
            (bisect_left(starts, part.start), bisect_left(starts, part.end)) for part in self.parts
        ]
        self.words = [
            [w.text for w in self.measured.words[first:last]] for first, last in self._ranges
        ]
        self.bags = [Counter(words) for words in self.words]
        self._elsewhere: list[Span] = []

    def mark(self, other: "_Text") -> None:
        """Notes the stretches of this text that stand in the other, wherever.

        A run that reaches into the next paragraph by a word or two tells nothing of that one.
        """
        shared = self.measured.shared_with(other.measured)
        for first, last in self._ranges:
            least = min(RUN, last - first)
            for is_shared, group in groupby(range(first, last), key=shared.__getitem__):
                found = list(group)
                if is_shared and len(found) >= least:
                    self._elsewhere += [self.measured.words[n].span for n in found]

    def side(self, number: int, own: Sequence[Span] | None = None) -> Side:
        """A paragraph; without `own` all of its words that stand nowhere in the other text."""
        part = self.parts[number]
        candidates = [part] if own is None else own
        found = [span for each in candidates for span in self._left_of(each)]
        return Side(span=part, own=tuple(found))

    def _left_of(self, span: Span) -> Iterator[Span]:
        """What remains of a stretch without the words that stand elsewhere in the other text."""
        at = bisect_left(self._elsewhere, span.start, key=lambda each: each.start)
        done = span.start
        while at < len(self._elsewhere) and self._elsewhere[at].start < span.end:
            yield from self._worded(done, self._elsewhere[at].start)
            done = self._elsewhere[at].end
            at += 1
        yield from self._worded(done, span.end)

    def _worded(self, start: int, end: int) -> Iterator[Span]:
        """The stretch without the blanks at its ends, if it has a letter or a digit."""
        piece = self.text[start:end]
        if any(char.isalnum() for char in piece):
            lead = len(piece) - len(piece.lstrip())
            yield Span(start=start + lead, end=start + len(piece.rstrip()))


def _pair(one: _Text, i: int, other: _Text, j: int) -> Row:
    """Two paragraphs, word by word."""
    left, right = one.parts[i], other.parts[j]
    ours, theirs = _tokens(one.text, left), _tokens(other.text, right)
    at_left, at_right = _places(ours, left.start), _places(theirs, right.start)
    changed = hunks(_alike(ours), _alike(theirs))
    mine = [Span(start=at_left[h.base.start], end=at_left[h.base.end]) for h in changed]
    other_s = [Span(start=at_right[h.side.start], end=at_right[h.side.end]) for h in changed]
    return Row(left=one.side(i, mine), right=other.side(j, other_s))


def _tokens(text: str, span: Span) -> tuple[Token, ...]:
    return tokens(Prose(text=text[span.start : span.end]))


def _alike(found: Sequence[Token]) -> list[Token]:
    """The tokens without their case: a word that begins a sentence is the same word."""
    return [
        each.casefold() if isinstance(each, str) and is_weighty(each) else each for each in found
    ]


def _places(found: Sequence[Token], start: int) -> list[int]:
    return list(accumulate(map(length, found), initial=start))


def _pairs(one: _Text, other: _Text) -> list[tuple[int, int]]:
    """The paragraphs that say the same, rising on both sides, so that most words are paired."""
    holders: dict[tuple[str, ...], list[int]] = {}
    for j, words in enumerate(other.words):
        for run in set(_runs(words)):
            holders.setdefault(run, []).append(j)
    weighed: list[tuple[int, int, int]] = []
    for i, words in enumerate(one.words):
        near = {
            j for run in _runs(words) for j in holders.get(run, ()) if len(holders[run]) <= _COMMON
        }
        for j in near:
            shared = (one.bags[i] & other.bags[j]).total()
            if shared >= SAME * min(len(words), len(other.words[j])):
                weighed.append((i, j, shared))
    return _heaviest(weighed)


def _runs(words: Sequence[str]) -> list[tuple[str, ...]]:
    """The words three by three; those of a shorter paragraph as one."""
    last = max(len(words) - _RUN, 0)
    return [tuple(words[at : at + _RUN]) for at in range(last + 1)] if words else []


def _heaviest(weighed: Sequence[tuple[int, int, int]]) -> list[tuple[int, int]]:
    """The pairs that rise on both sides and weigh most together."""
    ends: list[int] = []
    best: list[tuple[int, int]] = []
    before: list[int] = []
    ordered = sorted(weighed, key=lambda each: (each[0], -each[1]))
    for number, (_, j, weight) in enumerate(ordered):
        at = bisect_left(ends, j)
        above, held = best[at - 1] if at else (0, -1)
        before.append(held)
        total = above + weight
        if at < len(ends) and ends[at] == j:
            if best[at][0] >= total:
                continue
            best[at] = (total, number)
        else:
            ends.insert(at, j)
            best.insert(at, (total, number))
        while at + 1 < len(ends) and best[at + 1][0] <= total:
            del ends[at + 1], best[at + 1]
    chain: list[tuple[int, int]] = []
    number = best[-1][1] if best else -1
    while number >= 0:
        chain.append((ordered[number][0], ordered[number][1]))
        number = before[number]
    return chain[::-1]
