"""Sources as a list shows them: no text is read, no heads, and findings are counted in one go.

A page of them takes the same few statements as all; the whole `Source` is read only of a row
that is chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, and_, func, select

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.store.canonical import read
from briefwright.store.rows import LIFE
from briefwright.store.tables import OP, REFERENCE, STATE

_COLUMNS = (
    "id",
    "title",
    "titled",
    "outlet",
    "byline",
    "filename",
    "published",
    "language",
    "reliability",
    "marking",
    "status",
    "authors",
    "country",
    "tags",
    "source_type",
    "accessed",
    "imported",
    "group",
    "translation_of",
)

_NOTHING = "[]"
"""An empty list as a cell holds it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A source without its text. `findings` counts those that rest on it.

    `group` is the id of its independence group, `origin` what all of that go back to. `unconfirmed`
    tells that something was found out about it which nobody has looked at.
    """

    key: str
    title: str
    titled: bool
    outlet: str | None
    byline: str | None
    filename: str | None
    published: ReportedDate | None
    language: str
    reliability: Reliability
    marking: Marking
    status: str
    findings: int
    authors: tuple[str, ...] = ()
    country: str | None = None
    tags: tuple[str, ...] = ()
    source_type: str | None = None
    accessed: ReportedDate | None = None
    imported: str | None = None
    group: str | None = None
    origin: str | None = None
    translation_of: str | None = None
    unconfirmed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLines:
    """Sources in the order of arrival from the first, and how many there are in the project."""

    lines: tuple[SourceLine, ...]
    total: int


def source_lines(connection: Connection, limit: int | None = None) -> SourceLines:
    """Returns so many sources from the first, all for None."""
    source, group = STATE["source"], STATE["independence_group"]
    born = (
        select(func.min(OP.c.n)).where(OP.c.row == source.c.id, OP.c.col == LIFE).scalar_subquery()
    )
    first = select(source.c.id, born.label("born")).order_by(born, source.c.id).limit(limit)
    page = first.subquery()
    found = connection.execute(
        select(
            *(source.c[name] for name in _COLUMNS),
            group.c.origin,
            func.length(source.c.found).label("found"),
        )
        .join(page, page.c.id == source.c.id)
        .outerjoin(group, group.c.id == source.c.group)
        .order_by(page.c.born, source.c.id)
    ).all()
    if limit is None:
        counts = findings_by_source(connection)
    else:
        counts = _findings_of(connection, [row.id for row in found])
    cells = _Cells()
    lines = tuple(_line(row, counts.get(row.id, 0), cells) for row in found)
    if limit is None or len(lines) < limit:
        return SourceLines(lines=lines, total=len(lines))
    total = connection.scalar(select(func.count()).select_from(source))
    return SourceLines(lines=lines, total=int(total or 0))


def characters_of(connection: Connection) -> Mapping[str, int]:
    """Returns how long each text is; goes through all texts, 10,000 of 5 KB in some 50 ms."""
    source = STATE["source"]
    counted = connection.execute(select(source.c.id, func.length(source.c.text)))
    return {str(row): int(number or 0) for row, number in counted}


class _Cells:
    """Reads dates and lists, each once, however many sources share it."""

    def __init__(self) -> None:
        self._dates: dict[str, ReportedDate] = {}
        self._texts: dict[str, tuple[str, ...]] = {}

    def date(self, cell: str | None) -> ReportedDate | None:
        """Returns the date that a cell holds."""
        if cell is None:
            return None
        if cell not in self._dates:
            self._dates[cell] = ReportedDate.parse(cell)
        return self._dates[cell]

    def texts(self, cell: str | None) -> tuple[str, ...]:
        """Returns the texts that a cell holds."""
        if cell is None or cell == _NOTHING:
            return ()
        if cell not in self._texts:
            self._texts[cell] = tuple(cast("list[str]", read(cell)))
        return self._texts[cell]


def _line(row: Any, findings: int, cells: _Cells) -> SourceLine:  # noqa: ANN401 - a row by name
    return SourceLine(
        key=row.id,
        title=row.title or "",
        titled=row.titled is None or bool(row.titled),
        outlet=row.outlet,
        byline=row.byline,
        filename=row.filename,
        published=cells.date(row.published),
        language=row.language or "und",
        reliability=Reliability(row.reliability or Reliability.F),
        marking=Marking(row.marking or Marking.CLEAR),
        status=row.status or "new",
        findings=findings,
        authors=cells.texts(row.authors),
        country=row.country,
        tags=cells.texts(row.tags),
        source_type=row.source_type,
        accessed=cells.date(row.accessed),
        imported=row.imported,
        group=row.group,
        origin=row.origin,
        translation_of=row.translation_of,
        unconfirmed=(row.found or 0) > len(_NOTHING),
    )


def findings_by_source(connection: Connection) -> Mapping[str, int]:
    """Returns how many findings rest on each source; those without any are absent."""
    annotation, link = STATE["annotation"], STATE["finding_annotation"]
    counted = (
        select(annotation.c.source, func.count(link.c.finding.distinct()))
        .join(link, link.c.annotation == annotation.c.id)
        .group_by(annotation.c.source)
    )
    return {str(row): int(number) for row, number in connection.execute(counted)}


def _findings_of(connection: Connection, sources: Sequence[str]) -> Mapping[str, int]:
    """The same of these sources alone: only their passages are gone through, by indexes."""
    annotation, link = STATE["annotation"], STATE["finding_annotation"]
    names = and_(
        REFERENCE.c.target_row == annotation.c.id,
        REFERENCE.c.target_tbl == "annotation",
        REFERENCE.c.tbl == "finding_annotation",
    )
    counted = (
        select(annotation.c.source, func.count(link.c.finding.distinct()))
        .join(REFERENCE, names)
        .join(link, link.c.id == REFERENCE.c.row)
        .where(annotation.c.source.in_(sources))
        .group_by(annotation.c.source)
    )
    return {str(row): int(number) for row, number in connection.execute(counted)}
