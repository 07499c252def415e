"""Sources as a list shows them: no text is read, no heads, and findings are counted in one go.

A page of them takes the same few statements as all; the whole `Source` is read only of a row
that is chosen.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, and_, func, select

from briefwright.domain.dates import ReportedDate
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
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
)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLine:
    """A source without its text. `findings` counts those that rest on it."""

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


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceLines:
    """Sources in the order of arrival from the first, and how many there are in the project."""

    lines: tuple[SourceLine, ...]
    total: int


def source_lines(connection: Connection, limit: int | None = None) -> SourceLines:
    """Returns so many sources from the first, all for None."""
    source = STATE["source"]
    born = (
        select(func.min(OP.c.n)).where(OP.c.row == source.c.id, OP.c.col == LIFE).scalar_subquery()
    )
    first = select(source.c.id, born.label("born")).order_by(born, source.c.id).limit(limit)
    page = first.subquery()
    found = connection.execute(
        select(*(source.c[name] for name in _COLUMNS))
        .join(page, page.c.id == source.c.id)
        .order_by(page.c.born, source.c.id)
    ).all()
    if limit is None:
        counts = findings_by_source(connection)
    else:
        counts = _findings_of(connection, [row.id for row in found])
    dates: dict[str, ReportedDate] = {}
    lines = tuple(
        SourceLine(
            key=row.id,
            title=row.title or "",
            titled=row.titled is None or bool(row.titled),
            outlet=row.outlet,
            byline=row.byline,
            filename=row.filename,
            published=_date(row.published, dates),
            language=row.language or "und",
            reliability=Reliability(row.reliability or Reliability.F),
            marking=Marking(row.marking or Marking.CLEAR),
            status=row.status or "new",
            findings=counts.get(row.id, 0),
        )
        for row in found
    )
    if limit is None or len(lines) < limit:
        return SourceLines(lines=lines, total=len(lines))
    total = connection.scalar(select(func.count()).select_from(source))
    return SourceLines(lines=lines, total=int(total or 0))


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


def _date(cell: str | None, read: dict[str, ReportedDate]) -> ReportedDate | None:
    """Reads a date once, however many sources share it."""
    if cell is None:
        return None
    if cell not in read:
        read[cell] = ReportedDate.parse(cell)
    return read[cell]
