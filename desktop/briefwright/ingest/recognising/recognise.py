"""All that is suggested about a source, put in order."""

import re
from collections.abc import Iterable, Iterator, Mapping

from briefwright.domain.found import Found, FoundBy
from briefwright.ingest.base import Reading
from briefwright.ingest.recognising.bylines import authors
from briefwright.ingest.recognising.file_names import named
from briefwright.ingest.recognising.languages import language_shares, languages
from briefwright.ingest.recognising.lines import edges_of
from briefwright.ingest.recognising.outlets import outlets
from briefwright.ingest.recognising.publication import published

CERTAIN = 0.9
"""The share of the letters from which they are believed more than what a page says of itself."""

MOST = 5
"""Values of one field that are offered."""

SEEN_FOR_ORDER = 20_000
"""Code points that are looked through for a numeric date that tells the order of its parts."""

_NUMERIC = re.compile(r"(\d\d?)([/.-])(\d\d?)\2\d{4}(?!\d)")
_SUREST = (
    FoundBy.PAGE,
    FoundBy.HEADER,
    FoundBy.WORDS,
    FoundBy.PROPERTIES,
    FoundBy.LETTERS,
    FoundBy.NAME,
)
"""For days and authors: the properties of a file often tell who made the file, and when."""


def recognise(reading: Reading, name: str) -> tuple[Found, ...]:
    """What is suggested about a source: for each field the surest value first, none twice.

    First comes what the file says of itself, then what words, letters and name tell. Only a
    language that almost all letters speak for goes before the one that a page claims: pages are
    made from templates in another language. A day with its year goes before one without, and
    what is printed as day or author before the properties of the file.
    """
    month_first = _writes_month_first(reading.text)
    lines, shares = edges_of(reading.text), language_shares(reading.text)
    told = [
        *reading.found,
        *published(lines, month_first=month_first),
        *authors(lines),
        *outlets(lines),
        *languages(shares),
        *named(name, month_first=month_first),
    ]
    return tuple(_few(_once(_in_order(told, shares))))


def _writes_month_first(text: str) -> bool:
    """Whether a numeric date of the text puts the month first, as only this order makes it one."""
    for match in _NUMERIC.finditer(text[:SEEN_FOR_ORDER]):
        one, two = int(match[1]), int(match[3])
        if max(one, two) > 12 and min(one, two) <= 12:
            return two > 12
    return False


def _in_order(told: list[Found], shares: Mapping[str, float]) -> list[Found]:
    sure = {tag for tag, share in shares.items() if share >= CERTAIN}

    def place(found: Found) -> tuple[bool, int]:
        if found.field in ("published", "authors"):
            return found.value.startswith("XXXX"), _SUREST.index(found.by)
        if found.field == "language" and sure:
            return _spoken(found.value) not in sure, 0
        return False, 0

    return sorted(told, key=place)


def _once(told: Iterable[Found]) -> Iterator[Found]:
    seen: set[tuple[str, str]] = set()
    for found in told:
        value = _spoken(found.value) if found.field == "language" else found.value.casefold()
        if (found.field, value) not in seen:
            yield found
        seen.add((found.field, value))


def _few(told: Iterable[Found]) -> Iterator[Found]:
    counts: dict[str, int] = {}
    for found in told:
        counts[found.field] = counts.get(found.field, 0) + 1
        if counts[found.field] <= MOST:
            yield found


def _spoken(tag: str) -> str:
    return tag.partition("-")[0].lower()
