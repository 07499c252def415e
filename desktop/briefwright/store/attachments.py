"""Attachments: bytes kept under their SHA-256, in pieces of one megabyte.

The same bytes are stored once; copies of a project can never disagree about them.
"""

import hashlib
from collections.abc import Iterator

from sqlalchemy import Connection, insert, select

from briefwright.domain.errors import Refused
from briefwright.store.log_rows import ChunkRow
from briefwright.store.tables import ATTACHMENT, CHUNK

CHUNK_SIZE = 1 << 20


def put(connection: Connection, data: bytes) -> str:
    """Stores the bytes unless they are there; returns their hexadecimal SHA-256."""
    sha256 = hashlib.sha256(data).hexdigest()
    if connection.scalar(select(ATTACHMENT.c.sha256).where(ATTACHMENT.c.sha256 == sha256)):
        return sha256
    connection.execute(insert(ATTACHMENT).values(sha256=sha256, size=len(data)))
    pieces = [
        {"sha256": sha256, "number": number, "data": data[start : start + CHUNK_SIZE]}
        for number, start in enumerate(range(0, len(data), CHUNK_SIZE))
    ]
    if pieces:
        connection.execute(insert(CHUNK), pieces)
    return sha256


def get(connection: Connection, sha256: str) -> bytes:
    """Returns the bytes; raises `Refused` when they are missing or damaged."""
    statement = select(CHUNK.c.data).where(CHUNK.c.sha256 == sha256).order_by(CHUNK.c.number)
    data = b"".join(connection.scalars(statement))
    if hashlib.sha256(data).hexdigest() != sha256:
        raise Refused(
            "The attachment {name} is missing or damaged here: "
            "merge a copy of the project that has it, or import the file again.",
            name=sha256[:12],
        )
    return data


def held(connection: Connection) -> frozenset[str]:
    """Returns the hashes of all attachments."""
    return frozenset(connection.scalars(select(ATTACHMENT.c.sha256)))


def size(connection: Connection, sha256: str) -> int | None:
    """Returns the number of bytes of an attachment, None where it is not here."""
    found = connection.scalar(select(ATTACHMENT.c.size).where(ATTACHMENT.c.sha256 == sha256))
    return None if found is None else int(found)


def chunks(connection: Connection, without: frozenset[str]) -> Iterator[ChunkRow]:
    """Yields the pieces of all attachments but these, one attachment after the other."""
    for sha256, size in connection.execute(select(ATTACHMENT).order_by(ATTACHMENT.c.sha256)):
        if sha256 in without:
            continue
        statement = select(CHUNK).where(CHUNK.c.sha256 == sha256).order_by(CHUNK.c.number)
        found = connection.execute(statement)
        pieces = [(piece.number, piece.data) for piece in found] or [(0, b"")]
        for number, data in pieces:
            yield ChunkRow(sha256=sha256, size=size, number=number, data=data)
