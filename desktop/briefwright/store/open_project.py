"""A project that is open: its working copy, the file it belongs to, and what is to be asked."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

from briefwright.domain.message import Message
from briefwright.store import in_use
from briefwright.store.clock import Clock
from briefwright.store.database import Database
from briefwright.store.paths import CopyFolder
from briefwright.store.questions import Question
from briefwright.store.record import Publication, Record, read_record, write_record


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenProject:
    """An open working copy. `path` is the resolved path of its project file.

    `notes` are sentences about what happened while it was opened. `recovered` are the acts that a
    process left unshared which died, by their ids, each with its time; `mark` is taken away when
    the project is closed (see `in_use`).
    """

    database: Database
    folder: CopyFolder
    path: Path
    clock: Clock
    questions: tuple[Question, ...] = ()
    notes: tuple[Message, ...] = ()
    recovered: Mapping[str, datetime] = field(default_factory=lambda: MappingProxyType({}))
    mark: Path | None = None

    def close(self) -> None:
        """Closes the working copy without publishing it."""
        self.database.close()
        if self.mark is not None:
            in_use.take_away(self.mark)

    def published(self) -> Publication | None:
        """Returns the state of the project file that this working copy knows."""
        record = read_record(self.folder.record)
        return None if record is None else record.published

    def note(self, publication: Publication | None) -> None:
        """Remembers the state in which the project file was found or written."""
        record = read_record(self.folder.record) or self._first_record()
        record = replace(record, path=self.path, title=self.database.title)
        write_record(self.folder.record, replace(record, published=publication))

    def _first_record(self) -> Record:
        return Record(project=self.database.project_id, title=self.database.title, path=self.path)
