"""Which ops a log holds: per session a list of intervals, so that a hole can be seen and filled."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from briefwright.store.sound import MOST

Interval = tuple[int, int]
"""First and last sequence, both included."""


@dataclass(frozen=True, slots=True)
class Vector:
    """Sets of op numbers per session, each a rising tuple of intervals that do not touch."""

    intervals: Mapping[str, tuple[Interval, ...]] = field(
        default_factory=lambda: MappingProxyType({})
    )

    @staticmethod
    def of(numbers: Mapping[str, Iterable[int]]) -> "Vector":
        """Returns the vector of these sequences, given in any order."""
        found = {session: _joined((n, n) for n in held) for session, held in numbers.items()}
        return Vector({session: kept for session, kept in found.items() if kept})

    @staticmethod
    def spanning(intervals: Mapping[str, Iterable[Interval]]) -> "Vector":
        """Returns the vector of these intervals, given in any order and overlapping or not."""
        found = {session: _joined(held) for session, held in intervals.items()}
        return Vector({session: kept for session, kept in found.items() if kept})

    @staticmethod
    def read(text: str) -> "Vector | None":
        """Returns the vector that was written so; None for any other text.

        It may come from a foreign copy: numbers that no op can have make it none.
        """
        try:
            plain = json.loads(text)
            found = {
                str(session): [(int(first), int(last)) for first, last in held]
                for session, held in plain.items()
            }
        except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
            return None
        ends = [interval for held in found.values() for interval in held]
        if not all(0 < first <= last < MOST for first, last in ends):
            return None
        return Vector.spanning(found)

    def written(self) -> str:
        """Returns it as JSON, the same for equal vectors."""
        return json.dumps(dict(sorted(self.intervals.items())), separators=(",", ":"))

    def __len__(self) -> int:
        """The number of ops."""
        return sum(last - first + 1 for held in self.intervals.values() for first, last in held)

    def covers(self, other: "Vector") -> bool:
        """Whether every op of the other is in this one."""
        return not len(other.minus(self))

    def holds(self, session: str, sequence: int) -> bool:
        """Whether this op is in it."""
        held = self.intervals.get(session, ())
        return any(first <= sequence <= last for first, last in held)

    def union(self, other: "Vector") -> "Vector":
        """Returns what is in either."""
        sessions = {*self.intervals, *other.intervals}
        return Vector.spanning(
            {s: (*self.intervals.get(s, ()), *other.intervals.get(s, ())) for s in sessions}
        )

    def common(self, other: "Vector") -> "Vector":
        """Returns what is in both."""
        return self.minus(self.minus(other))

    def minus(self, other: "Vector") -> "Vector":
        """Returns what is in this one and not in the other."""
        return Vector.spanning(
            {
                session: _without(held, other.intervals.get(session, ()))
                for session, held in self.intervals.items()
            }
        )


def _joined(intervals: Iterable[Interval]) -> tuple[Interval, ...]:
    joined: list[Interval] = []
    for first, last in sorted(intervals):
        if joined and first <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], last))
        else:
            joined.append((first, last))
    return tuple(joined)


def _without(held: Iterable[Interval], taken: Iterable[Interval]) -> Iterator[Interval]:
    for start, last in held:
        first = start
        for low, high in taken:
            if high < first or low > last:
                continue
            if low > first:
                yield (first, low - 1)
            first = high + 1
        if first <= last:
            yield (first, last)
