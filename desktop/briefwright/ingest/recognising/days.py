"""Dates as texts write them, read in English, French and Arabic.

Only what names a day is read: never a word such as "yesterday", which says nothing without the
day on which it was written. A day of the Islamic calendar is converted after Umm al-Qura and
marked as about, since in many countries the month begins when its moon is seen. A numeric date
that can be read in two ways gives both.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import TypeAlias

from hijridate import Hijri

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.text import Span
from briefwright.ingest.recognising.folding import folded
from briefwright.ingest.recognising.months import either, hijri_months, months

FIRST_YEAR, LAST_YEAR = 1900, 2100
"""Years outside are taken for other numbers."""

_DIGIT, _WORD = re.compile(r"\d"), re.compile(r"[^\W\d_]+")
_YEAR = r"(?P<year>\d{4})"
_START, _END = r"(?<![^\W_])", r"(?![^\W_])"
"""An underscore parts words too, as it does in names of files."""

_Read: TypeAlias = Callable[[re.Match[str]], Iterator[str]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """A date in a text: where it stands, and how it can be read, the likelier first."""

    span: Span
    values: tuple[str, ...]


def days_in(text: str, *, month_first: bool = False) -> tuple[Day, ...]:
    """The days that the text names, in reading order; none lies in another.

    `month_first` says how a numeric date is read first that can be read in two ways.
    """
    plain = folded(text)
    if _DIGIT.search(plain) is None:
        return ()
    found: list[Day] = []
    wordless = _first_words().isdisjoint(_WORD.findall(plain))
    for pattern, read, worded in _forms():
        if worded and wordless:
            continue
        for match in pattern.finditer(plain):
            span = Span(start=match.start(), end=match.end())
            if any(span.start < d.span.end and d.span.start < span.end for d in found):
                continue
            values = tuple(_sound(read(match)))
            if values:
                found.append(Day(span=span, values=values[::-1] if month_first else values))
    return tuple(sorted(found, key=lambda day: day.span))


@lru_cache(maxsize=1)
def _forms() -> tuple[tuple[re.Pattern[str], _Read, bool], ...]:
    """Each form with how it is read, and whether the name of a month stands in it."""
    month, hijri = either(months()), either(hijri_months())
    named = rf"(?P<month>{month})\.?(?:\s*[/(]\s*{month}\.?\)?)?"
    day = r"(?P<day>\d\d?)(?:er|st|nd|rd|th|eme)?"
    numeric = r"(?P<one>\d\d?)(?P<sign>[/.-])(?P<two>\d\d?)(?P=sign)"
    forms: tuple[tuple[str, _Read], ...] = (
        (rf"{_YEAR}(?P<sign>[-/.])(?P<month>\d\d?)(?P=sign)(?P<day>\d\d?)(?!\d)", _named),
        (rf"{day}\s+(?P<month>{hijri})\s*,?\s+(?P<year>1[34]\d\d){_END}", _hijri),
        (
            rf"{day}(?:\s+(?:of|de|من))?[\s.-]*{named}[\s,.-]+(?:(?:de|سنه|عام)\s+)?{_YEAR}{_END}",
            _named,
        ),
        (rf"{named}\s+{day},?\s+{_YEAR}{_END}", _named),
        (rf"{numeric}{_YEAR}{_END}", _numeric),
        (rf"{day}\s+{named}(?!\s*,?\s*\d{{4}}){_END}", _yearless),
        (rf"{named}\s+{day}(?!\s*,?\s*\d{{4}}|[:.]\d){_END}", _yearless),
    )
    worded = (month, hijri)
    return tuple(
        (re.compile(f"{_START}(?:{form})"), read, any(each in form for each in worded))
        for form, read in forms
    )


@lru_cache(maxsize=1)
def _first_words() -> frozenset[str]:
    """The first words of all names of months, as words are parted here."""
    names = (*months(), *hijri_months())
    return frozenset(words[0] for name in names if (words := _WORD.findall(name)))


def _named(match: re.Match[str]) -> Iterator[str]:
    yield _written(match["year"], _number(match["month"]), match["day"])


def _yearless(match: re.Match[str]) -> Iterator[str]:
    yield _written("XXXX", _number(match["month"]), match["day"])


def _numeric(match: re.Match[str]) -> Iterator[str]:
    one, two = match["one"], match["two"]
    for month, day in dict.fromkeys(((two, one), (one, two))):
        yield _written(match["year"], month, day)


def _hijri(match: re.Match[str]) -> Iterator[str]:
    month = hijri_months()[_spaced(match["month"])]
    try:
        day = Hijri(int(match["year"]), month, int(match["day"])).to_gregorian()
    except (ValueError, OverflowError):
        return
    yield f"{day.isoformat()}~"


def _number(name: str) -> int | str:
    return name if name.isdigit() else months()[_spaced(name)]


def _spaced(name: str) -> str:
    return " ".join(name.split())


def _written(year: str, month: int | str, day: str) -> str:
    return f"{year}-{int(month):02d}-{int(day):02d}"


def _sound(values: Iterator[str]) -> Iterator[str]:
    """The values that are days of the calendar in a year that a source can have."""
    for value in values:
        year = value[:4]
        if year != "XXXX" and not FIRST_YEAR <= int(year) <= LAST_YEAR:
            continue
        try:
            ReportedDate.parse(value)
        except WrongUse:
            continue
        yield value
