"""Days of publication as pages write them for machines, and which of them to believe.

A page's day is the one of its own place: the time of day and the zone are not kept.
"""

import re
from datetime import UTC, date, datetime, timedelta

from briefwright.ingest.recognising.days import days_in

FIRST_WEB_YEAR = 1990
"""Before it there were no pages: an older day is one of an archive, or of a template."""

FIRST_YEAR = 1600

MAX_LENGTH = 80
"""Characters of a value that is a date."""

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?:$|[T\s\u202f,+Z])")
_PACKED = re.compile(r"(\d{4})(\d\d)(\d\d)(?:$|[T\s]?\d{4,6}(?:$|\D))")
_YEAR = re.compile(r"\d{4}")
_SECONDS = re.compile(r"(\d{10})(?:\d{3})?")
_IN_ADDRESS = re.compile(r"/(\d{4})[/-]?(\d\d|[a-z]{3})[/-]?(\d\d)(?=[/_-]|$)", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


def day_in(written: str, today: date) -> str | None:
    """The day, or the month or year if no more is known, as EDTF; None for what is not believed.

    What lies in the future, or is the first or last day of a year before the web, comes from a
    template and not from an article.
    """
    text = written.strip()
    if not text or len(text) > MAX_LENGTH:
        return None
    for pattern in (_ISO, _PACKED):
        match = pattern.match(text)
        if match is not None:
            year, month, day = match.groups()
            return _believed(int(year), int(month), int(day) if day else None, today)
    if _SECONDS.fullmatch(text):
        moment = datetime.fromtimestamp(int(text[:10]), UTC)
        return _believed(moment.year, moment.month, moment.day, today)
    if _YEAR.fullmatch(text):
        return _believed(int(text), None, None, today)
    values = {day.values[0] for day in days_in(text) if len(day.values) == 1}
    if len(values) != 1:
        return None
    match = _ISO.match(values.pop())
    if match is None or not match.group(3):
        return None
    return _believed(int(match.group(1)), int(match.group(2)), int(match.group(3)), today)


def day_in_address(url: str | None, today: date) -> str | None:
    """The day that the address of an article names, such as `/2025/04/17/`."""
    match = _IN_ADDRESS.search(url or "")
    if match is None:
        return None
    month = match.group(2).lower()
    number = _MONTHS.index(month) + 1 if month in _MONTHS else 0
    if month.isdigit():
        number = int(month)
    return _believed(int(match.group(1)), number, int(match.group(3)), today)


def of_the_place(day: str, in_address: str | None) -> bool:
    """Whether the address names the day before or after, as it does when a clock tells UTC."""
    if in_address is None or len(day) != len("2025-04-17"):
        return False
    apart = date.fromisoformat(day) - date.fromisoformat(in_address)
    return abs(apart) == timedelta(days=1)


def _believed(year: int, month: int | None, day: int | None, today: date) -> str | None:
    try:
        moment = date(year, 1 if month is None else month, 1 if day is None else day)
    except ValueError:
        return None
    of_a_template = moment.year < FIRST_WEB_YEAR and (moment.month, moment.day) in (
        (1, 1),
        (12, 31),
    )
    if moment > today + timedelta(days=1) or of_a_template or moment.year < FIRST_YEAR:
        return None
    if month is None:
        return f"{year:04d}"
    return f"{year:04d}-{month:02d}" if day is None else moment.isoformat()
