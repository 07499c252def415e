"""The checks of tradecraft on a brief as it stands."""

from briefwright.service.project import Project
from briefwright.tradecraft.check import check
from briefwright.tradecraft.problem import Problem


def problems(project: Project, brief: str) -> tuple[Problem, ...]:
    """What the checks find in the brief; raises `WrongUse` for an unknown id."""
    return check(project.snapshot(brief))
