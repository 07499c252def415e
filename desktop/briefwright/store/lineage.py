"""Where the ops of some rows come from: what each replaced, and which earlier op an undo repeats."""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from briefwright.store import log
from briefwright.store.canonical import read
from briefwright.store.log import Op, Txn
from briefwright.store.references import RowKey
from briefwright.store.sessions import LocalId
from briefwright.store.tables import SESSION

NEVER: LocalId = (0, 0)
"""The root of an op that puts back that a field was never written."""

_TITLES = ("title", "statement", "proposition", "content", "actor")
_LONGEST_TITLE = 40


class Lineage:
    """The whole history of some rows."""

    def __init__(self, connection: Connection, rows: Iterable[str]) -> None:
        self._connection = connection
        self._history = {op.id: op for op in log.ops_of_rows(connection, dict.fromkeys(rows))}
        self._by_txn: dict[tuple[LocalId, RowKey, str], list[Op]] = {}
        for op in self._history.values():
            place = ((op.id[0], op.txn), (op.table, op.row), op.column)
            self._by_txn.setdefault(place, []).append(op)
        self._txns: dict[LocalId, Txn | None] = {}
        self._titles: dict[tuple[RowKey, str], Op] | None = None

    def ops(self, ids: Iterable[LocalId]) -> list[Op]:
        """Returns the ops with these names, lowest first."""
        return sorted((self._history[i] for i in ids if i in self._history), key=lambda op: op.rank)

    def before(self, ops: Sequence[Op]) -> list[Op]:
        """Returns what the ops of one txn on one field replaced in that field, lowest first."""
        own = {op.id for op in ops}
        replaced = {parent for op in ops for parent in op.parents if self.same_cell(parent, op)}
        return self.ops(replaced - own)

    def same_cell(self, parent: LocalId, op: Op) -> bool:
        """Whether the op with this name is known and belongs to the same field."""
        found = self._history.get(parent)
        return found is not None and (found.table, found.row, found.column) == (
            op.table,
            op.row,
            op.column,
        )

    def ancestors(self, ops: Iterable[Op]) -> set[LocalId]:
        """Returns the ops of the same field that these have replaced, themselves left out."""
        found: set[LocalId] = set()
        waiting = list(ops)
        while waiting:
            for op in self.before([waiting.pop()]):
                if op.id not in found:
                    found.add(op.id)
                    waiting.append(op)
        return found

    def root(self, op: Op) -> LocalId:
        """Returns the op whose value this one repeats by undo or redo; itself when it is new."""
        seen: set[LocalId] = set()
        while op.id not in seen:
            seen.add(op.id)
            txn = self._txn((op.id[0], op.txn))
            if txn is None or txn.undoes is None:
                return op.id
            undone = self._by_txn.get((txn.undoes, (op.table, op.row), op.column), [])
            before = self.before(undone)
            if undone and not before and op.value in ("null", "false"):
                return NEVER
            repeated = next((earlier for earlier in before if earlier.value == op.value), None)
            if repeated is None:
                return op.id
            op = repeated
        return op.id

    def who(self, op: Op) -> tuple[str, str]:
        """Returns the author of an op, and the label of the act it was part of."""
        txn = self._txn((op.id[0], op.txn))
        author = self._connection.scalar(select(SESSION.c.author).where(SESSION.c.s == op.id[0]))
        return str(author or ""), "" if txn is None else txn.label

    def title(self, key: RowKey) -> str:
        """Returns the row's latest title between quotation marks, or its id."""
        for column in _TITLES:
            latest = self._latest_titles().get((key, column))
            if latest is not None:
                value = read(latest.value)
                text = value["text"] if isinstance(value, dict) else value
                short = str(text)[:_LONGEST_TITLE]
                return f"“{short}{'…' if len(str(text)) > len(short) else ''}”"
        return key[1]

    def _latest_titles(self) -> dict[tuple[RowKey, str], Op]:
        """Returns the last op of each field that names a row; looked up once."""
        if self._titles is None:
            self._titles = {}
            for op in self._history.values():
                if op.column in _TITLES:
                    place = ((op.table, op.row), op.column)
                    before = self._titles.get(place)
                    if before is None or before.rank < op.rank:
                        self._titles[place] = op
        return self._titles

    def _txn(self, name: LocalId) -> Txn | None:
        if name not in self._txns:
            self._txns[name] = log.txn_of(self._connection, *name)
        return self._txns[name]
