"""A quotation as a user gives it, to its one place in a source, or a sentence on why not."""

from briefwright.anchoring.candidates import candidates
from briefwright.anchoring.search import find_quotation
from briefwright.domain.anchor import Anchor
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.message import Message, Series, say
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
        raise Refused.of(_not_found(source, words))
    if nth is None and len(spans) > 1:
        raise Refused(
            "The words “{words}” stand {count} times in “{title}”: choose one by its number (nth): "
            "{places}.",
            words=shortened(words),
            count=len(spans),
            title=source.title,
            places=_places(source.text, spans),
        )
    number = 1 if nth is None else nth
    if not 1 <= number <= len(spans):
        raise Refused(
            "The words “{words}” stand {count} times in “{title}”, so that there is no number "
            "{number}: {places}.",
            words=shortened(words),
            count=len(spans),
            title=source.title,
            number=number,
            places=_places(source.text, spans),
        )
    return spans[number - 1]


def shortened(words: str, limit: int = _SHOWN) -> str:
    """The words, cut in the middle when they are longer than the limit."""
    if len(words) <= limit:
        return words
    half = limit // 2
    return f"{words[:half].rstrip()} … {words[-half:].lstrip()}"


def _not_found(source: Source, words: str) -> Message:
    text = source.text
    anchor = Anchor(
        quotation=words, prefix="", suffix="", span=Span(start=0, end=len(words)), text_sha256=""
    )
    guesses = candidates(anchor, text)
    if not guesses:
        return say(
            "“{title}” does not hold the words “{words}”, nor anything near them: copy them from "
            "the source.",
            title=source.title,
            words=shortened(words),
        )
    span = guesses[0]
    return say(
        "“{title}” does not hold the words “{words}”; the nearest is “{found}” in paragraph "
        "{paragraph}.",
        title=source.title,
        words=shortened(words),
        found=shortened(clean_line(text[span.start : span.end])),
        paragraph=paragraph_at(text, span.start),
    )


def _places(text: str, spans: tuple[Span, ...]) -> Series | Message:
    places = Series(
        items=tuple(
            say(
                "{number} in paragraph {paragraph} (“{words}”)",
                number=number,
                paragraph=paragraph_at(text, span.start),
                words=_around(text, span),
            )
            for number, span in enumerate(spans[:_LISTED], start=1)
        ),
        between=say("; "),
    )
    if len(spans) <= _LISTED:
        return places
    return say("{places}, and {count} more", places=places, count=len(spans) - _LISTED)


def _around(text: str, span: Span) -> str:
    before = clean_line(text[max(0, span.start - _AROUND) : span.start] + "|")[:-1]
    after = clean_line("|" + text[span.end : span.end + _AROUND])[1:]
    return f"…{before}{shortened(clean_line(text[span.start : span.end]), 24)}{after}…"
