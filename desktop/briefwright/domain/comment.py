"""What a person remarks on a stretch of the brief; it is never printed."""

from dataclasses import dataclass

from briefwright.domain.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class Comment(Entity):
    """A remark on the stretch that carries its mark, or on nothing any more when that is gone.

    `made` is an ISO time with its zone, `words` what it was made on, for when these words are
    gone. A comment that is settled is `resolved`, not removed.
    """

    brief: str
    text: str
    author: str = ""
    made: str = ""
    words: str = ""
    resolved: bool = False
