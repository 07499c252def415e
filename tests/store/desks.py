"""Working copies for the tests of the store, and what stands in them."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

from briefwright.domain.brief import Brief, Section
from briefwright.domain.finding import Finding
from briefwright.domain.ids import new_id
from briefwright.domain.prose import Block, Prose
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.journal import Author
from briefwright.store.log_rows import LogRows
from briefwright.store.unit import UnitOfWork

NOON = datetime(2026, 3, 31, 12, tzinfo=UTC)


class Hand:
    """A clock that moves a second at each look."""

    def __init__(self, start: datetime = NOON) -> None:
        self.now = start

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=1)
        return self.now


def opened(path: Path, name: str = "Ada", start: datetime = NOON) -> Database:
    author = Author(name=name, initials=name[:2], host="desk", app_version="1")
    return Database.open(path, author=author, clock=Hand(start), durable=False)


def made(path: Path, name: str = "Ada", start: datetime = NOON) -> Database:
    author = Author(name=name, initials=name[:2], host="desk", app_version="1")
    return Database.create(path, title="Bamako", author=author, clock=Hand(start), durable=False)


@contextmanager
def two(folder: Path) -> Iterator[tuple[Database, Database]]:
    """Ada's and Ben's copies of one project, which has a brief, a section, a block, a finding."""
    ada = made(folder / "ada.sqlite")
    begin(ada)
    ben = copied(ada, folder / "ben.sqlite", "Ben")
    try:
        yield ada, ben
    finally:
        ada.close()
        ben.close()


def copied(database: Database, path: Path, name: str) -> Database:
    """Another replica of the project."""
    database.snapshot_into(path)
    return opened(path, name)


def begin(database: Database) -> None:
    """Adds the rows that the tests know by name."""

    def act(unit: UnitOfWork) -> None:
        unit.add(Brief(id="brief", title="Air cooperation"))
        unit.add(Section(id="one", brief="brief", pos="1", title="First"))
        unit.add(Section(id="two", brief="brief", pos="2", title="Second"))
        unit.add(Block(id="block", owner="one", pos="1", content=Prose(text=TEXT)))
        unit.add(Finding(id="finding", statement="The port closed on Monday."))

    database.transact("Begin", OpKind.ADD, act)


TEXT = "The port closed on Monday. Officials expect it to open again by June."


def exchange(one: Database, other: Database) -> None:
    """Both bring in what the other has."""
    here, there = everything(one), everything(other)
    one.absorb(there)
    other.absorb(here)


def everything(database: Database) -> LogRows:
    """The whole log by value."""
    return database.export_rows(database.vector())


def state(database: Database, statement: str) -> None:
    """Gives the known finding another statement."""
    database.transact(
        "Restate", OpKind.SET, lambda unit: unit.set(Finding, "finding", statement=statement)
    )


def type_text(database: Database, text: str) -> None:
    """Gives the known block another text."""
    prose = Prose(text=text)
    database.transact("Type", OpKind.TEXT, lambda unit: unit.set(Block, "block", content=prose))


def add_finding(database: Database, statement: str) -> str:
    """Adds a finding and returns its id."""
    row = new_id()
    database.transact(
        "Add a finding", OpKind.ADD, lambda unit: unit.add(Finding(id=row, statement=statement))
    )
    return row


def statement_of(database: Database, row: str = "finding") -> str:
    with database.read() as reads:
        return reads.get(Finding, row).statement


def text_of(database: Database, row: str = "block") -> str:
    with database.read() as reads:
        return reads.get(Block, row).content.text
