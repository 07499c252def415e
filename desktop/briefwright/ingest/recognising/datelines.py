"""Datelines: where and when a report was filed and by which agency, before its first words.

Such as `Bamako, 31 March 2025 (AFP) -`, `APA-Bamako (Mali)`, `MOSCOW, March 31. /TASS/.` or
`باماكو، 31 مارس 2025 (أ ف ب) -`.
"""

import re
from dataclasses import dataclass

from briefwright.ingest.recognising.agencies import Agency, agency_of
from briefwright.ingest.recognising.days import Day, days_in
from briefwright.ingest.recognising.folding import folded
from briefwright.ingest.recognising.places import country_named, country_of_city
from briefwright.ingest.recognising.weekdays import without_weekdays

LONGEST = 90
"""Code points of a dateline."""

_DASH = re.compile(r"\s*(?:--|[–—])\s*|\s+-\s+|\)\s*-\s*|(?<=/)\.\s+|(?<=[\u0600-\u06ff])\s*-\s+")
_BRACKETED = re.compile(r"[(\[/]([^()\[\]/\d]{2,40})[)\]/]")
_SIGNED = re.compile(r"\A([A-Za-z]{2,8})\s*-\s*(?=\w)")
_COMMA = re.compile(r"[,،)]\s*(?:le\s+|في\s+)?\Z")
_BETWEEN = re.compile(r"[,،;:./|()\[\]]+")
_SMALL = frozenset(
    {"de", "du", "des", "la", "le", "les", "el", "al", "of", "the", "and", "et", "sur", "on", "in", "في"}
)  # fmt: skip
_NO_PLACE = frozenset(
    {"on", "in", "since", "by", "at", "as", "after", "from", "when", "dans", "depuis", "selon",
     "apres", "en", "au", "aux", "ce", "cette", "il", "elle", "par", "a", "published", "publie",
     "posted", "updated", "date", "في", "منذ", "يوم", "وفي", "قال", "نشر", "حسب"}
)  # fmt: skip
"""First words of sentences and signs that are no place."""

WORDS = 5
"""The most words of one part of a place."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dateline:
    """A dateline: `words` as it is written, the place's parts in order, what else it names."""

    words: str
    places: tuple[str, ...]
    agency: Agency | None = None
    days: tuple[Day, ...] = ()

    @property
    def country(self) -> str | None:
        """The ISO 3166-1 code of the country that it names, itself or by its city."""
        named = (country_named(place) for place in reversed(self.places[1:]))
        first = self.places[0] if self.places else ""
        return next((code for code in named if code), None) or country_of_city(first)


def dateline_of(line: str, *, month_first: bool = False) -> Dateline | None:
    """The dateline at the beginning of the line, None where it has none."""
    cut = _DASH.search(line[: LONGEST + 20])
    ends = cut is not None
    part = line[: cut.end()] if cut is not None else line
    if len(part) > LONGEST:
        return None
    days = days_in(part, month_first=month_first)
    agency, rest = _without_agency(_without(part, days))
    places = _places(rest)
    if places is None or not (agency or days or ends):
        return None
    if not (ends if not places else agency or _is_known(places) or _parted(part, days)):
        return None
    return Dateline(words=part.strip(" -–—"), places=places, agency=agency, days=days)


def _without(part: str, days: tuple[Day, ...]) -> str:
    for day in reversed(days):
        part = f"{part[: day.span.start]},{part[day.span.end :]}"
    return part


def _without_agency(part: str) -> tuple[Agency | None, str]:
    found: Agency | None = None
    for match in reversed(list(_BRACKETED.finditer(part))):
        named = agency_of(match[1])
        if named is not None:
            found, part = named, f"{part[: match.start()]},{part[match.end() :]}"
    signed = _SIGNED.match(part)
    if signed is not None and (named := agency_of(signed[1])) is not None:
        return named, part[signed.end() :]
    return found, part


def _places(rest: str) -> tuple[str, ...] | None:
    """The parts of the place, none where it names none; None where these words are no place."""
    plain = re.sub(r"(?:^|\s)(?:--|[-–—])(?:\s|$)|[–—]", " , ", without_weekdays(rest))
    parts = [part.strip(" '-") for part in _BETWEEN.split(plain)]
    named = [each for part in parts if (each := _trimmed(part))]
    if len(named) > 3 or not all(map(_is_name, named)):
        return None
    return tuple(named)


def _trimmed(part: str) -> str:
    """The part without the small word that leads to a date behind it."""
    return re.sub(r"(?:^|\s)(?:le|on|في|the|du|هـ|م|الموافق)$", "", part).strip()


def _is_name(part: str) -> bool:
    words = part.split()
    first = folded(words[0])
    if len(words) > WORDS or any(char.isdigit() for char in part):
        return False
    if first in _NO_PLACE and len(words) > 1:
        return False
    return all(_is_capital(word) or folded(word) in _SMALL for word in words) and (
        first not in _NO_PLACE
    )


def _is_capital(word: str) -> bool:
    letter = word.lstrip("'’(")[:1]
    return letter.isalpha() and (letter.isupper() or letter.lower() == letter.upper())


def _parted(part: str, days: tuple[Day, ...]) -> bool:
    """Whether a comma parts an unknown place from its day, as in `Tinzaouatène, le 31 mars 2025`."""
    return bool(days) and _COMMA.search(part[: days[0].span.start]) is not None


def _is_known(places: tuple[str, ...]) -> bool:
    first = places[0]
    return (country_of_city(first) or country_named(first)) is not None
