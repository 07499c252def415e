"""Findings as events: which have a place in time, on which lane, and which wait in the tray."""

from collections.abc import Iterable
from enum import Enum

from briefwright.domain.finding import Kind
from briefwright.service.weighing import Reported, Weighed
from briefwright.ui.analysis.days import placed
from briefwright.ui.analysis.layout import Event


class Lanes(Enum):
    """What a lane gathers."""

    ACTOR = "actor"
    SECTION = "section"


def events_of(weighed: Weighed, lanes: Lanes, nobody: str) -> tuple[Event, ...]:
    """The findings with a date, each on its lane; `nobody` is the lane of those without one."""
    return tuple(
        Event(
            key=each.key,
            kind=each.finding.kind,
            number=each.number,
            words=each.finding.statement,
            lane=lane_of(each, lanes) or nobody,
            date=each.finding.date,
            published=each.published,
        )
        for each in weighed.findings
        if each.finding.date is not None and placed(each.finding.date)
    )


def lane_of(reported: Reported, lanes: Lanes) -> str:
    """The lane of a finding: all its actors together, or its section; empty for neither."""
    match lanes:
        case Lanes.ACTOR:
            return ", ".join(reported.finding.actors)
        case Lanes.SECTION:
            return reported.section or ""


def lane_order(
    weighed: Weighed, events: Iterable[Event], lanes: Lanes, nobody: str
) -> tuple[str, ...]:
    """The lanes in order: sections as in the outline, actors by their earliest event."""
    named = dict.fromkeys(weighed.sections) if lanes is Lanes.SECTION else {}
    in_time = sorted(events, key=lambda event: event.date.sort_key())
    named |= dict.fromkeys(event.lane for event in in_time)
    named.pop(nobody, None)
    return (*named, nobody)


def undated(weighed: Weighed) -> tuple[Reported, ...]:
    """The findings without a place in time, events first."""
    waiting = [each for each in weighed.findings if not placed(each.finding.date)]
    return tuple(sorted(waiting, key=lambda each: each.finding.kind is not Kind.EVENT))
