"""The laws that every command obeys, checked on a project of its own.

The result is as expected; undo restores every row and redo the result; another
connection sees exactly the same changes; and the log, replayed on an empty copy,
gives the same project.
"""

import dataclasses
from collections.abc import Callable, Mapping
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from briefwright.domain.entity import Entity
from briefwright.edits.changeset import ChangeSet
from briefwright.service.commands.base import Command
from briefwright.service.commands.rows import NOUNS
from briefwright.store.database import Database
from briefwright.store.journal import Author
from briefwright.store.reads import Reads

AUTHOR = Author(name="Ada Lovelace", initials="AL", host="desk", app_version="0")
Rows = Mapping[tuple[str, str], str]


def clock() -> datetime:
    return datetime(2026, 11, 22, 14, 32, tzinfo=UTC)


@dataclass(frozen=True, slots=True, kw_only=True)
class Example:
    """A command as it is run on the world of the laws, and what to look at afterwards.

    `command` is made of the ids by which the world names its rows; `check` gets the
    reads after it, the result and the ids.
    """

    name: str
    command: Callable[[Mapping[str, str]], Command[Any]]
    check: Callable[[Reads, Any, Mapping[str, str]], bool]


def opened(path: Path) -> Database:
    return Database.open(path, author=AUTHOR, clock=clock, durable=False)


def rows_of(database: Database) -> Rows:
    """Every live row by kind and id, with all of its fields written out."""
    with database.read() as reads:
        return {
            (noun, row.id): _written(row) for kind, noun in NOUNS.items() for row in reads.all(kind)
        }


def _written(row: Entity) -> str:
    fields = [field.name for field in dataclasses.fields(row) if field.name != "seen"]
    return repr([(name, getattr(row, name)) for name in fields])


def check_laws(path: Path, ids: Mapping[str, str], example: Example) -> None:
    """Runs the example on the project in `path` and checks all laws."""
    with closing(opened(path)) as database, closing(opened(path)) as other:
        before, position = rows_of(database), other.position()
        command = example.command(ids)
        outcome = database.transact(command.label, command.kind, command.apply)
        with database.read() as reads:
            assert example.check(reads, outcome.result, ids), "the result is another one"
        after = rows_of(database)
        assert after != before, "nothing was done"
        assert command.label
        assert database.undo_label() == command.label
        _, seen = other.changes_since(position)
        assert seen == (outcome.changes,), "another window sees something else"
        _check_undo(database, before, after)
        _check_replay(database, path.with_name("replayed.db"))


def _check_undo(database: Database, before: Rows, after: Rows) -> None:
    undone = database.undo()
    assert undone is not None
    assert undone.kept == ()
    assert rows_of(database) == before, "undo left something"
    redone = database.redo()
    assert redone is not None
    assert rows_of(database) == after, "redo lost something"


def _check_replay(database: Database, empty: Path) -> None:
    fresh = Database.create(
        empty,
        project=database.project_id,
        title=database.title,
        author=AUTHOR,
        clock=clock,
        durable=False,
    )
    with closing(fresh):
        absorbed = fresh.absorb(database.export_rows(database.vector()))
        assert isinstance(absorbed.changes, ChangeSet)
        assert rows_of(fresh) == rows_of(database), "the log tells another story"
        assert fresh.verify(full=True) == ()
