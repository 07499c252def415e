"""The ticks of a scale of days: days, weeks, months or years, as many as have room for their words."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from enum import Enum

ROOM = 88
"""Pixels that the words of a tick need."""


class Unit(Enum):
    """What a tick begins, with its usual length in days."""

    DAY = 1
    WEEK = 7
    MONTH = 30
    QUARTER = 91
    YEAR = 365
    DECADE = 3652
    CENTURY = 36525


MONTHS: Mapping[Unit, int] = {
    Unit.MONTH: 1,
    Unit.QUARTER: 3,
    Unit.YEAR: 12,
    Unit.DECADE: 120,
    Unit.CENTURY: 1200,
}
"""How many months from one tick to the next."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """A tick on the middle of its day; `first_of_year` asks for the year to be named."""

    day: int
    x: float
    unit: Unit
    first_of_year: bool


def ticks_of(
    first: int, last: int, per_day: float, x_of: Callable[[float], float]
) -> tuple[Tick, ...]:
    """The ticks between two days, of the smallest unit whose words have room."""
    unit = next((unit for unit in Unit if unit.value * per_day >= ROOM), Unit.CENTURY)
    ticks: list[Tick] = []
    year = None
    for day in _days(date.fromordinal(first), date.fromordinal(last), unit):
        ordinal = day.toordinal()
        tick = Tick(day=ordinal, x=x_of(ordinal + 0.5), unit=unit, first_of_year=day.year != year)
        ticks.append(tick)
        year = day.year
    return tuple(ticks)


def _days(first: date, last: date, unit: Unit) -> Iterator[date]:
    if unit in (Unit.DAY, Unit.WEEK):
        monday = -first.weekday() % 7 if unit is Unit.WEEK else 0
        for ordinal in range(first.toordinal() + monday, last.toordinal() + 1, unit.value):
            yield date.fromordinal(ordinal)
        return
    step = MONTHS[unit]
    begun = first.year * 12 + first.month - 1
    for month in range(-(-begun // step) * step, last.year * 12 + last.month, step):
        day = date(month // 12, month % 12 + 1, 1)
        if day >= first:
            yield day
