"""How reported dates are printed, language by language."""

import pytest

from briefwright.document.dates import iso_date, printed_date
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.dates import ReportedDate


def printed(text: str, language: str = "en") -> str:
    return printed_date(ReportedDate.parse(text), language, phrases_in(language))


@pytest.mark.parametrize(
    "written, expected",
    [
        ("2025-04-17", "17 April 2025"),
        ("2025-04", "April 2025"),
        ("2025", "2025"),
        ("XXXX-03-31", "31 March"),
        ("XXXX-02-29", "29 February"),
        ("XXXX-04", "April"),
        ("XXXX-04-13/XXXX-04-17", "13–17 April"),
        ("2025-04-13/2025-04-17", "13–17 April 2025"),
        ("2025-03-30/2025-04-02", "30 March – 2 April 2025"),
        ("2024-12-30/2025-01-02", "30 December 2024 – 2 January 2025"),
        ("XXXX-03-30/XXXX-04-02", "30 March – 2 April"),
        ("XXXX-03-31/..", "After 31 March"),
        ("../2025-04-01", "Before 1 April 2025"),
        ("2025-04~", "About April 2025"),
        ("2025-03/2025-04", "March 2025 – April 2025"),
    ],
)
def test_dates_are_printed_as_in_britain(written: str, expected: str) -> None:
    assert printed(written) == expected


@pytest.mark.parametrize(
    "language, expected",
    [
        ("en-US", "April 13–17, 2025"),
        ("fr", "13–17 avril 2025"),
        ("ar", "13–17 أبريل 2025"),
        ("es", "13–17 de abril de 2025"),
        ("xx-unknown", "13–17 April 2025"),
    ],
)
def test_a_range_of_days_stands_where_the_language_has_its_day(
    language: str, expected: str
) -> None:
    text = printed("2025-04-13/2025-04-17", language)
    assert text.replace("\u200f", "") == expected


@pytest.mark.parametrize(
    "written, expected",
    [
        ("XXXX-03-31/..", "Après le 31 mars"),
        ("../2025-04", "Avant avril 2025"),
        ("2025-04-01~", "Vers le 1 avril 2025"),
    ],
)
def test_french_says_the_article_before_a_day_only(written: str, expected: str) -> None:
    assert printed(written, "fr") == expected


def test_a_point_without_a_month_says_only_what_is_known() -> None:
    assert printed("XXXX") == "Undated"
    assert printed("XXXX-XX-17") == "17"
    assert printed("2025-XX-17") == "2025"


def test_only_a_whole_single_day_has_an_iso_form() -> None:
    assert iso_date(ReportedDate.parse("2025-04-17")) == "2025-04-17"
    for open_date in ("2025-04", "XXXX-04-17", "2025-04-17/..", "2025-04-17/2025-04-18"):
        assert iso_date(ReportedDate.parse(open_date)) is None
    assert iso_date(None) is None
