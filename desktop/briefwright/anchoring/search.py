"""A quotation -> every place where a text has it, word for word.

White space in a quotation matches any white space, because line breaks are the
layout's and not the author's. Everything else is exact; for forgiving search
see `fold` and `resolve`.
"""

import re
import unicodedata
from collections.abc import Iterator

from briefwright.domain.text import Span


def find_quotation(text: str, quotation: str) -> tuple[Span, ...]:
    """The places of the quotation in reading order, overlapping ones too; none for a blank one.

    The quotation is brought to NFC first; the text of a source is so already.
    White space at the quotation's ends is passed over.
    """
    words = unicodedata.normalize("NFC", quotation).split()
    if not words:
        return ()
    if len(words) == 1:
        return tuple(find_exactly(text, words[0]))
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    return tuple(_rising(text, pattern))


def find_exactly(text: str, wanted: str) -> Iterator[Span]:
    """The places of `wanted`, code point by code point, overlapping ones too."""
    start = text.find(wanted) if wanted else -1
    while start >= 0:
        yield Span(start=start, end=start + len(wanted))
        start = text.find(wanted, start + 1)


def _rising(text: str, pattern: re.Pattern[str]) -> Iterator[Span]:
    match = pattern.search(text)
    while match:
        yield Span(start=match.start(), end=match.end())
        match = pattern.search(text, match.start() + 1)
