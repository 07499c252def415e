"""Where findings stand on the timeline: lanes, rows, bars and ticks as values; nothing of Qt.

Lengths are logical pixels from the upper left corner of the whole picture, which runs from left to
right; the painter mirrors it.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from heapq import heappop, heappush

from briefwright.domain.dates import ReportedDate
from briefwright.domain.finding import Kind
from briefwright.ui.analysis.days import Days, Years, days_of, years_of
from briefwright.ui.analysis.ticks import Tick, ticks_of

AXIS, LABELS = 32, 128
"""Height of the axis over the lanes, width of their labels before it."""

BAR, STEP, PAD = 24, 28, 18
"""Height of a bar, from one row to the next, and what a lane keeps free above and below."""

MARK, GAP, END, EDGE = 20, 8, 24, 4
"""Room of a kind mark in a bar, between words and what stands beside them, after the scale, and
for a ring round the words.
"""

LEAST_DAYS = 7
MOST_SCALE = 240.0
"""The shortest scale in days, and the most pixels that a day may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """A dated finding as it is drawn."""

    key: str
    kind: Kind
    number: int
    words: str
    lane: str
    date: ReportedDate
    published: ReportedDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """An event's place. `words_x` is where its words begin, `words_width` the room they have.

    A `point` is the mark alone, on its day; `exact` ones are drawn in full, others dashed.
    """

    event: Event
    days: Days
    x: float
    y: float
    width: float
    words_x: float
    words_width: float
    lane: int

    @property
    def point(self) -> bool:
        """Whether only one day is possible."""
        return self.days.single

    @property
    def middle(self) -> float:
        """Half way through its days."""
        return self.x + self.width / 2

    @property
    def left(self) -> float:
        """Where it begins with its words."""
        return min(self.x, self.words_x)

    @property
    def right(self) -> float:
        """Where it ends with its words."""
        return max(self.x + self.width, self.words_x + self.words_width)

    def holds(self, x: float, y: float) -> bool:
        """Whether the point lies on the bar or its words."""
        return self.left <= x <= self.right and self.y <= y < self.y + BAR


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    """A lane with its words."""

    words: str
    top: float
    height: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """The whole timeline. `bars` stand in the order of time; `first` is the scale's first day."""

    width: float
    height: float
    first: int
    scale: float
    years: Years
    lanes: tuple[Lane, ...]
    bars: tuple[Bar, ...]
    ticks: tuple[Tick, ...]

    def at(self, x: float, y: float) -> Bar | None:
        """The bar under a point."""
        return next((bar for bar in self.bars if bar.holds(x, y)), None)

    def bar(self, key: str | None) -> Bar | None:
        """The bar of an event."""
        return next((bar for bar in self.bars if bar.event.key == key), None)

    def beside(self, key: str | None, step: int) -> Bar | None:
        """The event a step on (1) or back (-1) in time; the nearest end where there is none."""
        if not self.bars:
            return None
        here = next((n for n, bar in enumerate(self.bars) if bar.event.key == key), None)
        if here is None:
            return self.bars[0 if step > 0 else -1]
        return self.bars[min(max(here + step, 0), len(self.bars) - 1)]

    def across(self, key: str | None, step: int) -> Bar | None:
        """The nearest event in time in the next row of bars below (1) or above (-1)."""
        here = self.bar(key)
        if here is None:
            return self.beside(None, 1)
        rows = {bar.y for bar in self.bars if (bar.y - here.y) * step > 0}
        if not rows:
            return here
        row = min(rows, key=lambda y: abs(y - here.y))
        return min(
            (bar for bar in self.bars if bar.y == row),
            key=lambda bar: abs(bar.middle - here.middle),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scale:
    first: int
    last: int
    per_day: float

    def bounds(self, days: Days) -> tuple[float, float]:
        """Where the days begin and end."""
        first = self.first if days.first is None else days.first
        last = self.last if days.last is None else days.last
        return (self.x(first), self.x(last + 1))

    def x(self, day: float) -> float:
        return LABELS + (day - self.first) * self.per_day


def arrange(
    events: Sequence[Event],
    *,
    lanes: Sequence[str],
    room: float,
    zoom: float,
    width_of: Callable[[str], float],
) -> Picture:
    """The picture of the events on lanes in this order; at zoom 1 it fills the room.

    Lanes without an event are left out. `width_of` measures words.
    """
    years = years_of(event.date for event in events)
    days = {e.key: days_of(e.date, years, e.published) for e in events}
    scale = _scale(days, room, zoom)
    width = max(room, scale.x(scale.last + 1) + END)
    setting = _Setting(days=days, scale=scale, width=width, width_of=width_of)
    ordered = sorted(events, key=lambda event: _in_time(days[event.key], event))
    drawn: list[Bar] = []
    shown: list[Lane] = []
    top = float(AXIS)
    for words in lanes:
        own = [event for event in ordered if event.lane == words]
        if own:
            bars, rows = setting.rows(own, top + PAD, len(shown))
            lane = Lane(words=words, top=top, height=2 * PAD + STEP * rows)
            drawn += bars
            shown.append(lane)
            top += lane.height
    place = {event.key: n for n, event in enumerate(ordered)}
    return Picture(
        width=width,
        height=top,
        first=scale.first,
        scale=scale.per_day,
        years=years,
        lanes=tuple(shown),
        bars=tuple(sorted(drawn, key=lambda bar: place[bar.event.key])),
        ticks=ticks_of(scale.first, scale.last, scale.per_day, scale.x) if events else (),
    )


def _scale(days: Mapping[str, Days], room: float, zoom: float) -> _Scale:
    known = [day for each in days.values() for day in (each.first, each.last) if day is not None]
    first, last = (min(known), max(known)) if known else (1, 1)
    spare = max(LEAST_DAYS - (last - first + 1), 0)
    margin = max(1, round((last - first) * 0.04))
    first = max(1, first - margin - spare // 2)
    last = min(last + margin + (spare - spare // 2), date.max.toordinal())
    fit = max(room - LABELS - END, 120.0) / (last - first + 1)
    return _Scale(first=first, last=last, per_day=min(fit * zoom, max(fit, MOST_SCALE)))


def _in_time(days: Days, event: Event) -> tuple[int, int, int, str]:
    first = days.first if days.first is not None else (days.last or 0) - 1
    return (first, days.last or 1 << 30, event.number, event.key)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What all bars of a picture share."""

    days: Mapping[str, Days]
    scale: _Scale
    width: float
    width_of: Callable[[str], float]

    def rows(self, events: Sequence[Event], top: float, lane: int) -> tuple[list[Bar], int]:
        """The bars of a lane, none over another in its row; and how many rows there are.

        Each goes into the row that was free first; cost: n log n.
        """
        ends: list[tuple[float, int]] = []
        bars: list[Bar] = []
        for event in events:
            bar = self.bar(event, lane)
            row = heappop(ends)[1] if ends and ends[0][0] + GAP <= bar.left else len(ends)
            heappush(ends, (bar.right, row))
            bars.append(replace(bar, y=top + STEP * row))
        return bars, len(ends)

    def bar(self, event: Event, lane: int) -> Bar:
        """The bar of an event in the first row of all."""
        days = self.days[event.key]
        start, end = self.scale.bounds(days)
        if days.single:
            start, end = (start + end - MARK) / 2, (start + end + MARK) / 2
        else:
            end = max(end, start + MARK + 4)
        words_x, words_width = self._words(event, days, start, end)
        return Bar(
            event=event,
            days=days,
            x=start,
            y=0.0,
            width=end - start,
            words_x=words_x,
            words_width=words_width,
            lane=lane,
        )

    def _words(self, event: Event, days: Days, start: float, end: float) -> tuple[float, float]:
        """Words stand in their bar, else after it, else before it, else cut where most room is."""
        wanted = self.width_of(event.words)
        inside = 0.0 if days.single else max(end - start - MARK - 2 * GAP, 0.0)
        after = max(self.width - end - GAP - EDGE, 0.0)
        before = max(start - GAP - LABELS, 0.0)
        rooms = (inside, after, before)
        room = next((each for each in rooms if wanted <= each), max(rooms))
        shown = min(wanted, room)
        if room == inside:
            return start + MARK + GAP, shown
        return (end + GAP, shown) if room == after else (start - GAP - shown, shown)
