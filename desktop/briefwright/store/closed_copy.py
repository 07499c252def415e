"""How a file from outside is looked at before one row of it is believed.

The file is copied into a private folder and only the copy is opened, read-only, with everything
shut that could run what it holds. Companions beside it (`-wal`, `-journal`) are never touched.
What passes is read in `gate`; the file itself is never adopted.
"""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol, cast

from sqlalchemy.exc import DBAPIError
from sqlcipher3 import dbapi2 as driver

from briefwright.domain.errors import NotNow, Refused
from briefwright.domain.message import Message, say
from briefwright.domain.reasons import reason_of
from briefwright.store.format import CURRENT, Format
from briefwright.store.header import read_header
from briefwright.store.schema import Expected, misshapen_rows
from briefwright.store.trouble import is_want_of_room

DEADLINE = 30.0
"""Seconds for one look at a foreign file, from opening the copy to the last row."""

_STEPS = 10_000
"""SQLite instructions between two looks at the clock."""


class Cursor(Protocol):
    """The rows that a statement gave."""

    def fetchone(self) -> tuple[object, ...] | None:
        """Returns the next row; None after the last."""
        ...

    def fetchall(self) -> list[tuple[object, ...]]:
        """Returns the rows that are left."""
        ...


class Connection(Protocol):
    """What is used of the driver's connection, which has no types of its own."""

    def execute(self, sql: str, parameters: Sequence[object] = (), /) -> Cursor:
        """Runs one statement."""
        ...

    def close(self) -> None:
        """Lets the file go."""
        ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """The read-only connection to its private copy, and its format."""

    connection: Connection
    format: Format


@contextmanager
def opened(path: Path, expected: Expected, *, scratch: Path | None = None) -> Iterator[Opened]:
    """Opens a private copy of the file for as long as the block runs.

    `scratch` is a folder for the copy; None means the system's. Raises `Refused`, with one
    sentence, for a file that is not a sound project of a format that we read, and also for damage
    met inside the block; `NotNow` when there is no room for the copy. Costs a copy and a look at
    all pages of the log.
    """
    header = read_header(path)
    with _private_folder(scratch) as folder:
        copy = folder / "copy.sqlite"
        _copy(path, copy)
        read_header(copy)
        with refusing_damage(path), closing(open_closed(copy)) as connection:
            check(path, connection, expected, header.format)
            yield Opened(connection=connection, format=header.format)


def open_closed(path: Path, *, deadline: float = DEADLINE) -> Connection:
    """Returns a read-only connection on which nothing that the file holds can act.

    Everything read over it is over after `deadline` seconds.
    """
    connection = driver.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)
    connection.isolation_level = None
    connection.set_progress_handler(_until(time.monotonic() + deadline), _STEPS)
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return cast("Connection", connection)


def check(path: Path, connection: Connection, expected: Expected, found: Format) -> None:
    """Refuses a file with anything in its schema that no project has, or with a damaged log.

    State tables may differ in a newer minor format; they are never read.
    """
    _check_schema(path, connection, expected, newer=found.minor > CURRENT.minor)
    _check_pages(path, connection, expected)
    for table, sql in misshapen_rows().items():
        if connection.execute(f"{sql} LIMIT 1").fetchone() is not None:
            raise damaged(path, say("a row of {table!r} holds what it cannot hold", table=table))


@contextmanager
def refusing_damage(path: Path) -> Iterator[None]:
    """Turns what a damaged file makes the driver raise into one `Refused`."""
    try:
        yield
    except (driver.Error, DBAPIError, UnicodeDecodeError, OverflowError) as error:
        said = str(getattr(error, "orig", error))
        if said == "interrupted":
            raise Refused(
                "{path} takes too long to read and may be built to do so.", path=path
            ) from error
        raise damaged(path, say("what it holds cannot be read")) from error


def damaged(path: Path, detail: Message) -> Refused:
    """Returns the error for a file that cannot be believed."""
    return Refused(
        "{path} is damaged ({detail}): take another copy of the project, or a backup.",
        path=path,
        detail=detail,
    )


def _until(end: float) -> Callable[[], int]:
    return lambda: int(time.monotonic() > end)


@contextmanager
def _private_folder(scratch: Path | None) -> Iterator[Path]:
    place = Path(tempfile.gettempdir()) if scratch is None else scratch
    try:
        place.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f"{os.getpid()}-", dir=place))
    except OSError as error:
        raise _no_room(place, error) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _copy(path: Path, copy: Path) -> None:
    try:
        with path.open("rb") as file:
            _pour(file, copy)
    except OSError as error:
        raise Refused(
            "{path} cannot be read ({reason}).", path=path, reason=reason_of(error)
        ) from error


def _pour(file: BinaryIO, copy: Path) -> None:
    try:
        with copy.open("wb") as out:
            shutil.copyfileobj(file, out, 1 << 20)
    except OSError as error:
        if is_want_of_room(error):
            raise _no_room(copy.parent.parent, error) from error
        raise


def _no_room(folder: Path, error: OSError) -> NotNow:
    return NotNow(
        "The file cannot be looked at, because {folder} cannot be written ({reason}): "
        "free some space there and try again.",
        folder=folder,
        reason=reason_of(error),
    )


def _check_schema(path: Path, connection: Connection, expected: Expected, *, newer: bool) -> None:
    """Refuses everything in the schema that no project has; `newer` may have other state tables."""
    rows = connection.execute("SELECT type, name, tbl_name, sql FROM sqlite_schema").fetchall()
    found: dict[str, str] = {}
    for kind, name, table, sql in (tuple(str(value) for value in row) for row in rows):
        known = name in expected.log or name in expected.state
        extra = newer and table not in expected.log
        if kind not in {"table", "index"} or not (known or extra or _is_own(kind, name, table)):
            raise Refused(
                "{path} holds the {kind} {name!r}, which no Briefwright project has: it is not "
                "opened, because what stands there could change what you read.",
                path=path,
                kind=kind,
                name=name,
            )
        found[name] = _plain(sql)
    for name, sql in expected.log.items():
        if found.get(name) != _plain(sql):
            raise Refused(
                "{path} is not built like a Briefwright project ({name!r} differs): take another "
                "copy of the project, or a backup.",
                path=path,
                name=name,
            )


def _is_own(kind: str, name: str, table: str) -> bool:
    """Whether SQLite made this index by itself, for a primary key or a unique column."""
    number = name.removeprefix(f"sqlite_autoindex_{table}_")
    return kind == "index" and number.isdecimal()


def _plain(sql: str) -> str:
    """The SQL with every run of white space as one space: a rebuilt file may be set otherwise."""
    return re.sub(r"\s+", " ", sql).strip()


def _check_pages(path: Path, connection: Connection, expected: Expected) -> None:
    for name, sql in expected.log.items():
        if sql.lstrip().upper().startswith("CREATE TABLE"):
            quoted = name.replace('"', '""')
            answer = connection.execute(f'PRAGMA quick_check("{quoted}")').fetchone()
            if answer != ("ok",):
                raise damaged(
                    path, say("the pages of its table {name} do not hold together", name=name)
                )
