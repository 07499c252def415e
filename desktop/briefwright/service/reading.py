"""What is read of an open project: its rows as frozen values, each call at one moment."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import TypeVar

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.domain.source import Source
from briefwright.store.conflicts import Conflict
from briefwright.store.database import Database
from briefwright.store.entities import Held
from briefwright.store.history import HistoryEntry
from briefwright.store.reads import Reads

__all__ = ["Held", "Reading"]

E = TypeVar("E", bound=Entity)


class Reading:
    """The reading half of a project. Its methods may be called from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def uuid(self) -> str:
        """What tells the project from all others, wherever its file lies."""
        return self._database.project_id

    @contextmanager
    def read(self) -> Iterator[Reads]:
        """One moment of the project for several reads."""
        with self._database.read() as reads:
            yield reads

    def get(self, kind: type[E], row: str) -> E:
        """The row with this id; raises `WrongUse` when there is none."""
        with self.read() as reads:
            return reads.get(kind, row)

    def sources(self) -> tuple[Source, ...]:
        """All sources in the order of arrival."""
        return self._all(Source)

    def annotations(self, source: str | None = None) -> tuple[Annotation, ...]:
        """All annotations, or those of one source."""
        return self._all(Annotation) if source is None else self._all(Annotation, source=source)

    def findings(self) -> tuple[Finding, ...]:
        """All findings in the order of arrival."""
        return self._all(Finding)

    def briefs(self) -> tuple[Brief, ...]:
        """All briefs in order."""
        return self._all(Brief)

    def sections(self, brief: str) -> tuple[Section, ...]:
        """The sections of a brief, each after its parent, in outline order."""
        return self.snapshot(brief).sections

    def blocks(self, owner: str) -> tuple[Block, ...]:
        """The blocks of a section or brief, in order."""
        return self._all(Block, owner=owner)

    def disputes(self, brief: str) -> tuple[Dispute, ...]:
        """The disputes of a brief in order."""
        return self._all(Dispute, brief=brief)

    def positions(self, dispute: str) -> tuple[Position, ...]:
        """The positions in a dispute, in order."""
        return self._all(Position, dispute=dispute)

    def judgements(self, brief: str) -> tuple[Judgement, ...]:
        """The judgements of a brief in order."""
        return self._all(Judgement, brief=brief)

    def placed(self, section: str) -> tuple[SectionFinding, ...]:
        """The places of findings in a section, in order."""
        return self._all(SectionFinding, section=section)

    def passages(self, finding: str) -> tuple[FindingAnnotation, ...]:
        """The links of a finding to the passages it rests on, in order."""
        return self._all(FindingAnnotation, finding=finding)

    def evidence(self, findings: Iterable[str]) -> Mapping[str, Evidence]:
        """Findings by id, with their passages found again."""
        with self.read() as reads:
            return {row: reads.evidence(row) for row in findings}

    def snapshot(self, brief: str) -> BriefSnapshot:
        """A brief with all it refers to, at one moment."""
        with self.read() as reads:
            return reads.snapshot(brief)

    def history(self, limit: int | None = None) -> tuple[HistoryEntry, ...]:
        """What was done, newest first."""
        return self._database.history(limit)

    def conflicts(self) -> tuple[Conflict, ...]:
        """The fields that hold several values side by side."""
        return self._database.conflicts()

    def _all(self, kind: type[E], **where: object) -> tuple[E, ...]:
        with self.read() as reads:
            return reads.all(kind, **where)
