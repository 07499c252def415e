"""One source as it is read: its passages found again, with the findings taken from them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefwright.anchoring.resolve import resolve
from briefwright.domain.anchor import Resolution
from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dispute import Dispute, DisputeState, Position
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.numbering import Taken, numbered
from briefwright.domain.source import Source
from briefwright.service.project import Project


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPassage:
    """A passage of the source with one finding that rests on it.

    `number` is the finding's in this source (see `domain.numbering`). `sections` are those that it
    is placed in, in outline order; `contested` tells that an open dispute names it.
    """

    number: int
    annotation: Annotation
    finding: Finding
    resolution: Resolution
    sections: tuple[Section, ...]
    contested: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadSource:
    """A source and its passages in the order of the text; those without a place stand last."""

    source: Source
    passages: tuple[ReadPassage, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionChoice:
    """A section that a finding can be put into, with the titles above it."""

    section: Section
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadPlace:
    """Where to read: a source, and a finding in it unless it is None."""

    source: str
    finding: str | None


def read_source(project: Project, source_id: str) -> ReadSource:
    """The source with its passages, each resolved against the text as it is now.

    Raises `WrongUse` when there is no such source.
    """
    with project.read() as reads:
        source = reads.get(Source, source_id)
        annotations = reads.all(Annotation, source=source_id)
        links = reads.all(FindingAnnotation)
        findings = {finding.id: finding for finding in reads.all(Finding)}
        sections = {section.id: section for section in reads.all(Section)}
        placed = reads.all(SectionFinding)
        contested = _contested(reads.all(Dispute), reads.all(Position))
    of_annotation: dict[str, list[str]] = {}
    for link in links:
        of_annotation.setdefault(link.annotation, []).append(link.finding)
    where = _where(placed, sections, section_choices(project))
    resting = [
        (
            annotation,
            finding,
            resolve(annotation.anchor, source.text, text_sha256=source.text_sha256),
        )
        for annotation in annotations
        for finding in of_annotation.get(annotation.id, ())
        if finding in findings
    ]
    numbers = numbered(
        Taken(
            finding=finding,
            source=source.id,
            start=None if found.span is None else found.span.start,
        )
        for _, finding, found in resting
    ).get(source.id, {})
    passages = [
        ReadPassage(
            number=numbers[finding],
            annotation=annotation,
            finding=findings[finding],
            resolution=found,
            sections=tuple(where.get(finding, ())),
            contested=finding in contested,
        )
        for annotation, finding, found in resting
    ]
    return ReadSource(source=source, passages=tuple(sorted(passages, key=_place)))


def _where(
    placed: Iterable[SectionFinding],
    sections: Mapping[str, Section],
    outline: Iterable[SectionChoice],
) -> Mapping[str, list[Section]]:
    """The sections of each finding in outline order."""
    order = {choice.section.id: n for n, choice in enumerate(outline)}
    where: dict[str, list[Section]] = {}
    for place in sorted(placed, key=lambda link: order.get(link.section, len(order))):
        if place.section in sections:
            where.setdefault(place.finding, []).append(sections[place.section])
    return where


def section_choices(project: Project) -> tuple[SectionChoice, ...]:
    """All sections of all briefs in outline order; the brief is named where there are several."""
    with project.read() as reads:
        briefs = reads.all(Brief)
        sections = reads.all(Section)
    choices: list[SectionChoice] = []
    for brief in briefs:
        prefix = f"{brief.title} / " if len(briefs) > 1 else ""
        own = [section for section in sections if section.brief == brief.id]
        choices.extend(_below(own, None, prefix))
    return tuple(choices)


def place_of(project: Project, table: str, row: str) -> ReadPlace | None:
    """Where the row of this table is read; None for what is not read in a source."""
    if table == "source":
        return ReadPlace(source=row, finding=None)
    if table not in {"finding", "annotation"}:
        return None
    with project.read() as reads:
        links = reads.all(FindingAnnotation, **{table: row})
        annotation = reads.find(Annotation, links[0].annotation) if links else None
    if annotation is None:
        return None
    return ReadPlace(source=annotation.source, finding=links[0].finding)


def _below(sections: list[Section], parent: str | None, prefix: str) -> list[SectionChoice]:
    found: list[SectionChoice] = []
    for section in sections:
        if section.parent == parent:
            path = f"{prefix}{section.title}"
            found.append(SectionChoice(section=section, path=path))
            found.extend(_below(sections, section.id, f"{path} / "))
    return found


def _place(passage: ReadPassage) -> tuple[bool, int, int]:
    span = passage.resolution.span
    return (span is None, 0 if span is None else span.start, passage.number)


def _contested(disputes: tuple[Dispute, ...], positions: tuple[Position, ...]) -> frozenset[str]:
    open_ones = {dispute.id for dispute in disputes if dispute.state is DisputeState.OPEN}
    return frozenset(
        position.finding
        for position in positions
        if position.dispute in open_ones and position.finding is not None
    )
