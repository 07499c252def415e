"""The sources as the list shows them: narrowed by a facet, put in order, said in words.

No widget is known here.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from babel import Locale

from briefwright.document.languages import language_name
from briefwright.domain.errors import WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import ORDER
from briefwright.domain.source import STATUSES, Source
from briefwright.service.project import Project
from briefwright.service.source_lines import SourceLine
from briefwright.ui.speech.locale import spoken_in

ALL, NO_DATE, LANGUAGE = "all", "undated", "language:"


def source_of(project: Project, row: str) -> Source | None:
    """The source with this id, None when it is there no more."""
    try:
        return project.get(Source, row)
    except WrongUse:
        return None


def belongs(row: SourceLine, facet: str) -> bool:
    """Whether the source is shown under the facet; an unknown facet shows all."""
    if facet in STATUSES:
        return row.status == facet
    if facet == NO_DATE:
        return row.published is None
    if facet.startswith(LANGUAGE):
        return row.language == facet.removeprefix(LANGUAGE)
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """How many sources there are of each sort; languages, the commonest first."""

    facets: Mapping[str, int]
    languages: tuple[tuple[str, int], ...]


def tally(rows: Sequence[SourceLine]) -> Tally:
    """Counts the sources under every facet, in one walk over them."""
    states = Counter(row.status for row in rows)
    undated = sum(row.published is None for row in rows)
    spoken = Counter(row.language for row in rows)
    return Tally(
        facets={ALL: len(rows), NO_DATE: undated, **{s: states[s] for s in STATUSES}},
        languages=tuple(sorted(spoken.items(), key=lambda pair: (-pair[1], pair[0]))),
    )


def named_language(tag: str) -> str | None:
    """The language in words, None when it is not known."""
    return language_name(tag, spoken_in())


def named_country(code: str) -> str:
    """The country in words, the code as it is where it is not known."""
    locale = Locale.parse(spoken_in())
    return str(locale.territories.get(code.upper(), code))


def meta(row: SourceLine) -> tuple[str, ...]:
    """What stands below the title: outlet, byline, and the file where nothing else is known."""
    known = tuple(part for part in (row.outlet, row.byline) if part)
    return known or ((row.filename,) if row.filename else ())


def in_order(
    rows: Sequence[SourceLine], column: str, *, descending: bool
) -> tuple[SourceLine, ...]:
    """The sources by a column, those that say nothing there last; unknown columns keep arrival."""
    key = _KEYS.get(column)
    if key is None:
        return tuple(reversed(rows)) if descending else tuple(rows)
    known = [row for row in rows if key(row) is not None]
    known.sort(key=lambda row: _comparable(key(row)), reverse=descending)
    return (*known, *(row for row in rows if key(row) is None))


_KEYS: Mapping[str, Callable[[SourceLine], object]] = {
    "title": lambda row: row.title.casefold(),
    "date": lambda row: row.published.sort_key() if row.published else None,
    "language": lambda row: None if row.language == "und" else row.language,
    "grade": lambda row: None if row.reliability is Reliability.F else row.reliability.value,
    "marking": lambda row: ORDER.index(row.marking),
    "status": lambda row: STATUSES.index(row.status) if row.status in STATUSES else None,
    "findings": lambda row: row.findings,
    "outlet": lambda row: row.outlet.casefold() if row.outlet else None,
    "authors": lambda row: tuple(each.casefold() for each in row.authors) or None,
    "country": lambda row: None if row.country is None else named_country(row.country),
    "tags": lambda row: tuple(each.casefold() for each in row.tags) or None,
    "type": lambda row: row.source_type.casefold() if row.source_type else None,
    "accessed": lambda row: row.accessed.sort_key() if row.accessed else None,
    "imported": lambda row: row.imported or None,
    "origin": lambda row: row.origin.casefold() if row.origin else None,
    "file": lambda row: row.filename.casefold() if row.filename else None,
}
"""What a column is ordered by; None for a source that says nothing there."""


def _comparable(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)
