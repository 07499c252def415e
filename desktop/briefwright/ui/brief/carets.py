"""Where a caret stands after its text was changed by somebody else."""

from itertools import accumulate

from briefwright.domain.prose import Prose
from briefwright.edits.align import hunks
from briefwright.edits.tokens import length, tokens


def carried(before: Prose, after: Prose, at: int) -> int:
    """The code point in `after` that corresponds to `at` in `before`.

    Words that stayed keep the caret where it was in them; in a stretch that was
    replaced it keeps its distance from the start, as far as there is room.
    """
    if before.text == after.text:
        return at
    grown = len(after.text) - len(before.text)
    alike = _shared(before.text, after.text)
    if at < alike:
        return at
    if at > len(before.text) - _shared(before.text[:alike:-1], after.text[:alike:-1]):
        return at + grown
    old, new = tokens(before), tokens(after)
    old_ends = [0, *accumulate(map(length, old))]
    new_ends = [0, *accumulate(map(length, new))]
    shift = 0
    for hunk in hunks(old, new):
        start, end = old_ends[hunk.base.start], old_ends[hunk.base.end]
        if at < start or (at == start and start != end):
            break
        new_start, new_end = new_ends[hunk.side.start], new_ends[hunk.side.end]
        if start < at < end or at == start < end:
            return min(new_start + at - start, new_end)
        shift = new_end - end
    return min(max(at + shift, 0), len(after.text))


def _shared(one: str, other: str) -> int:
    """How many letters both begin with."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((n for n, (a, b) in pairs if a != b), min(len(one), len(other)))
