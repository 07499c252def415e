"""Following an anchor through an edit of its text that we made ourselves.

Text that two revisions share is mapped position by position; the answer counts
only when the quotation stands, word for word, where the map says.
"""

from briefwright.domain.anchor import Anchor, AnchorState, Resolution
from briefwright.domain.prose import Prose
from briefwright.domain.text import Span, sha256_of
from briefwright.edits.align import hunks
from briefwright.edits.tokens import length, tokens


def remap(anchor: Anchor, before: str, after: str) -> Resolution | None:
    """Where the passage stands after the edit, as moved (or exact, when nothing changed).

    None when `before` is not the anchor's text, or when the edit reached into
    the passage: then `resolve` must judge.
    """
    if sha256_of(before) != anchor.text_sha256:
        return None
    if before == after:
        return Resolution(state=AnchorState.EXACT, span=anchor.span, score=1.0)
    start = _mapped(before, after, anchor.span)
    span = Span(start=start, end=start + len(anchor.span))
    if start < 0 or after[span.start : span.end] != anchor.quotation:
        return None
    return Resolution(state=AnchorState.MOVED, span=span, score=1.0)


def _mapped(before: str, after: str, span: Span) -> int:
    """Where the start of the span stands after the edit.

    Every change that ends at or before that start counts; one that reaches
    beyond it does not, and is left to the comparison with the quotation.
    """
    old, new = tokens(Prose(text=before)), tokens(Prose(text=after))
    shift = 0
    at_old = at_new = 0
    taken_old = taken_new = 0
    for hunk in hunks(old, new):
        at_old += sum(map(length, old[taken_old : hunk.base.end]))
        at_new += sum(map(length, new[taken_new : hunk.side.end]))
        taken_old, taken_new = hunk.base.end, hunk.side.end
        if at_old > span.start:
            break
        shift = at_new - at_old
    return span.start + shift
