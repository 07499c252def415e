"""A passage in a text -> its anchor: what is kept so that it can be found again."""

from dataclasses import replace

from briefwright.domain.anchor import CONTEXT, Anchor
from briefwright.domain.errors import WrongUse
from briefwright.domain.text import Span, sha256_of


def describe(text: str, span: Span) -> Anchor:
    """The anchor of a passage of the text.

    Raises `WrongUse` when the span is empty or lies outside the text.
    """
    if not 0 <= span.start < span.end <= len(text):
        raise WrongUse(
            "There is no passage from {start} to {end} in a text of {count} characters: "
            "mark at least one character inside it.",
            start=span.start,
            end=span.end,
            count=len(text),
        )
    return Anchor(
        quotation=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
        span=span,
        text_sha256=sha256_of(text),
    )


def without_place(anchor: Anchor, text_sha256: str) -> Anchor:
    """The anchor of a passage of which somebody said that it is not in the text with this hash.

    Its words stay; its span is empty. In a text with another hash it is looked for again.
    """
    at = anchor.span.start
    return replace(anchor, span=Span(start=at, end=at), text_sha256=text_sha256)
