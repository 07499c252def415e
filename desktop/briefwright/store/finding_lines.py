"""All findings with what a list shows of each, in a fixed number of statements however many there are.

No entity is made and no passage is looked for again: 10,000 findings take a fraction of a second.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, cast

from sqlalchemy import Connection, Row, func, select

from briefwright.domain.anchor import Anchor
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.marking import Marking
from briefwright.store.rows import LIFE, SHAPES
from briefwright.store.tables import OP, REFERENCE, STATE


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """A finding as a list shows it.

    `number` counts by arrival from 1. `passages` are the ids of its annotations in
    order; `quotation`, `source`, `outlet` and `reliability` are of the first, and
    empty for a finding without any. `sections` holds the ids of those that it
    stands in, in no order. `cited` counts the paragraphs and judgements that cite it;
    `contested` tells that an open dispute names it.
    """

    key: str
    number: int
    kind: Kind
    statement: str
    actors: tuple[str, ...]
    date: ReportedDate | None
    credibility: Credibility
    marking: Marking | None
    passages: tuple[str, ...] = ()
    quotation: str = ""
    source: str = ""
    outlet: str = ""
    reliability: Reliability | None = None
    sections: frozenset[str] = frozenset()
    cited: int = 0
    contested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLines:
    """The findings in the order of arrival; `placed` has those of each section in order."""

    lines: tuple[FindingLine, ...]
    placed: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class _Passage:
    annotation: str
    quotation: str
    source: str
    outlet: str
    reliability: Reliability


def finding_lines(connection: Connection) -> FindingLines:
    """Returns all findings with their first passage, sections and use."""
    passages = _passages(connection)
    placed = _placed(connection)
    sections: dict[str, set[str]] = {}
    for section, findings in placed.items():
        for finding in findings:
            sections.setdefault(finding, set()).add(section)
    cited, contested = _cited(connection), _contested(connection)
    dates: dict[str, ReportedDate] = {}
    lines = []
    for number, row in enumerate(_findings(connection), start=1):
        own = passages.get(row.id, ())
        first = own[0] if own else None
        lines.append(
            FindingLine(
                key=row.id,
                number=number,
                kind=Kind(row.kind),
                statement=row.statement or "",
                actors=_actors(row.actors),
                date=_date(row.date, dates),
                credibility=Credibility(row.credibility),
                marking=None if row.marking is None else Marking(row.marking),
                passages=tuple(passage.annotation for passage in own),
                quotation=first.quotation if first else "",
                source=first.source if first else "",
                outlet=first.outlet if first else "",
                reliability=first.reliability if first else None,
                sections=frozenset(sections.get(row.id, ())),
                cited=cited.get(row.id, 0),
                contested=row.id in contested,
            )
        )
    return FindingLines(lines=tuple(lines), placed=placed)


def _findings(connection: Connection) -> Iterable[Row[Any]]:
    finding = STATE["finding"]
    born = (
        select(OP.c.row, func.min(OP.c.n).label("n"))
        .where(OP.c.tbl == "finding", OP.c.col == LIFE)
        .group_by(OP.c.row)
        .subquery()
    )
    columns = ("id", "kind", "statement", "actors", "date", "credibility", "marking")
    return connection.execute(
        select(*(finding.c[name] for name in columns))
        .join(born, born.c.row == finding.c.id)
        .order_by(born.c.n, finding.c.id)
    )


def _passages(connection: Connection) -> Mapping[str, list[_Passage]]:
    link, annotation, source = (
        STATE[name] for name in ("finding_annotation", "annotation", "source")
    )
    anchor = SHAPES["annotation"].fields["anchor"]
    found: dict[str, list[_Passage]] = {}
    for row in connection.execute(
        select(
            link.c.finding,
            annotation.c.id,
            annotation.c.anchor,
            source.c.id.label("source"),
            source.c.outlet,
            source.c.title,
            source.c.reliability,
        )
        .join(annotation, annotation.c.id == link.c.annotation)
        .join(source, source.c.id == annotation.c.source)
        .order_by(link.c.finding, link.c.pos, link.c.id)
    ):
        passage = _Passage(
            annotation=row.id,
            quotation=cast("Anchor", anchor.shown(row.anchor)).quotation,
            source=row.source,
            outlet=row.outlet or row.title or "",
            reliability=Reliability(row.reliability),
        )
        found.setdefault(row.finding, []).append(passage)
    return found


def _placed(connection: Connection) -> Mapping[str, tuple[str, ...]]:
    link = STATE["section_finding"]
    found: dict[str, list[str]] = {}
    for section, finding in connection.execute(
        select(link.c.section, link.c.finding).order_by(link.c.section, link.c.pos, link.c.id)
    ):
        found.setdefault(section, []).append(finding)
    return {section: tuple(findings) for section, findings in found.items()}


def _cited(connection: Connection) -> Mapping[str, int]:
    counted = (
        select(REFERENCE.c.target_row, func.count())
        .where(REFERENCE.c.target_tbl == "finding", REFERENCE.c.tbl.in_(("block", "judgement")))
        .group_by(REFERENCE.c.target_row)
    )
    return {row: int(number) for row, number in connection.execute(counted)}


def _contested(connection: Connection) -> frozenset[str]:
    position, dispute = STATE["position"], STATE["dispute"]
    named = (
        select(position.c.finding)
        .join(dispute, dispute.c.id == position.c.dispute)
        .where(dispute.c.state == DisputeState.OPEN.value, position.c.finding.is_not(None))
    )
    return frozenset(connection.scalars(named))


def _actors(cell: str | None) -> tuple[str, ...]:
    shown = SHAPES["finding"].fields["actors"].shown(cell)
    return cast("tuple[str, ...]", shown)


def _date(cell: str | None, read: dict[str, ReportedDate]) -> ReportedDate | None:
    """Reads a date once, however many findings share it."""
    if cell is None:
        return None
    if cell not in read:
        read[cell] = ReportedDate.parse(cell)
    return read[cell]
