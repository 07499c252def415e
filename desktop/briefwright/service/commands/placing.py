"""Where a row goes among its siblings: order keys for a wanted place."""

from collections.abc import Sequence
from typing import Protocol

from briefwright.domain.entity import Entity
from briefwright.domain.errors import WrongUse
from briefwright.domain.order import key_between
from briefwright.store.unit import UnitOfWork


class _Placed(Protocol):
    @property
    def id(self) -> str: ...
    @property
    def pos(self) -> str: ...


def key_at(
    unit: UnitOfWork, kind: type[Entity], siblings: Sequence[_Placed], index: int | None
) -> str:
    """The order key for a new place before `siblings[index]`; None means after all of them.

    Two people may have given siblings the same key; those in the way get new ones,
    so that there is always room. Raises `WrongUse` for an index outside.
    """
    at = len(siblings) if index is None else index
    if not 0 <= at <= len(siblings):
        raise WrongUse(
            "There is no place {number} among {all}: count from 1.",
            number=at + 1,
            all=len(siblings),
        )
    low = siblings[at - 1].pos if at else None
    tied = [each for each in siblings[at:] if low is not None and each.pos <= low]
    higher = siblings[at + len(tied)].pos if at + len(tied) < len(siblings) else None
    key = key_between(low, higher)
    last = key
    for sibling in tied:
        last = key_between(last, higher)
        unit.set(kind, sibling.id, pos=last)
    return key
