"""Which sources have one origin: copies of one wire story confirm nothing beyond the first.

Corroboration counts origins, not copies (TRADECRAFT B8, independence groups).
"""

from dataclasses import dataclass

from briefwright.domain.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class IndependenceGroup(Entity):
    """Sources of one origin, such as a press release; `Source.group` names it.

    `origin` says what they all go back to, as far as it is known.
    """

    origin: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Independence(Entity):
    """The analyst's word that two sources are no copies of each other, whatever they share.

    `first` and `second` are ids of sources in order, so that each pair has one row; the id is
    made of them (`ids.link_id`).
    """

    first: str
    second: str
    reason: str | None = None
