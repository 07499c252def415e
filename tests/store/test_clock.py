"""The clock that orders what was written side by side."""

from datetime import UTC, datetime, timedelta

from briefwright.store.clock import farthest_followed, next_reading, reading_of

NOW = datetime(2026, 3, 31, 12, tzinfo=UTC)


def test_readings_rise_even_when_the_time_does_not() -> None:
    first = next_reading(NOW, 0)
    assert first == reading_of(NOW)
    assert next_reading(NOW, first) == first + 1
    assert next_reading(NOW - timedelta(days=400), first) > first
    assert next_reading(NOW + timedelta(milliseconds=1), first) == reading_of(NOW) + 4_096


def test_a_clock_more_than_a_day_ahead_is_not_followed() -> None:
    assert reading_of(NOW + timedelta(hours=23)) <= farthest_followed(NOW)
    assert reading_of(NOW + timedelta(hours=25)) > farthest_followed(NOW)
