"""What the history panel asks the project, in a worker: the acts that fit what is looked for."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefwright.service.past import Named, milestones
from briefwright.service.project import HistoryEntry, Project
from briefwright.service.standing import name_of
from briefwright.ui.history.acts import Phrases, words_of


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """A row whose history is wanted, and what it is called."""

    row: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """What is looked for: so many acts, of one person, on one row, with these words."""

    count: int
    author: str | None = None
    subject: Subject | None = None
    words: str = ""

    @property
    def narrowed(self) -> bool:
        """Whether some acts are left out."""
        return bool(self.author or self.subject or self.words.strip())


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """The acts found, newest first; `more` tells that there are earlier ones."""

    entries: Sequence[HistoryEntry]
    named: Sequence[Named]
    authors: Sequence[str]
    more: bool


def subject_of(project: Project, row: str) -> Subject | None:
    """The row with what it is called; None for one that is not there."""
    with project.read() as reads:
        kind = reads.kind_of(row)
        entity = None if kind is None else reads.get(kind, row)
        return None if entity is None else Subject(row=row, title=name_of(reads, entity))


def find(project: Project, wanted: Wanted, phrases: Phrases) -> Found:
    """The acts that fit. Looking for words reads all acts."""
    parts = wanted.words.casefold().split()
    with project.read() as reads:
        log = reads.log()
        rows = None if wanted.subject is None else log.rows_about(wanted.subject.row)
        limit = None if parts else wanted.count + 1
        entries = log.entries(limit=limit, author=wanted.author, rows=rows)
        authors = log.authors()
    if parts:
        entries = tuple(entry for entry in entries if _fits(entry, parts, phrases))
    return Found(
        entries=entries[: wanted.count],
        named=milestones(project),
        authors=authors,
        more=len(entries) > wanted.count,
    )


def _fits(entry: HistoryEntry, parts: Sequence[str], phrases: Phrases) -> bool:
    said = f"{words_of(entry, phrases)} {entry.author}".casefold()
    return all(part in said for part in parts)
