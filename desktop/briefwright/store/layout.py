"""Making a project file, and taking one over as a working copy."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select

from briefwright.domain.errors import Refused
from briefwright.domain.ids import new_id
from briefwright.store import events, replay
from briefwright.store.engine import reading, translated, writing
from briefwright.store.format import APPLICATION_ID, CURRENT, Format
from briefwright.store.tables import DERIVED, LOCAL, LOG, MAKE_SEARCH, OWN, PROJECT

REPLICA = "replica"
"""The key under which the table `local` keeps the id of this replica."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Header:
    """What names a working copy: the project, and the replica that this copy is.

    `made_anew_from` is the other format whose state was replaced on opening; None for none.
    """

    project: str
    title: str
    replica: str
    made_anew_from: Format | None = None


def make(engine: Engine, *, project: str | None, title: str, made: datetime) -> Header:
    """Makes an empty project in a file that is empty, and returns what names it."""
    header = Header(project=project or new_id(), title=title, replica=new_id())
    _use_wal(engine)
    with writing(engine) as connection:
        connection.exec_driver_sql(f"PRAGMA application_id={APPLICATION_ID}")
        connection.exec_driver_sql(f"PRAGMA user_version={CURRENT.user_version}")
        for tables in (LOG, DERIVED, OWN):
            tables.create_all(connection, checkfirst=False)
        connection.execute(MAKE_SEARCH)
        connection.execute(
            insert(PROJECT).values(uuid=header.project, title=title, created=made.isoformat())
        )
        connection.execute(insert(LOCAL).values(key=REPLICA, value=header.replica))
    return header


def adopt(engine: Engine, path: Path, before_anew: Callable[[], None] | None = None) -> Header:
    """Takes over a file as a working copy and returns what names it.

    `before_anew` is called before the state of another minor format is made anew. Raises `Refused`
    when it is no project file, or one of a newer major format.
    """
    with reading(engine) as connection:
        found = _format(connection, path)
    anew = found.minor != CURRENT.minor
    if anew and before_anew is not None:
        before_anew()
    _use_wal(engine)
    with writing(engine) as connection:
        if anew:
            _make_state_anew(connection)
        header = _header(connection)
    return replace(header, made_anew_from=found) if anew else header


def _use_wal(engine: Engine) -> None:
    with translated(), closing(engine.raw_connection()) as connection:
        connection.cursor().execute("PRAGMA journal_mode=WAL")


def _format(connection: Connection, path: Path) -> Format:
    if connection.exec_driver_sql("PRAGMA application_id").scalar_one() != APPLICATION_ID:
        raise Refused("{path} is not a Briefwright project: choose another file.", path=path)
    found = Format.of(int(connection.exec_driver_sql("PRAGMA user_version").scalar_one()))
    if found.major > CURRENT.major:
        raise Refused(
            "{path} was written by a newer Briefwright (format {found}, this one reads "
            "{current}): update the program.",
            path=path,
            found=found,
            current=CURRENT,
        )
    if found.major < CURRENT.major:
        raise Refused(
            "{path} has the format {found}, which this Briefwright does not read.",
            path=path,
            found=found,
        )
    return found


def _make_state_anew(connection: Connection) -> None:
    connection.exec_driver_sql("DROP TABLE IF EXISTS search")
    DERIVED.drop_all(connection)
    DERIVED.create_all(connection)
    connection.execute(MAKE_SEARCH)
    replay.rebuild(connection)
    connection.exec_driver_sql(f"PRAGMA user_version={CURRENT.user_version}")
    events.forget(connection)


def _header(connection: Connection) -> Header:
    project = connection.execute(select(PROJECT)).one()
    replica = connection.scalar(select(LOCAL.c.value).where(LOCAL.c.key == REPLICA))
    if replica is None:
        replica = new_id()
        connection.execute(insert(LOCAL).values(key=REPLICA, value=replica))
    return Header(project=project.uuid, title=project.title, replica=replica)
