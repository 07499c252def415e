"""A quotation as a user gives it, to its one place in a source, or a sentence on why not."""

from briefwright.anchoring.candidates import candidates
from briefwright.anchoring.search import find_quotation
from briefwright.domain.anchor import Anchor
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.source import Source
from briefwright.domain.text import Span, clean_line, paragraph_at

_LISTED = 12
_SHOWN = 60
_AROUND = 24


def place_of(source: Source, quotation: str, nth: int | None = None) -> Span:
    """The place of the quotation; white space in it matches any white space.

    `nth` counts its places from 1; None means that there must be only one. Raises
    `Refused` when it is not found (naming the nearest place), found several times
    (listing the places), or found less often than `nth`.
    """
    words = clean_line(quotation)
    if not words:
        raise WrongUse("The quotation is blank: give some words of the source.")
    spans = find_quotation(source.text, words)
    if not spans:
        raise Refused(
            f"“{source.title}” does not hold the words “{shortened(words)}”"
            f"{_nearest(source.text, words)}."
        )
    if nth is None and len(spans) > 1:
        raise Refused(
            f"The words “{shortened(words)}” stand {len(spans)} times in “{source.title}”: choose "
            f"one by its number (nth): {_listed(source.text, spans)}."
        )
    number = 1 if nth is None else nth
    if not 1 <= number <= len(spans):
        raise Refused(
            f"The words “{shortened(words)}” stand {len(spans)} times in “{source.title}”, so that "
            f"there is no number {number}: {_listed(source.text, spans)}."
        )
    return spans[number - 1]


def shortened(words: str, limit: int = _SHOWN) -> str:
    """The words, cut in the middle when they are longer than the limit."""
    if len(words) <= limit:
        return words
    half = limit // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _nearest(text: str, words: str) -> str:
    anchor = Anchor(
        quotation=words, prefix="", suffix="", span=Span(start=0, end=len(words)), text_sha256=""
    )
    guesses = candidates(anchor, text)
    if not guesses:
        return ", nor anything near them: copy them from the source"
    span = guesses[0]
    found = shortened(clean_line(text[span.start : span.end]))
    return f"; the nearest is “{found}” in paragraph {paragraph_at(text, span.start)}"


def _listed(text: str, spans: tuple[Span, ...]) -> str:
    places = [
        f"{number} in paragraph {paragraph_at(text, span.start)} (“{_around(text, span)}”)"
        for number, span in enumerate(spans[:_LISTED], start=1)
    ]
    more = f", and {len(spans) - _LISTED} more" if len(spans) > _LISTED else ""
    return "; ".join(places) + more


def _around(text: str, span: Span) -> str:
    before = clean_line(text[max(0, span.start - _AROUND) : span.start] + "|")[:-1]
    after = clean_line("|" + text[span.end : span.end + _AROUND])[1:]
    return f"…{before}{shortened(clean_line(text[span.start : span.end]), 24)}{after}…"
