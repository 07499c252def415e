"""Prose written over words that somebody changed meanwhile: what both did is put together.

Between a keystroke and its commit another window may have committed in the same paragraph, which
this one has not been told of yet. Only where both changed the same words there is a conflict.
"""

from typing import Any

from briefwright.domain.entity import Entity, Seen
from briefwright.domain.prose import Prose
from briefwright.edits.blocks import normal
from briefwright.edits.merge import merge_prose
from briefwright.service.commands.cleaning import clean_prose
from briefwright.store.unit import UnitOfWork


def write_prose(
    unit: UnitOfWork,
    kind: type[Entity],
    row: str,
    column: str,
    *,
    base: Prose | None,
    mine: Prose,
    seen: Seen | None,
) -> Prose:
    """The prose that stands in the field now, ours merged with what was written over `base` since.

    Where the same words were changed, ours stands beside the other as a conflict, by `seen`.
    `base` None: nothing is known of what ours was made from, and `seen` decides.
    """
    stored: Prose = getattr(unit.get(kind, row), column)
    wanted = clean_prose(mine)
    if base is not None:
        merged = merge_prose(base, wanted, stored)
        if not merged.clashes:
            wanted, seen = normal(merged.value), None
    value: dict[str, Any] = {column: wanted}
    unit.set(kind, row, seen=seen, **value)
    return wanted
