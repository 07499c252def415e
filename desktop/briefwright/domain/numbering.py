"""The number by which people call a finding: one rule for every view.

A finding's number is its place among the findings that rest on the same source, in the order of
that source's text. So "APA 4" is the fourth finding of APA's article as one reads it from its
beginning. Numbers printed in a brief are made in `document.citing` and are others.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

NOWHERE = ""
"""Stands for the source of findings that rest on no passage."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Taken:
    """A passage that a finding rests on: where it starts in its source, None while not found.

    `source` is `NOWHERE` for a finding without any passage.
    """

    finding: str
    source: str
    start: int | None


def numbered(taken: Iterable[Taken]) -> Mapping[str, Mapping[str, int]]:
    """The numbers from 1, by source and then by finding.

    A finding with several passages in a source counts once, by the one that is found first in its
    text; one that rests on several sources has a number in each. Findings of which no passage is
    found come last. Those that start alike follow one another by their ids, those without any
    passage as they are given.
    """
    places: dict[str, dict[str, tuple[int, int, str]]] = {}
    for given, each in enumerate(taken):
        if each.source == NOWHERE:
            place = (1, given, each.finding)
        else:
            place = (each.start is None, each.start or 0, each.finding)
        held = places.setdefault(each.source, {})
        held[each.finding] = min(place, held.get(each.finding, place))
    return {
        source: {row: n for n, row in enumerate(sorted(held, key=held.__getitem__), start=1)}
        for source, held in places.items()
    }
