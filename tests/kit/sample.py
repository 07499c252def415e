"""The sample brief as a snapshot, straight from `seeds/` and without a project.

Ids are the keys of the description with a word before them, so that tests can
name things: `finding-meeting`, `section-dispute`, `block-12`.
"""

import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from briefwright.anchoring.describe import describe
from briefwright.anchoring.resolve import resolve
from briefwright.anchoring.search import find_quotation
from briefwright.domain.brief import Brief, Section
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.grading import Reliability
from briefwright.domain.ids import link_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.marking import Marking
from briefwright.domain.order import keys_after
from briefwright.domain.prose import (
    Atom,
    Block,
    Cite,
    DisputeRef,
    NoteRef,
    Prose,
    SectionRef,
    Slot,
)
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.domain.source import Source
from briefwright.domain.text import clean, sha256_of
from briefwright.service.describing.model import (
    BlockEntry,
    Description,
    FindingEntry,
    PassageEntry,
)
from briefwright.service.describing.reading import read_description

SEEDS = Path(__file__).parents[2] / "seeds"
DESCRIPTION = SEEDS / "aes-air-cooperation.md"
BRIEF = "brief"

Naming = Callable[[str, str], str]
"""(noun, key) -> id."""


def plain_name(noun: str, key: str) -> str:
    """The id of the thing of this noun and key, such as `finding-meeting`."""
    return f"{noun}-{key}"


def sample_description() -> Description:
    """The description of the sample brief."""
    return read_description(DESCRIPTION.read_text(encoding="utf-8"))


def sample_snapshot(naming: Naming = plain_name) -> BriefSnapshot:
    """The sample brief, its ids made by `naming`."""
    return snapshot_of(sample_description(), SEEDS, naming)


def described_snapshot(text: str, naming: Naming = plain_name) -> BriefSnapshot:
    """The brief of this description, whose records lie in `seeds/`."""
    return snapshot_of(read_description(text), SEEDS, naming)


def snapshot_of(description: Description, folder: Path, naming: Naming) -> BriefSnapshot:
    """The snapshot of a description whose records lie in the folder."""
    sources = {
        entry.key: read_source(folder / entry.record, naming, entry.key)
        for entry in description.sources
    }
    blocks, section_ids = _blocks(description, naming)
    sections = _sections(description, section_ids)
    evidence = [_evidence(entry, sources, naming) for entry in description.findings]
    disputes, positions = _disputes(description, naming)
    return BriefSnapshot(
        brief=_brief(description),
        sections=sections,
        blocks=blocks,
        placed={s.id: _placed(blocks.get(s.id, ())) for s in sections},
        judgements=_judgements(description, naming),
        disputes=disputes,
        positions=positions,
        evidence={each.finding.id: each for each in evidence},
        sources={source.id: source for source in sources.values()},
    )


def read_source(record: Path, naming: Naming, key: str) -> Source:
    """The source whose record lies there."""
    fields = tomllib.loads(record.read_text(encoding="utf-8"))
    text = clean((record.parent / fields["file"]).read_text(encoding="utf-8"))
    fields["filename"] = fields.pop("file")
    for name, made in (("reliability", Reliability), ("marking", Marking)):
        fields[name] = made(fields[name])
    return Source(id=naming("source", key), text=text, text_sha256=sha256_of(text), **fields)


def _brief(description: Description) -> Brief:
    entry = description.brief
    return Brief(
        id=BRIEF,
        title=entry.title,
        kicker=entry.kicker,
        standfirst=entry.standfirst,
        organisation=entry.organisation,
        prepared_by=entry.prepared_by,
        issued=entry.issued,
        edition=entry.edition,
        evidence=entry.evidence,
        language=entry.language,
        marking=entry.marking,
        scale=entry.scale,
    )


def _evidence(entry: FindingEntry, sources: Mapping[str, Source], naming: Naming) -> Evidence:
    finding = Finding(
        id=naming("finding", entry.key),
        kind=entry.kind,
        statement=entry.statement or entry.passages[0].quote,
        actors=entry.actors,
        date=entry.date,
        credibility=entry.credibility,
        marking=entry.marking,
        note=entry.note,
    )
    found = [_annotation(p, entry.key, n, sources, naming) for n, p in enumerate(entry.passages)]
    return Evidence(
        finding=finding,
        annotations=tuple(annotation for annotation, _ in found),
        resolutions=tuple(
            resolve(annotation.anchor, source.text, text_sha256=source.text_sha256)
            for annotation, source in found
        ),
    )


def _annotation(
    entry: PassageEntry, key: str, count: int, sources: Mapping[str, Source], naming: Naming
) -> tuple[Annotation, Source]:
    source = sources[entry.source] if entry.source else next(iter(sources.values()))
    places = find_quotation(source.text, entry.quote)
    span = places[(entry.nth or 1) - 1]
    assert entry.nth or len(places) == 1, f"{entry.quote} stands {len(places)} times in its source"
    name = naming("annotation", f"{key}-{count}" if count else key)
    return Annotation(id=name, source=source.id, anchor=describe(source.text, span)), source


def _sections(description: Description, ids: list[str]) -> tuple[Section, ...]:
    found: list[Section] = []
    parent: str | None = None
    positions = keys_after(None, len(ids))
    for entry, name, pos in zip(description.prose.sections, ids, positions, strict=True):
        parent = None if entry.level == 1 else parent
        found.append(
            Section(
                id=name, brief=BRIEF, parent=parent, pos=pos, title=entry.title, gist=entry.gist
            )
        )
        parent = name if entry.level == 1 else parent
    return tuple(found)


def _blocks(
    description: Description, naming: Naming
) -> tuple[dict[str, tuple[Block, ...]], list[str]]:
    prose = description.prose
    section_ids = [
        naming("section", entry.key or f"{number}") for number, entry in enumerate(prose.sections)
    ]
    keys = dict(zip((entry.key for entry in prose.sections), section_ids, strict=True))
    everything = (*prose.bottom_line, *(b for s in prose.sections for b in s.blocks))
    keys |= {entry.key: _block_name(entry, naming) for entry in everything if entry.key}
    named = partial(_named, naming=naming, keys=keys)
    made = {
        name: _owned(name, Slot.BODY, entry.blocks, named)
        for name, entry in zip(section_ids, prose.sections, strict=True)
    }
    own = _owned(BRIEF, Slot.BOTTOM_LINE, prose.bottom_line, named)
    notes = _owned(BRIEF, Slot.NOTES, prose.notes, named)
    made[BRIEF] = (*own, *notes)
    return {owner: _renamed(blocks, naming) for owner, blocks in made.items()}, section_ids


def _owned(
    owner: str, slot: Slot, entries: tuple[BlockEntry, ...], named: Callable[[Prose], Prose]
) -> tuple[Block, ...]:
    return tuple(
        Block(
            id=f"note:{entry.key}" if slot is Slot.NOTES else f"{entry.key or entry.line}",
            owner=owner,
            slot=slot,
            pos=pos,
            kind=entry.kind,
            content=named(entry.content),
            detail=entry.detail,
            language=entry.language,
        )
        for entry, pos in zip(entries, keys_after(None, len(entries)), strict=True)
    )


def _renamed(blocks: tuple[Block, ...], naming: Naming) -> tuple[Block, ...]:
    found: list[Block] = []
    for block in blocks:
        noun, _, key = block.id.rpartition(":")
        found.append(replace(block, id=naming(noun or "block", key)))
    return tuple(found)


def _block_name(entry: BlockEntry, naming: Naming) -> str:
    return naming("block", entry.key or str(entry.line))


def _named(prose: Prose, *, naming: Naming, keys: Mapping[str | None, str]) -> Prose:
    atoms: list[Atom] = []
    for atom in prose.atoms:
        match atom:
            case Cite(finding=key):
                atoms.append(Cite(finding=naming("finding", key)))
            case DisputeRef(dispute=key):
                atoms.append(DisputeRef(dispute=naming("dispute", key)))
            case NoteRef(note=key):
                atoms.append(NoteRef(note=naming("note", key)))
            case SectionRef(target=key):
                atoms.append(SectionRef(target=keys.get(key, key)))
    return Prose(text=prose.text, atoms=tuple(atoms), marks=prose.marks)


def _placed(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for block in blocks for name in block.content.cited()))


def _disputes(
    description: Description, naming: Naming
) -> tuple[tuple[Dispute, ...], dict[str, tuple[Position, ...]]]:
    disputes: list[Dispute] = []
    positions: dict[str, tuple[Position, ...]] = {}
    for entry, pos in zip(
        description.disputes, keys_after(None, len(description.disputes)), strict=True
    ):
        name = naming("dispute", entry.key)
        disputes.append(
            Dispute(
                id=name,
                brief=BRIEF,
                pos=pos,
                proposition=entry.proposition,
                state=entry.state,
                evidence=entry.evidence,
                markers=entry.markers,
            )
        )
        positions[name] = tuple(
            Position(
                id=link_id("position", name, each.actor),
                dispute=name,
                actor=each.actor,
                pos=place,
                stance=each.stance,
                words=each.words,
                finding=naming("finding", each.finding) if each.finding else None,
                date=each.date,
            )
            for each, place in zip(
                entry.positions, keys_after(None, len(entry.positions)), strict=True
            )
        )
    return tuple(disputes), positions


def _judgements(description: Description, naming: Naming) -> tuple[Judgement, ...]:
    named = partial(_named, naming=naming, keys={})
    entries = description.judgements
    return tuple(
        Judgement(
            id=naming("judgement", str(number)),
            brief=BRIEF,
            pos=pos,
            statement=named(entry.statement),
            likelihood=entry.likelihood,
            confidence=entry.confidence,
            reasons=named(entry.reasons),
        )
        for number, (entry, pos) in enumerate(
            zip(entries, keys_after(None, len(entries)), strict=True), start=1
        )
    )


def date(text: str) -> ReportedDate:
    """The date written so."""
    return ReportedDate.parse(text)
