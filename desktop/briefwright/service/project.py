"""An open project, as screen and command line know it: run a command, read, undo, publish.

The store is reached through here and nowhere else. Commands commit in the
working copy at once; publishing writes the project file.
"""

from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self, TypeVar

from briefwright.domain.message import Message
from briefwright.edits.changeset import ChangeSet
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.home import Home
from briefwright.service.keeping import Keeping
from briefwright.service.merging import MergeReport, merge_file
from briefwright.service.reading import Reading
from briefwright.store.clock import Clock
from briefwright.store.conflicts import Conflict
from briefwright.store.database import Outcome
from briefwright.store.history import HistoryEntry
from briefwright.store.journal import Author
from briefwright.store.open_project import OpenProject
from briefwright.store.publish import Published, publish
from briefwright.store.questions import Answer, Question
from briefwright.store.reads import Reads
from briefwright.store.search import Hit
from briefwright.store.staging import Staging
from briefwright.store.undo import Undone
from briefwright.store.working_copy import Workshop

__all__ = [
    "Answer",
    "Author",
    "Clock",
    "Command",
    "Conflict",
    "HistoryEntry",
    "Hit",
    "MergeReport",
    "Outcome",
    "Project",
    "Published",
    "Question",
    "Reads",
    "Staging",
    "Undone",
]

T = TypeVar("T")


class Project(Reading):
    """One open project."""

    def __init__(self, workshop: Workshop, opened: OpenProject) -> None:
        super().__init__(opened.database)
        self._workshop = workshop
        self._opened = opened
        self.keeping = Keeping(opened)
        """What was removed, backups, and copies of the whole."""
        self.staging: Staging = opened.database.staging
        """Original files before a source names them."""
        self.notes: tuple[Message, ...] = opened.notes
        """Sentences about what happened while the project was opened."""
        self.recovered = opened.recovered
        """The acts, by id and with their times, that a process left unshared which died."""
        self._seen = opened.database.position()

    @classmethod
    def create(cls, path: Path, title: str, *, home: Home, author: Author, clock: Clock) -> Self:
        """Makes a project and its file; raises `Refused` when something stands there."""
        workshop = Workshop(home.projects, author, clock)
        return cls(workshop, workshop.new(path, title))

    @classmethod
    def open(
        cls, path: Path, *, home: Home, author: Author, clock: Clock, answer: Answer | None = None
    ) -> Self:
        """Opens the project in the file; raises `Refused` when it is no sound project."""
        workshop = Workshop(home.projects, author, clock)
        return cls(workshop, workshop.open(path, answer=answer))

    def close(self, *, publish: bool = True) -> None:
        """Closes the working copy, publishing it first unless told otherwise.

        Raises `NotNow` when publishing fails; the project is closed all the same.
        """
        try:
            if publish:
                self.publish()
        finally:
            self._opened.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Closes without publishing: what was to be published was published by its act."""
        self._opened.close()

    # --- what it is ---------------------------------------------------------------------------

    @property
    def path(self) -> Path:
        """The project file."""
        return self._opened.path

    @property
    def title(self) -> str:
        """The project's title."""
        return self._database.title

    @property
    def author(self) -> str:
        """The name under which acts are done here."""
        return self._workshop.author.name

    def now(self) -> datetime:
        """The time of an act that is done now."""
        return self._workshop.now()

    @property
    def questions(self) -> tuple[Question, ...]:
        """What is to be asked about other working copies of this project."""
        return self._opened.questions

    # --- writing ------------------------------------------------------------------------------

    def run(
        self, command: Command[T], *, publish: bool = False, making: bool = False
    ) -> Outcome[T]:
        """Does the command in one step of undo; with `publish` the file has it on return.

        With `making` it is part of making the project, no act that undo takes back.

        Raises `NotNow` when the file cannot be written; the working copy keeps the act.
        """
        kind = OpKind.CREATE if making else command.kind
        outcome = self._database.transact(command.label, kind, command.apply)
        if publish:
            self.publish()
        return outcome

    def undo(self, entry: str | None = None) -> Undone | None:
        """Takes back the last act of this window or replica; None when there is none.

        `entry` is the id of a `HistoryEntry` to be taken back instead, whoever did it.
        """
        return self._database.undo(entry)

    def redo(self) -> Undone | None:
        """Does the act again that was taken back last; None when there is none."""
        return self._database.redo()

    def undo_label(self) -> str | None:
        """What `undo` would take back, None for nothing."""
        return self._database.undo_label()

    def redo_label(self) -> str | None:
        """What `redo` would do again, None for nothing."""
        return self._database.redo_label()

    def publish(self) -> Published:
        """Writes the working copy's changes into the project file, synced."""
        return publish(self._opened)

    def merge(self, other: Path) -> MergeReport:
        """Takes in all that another file of this project holds, after a backup."""
        return merge_file(self._opened, other)

    def bring_in(self, question: Question) -> None:
        """Answers a question with yes: takes in what the other working copy holds."""
        self._workshop.bring_in(self._opened, question)

    def keep_apart(self, question: Question) -> None:
        """Answers a question with no, for what the other working copy holds now."""
        self._workshop.keep_apart(self._opened, question)

    def resolve(
        self, conflict: str, *, keep: int | None = None, value: object = None
    ) -> Outcome[None]:
        """Settles a conflict with one of its versions, or with another value."""
        return self._database.resolve(conflict, keep=keep, value=value)

    # --- looking after it ---------------------------------------------------------------------

    def verify(self, *, full: bool = False) -> tuple[str, ...]:
        """Sentences of what does not hold in the working copy; none when it is sound."""
        return self._database.verify(full)

    def poll(self) -> tuple[ChangeSet, ...]:
        """What other windows and processes changed since the last call."""
        self._seen, changes = self._database.changes_since(self._seen)
        return changes
