"""The matrix of disputes as values: a row for each proposition, a cell for each actor."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from briefwright.domain.dispute import DisputeState, Position, Stance
from briefwright.service.weighing import Reported, Weighed, WeighedDispute


class Standing(Enum):
    """How a dispute stands: settled, or open with opposed sides, one side or none."""

    CONTESTED = "contested"
    ONE_SIDE = "one side"
    NOBODY = "nobody"
    SETTLED = "settled"


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """What an actor says of a proposition; `position` None where nothing is noted."""

    actor: str
    position: Position | None
    finding: Reported | None


@dataclass(frozen=True, slots=True, kw_only=True)
class MatrixRow:
    """A dispute with a cell for each actor of the matrix, in the order of its columns."""

    weighed: WeighedDispute
    cells: tuple[Cell, ...]

    @property
    def key(self) -> str:
        """The dispute's id."""
        return self.weighed.dispute.id

    @property
    def standing(self) -> Standing:
        """How the dispute stands."""
        return standing(self.weighed)


def actors_of(
    weighed: Weighed, added: Sequence[str] = (), before: Sequence[str] = ()
) -> tuple[str, ...]:
    """The actors that the disputes name and those that were added and say nothing yet.

    Those that stood there `before` keep their order, so that no column moves under the hand.
    """
    present = dict.fromkeys((*weighed.actors, *added))
    kept = dict.fromkeys(actor for actor in before if actor in present)
    return tuple(kept | present)


def rows_of(weighed: Weighed, actors: Sequence[str]) -> tuple[MatrixRow, ...]:
    """The rows of the matrix under these actors."""
    findings = {each.key: each for each in weighed.findings}
    return tuple(
        MatrixRow(
            weighed=dispute,
            cells=tuple(_cell(dispute, actor, findings) for actor in actors),
        )
        for dispute in weighed.disputes
    )


def standing(weighed: WeighedDispute) -> Standing:
    """How the dispute stands, from its state and from who asserts and denies."""
    if weighed.dispute.state is DisputeState.SETTLED:
        return Standing.SETTLED
    stances = {position.stance for position in weighed.positions}
    sides = stances & {Stance.ASSERTS, Stance.DENIES}
    if len(sides) == 2 or (sides and Stance.AMBIGUOUS in stances):
        return Standing.CONTESTED
    return Standing.ONE_SIDE if sides else Standing.NOBODY


def _cell(dispute: WeighedDispute, actor: str, findings: dict[str, Reported]) -> Cell:
    position = dispute.of(actor)
    finding = findings.get(position.finding or "") if position is not None else None
    return Cell(actor=actor, position=position, finding=finding)
