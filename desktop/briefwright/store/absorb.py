"""Taking in another log: the union of both, each op checked by its hash.

Nothing that comes in can change what is here: an op that is known stays, one that claims a known
number with other content is kept under a session of its own, one that fails its hash is left out
and can be had again from a sound copy.
"""

import hashlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from uuid import uuid5

from sqlalchemy import Connection, delete, insert, select, update

from briefwright.domain.ids import LINKS
from briefwright.edits.changeset import ChangeSet
from briefwright.store import canonical, damage, emptied, events, heads, log, replay, sound
from briefwright.store.canonical import OpId
from briefwright.store.log import NewOp, Op
from briefwright.store.log_rows import ChunkRow, LogRows, OpRow, TxnRow
from briefwright.store.references import RowKey
from briefwright.store.sessions import Sessions
from briefwright.store.state import StateUpdate, Turns
from briefwright.store.tables import ATTACHMENT, CHUNK, OP, TXN

LABEL = "Bring in changes"


@dataclass(frozen=True, slots=True, kw_only=True)
class Absorbed:
    """What came in. `refused` says in sentences what did not, and what was kept apart."""

    txns: int
    ops: int
    changes: ChangeSet
    refused: tuple[str, ...] = ()


@dataclass(slots=True)
class _Sifted:
    ops: list[OpRow]
    txns: dict[OpId, TxnRow]
    refused: list[str]
    mended: bool = False


def absorb(connection: Connection, sessions: Sessions, rows: LogRows) -> Absorbed:
    """Adds to the log what it lacks, and brings the state up to date."""
    empty = connection.scalar(select(OP.c.n).limit(1)) is None
    for session in filter(sound.is_session, rows.sessions):
        sessions.enter(connection, session)
    sifted = _sift(connection, sessions, rows)
    _take_attachments(connection, rows.chunks, sifted.refused)
    turns: Turns = []
    if sifted.ops:
        txns = _write_txns(connection, sessions, sifted)
        new = _write_ops(connection, sessions, sifted)
        if empty or sifted.mended:
            turns = replay.rebuild(connection)
        else:
            turns = StateUpdate(connection).apply(_changed_heads(connection, new))
        events.record(connection, "", LABEL, turns)
    else:
        txns = 0
    emptied.drop_attachments(connection)
    changes = ChangeSet(changes=events.changes_of(turns), label=LABEL, session="")
    return Absorbed(txns=txns, ops=len(sifted.ops), changes=changes, refused=tuple(sifted.refused))


def _sift(connection: Connection, sessions: Sessions, rows: LogRows) -> _Sifted:
    """Parts what is new and sound from what is known, damaged or forged."""
    txns = {(t.session, t.number): t for t in rows.txns if sound.is_txn(t)}
    sifted = _Sifted(ops=[], txns=txns, refused=[])
    acts: dict[OpId, str] = {}
    by_session: dict[str, list[OpRow]] = {}
    damaged = 0
    for op in rows.ops:
        if sound.is_op(op) and _hash_fits(op, sifted.txns, acts):
            by_session.setdefault(op.session, []).append(op)
        else:
            damaged += 1
    if damaged:
        sifted.refused.append(
            f"{damaged} changes were damaged on the way or in that copy and were left out: "
            "merge another copy that has them."
        )
    for session, ops in by_session.items():
        ops.sort(key=lambda op: op.sequence)
        _sift_session(connection, sessions, sifted, (session, ops))
    return sifted


def _hash_fits(op: OpRow, txns: Mapping[OpId, TxnRow], acts: dict[OpId, str]) -> bool:
    name = (op.session, op.txn)
    txn = txns.get(name)
    if txn is None:
        return False
    if name not in acts:
        acts[name] = _act(txn)
    return op.hash == _hash_of(op, acts[name])


def _act(txn: TxnRow) -> str:
    return canonical.act_text(
        number=txn.number,
        hlc=txn.hlc,
        label=txn.label,
        kind=txn.kind,
        time=txn.time,
        undoes=txn.undoes,
    )


def _hash_of(op: OpRow, act: str) -> bytes:
    return canonical.op_hash(
        (op.session, op.sequence),
        act,
        cell=(op.table, op.row, op.column),
        parents=op.parents,
        value=op.value,
    )


def _sift_session(
    connection: Connection,
    sessions: Sessions,
    sifted: _Sifted,
    given: tuple[str, list[OpRow]],
) -> None:
    session, ops = given
    s = sessions.number_of(connection, session)
    known = _known_hashes(connection, s, ops)
    acts = _known_acts(connection, sessions, s, ops)
    mended = damage.known(connection)
    for number, op in enumerate(ops):
        name = (session, op.sequence)
        same_act = acts.get(op.txn) in (None, _act(sifted.txns[session, op.txn]))
        if op.sequence not in known and same_act:
            sifted.ops.append(op)
        elif name in mended:
            connection.execute(delete(OP).where(OP.c.s == s, OP.c.seq == op.sequence))
            damage.mend(connection, name)
            sifted.mended = True
            sifted.ops.append(op)
        elif known.get(op.sequence) != op.hash:
            _keep_apart(connection, sessions, sifted, ops[number:])
            return


def _known_hashes(connection: Connection, s: int, ops: Sequence[OpRow]) -> dict[int, bytes]:
    within = OP.c.seq.between(ops[0].sequence, ops[-1].sequence)
    statement = select(OP.c.seq, OP.c.hash).where(OP.c.s == s, within)
    return {seq: bytes(held) for seq, held in connection.execute(statement)}


def _known_acts(
    connection: Connection, sessions: Sessions, s: int, ops: Sequence[OpRow]
) -> dict[int, str]:
    numbers = [op.txn for op in ops]
    within = TXN.c.number.between(min(numbers), max(numbers))
    found = map(log.as_txn, connection.execute(select(TXN).where(TXN.c.s == s, within)))
    return {txn.number: act_of(connection, sessions, txn) for txn in found}


def act_of(connection: Connection, sessions: Sessions, txn: log.Txn) -> str:
    """Returns what the hashes of a stored txn's ops cover of it."""
    undoes = None if txn.undoes is None else sessions.everywhere(connection, txn.undoes)
    return canonical.act_text(
        number=txn.number,
        hlc=txn.hlc,
        label=txn.label,
        kind=txn.kind,
        time=txn.time,
        undoes=undoes,
    )


def _keep_apart(
    connection: Connection, sessions: Sessions, sifted: _Sifted, apart: list[OpRow]
) -> None:
    """Enters the ops of a session that forked under a session made from the first of them."""
    forked = apart[0]
    session = uuid5(LINKS, f"fork:{forked.session}:{forked.hash.hex()}").hex
    s = sessions.number_of(connection, session)
    known = set(connection.scalars(select(OP.c.seq).where(OP.c.s == s)))
    new = [op for op in apart if op.sequence not in known]

    def renamed(name: OpId) -> OpId:
        ours = name[0] == forked.session and name[1] >= forked.sequence
        return (session, name[1]) if ours else name

    for op in new:
        txn = sifted.txns[op.session, op.txn]
        sifted.txns[session, op.txn] = replace(txn, session=session)
        moved = replace(op, session=session, parents=tuple(map(renamed, op.parents)))
        moved = replace(moved, hash=_hash_of(moved, _act(sifted.txns[session, op.txn])))
        sifted.ops.append(moved)
    if new:
        sifted.refused.append(
            f"{len(new)} changes bear the numbers of other changes that are here already; both "
            "are kept, those that came in under a session of their own."
        )


def _write_txns(connection: Connection, sessions: Sessions, sifted: _Sifted) -> int:
    """Enters the txns of the ops; one that is known already is widened."""
    spans: dict[OpId, tuple[int, int]] = {}
    for op in sifted.ops:
        first, last = spans.get((op.session, op.txn), (op.sequence, op.sequence))
        spans[op.session, op.txn] = (min(first, op.sequence), max(last, op.sequence))
    new = []
    for name, (first, last) in spans.items():
        txn = sifted.txns[name]
        s = sessions.number_of(connection, txn.session)
        known = log.txn_of(connection, s, txn.number)
        if known is not None:
            start = min(first, known.first)
            end = max(last, known.first + known.ops - 1)
            connection.execute(
                update(TXN).where(TXN.c.n == known.n).values(first=start, count=end - start + 1)
            )
            continue
        undoes = None if txn.undoes is None else sessions.local(connection, txn.undoes)
        new.append(
            {
                "s": s,
                "number": txn.number,
                "hlc": txn.hlc,
                "label": txn.label,
                "kind": txn.kind,
                "time": txn.time,
                "undoes_s": None if undoes is None else undoes[0],
                "undoes_number": None if undoes is None else undoes[1],
                "first": first,
                "count": last - first + 1,
            }
        )
    new.sort(key=lambda row: (row["hlc"], row["s"], row["number"]))
    log.write_txns(connection, new)
    return len(new)


def _write_ops(connection: Connection, sessions: Sessions, sifted: _Sifted) -> list[Op]:
    new, written = [], []
    for op in sifted.ops:
        name = sessions.local(connection, (op.session, op.sequence))
        parents = tuple(sessions.local(connection, parent) for parent in op.parents)
        cell = (op.table, op.row, op.column)
        written.append(NewOp(name, op.txn, *cell, parents, op.value, op.hash))
        rank = (sifted.txns[op.session, op.txn].hlc, op.session, op.sequence)
        new.append(Op(name, rank, op.txn, *cell, parents, op.value))
    log.write_ops(connection, written)
    return new


def _changed_heads(
    connection: Connection, new: Sequence[Op]
) -> Mapping[RowKey, tuple[heads.Heads, heads.Heads]]:
    """Heads before and after. A row with a history is read whole: what came in may be older."""
    keys = dict.fromkeys((op.table, op.row) for op in new)
    known = heads.load(connection, keys)
    history: list[Op] = [op for op in new if (op.table, op.row) not in known]
    history += log.ops_of_rows(connection, dict.fromkeys(row for _, row in known))
    after = heads.of_history(history)
    return {key: (known[key][0] if key in known else heads.NONE, after[key]) for key in keys}


def _take_attachments(
    connection: Connection, chunks: Iterable[ChunkRow], refused: list[str]
) -> None:
    held = set(connection.scalars(select(ATTACHMENT.c.sha256)))
    for sha256, pieces in _by_attachment(chunks):
        data = [piece.data for piece in pieces]
        whole = hashlib.sha256()
        for part in data:
            whole.update(part)
        if sha256 in held:
            continue
        if whole.hexdigest() != sha256:
            refused.append(f"The attachment {sha256[:12]} is damaged in that copy: left out.")
            continue
        held.add(sha256)
        connection.execute(insert(ATTACHMENT).values(sha256=sha256, size=sum(map(len, data))))
        rows = [
            {"sha256": sha256, "number": n, "data": part} for n, part in enumerate(data) if part
        ]
        if rows:
            connection.execute(insert(CHUNK), rows)


def _by_attachment(chunks: Iterable[ChunkRow]) -> Iterator[tuple[str, list[ChunkRow]]]:
    pieces: list[ChunkRow] = []
    for chunk in chunks:
        if pieces and chunk.sha256 != pieces[0].sha256:
            yield pieces[0].sha256, pieces
            pieces = []
        pieces.append(chunk)
    if pieces:
        yield pieces[0].sha256, pieces
