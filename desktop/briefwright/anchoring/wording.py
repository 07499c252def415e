"""Finding words in prose to read or to replace them: whole places that do not overlap.

Chips are seen through: words on both sides of one are found as they read.
"""

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from briefwright.anchoring.fold import fold
from briefwright.anchoring.search import find_exactly
from briefwright.domain.text import OBJECT, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """The words that are looked for.

    Without `case` they are folded as `fold` does: case, accents, vowel signs and Arabic letter
    forms make no difference. With it every character counts. `whole` leaves out words that only
    hold them.
    """

    words: str
    case: bool = False
    whole: bool = False


def find_words(text: str, wanted: Wanted) -> tuple[Span, ...]:
    """The places of the words in reading order, none over another; none for blank words."""
    if not wanted.words.strip():
        return ()
    seen = [at for at, char in enumerate(text) if char != OBJECT] if OBJECT in text else None
    plain = text.replace(OBJECT, "")
    found: list[Span] = []
    done = 0
    for start, end in (
        _exactly(plain, wanted.words) if wanted.case else _folded(plain, wanted.words)
    ):
        if start < done or (wanted.whole and not _stands_alone(plain, start, end)):
            continue
        done = end
        first, last = (start, end - 1) if seen is None else (seen[start], seen[end - 1])
        found.append(Span(start=first, end=last + 1))
    return tuple(found)


def _exactly(text: str, words: str) -> Iterator[tuple[int, int]]:
    for hit in find_exactly(text, unicodedata.normalize("NFC", words)):
        yield hit.start, hit.end


def _folded(text: str, words: str) -> Iterator[tuple[int, int]]:
    """The places of what folds alike; half of a character, such as the e of œ, is none."""
    wanted, held = fold(words).text, fold(text)
    for hit in find_exactly(held.text, wanted):
        begins = hit.start == 0 or held.offsets[hit.start - 1] != held.offsets[hit.start]
        ends = held.offsets[hit.end - 1] != held.offsets[hit.end]
        span = held.span(hit.start, hit.end)
        if begins and ends and span.start < span.end:
            yield span.start, span.end


def _stands_alone(text: str, start: int, end: int) -> bool:
    before, after = text[:start][-1:], text[end : end + 1]
    return not (_in_word(before) and _in_word(text[start])) and not (
        _in_word(after) and _in_word(text[end - 1])
    )


def _in_word(char: str) -> bool:
    return bool(char) and (char == "_" or unicodedata.category(char)[0] in "LMN")
