"""How one list of rows becomes another in few steps: what an item model has to announce.

Rows are told apart by their keys; nothing of Qt is known here.
"""

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum

FINE = 400
"""Longest differing stretch that is compared row by row; a longer one is replaced whole."""


class StepKind(Enum):
    """What happens to the rows of a step."""

    REMOVE = "remove"
    INSERT = "insert"


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """Rows `first` to `last`, both included.

    A removal counts rows as they stand when it is made. An insertion also: its
    rows stand at `first` to `last` when it is done; `taken` is where the first
    of them stands in the new list.
    """

    kind: StepKind
    first: int
    last: int
    taken: int = 0


def steps(before: Sequence[Hashable], after: Sequence[Hashable]) -> tuple[Step, ...]:
    """The steps from one list of keys to the other, to be made in this order.

    They run from the end to the beginning, so that no step moves the rows of a later one.
    """
    head = _common(before, after)
    tail = _common(before[head:][::-1], after[head:][::-1])
    old, new = before[head : len(before) - tail], after[head : len(after) - tail]
    if not old and not new:
        return ()
    made: list[Step] = []
    for first, last, taken_from, taken_to in reversed(_stretches(old, new)):
        at = head + first
        if last > first:
            made.append(Step(kind=StepKind.REMOVE, first=at, last=head + last - 1))
        if taken_to > taken_from:
            end = at + taken_to - taken_from - 1
            made.append(Step(kind=StepKind.INSERT, first=at, last=end, taken=head + taken_from))
    return tuple(made)


def runs(changed: Sequence[int]) -> tuple[tuple[int, int], ...]:
    """Ascending numbers as stretches of neighbours, first and last of each."""
    made: list[tuple[int, int]] = []
    for number in changed:
        if made and made[-1][1] == number - 1:
            made[-1] = (made[-1][0], number)
        else:
            made.append((number, number))
    return tuple(made)


def _stretches(old: Sequence[Hashable], new: Sequence[Hashable]) -> list[tuple[int, int, int, int]]:
    if max(len(old), len(new)) > FINE:
        return [(0, len(old), 0, len(new))]
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [(a, b, c, d) for tag, a, b, c, d in codes if tag != "equal"]


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    shared = 0
    for left, right in zip(one, other, strict=False):
        if left != right:
            break
        shared += 1
    return shared
