"""Where the corrections of a text stand in it now, by going back from one to the one before.

A step back counts only when the text that it leads to has the hash that the correction names, so
nothing is said of what was corrected again, or of a text that was replaced since.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from briefwright.anchoring.course import Change, Course
from briefwright.domain.source_edition import Correction
from briefwright.domain.text import Span, sha256_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Traced:
    """A correction, and where its words stand now; None where they do not stand there any more.

    The span of words that were only taken out is empty.
    """

    correction: Correction
    span: Span | None


def trail(text: str, corrections: Iterable[Correction]) -> tuple[Traced, ...]:
    """The corrections, the newest first, each with its place in the text."""
    acts = _acts(corrections)
    places: dict[str, Span | None] = {}
    later: list[Course] = []
    now = text
    waiting = list(acts)
    while (step := _last(now, waiting)) is not None:
        act, before = step
        waiting.remove(act)
        for each in act:
            places[each.id] = _followed(_span(each), each.after, later, text)
        changed = tuple(_change(each, at) for each, at in zip(act, _starts(act), strict=True))
        later.insert(0, Course(before=before, after=now, changes=changed))
        now = before
    newest = [each for act in acts for each in reversed(act)]
    return tuple(Traced(correction=each, span=places.get(each.id)) for each in newest)


def _acts(corrections: Iterable[Correction]) -> list[list[Correction]]:
    """The corrections by the act that made them, the newest first, each in the order of the text."""
    acts: dict[tuple[str, str, str], list[Correction]] = {}
    for each in corrections:
        acts.setdefault((each.made, each.text_sha256, each.author), []).append(each)
    ordered = [sorted(act, key=lambda each: (each.at, each.id)) for act in acts.values()]
    return sorted(ordered, key=lambda act: act[0].made, reverse=True)


def _last(text: str, acts: Sequence[list[Correction]]) -> tuple[list[Correction], str] | None:
    """The act that made this text, with the text before it."""
    for act in acts:
        before = _without(text, act)
        if before is not None and sha256_of(before) == act[0].text_sha256:
            return act, before
    return None


def _without(text: str, act: Sequence[Correction]) -> str | None:
    """The text before an act; None when the words that it wrote do not stand there."""
    for each in reversed(act):
        span = _span(each)
        if text[span.start : span.end] != each.after:
            return None
        text = text[: span.start] + each.before + text[span.end :]
    return text


def _starts(act: Sequence[Correction]) -> list[int]:
    """Where each began in the text before the act."""
    starts: list[int] = []
    shift = 0
    for each in act:
        starts.append(each.at - shift)
        shift += len(each.after) - len(each.before)
    return starts


def _change(correction: Correction, at: int) -> Change:
    old = Span(start=at, end=at + len(correction.before))
    return Change(old=old, new=_span(correction))


def _span(correction: Correction) -> Span:
    return Span(start=correction.at, end=correction.at + len(correction.after))


def _followed(span: Span, words: str, later: Sequence[Course], text: str) -> Span | None:
    start = span.start
    for course in later:
        start = course.position(start)
    found = Span(start=start, end=start + len(words))
    return found if text[found.start : found.end] == words else None
