"""How well a place fits an anchor, from 0 to 1.

Weights after Hypothesis's client (match-quote.ts) and DESIGN.md 4.6: quotation
50, prefix 20, suffix 20, position 2, over 92.
"""

from rapidfuzz.distance import Indel

from briefwright.domain.anchor import Anchor
from briefwright.domain.text import Span

QUOTATION, PREFIX, SUFFIX, POSITION = 50, 20, 20, 2


def similarity(left: str, right: str) -> float:
    """How alike two texts are: twice their longest common subsequence over both lengths."""
    return Indel.normalized_similarity(left, right)


def score(anchor: Anchor, text: str, span: Span) -> float:
    """How well the place fits the anchor; context that the anchor never had counts as found."""
    before = text[max(0, span.start - len(anchor.prefix)) : span.start]
    after = text[span.end : span.end + len(anchor.suffix)]
    away = abs(span.start - anchor.span.start) / max(len(text), anchor.span.start, 1)
    total = (
        QUOTATION * similarity(anchor.quotation, text[span.start : span.end])
        + PREFIX * similarity(anchor.prefix, before)
        + SUFFIX * similarity(anchor.suffix, after)
        + POSITION * (1 - away)
    )
    return total / (QUOTATION + PREFIX + SUFFIX + POSITION)
