"""Filters of the list of sources: what they compare, how they are written, and what they leave.

The window, saved searches and the command line narrow by the same filters. Several of one field
let through what fits any of them, those of different fields what fits all.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from types import MappingProxyType

from briefwright.anchoring.fold import fold
from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.message import listed
from briefwright.store.source_lines import SourceLine

YES, NO = "yes", "no"
NO_YEAR = "XXXX"
_LAST_YEAR = 9999


class By(StrEnum):
    """What a filter compares."""

    STATUS = "status"
    OUTLET = "outlet"
    LANGUAGE = "language"
    COUNTRY = "country"
    PUBLISHED = "published"
    GRADE = "grade"
    MARKING = "marking"
    TAG = "tag"
    TYPE = "type"
    AUTHOR = "author"
    FINDINGS = "findings"
    UNCONFIRMED = "unconfirmed"
    COPIES = "copies"
    TRANSLATION = "translation"


FLAGS = (By.FINDINGS, By.UNCONFIRMED, By.COPIES, By.TRANSLATION)
"""What a source has or has not: findings, fields that nobody has confirmed, copies of it beside it,
and whether it is a translation.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """One condition, written `by=value`. A blank value asks for what says nothing there.

    `loose` asks for words among those that stand there, as a person types them, instead of the
    whole.
    """

    by: By
    value: str
    loose: bool = False

    def __str__(self) -> str:
        """As it is written."""
        return f"{self.by.value}={self.value}"


def filter_of(written: str) -> Filter:
    """The filter that is written so; raises `WrongUse` for a field or value that is not there."""
    name, sign, value = written.partition("=")
    if not sign or name.strip() not in tuple(By):
        raise WrongUse(
            "{written} is no filter: write it like outlet=AFP, with one of {known}.",
            written=written,
            known=listed(By),
        )
    by = By(name.strip())
    found = Filter(by=by, value=value.strip())
    if by in FLAGS and found.value not in (YES, NO):
        raise WrongUse("The filter {name} is yes or no, not {value}.", name=name, value=value)
    if by is By.PUBLISHED:
        days_of(found.value)
    return found


def filters_of(written: Iterable[str]) -> tuple[Filter, ...]:
    """Those of the filters that can be read; what a later version wrote is left out."""
    found = []
    for each in written:
        try:
            found.append(filter_of(each))
        except WrongUse:
            continue
    return tuple(found)


# --- what a source says ------------------------------------------------------


def values_of(row: SourceLine, by: By, groups: Mapping[str, int]) -> tuple[str, ...]:
    """What a source says for a filter; `("",)` for nothing. `groups` counts independence groups."""
    match by:
        case By.TAG:
            return row.tags or ("",)
        case By.AUTHOR:
            return row.authors or ("",)
        case _:
            return (_VALUES[by](row, groups),)


_VALUES: Mapping[By, Callable[[SourceLine, Mapping[str, int]], str]] = MappingProxyType(
    {
        By.STATUS: lambda row, _groups: row.status,
        By.OUTLET: lambda row, _groups: row.outlet or "",
        By.LANGUAGE: lambda row, _groups: "" if row.language == "und" else row.language,
        By.COUNTRY: lambda row, _groups: row.country or "",
        By.PUBLISHED: lambda row, _groups: year_of(row.published),
        By.GRADE: lambda row, _groups: row.reliability.value,
        By.MARKING: lambda row, _groups: row.marking.value,
        By.TYPE: lambda row, _groups: row.source_type or "",
        By.FINDINGS: lambda row, _groups: YES if row.findings else NO,
        By.UNCONFIRMED: lambda row, _groups: YES if row.unconfirmed else NO,
        By.COPIES: lambda row, groups: YES if groups.get(row.group or "", 0) > 1 else NO,
        By.TRANSLATION: lambda row, _groups: YES if row.translation_of else NO,
    }
)


def year_of(date: ReportedDate | None) -> str:
    """The year in which a date begins, `XXXX` for one that is not known, blank for no date."""
    if date is None:
        return ""
    year = date.sort_key()[0][0]
    return f"{year:04d}" if 0 < year <= _LAST_YEAR else NO_YEAR


def groups_of(rows: Iterable[SourceLine]) -> Mapping[str, int]:
    """How many sources each independence group has."""
    return Counter(row.group for row in rows if row.group is not None)


# --- narrowing ---------------------------------------------------------------

Test = Callable[[SourceLine], bool]


def tests_of(filters: Iterable[Filter], groups: Mapping[str, int]) -> Mapping[By, Test]:
    """A test for each field that is narrowed by."""
    fields: dict[By, list[Filter]] = {}
    for each in filters:
        fields.setdefault(each.by, []).append(each)
    return {by: _test(by, own, groups) for by, own in fields.items()}


def narrowed(rows: Sequence[SourceLine], filters: Sequence[Filter]) -> tuple[SourceLine, ...]:
    """The sources that pass all filters, in their order."""
    tests = tuple(tests_of(filters, groups_of(rows)).values())
    return tuple(row for row in rows if all(test(row) for test in tests))


def _test(by: By, filters: Sequence[Filter], groups: Mapping[str, int]) -> Test:
    if by is By.PUBLISHED:
        spans = [days_of(each.value) for each in filters]
        return lambda row: any(_within(row.published, span) for span in spans)
    exact = frozenset(fold(each.value).text for each in filters if not each.loose)
    loose = tuple(f" {_spaced(each.value)} " for each in filters if each.loose)
    known: dict[str, bool] = {}

    def fits(value: str) -> bool:
        if value not in known:
            words = f" {_spaced(value)} "
            known[value] = fold(value).text in exact or any(each in words for each in loose)
        return known[value]

    return lambda row: any(fits(value) for value in values_of(row, by, groups))


def _spaced(value: str) -> str:
    """The words of a value, folded, a blank between each two."""
    letters = (char if char.isalnum() else " " for char in fold(value).text)
    return " ".join("".join(letters).split())


def days_of(written: str) -> ReportedDate | None:
    """The range that a filter of dates names, such as `2025-03/2025-04`; None for no date at all.

    Raises `WrongUse` when it is none.
    """
    return ReportedDate.parse(written) if written else None


def _within(date: ReportedDate | None, days: ReportedDate | None) -> bool:
    """Whether a date begins within a range; one without a year only where no year is asked for."""
    if days is None or date is None:
        return days is None and date is None
    first = days.start.earliest() if days.start else (0, 0, 0)
    last = days.sort_key()[1]
    begins = date.sort_key()[0]
    return first <= begins <= last and (begins[0] > _LAST_YEAR) == (first[0] > _LAST_YEAR)


# --- counting ----------------------------------------------------------------


def counts(rows: Sequence[SourceLine], filters: Sequence[Filter]) -> Mapping[By, Mapping[str, int]]:
    """How many sources each value of each field would leave beside the filters of other fields.

    Values that no source has are absent. Goes through the sources once.
    """
    groups = groups_of(rows)
    tests = tests_of(filters, groups)
    passing: list[SourceLine] = []
    failing: dict[By, list[SourceLine]] = {by: [] for by in tests}
    for row in rows:
        failed = [by for by, test in tests.items() if not test(row)]
        if not failed:
            passing.append(row)
        elif len(failed) == 1:
            failing[failed[0]].append(row)
    return {by: _counted(chain(passing, failing.get(by, ())), by, groups) for by in By}


def _counted(rows: Iterable[SourceLine], by: By, groups: Mapping[str, int]) -> Mapping[str, int]:
    if by in (By.TAG, By.AUTHOR):
        return Counter(chain.from_iterable(values_of(row, by, groups) for row in rows))
    value = _VALUES[by]
    return Counter(value(row, groups) for row in rows)
