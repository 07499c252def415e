"""Everything of one brief read at one moment, with each passage found again in its source."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

from briefwright.anchoring.resolve import resolve
from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.independence import IndependenceGroup
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.domain.source import Source
from briefwright.domain.source_edition import Correction, SourceEdition
from briefwright.store.entities import Entities

E = TypeVar("E", bound=Entity)


def read_brief(entities: Entities, brief_id: str) -> BriefSnapshot:
    """Returns the brief with all it refers to; raises `WrongUse` for an unknown id."""
    brief = entities.get(Brief, brief_id)
    sections = tuple(in_outline_order(entities.all(Section, brief=brief_id)))
    owners = [brief_id, *(section.id for section in sections)]
    blocks = {owner: entities.all(Block, owner=owner) for owner in owners}
    placed = {
        section.id: tuple(link.finding for link in entities.all(SectionFinding, section=section.id))
        for section in sections
    }
    disputes = entities.all(Dispute, brief=brief_id)
    positions = {dispute.id: entities.all(Position, dispute=dispute.id) for dispute in disputes}
    judgements = entities.all(Judgement, brief=brief_id)
    wanted = dict.fromkeys(_findings(blocks, placed, positions, judgements))
    sources: dict[str, Source] = {}
    evidence = {
        finding.id: _evidence(entities, finding, sources)
        for row in wanted
        if (finding := entities.find(Finding, row)) is not None
    }
    originals = _originals(entities, sources)
    return BriefSnapshot(
        brief=brief,
        sections=sections,
        blocks=blocks,
        placed=placed,
        judgements=judgements,
        disputes=disputes,
        positions=positions,
        evidence=evidence,
        sources=sources,
        groups=_groups(entities, (*sources.values(), *originals.values())),
        originals=originals,
        corrections=_of_each(entities, Correction, sources),
        editions=_of_each(entities, SourceEdition, sources),
    )


def evidence_of(entities: Entities, finding: Finding) -> Evidence:
    """Returns the finding with the passages it rests on, each found again in its source."""
    return _evidence(entities, finding, {})


def in_outline_order(sections: Sequence[Section]) -> Iterator[Section]:
    """Yields each section after its parent; the parent of one that has none here is the top."""
    here = {section.id for section in sections}
    below: dict[str | None, list[Section]] = {}
    for section in sections:
        below.setdefault(section.parent if section.parent in here else None, []).append(section)
    waiting = list(reversed(below.get(None, [])))
    while waiting:
        section = waiting.pop()
        yield section
        waiting.extend(reversed(below.get(section.id, [])))


def _findings(
    blocks: Mapping[str, Sequence[Block]],
    placed: Mapping[str, Sequence[str]],
    positions: Mapping[str, Sequence[Position]],
    judgements: Iterable[Judgement],
) -> Iterator[str]:
    for held in blocks.values():
        for block in held:
            yield from block.content.cited()
    for judgement in judgements:
        yield from judgement.statement.cited()
        yield from judgement.reasons.cited()
    for findings in placed.values():
        yield from findings
    for stances in positions.values():
        yield from (p.finding for p in stances if p.finding is not None)


def _evidence(entities: Entities, finding: Finding, sources: dict[str, Source]) -> Evidence:
    links = entities.all(FindingAnnotation, finding=finding.id)
    annotations = []
    resolutions = []
    for link in links:
        annotation = entities.find(Annotation, link.annotation)
        source = None if annotation is None else _source(entities, annotation.source, sources)
        if annotation is not None and source is not None:
            annotations.append(annotation)
            resolutions.append(
                resolve(annotation.anchor, source.text, text_sha256=source.text_sha256)
            )
    return Evidence(finding=finding, annotations=tuple(annotations), resolutions=tuple(resolutions))


def _source(entities: Entities, row: str, sources: dict[str, Source]) -> Source | None:
    if row not in sources:
        found = entities.find(Source, row)
        if found is None:
            return None
        sources[row] = found
    return sources[row]


def _originals(entities: Entities, sources: Mapping[str, Source]) -> Mapping[str, Source]:
    """What the sources are translated from, and that in its turn, as far as it is not among them."""
    found: dict[str, Source] = {}
    waiting = [source.translation_of for source in sources.values()]
    while waiting:
        row = waiting.pop()
        if row is None or row in sources or row in found:
            continue
        original = entities.find(Source, row)
        if original is not None:
            found[row] = original
            waiting.append(original.translation_of)
    return found


def _of_each(
    entities: Entities, kind: type[E], sources: Iterable[str]
) -> Mapping[str, tuple[E, ...]]:
    """What hangs on each source, for those on which anything does."""
    found = {row: entities.all(kind, source=row) for row in sources}
    return {row: own for row, own in found.items() if own}


def _groups(entities: Entities, sources: Iterable[Source]) -> Mapping[str, IndependenceGroup]:
    named = dict.fromkeys(source.group for source in sources if source.group is not None)
    found = (entities.find(IndependenceGroup, row) for row in named)
    return {group.id: group for group in found if group is not None}
