"""What is weighed against one another: the disputes of a brief, and its findings in time.

All of it is read at one moment, so that the two pictures never disagree.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from briefwright.domain.brief import Brief, SectionFinding
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.grading import Reliability, grade_label
from briefwright.domain.independence import IndependenceGroup, count_of_origins, origins_of
from briefwright.domain.numbering import NOWHERE
from briefwright.domain.source import Source
from briefwright.service.passages import section_choices
from briefwright.service.project import Project
from briefwright.store.reads import Reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Reported:
    """A finding with what is said of it wherever it is compared.

    `number` is that in its first source (see `domain.numbering`). `published` is that source's
    date. `section` is the title of the first section it is placed in. `rests_on` counts the
    sources of all its passages, `origins` those that are independent of each other.
    """

    finding: Finding
    number: int
    outlet: str
    grade: str
    quotation: str
    published: ReportedDate | None
    section: str | None
    rests_on: int = 0
    origins: int = 0

    @property
    def key(self) -> str:
        """The finding's id."""
        return self.finding.id


@dataclass(frozen=True, slots=True, kw_only=True)
class WeighedDispute:
    """A dispute with the positions on it, in order."""

    dispute: Dispute
    positions: tuple[Position, ...]

    def of(self, actor: str) -> Position | None:
        """What this actor says, None when nothing is noted."""
        return next((each for each in self.positions if each.actor == actor), None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Weighed:
    """A brief as it is weighed. `brief` None means that the project has none.

    `actors` stand in the order in which the disputes first name them, `sections` in outline order.
    `findings` are those of the whole project in the order of their sources and texts.
    """

    briefs: tuple[Brief, ...]
    brief: Brief | None
    disputes: tuple[WeighedDispute, ...]
    actors: tuple[str, ...]
    findings: tuple[Reported, ...]
    sections: tuple[str, ...]

    def finding(self, row: str | None) -> Reported | None:
        """The finding with this id."""
        return next((each for each in self.findings if each.finding.id == row), None)


def weigh(
    project: Project, brief_id: str | None = None, *, known: Weighed | None = None
) -> Weighed:
    """The brief with this id, or the first one when there is none such.

    With `known` only the disputes are read, and the findings and sections taken from there: reading
    all findings takes 0.3 ms each.
    """
    titles = (
        {choice.section.id: choice.section.title for choice in section_choices(project)}
        if known is None
        else {}
    )
    with project.read() as reads:
        briefs = reads.all(Brief)
        named = (each for each in briefs if each.id == brief_id)
        brief = next(named, briefs[0] if briefs else None)
        disputes = _disputes(reads, brief)
        findings = _findings(reads, titles) if known is None else known.findings
    sections = tuple(dict.fromkeys(titles.values())) if known is None else known.sections
    actors = dict.fromkeys(each.actor for dispute in disputes for each in dispute.positions)
    return Weighed(
        briefs=briefs,
        brief=brief,
        disputes=disputes,
        actors=tuple(actors),
        findings=findings,
        sections=sections,
    )


def _disputes(reads: Reads, brief: Brief | None) -> tuple[WeighedDispute, ...]:
    if brief is None:
        return ()
    held: dict[str, list[Position]] = {}
    for position in reads.all(Position):
        held.setdefault(position.dispute, []).append(position)
    return tuple(
        WeighedDispute(dispute=dispute, positions=tuple(held.get(dispute.id, ())))
        for dispute in reads.all(Dispute, brief=brief.id)
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _First:
    """The first passage that a finding rests on: its source with the order of it, and its words."""

    source: Source
    order: int
    quotation: str


def _findings(reads: Reads, titles: Mapping[str, str]) -> tuple[Reported, ...]:
    sources = reads.all(Source)
    firsts, resting = _firsts(reads, sources)
    groups = {group.id: group.origin for group in reads.all(IndependenceGroup)}
    origins = origins_of({source.id: source for source in sources}, groups)
    numbers = reads.finding_numbers()
    placed = _placed(reads.all(SectionFinding), titles)
    found = []
    for finding in reads.all(Finding):
        first = firsts.get(finding.id)
        source = first.source if first is not None else None
        reliability = source.reliability if source is not None else Reliability.F
        reported = Reported(
            finding=finding,
            number=numbers.get(source.id if source else NOWHERE, {}).get(finding.id, 0),
            outlet=(source.outlet or source.title) if source is not None else "",
            grade=grade_label(reliability, finding.credibility),
            quotation=first.quotation if first is not None else "",
            published=source.published if source is not None else None,
            section=placed.get(finding.id),
            rests_on=len(resting.get(finding.id, ())),
            origins=count_of_origins(resting.get(finding.id, ()), origins),
        )
        order = first.order if first is not None else len(firsts)
        found.append(((order, reported.number), reported))
    return tuple(reported for _, reported in sorted(found, key=lambda pair: pair[0]))


def _firsts(
    reads: Reads, read: Iterable[Source]
) -> tuple[Mapping[str, _First], Mapping[str, set[str]]]:
    """The first passage of each finding that has one, and the sources of all its passages."""
    sources = {source.id: (n, source) for n, source in enumerate(read)}
    annotations = {each.id: each for each in reads.all(Annotation)}
    firsts: dict[str, _First] = {}
    resting: dict[str, set[str]] = {}
    for link in reads.all(FindingAnnotation):
        annotation = annotations.get(link.annotation)
        if annotation is None or annotation.source not in sources:
            continue
        resting.setdefault(link.finding, set()).add(annotation.source)
        if link.finding in firsts:
            continue
        order, source = sources[annotation.source]
        firsts[link.finding] = _First(
            source=source, order=order, quotation=annotation.anchor.quotation
        )
    return firsts, resting


def _placed(links: Iterable[SectionFinding], titles: Mapping[str, str]) -> Mapping[str, str]:
    """The title of the first section of each finding, in outline order."""
    outline = {section: n for n, section in enumerate(titles)}
    placed: dict[str, str] = {}
    known = (link for link in links if link.section in outline)
    for link in sorted(known, key=lambda link: outline[link.section]):
        placed.setdefault(link.finding, titles[link.section])
    return placed
