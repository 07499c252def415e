"""Carrying a passage over to another edition of its text: what is sure, and what may be meant.

What is sure is settled here; what is not is for a person to say (DESIGN.md 4.6).
"""

from dataclasses import dataclass

from briefwright.anchoring.candidates import candidates
from briefwright.anchoring.course import Course
from briefwright.anchoring.describe import describe
from briefwright.anchoring.resolve import AMBIGUOUS, resolve, surely
from briefwright.anchoring.score import score
from briefwright.domain.anchor import Anchor, AnchorState, Resolution
from briefwright.domain.text import Span

OFFERED = 5
"""Places that are offered for a passage at most."""

WORTH_SHOWING = 0.5
"""Below this score a place has nothing to do with a passage that was not found."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """A place that may be meant, with how well it fits from 0 to 1."""

    span: Span
    score: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Crossing:
    """From one edition of a text to the next; hashes are those of the texts of `course`."""

    course: Course
    before_sha256: str
    after_sha256: str

    def standing(self, anchor: Anchor) -> Anchor:
        """The anchor as of the old edition where the passage surely stands in it, else as it is."""
        there = surely(anchor, self.course.before, text_sha256=self.before_sha256)
        if there is None or there.span is None:
            return anchor
        return describe(self.course.before, there.span)

    def sure(self, standing: Anchor) -> Resolution | None:
        """Where the passage stands word for word in the new edition; None where that is not sure.

        It is exact where nothing moved it. `standing` is what `standing` gives.
        """
        if standing.text_sha256 == self.before_sha256 and len(standing.span):
            there = self.course.follow(standing.span)
            if there is not None:
                state = AnchorState.EXACT if there == standing.span else AnchorState.MOVED
                return Resolution(state=state, span=there, score=1.0)
        return surely(standing, self.course.after, text_sha256=self.after_sha256)

    def judged(self, standing: Anchor) -> tuple[Resolution, tuple[Likely, ...]]:
        """What becomes of the passage, and where it is not sure the places it may mean, best first.

        Costs up to 100 ms in 120,000 characters.
        """
        sure = self.sure(standing)
        if sure is not None and sure.span is not None:
            return sure, ()
        text = self.course.after
        found = resolve(standing, text, text_sha256=self.after_sha256)
        places = {*found.candidates, *candidates(standing, text)}
        if found.span is not None:
            places.add(found.span)
        if standing.text_sha256 == self.before_sha256 and len(standing.span):
            instead = self.course.span(standing.span)
            if instead is not None and text[instead.start : instead.end].strip():
                places.add(instead)
        least = WORTH_SHOWING if found.state is AnchorState.LOST else AMBIGUOUS
        return found, _best(standing, text, places, least)


def _best(anchor: Anchor, text: str, places: set[Span], least: float) -> tuple[Likely, ...]:
    scored = [Likely(span=span, score=score(anchor, text, span)) for span in places]
    kept: list[Likely] = []
    for each in sorted(scored, key=lambda each: (-each.score, each.span)):
        if each.score < least or len(kept) == OFFERED:
            break
        if not any(_overlap(each.span, other.span) for other in kept):
            kept.append(each)
    return tuple(kept)


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
