"""Whether a project is whole: the file, every op, and the state that follows from them.

What does not hold is said in sentences; an empty answer means that all is well. Ops found damaged
are remembered (`damage`), so that merging a whole copy brings them in again.
"""

import hashlib
import zlib
from collections.abc import Iterable, Iterator

from sqlalchemy import Connection, Table, func, select

from briefwright.store import absorb, canonical, derived, heads, log, replay
from briefwright.store.canonical import OpId
from briefwright.store.rows import SHAPES
from briefwright.store.sessions import Sessions
from briefwright.store.tables import (
    ATTACHMENT,
    CHUNK,
    CONFLICT,
    HEAD,
    OP,
    REFERENCE,
    SEARCHED,
    SESSION,
    SKETCH,
    STATE,
    TXN,
)
from briefwright.store.transfer import vector_of


def verify(
    connection: Connection, sessions: Sessions, *, full: bool
) -> tuple[tuple[str, ...], frozenset[OpId]]:
    """Returns what does not hold, and the ops whose content does not fit their hash.

    `full` also reads every page of the file, every attachment and the search index.
    """
    damaged = frozenset(_damaged(connection, sessions))
    found = [*_pages(connection, full=full), *_told(damaged), *_holes(connection)]
    if not damaged:
        found += _state(connection)
    if full:
        found += [*_attachments(connection), *_search(connection)]
    return tuple(found), damaged


def _pages(connection: Connection, *, full: bool) -> Iterator[str]:
    check = "integrity_check" if full else "quick_check"
    said = [row[0] for row in connection.exec_driver_sql(f"PRAGMA {check}")]
    if said != ["ok"]:
        faults = "1 fault" if len(said) == 1 else f"{len(said)} faults"
        yield (
            f"The file itself is damaged, with {faults} in its pages: "
            "merge it into a new project, or use a backup."
        )


def _damaged(connection: Connection, sessions: Sessions) -> Iterator[OpId]:
    acts: dict[tuple[int, int], str] = {}
    for txn in map(log.as_txn, connection.execute(select(TXN))):
        acts[txn.s, txn.number] = absorb.act_of(connection, sessions, txn)
    for row in connection.execute(select(OP)):
        name = (sessions.id_of(connection, row.s), row.seq)
        try:
            parents = [sessions.everywhere(connection, p) for p in log.parents_of(row.parents)]
            hashed = canonical.op_hash(
                name,
                acts[row.s, row.txn],
                cell=(row.tbl, row.row, row.col),
                parents=parents,
                value=log.decoded(row.enc, row.val),
            )
        except (ValueError, TypeError, KeyError, zlib.error):
            yield name
            continue
        if hashed != row.hash:
            yield name


def _told(damaged: frozenset[OpId]) -> Iterator[str]:
    if damaged:
        yield (
            f"{len(damaged)} changes in the log are damaged: merge a copy of the project that has "
            "them, and they are mended."
        )


def _holes(connection: Connection) -> Iterator[str]:
    started = {row.id: row.started for row in connection.execute(select(SESSION))}
    missing = 0
    for session, intervals in vector_of(connection).intervals.items():
        held = sum(last - first + 1 for first, last in intervals)
        # What was kept apart as a fork (see `absorb`) begins where the fork did.
        begin = 1 if started[session] else intervals[0][0]
        missing += intervals[-1][1] - begin + 1 - held
    if missing:
        yield (
            f"{missing} changes are missing from the log: merge a copy of the project that has "
            "them, and they are brought in."
        )


def _state(connection: Connection) -> Iterator[str]:
    """Compares every derived table with what the log gives when it is read anew."""
    found = replay.replayed(log.all_ops(connection))
    wrong = sum(
        _rows(connection, table) != expected for table, expected in expected_rows(found).items()
    )
    if wrong:
        yield (
            "What is shown does not follow from the log in "
            f"{wrong} tables: open the project once more to have it made anew."
        )


def expected_rows(found: replay.Replayed) -> dict[Table, set[tuple[object, ...]]]:
    """Returns the rows of every derived table that this state means, search aside."""
    rows: dict[Table, set[tuple[object, ...]]] = {
        table: set() for table in (*STATE.values(), HEAD, CONFLICT, REFERENCE)
    }
    for key, (outcome, held, alive) in found.items():
        rows[HEAD].add((*key, heads.written(held), int(alive)))
        _expect(rows, key, outcome)
    return rows


def _expect(
    rows: dict[Table, set[tuple[object, ...]]], key: tuple[str, str], outcome: derived.Outcome
) -> None:
    table, row = key
    if outcome.shown is not None:
        cells = outcome.shown.cells
        rows[STATE[table]].add((row, *(cells[name] for name in SHAPES[table].fields)))
    for listed in outcome.conflicts:
        rows[CONFLICT].add((*key, listed.column, str(listed.kind), listed.detail))
    for target_table, target_row in outcome.references:
        rows[REFERENCE].add((target_row, target_table, *key))


def _rows(connection: Connection, table: Table) -> set[tuple[object, ...]]:
    return {tuple(row) for row in connection.execute(select(table))}


def _attachments(connection: Connection) -> Iterator[str]:
    for sha256 in connection.scalars(select(ATTACHMENT.c.sha256)).all():
        whole = hashlib.sha256()
        pieces: Iterable[bytes] = connection.scalars(
            select(CHUNK.c.data).where(CHUNK.c.sha256 == sha256).order_by(CHUNK.c.number)
        )
        for piece in pieces:
            whole.update(piece)
        if whole.hexdigest() != sha256:
            yield f"The attachment {sha256[:12]} is damaged: merge a copy that has it."


def _search(connection: Connection) -> Iterator[str]:
    entries = connection.exec_driver_sql("SELECT count(*) FROM search").scalar_one()
    named = connection.scalar(select(func.count()).select_from(SEARCHED))
    sources = connection.scalar(select(func.count()).select_from(STATE["source"]))
    printed = connection.scalar(select(func.count()).select_from(SKETCH))
    if entries != named or sources != printed:
        yield "The search index does not fit the project: it is made anew when it is next opened."
