"""Contested propositions, and who says what about them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.dates import ReportedDate
from briefwright.domain.entity import Entity


class Stance(StrEnum):
    """What an actor says about a proposition."""

    ASSERTS = "asserts"
    DENIES = "denies"
    AMBIGUOUS = "ambiguous"
    SILENT = "silent"


STANCE_WORDS: Mapping[Stance, str] = {
    Stance.ASSERTS: "Asserted",
    Stance.DENIES: "Denied",
    Stance.AMBIGUOUS: "Unclear",
    Stance.SILENT: "No reply reported",
}


class DisputeState(StrEnum):
    """Whether the proposition may be stated as fact."""

    OPEN = "open"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Dispute(Entity):
    """A proposition that at least one actor asserts and another may deny.

    `evidence` says in a few words what it rests on. While it is open, the brief
    may not state it as fact. `markers` are phrases by which a sentence is
    recognised as speaking of it.
    """

    brief: str
    pos: str
    proposition: str
    state: DisputeState = DisputeState.OPEN
    evidence: str | None = None
    markers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Position(Entity):
    """What one actor says about a proposition. `finding` None means that nothing is reported.

    `words` qualify the stance, such as `by the army`.
    """

    dispute: str
    actor: str
    pos: str
    stance: Stance
    words: str | None = None
    finding: str | None = None
    date: ReportedDate | None = None
