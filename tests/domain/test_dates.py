import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.dates import Point, ReportedDate
from briefwright.domain.errors import WrongUse

LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


@st.composite
def points(draw: st.DrawFn) -> Point:
    month = draw(st.none() | st.integers(1, 12))
    last = 31 if month is None else LENGTHS[month - 1]
    return Point(
        year=draw(st.none() | st.integers(1, 9999)),
        month=month,
        day=draw(st.none() | st.integers(1, last)),
        about=draw(st.booleans()),
    )


@st.composite
def dates(draw: st.DrawFn) -> ReportedDate:
    point, other = draw(points()), draw(points())
    match draw(st.integers(0, 3)):
        case 0:
            return ReportedDate(start=point, end=point)
        case 1:
            return ReportedDate(start=point, end=None)
        case 2:
            return ReportedDate(start=None, end=point)
        case _:
            first, last = sorted((point, other), key=Point.earliest)
            return ReportedDate(start=first, end=last)


def read(text: str) -> ReportedDate | None:
    try:
        return ReportedDate.parse(text)
    except WrongUse:
        return None


@given(dates())
def test_a_date_written_is_read_back_the_same(date: ReportedDate) -> None:
    assert ReportedDate.parse(str(date)) == date


@given(points())
def test_a_point_begins_before_it_ends(point: Point) -> None:
    assert point.earliest() <= point.latest()


@given(st.text("0123456789X-~/.", max_size=14))
def test_what_is_no_date_is_refused_and_what_is_one_is_read_back(text: str) -> None:
    date = read(text)
    assert date is None or ReportedDate.parse(str(date)) == date


@pytest.mark.parametrize(
    "text",
    ["2025-13", "2025-02-30", "2023-02-29", "2025-00", "25-01-01", "../..", "", "soon", "a/b"],
)
def test_impossible_dates_are_refused_with_what_to_write(text: str) -> None:
    with pytest.raises(WrongUse, match="write it like"):
        ReportedDate.parse(text)


def test_a_range_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(WrongUse, match="exchange its two ends"):
        ReportedDate.parse("2025-04-17/2025-04-13")


def test_dates_stand_in_the_order_of_time_and_unknown_years_last() -> None:
    rising = ["../2024", "2024", "2024-12-31", "2025-04", "2025-04-17", "XXXX-03-31", "XXXX-04"]
    falling = rising[::-1]
    assert sorted(falling, key=lambda text: ReportedDate.parse(text).sort_key()) == rising


def test_the_twenty_ninth_of_february_may_be_of_an_unknown_year() -> None:
    assert str(ReportedDate.parse("XXXX-02-29")) == "XXXX-02-29"


@pytest.mark.parametrize(
    "text, exact",
    [
        ("2025-04-17", True),
        ("XXXX-03-31", True),
        ("2025-04-13/2025-04-17", True),
        ("2025-04", False),
        ("2025-04-17~", False),
        ("2025-04-17/..", False),
    ],
)
def test_only_days_are_exact(text: str, exact: bool) -> None:
    assert ReportedDate.parse(text).exact is exact
