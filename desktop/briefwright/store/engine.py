"""Engines on one SQLite file: one that writes, one that reads.

The driver is sqlcipher3, the only SQLite library in the process. Nobody may open the live file by
other means in this process: closing it would drop SQLite's locks (POSIX).
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2

from briefwright.domain.errors import NotNow, Refused
from briefwright.domain.message import say

PATIENCE = 10.0
"""Seconds that a writer waits for another one."""


@dataclass(frozen=True, slots=True)
class Engines:
    """Both engines of one file. They share connections and prepared statements."""

    read: Engine
    write: Engine

    def close(self) -> None:
        """Lets go of the file."""
        self.read.dispose()


def engines(path: Path, *, durable: bool) -> Engines:
    """Returns the engines of a file: `write` takes the write lock at once, `read` sees one moment
    and holds up nobody.

    `durable` False leaves out the sync at each commit; for tests and for files made anew.
    """
    # No path in the address: a name with ? or % would be read as something else.
    engine = create_engine(
        "sqlite+pysqlite://",
        module=dbapi2,
        creator=lambda: connect(path, durable=durable),
        poolclass=QueuePool,
    )
    event.listen(engine, "begin", _begin)
    return Engines(read=engine, write=engine.execution_options(begin="IMMEDIATE"))


def _begin(connection: Connection) -> None:
    mode = connection.get_execution_options().get("begin", "DEFERRED")
    connection.exec_driver_sql(f"BEGIN {mode}")


class DriverConnection(Protocol):
    """What is used of the driver's connection, which has no types of its own."""

    def execute(
        self, sql: str, parameters: Sequence[object] = (), /
    ) -> Iterator[tuple[object, ...]]:
        """Runs one statement; its rows are then walked."""
        ...

    def close(self) -> None:
        """Lets the file go."""
        ...


def connect(path: Path, *, durable: bool = True) -> DriverConnection:
    """Returns a driver connection with every safeguard set, in autocommit mode."""
    connection = dbapi2.connect(
        str(path), timeout=PATIENCE, isolation_level=None, check_same_thread=False
    )
    for pragma in (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        "mmap_size=0",
        f"synchronous={'FULL' if durable else 'OFF'}",
    ):
        connection.execute(f"PRAGMA {pragma}")
    return cast("DriverConnection", connection)


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Runs a transaction that is committed as a whole or not at all.

    Raises `NotNow` when the file is locked, read-only or the disk full, `Refused` when it is
    damaged.
    """
    with translated(), engine.begin() as connection:
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Runs a read transaction; errors as in `writing`."""
    with translated(), engine.connect() as connection:
        yield connection


@contextmanager
def translated() -> Iterator[None]:
    """Turns the driver's errors into sentences for the user."""
    try:
        yield
    except (DBAPIError, dbapi2.DatabaseError) as error:
        raise _sentence(error) from error


def _sentence(error: Exception) -> Exception:
    said = str(getattr(error, "orig", error))
    if any(word in said for word in ("locked", "busy")):
        return NotNow(
            "Another window has been writing to this project for too long: try again in a moment."
        )
    if "readonly" in said or "read-only" in said:
        return NotNow("The project is read-only: allow writing to its file and folder.")
    if "full" in said:
        return NotNow("There is no room left on the disk: free some space and try again.")
    if "disk I/O" in said or "unable to open" in said:
        known = {"disk I/O error": say("disk I/O error")}
        known["unable to open database file"] = say("unable to open database file")
        return NotNow(
            "The project cannot be reached ({reason}): see whether its disk is there.",
            reason=known.get(said, said),
        )
    if any(word in said for word in ("malformed", "not a database", "decode")):
        return Refused("The project is damaged: open a backup, or merge a whole copy into it.")
    return error
