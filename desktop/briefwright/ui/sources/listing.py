"""The sources as the list shows them: read from the project, narrowed by a facet, put in order.

Nothing of Qt is known here.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from briefwright.document.dates import printed_date
from briefwright.document.languages import language_name
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import ORDER, Marking
from briefwright.domain.source import STATUSES, Source
from briefwright.service.passages import finding_counts
from briefwright.service.project import Project

ALL, NO_DATE, LANGUAGE = "all", "undated", "language:"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceRow:
    """A source without its text. `findings` counts those that rest on it."""

    key: str
    title: str
    titled: bool
    outlet: str | None
    byline: str | None
    filename: str | None
    published: ReportedDate | None
    language: str
    reliability: Reliability
    marking: Marking
    status: str
    findings: int


def read_rows(project: Project) -> tuple[SourceRow, ...]:
    """All sources in the order of their arrival."""
    taken = finding_counts(project)
    return tuple(
        SourceRow(
            key=source.id,
            title=source.title,
            titled=source.titled,
            outlet=source.outlet,
            byline=source.byline,
            filename=source.filename,
            published=source.published,
            language=source.language,
            reliability=source.reliability,
            marking=source.marking,
            status=source.status,
            findings=taken.get(source.id, 0),
        )
        for source in project.sources()
    )


def source_of(project: Project, row: str) -> Source | None:
    """The source with this id, None when it is there no more."""
    try:
        return project.get(Source, row)
    except WrongUse:
        return None


def belongs(row: SourceRow, facet: str) -> bool:
    """Whether the source is shown under the facet; an unknown facet shows all."""
    if facet in STATUSES:
        return row.status == facet
    if facet == NO_DATE:
        return row.published is None
    if facet.startswith(LANGUAGE):
        return row.language == facet.removeprefix(LANGUAGE)
    return True


def languages(rows: Sequence[SourceRow]) -> tuple[tuple[str, int], ...]:
    """The languages of the sources with how many are in each, the commonest first."""
    counted = Counter(row.language for row in rows)
    return tuple(sorted(counted.items(), key=lambda pair: (-pair[1], pair[0])))


def named_language(tag: str) -> str | None:
    """The language in words, None when it is not known."""
    return language_name(tag, "en")


def printed(date: ReportedDate | None) -> str:
    """The date in words, empty when none is known."""
    return "" if date is None else printed_date(date, "en", phrases_in("en"))


def meta(row: SourceRow) -> tuple[str, ...]:
    """What stands below the title: outlet, byline, and the file where nothing else is known."""
    known = tuple(part for part in (row.outlet, row.byline) if part)
    return known or ((row.filename,) if row.filename else ())


def in_order(rows: Sequence[SourceRow], column: str, *, descending: bool) -> tuple[SourceRow, ...]:
    """The sources by a column, those that say nothing there last; unknown columns keep arrival."""
    key = _KEYS.get(column)
    if key is None:
        return tuple(reversed(rows)) if descending else tuple(rows)
    known = [row for row in rows if key(row) is not None]
    known.sort(key=lambda row: _comparable(key(row)), reverse=descending)
    return (*known, *(row for row in rows if key(row) is None))


_KEYS: Mapping[str, Callable[[SourceRow], object]] = {
    "title": lambda row: row.title.casefold(),
    "date": lambda row: row.published.sort_key() if row.published else None,
    "language": lambda row: None if row.language == "und" else row.language,
    "grade": lambda row: None if row.reliability is Reliability.F else row.reliability.value,
    "marking": lambda row: ORDER.index(row.marking),
    "status": lambda row: STATUSES.index(row.status) if row.status in STATUSES else None,
    "findings": lambda row: row.findings,
}
"""What a column is ordered by; None for a source that says nothing there."""


def _comparable(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else (value,)
