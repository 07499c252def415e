"""The drawn timeline: which events lie on the scale, true to days, and which are dashed.

Only reported days are on the scale. Events whose day is not known stretch,
dashed, from the day after which they are reported.
"""

from datetime import date

from briefwright.document.composition import Composition
from briefwright.document.dates import printed_date
from briefwright.document.model import (
    Caption,
    Figure,
    Inlines,
    Lane,
    Origin,
    Text,
    Tick,
    Timeline,
    TimelineEvent,
)
from briefwright.document.occurrences import Occurrence, occurrences
from briefwright.document.prose import inlines
from briefwright.document.tables import note_of
from briefwright.domain.dates import Point, ReportedDate
from briefwright.domain.prose import Block

_ANY_YEAR = 2000  # a leap year; the scale only counts the days between


def timeline_figure(block: Block, at: Composition) -> Figure:
    """The figure of the events that the block cites; it cites at least one."""
    caption_prose, events = occurrences(block, at)
    label = at.numbering.labels[block.id]
    caption = Caption(label=label.words, content=inlines(caption_prose, at))
    drawing = _drawing(events, at)
    return Figure(
        style="figure",
        origin=Origin(table="block", row=block.id),
        anchor=label.anchor,
        drawing=drawing,
        caption=caption,
        alt=_alt(drawing, caption_prose.text),
        note=_note(block, events, at),
    )


def _drawing(events: tuple[Occurrence, ...], at: Composition) -> Timeline:
    yearless = all(_yearless(event.finding.date) for event in events if event.finding.date)
    spans = [_days(event.finding.date, yearless=yearless) for event in events]
    known = [day for span in spans for day in span if day is not None]
    first, last = (min(known), max(known)) if known else (0, 0)
    lanes = tuple(_lane(event, span, first, at) for event, span in zip(events, spans, strict=True))
    return Timeline(
        days=last - first + 1,
        ticks=_ticks(events, spans, first, at),
        lanes=lanes,
        key=_key(lanes, at),
    )


def _yearless(when: ReportedDate | None) -> bool:
    points = [p for p in (when.start, when.end) if p] if when else []
    return bool(points) and all(point.year is None for point in points)


def _days(
    when: ReportedDate | None, *, yearless: bool
) -> tuple[int | None, int | None, int | None]:
    """The days of (start, end, after) counted from year 1; a day without a year only counts
    beside others without one.
    """
    if when is None or (_yearless(when) and not yearless):
        return (None, None, None)
    if when.start is not None and when.end is not None:
        return (_ordinal(when.start.earliest()), _ordinal(when.end.latest()), None)
    after = _ordinal(when.start.latest()) if when.start is not None else None
    return (None, None, after)


def _ordinal(day: tuple[int, int, int]) -> int:
    year, month, number = day
    year = _ANY_YEAR if year > date.max.year else year
    while True:
        try:
            return date(year, month, number).toordinal()
        except ValueError:
            number -= 1


def _lane(
    event: Occurrence,
    span: tuple[int | None, int | None, int | None],
    first: int,
    at: Composition,
) -> Lane:
    start, end, after = (None if day is None else day - first for day in span)
    finding = event.finding
    when = finding.date
    drawn = TimelineEvent(
        label=event.words,
        date=printed_date(when, at.language, at.phrases) if when else at.phrases.undated,
        start=start,
        end=end,
        after=after,
        contested=bool(at.contesting(finding.id)),
        origin=Origin(table="finding", row=finding.id),
    )
    return Lane(label=_actors(finding.actors, at), events=(drawn,))


def _actors(actors: tuple[str, ...], at: Composition) -> str:
    if len(actors) < 2:
        return "".join(actors)
    return at.phrases.list_and.join((", ".join(actors[:-1]), actors[-1]))


def _ticks(
    events: tuple[Occurrence, ...],
    spans: list[tuple[int | None, int | None, int | None]],
    first: int,
    at: Composition,
) -> tuple[Tick, ...]:
    points: dict[int, Point] = {}
    for event, (start, end, after) in zip(events, spans, strict=True):
        when = event.finding.date
        days = ((start, when.start), (end, when.end), (after, when.start)) if when else ()
        for day, point in days:
            if day is not None and point is not None and point.day is not None:
                points.setdefault(day - first, point)
    return tuple(Tick(day=day, label=_tick_label(points[day], at)) for day in sorted(points))


def _tick_label(point: Point, at: Composition) -> str:
    plain = Point(year=point.year, month=point.month, day=point.day)
    return printed_date(ReportedDate(start=plain, end=plain), at.language, at.phrases)


def _key(lanes: tuple[Lane, ...], at: Composition) -> tuple[tuple[str, str], ...]:
    events = [event for lane in lanes for event in lane.events]
    marks = (
        ("contested", at.phrases.figure_key_contested, any(e.contested for e in events)),
        (
            "dated",
            at.phrases.figure_key_dated,
            any(e.start is not None and not e.contested for e in events),
        ),
        ("undated", at.phrases.figure_key_undated, any(e.start is None for e in events)),
    )
    return tuple((mark, words) for mark, words, used in marks if used)


def _alt(drawing: Timeline, title: str) -> str:
    facts = [
        f"{event.date}: {lane.label}: {event.label}."
        if lane.label
        else f"{event.date}: {event.label}."
        for lane in drawing.lanes
        for event in lane.events
    ]
    return " ".join((f"{title.rstrip('.')}.", *facts))


def _note(block: Block, events: tuple[Occurrence, ...], at: Composition) -> Inlines:
    """The note, with the evidence of all that is drawn."""
    labels = at.citer.cite(name for event in events for name in event.cites)
    said = note_of(block) or (Text(text=at.phrases.evidence),)
    return (*said, *labels)
