"""What a description says: the entries of its facts and the blocks of its prose, by key.

`Prose` values hold keys where stored prose holds ids.
"""

from dataclasses import dataclass

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState, Stance
from briefwright.domain.finding import Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.likelihood import Confidence
from briefwright.domain.marking import Marking
from briefwright.domain.prose import BlockKind, Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefEntry:
    """The brief's own fields."""

    title: str
    kicker: str | None = None
    standfirst: str | None = None
    organisation: str | None = None
    prepared_by: str | None = None
    issued: ReportedDate | None = None
    edition: str | None = None
    evidence: str | None = None
    language: str = "en"
    marking: Marking = Marking.CLEAR
    scale: str = "icd203"


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEntry:
    """A source by its key; `record` is the name of a file beside the description."""

    key: str
    record: str


@dataclass(frozen=True, slots=True, kw_only=True)
class PassageEntry:
    """A quotation of a source. `nth` counts from 1; None means that there is only one.

    `source` None means the only source.
    """

    quote: str
    nth: int | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class FindingEntry:
    """A finding. `statement` None means the first quotation; `sections` are keys of headings."""

    key: str
    passages: tuple[PassageEntry, ...]
    statement: str | None = None
    kind: Kind = Kind.FACT
    actors: tuple[str, ...] = ()
    date: ReportedDate | None = None
    credibility: Credibility = Credibility.CANNOT_BE_JUDGED
    marking: Marking | None = None
    note: str | None = None
    sections: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PositionEntry:
    """What one actor says about a proposition; `finding` is a key."""

    actor: str
    stance: Stance
    words: str | None = None
    finding: str | None = None
    date: ReportedDate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputeEntry:
    """A contested proposition with its positions in printed order."""

    key: str
    proposition: str
    state: DisputeState = DisputeState.OPEN
    evidence: str | None = None
    markers: tuple[str, ...] = ()
    positions: tuple[PositionEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgementEntry:
    """A key judgement."""

    statement: Prose
    likelihood: str | None = None
    confidence: Confidence | None = None
    reasons: Prose


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockEntry:
    """A block of prose; `key` is what references to it name."""

    kind: BlockKind
    content: Prose
    line: int
    detail: str | None = None
    language: str | None = None
    key: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionEntry:
    """A section of level 1 or 2; one of level 2 lies in the last one of level 1 before it."""

    level: int
    title: str
    line: int
    gist: str | None = None
    key: str | None = None
    blocks: tuple[BlockEntry, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProsePart:
    """Everything after the facts: bottom line, outline and remarks, each in printed order."""

    bottom_line: tuple[BlockEntry, ...]
    sections: tuple[SectionEntry, ...]
    notes: tuple[BlockEntry, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Description:
    """A whole brief; every key that is used in it is defined in it."""

    brief: BriefEntry
    sources: tuple[SourceEntry, ...]
    findings: tuple[FindingEntry, ...]
    disputes: tuple[DisputeEntry, ...]
    judgements: tuple[JudgementEntry, ...]
    prose: ProsePart
