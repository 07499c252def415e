"""A brief as it is written: its outline with words, and the findings that can be cited."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from briefwright.anchoring.resolve import resolve
from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dispute import Dispute
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.grading import grade_label
from briefwright.domain.judgement import Judgement
from briefwright.domain.marking import Marking
from briefwright.domain.numbering import NOWHERE
from briefwright.domain.prose import Block, Prose, Slot
from briefwright.domain.source import Source
from briefwright.domain.text import clean_line, paragraph_at
from briefwright.service.project import Project, Reads
from briefwright.service.reading import Held


@dataclass(frozen=True, slots=True, kw_only=True)
class Citable:
    """A finding as it is cited: `number` is its place among the findings of its source (see
    `domain.numbering`).

    `paragraph` is 0 and `source` None for a finding without a passage that is found.
    """

    finding: Finding
    number: int
    source: Source | None
    quotation: str
    paragraph: int
    grade: str
    marking: Marking


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A place of the brief that has text of its own: a section, the bottom line, the footnotes.

    `slot` None means the key judgements, whose owner is the brief too. `number` is that of a
    section as printed; `depth` 0 is the top level. `goal` is the number of words it should have.
    """

    owner: str
    slot: Slot | None
    title: str = ""
    number: str = ""
    depth: int = 0
    parent: str | None = None
    gist: str | None = None
    words: int = 0
    goal: int | None = None

    @property
    def key(self) -> str:
        """Tells the part apart from all others of its brief."""
        return part_key(self.owner, self.slot)


def part_key(owner: str, slot: Slot | None) -> str:
    """What tells a part apart from all others of its brief."""
    return f"{'judgements' if slot is None else slot.value}:{owner}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """The parts of a brief in the order of print, and how often each finding is cited in it.

    `placed` are the findings of each section by its id, `cited` those cited in each part of the
    brief's own by its key, `notes` the ids of its footnotes in order; `read` is what the next
    reading goes on from.
    """

    brief: Brief
    parts: tuple[Part, ...]
    uses: Mapping[str, int]
    placed: Mapping[str, tuple[str, ...]]
    cited: Mapping[str, tuple[str, ...]]
    notes: tuple[str, ...]
    read: "Counted"

    @property
    def words(self) -> int:
        """The words of the whole brief, footnotes left out."""
        return sum(part.words for part in self.parts if part.slot is not Slot.NOTES)


@dataclass(frozen=True, slots=True, kw_only=True)
class Counted:
    """The blocks of the project as they were read, and of each its words and what it cites."""

    held: Held[Block] = field(default_factory=Held)
    sums: Mapping[str, tuple[Block, int, tuple[str, ...]]] = field(default_factory=dict)

    def again(self, reads: Reads) -> "Counted":
        """The same as it is now; only what was written since is read and counted."""
        held = reads.again(Block, self.held)
        sums = {}
        for block in held.entities:
            known = self.sums.get(block.id)
            if known is None or known[0] is not block:
                content = block.content
                known = block, len(content.plain.split()), tuple(content.cited())
            sums[block.id] = known
        return Counted(held=held, sums=sums)


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """All findings that can be cited, by id, and the propositions in dispute."""

    citable: Mapping[str, Citable]
    propositions: Mapping[str, str]


def read_outline(project: Project, brief_id: str, known: Outline | None = None) -> Outline:
    """The outline of a brief; raises `WrongUse` when there is no such brief.

    With one that is `known`, of whatever brief, it costs what was written since.
    """
    with project.read() as reads:
        brief = reads.get(Brief, brief_id)
        sections = reads.all(Section, brief=brief_id)
        owners = {brief_id, *(section.id for section in sections)}
        read = (Counted() if known is None else known.read).again(reads)
        sums = [each for each in read.sums.values() if each[0].owner in owners]
        links = reads.all(SectionFinding)
        judged = [
            prose
            for judgement in reads.all(Judgement, brief=brief_id)
            for prose in (judgement.statement, judgement.reasons)
        ]
    words: Counter[tuple[str, Slot | None]] = Counter()
    words[brief_id, None] = sum(len(prose.plain.split()) for prose in judged)
    for block, count, _ in sums:
        words[block.owner, block.slot] += count
    parts = [_part(brief_id, Slot.BOTTOM_LINE, words), _part(brief_id, None, words)]
    parts += _below(sections, None, "", 0, words)
    notes = tuple(block.id for block, *_ in sums if block.slot is Slot.NOTES)
    if notes:
        parts.append(_part(brief_id, Slot.NOTES, words))
    cited: dict[str, list[str]] = {part_key(brief_id, None): _all_cited(judged)}
    for block, _, findings in sums:
        if block.owner == brief_id:
            cited.setdefault(part_key(brief_id, block.slot), []).extend(findings)
    placed: dict[str, list[str]] = {}
    for link in links:
        placed.setdefault(link.section, []).append(link.finding)
    return Outline(
        brief=brief,
        parts=tuple(parts),
        uses=Counter(
            finding
            for cited in (*(each[2] for each in sums), *(prose.cited() for prose in judged))
            for finding in cited
        ),
        notes=notes,
        read=read,
        placed={section: tuple(findings) for section, findings in placed.items()},
        cited={key: tuple(dict.fromkeys(findings)) for key, findings in cited.items()},
    )


def _all_cited(proses: Sequence[Prose]) -> list[str]:
    return [finding for prose in proses for finding in prose.cited()]


def part_of(reads: Reads, table: str, row: str) -> str | None:
    """The key of the part that a section, block or judgement stands in; None for another row."""
    match table:
        case "section":
            return part_key(row, Slot.BODY)
        case "block":
            block = reads.find(Block, row)
            return None if block is None else part_key(block.owner, block.slot)
        case "judgement":
            judgement = reads.find(Judgement, row)
            return None if judgement is None else part_key(judgement.brief, None)
        case _:
            return None


def read_evidence(project: Project) -> Evidence:
    """All findings with their quotations, numbered within their source in the order of its text."""
    with project.read() as reads:
        findings = reads.all(Finding)
        sources = {source.id: source for source in reads.all(Source)}
        disputes = reads.all(Dispute)
        rests = _first_passages(reads)
        numbers = reads.finding_numbers()
    placed = [(finding, _place(rests.get(finding.id), sources)) for finding in findings]
    citable: dict[str, Citable] = {}
    for finding, (source, start, annotation) in sorted(placed, key=_in_order):
        citable[finding.id] = Citable(
            finding=finding,
            number=numbers.get(source.id if source else NOWHERE, {}).get(finding.id, 0),
            source=source,
            quotation=clean_line(annotation.anchor.quotation) if annotation else "",
            paragraph=paragraph_at(source.text, start) if source and start >= 0 else 0,
            grade=grade_label(source.reliability, finding.credibility) if source else "",
            marking=finding.marking or (source.marking if source else Marking.CLEAR),
        )
    return Evidence(citable=citable, propositions={d.id: d.proposition for d in disputes})


_Placed = tuple[Source | None, int, Annotation | None]


def _first_passages(reads: Reads) -> Mapping[str, Annotation]:
    annotations = {annotation.id: annotation for annotation in reads.all(Annotation)}
    found: dict[str, Annotation] = {}
    for link in reads.all(FindingAnnotation):
        if link.annotation in annotations:
            found.setdefault(link.finding, annotations[link.annotation])
    return found


def _place(annotation: Annotation | None, sources: Mapping[str, Source]) -> _Placed:
    source = None if annotation is None else sources.get(annotation.source)
    if annotation is None or source is None:
        return None, -1, annotation
    anchor = annotation.anchor
    if anchor.text_sha256 == source.text_sha256:
        return source, anchor.span.start, annotation
    span = resolve(anchor, source.text, text_sha256=source.text_sha256).span
    return source, -1 if span is None else span.start, annotation


def _in_order(placed: tuple[Finding, _Placed]) -> tuple[int, int]:
    start = placed[1][1]
    return (start < 0, start)


def _part(brief: str, slot: Slot | None, words: Mapping[tuple[str, Slot | None], int]) -> Part:
    return Part(owner=brief, slot=slot, words=words[brief, slot])


def _below(
    sections: Sequence[Section],
    parent: str | None,
    prefix: str,
    depth: int,
    words: Mapping[tuple[str, Slot | None], int],
) -> list[Part]:
    found: list[Part] = []
    siblings = [section for section in sections if section.parent == parent]
    for count, section in enumerate(siblings, start=1):
        number = f"{prefix}{count}"
        found.append(
            Part(
                owner=section.id,
                slot=Slot.BODY,
                title=section.title,
                number=number,
                depth=depth,
                parent=parent,
                gist=section.gist,
                words=words[section.id, Slot.BODY],
                goal=section.goal,
            )
        )
        found += _below(sections, section.id, f"{number}.", depth + 1, words)
    return found
