"""What was deleted for good: no undo brings it back, and its bytes leave the file.

Deleting for good is an act of its own kind whose ops are deaths that have seen every head of
their rows, so the rules of the state stay what they are: what somebody wrote about such a row
without knowing of it brings the row back as a conflict, as ever.
"""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from sqlalchemy import Connection, and_, delete, select

from briefwright.domain.message import Noun, say
from briefwright.edits.operation import OpKind
from briefwright.store import heads, log, references
from briefwright.store.canonical import read
from briefwright.store.heads import Heads
from briefwright.store.journal import Draft
from briefwright.store.lineage import Lineage
from briefwright.store.log import Op
from briefwright.store.references import RowKey
from briefwright.store.rows import LIFE, SHAPES, Cell, Unreadable
from briefwright.store.rules import DEAD, row_state
from briefwright.store.sessions import LocalId
from briefwright.store.tables import ATTACHMENT, CHUNK, HEAD, OP, TXN
from briefwright.store.trash import shown_among
from briefwright.store.undo import Inverse

ATTACHED: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"source": ("attachment",), "source_edition": ("attachment",)}
)
"""Per table the fields that name an attachment."""

_STEPS = (OpKind.UNDO, OpKind.REDO)


def emptied(connection: Connection) -> frozenset[RowKey]:
    """Returns the rows that were deleted for good and are gone."""
    last = TXN.c.first + TXN.c.count - 1
    wiped = connection.execute(
        select(OP.c.tbl, OP.c.row)
        .join(TXN, and_(TXN.c.s == OP.c.s, OP.c.seq.between(TXN.c.first, last)))
        .where(TXN.c.kind == OpKind.EMPTY, TXN.c.number == OP.c.txn, OP.c.col == LIFE)
        .distinct()
    ).all()
    held = heads.load(connection, [(table, row) for table, row in wiped])
    dead = {key: each for key, (each, alive) in held.items() if not alive}
    ops = log.ops_named(connection, {i for each in dead.values() for i in each.get(LIFE, ())})
    kinds = _kinds(connection)
    gone = {
        key
        for key, each in dead.items()
        if any(_is_final(connection, kinds, ops[i]) for i in each.get(LIFE, ()) if i in ops)
    }
    return frozenset(gone - shown_among(connection, gone))


def _kinds(connection: Connection) -> Mapping[LocalId, str]:
    """Returns the kind of each act that deletes for good or takes a step, by its name here."""
    found = connection.execute(
        select(TXN.c.s, TXN.c.number, TXN.c.kind).where(TXN.c.kind.in_((OpKind.EMPTY, *_STEPS)))
    )
    return {(row.s, row.number): row.kind for row in found}


def _is_final(connection: Connection, kinds: Mapping[LocalId, str], op: Op) -> bool:
    """Whether an op is part of deleting for good, or repeats one by undo or redo."""
    kind = kinds.get((op.id[0], op.txn))
    if kind is None or op.value != DEAD:
        return False
    if kind == OpKind.EMPTY:
        return True
    parents = log.ops_named(connection, op.parents).values()
    return any(
        _is_final(connection, kinds, parent)
        for parent in parents
        if (parent.table, parent.row, parent.column) == (op.table, op.row, LIFE)
    )


def spare(connection: Connection, found: Inverse) -> None:
    """Takes out of an undo what would name a row that was deleted for good; that stays, and is said.

    A row that names one which stays away for this reason stays away too.
    """
    gone = set(emptied(connection))
    if not gone:
        return
    by_row: dict[RowKey, list[Draft]] = {}
    for draft in found.drafts:
        by_row.setdefault((draft.table, draft.row), []).append(draft)
    held = {key: each for key, (each, _) in heads.load(connection, by_row).items()}
    while True:
        blocked = [
            key
            for key, drafts in by_row.items()
            if not gone.isdisjoint(_named(connection, key, held.get(key, heads.NONE), drafts))
        ]
        if not blocked:
            break
        for key in blocked:
            if any(draft.column == LIFE for draft in by_row.pop(key)):
                gone.add(key)
            found.kept.append(
                say(
                    "The {noun} {name} stays as it is, for something that it named was deleted "
                    "for good.",
                    noun=Noun(table=key[0]),
                    name=Lineage(connection, [key[1]]).title(key),
                )
            )
    found.drafts[:] = [draft for drafts in by_row.values() for draft in drafts]


def _named(
    connection: Connection, key: RowKey, held: Heads, drafts: Iterable[Draft]
) -> frozenset[RowKey]:
    """Returns what a row would name after these ops; nothing when they take it out."""
    written = list(drafts)
    if any(draft.column == LIFE and draft.value == DEAD for draft in written):
        return frozenset()
    ops = log.ops_named(connection, {i for ids in held.values() for i in ids})
    by_column = {column: [ops[i] for i in ids if i in ops] for column, ids in held.items()}
    cells: dict[str, Cell] = dict(row_state(key[0], by_column).cells)
    named: set[RowKey] = set()
    for draft in written:
        if draft.column in SHAPES[key[0]].fields:
            try:
                cells[draft.column] = SHAPES[key[0]].fields[draft.column].cell_of(draft.value)
            except Unreadable:
                continue
            named |= references.targets(key[0], cells)
    return frozenset(named | references.targets(key[0], cells))


def drop_attachments(connection: Connection) -> None:
    """Drops the bytes that only rows deleted for good name. What is in the trash keeps its own."""
    gone = emptied(connection)
    if not any(table in ATTACHED for table, _ in gone):
        return
    dropped: set[str] = set()
    needed: set[str] = set()
    stored = connection.execute(
        select(HEAD.c.tbl, HEAD.c.row, HEAD.c.cells).where(HEAD.c.tbl.in_(tuple(ATTACHED)))
    ).all()
    held = {(table, row): heads.parsed(cells) for table, row, cells in stored}
    ops = log.ops_named(
        connection,
        {
            i
            for (table, _), each in held.items()
            for name in ATTACHED[table]
            for i in each.get(name, ())
        },
    )
    for (table, row), each in held.items():
        named = {
            str(read(ops[i].value))
            for name in ATTACHED[table]
            for i in each.get(name, ())
            if i in ops
        }
        (dropped if (table, row) in gone else needed).update(named)
    for sha256 in sorted(dropped - needed):
        connection.execute(delete(CHUNK).where(CHUNK.c.sha256 == sha256))
        connection.execute(delete(ATTACHMENT).where(ATTACHMENT.c.sha256 == sha256))
