"""The merging act: versions of a text that fit together become one op that has seen them all.

Only what the three-way merge of `edits` joins without a clash is written; everything else stays a
conflict with all its versions. Where one side has split a block, the other side's edit is merged
with the halves together and cut again at the same place.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from sqlalchemy import Connection, select

from briefwright.domain.prose import Prose
from briefwright.edits.merge import merge_prose, merge_text
from briefwright.store import halves, heads, log
from briefwright.store.journal import Draft
from briefwright.store.lineage import Lineage
from briefwright.store.log import Op
from briefwright.store.references import PROSE, RowKey
from briefwright.store.rows import SHAPES, Unreadable
from briefwright.store.rules import ConflictKind
from briefwright.store.tables import CONFLICT

LABEL = "Merge texts"


@dataclass(frozen=True, slots=True)
class _Side:
    """A version on its way to the common one: its value, and the ops that went into it."""

    value: object
    ops: tuple[Op, ...]


def merging_drafts(connection: Connection) -> list[Draft]:
    """Returns the ops that join the texts which can be joined."""
    kind = CONFLICT.c.kind == ConflictKind.TEXT
    order = (CONFLICT.c.tbl, CONFLICT.c.row, CONFLICT.c.col)
    found = connection.execute(select(*order).where(kind).order_by(*order)).all()
    drafts: list[Draft] = []
    written: set[tuple[str, str, str]] = set()
    for table, row, column in found:
        new = _merged(connection, (table, row), column)
        if not any((d.table, d.row, d.column) in written for d in new):
            drafts += new
            written |= {(d.table, d.row, d.column) for d in new}
    return drafts


def _merged(connection: Connection, key: RowKey, column: str) -> list[Draft]:
    held, _ = heads.load(connection, [key])[key]
    lineage = Lineage(connection, [key[1]])
    tips = [op for op in lineage.ops(held.get(column, ())) if _readable(key[0], column, op)]
    parents = tuple(sorted(op.id for op in tips))
    if column == "content" and key[0] == "block":
        cut = halves.merged(connection, lineage, key, tips)
        if cut is not None:
            return cut
    versions = list({op.value: op for op in tips}.values())
    sides = [_Side(_value(key[0], column, op), (_origin(lineage, op, tips),)) for op in versions]
    whole = sides[0]
    for side in sides[1:]:
        joined = _joined(lineage, (key[0], column), whole, side)
        if joined is None:
            return []
        whole = joined
    text = SHAPES[key[0]].fields[column].text_of(whole.value)
    return [Draft(*key, column, parents, text)]


def _origin(lineage: Lineage, op: Op, tips: Sequence[Op]) -> Op:
    """Returns the op to compare from: for a version that one act put back beside others, its first.

    Undo and redo repeat the versions of a conflict; what the act replaced is no version that both
    sides began with.
    """
    together = [tip for tip in tips if (tip.id[0], tip.txn) == (op.id[0], op.txn)]
    first = lineage.ops([lineage.root(op)]) if len(together) > 1 else []
    return first[0] if first else op


def _joined(lineage: Lineage, field: tuple[str, str], mine: _Side, theirs: _Side) -> _Side | None:
    """Returns both sides in one, or None when they clash or have nothing to compare with."""
    table, column = field
    base = nearest(lineage, mine.ops, theirs.ops)
    if base is not None and not _readable(table, column, base):
        return None
    if column in PROSE.get(table, ()):
        before = Prose() if base is None else _value(table, column, base)
        merged = merge_prose(
            cast("Prose", before), cast("Prose", mine.value), cast("Prose", theirs.value)
        )
        return None if merged.clashes else _Side(merged.value, (*mine.ops, *theirs.ops))
    before = "" if base is None else _value(table, column, base)
    texts = (before, mine.value, theirs.value)
    if not all(isinstance(text, str) for text in texts):
        return None
    joined = merge_text(*cast("tuple[str, str, str]", texts))
    return None if joined.clashes else _Side(joined.value, (*mine.ops, *theirs.ops))


def nearest(lineage: Lineage, mine: Sequence[Op], theirs: Sequence[Op]) -> Op | None:
    """Returns the last op of a field that both sides have seen; the highest where there are two."""
    common = (lineage.ancestors(mine) | {op.id for op in mine}) & (
        lineage.ancestors(theirs) | {op.id for op in theirs}
    )
    ops = lineage.ops(common)
    replaced = {parent for op in ops for parent in op.parents}
    last = [op for op in ops if op.id not in replaced]
    return last[-1] if last else None


def _readable(table: str, column: str, op: Op) -> bool:
    try:
        _value(table, column, op)
    except Unreadable:
        return False
    return True


def _value(table: str, column: str, op: log.Op) -> object:
    return SHAPES[table].fields[column].value_of(op.value)
