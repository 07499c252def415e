"""The gate: the only way in for a file from outside. What passes is read by value, row by row.

Which files pass is decided in `header` (first bytes) and `closed_copy` (schema and pages). The
hashes of the ops are checked where they are taken in.
"""

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, StaticPool, create_engine, select
from sqlcipher3 import dbapi2 as driver

from briefwright.domain.message import say
from briefwright.domain.text import clean_line
from briefwright.store import closed_copy, transfer
from briefwright.store.format import Format
from briefwright.store.header import read_header
from briefwright.store.log_rows import LogRows
from briefwright.store.schema import expected
from briefwright.store.tables import PROJECT
from briefwright.store.vector import Vector

_ID = re.compile("[0-9a-f]{32}")
"""How a project's id is written; it also names a folder, so nothing else may pass."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ForeignLog:
    """The log of a file from outside, as long as the gate holds its private copy."""

    path: Path
    project_id: str
    title: str
    format: Format
    connection: Connection

    def vector(self) -> Vector:
        """Returns which ops are in it. Raises `Refused` for a damaged file."""
        with closed_copy.refusing_damage(self.path):
            return transfer.vector_of(self.connection)

    def rows(self, missing: Vector, *, held: frozenset[str] = frozenset()) -> LogRows:
        """Returns the log rows of these ops, and the attachments that are not held already.

        They are read while they are walked.
        """
        return transfer.rows_of(self.connection, missing, held=held)


@contextmanager
def open_foreign(path: Path, *, scratch: Path | None = None) -> Iterator[ForeignLog]:
    """Opens the log of a project file for as long as the block runs; the file stays untouched.

    `scratch` is where the private copy lies, None for the system's folder. Raises `Refused` with
    one sentence for a file that is not a sound project, and for damage met while reading.
    """
    with (
        closed_copy.opened(path, expected(), scratch=scratch) as copy,
        _spoken_to(copy.connection) as connection,
    ):
        found = connection.execute(select(PROJECT.c.uuid, PROJECT.c.title)).first()
        if found is None or not _ID.fullmatch(str(found[0])):
            raise closed_copy.damaged(path, say("it does not say which project it is"))
        project, title = found
        yield ForeignLog(
            path=path,
            project_id=str(project),
            title=clean_line(str(title)),
            format=copy.format,
            connection=connection,
        )


def vector_in(path: Path) -> Vector:
    """Returns which ops are in a file of our own that nobody else knows, after the same checks."""
    header = read_header(path)
    with closed_copy.refusing_damage(path), closing(closed_copy.open_closed(path)) as raw:
        closed_copy.check(path, raw, expected(), header.format)
        with _spoken_to(raw) as connection:
            return transfer.vector_of(connection)


@contextmanager
def _spoken_to(raw: closed_copy.Connection) -> Iterator[Connection]:
    """Lets the store's statements run over a connection of the gate."""
    engine = create_engine(
        "sqlite+pysqlite://", module=driver, creator=lambda: raw, poolclass=StaticPool
    )
    with engine.connect() as connection:
        yield connection
    engine.dispose()
