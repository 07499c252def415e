"""What stands in the schema of a project file that this program made."""

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import Column, Integer, StaticPool, Table, Text, create_engine
from sqlcipher3 import dbapi2 as driver

from briefwright.store.tables import DERIVED, LOG, MAKE_SEARCH, OP, OWN, TXN


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """`log` is the SQL of every table and index of the log, by name; `state` names the rest."""

    log: Mapping[str, str]
    state: frozenset[str]


def expected() -> Expected:
    """Returns what stands in a file of this format, read from one made in memory."""
    made = _made()
    names = {name for table in LOG.tables.values() for name in _names_of(table)}
    return Expected(
        log={name: sql for name, sql in made.items() if name in names},
        state=frozenset(made) - names,
    )


def misshapen_rows() -> dict[str, str]:
    """Returns, by the name of each log table, the SQL that finds a row which that cannot hold.

    SQLite keeps whatever it is given: only the column's declared type tells what belongs there,
    and nothing but this look at it tells whether a session that is named is known.
    """
    found = {
        table.name: f"SELECT 1 FROM {table.name} WHERE {' OR '.join(map(_wrong, table.columns))}"  # noqa: S608 - our own names
        for table in LOG.tables.values()
    }
    unknown = "NOT IN (SELECT s FROM session)"
    found[TXN.name] += f" OR s {unknown} OR undoes_s {unknown}"
    found[OP.name] += f" OR s {unknown}"
    return found


def _wrong(column: Column[object]) -> str:
    allowed = _stored(column)
    quoted = f'"{column.name}"'
    if column.nullable:
        return f"typeof({quoted}) NOT IN ('{allowed}', 'null')"
    return f"typeof({quoted}) <> '{allowed}'"


def _stored(column: Column[object]) -> str:
    if isinstance(column.type, Integer):
        return "integer"
    return "text" if isinstance(column.type, Text) else "blob"


def _names_of(table: Table) -> list[str]:
    return [table.name, *(str(index.name) for index in table.indexes)]


def _made() -> dict[str, str]:
    engine = create_engine("sqlite+pysqlite://", module=driver, poolclass=StaticPool)
    with engine.begin() as connection:
        for tables in (LOG, DERIVED, OWN):
            tables.create_all(connection, checkfirst=False)
        connection.execute(MAKE_SEARCH)
        rows = connection.exec_driver_sql("SELECT name, sql FROM sqlite_schema WHERE sql NOT NULL")
        found = {str(name): str(sql) for name, sql in rows}
    engine.dispose()
    return found
