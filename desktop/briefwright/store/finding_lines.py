"""All findings with what a list shows of each, in a fixed number of statements however many there are.

No entity is made and no passage is looked for again: 10,000 findings take a fraction of a second.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import Connection, func, select

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.independence import count_of_origins, origins_of
from briefwright.domain.marking import Marking
from briefwright.store import canonical
from briefwright.store.finding_numbers import finding_numbers
from briefwright.store.rows import LIFE, SHAPES
from briefwright.store.tables import OP, REFERENCE, STATE


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLine:
    """A finding as a list shows it.

    `number` is that in its first source (see `domain.numbering`). `passages` are the ids of its annotations in
    order; `quotation`, `source`, `outlet` and `reliability` are of the first, and
    empty for a finding without any. `sections` holds the ids of those that it
    stands in, in no order. `rests_on` counts the sources of all passages, `origins` those
    that are independent of each other (`domain.independence`). `cited` counts the paragraphs and judgements that cite it;
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
    rests_on: int = 0
    origins: int = 0
    cited: int = 0
    contested: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingLines:
    """The findings in the order of arrival; `placed` has those of each section in order."""

    lines: tuple[FindingLine, ...]
    placed: Mapping[str, tuple[str, ...]]


@dataclass(slots=True)
class _Passages:
    """The passages of one finding: the first with its words, all by their ids."""

    anchor: str
    source: str
    outlet: str
    reliability: Reliability
    annotations: tuple[str, ...]
    sources: frozenset[str] = frozenset()


_NONE = _Passages(anchor="", source="", outlet="", reliability=Reliability.F, annotations=())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Source:
    """What of a source tells where it comes from, and how it is called in a list."""

    id: str
    outlet: str | None
    group: str | None
    translation_of: str | None
    called: str
    reliability: Reliability


def finding_lines(connection: Connection) -> FindingLines:
    """Returns all findings with their first passage, sections and use."""
    sources = _sources(connection)
    origins = origins_of(sources, _groups(connection))
    passages = _passages(connection, sources)
    placed = _placed(connection)
    placed_in: dict[str, set[str]] = {}
    for section, findings in placed.items():
        for finding in findings:
            placed_in.setdefault(finding, set()).add(section)
    cited, contested = _cited(connection), _contested(connection)
    dates: dict[str, ReportedDate] = {}
    actors: dict[str | None, tuple[str, ...]] = {}
    nowhere: frozenset[str] = frozenset()
    lines = []
    numbers = finding_numbers(connection)
    for row in _findings(connection):
        key, kind, statement, names, date, credibility, marking = row
        first = passages.get(key, _NONE)
        if names not in actors:
            actors[names] = _actors(names)
        lines.append(
            FindingLine(
                key=key,
                number=numbers.get(first.source, {}).get(key, 0),
                kind=_KINDS[kind],
                statement=statement or "",
                actors=actors[names],
                date=_date(date, dates),
                credibility=_CREDIBILITIES[credibility],
                marking=None if marking is None else Marking(marking),
                passages=first.annotations,
                quotation=_quotation(first.anchor),
                source=first.source,
                outlet=first.outlet,
                reliability=first.reliability if first.annotations else None,
                sections=frozenset(placed_in[key]) if key in placed_in else nowhere,
                rests_on=len(first.sources),
                origins=count_of_origins(first.sources, origins),
                cited=cited.get(key, 0),
                contested=key in contested,
            )
        )
    return FindingLines(lines=tuple(lines), placed=placed)


_KINDS: Mapping[str, Kind] = MappingProxyType({kind.value: kind for kind in Kind})
_CREDIBILITIES: Mapping[str, Credibility] = MappingProxyType(
    {credibility.value: credibility for credibility in Credibility}
)


def _findings(connection: Connection) -> Sequence[Sequence[Any]]:
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
    ).all()


def _passages(connection: Connection, sources: Mapping[str, _Source]) -> Mapping[str, _Passages]:
    link, annotation = STATE["finding_annotation"], STATE["annotation"]
    found: dict[str, _Passages] = {}
    for finding, row, anchor, source in connection.execute(
        select(link.c.finding, annotation.c.id, annotation.c.anchor, annotation.c.source)
        .join(annotation, annotation.c.id == link.c.annotation)
        .order_by(link.c.finding, link.c.pos, link.c.id)
    ).all():
        first = found.get(finding)
        if first is not None:
            first.annotations = (*first.annotations, row)
            first.sources |= {source} & sources.keys()
        elif source in sources:
            of = sources[source]
            found[finding] = _Passages(
                anchor, source, of.called, of.reliability, (row,), frozenset({source})
            )
    return found


def _sources(connection: Connection) -> Mapping[str, _Source]:
    source = STATE["source"].c
    columns = (source.id, source.outlet, source.group, source.translation_of)
    return {
        row: _Source(
            id=row,
            outlet=outlet,
            group=group,
            translation_of=original,
            called=outlet or title or "",
            reliability=Reliability(reliability),
        )
        for row, outlet, group, original, title, reliability in connection.execute(
            select(*columns, source.title, source.reliability)
        )
    }


def _groups(connection: Connection) -> Mapping[str, str]:
    group = STATE["independence_group"].c
    rows = connection.execute(select(group.id, group.origin))
    return {row: origin or "" for row, origin in rows}


def _quotation(anchor: str) -> str:
    """Reads the words of a passage and nothing else of it."""
    if not anchor:
        return ""
    held = cast("Mapping[str, object]", canonical.read(anchor))
    return cast("str", held["quotation"])


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
