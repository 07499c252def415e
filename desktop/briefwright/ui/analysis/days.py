"""On which days a reported date can lie, on a scale that all dates of a picture share.

Days are proleptic Gregorian ordinals, as `datetime.date.toordinal` counts them. Nothing is
guessed: what a date leaves open, stays open between the earliest and the latest possible day.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from briefwright.domain.dates import Point, ReportedDate

ANY_YEAR = 2000
"""Stands for the year where no date names one: a leap year, so that it has every day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Years:
    """The years that a scale covers; `named` is false where no date names its year."""

    first: int
    last: int
    named: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Days:
    """The earliest and the latest possible day; None is an end that nothing bounds.

    `exact` tells that these are the days themselves, as reported, and no uncertainty.
    """

    first: int | None
    last: int | None
    exact: bool

    @property
    def single(self) -> bool:
        """Whether only one day is possible."""
        return self.first is not None and self.first == self.last


def placed(when: ReportedDate | None) -> bool:
    """Whether the date says anything that has a place on a scale."""
    points = (when.start, when.end) if when is not None else ()
    return any(p is not None and (p.year or p.month or p.day) for p in points)


def years_of(dates: Iterable[ReportedDate]) -> Years:
    """The years that these dates name."""
    named = {
        point.year
        for when in dates
        for point in (when.start, when.end)
        if point is not None and point.year is not None
    }
    if not named:
        return Years(first=ANY_YEAR, last=ANY_YEAR, named=False)
    return Years(first=min(named), last=max(named), named=True)


def days_of(when: ReportedDate, years: Years, published: ReportedDate | None = None) -> Days:
    """The days that the date can mean on a scale of these years.

    A date without a year can lie in any year of the scale. What is reported to have happened after
    a day, without an end, happened before its report was published where that is known.
    """
    first = _earliest(when.start, years) if when.start is not None else None
    last = _latest(when.end, years) if when.end is not None else None
    if last is None and first is not None:
        last = _bound(published, years, first)
    if first is not None and last is not None and last < first:
        last = first
    ends = (when.start, when.end)
    dated = all(p is not None and (p.year is not None or not years.named) for p in ends)
    return Days(first=first, last=last, exact=when.exact and dated)


def _bound(published: ReportedDate | None, years: Years, first: int) -> int | None:
    end = published.end if published is not None else None
    if end is None or (end.year is None and years.named) or (end.year and not years.named):
        return None
    last = _latest(end, years)
    return last if last >= first else None


def _earliest(point: Point, years: Years) -> int:
    return _ordinal(point.year or years.first, point.month or 1, point.day or 1)


def _latest(point: Point, years: Years) -> int:
    return _ordinal(point.year or years.last, point.month or 12, point.day or 31)


def _ordinal(year: int, month: int, day: int) -> int:
    """The day's ordinal; a day that the month does not have is its last one."""
    return date(year, month, min(day, monthrange(year, month)[1])).toordinal()
