"""How the positions of a text went into another one that was made of it.

What both share is mapped position by position; nothing is guessed. What a passage reads like
afterwards is for the callers to look at.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from briefwright.domain.prose import Prose
from briefwright.domain.text import Span
from briefwright.edits.align import hunks
from briefwright.edits.tokens import length, tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A stretch of the old text, and the stretch of the new one that took its place."""

    old: Span
    new: Span


def changes(before: str, after: str) -> tuple[Change, ...]:
    """What differs between two texts in whole words, in order. Costs as `align.hunks`."""
    left, right = tokens(Prose(text=before)), tokens(Prose(text=after))
    at_left = [0, *accumulate(map(length, left))]
    at_right = [0, *accumulate(map(length, right))]
    return tuple(
        Change(
            old=Span(start=at_left[hunk.base.start], end=at_left[hunk.base.end]),
            new=Span(start=at_right[hunk.side.start], end=at_right[hunk.side.end]),
        )
        for hunk in hunks(left, right)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Course:
    """The way from one text to another; `changes` are in order and as narrow as they can be."""

    before: str
    after: str
    changes: tuple[Change, ...]

    @classmethod
    def between(cls, before: str, after: str) -> "Course":
        """The way that the words of both texts tell of."""
        return cls.by(before, after, changes(before, after))

    @classmethod
    def by(cls, before: str, after: str, changed: tuple[Change, ...]) -> "Course":
        """The way through these changes."""
        narrow = tuple(_narrowed(before, after, changed))
        return cls(before=before, after=after, changes=narrow)

    def follow(self, span: Span) -> Span | None:
        """Where the words of a span stand now.

        None when a change reached into them, so that they do not stand there word for word.
        """
        start = span.start + self._shift(span.start)
        there = Span(start=start, end=start + len(span))
        quotation = self.before[span.start : span.end]
        same = quotation and start >= 0 and self.after[there.start : there.end] == quotation
        return there if same else None

    def span(self, span: Span) -> Span | None:
        """The stretch that took the place of a span; None when nothing of it is left.

        Words that were put in its place belong to it as a whole, and so do letters that were
        joined to the word at one of its ends.
        """
        start, end = span.start + self._shift(span.start), span.end + self._shift(span.end)
        for change in self.changes:
            if change.old.start > span.end:
                break
            start = self._start(span, change, start)
            end = self._end(span, change, end)
        return Span(start=start, end=end) if start < end else None

    def position(self, at: int) -> int:
        """Where a position stands now; one inside a change goes to the start of the new words."""
        for change in self.changes:
            if change.old.start > at:
                break
            if change.old.start == at or at < change.old.end:
                return change.new.start
        return at + self._shift(at)

    def _shift(self, at: int) -> int:
        """How far the changes moved what stands at a position, all that end before it or there."""
        shift = 0
        for change in self.changes:
            if change.old.end > at:
                break
            shift = change.new.end - change.old.end
        return shift

    def _start(self, span: Span, change: Change, start: int) -> int:
        old, new = change.old, change.new
        if old.start <= span.start < old.end:
            return new.start
        if old.end == span.start and new.start < new.end:
            grown = not _joined(self.before, span.start) and _joined(self.after, new.end)
            return new.start if grown else new.end
        return start

    def _end(self, span: Span, change: Change, end: int) -> int:
        old, new = change.old, change.new
        if old.start < span.end <= old.end:
            return new.end
        if old.start == span.end and new.start < new.end:
            grown = not _joined(self.before, span.end) and _joined(self.after, new.start)
            return new.end if grown else new.start
        return end


def _narrowed(before: str, after: str, changed: tuple[Change, ...]) -> Iterator[Change]:
    """The changes without the letters that are alike at their ends."""
    for change in changed:
        old, new = before[_cut(change.old)], after[_cut(change.new)]
        head = _alike(old, new)
        tail = _alike(old[head:][::-1], new[head:][::-1])
        yield Change(
            old=Span(start=change.old.start + head, end=change.old.end - tail),
            new=Span(start=change.new.start + head, end=change.new.end - tail),
        )


def _cut(span: Span) -> slice:
    return slice(span.start, span.end)


def _alike(left: str, right: str) -> int:
    count = 0
    for one, other in zip(left, right, strict=False):
        if one != other:
            break
        count += 1
    return count


def _joined(text: str, at: int) -> bool:
    """Whether a word goes on over this position."""
    return 0 < at < len(text) and text[at - 1].isalnum() and text[at].isalnum()
