"""The trash: what was removed and not taken back, act by act. A query on the log, no copy.

Nothing is kept for it: a removed row is dead, and its words stay in the log. Which rows were
deleted for good is said in `emptied`; taking a removal back is `undo`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import Connection, select

from briefwright.domain.prose import Prose
from briefwright.edits.operation import OpKind
from briefwright.store import heads, log, prose_form
from briefwright.store.canonical import read
from briefwright.store.heads import Heads
from briefwright.store.history import moment_of
from briefwright.store.journal import Draft
from briefwright.store.log import Op, Txn
from briefwright.store.references import PROSE, RowKey, target_of
from briefwright.store.rows import LIFE, Unreadable
from briefwright.store.rules import DEAD, row_state
from briefwright.store.sessions import LocalId
from briefwright.store.tables import HEAD, SESSION, STATE, TXN

KINDS: Mapping[str, str] = MappingProxyType(
    {
        "brief": "title",
        "section": "title",
        "dispute": "proposition",
        "source": "title",
        "finding": "statement",
    }
)
"""Whose rows are listed, each with the field that names it; what goes along with them is counted."""

REMOVALS = (OpKind.REMOVE, OpKind.RESOLVE)
_TELLING = (*REMOVALS, OpKind.UNDO, OpKind.REDO, OpKind.EMPTY)

Acts = Mapping[LocalId, Txn]


@dataclass(frozen=True, slots=True, kw_only=True)
class Removed:
    """A removed row by its table and id, with what it was called."""

    table: str
    row: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Loosened:
    """Prose out of which a removal took references: the field, and the ids that it named."""

    table: str
    row: str
    column: str
    named: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class TrashEntry:
    """One removal with what is still gone by it.

    `id` names the act in the history and is the same in every copy. `along` counts, by table,
    the rows that are not listed and went with them; `when` is aware.
    """

    id: str
    when: datetime
    author: str
    label: str
    rows: tuple[Removed, ...]
    along: Mapping[str, int]
    loosened: tuple[Loosened, ...]


def read_trash(connection: Connection) -> tuple[TrashEntry, ...]:
    """Returns what is in the trash, the newest removal first."""
    acts = _acts(connection)
    dead = _dead(connection)
    life = {i for held in dead.values() for i in held.get(LIFE, ())}
    ops = log.ops_named(connection, life)
    listed: dict[LocalId, list[RowKey]] = {}
    for key, held in dead.items():
        act = _removal_of(acts, [ops[i] for i in held.get(LIFE, ()) if i in ops])
        if act is not None:
            listed.setdefault((act.s, act.number), []).append(key)
    found = [
        (acts[name].hlc, _entry(connection, acts[name], keys, dead))
        for name, keys in listed.items()
    ]
    found.sort(key=lambda pair: (pair[0], pair[1].id), reverse=True)
    return tuple(entry for _, entry in found)


def _acts(connection: Connection) -> Acts:
    """Returns the acts that remove, take back or delete for good, by (session, number) here."""
    found = connection.execute(select(TXN).where(TXN.c.kind.in_(_TELLING)))
    return {(txn.s, txn.number): txn for txn in map(log.as_txn, found)}


def _removal_of(acts: Acts, life: Sequence[Op]) -> Txn | None:
    """Returns the removal by which a row is gone whose life has these heads.

    None for a row whose addition was taken back, and for one that was deleted for good.
    """
    if any(_by(acts, op, OpKind.EMPTY) for op in life):
        return None
    for op in sorted(life, key=lambda op: op.rank, reverse=True):
        act = acts.get((op.id[0], op.txn))
        if act is None or op.value != DEAD:
            continue
        if act.kind in REMOVALS:
            return act
        if act.kind == OpKind.REDO:
            undone = acts.get(act.undoes) if act.undoes else None
            again = acts.get(undone.undoes) if undone is not None and undone.undoes else None
            if again is not None and again.kind in REMOVALS:
                return again
    return None


def _by(acts: Acts, op: Op, kind: OpKind) -> bool:
    act = acts.get((op.id[0], op.txn))
    return act is not None and act.kind == kind


def _rows_of(connection: Connection, acts: Acts, act: Txn) -> dict[RowKey, Heads]:
    """Returns every row that is gone by this removal, listed or not, with its heads."""
    own = {(op.table, op.row) for op in log.ops_of_txn(connection, act) if _is_death(op)}
    held = _still_gone(connection, own)
    ops = log.ops_named(connection, {i for each in held.values() for i in each.get(LIFE, ())})
    return {
        key: each
        for key, each in held.items()
        if _removal_of(acts, [ops[i] for i in each.get(LIFE, ()) if i in ops]) == act
    }


def emptying(connection: Connection, removals: Iterable[Txn]) -> list[Draft]:
    """Returns the ops that delete for good what is gone by these removals.

    Each is a death once more that has seen all that the row ever said: what somebody else wrote
    meanwhile is not lost, nothing older brings the row back.
    """
    acts = _acts(connection)
    rows: dict[RowKey, Heads] = {}
    for act in removals:
        rows |= _rows_of(connection, acts, act)
    return [
        Draft(*key, LIFE, tuple(sorted(i for ids in held.values() for i in ids)), DEAD)
        for key, held in rows.items()
    ]


def _is_death(op: Op) -> bool:
    return op.column == LIFE and op.value == DEAD


def _dead(connection: Connection) -> dict[RowKey, Heads]:
    """Returns the rows of the listed kinds that are gone, with their heads."""
    found = connection.execute(
        select(HEAD).where(HEAD.c.alive == 0, HEAD.c.tbl.in_(tuple(KINDS)))
    ).all()
    held = {(row.tbl, row.row): heads.parsed(row.cells) for row in found}
    back = shown_among(connection, held)
    return {key: each for key, each in held.items() if key not in back}


def _still_gone(connection: Connection, keys: Iterable[RowKey]) -> dict[RowKey, Heads]:
    held = {key: each for key, (each, alive) in heads.load(connection, keys).items() if not alive}
    back = shown_among(connection, held)
    return {key: each for key, each in held.items() if key not in back}


def shown_among(connection: Connection, keys: Iterable[RowKey]) -> set[RowKey]:
    """Returns those of the rows that are shown all the same, for others name them."""
    by_table: dict[str, list[str]] = {}
    for table, row in keys:
        by_table.setdefault(table, []).append(row)
    found: set[RowKey] = set()
    for table, rows in by_table.items():
        if table not in STATE:
            continue
        for start in range(0, len(rows), 2_000):
            column = STATE[table].c.id
            piece = connection.scalars(
                select(column).where(column.in_(rows[start : start + 2_000]))
            )
            found.update((table, row) for row in piece)
    return found


def _entry(
    connection: Connection, act: Txn, keys: Sequence[RowKey], dead: Mapping[RowKey, Heads]
) -> TrashEntry:
    ops = log.ops_of_txn(connection, act)
    along: dict[str, int] = {}
    others = {(op.table, op.row) for op in ops if _is_death(op)} - set(keys)
    for table, _ in _still_gone(connection, others):
        along[table] = along.get(table, 0) + 1
    session = connection.execute(select(SESSION).where(SESSION.c.s == act.s)).one()
    order = list(KINDS)
    rows = [Removed(table=t, row=r, title=_title(connection, (t, r), dead[t, r])) for t, r in keys]
    return TrashEntry(
        id=f"{session.id}:{act.number}",
        when=moment_of(act.time, act.hlc),
        author=session.author,
        label=act.label,
        rows=tuple(sorted(rows, key=lambda row: (order.index(row.table), row.title, row.row))),
        along=MappingProxyType(dict(sorted(along.items()))),
        loosened=tuple(_loosened(connection, ops)),
    )


def _title(connection: Connection, key: RowKey, held: Heads) -> str:
    name = KINDS[key[0]]
    ops = list(log.ops_named(connection, held.get(name, ())).values())
    return str(row_state(key[0], {name: ops}).cells.get(name) or "")


def _loosened(connection: Connection, ops: Sequence[Op]) -> Iterable[Loosened]:
    for op in ops:
        if op.column not in PROSE.get(op.table, ()):
            continue
        before = log.ops_named(connection, op.parents).values()
        lost = [name for each in before for name in _named(each)]
        for name in _named(op):
            if name in lost:
                lost.remove(name)
        if lost:
            yield Loosened(table=op.table, row=op.row, column=op.column, named=tuple(lost))


def _named(op: Op) -> list[str]:
    try:
        prose: Prose = prose_form.from_plain(read(op.value))
    except (Unreadable, ValueError, TypeError, KeyError, AttributeError):
        return []
    return [target_of(atom)[0] for atom in prose.atoms]
