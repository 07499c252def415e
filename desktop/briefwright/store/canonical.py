"""The canonical form of log entries: how values are written, and what a hash covers.

Plain JSON with sorted keys and no white space. The hash covers what an op means (session, number,
txn, place, parents, value), never how a file stores it, so encodings and local numbers may differ
between copies.
"""

import hashlib
import json
from collections.abc import Sequence

Plain = str | int | bool | None | Sequence["Plain"] | dict[str, "Plain"]
"""A value as JSON knows it."""

OpId = tuple[str, int]
"""Names an op everywhere: session id and sequence."""

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), sort_keys=True)


def write(value: object) -> str:
    """Returns the one way in which a plain value is written."""
    return _ENCODER.encode(value)


def read(text: str) -> Plain:
    """Returns the plain value that is written so; raises ValueError when it is no JSON."""
    value: Plain = json.loads(text)
    return value


def act_text(
    *, number: int, hlc: int, label: str, kind: str, time: str, undoes: tuple[str, int] | None
) -> str:
    """Returns the part of the canonical form that all ops of one txn share."""
    return write([number, hlc, label, kind, time, undoes])


def op_hash(
    op: OpId, act: str, *, cell: tuple[str, str, str], parents: Sequence[OpId], value: str
) -> bytes:
    """Returns the SHA-256 of an op.

    `act` comes from `act_text`, `cell` is table, row and column, `value` canonical JSON.
    """
    digest = hashlib.sha256(value.encode()).hexdigest()
    place = write([op, *cell, sorted(parents), digest])
    return hashlib.sha256(f"{act}{place}".encode()).digest()
