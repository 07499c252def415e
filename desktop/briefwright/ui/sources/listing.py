"""The sources as the list shows them: put in order, said in words.

No widget is known here.
"""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from babel import Locale

from briefwright.document.languages import language_name
from briefwright.domain.errors import WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import ORDER
from briefwright.domain.source import STATUSES, Source
from briefwright.service.project import Project
from briefwright.service.source_lines import SourceLine
from briefwright.ui.speech.locale import spoken_in

NO_LENGTHS: Mapping[str, int] = MappingProxyType({})


def source_of(project: Project, row: str) -> Source | None:
    """The source with this id, None when it is there no more."""
    try:
        return project.get(Source, row)
    except WrongUse:
        return None


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
    rows: Sequence[SourceLine],
    column: str,
    *,
    descending: bool,
    lengths: Mapping[str, int] = NO_LENGTHS,
) -> tuple[SourceLine, ...]:
    """The sources by a column, those that say nothing there last; unknown columns keep arrival.

    `lengths` are those of the texts, by source.
    """
    key = _KEYS.get(column)
    if column == "characters":
        key = _length(lengths)
    if key is None:
        return tuple(reversed(rows)) if descending else tuple(rows)
    said = [(key(row), row) for row in rows]
    known = [pair for pair in said if pair[0] is not None]
    known.sort(key=lambda pair: _comparable(pair[0]), reverse=descending)
    return (*(row for _, row in known), *(row for value, row in said if value is None))


def _length(lengths: Mapping[str, int]) -> Callable[[SourceLine], object]:
    return lambda row: lengths.get(row.key)


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
