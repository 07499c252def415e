"""The project as it was: its states named, found again and read."""

from contextlib import AbstractContextManager
from dataclasses import dataclass

from briefwright.domain.errors import WrongUse
from briefwright.domain.milestone import Milestone
from briefwright.service.commands.milestones import AddMilestone
from briefwright.service.project import Project, Reads
from briefwright.store.log_reads import Extract, Report, Stopped
from briefwright.store.past import past
from briefwright.store.vector import Vector

__all__ = [
    "NOW",
    "Moment",
    "Named",
    "Report",
    "Stopped",
    "at",
    "last_act",
    "milestones",
    "moment_of",
    "naming",
    "state_of",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A milestone, with the last act that belongs to it here; None when none does."""

    milestone: Milestone
    act: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """A state of the project: that of `vector`, None for the present one."""

    vector: Vector | None = None


NOW = Moment()


def moment_of(project: Project, name: str) -> Moment:
    """The state that an act, a milestone, or a milestone's title names; raises `WrongUse`."""
    with project.read() as reads:
        milestones = reads.all(Milestone)
        for milestone in milestones:
            if name in (milestone.id, milestone.title):
                return state_of(milestone)
        return Moment(vector=reads.log().moment(name))


def state_of(milestone: Milestone) -> Moment:
    """The state that a milestone names; raises `WrongUse` for one that names none."""
    vector = Vector.read(milestone.vector)
    if vector is None:
        raise WrongUse("This names no state of the project: choose an act of its history.")
    return Moment(vector=vector)


def naming(project: Project, title: str, act: str | None = None) -> AddMilestone:
    """The command that names the state after this act, None for the present one."""
    with project.read() as reads:
        vector = reads.log().moment(act)
    return AddMilestone(
        milestone=Milestone(
            id="",
            title=title,
            vector=vector.written(),
            author=project.author,
            made=project.now().isoformat(),
        )
    )


def milestones(project: Project) -> tuple[Named, ...]:
    """All milestones, in the order in which they were named."""
    with project.read() as reads:
        return tuple(
            Named(milestone=each, act=last_act(reads, each)) for each in reads.all(Milestone)
        )


def last_act(reads: Reads, milestone: Milestone) -> str | None:
    """The last act that belongs to a milestone, as the acts came in here; None when none does."""
    vector = Vector.read(milestone.vector)
    return None if vector is None else reads.log().last_act(vector)


def at(project: Project, moment: Moment, report: Report) -> AbstractContextManager[Reads]:
    """The project at a moment, for reading in this thread.

    Costs as much as replaying the log up to it. Raises `Stopped` when `report` says so.
    """
    if moment.vector is None:
        return project.read()
    return past(_extract(project, moment.vector, report))


def _extract(project: Project, vector: Vector, report: Report) -> Extract:
    with project.read() as reads:
        return reads.log().extract(vector, report)
