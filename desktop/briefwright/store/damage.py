"""Ops that were found damaged in this file: they count as missing until a whole copy mends them."""

import json

from sqlalchemy import Connection, delete, insert, select

from briefwright.store.canonical import OpId
from briefwright.store.tables import LOCAL
from briefwright.store.vector import Vector

_KEY = "damaged"


def known(connection: Connection) -> frozenset[OpId]:
    """Returns the ops that were found damaged and not mended since."""
    text = connection.scalar(select(LOCAL.c.value).where(LOCAL.c.key == _KEY))
    return frozenset((session, seq) for session, seq in json.loads(text or "[]"))


def note(connection: Connection, ops: frozenset[OpId]) -> None:
    """Remembers which ops are damaged, in place of what was remembered."""
    connection.execute(delete(LOCAL).where(LOCAL.c.key == _KEY))
    if ops:
        connection.execute(insert(LOCAL).values(key=_KEY, value=json.dumps(sorted(ops))))


def mend(connection: Connection, op: OpId) -> None:
    """Forgets one that was mended."""
    note(connection, known(connection) - {op})


def vector(connection: Connection) -> Vector:
    """Returns the damaged ops as a vector."""
    numbers: dict[str, list[int]] = {}
    for session, seq in known(connection):
        numbers.setdefault(session, []).append(seq)
    return Vector.of(numbers)
