"""Log entries as values: what two logs exchange, without a database behind it."""

from collections.abc import Iterable
from dataclasses import dataclass

from briefwright.store.canonical import OpId


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """One writing process; `started` is ISO 8601 with its offset."""

    id: str
    replica: str
    author: str
    initials: str
    host: str
    app_version: str
    started: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TxnRow:
    """One user action of a session. `undoes` names the txn (session, number) that it takes back.

    Its ops are the `count` ones from sequence `first` on.
    """

    session: str
    number: int
    hlc: int
    label: str
    kind: str
    time: str
    undoes: tuple[str, int] | None
    first: int
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OpRow:
    """One changed field. `column` is empty for the life of the row, `value` is canonical JSON."""

    session: str
    sequence: int
    txn: int
    table: str
    row: str
    column: str
    parents: tuple[OpId, ...]
    value: str
    hash: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkRow:
    """One piece of an attachment; `size` is that of the whole attachment in bytes."""

    sha256: str
    size: int
    number: int
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class LogRows:
    """Part of a log. Each iterable is walked once, in the order of the fields."""

    project: str
    sessions: Iterable[SessionRow]
    txns: Iterable[TxnRow]
    ops: Iterable[OpRow]
    chunks: Iterable[ChunkRow] = ()
