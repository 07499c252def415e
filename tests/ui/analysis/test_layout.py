"""The timeline as values: true to days, nothing over another, every event within reach."""

from collections.abc import Sequence
from datetime import date
from functools import partial
from itertools import combinations, pairwise
from operator import mul

from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.dates import Point, ReportedDate
from briefwright.domain.finding import Kind
from briefwright.ui.analysis.layout import BAR, LABELS, Bar, Event, Picture, arrange
from briefwright.ui.analysis.ticks import Unit, ticks_of


def event(key: str, when: str | ReportedDate, lane: str = "Mali", words: str = "Words") -> Event:
    value = ReportedDate.parse(when) if isinstance(when, str) else when
    return Event(key=key, kind=Kind.EVENT, number=1, words=words, lane=lane, date=value)


def picture(
    events: Sequence[Event], *, lanes: Sequence[str] = ("Algeria", "Mali"), zoom: float = 1.0
) -> Picture:
    return arrange(
        events, lanes=lanes, room=800, zoom=zoom, width_of=lambda words: 7.0 * len(words)
    )


def bar(shown: Picture, key: str) -> Bar:
    found = shown.bar(key)
    assert found is not None
    return found


points = st.builds(
    Point,
    year=st.one_of(st.none(), st.integers(1990, 2030)),
    month=st.integers(1, 12),
    day=st.one_of(st.none(), st.integers(1, 28)),
)
dates = st.one_of(
    points.map(lambda point: ReportedDate(start=point, end=point)),
    points.map(lambda point: ReportedDate(start=point, end=None)),
    points.map(lambda point: ReportedDate(start=None, end=point)),
)
histories = st.lists(st.tuples(dates, st.sampled_from(("Algeria", "Mali"))), max_size=12)


@given(histories, st.sampled_from((0.5, 1.0, 4.0)))
def test_every_event_is_drawn_once_and_touches_no_other(
    told: list[tuple[ReportedDate, str]], zoom: float
) -> None:
    events = [event(str(n), when, lane) for n, (when, lane) in enumerate(told)]
    shown = picture(events, zoom=zoom)
    assert sorted(each.event.key for each in shown.bars) == sorted(each.key for each in events)
    for one, other in combinations(shown.bars, 2):
        assert one.right <= other.left or other.right <= one.left or one.y != other.y
    for each in shown.bars:
        lane = shown.lanes[each.lane]
        assert lane.words == each.event.lane
        assert lane.top <= each.y
        assert each.y + BAR <= lane.top + lane.height
        assert each.left >= LABELS
        assert each.right <= shown.width


@given(histories)
def test_steps_lead_through_all_events_in_time_and_back(
    told: list[tuple[ReportedDate, str]],
) -> None:
    shown = picture([event(str(n), when, lane) for n, (when, lane) in enumerate(told)])
    seen: list[str] = []
    here: str | None = None
    for _ in shown.bars:
        following = shown.beside(here, 1)
        assert following is not None
        here = following.event.key
        seen.append(here)
    assert seen == [each.event.key for each in shown.bars]
    for key in reversed(seen):
        assert here == key
        before = shown.beside(here, -1)
        here = before.event.key if before is not None else None


def test_a_day_is_a_mark_on_its_day_and_an_uncertain_one_reaches_over_its_days() -> None:
    shown = picture([event("day", "2025-04-10"), event("month", "2025-04")])
    dot, month = bar(shown, "day"), bar(shown, "month")
    assert dot.point
    assert dot.days.exact
    assert not month.days.exact
    assert round(month.width / shown.scale) == 30
    assert round((dot.middle - month.x) / shown.scale - 0.5) == 9


def test_an_end_that_nothing_bounds_reaches_to_the_end_of_the_scale() -> None:
    shown = picture([event("after", "2025-04-10/.."), event("day", "2025-04-20")])
    tick = shown.ticks[-1]
    assert bar(shown, "after").x + bar(shown, "after").width >= tick.x


def test_words_that_do_not_fit_stand_beside_their_bar_and_long_ones_are_cut() -> None:
    shown = picture(
        [
            event("early", "2025-04-01", words="x" * 20),
            event("late", "2025-04-30", words="x" * 20),
            event("long", "2025-04-15", words="x" * 400),
        ]
    )
    early, late, long = (bar(shown, key) for key in ("early", "late", "long"))
    assert early.words_x > early.x
    assert late.words_x < late.x
    assert long.right <= shown.width


def test_lanes_keep_their_order_and_empty_ones_are_left_out() -> None:
    shown = picture([event("a", "2025-01-01")], lanes=("Niger", "Mali"))
    assert [lane.words for lane in shown.lanes] == ["Mali"]


def test_zoom_makes_the_same_days_wider() -> None:
    events = [event("a", "2025-01-01"), event("b", "2025-03-01")]
    near, far = picture(events, zoom=2.0), picture(events)
    assert round(near.scale / far.scale, 6) == 2
    assert near.width > far.width


def test_up_and_down_lead_to_the_nearest_event_of_the_next_row() -> None:
    shown = picture(
        [
            event("above", "2025-01-02", "Algeria"),
            event("far", "2025-12-30", "Algeria"),
            event("below", "2025-01-01", "Mali"),
        ]
    )
    up, down = shown.across("below", -1), shown.across("above", 1)
    assert up is not None
    assert down is not None
    assert (up.event.key, down.event.key) == ("above", "below")
    assert shown.across("below", 1) == bar(shown, "below")


def test_nothing_to_draw_is_an_empty_picture() -> None:
    shown = picture([])
    assert (shown.bars, shown.lanes, shown.ticks) == ((), (), ())
    assert shown.beside(None, 1) is None
    assert shown.at(10, 10) is None


def test_a_point_on_the_words_is_on_the_event() -> None:
    shown = picture([event("a", "2025-01-01")])
    drawn = bar(shown, "a")
    assert shown.at(drawn.words_x + 2, drawn.y + 2) == drawn
    assert shown.at(drawn.words_x + 2, drawn.y - 2) is None


def test_ticks_leave_room_for_their_words_and_begin_their_unit() -> None:
    first, last = date(2024, 11, 20).toordinal(), date(2027, 2, 3).toordinal()
    for per_day, unit in (
        (100.0, Unit.DAY),
        (15.0, Unit.WEEK),
        (3.0, Unit.MONTH),
        (0.3, Unit.YEAR),
    ):
        ticks = ticks_of(first, last, per_day, partial(mul, per_day))
        assert {tick.unit for tick in ticks} == {unit}
        gaps = [after.x - before.x for before, after in pairwise(ticks)]
        assert min(gaps, default=88.0) >= 80
    months = ticks_of(first, last, 3.0, float)
    days = [date.fromordinal(tick.day) for tick in months]
    assert {day.day for day in days} == {1}
    assert [day.year for day, tick in zip(days, months, strict=True) if tick.first_of_year] == [
        2024,
        2025,
        2026,
        2027,
    ]
    weeks = ticks_of(first, last, 15.0, float)
    assert {date.fromordinal(tick.day).weekday() for tick in weeks} == {0}
