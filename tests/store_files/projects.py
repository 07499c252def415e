"""Projects for the tests of files: people with homes of their own, and what they write."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

from briefwright.domain.finding import Finding
from briefwright.domain.ids import new_id
from briefwright.edits.operation import OpKind
from briefwright.store.database import Database
from briefwright.store.journal import Author
from briefwright.store.open_project import OpenProject
from briefwright.store.publish import publish
from briefwright.store.questions import Answer
from briefwright.store.working_copy import Workshop


def now() -> datetime:
    return datetime.now(UTC)


class Person:
    """Somebody with a home folder, who works on project files."""

    def __init__(self, name: str, home: Path) -> None:
        self.name = name
        self.root = home / name
        self.workshop = Workshop(
            self.root, Author(name=name, initials=name[:2], host="desk", app_version="1"), now
        )

    def makes(self, path: Path, title: str = "Bamako") -> Path:
        """Makes a project with one finding in it."""
        project = self.workshop.new(path, title)
        write(project.database, f"first of {self.name}")
        publish(project)
        project.close()
        return path

    @contextmanager
    def has_open(
        self, path: Path, bring_in: Literal["ask", "yes", "no"] = "ask"
    ) -> Iterator[OpenProject]:
        project = self.workshop.open(path, answer=Answer(bring_in=bring_in))
        try:
            yield project
        finally:
            project.close()

    def writes(self, path: Path, statement: str, *, shares: bool = True) -> None:
        with self.has_open(path) as project:
            write(project.database, statement)
            if shares:
                publish(project)

    def reads(self, path: Path) -> set[str]:
        with self.has_open(path) as project:
            return statements(project.database)


def write(database: Database, statement: str) -> None:
    """Adds a finding."""
    database.transact(
        "Add finding", OpKind.ADD, lambda unit: unit.add(Finding(id=new_id(), statement=statement))
    )


def statements(database: Database) -> set[str]:
    """Returns the statements of all findings."""
    with database.read() as reads:
        return {finding.statement for finding in reads.all(Finding)}


def a_project(folder: Path, title: str) -> Path:
    """Makes a project file whose owner and working copy are of no interest."""
    return Person("Ada", folder / "homes").makes(folder / "project.briefwright", title)
