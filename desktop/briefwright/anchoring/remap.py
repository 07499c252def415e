"""Following an anchor through an edit of its text that we made ourselves.

The answer counts only when the quotation stands, word for word, where the map of the two texts
says (`course`).
"""

from briefwright.anchoring.course import Course
from briefwright.domain.anchor import Anchor, AnchorState, Resolution
from briefwright.domain.text import sha256_of


def remap(anchor: Anchor, before: str, after: str) -> Resolution | None:
    """Where the passage stands after the edit, as moved (or exact, when nothing changed).

    None when `before` is not the anchor's text, or when the edit reached into
    the passage: then `resolve` must judge.
    """
    if sha256_of(before) != anchor.text_sha256:
        return None
    if before == after:
        return Resolution(state=AnchorState.EXACT, span=anchor.span, score=1.0)
    span = Course.between(before, after).follow(anchor.span)
    if span is None or after[span.start : span.end] != anchor.quotation:
        return None
    return Resolution(state=AnchorState.MOVED, span=span, score=1.0)
