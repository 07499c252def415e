"""The whole state from the whole log: the plain reading of `rules`, by which all else is judged."""

from collections.abc import Iterable, Mapping

from sqlalchemy import Connection, delete

from briefwright.store import derived, heads, log, search_index, sketches
from briefwright.store.derived import GONE, Outcome
from briefwright.store.log import Op
from briefwright.store.references import RowKey
from briefwright.store.rules import Move, RowState, brought_back, dropped_moves, row_state
from briefwright.store.sessions import LocalId
from briefwright.store.state import Turns, move_before, moves_of, outcome
from briefwright.store.tables import CONFLICT, HEAD, REFERENCE, STATE

Replayed = dict[RowKey, tuple[Outcome, heads.Heads, bool]]
"""Per row what holds of it, its heads, and whether these alone keep it."""


def replayed(ops: Iterable[Op]) -> Replayed:
    """Returns the state of a log that has these ops, given in any order."""
    history = {op.id: op for op in ops}
    held = heads.of_history(history.values())
    own = {
        key: row_state(
            key[0], {column: [history[i] for i in ids] for column, ids in columns.items()}
        )
        for key, columns in held.items()
    }
    drops = _drops(history, held)
    back = _back(own, drops)
    return {
        key: (_outcome(key, state, back, drops), held[key], state.alive)
        for key, state in own.items()
    }


def rebuild(connection: Connection) -> Turns:
    """Writes everything that follows from the log anew; returns it as turned from nothing."""
    search_index.clear(connection)
    sketches.clear(connection)
    for table in (HEAD, CONFLICT, REFERENCE, *STATE.values()):
        connection.execute(delete(table))
    found = replayed(log.all_ops(connection))
    heads.save(connection, [(key, held, alive) for key, (_, held, alive) in found.items()])
    turns = [(key, GONE, now) for key, (now, _, _) in found.items()]
    derived.write(connection, turns)
    return turns


def _drops(history: Mapping[LocalId, Op], held: Mapping[RowKey, heads.Heads]) -> dict[str, Move]:
    moves = moves_of(
        {
            row: [history[i] for i in columns.get("parent", ())]
            for (table, row), columns in held.items()
            if table == "section"
        }
    )

    def before(row: str, move: Move) -> Move | None:
        if move.op is None:
            return None
        parents = history[move.op].parents
        return move_before(row, [history[i] for i in parents if i in history])

    return dropped_moves(moves, before)


def _outcome(key: RowKey, own: RowState, back: set[RowKey], drops: Mapping[str, Move]) -> Outcome:
    drop = drops.get(key[1]) if key[0] == "section" else None
    return outcome(key[0], own, back=key in back, drop=drop)


def _back(own: Mapping[RowKey, RowState], drops: Mapping[str, Move]) -> set[RowKey]:
    def targets(key: RowKey) -> frozenset[RowKey]:
        return _outcome(key, own[key], {key}, drops).references

    seeds = {target for key, state in own.items() if state.alive for target in targets(key)}
    return brought_back(
        seeds, alive=lambda key: own[key].alive if key in own else True, targets=targets
    )
