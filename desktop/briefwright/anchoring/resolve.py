"""An anchor and a text -> where the passage stands now, and how sure that is (DESIGN.md 4.6).

Nothing is moved silently: every answer carries its state. An anchor whose text
was edited by us is better followed with `remap`, which knows the edit.
"""

from itertools import islice

from briefwright.anchoring.candidates import candidates
from briefwright.anchoring.score import score
from briefwright.anchoring.search import find_exactly, find_quotation
from briefwright.domain.anchor import Anchor, AnchorState, Resolution
from briefwright.domain.text import Span

FUZZY = 0.90
"""From this score a place is taken for the passage, to be confirmed."""

AMBIGUOUS = 0.75
"""From this score a place is offered as a candidate."""

MARGIN = 0.05
"""By this much the best place must be better than the second."""

LISTED = 20
"""Candidates that are listed at most."""


def resolve(anchor: Anchor, text: str, *, text_sha256: str) -> Resolution:
    """Where the anchor's passage stands in the text, whose hash is `text_sha256`.

    `span` is None when the passage is ambiguous or lost. Costs microseconds
    where the quotation is unchanged, about 50 ms in 120,000 characters otherwise.
    """
    sure = surely(anchor, text, text_sha256=text_sha256)
    if sure is not None:
        return sure
    exact = tuple(find_exactly(text, anchor.quotation))
    places = exact or find_quotation(text, anchor.quotation)
    if len(places) < 2:
        places += candidates(anchor, text)
    return _judged(anchor, text, places)


def surely(anchor: Anchor, text: str, *, text_sha256: str) -> Resolution | None:
    """Where the passage stands word for word, or that it has no place, as somebody said of this text.

    None where it must be judged. Costs microseconds.
    """
    span = anchor.span
    if anchor.text_sha256 == text_sha256:
        if span.start == span.end:
            return Resolution(state=AnchorState.LOST, span=None, score=0.0)
        if text[span.start : span.end] == anchor.quotation:
            return Resolution(state=AnchorState.EXACT, span=span, score=1.0)
    exact = tuple(islice(find_exactly(text, anchor.quotation), 2))
    if len(exact) == 1:
        return Resolution(state=AnchorState.MOVED, span=exact[0], score=1.0)
    return None


def _judged(anchor: Anchor, text: str, places: tuple[Span, ...]) -> Resolution:
    scored = sorted(((score(anchor, text, span), span) for span in set(places)), key=_by_score)
    apart = _without_overlaps(scored)
    if not apart or apart[0][0] < AMBIGUOUS:
        best = apart[0][0] if apart else 0.0
        return Resolution(state=AnchorState.LOST, span=None, score=best)
    best, span = apart[0]
    second = apart[1][0] if len(apart) > 1 else 0.0
    if best >= FUZZY and best - second >= MARGIN:
        return Resolution(state=AnchorState.FUZZY, span=span, score=best)
    likely = tuple(span for value, span in apart if value >= AMBIGUOUS)[:LISTED]
    return Resolution(state=AnchorState.AMBIGUOUS, span=None, score=best, candidates=likely)


def _by_score(scored: tuple[float, Span]) -> tuple[float, Span]:
    return -scored[0], scored[1]


def _without_overlaps(scored: list[tuple[float, Span]]) -> list[tuple[float, Span]]:
    """The places, best first, without those that overlap a better one."""
    kept: list[tuple[float, Span]] = []
    for value, span in scored:
        if len(kept) > LISTED:
            break
        if not any(span.start < other.end and other.start < span.end for _, other in kept):
            kept.append((value, span))
    return kept
