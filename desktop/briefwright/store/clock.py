"""The hybrid clock that orders what was written side by side.

A reading is milliseconds since 1970 times 4,096 plus a counter. It never decides whether an op
replaces another (parents do), only which of two unseen ones is shown first. A reading more than
24 hours ahead of our own time is not followed: a wrong clock elsewhere does not spoil ours.
"""

from collections.abc import Callable
from datetime import datetime, timedelta

Clock = Callable[[], datetime]
"""Gives the present as an aware time."""

COUNTER_BITS = 12
FARTHEST = timedelta(hours=24)


def reading_of(moment: datetime) -> int:
    """Returns the first reading of this moment."""
    return int(moment.timestamp() * 1_000) << COUNTER_BITS


def farthest_followed(moment: datetime) -> int:
    """Returns the highest reading that is still believed at this moment."""
    return reading_of(moment + FARTHEST)


def next_reading(moment: datetime, highest: int) -> int:
    """Returns a reading after the highest one known."""
    return max(reading_of(moment), highest + 1)
