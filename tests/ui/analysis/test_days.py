"""A reported date claims no day that the report does not give."""

from datetime import date

import pytest

from briefwright.domain.dates import ReportedDate
from briefwright.ui.analysis.days import ANY_YEAR, Days, Years, days_of, placed, years_of


def when(text: str) -> ReportedDate:
    return ReportedDate.parse(text)


def day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


TWO_YEARS = Years(first=2024, last=2025, named=True)
NAMELESS = Years(first=ANY_YEAR, last=ANY_YEAR, named=False)


@pytest.mark.parametrize(
    "text,first,last,exact",
    [
        ("2025-04-17", "2025-04-17", "2025-04-17", True),
        ("2025-04-13/2025-04-17", "2025-04-13", "2025-04-17", True),
        ("2025-04", "2025-04-01", "2025-04-30", False),
        ("2025", "2025-01-01", "2025-12-31", False),
        ("2025-04-17~", "2025-04-17", "2025-04-17", False),
        ("XXXX-03-31", "2024-03-31", "2025-03-31", False),
        ("XXXX-02", "2024-02-01", "2025-02-28", False),
    ],
)
def test_a_date_reaches_from_its_earliest_to_its_latest_day(
    text: str, first: str, last: str, exact: bool
) -> None:
    assert days_of(when(text), TWO_YEARS) == Days(first=day(first), last=day(last), exact=exact)


def test_open_ends_stay_open() -> None:
    after, before = days_of(when("2025-04-01/.."), TWO_YEARS), days_of(when("../2025"), TWO_YEARS)
    assert after == Days(first=day("2025-04-01"), last=None, exact=False)
    assert before == Days(first=None, last=day("2025-12-31"), exact=False)


def test_what_came_after_a_day_came_before_its_report() -> None:
    after = when("2025-03-31/..")
    assert days_of(after, TWO_YEARS, when("2025-04-17")).last == day("2025-04-17")
    assert days_of(after, TWO_YEARS, when("2025-03-01")).last is None
    assert days_of(after, TWO_YEARS, when("XXXX-04-17")).last is None
    assert days_of(when("XXXX-03-31/.."), NAMELESS, when("2025-04-17")).last is None


def test_dates_that_all_lack_the_year_have_exact_days_of_a_year_without_name() -> None:
    dates = [when("XXXX-03-31"), when("XXXX-04")]
    years = years_of(dates)
    assert years == NAMELESS
    assert days_of(dates[0], years) == Days(
        first=day("2000-03-31"), last=day("2000-03-31"), exact=True
    )
    assert days_of(dates[1], years).exact is False


def test_a_date_that_says_nothing_has_no_place() -> None:
    assert not placed(None)
    assert not placed(when("XXXX"))
    assert placed(when("XXXX-03"))
    assert placed(when("../2025"))


def test_the_scale_covers_the_years_that_are_named() -> None:
    assert years_of([when("2024/2026-01"), when("XXXX-03-31")]) == Years(
        first=2024, last=2026, named=True
    )
