"""The lines of a text in which it says what it is: those of its head and of its foot."""

import re
from dataclasses import dataclass

HEAD_LINES, FOOT_LINES = 14, 8
"""Lines that are not blank; more of a long page is its article, not what is said about it."""

LONGEST = 400
"""Code points of a line that are looked at."""

_VOWEL_SIGNS = re.compile("[\u064b-\u0652\u0640]")
"""Arabic vowel signs and the stretch, which one writer sets and the next leaves out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line without spaces at its ends and without Arabic vowel signs.

    `number` counts from 0 among those that are not blank; `foot` tells that it stands at the end.
    """

    text: str
    number: int
    foot: bool = False


def edges_of(text: str) -> tuple[Line, ...]:
    """The lines of head and foot in reading order; each once, also where the two meet."""
    lines = [line for line in text.split("\n") if not line.isspace() and line]
    first = max(HEAD_LINES, len(lines) - FOOT_LINES)
    foot = max(len(lines) // 2, len(lines) - FOOT_LINES)
    chosen = [*range(min(HEAD_LINES, len(lines))), *range(first, len(lines))]
    return tuple(
        Line(text=_plain(lines[number]), number=number, foot=number >= foot) for number in chosen
    )


def _plain(line: str) -> str:
    return _VOWEL_SIGNS.sub("", line[: 2 * LONGEST]).strip()[:LONGEST]
