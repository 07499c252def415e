"""A state of the project that was given a name."""

from dataclasses import dataclass

from briefwright.domain.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Milestone(Entity):
    """A name for the project as it was after an act; no copy is kept, the log has it all.

    `vector` tells, as JSON, which acts belong to it: per session the intervals of its
    operations, so that the same state is found in every copy. `made` is an ISO time with
    its zone.
    """

    title: str
    vector: str = ""
    author: str = ""
    made: str = ""
