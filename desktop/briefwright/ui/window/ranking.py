"""What fits what was typed, best first: by beginnings of words, inner letters, and small slips.

Works on folded text, so case, accents and the letter forms of three languages
do not matter. Pure values; nothing here knows a widget.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz.distance import OSA

from briefwright.anchoring.fold import fold

MOST = 200
"""So many are shown at most; whoever looks for more types another letter."""

ENOUGH = 8
"""With so many good hits nobody looks at loose ones, which cost more to find."""

SLIPS_FROM = 4
"""Letters from which on a slip is forgiven; shorter words are alike by chance."""

SHORT = 60
"""Characters up to which a text is looked through letter by letter, as names of acts and titles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """Something that can be chosen by typing. `sort` names what it is, `hint` stands at the end.

    `also` are words that are looked through and not shown.
    """

    key: str
    words: str
    sort: str = ""
    hint: str = ""
    also: str = ""
    enabled: bool = True


@dataclass(frozen=True, slots=True)
class Prepared:
    """A choice with its words folded once, so that every keystroke only compares."""

    choice: Choice
    words: str
    rest: str


def prepare(choices: Sequence[Choice]) -> tuple[Prepared, ...]:
    """The choices made ready for `ranked`."""
    return tuple(
        Prepared(choice, fold(choice.words).text, fold(f"{choice.sort} {choice.also}").text)
        for choice in choices
    )


def ranked(query: str, prepared: Sequence[Prepared]) -> tuple[Choice, ...]:
    """The choices that every word of the query fits, best first, ties in their given order.

    A blank query takes all as they stand.
    """
    wanted = fold(query).text.split()
    if not wanted:
        return tuple(each.choice for each in prepared[:MOST])
    found = _scored(wanted, prepared, _fit)
    if len(found) < ENOUGH:
        found = _scored(wanted, prepared, _looser(wanted, prepared))
    return tuple(choice for _, _, choice in sorted(found, key=lambda each: each[:2])[:MOST])


def _scored(
    wanted: Sequence[str], prepared: Sequence[Prepared], fit: Callable[[str, str], float]
) -> list[tuple[float, int, Choice]]:
    return [
        (-score, number, each.choice)
        for number, each in enumerate(prepared)
        if (score := _score(wanted, each, fit)) > 0
    ]


def _score(wanted: Sequence[str], prepared: Prepared, fit: Callable[[str, str], float]) -> float:
    """How well all words fit; 0 when one does not. Shorter words win among equals."""
    each = [max(fit(word, prepared.words), 0.6 * fit(word, prepared.rest)) for word in wanted]
    if not all(each):
        return 0
    whole = 10 if prepared.words.startswith(" ".join(wanted)) else 0
    return sum(each) + whole + 1 / (1 + len(prepared.words))


def _fit(word: str, text: str) -> float:
    at = text.find(word)
    if at == 0:
        return 9
    if at > 0:
        return 8 if not text[at - 1].isalnum() or f" {word}" in text else 6
    return 0


def _looser(wanted: Sequence[str], prepared: Sequence[Prepared]) -> Callable[[str, str], float]:
    """What fits loosely too; each different word of all choices is compared but once."""
    texts = (text for each in prepared for text in (each.words, each.rest))
    vocabulary = {other for text in texts for other in text.split()}
    slips = {
        word: {other for other in vocabulary if _is_slip(word, other)}
        for word in wanted
        if len(word) >= SLIPS_FROM
    }

    @cache
    def fit(word: str, text: str) -> float:
        if found := _fit(word, text):
            return found
        if not slips.get(word, set()).isdisjoint(text.split()):
            return 4
        return _scattered(word, text) if len(text) <= SHORT else 0

    return fit


def _is_slip(word: str, other: str) -> bool:
    """Whether the other begins like the word but for one letter wrong, left out or swapped."""
    return any(
        OSA.distance(word, other[:length], score_cutoff=1) <= 1
        for length in (len(word) - 1, len(word), len(word) + 1)
        if len(other) >= length
    )


def _scattered(word: str, text: str) -> float:
    """The letters in order, each at the beginning of a word or right after the one before it."""
    if not word or len(word) > len(text):
        return 0
    starts = [0, *(n + 1 for n, char in enumerate(text[:-1]) if not char.isalnum())]
    reached: set[int] = {start + 1 for start in starts if text[start] == word[0]}
    for char in word[1:]:
        latest = min(reached, default=len(text))
        begins = [start for start in starts if start >= latest]
        reached = {at + 1 for at in (*reached, *begins) if at < len(text) and text[at] == char}
    return 3 if reached else 0
