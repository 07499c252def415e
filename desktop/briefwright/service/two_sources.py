"""Two sources side by side, with what was decided about the two."""

from dataclasses import dataclass
from enum import Enum

from briefwright.anchoring.alongside import Alongside, alongside
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.source import Source
from briefwright.service.commands.origins import pair_id
from briefwright.service.project import Project


class Decision(Enum):
    """What the analyst said of two sources."""

    OPEN = "open"
    ONE_ORIGIN = "one origin"
    APART = "apart"
    TRANSLATION = "translation"


@dataclass(frozen=True, slots=True, kw_only=True)
class TwoSources:
    """Two sources, their paragraphs in rows, and what was decided about them.

    `origin` is what both go back to where they are one origin.
    """

    left: Source
    right: Source
    alongside: Alongside
    decision: Decision
    origin: str | None = None


def compare_sources(project: Project, left: str, right: str) -> TwoSources | None:
    """The two sources side by side, None when one of them is there no more; see `alongside`."""
    with project.read() as reads:
        one, other = reads.find(Source, left), reads.find(Source, right)
        if one is None or other is None:
            return None
        apart = reads.find(Independence, pair_id(left, right)) is not None
        group = None if one.group is None else reads.find(IndependenceGroup, one.group)
    decision, origin = Decision.OPEN, None
    if group is not None and one.group == other.group:
        decision, origin = Decision.ONE_ORIGIN, group.origin
    elif apart:
        decision = Decision.APART
    elif one.translation_of == right or other.translation_of == left:
        decision = Decision.TRANSLATION
    return TwoSources(
        left=one,
        right=other,
        alongside=alongside(one.text, other.text),
        decision=decision,
        origin=origin,
    )
