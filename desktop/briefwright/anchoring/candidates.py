"""Where an altered passage may stand now: guesses from its words, then their exact ends.

Guesses come from pieces of the anchor that the text still has, and from a
bounded fuzzy search for its head and tail; each is then fitted to the anchor.
Judging the fit is `score`.
"""

from collections import Counter

from rapidfuzz import fuzz

from briefwright.anchoring.score import PREFIX, QUOTATION, SUFFIX, score, similarity
from briefwright.domain.anchor import Anchor
from briefwright.domain.text import Span

_PIECE = 12
"""Code points of a piece that is sought exactly."""

_COMMON = 20
"""A piece found more often than this says nothing about the place."""

_NEEDLE = 64
"""Code points that one machine word of the fuzzy search covers: longer needles cost more."""

_LOCAL = 400
"""The ends of longer quotations are judged by this many code points beside them alone."""

_GUESSES = 6
"""Guesses that are fitted; the margin needs the second, the list of candidates a few more."""


def candidates(anchor: Anchor, text: str) -> tuple[Span, ...]:
    """Places that may hold the altered quotation, best fit first; they may overlap."""
    starts = [*_by_pieces(anchor, text), *_by_needles(anchor.quotation, text)]
    found: list[Span] = []
    near = max(16, len(anchor.quotation) // 8)
    for start in starts:
        if any(abs(start - other.start) <= near for other in found):
            continue
        span = _fitted(anchor, text, start)
        if span.start < span.end and span not in found:
            found.append(span)
    return tuple(sorted(found, key=lambda span: -score(anchor, text, span)))


def _by_pieces(anchor: Anchor, text: str) -> list[int]:
    """Where the quotation would start if a piece of it or of its context stands where it stood."""
    whole = anchor.prefix + anchor.quotation + anchor.suffix
    votes: Counter[int] = Counter()
    width = max(16, len(anchor.quotation) // 8)
    step = max(_PIECE, len(whole) // 64)
    for offset in range(0, max(1, len(whole) - _PIECE + 1), step):
        piece = whole[offset : offset + _PIECE]
        places = _places(text, piece)
        for place in places:
            votes[(place - offset + len(anchor.prefix)) // width] += 1
    best = votes.most_common(_GUESSES)
    return [bucket * width + width // 2 for bucket, _ in best]


def _places(text: str, piece: str) -> list[int]:
    places: list[int] = []
    place = text.find(piece)
    while place >= 0:
        places.append(place)
        if len(places) > _COMMON:
            return []
        place = text.find(piece, place + 1)
    return places


def _by_needles(quotation: str, text: str) -> list[int]:
    """Where the quotation would start if its head, or its tail, stands where it is most alike."""
    tail = max(0, len(quotation) - _NEEDLE)
    starts = _alike(quotation[:_NEEDLE], text)
    if tail:
        starts += [place - tail for place in _alike(quotation[tail:], text)]
    return starts


def _alike(needle: str, text: str) -> list[int]:
    """The place most alike to the needle, and the ones most alike before and after it."""
    best = _closest(needle, text)
    if best is None:
        return []
    before = _closest(needle, text[: best.start])
    after = _closest(needle, text[best.end :])
    places = [best.start]
    if before:
        places.append(before.start)
    if after:
        places.append(best.end + after.start)
    return places


def _closest(needle: str, text: str) -> Span | None:
    if len(text) < len(needle):
        return None
    found = fuzz.partial_ratio_alignment(needle, text, score_cutoff=50)
    return Span(start=found.dest_start, end=found.dest_end) if found else None


def _fitted(anchor: Anchor, text: str, guess: int) -> Span:
    """The stretch near the guess that fits the anchor best."""
    quotation = anchor.quotation
    size = len(quotation)
    slack = max(32, size // 3)
    low = max(0, min(guess, len(text)) - slack)
    high = min(len(text), max(guess, 0) + size + slack)
    head = _closest(quotation[:_NEEDLE], text[low : min(high, low + 2 * slack + _NEEDLE)])
    tail_low = max(low, high - 2 * slack - _NEEDLE)
    tail = _closest(quotation[-_NEEDLE:], text[tail_low:high])
    start = low + head.start if head else min(max(guess, 0), len(text))
    end = tail_low + tail.end if tail else start + size
    if end <= start:
        end = start + size
    return _tightened(anchor, text, Span(start=start, end=min(end, len(text))))


def _tightened(anchor: Anchor, text: str, span: Span) -> Span:
    """The span with each end moved to where the fit is best, then to the ends of its words.

    The fit is that of quotation and context together: words put in at an end
    of the quotation belong to it as long as its neighbours are still there.
    """
    quotation = anchor.quotation
    reach = min(32, max(8, len(quotation) // 4))
    start, end = span.start, span.end
    for _ in range(2):
        nearby = range(max(0, start - reach), min(end, start + reach) + 1)
        start = max(
            nearby, key=lambda at: _fit(anchor, text, Span(start=at, end=end), near_start=True)
        )
        nearby = range(max(start, end - reach), min(len(text), end + reach) + 1)
        end = max(
            nearby, key=lambda at: _fit(anchor, text, Span(start=start, end=at), near_start=False)
        )
    while 0 < start < end and quotation[0].isalnum() and text[start - 1 : start + 1].isalnum():
        start -= 1
    while start < end < len(text) and quotation[-1].isalnum() and text[end - 1 : end + 1].isalnum():
        end += 1
    return Span(start=start, end=end)


def _fit(anchor: Anchor, text: str, span: Span, *, near_start: bool) -> float:
    """How well the span fits, of which one end is being moved; a figure to compare, no score."""
    quotation = anchor.quotation
    if len(quotation) <= _LOCAL:
        return score(anchor, text, span)
    if near_start:
        inside = similarity(quotation[:_LOCAL], text[span.start : span.start + _LOCAL])
        before = text[max(0, span.start - len(anchor.prefix)) : span.start]
        return QUOTATION * inside + PREFIX * similarity(anchor.prefix, before)
    inside = similarity(quotation[-_LOCAL:], text[max(0, span.end - _LOCAL) : span.end])
    after = text[span.end : span.end + len(anchor.suffix)]
    return QUOTATION * inside + SUFFIX * similarity(anchor.suffix, after)
