"""The findings as table and board show them, and one of them as the inspector does."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from briefwright.domain.anchor import AnchorState, Resolution
from briefwright.domain.brief import Section, SectionFinding
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.independence import count_of_origins
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message, say
from briefwright.domain.prose import Block, Slot
from briefwright.domain.source import Source
from briefwright.domain.text import paragraph_at
from briefwright.service.origins import origins_at
from briefwright.service.passages import SectionChoice, section_choices
from briefwright.service.project import Project
from briefwright.store.finding_lines import FindingLine
from briefwright.store.reads import Reads

__all__ = [
    "FindingDetail",
    "FindingLine",
    "FindingsTable",
    "RestsOn",
    "Use",
    "read_finding",
    "read_findings",
]


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingsTable:
    """All findings in the order of arrival, and the sections in outline order.

    `placed` has the findings of each section in their order, by the section's id.
    """

    lines: tuple[FindingLine, ...]
    sections: tuple[SectionChoice, ...]
    placed: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Use:
    """A place that names a finding: its row, and where that is in words."""

    table: str
    row: str
    words: Message


@dataclass(frozen=True, slots=True, kw_only=True)
class RestsOn:
    """A passage of a finding: its words, how it was found again, in which paragraph (from 1, 0 for
    no place) of which source.
    """

    annotation: str
    quotation: str
    state: AnchorState
    paragraph: int
    origin: str


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingDetail:
    """A finding, the sections it stands in in outline order, its passages, and where it is used, the
    text of the brief in its order first. `sources` counts those of the passages, `origins` those that
    are independent of each other.
    """

    finding: Finding
    sections: tuple[Section, ...]
    passages: tuple[RestsOn, ...]
    uses: tuple[Use, ...]
    sources: int = 0
    origins: int = 0


def read_findings(project: Project) -> FindingsTable:
    """All findings; takes a fixed number of statements however many there are."""
    with project.read() as reads:
        read = reads.finding_lines()
    return FindingsTable(lines=read.lines, sections=section_choices(project), placed=read.placed)


def read_finding(project: Project, finding: str) -> FindingDetail | None:
    """One finding with all that is known of it, None when it is there no more."""
    outline = section_choices(project)
    with project.read() as reads:
        if reads.find(Finding, finding) is None:
            return None
        evidence = reads.evidence(finding)
        sources = {each.source for each in evidence.annotations}
        origins = origins_at(reads, sources)
        placed = {
            reads.get(SectionFinding, row).section
            for table, row in reads.referrers(Finding, finding)
            if table == "section_finding"
        }
        uses = _uses(reads, finding, [choice.section.id for choice in outline])
        passages = tuple(
            _passage(reads.get(Source, annotation.source), annotation, resolution)
            for annotation, resolution in zip(
                evidence.annotations, evidence.resolutions, strict=True
            )
        )
    return FindingDetail(
        finding=evidence.finding,
        sections=tuple(choice.section for choice in outline if choice.section.id in placed),
        passages=passages,
        uses=uses,
        sources=len(sources),
        origins=count_of_origins(sources, origins),
    )


def _passage(source: Source, annotation: Annotation, resolution: Resolution) -> RestsOn:
    span = resolution.span
    origin = source.outlet or source.title
    return RestsOn(
        annotation=annotation.id,
        quotation=annotation.anchor.quotation,
        state=resolution.state,
        paragraph=0 if span is None else paragraph_at(source.text, span.start),
        origin=origin,
    )


def _uses(reads: Reads, finding: str, outline: Sequence[str]) -> tuple[Use, ...]:
    """The places that name the finding as one meets them: the brief's text, judgements, disputes."""
    found: list[tuple[tuple[int, int, str], Use]] = []
    for table, row in reads.referrers(Finding, finding):
        use = _use(reads, table, row)
        if use is None:
            continue
        place = _TABLES.index(table), 0, ""
        if table == "block":
            block = reads.get(Block, row)
            sections = outline.index(block.owner) if block.owner in outline else len(outline)
            before = -1 if block.slot is Slot.BOTTOM_LINE else sections
            place = place[0], before, block.pos
        found.append((place, use))
    return tuple(use for _, use in sorted(found, key=lambda each: each[0]))


_TABLES = ("block", "judgement", "position")
"""Tables whose rows use a finding, in the order in which their places are named."""


def _use(reads: Reads, table: str, row: str) -> Use | None:
    """The place in words; None for what is no use, such as its place in a section."""
    match table:
        case "block":
            words = _block_words(reads, reads.get(Block, row))
        case "judgement":
            statement = reads.get(Judgement, row).statement.plain
            words = say("Key judgement: {words}", words=_short(statement))
        case "position":
            position = reads.get(Position, row)
            dispute = reads.get(Dispute, position.dispute)
            words = say(
                "Dispute, {actor}: {words}",
                actor=position.actor,
                words=_short(dispute.proposition),
            )
        case _:
            return None
    return Use(table=table, row=row, words=words)


def _block_words(reads: Reads, block: Block) -> Message:
    section = reads.find(Section, block.owner)
    text = _short(block.content.plain)
    if section is not None:
        return say("{section}: {words}", section=section.title, words=text)
    if block.slot is Slot.BOTTOM_LINE:
        return say("Bottom line: {words}", words=text)
    return say("Footnote: {words}", words=text)


def _short(text: str, most: int = 60) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else f"{line[: most - 1].rstrip()}…"
