"""Drawings: no words on other words, nothing outside, everything said once."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.document.model import (
    Lane,
    ScaleDrawing,
    ScaleStep,
    Tick,
    Timeline,
    TimelineEvent,
)
from briefwright.document.styles import Font, sheet_for
from briefwright.export.figures import (
    Anchor,
    Box,
    Dot,
    Plan,
    Polygon,
    TextAt,
    contrast,
    lay_out,
    shortened,
)
from briefwright.export.fonts import FontSource

FONTS = FontSource.shipped()
WIDTH, MARGIN = 471.28, 122.32

labels = st.text("abcdefghi klmno", min_size=1, max_size=60).filter(str.strip)


@st.composite
def timelines(draw: st.DrawFn) -> Timeline:
    days = draw(st.integers(1, 400))
    lanes = []
    for _ in range(draw(st.integers(1, 5))):
        events = []
        for _ in range(draw(st.integers(1, 4))):
            start = draw(st.none() | st.integers(0, days - 1))
            end = None if start is None else draw(st.integers(start, days - 1))
            events.append(
                TimelineEvent(
                    label=draw(labels),
                    date="x",
                    start=start,
                    end=end,
                    after=draw(st.integers(0, days - 1)) if start is None else None,
                    contested=draw(st.booleans()),
                )
            )
        lanes.append(Lane(label=draw(labels), events=tuple(events)))
    ticks = draw(st.lists(st.integers(0, days - 1), max_size=8, unique=True))
    return Timeline(
        days=days,
        ticks=tuple(Tick(day=day, label=f"{day} April") for day in ticks),
        lanes=tuple(lanes),
        key=(("contested", "Contested"), ("dated", "Dated"), ("undated", "Undated")),
    )


def extent(text: TextAt) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of the words."""
    wide = FONTS.typeface(text.font).width(text.text, text.size)
    left = {Anchor.START: text.x, Anchor.MIDDLE: text.x - wide / 2, Anchor.END: text.x - wide}
    x = left[text.anchor]
    return x, text.y - text.size * 0.7, x + wide, text.y + text.size * 0.2


def words_of(plan: Plan) -> list[TextAt]:
    return [shape for shape in plan.shapes if isinstance(shape, TextAt)]


@given(timelines())
def test_no_words_lie_on_other_words(timeline: Timeline) -> None:
    plan = lay_out(timeline, FONTS, width=WIDTH, margin=MARGIN)
    for one, other in combinations(map(extent, words_of(plan)), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart


@given(timelines(), st.sampled_from([0.0, MARGIN]), st.sampled_from(["en", "ar"]))
def test_nothing_lies_outside_the_drawing(timeline: Timeline, margin: float, language: str) -> None:
    plan = lay_out(timeline, FONTS, width=WIDTH, margin=margin, sheet=sheet_for(language))
    for x0, y0, x1, y1 in map(extent, words_of(plan)):
        assert x0 >= -0.5
        assert x1 <= WIDTH + 0.5
        assert y0 >= -0.5
        assert y1 <= plan.height + 0.5


@given(timelines())
def test_every_event_has_its_mark_and_its_words(timeline: Timeline) -> None:
    plan = lay_out(timeline, FONTS, width=WIDTH, margin=MARGIN)
    events = [event for lane in timeline.lanes for event in lane.events]
    arrows = sum(isinstance(shape, Polygon) for shape in plan.shapes)
    assert arrows == sum(event.start is None for event in events) + 1  # and one in the key
    said = [text.text for text in words_of(plan)]
    for event in events:
        assert any(event.label.strip().startswith(text.rstrip("…")[:3].strip()) for text in said)


def test_a_contested_day_is_a_dot_and_a_span_is_a_bar_true_to_days() -> None:
    timeline = Timeline(
        days=18,
        ticks=(),
        lanes=(
            Lane(
                label="Army",
                events=(
                    TimelineEvent(label="a", date="x", start=0, end=0, contested=True),
                    TimelineEvent(label="b", date="x", start=9, end=17),
                ),
            ),
        ),
    )
    plan = lay_out(timeline, FONTS, width=WIDTH, margin=MARGIN)
    (dot,) = [shape for shape in plan.shapes if isinstance(shape, Dot)]
    bar = next(s for s in plan.shapes if isinstance(s, Box) and s.height == 7)
    end = bar.x + bar.width
    assert (bar.x - dot.x) / (end - dot.x) == pytest.approx(9 / 17, abs=0.01)


def test_the_scale_gives_each_term_its_range_to_be_read() -> None:
    steps = tuple(ScaleStep(words=f"term number {n}", range=f"{n}–{n + 1}%") for n in range(7))
    plan = lay_out(ScaleDrawing(steps=steps), FONTS, width=WIDTH)
    boxes = [shape for shape in plan.shapes if isinstance(shape, Box)]
    ranges = [text for text in words_of(plan) if text.text.endswith("%")]
    assert len(boxes) == len(ranges) == 7
    for box, text in zip(boxes, ranges, strict=True):
        assert contrast(box.colour, text.colour) >= 4.5
        x0, _, x1, _ = extent(text)
        assert box.x <= x0
        assert x1 <= box.x + box.width


def test_on_a_sheet_from_right_to_left_time_runs_to_the_left() -> None:
    timeline = Timeline(
        days=10,
        ticks=(Tick(day=0, label="1"), Tick(day=9, label="2")),
        lanes=(),
    )
    plan = lay_out(timeline, FONTS, width=WIDTH, margin=MARGIN, sheet=sheet_for("ar"))
    first, second = words_of(plan)
    assert second.x < first.x < WIDTH - MARGIN


def test_a_text_that_does_not_fit_ends_in_an_ellipsis() -> None:
    face = FONTS.typeface(Font.SANS)
    cut = shortened("a long running title", 60, lambda text: face.width(text, 9))
    assert cut.endswith("…")
    assert face.width(cut, 9) <= 60
    assert shortened("short", 600, lambda text: face.width(text, 9)) == "short"
