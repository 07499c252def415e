"""Drawings laid out as lines, boxes, dots and words, in points from the upper left corner.

The writers only translate these shapes: into PDF operators, SVG, or a picture.
No label lies on another, and none runs out of the drawing.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from briefwright.document.model import Drawing, Lane, ScaleDrawing, ScaleStep, Tick, Timeline
from briefwright.document.model import TimelineEvent as Event
from briefwright.document.styles import Font, Ink, StyleSheet, TextStyle, sheet_for
from briefwright.export.fonts import FontSource


class Anchor(StrEnum):
    """Which point of a text its place means."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line; `dash` are the lengths of its strokes and gaps."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str
    dash: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygon:
    """A filled polygon."""

    points: tuple[tuple[float, float], ...]
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAt:
    """A text on one line; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    font: Font = Font.SANS
    anchor: Anchor = Anchor.START


Shape = Line | Box | Dot | Polygon | TextAt


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A drawing laid out; later shapes lie over earlier ones."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of drawings; colour never stands alone."""

    ink: str
    grey: str
    accent: str
    contested: str
    hairline: str
    track: str
    ground: str

    @classmethod
    def of(cls, sheet: StyleSheet) -> "Palette":
        """The colours that a sheet names."""
        return cls(
            ink=f"#{sheet.colour(Ink.INK)}",
            grey=f"#{sheet.colour(Ink.GREY)}",
            accent=f"#{sheet.colour(Ink.ACCENT)}",
            contested=f"#{sheet.colour(Ink.OCHRE)}",
            hairline=f"#{sheet.colour(Ink.HAIRLINE)}",
            track=f"#{sheet.colour(Ink.TRACK)}",
            ground=f"#{sheet.colour(Ink.PAPER)}",
        )


Measure = Callable[[str, TextStyle], float]


def lay_out(
    drawing: Drawing,
    fonts: FontSource,
    *,
    width: float,
    margin: float = 0.0,
    sheet: StyleSheet | None = None,
) -> Plan:
    """The drawing laid out. `margin` is the width at the left that labels of lanes stand in;
    without it they stand above their lanes.
    """
    style = sheet or sheet_for("en")

    def measure(text: str, of: TextStyle) -> float:
        return fonts.typeface(of.font).width(text, of.size)

    match drawing:
        case Timeline():
            return _TimelineLayout(drawing, measure, width, margin, style).plan()
        case ScaleDrawing():
            return _scale(drawing.steps, measure, width, style)
        case _:
            assert_never(drawing)


# --- the likelihood scale ----------------------------------------------------------------------


def _scale(steps: Sequence[ScaleStep], measure: Measure, width: float, sheet: StyleSheet) -> Plan:
    """Cells of equal width from pale to dark, ranges within them, terms below."""
    palette, metrics = Palette.of(sheet), sheet.figures
    label, below = sheet.text("scale-range"), sheet.text("scale-term")
    cell = width / max(len(steps), 1)
    shapes: list[Shape] = []
    rows = 1
    for index, step in enumerate(steps):
        ground = _between(palette.track, palette.accent, index / max(len(steps) - 1, 1))
        last = index == len(steps) - 1
        wide = cell if last else cell - metrics.scale_gap
        left, middle = index * cell, index * cell + wide / 2
        shapes += (
            Box(x=left, y=2, width=wide, height=metrics.scale_cell, colour=ground),
            TextAt(
                x=middle,
                y=2 + metrics.scale_cell / 2 + label.size * 0.34,
                text=step.range,
                size=label.size,
                font=label.font,
                colour=_readable(ground, palette.ink, palette.ground),
                anchor=Anchor.MIDDLE,
            ),
        )
        words = wrapped(step.words, cell - 6, lambda text: measure(text, below))
        rows = max(rows, len(words))
        shapes += (
            TextAt(
                x=middle,
                y=metrics.scale_cell + 14 + below.leading * row,
                text=text,
                size=below.size,
                font=below.font,
                colour=palette.ink,
                anchor=Anchor.MIDDLE,
            )
            for row, text in enumerate(words)
        )
    height = metrics.scale_cell + 8 + below.leading * rows
    return Plan(width=width, height=height, shapes=tuple(shapes))


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The text on lines of at most this width, but for single words that are wider."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _between(first: str, last: str, share: float) -> str:
    mixed = (
        round(a + (b - a) * share) for a, b in zip(_channels(first), _channels(last), strict=True)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)


def _luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [value / 255 for value in _channels(colour)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _readable(ground: str, *candidates: str) -> str:
    return max(candidates, key=lambda colour: contrast(ground, colour))


# --- the timeline ------------------------------------------------------------------------------

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


class _TimelineLayout:
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
        for height, row in enumerate(rows):
            base = top - 9 - _TICK_ROW * height
            for tick, middle in row:
                x = self._x(tick.day)
                self._line((x, base + 3), (x, bottom), 0.5, self._palette.hairline)
                self._text((middle, base), tick.label, self._head_style, anchor=Anchor.MIDDLE)

    # lanes ---------------------------------------------------------------------------------

    def _label_lines(self, lane: Lane) -> list[str]:
        if not self._margin:
            return [lane.label]
        room = self._margin - 12
        return wrapped(lane.label, room, lambda t: self._measure(t, self._head_style))

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
        wide = self._measure(placed.text, self._label_style)
        self._shapes.append(
            Box(
                x=placed.label_x - 2,
                y=base - 8,
                width=wide + 4,
                height=10,
                colour=self._palette.ground,
            )
        )
        self._text((placed.label_x, base), placed.text, self._label_style)

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


def shortened(text: str, width: float, measure: Callable[[str], float]) -> str:
    """The text, cut with an ellipsis where it is wider than that."""
    if measure(text) <= width:
        return text
    return next(
        (cut for cut in _cuts(text) if measure(cut) <= width),
        "…",
    )


def _cuts(text: str) -> Iterator[str]:
    for end in range(len(text) - 1, 0, -1):
        yield text[:end].rstrip(" ,;:–-") + "…"
