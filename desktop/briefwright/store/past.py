"""The project as it was: a state that follows from a part of the log, read like the present one.

It stands in memory and is gone when it was read. Nothing is searched in it, and its attachments
are those of the present.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, StaticPool, create_engine, insert
from sqlcipher3 import dbapi2

from briefwright.store import derived, heads
from briefwright.store.derived import GONE
from briefwright.store.log_reads import Extract
from briefwright.store.reads import Reads
from briefwright.store.sessions import Sessions
from briefwright.store.tables import DERIVED, LOG, OP, SESSION


@contextmanager
def past(extract: Extract) -> Iterator[Reads]:
    """Opens the state for reading, in this thread only."""
    engine = create_engine("sqlite+pysqlite://", module=dbapi2, poolclass=StaticPool)
    try:
        with engine.connect() as connection:
            for tables in (LOG, DERIVED):
                tables.create_all(connection, checkfirst=False)
            _fill(connection, extract)
            yield Reads(connection, Sessions())
    finally:
        engine.dispose()


def _fill(connection: Connection, extract: Extract) -> None:
    for table, rows in ((SESSION, extract.sessions), (OP, extract.births)):
        if rows:
            connection.execute(insert(table), [dict(row) for row in rows])
    state = extract.state
    heads.save(connection, [(key, held, alive) for key, (_, held, alive) in state.items()])
    turns = [(key, GONE, now) for key, (now, _, _) in state.items()]
    derived.write(connection, turns, searched=False)
