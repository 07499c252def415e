"""A passage in a text -> its anchor: what is kept so that it can be found again."""

from briefwright.domain.anchor import CONTEXT, Anchor
from briefwright.domain.errors import WrongUse
from briefwright.domain.text import Span, sha256_of


def describe(text: str, span: Span) -> Anchor:
    """The anchor of a passage of the text.

    Raises `WrongUse` when the span is empty or lies outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise WrongUse(
            f"There is no passage from {span.start} to {span.end} in a text of "
            f"{len(text)} characters: mark at least one character inside it."
        )
    return Anchor(
        quotation=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        span=span,
        text_sha256=sha256_of(text),
    )
