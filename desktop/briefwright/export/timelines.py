"""A timeline laid out as shapes: lanes with their events, the days that are known, and a key.

No label lies on another, and none runs out of the drawing.
"""

from dataclasses import dataclass

from briefwright.document.model import Lane, Tick, Timeline
from briefwright.document.model import TimelineEvent as Event
from briefwright.document.styles import StyleSheet, TextStyle
from briefwright.export.shapes import (
    Anchor,
    Box,
    Dot,
    Line,
    Measure,
    Palette,
    Plan,
    Polygon,
    Shape,
    TextAt,
    shortened,
    wrapped,
)

_ROW, _LANE_PAD = 24.0, 2.5
_TICK_ROW = 12.0
_KEY_ROW = 14.0
_ROOM = 5.0  # least distance between what stands side by side


@dataclass(frozen=True, slots=True, kw_only=True)
class _Placed:
    """An event with the stretch that its mark and its label take up on its row."""

    event: Event
    text: str
    label_x: float
    label_end: float
    start: float
    end: float


class TimelineLayout:
    """Places ticks, lanes and events; each lane has as many rows as its events need."""

    def __init__(
        self, timeline: Timeline, measure: Measure, width: float, margin: float, sheet: StyleSheet
    ) -> None:
        self._timeline = timeline
        self._measure = measure
        self._width = width
        self._margin = margin
        self._palette = Palette.of(sheet)
        self._marks = sheet.figures
        self._label_style = sheet.text("figure-label")
        self._head_style = sheet.text("figure-head")
        self._key_style = sheet.text("note")
        self._shapes: list[Shape] = []

    def plan(self) -> Plan:
        """The whole figure."""
        rows = self._tick_rows()
        top = 4 + _TICK_ROW * max(len(rows), 1) + 6
        lanes = [(lane, self._rows(lane)) for lane in self._timeline.lanes]
        bottom = top + sum(self._lane_height(lane, lane_rows) for lane, lane_rows in lanes)
        self._draw_ticks(rows, top, bottom)
        at = top
        for lane, lane_rows in lanes:
            at = self._draw_lane(lane, lane_rows, at)
        self._rule(bottom)
        end = self._draw_key(bottom)
        return Plan(width=self._width, height=end, shapes=tuple(self._shapes))

    def _x(self, day: float) -> float:
        """The place of the beginning of a day; a little room is left before the first."""
        inner = self._width - self._margin
        inset = 24.0
        return self._margin + inset + (inner - 2 * inset) * day / max(self._timeline.days, 1)

    # ticks ---------------------------------------------------------------------------------

    def _tick_rows(self) -> list[list[tuple[Tick, float]]]:
        """The ticks by rows from the lowest up, each with the middle of its label."""
        rows: list[list[tuple[Tick, float]]] = []
        ends: list[float] = []
        for tick in sorted(self._timeline.ticks, key=lambda tick: tick.day):
            half = self._measure(tick.label, self._head_style) / 2
            middle = min(max(self._x(tick.day), self._margin + half), self._width - half)
            row = next((i for i, end in enumerate(ends) if end + _ROOM <= middle - half), len(ends))
            if row == len(ends):
                ends.append(0.0)
                rows.append([])
            ends[row] = middle + half
            rows[row].append((tick, middle))
        return rows

    def _draw_ticks(self, rows: list[list[tuple[Tick, float]]], top: float, bottom: float) -> None:
        placed = [
            (tick, middle, top - 9 - _TICK_ROW * height)
            for height, row in enumerate(rows)
            for tick, middle in row
        ]
        for tick, _, base in placed:
            x = self._x(tick.day)
            self._line((x, base + 3), (x, bottom), 0.5, self._palette.hairline)
        for tick, middle, base in placed:
            self._ground(middle - self._wide(tick.label) / 2, base, self._wide(tick.label))
            self._text((middle, base), tick.label, self._head_style, anchor=Anchor.MIDDLE)

    def _wide(self, label: str) -> float:
        return self._measure(label, self._head_style)

    # lanes ---------------------------------------------------------------------------------

    def _label_lines(self, lane: Lane) -> list[str]:
        if not self._margin:
            return [lane.label]
        room = self._margin - 12

        def measure(text: str) -> float:
            return self._measure(text, self._head_style)

        return [shortened(line, room, measure) for line in wrapped(lane.label, room, measure)]

    def _lane_height(self, lane: Lane, rows: list[list[_Placed]]) -> float:
        own = 12.0 * len(self._label_lines(lane)) + 8
        if not self._margin:
            return own + _ROW * len(rows) + _LANE_PAD
        return max(_ROW * max(len(rows), 1) + _LANE_PAD, own)

    def _rows(self, lane: Lane) -> list[list[_Placed]]:
        rows: list[list[_Placed]] = []
        for event in lane.events:
            placed = self._place(event)
            free = (row for row in rows if all(_apart(placed, other) for other in row))
            row = next(free, None)
            if row is None:
                rows.append([placed])
            else:
                row.append(placed)
        return rows

    def _mark(self, event: Event) -> tuple[float, float]:
        """Where the mark of the event begins and ends."""
        if event.start is None:
            return self._x(event.after or 0) + 2, self._width
        begin = self._x(event.start)
        if event.contested and event.end in (None, event.start):
            return begin - self._marks.dot, begin + self._marks.dot
        end = self._x(event.start if event.end is None else event.end)
        return begin, max(end, begin + 4)

    def _place(self, event: Event) -> _Placed:
        """Puts the label after the mark, before it, or over it, where it fits."""
        begin, end = self._mark(event)
        room = self._width - self._margin
        text = shortened(event.label, room, lambda t: self._measure(t, self._label_style))
        wide = self._measure(text, self._label_style)
        if event.start is None:
            x = max(min(begin + 8, self._width - wide), self._margin)
        elif end + 6 + wide <= self._width:
            x = end + 6
        elif begin - 6 - wide >= self._margin:
            x = begin - 6 - wide
        else:
            x = self._width - wide
        return _Placed(
            event=event,
            text=text,
            label_x=x,
            label_end=x + wide,
            start=min(begin, x),
            end=max(end, x + wide),
        )

    def _draw_lane(self, lane: Lane, rows: list[list[_Placed]], top: float) -> float:
        self._rule(top)
        lines = self._label_lines(lane)
        height = self._lane_height(lane, rows)
        if self._margin:
            first = top + (height - 12 * len(lines)) / 2 + 9.2
            below = top + (height - _ROW * len(rows)) / 2
        else:
            first, below = top + 13, top + 12 * len(lines) + 4
        for index, text in enumerate(lines):
            self._text((0, first + 12 * index), text, self._head_style)
        for index, row in enumerate(rows):
            for placed in row:
                self._draw_event(placed, below + _ROW * index)
        return top + height

    def _draw_event(self, placed: _Placed, top: float) -> None:
        event, middle = placed.event, top + _ROW / 2
        begin, end = self._mark(event)
        over = _over(placed, begin, end)
        if over:
            middle += 5
        if event.start is None:
            self._arrow(begin, self._width, middle)
        elif event.contested and event.end in (None, event.start):
            self._shapes.append(
                Dot(
                    x=(begin + end) / 2,
                    y=middle,
                    radius=self._marks.dot,
                    colour=self._palette.contested,
                )
            )
        else:
            colour = self._palette.contested if event.contested else self._palette.accent
            self._shapes.append(
                Box(
                    x=begin,
                    y=middle - self._marks.span_height / 2,
                    width=end - begin,
                    height=self._marks.span_height,
                    colour=colour,
                )
            )
        self._label(placed, middle - 7 if over else middle + 3.1)

    def _label(self, placed: _Placed, base: float) -> None:
        self._ground(placed.label_x, base, placed.label_end - placed.label_x)
        self._text((placed.label_x, base), placed.text, self._label_style)

    def _ground(self, x: float, base: float, width: float) -> None:
        """Clears the place of words, so that no line runs through them."""
        colour = self._palette.ground
        self._shapes.append(Box(x=x - 2, y=base - 8, width=width + 4, height=10, colour=colour))

    def _arrow(self, begin: float, end: float, y: float) -> None:
        accent = self._palette.accent
        self._line((begin, y), (end - 5, y), self._marks.dash_width, accent, dash=self._marks.dash)
        points = ((end - 6, y - 3), (end, y), (end - 6, y + 3))
        self._shapes.append(Polygon(points=points, colour=accent))

    # key -----------------------------------------------------------------------------------

    def _draw_key(self, top: float) -> float:
        """Explains the marks below the lanes; returns where the figure ends."""
        x, base = self._margin, top + 15
        for mark, words in self._timeline.key:
            wide = 20 + self._measure(words, self._key_style)
            if x > self._margin and x + wide > self._width:
                x, base = self._margin, base + _KEY_ROW
            self._key_mark(mark, x, base - 3)
            self._text((x + 20, base), words, self._key_style, colour=self._palette.grey)
            x += wide + 14
        return base + 4 if self._timeline.key else top + 1

    def _key_mark(self, mark: str, x: float, y: float) -> None:
        match mark:
            case "contested":
                self._shapes.append(
                    Dot(x=x + 7, y=y, radius=self._marks.dot, colour=self._palette.contested)
                )
            case "undated":
                self._arrow(x, x + 15, y)
            case _:
                self._shapes.append(
                    Box(
                        x=x,
                        y=y - self._marks.span_height / 2,
                        width=14,
                        height=self._marks.span_height,
                        colour=self._palette.accent,
                    )
                )

    # shapes --------------------------------------------------------------------------------

    def _rule(self, y: float) -> None:
        self._line((0, y), (self._width, y), 0.5, self._palette.hairline)

    def _line(
        self,
        start: tuple[float, float],
        end: tuple[float, float],
        width: float,
        colour: str,
        dash: tuple[float, float] | None = None,
    ) -> None:
        (x1, y1), (x2, y2) = start, end
        self._shapes.append(Line(x1=x1, y1=y1, x2=x2, y2=y2, width=width, colour=colour, dash=dash))

    def _text(
        self,
        at: tuple[float, float],
        text: str,
        style: TextStyle,
        anchor: Anchor = Anchor.START,
        colour: str | None = None,
    ) -> None:
        self._shapes.append(
            TextAt(
                x=at[0],
                y=at[1],
                text=text,
                size=style.size,
                font=style.font,
                colour=colour or self._palette.ink,
                anchor=anchor,
            )
        )


def _apart(one: _Placed, other: _Placed) -> bool:
    return one.end + _ROOM <= other.start or other.end + _ROOM <= one.start


def _over(placed: _Placed, begin: float, end: float) -> bool:
    """Whether the label stands over its mark instead of beside it."""
    return placed.event.start is None or (placed.label_x < end and begin < placed.label_end)
