"""Lost anchor: every passage that evidence rests on is found again, and once only.

ICD 206: sources are preserved and retrievable for the life of the product.
"""

from collections.abc import Iterator
from typing import assert_never

from briefwright.domain.anchor import AnchorState
from briefwright.domain.message import Message, say
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "lost-anchor"


def anchors(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every passage that is lost, ambiguous or only nearly the same."""
    seen: set[str] = set()
    for evidence in snapshot.evidence.values():
        for annotation, found in zip(evidence.annotations, evidence.resolutions, strict=True):
            judged = _judged(found.state)
            if judged is None or annotation.id in seen:
                continue
            seen.add(annotation.id)
            severity, message = judged
            yield problem(
                RULE,
                severity,
                message.with_values(words=shortened(annotation.anchor.quotation)),
                Place(table="annotation", row=annotation.id, column="anchor"),
                found.state.value,
            )


def _judged(state: AnchorState) -> tuple[Severity, Message] | None:
    match state:
        case AnchorState.EXACT | AnchorState.MOVED:
            return None
        case AnchorState.FUZZY:
            return Severity.SHOULD_FIX, say(
                "“{words}” stands in its source in other words: look and confirm."
            )
        case AnchorState.AMBIGUOUS:
            return Severity.MUST_FIX, say(
                "“{words}” stands in its source more than once: choose the place."
            )
        case AnchorState.LOST:
            return Severity.MUST_FIX, say(
                "“{words}” is no longer in its source: mark the passage anew."
            )
        case _:
            assert_never(state)
