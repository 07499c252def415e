"""Merging a block that one side has split with an edit that the other side made of the whole.

The halves are put together, merged with the other version as one text, and cut where they were
cut. Where the cut cannot be found again, or the texts clash, all versions stay as they are.
"""

from collections.abc import Sequence
from itertools import accumulate

from sqlalchemy import Connection, select

from briefwright.domain.prose import Prose
from briefwright.edits.align import Hunk, hunks
from briefwright.edits.blocks import joined, slice_of
from briefwright.edits.merge import merge_prose
from briefwright.edits.tokens import length, tokens
from briefwright.store import heads, log
from briefwright.store.journal import Draft
from briefwright.store.lineage import Lineage
from briefwright.store.log import Op
from briefwright.store.references import RowKey
from briefwright.store.rows import SHAPES, Unreadable
from briefwright.store.sessions import LocalId
from briefwright.store.tables import STATE

_CONTENT = SHAPES["block"].fields["content"]


def merged(
    connection: Connection, lineage: Lineage, key: RowKey, tips: Sequence[Op]
) -> list[Draft] | None:
    """Returns the ops that merge the two versions of a split block.

    None when neither side has split it, an empty list when the merge is a conflict.
    """
    if len(tips) != 2:
        return None
    common = _ancestry(lineage, tips[0]) & _ancestry(lineage, tips[1])
    sides = [_halves_of(connection, lineage, key, tip, common) for tip in tips]
    if not any(sides):
        return None
    if all(sides):
        return []
    split, halves = next((tip, found) for tip, found in zip(tips, sides, strict=True) if found)
    whole = next(tip for tip in tips if tip is not split)
    last = _last(lineage, common)
    base = None if last is None else _prose(last)
    edited = _prose(whole)
    if base is None or edited is None:
        return []
    return _cut_again(key, split, halves, (base, edited, whole))


_Half = tuple[str, str, tuple[LocalId, ...], Prose]
"""Position, id, heads and text of a half."""


def _cut_again(
    key: RowKey, split: Op, halves: Sequence[_Half], other: tuple[Prose, Prose, Op]
) -> list[Draft]:
    base, edited, whole = other
    pieces = [piece[3] for piece in halves]
    together = joined(pieces)
    result = merge_prose(base, together, edited)
    if result.clashes:
        return []
    cuts = _moved(together, result.value, list(accumulate(len(p.text) for p in pieces))[:-1])
    if cuts is None:
        return []
    bounds = [0, *cuts, len(result.value.text)]
    drafts = []
    for (_, row, held, before), start, end in zip(halves, bounds, bounds[1:], strict=False):
        after = slice_of(result.value, start, end)
        if row == key[1]:
            parents = tuple(sorted((split.id, whole.id)))
            drafts.append(Draft(*key, "content", parents, _CONTENT.text_of(after)))
        elif after != before:
            drafts.append(Draft("block", row, "content", held, _CONTENT.text_of(after)))
    return drafts


def _halves_of(
    connection: Connection, lineage: Lineage, key: RowKey, tip: Op, common: set[LocalId]
) -> list[_Half]:
    """Returns the block and the halves that this side has cut from it, in their order."""
    acts = {(op.id[0], op.txn) for op in lineage.ops(_ancestry(lineage, tip) - common)}
    block = STATE["block"]
    cut = select(block.c.id, block.c.pos).where(block.c.split_from == key[1])
    found: list[_Half] = []
    for row, pos in connection.execute(cut).all():
        held, _ = heads.load(connection, [("block", row)])["block", row]
        origin = log.ops_named(connection, held.get("split_from", ())).values()
        content = list(log.ops_named(connection, held.get("content", ())).values())
        if any((op.id[0], op.txn) in acts for op in origin) and len(content) == 1:
            text = _prose(content[0])
            if text is not None:
                found.append((pos or "", row, held["content"], text))
    if not found:
        return []
    own = connection.scalar(select(block.c.pos).where(block.c.id == key[1]))
    text = _prose(tip)
    if text is None:
        return []
    return sorted([*found, (str(own or ""), key[1], (tip.id,), text)], key=_by_place)


def _by_place(half: _Half) -> tuple[str, str]:
    return half[:2]


def _moved(before: Prose, after: Prose, cuts: Sequence[int]) -> list[int] | None:
    """Returns where the cuts stand after the edit; None when one lies inside of what changed."""
    found = hunks(tokens(before), tokens(after))
    left = [0, *accumulate(map(length, tokens(before)))]
    right = [0, *accumulate(map(length, tokens(after)))]
    moved: list[int] = []
    for cut in cuts:
        place = _place(cut, found, left, right)
        if place is None:
            return None
        moved.append(place)
    return moved


def _place(
    cut: int, found: Sequence[Hunk], left: Sequence[int], right: Sequence[int]
) -> int | None:
    shift = 0
    for hunk in found:
        start, end = left[hunk.base.start], left[hunk.base.end]
        if cut <= start:
            break
        if cut < end:
            return None
        shift = right[hunk.side.end] - end
    return cut + shift


def _ancestry(lineage: Lineage, op: Op) -> set[LocalId]:
    return lineage.ancestors([op]) | {op.id}


def _last(lineage: Lineage, common: set[LocalId]) -> Op | None:
    ops = lineage.ops(common)
    replaced = {parent for op in ops for parent in op.parents}
    last = [op for op in ops if op.id not in replaced]
    return last[-1] if last else None


def _prose(op: Op) -> Prose | None:
    """Returns the prose that an op wrote, None when it is none that this program knows."""
    try:
        value = _CONTENT.value_of(op.value)
    except Unreadable:
        return None
    return value if isinstance(value, Prose) else None
