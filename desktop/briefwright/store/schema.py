"""What stands in the schema of a project file that this program made."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import StaticPool, create_engine
from sqlcipher3 import dbapi2 as driver

from briefwright.store.tables import DERIVED, LOG, MAKE_SEARCH, OWN


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """`log` is the SQL of every table and index of the log, by name; `state` names the rest."""

    log: Mapping[str, str]
    state: frozenset[str]


def expected() -> Expected:
    """Returns what stands in a file of this format, read from one made in memory."""
    log, everything = _made(log_only=True), _made(log_only=False)
    return Expected(log=log, state=frozenset(everything) - frozenset(log))


def _made(*, log_only: bool) -> dict[str, str]:
    engine = create_engine("sqlite+pysqlite://", module=driver, poolclass=StaticPool)
    with engine.begin() as connection:
        LOG.create_all(connection)
        if not log_only:
            DERIVED.create_all(connection)
            OWN.create_all(connection)
            connection.execute(MAKE_SEARCH)
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL")
        found = {str(name): str(sql) for name, sql in rows}
    engine.dispose()
    return found
