"""Undo and redo, derived from the log alone, so that they survive a restart.

Taking back a txn is a new txn of inverse ops. It touches only what still is as that txn left it;
what was changed since stays and is named. Redo takes back the undo by the same rule.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from sqlalchemy import ColumnElement, Connection, Select, and_, exists, func, or_, select

from briefwright.domain.errors import WrongUse
from briefwright.domain.message import Act, FieldName, Message, Noun, say
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.store import heads, lineage, log
from briefwright.store.journal import Draft
from briefwright.store.lineage import Lineage
from briefwright.store.log import Op, Txn
from briefwright.store.references import RowKey
from briefwright.store.rows import LIFE
from briefwright.store.rules import DEAD
from briefwright.store.sessions import LocalId
from briefwright.store.tables import REFERENCE, SESSION, TXN

_NO_ACTS = (OpKind.UNDO, OpKind.REDO, OpKind.MERGE, OpKind.CREATE, OpKind.EMPTY)
"""Kinds that undo passes by: steps through the list, merges, what a project is made with, and
what was deleted for good.
"""


MOST_TOLD = 12
"""Sentences about what stays that are written out."""

_MOST_DIGITS = 18
"""A number of more is no act's, and may be larger than the driver takes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Undone:
    """What an undo or redo did. `kept` says in sentences what stays because it changed since."""

    label: str
    changes: ChangeSet
    kept: tuple[Message, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """Whose acts are taken back: those of a session, then those its replica had when it opened.

    `s` is 0 for a session that wrote nothing yet, `opened` the last txn at that time.
    """

    s: int
    replica: str
    opened: int


@dataclass(slots=True)
class Inverse:
    """The ops that take a txn back, and why some of it stays."""

    drafts: list[Draft] = field(default_factory=list)
    kept: list[Message] = field(default_factory=list)


def in_short(kept: Sequence[Message]) -> tuple[Message, ...]:
    """Returns what stays, the first sentences written out and the others counted."""
    if len(kept) <= MOST_TOLD:
        return tuple(kept)
    count = len(kept) - MOST_TOLD
    more = say("{count} more things stay as they are.", count=count)
    return (*kept[:MOST_TOLD], more)


def last_txn(connection: Connection) -> int:
    """Returns the arrival number of the last txn; 0 for none."""
    return int(connection.scalar(select(func.max(TXN.c.n))) or 0)


def next_undo(connection: Connection, window: Window) -> Txn | None:
    """Returns the act that undo takes back; None when there is none."""
    undone = TXN.alias("undone")
    acts = select(TXN).where(
        TXN.c.kind.not_in(_NO_ACTS),
        ~exists().where(
            undone.c.undoes_s == TXN.c.s,
            undone.c.undoes_number == TXN.c.number,
            undone.c.kind == OpKind.UNDO,
            ~_redone(undone.c.s, undone.c.number),
        ),
    )
    return _newest(connection, acts, window)


def next_redo(connection: Connection, window: Window) -> Txn | None:
    """Returns the undo that redo takes back; None when there is none or a newer act stands."""
    undos = select(TXN).where(TXN.c.kind == OpKind.UNDO, ~_redone(TXN.c.s, TXN.c.number))
    found = _newest(connection, undos, window)
    if found is None:
        return None
    newer = select(TXN.c.n).where(TXN.c.kind.not_in(_NO_ACTS), TXN.c.n > found.n)
    own = TXN.c.s == window.s
    if found.s != window.s:
        earlier = and_(SESSION.c.replica == window.replica, TXN.c.n <= window.opened)
        newer = newer.join(SESSION, SESSION.c.s == TXN.c.s)
        own = or_(own, earlier)
    return None if connection.scalar(newer.where(own).limit(1)) is not None else found


def act_named(connection: Connection, entry: str) -> Txn:
    """Returns the act that a history entry names, to take it back.

    Raises `WrongUse` when none is so named, or for what is never taken back.
    """
    found = entry_named(connection, entry)
    if found.kind == OpKind.EMPTY:
        raise WrongUse(
            "What was deleted for good cannot be taken back: the backup that was kept before has it."
        )
    return found


def entry_named(connection: Connection, entry: str) -> Txn:
    """Returns the txn that a history entry names; raises `WrongUse` when none is so named."""
    session, _, number = entry.rpartition(":")
    s = connection.scalar(select(SESSION.c.s).where(SESSION.c.id == session))
    numbered = number.isdecimal() and len(number) <= _MOST_DIGITS
    found = log.txn_of(connection, s, int(number)) if s and numbered else None
    if found is None:
        raise WrongUse(
            "There is no entry {entry!r} in the history: list it to see the ids.", entry=entry
        )
    return found


def _newest(connection: Connection, txns: Select[tuple[object, ...]], window: Window) -> Txn | None:
    newest = txns.order_by(TXN.c.n.desc()).limit(1)
    own = connection.execute(newest.where(TXN.c.s == window.s)).first()
    if own is not None:
        return log.as_txn(own)
    earlier = newest.join(SESSION, SESSION.c.s == TXN.c.s).where(
        SESSION.c.replica == window.replica, TXN.c.n <= window.opened
    )
    found = connection.execute(earlier).first()
    return None if found is None else log.as_txn(found)


def _redone(s: ColumnElement[int], number: ColumnElement[int]) -> ColumnElement[bool]:
    redone = TXN.alias("redone")
    return exists().where(
        redone.c.undoes_s == s, redone.c.undoes_number == number, redone.c.kind == OpKind.REDO
    )


def inverse(connection: Connection, txn: Txn, *, revive: bool = False) -> Inverse:
    """Returns what takes this txn back as things stand.

    With `revive` what it removed comes back also where another act removed it as well.
    """
    by_row: dict[RowKey, list[Op]] = {}
    for op in log.ops_of_txn(connection, txn):
        by_row.setdefault((op.table, op.row), []).append(op)
    work = _Work(connection, by_row, revive=revive)
    stays: set[RowKey] = set()
    while True:
        found = Inverse()
        deaths = [key for key in by_row if work.take_back(key, found, stays=key in stays)]
        named = work.named_by_others(deaths, {(d.table, d.row) for d in found.drafts})
        if not named:
            return found
        stays |= named


class _Work:
    """The rows of a txn that is taken back, with their heads and their history."""

    def __init__(
        self, connection: Connection, by_row: Mapping[RowKey, list[Op]], *, revive: bool
    ) -> None:
        self._connection = connection
        self._revive = revive
        self._by_row = by_row
        held = heads.load(connection, by_row)
        self._heads = {key: held[key][0] if key in held else heads.NONE for key in by_row}
        self._lineage = Lineage(connection, [row for _, row in by_row])

    def take_back(self, key: RowKey, found: Inverse, *, stays: bool) -> bool:
        """Adds what takes back the ops on one row; returns whether the row goes by it."""
        own = self._by_row[key]
        life = [op for op in own if op.column == LIFE]
        if life and self._goes(life):
            if stays:
                found.kept.append(
                    say(
                        "The {noun} {name} is used elsewhere by now, so it stays.",
                        noun=Noun(table=key[0]),
                        name=self._lineage.title(key),
                    )
                )
                return False
            return self._take_out(key, life, found)
        by_column: dict[str, list[Op]] = {}
        for op in own:
            by_column.setdefault(op.column, []).append(op)
        for column, ops in by_column.items():
            self._restore(key, column, ops, found)
        return False

    def named_by_others(self, deaths: list[RowKey], touched: set[RowKey]) -> set[RowKey]:
        """Returns those rows that a live row names which this undo does not touch."""
        return {
            key
            for key in deaths
            for table, row in self._connection.execute(
                select(REFERENCE.c.tbl, REFERENCE.c.row).where(
                    REFERENCE.c.target_row == key[1], REFERENCE.c.target_tbl == key[0]
                )
            )
            if (table, row) not in touched
        }

    def _goes(self, life: list[Op]) -> bool:
        """Whether taking back these ops on the life of a row means that it goes."""
        before = self._lineage.before(life)
        return all(op.value == DEAD for op in before) and any(op.value != DEAD for op in life)

    def _take_out(self, key: RowKey, life: list[Op], found: Inverse) -> bool:
        current = self._heads[key]
        roots = {self._lineage.root(op) for op in self._by_row[key]}
        for death in self._lineage.before(life):
            roots |= {self._lineage.root(op) for op in self._lineage.ops(death.parents)}
        for column, ids in current.items():
            for head in self._lineage.ops(ids):
                root = self._lineage.root(head)
                if root not in roots and root != lineage.NEVER:
                    found.kept.append(self._since(key, column, head))
                    return False
        covered = tuple(sorted(i for ids in current.values() for i in ids))
        found.drafts.append(Draft(*key, LIFE, covered, DEAD))
        return True

    def _restore(self, key: RowKey, column: str, ops: list[Op], found: Inverse) -> None:
        """Puts back what stood before the ops on one field, unless others have changed it since."""
        roots = {self._lineage.root(op) for op in ops}
        current = self._lineage.ops(self._heads[key].get(column, ()))
        ours = [op for op in current if self._lineage.root(op) in roots]
        others = [op for op in current if op not in ours]
        if not ours:
            newest = max(others, key=lambda op: op.rank, default=None)
            found.kept.append(self._since(key, column, newest))
            return
        replaced = tuple(op.id for op in ours)
        before = self._lineage.before(ops)
        passed = self._lineage.ancestors(others)
        restored = [op for op in before if op.id not in passed]
        if not restored and others and self._revives(column, before, current):
            every = tuple(op.id for op in current)
            found.drafts.extend(Draft(*key, LIFE, every, op.value) for op in before[-1:])
        elif not restored and others:
            newest = max(others, key=lambda op: op.rank)
            if self._revive and before and newest.value != before[-1].value:
                found.kept.append(self._since(key, column, newest))
            same = [op.id for op in others if op.value == newest.value]
            found.drafts.append(Draft(*key, column, (*replaced, *same), newest.value))
        elif not restored:
            found.drafts.append(Draft(*key, column, replaced, "null"))
        found.drafts.extend(self._again(key, op, replaced) for op in restored)

    def _revives(self, column: str, before: list[Op], current: list[Op]) -> bool:
        """Whether the row is to live again though several acts removed it."""
        alive = bool(before) and before[-1].value != DEAD
        return self._revive and column == LIFE and alive and all(o.value == DEAD for o in current)

    def _again(self, key: RowKey, op: Op, replaced: tuple[LocalId, ...]) -> Draft:
        """An earlier op once more. A death covers again what it covered."""
        covered: Iterable[LocalId] = ()
        if op.column == LIFE and op.value == DEAD:
            covered = [parent for parent in op.parents if not self._lineage.same_cell(parent, op)]
        return Draft(*key, op.column, (*replaced, *covered), op.value)

    def _since(self, key: RowKey, column: str, head: Op | None) -> Message:
        what = self._what(key, column)
        if head is None:
            return say("{what} cannot be followed back in this copy, so it stays.", what=what)
        author, label = self._lineage.who(head)
        return say(
            "{what} was changed since by {author} ({act}), so it stays.",
            what=what,
            author=author or say("someone"),
            act=Act(label=label),
        )

    def _what(self, key: RowKey, column: str) -> Message:
        noun, name = Noun(table=key[0]), self._lineage.title(key)
        if not column:
            return say("The {noun} {name}", noun=noun, name=name)
        spoken = FieldName(column=column)
        return say("The {field} of the {noun} {name}", field=spoken, noun=noun, name=name)
