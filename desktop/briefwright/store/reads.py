"""What a reader sees: one moment of the project, on a connection of its own."""

from collections.abc import Callable, Mapping
from typing import TypeVar

from sqlalchemy import Connection, func, select

from briefwright.domain.entity import Entity
from briefwright.domain.finding import Finding
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.store import attachments
from briefwright.store.brief_snapshot import evidence_of, read_brief
from briefwright.store.entities import Entities, Held
from briefwright.store.finding_lines import FindingLines, finding_lines
from briefwright.store.finding_numbers import finding_numbers
from briefwright.store.log_reads import LogReads
from briefwright.store.references import RowKey
from briefwright.store.rows import SHAPES
from briefwright.store.search import Hit, Looking, search
from briefwright.store.sessions import Sessions
from briefwright.store.source_lines import SourceLines, characters_of, source_lines
from briefwright.store.tables import STATE
from briefwright.store.trash import TrashEntry, read_trash
from briefwright.store.unit import UnitOfWork

E = TypeVar("E", bound=Entity)


class Reads:
    """Reading within one transaction; nothing written meanwhile is seen."""

    def __init__(self, connection: Connection, sessions: Sessions) -> None:
        self._connection = connection
        self._sessions = sessions
        self._entities = Entities(connection, sessions)

    def find(self, kind: type[E], id: str) -> E | None:  # noqa: A002
        """Returns the entity with this id, or None when there is none."""
        return self._entities.find(kind, id)

    def get(self, kind: type[E], id: str) -> E:  # noqa: A002
        """Returns the entity with this id; raises `WrongUse` when there is none."""
        return self._entities.get(kind, id)

    def all(self, kind: type[E], /, **where: object) -> tuple[E, ...]:
        """Returns the entities whose fields have these values, in order (see `Entities.all`)."""
        return self._entities.all(kind, **where)

    def again(self, kind: type[E], held: Held[E], /, **where: object) -> Held[E]:
        """Returns what `all` does; only those are read that were written since they were `held`."""
        return self._entities.again(kind, held, **where)

    def referrers(self, kind: type[Entity], id: str) -> tuple[RowKey, ...]:  # noqa: A002
        """Returns the live rows that name this one, as (table, id)."""
        return self._entities.referrers(kind, id)

    def kind_of(self, id: str) -> type[Entity] | None:  # noqa: A002
        """Returns the kind of the entity with this id, or None when there is none."""
        for name, table in STATE.items():
            if self._connection.scalar(select(table.c.id).where(table.c.id == id)) is not None:
                return SHAPES[name].kind
        return None

    def snapshot(self, brief_id: str) -> BriefSnapshot:
        """Returns the brief with all it refers to; raises `WrongUse` for an unknown id."""
        return read_brief(self._entities, brief_id)

    def evidence(self, finding_id: str) -> Evidence:
        """Returns a finding with its passages found again; raises `WrongUse` for an unknown id."""
        return evidence_of(self._entities, self.get(Finding, finding_id))

    def counts(self) -> Mapping[str, int]:
        """Returns how many rows each table has."""
        return {
            name: int(self._connection.scalar(select(func.count()).select_from(table)) or 0)
            for name, table in STATE.items()
        }

    def source_lines(self, limit: int | None = None) -> SourceLines:
        """Returns so many sources from the first as a list shows them, all for None."""
        return source_lines(self._connection, limit)

    def source_lengths(self) -> Mapping[str, int]:
        """Returns how many characters the text of each source has."""
        return characters_of(self._connection)

    def finding_lines(self) -> FindingLines:
        """Returns all findings as a list shows them, in a fixed number of statements."""
        return finding_lines(self._connection)

    def finding_numbers(self) -> Mapping[str, Mapping[str, int]]:
        """Returns the number of each finding in each of its sources, by source and finding."""
        return finding_numbers(self._connection)

    def rehearse(
        self, act: Callable[[UnitOfWork], object]
    ) -> tuple[tuple[Entity | None, Entity | None], ...]:
        """Returns what an act would change, each row before and after; nothing is written.

        Raises what the act raises. The act must not attach anything.
        """
        unit = UnitOfWork(self._connection, self._sessions)
        act(unit)
        return unit.gathered()

    def trash(self) -> tuple[TrashEntry, ...]:
        """Returns what was removed and not taken back, the newest removal first."""
        return read_trash(self._connection)

    def attachments(self) -> frozenset[str]:
        """Returns the hashes of all attachments that are here."""
        return attachments.held(self._connection)

    def attachment(self, sha256: str) -> bytes:
        """Returns the bytes of an attachment; raises `Refused` when they are not whole here."""
        return attachments.get(self._connection, sha256)

    def log(self) -> LogReads:
        """Returns what can be read of the log."""
        return LogReads(self._connection)

    def looking(self) -> Looking:
        """Returns what searches by a query that was read."""
        return Looking(self._connection)

    def search(self, query: str, limit: int = 50) -> tuple[Hit, ...]:
        """Returns the best rows that the query asks for (`search_query`)."""
        return search(self._connection, query, limit)
