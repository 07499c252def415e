"""The first screen, read by plain statements over the driver: SQLAlchemy is not loaded for it."""

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol, cast

from sqlcipher3 import dbapi2

_COUNTED = ("source", "annotation", "finding", "section", "brief", "dispute", "judgement")

_SOURCES = """
SELECT source.id, source.title, source.outlet, source.published, source.language, source.status,
       (SELECT count(DISTINCT link.finding) FROM annotation
        JOIN finding_annotation AS link ON link.annotation = annotation.id
        WHERE annotation.source = source.id)
FROM source
ORDER BY (SELECT min(op.n) FROM op WHERE op.row = source.id AND op.col = ''), source.id
"""


@dataclass(frozen=True, slots=True)
class SourceLine:
    """A source as the list shows it. `published` is written as in a project, `findings` a count."""

    id: str
    title: str
    outlet: str | None
    published: str | None
    language: str
    status: str
    findings: int


@dataclass(frozen=True, slots=True)
class FirstScreen:
    """What is painted first: how many of everything, the sources, and how many conflicts stand."""

    counts: dict[str, int]
    sources: tuple[SourceLine, ...]
    conflicts: int


class _Driver(Protocol):
    def execute(self, sql: str, /) -> "_Driver": ...
    def fetchall(self) -> Sequence[tuple[object, ...]]: ...
    def close(self) -> None: ...


def read_first_screen(path: Path) -> FirstScreen:
    """Returns the first screen of an open working copy's file, on a connection of its own."""
    with closing(_connected(path)) as driver:
        counts = {table: _count(driver, table) for table in _COUNTED}
        rows = driver.execute(_SOURCES).fetchall()
        return FirstScreen(
            counts=counts,
            sources=tuple(SourceLine(*row) for row in rows),  # type: ignore[arg-type]
            conflicts=_count(driver, "conflict"),
        )


def _connected(path: Path) -> _Driver:
    connection = cast("_Driver", dbapi2.connect(str(path), timeout=10.0, isolation_level=None))
    for pragma in ("trusted_schema=OFF", "cell_size_check=ON", "mmap_size=0", "query_only=ON"):
        connection.execute(f"PRAGMA {pragma}")
    return connection


def _count(driver: _Driver, table: str) -> int:
    ((number,),) = driver.execute(f"SELECT count(*) FROM {table}").fetchall()  # noqa: S608
    return cast("int", number)
