"""Reported dates as they are printed, in the order and the words of a language.

A year that is not known is not printed; ranges share what they have in common.
"""

import re
from datetime import date

from babel import Locale
from babel.dates import format_date, format_skeleton, get_date_format, match_skeleton

from briefwright.document.languages import locale_for
from briefwright.document.words import Phrases
from briefwright.domain.dates import Point, ReportedDate

_ANY_YEAR = 2000  # a leap year, so that 29 February can be printed without its year
_FIELDS = re.compile(r"('[^']*')|(d+)")


def printed_date(value: ReportedDate, language: str, phrases: Phrases) -> str:
    """The date as a reader sees it, such as `31 March`, `13–17 April 2025`, `After 31 March`."""
    locale = locale_for(language)
    start, end = value.start, value.end
    if start is not None and end is not None:
        return _between(start, end, locale, phrases)
    if start is not None:
        return phrases.after.format(date=_in_words(start, locale, phrases))
    if end is not None:
        return phrases.before.format(date=_in_words(end, locale, phrases))
    return phrases.undated


def iso_date(value: ReportedDate | None) -> str | None:
    """The day as `YYYY-MM-DD` where all of it is known, else None."""
    if value is None or value.start is None or value.start != value.end or not value.exact:
        return None
    return str(value) if value.start.year is not None else None


def _between(start: Point, end: Point, locale: Locale, phrases: Phrases) -> str:
    if start == end:
        return _point(start, locale, phrases)
    one_month = (start.year, start.month) == (end.year, end.month)
    if one_month and start.day and end.day and not (start.about or end.about):
        return _days_of_month(start, end, locale)
    if start.year == end.year and start.day and end.day and not start.about:
        first = _format(Point(year=None, month=start.month, day=start.day), locale)
        return f"{first} – {_point(end, locale, phrases)}"
    return f"{_point(start, locale, phrases)} – {_point(end, locale, phrases)}"


def _point(point: Point, locale: Locale, phrases: Phrases) -> str:
    if point.year is None and point.month is None and point.day is None:
        return phrases.undated
    if point.about:
        return phrases.about.format(date=_in_words(point, locale, phrases))
    return _format(point, locale)


def _in_words(point: Point, locale: Locale, phrases: Phrases) -> str:
    """The point as it stands after a preposition, with the article that a day takes there."""
    article = phrases.day_article if point.day is not None else ""
    return article + _format(point, locale)


def _format(point: Point, locale: Locale) -> str:
    day = date(point.year or _ANY_YEAR, point.month or 1, point.day or 1)
    match (point.year is not None, point.month is not None, point.day is not None):
        case (True, True, True):
            return format_date(day, "long", locale=locale)
        case (False, True, True):
            return format_skeleton("MMMMd", day, locale=locale)
        case (True, True, False):
            return format_skeleton("yMMMM", day, locale=locale)
        case (False, True, False):
            return format_date(day, "LLLL", locale=locale)
        case (True, False, _):
            return str(point.year)
        case _:
            return str(point.day or "")


def _days_of_month(start: Point, end: Point, locale: Locale) -> str:
    """Puts both days where the locale's own pattern has its one day."""
    if start.year is None:
        pattern = _month_and_day(locale)
    else:
        pattern = str(get_date_format("long", locale=locale))
    days = f"'{start.day}–{end.day}'"
    pattern = _FIELDS.sub(lambda field: field.group(1) or days, pattern)
    day = date(start.year or _ANY_YEAR, start.month or 1, start.day or 1)
    return format_date(day, pattern, locale=locale)


def _month_and_day(locale: Locale) -> str:
    skeletons = locale.datetime_skeletons
    found = "MMMMd" if "MMMMd" in skeletons else match_skeleton("MMMMd", skeletons)
    return str(skeletons[found]) if found else "d MMMM"
