"""Dates as reports give them: any of year, month and day may be unknown.

Written like EDTF (ISO 8601-2): `2025-04-17`, `2025-04`, `XXXX-03-31`, a range
`A/B`, open ends `../A` (up to) and `A/..` (from), and `A~` for about. Unknown
years sort among themselves after all known ones and print without a year.
"""

import re
from dataclasses import dataclass

from briefwright.domain.errors import WrongUse

_POINT = re.compile(r"(\d{4}|XXXX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(~)?\Z")
_MONTH_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_UNKNOWN_YEAR = 10_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A day, month or year; None for each part that is not known."""

    year: int | None
    month: int | None = None
    day: int | None = None
    about: bool = False

    def __str__(self) -> str:
        """The point as written in a project, such as `XXXX-03-31`."""
        text = "XXXX" if self.year is None else f"{self.year:04d}"
        if self.month is not None or self.day is not None:
            text += "-XX" if self.month is None else f"-{self.month:02d}"
        if self.day is not None:
            text += f"-{self.day:02d}"
        return text + ("~" if self.about else "")

    def earliest(self) -> tuple[int, int, int]:
        """The first day it can mean, as (year, month, day); an unknown year is 10000."""
        return (self.year or _UNKNOWN_YEAR, self.month or 1, self.day or 1)

    def latest(self) -> tuple[int, int, int]:
        """The last day it can mean, as (year, month, day); an unknown year is 10000."""
        month = self.month or 12
        return (self.year or _UNKNOWN_YEAR, month, self.day or _MONTH_DAYS[month - 1])


@dataclass(frozen=True, slots=True, kw_only=True)
class ReportedDate:
    """When something happened, as reported: a point, or a range of which one end may be open.

    A single point has `start == end`. None stands for an open end, so
    `ReportedDate(start=p, end=None)` means from `p` on (after), and
    `ReportedDate(start=None, end=p)` up to `p` (before).
    """

    start: Point | None
    end: Point | None

    @staticmethod
    def parse(text: str) -> "ReportedDate":
        """The date written so; raises `WrongUse` when it is no such date."""
        first, slash, last = text.strip().partition("/")
        start = _end_point(first, text)
        end = _end_point(last, text) if slash else start
        if start is None and end is None:
            raise _unreadable(text)
        if start and end and start.earliest() > end.latest():
            raise WrongUse(
                "The date {text!r} ends before it begins: exchange its two ends.", text=text
            )
        return ReportedDate(start=start, end=end)

    def __str__(self) -> str:
        """The date as written in a project; `parse` reads it back."""
        if self.start == self.end:
            return str(self.start)
        return f"{self.start or '..'}/{self.end or '..'}"

    def sort_key(self) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
        """Where it stands in time: by its first possible day, then by its last one."""
        first = self.start.earliest() if self.start else (0, 0, 0)
        last = self.end.latest() if self.end else (2 * _UNKNOWN_YEAR, 12, 31)
        if self.start is None and self.end is not None:
            first = (self.end.earliest()[0], 0, 0)
        return (first, last)

    @property
    def exact(self) -> bool:
        """Whether it names one day or a range of days with both ends, leaving the year open."""
        ends = (self.start, self.end)
        return all(p is not None and p.day is not None and not p.about for p in ends)


def _end_point(text: str, whole: str) -> Point | None:
    if text == "..":
        return None
    match = _POINT.match(text)
    if match is None:
        raise _unreadable(whole)
    year, month, day = (
        None if part in (None, "XXXX", "XX") else int(part) for part in match.group(1, 2, 3)
    )
    if year == 0 or (month is not None and not 1 <= month <= 12):
        raise _unreadable(whole)
    if day is not None and not 1 <= day <= _days_in(year, month):
        raise _unreadable(whole)
    return Point(year=year, month=month, day=day, about=match.group(4) is not None)


def _days_in(year: int | None, month: int | None) -> int:
    if month is None:
        return 31
    leap = year is None or (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 28 if month == 2 and not leap else _MONTH_DAYS[month - 1]


def _unreadable(text: str) -> WrongUse:
    return WrongUse(
        "{text!r} is not a date: write it like 2025-04-17, 2025-04, XXXX-03-31 "
        "(year unknown), 2025-04-13/2025-04-17, 2025-04-01/.. or 2025-04~.",
        text=text,
    )
