"""Original files that lie in the project before a row names them, while a long import goes on.

Bytes are no ops, so that staging them is no act and no undo takes it back; what no row came to
name in the end is dropped again.
"""

import hashlib
import shutil
from collections.abc import Iterable
from pathlib import Path

from sqlalchemy import Connection, Engine, delete, select

from briefwright.store import attachments
from briefwright.store.canonical import read
from briefwright.store.emptied import ATTACHED
from briefwright.store.engine import reading, writing
from briefwright.store.log import decoded
from briefwright.store.tables import ATTACHMENT, CHUNK, OP


class Staging:
    """Keeps and drops files of one working copy. For any threads: each call commits by itself."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        self._engine = engine
        self._folder = folder

    def free(self) -> int:
        """Returns how many bytes the disk of the working copy has left."""
        return shutil.disk_usage(self._folder).free

    def keep(self, data: bytes) -> tuple[str, bool]:
        """Stores the bytes; returns their SHA-256, and whether they were not there before."""
        sha256 = hashlib.sha256(data).hexdigest()
        known = select(ATTACHMENT.c.sha256).where(ATTACHMENT.c.sha256 == sha256)
        with reading(self._engine) as connection:
            if connection.scalar(known) is not None:
                return sha256, False
        with writing(self._engine) as connection:
            return attachments.put(connection, data), True

    def drop(self, hashes: Iterable[str] | None = None) -> None:
        """Drops those of these files, or of all, that no act has come to name. Reads the log."""
        with writing(self._engine) as connection:
            _drop_unnamed(connection, hashes)


def _drop_unnamed(connection: Connection, among: Iterable[str] | None) -> None:
    chosen = attachments.held(connection) if among is None else frozenset(among)
    for sha256 in sorted(chosen - _named(connection)) if chosen else ():
        connection.execute(delete(CHUNK).where(CHUNK.c.sha256 == sha256))
        connection.execute(delete(ATTACHMENT).where(ATTACHMENT.c.sha256 == sha256))


def _named(connection: Connection) -> frozenset[str]:
    fields = {field for names in ATTACHED.values() for field in names}
    found = connection.execute(
        select(OP.c.enc, OP.c.val).where(OP.c.col.in_(fields), OP.c.tbl.in_(tuple(ATTACHED)))
    )
    return frozenset(str(read(decoded(enc, val))) for enc, val in found)
