"""Everything that one brief is made of, at one moment: what `compose` and the checks read."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from briefwright.domain.anchor import Resolution
from briefwright.domain.brief import Brief, Section
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.independence import IndependenceGroup, origins_of
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """A finding with the passages it rests on, in order, each with its place found again.

    `annotations` and `resolutions` run in parallel.
    """

    finding: Finding
    annotations: tuple[Annotation, ...]
    resolutions: tuple[Resolution, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefSnapshot:
    """A brief with all it refers to. Every tuple is in its printed order.

    `sections` lists each section after its parent, in outline order; `blocks`
    has the blocks of each owner (the brief or a section); `placed` the ids of the
    findings placed in each section; `positions` those of each dispute. `groups` are
    the independence groups of the sources; `originals` what they are translated from,
    where no finding rests on it. `corrections` and `editions` are those of each source that
    has any.
    """

    brief: Brief
    sections: tuple[Section, ...]
    blocks: Mapping[str, tuple[Block, ...]]
    placed: Mapping[str, tuple[str, ...]]
    judgements: tuple[Judgement, ...]
    disputes: tuple[Dispute, ...]
    positions: Mapping[str, tuple[Position, ...]]
    evidence: Mapping[str, Evidence]
    sources: Mapping[str, Source]
    groups: Mapping[str, IndependenceGroup] = field(default_factory=dict)
    originals: Mapping[str, Source] = field(default_factory=dict)
    corrections: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)
    editions: Mapping[str, tuple[SourceEdition, ...]] = field(default_factory=dict)

    def origins(self) -> Mapping[str, str]:
        """The origin of each source: those that share one confirm nothing of each other."""
        groups = {group.id: group.origin for group in self.groups.values()}
        return origins_of({**self.originals, **self.sources}, groups)
