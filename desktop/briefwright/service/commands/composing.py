"""Making a whole brief of a description: its findings by their quotations, outline and prose."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import ClassVar

from briefwright.domain.brief import Brief, Section
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.finding import Annotation, Finding, FindingAnnotation
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.order import keys_after
from briefwright.domain.prose import Atom, Block, Cite, DisputeRef, NoteRef, Prose, SectionRef, Slot
from briefwright.domain.source import Source
from briefwright.edits.operation import OpKind
from briefwright.service.commands.annotations import annotate
from briefwright.service.commands.base import Command
from briefwright.service.commands.briefs import add_brief
from briefwright.service.commands.findings import add_finding, place, rest_on
from briefwright.service.commands.sources import Draft, bring_in
from briefwright.service.describing.model import (
    BlockEntry,
    BriefEntry,
    Description,
    DisputeEntry,
    FindingEntry,
    PassageEntry,
    SectionEntry,
)
from briefwright.service.quoting import place_of
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Composed:
    """What was made: the id of the brief, and those of its findings by their keys."""

    brief: str
    findings: Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComposeBrief(Command[Composed]):
    """Makes the brief of a description.

    `drafts` are the sources that it names, by key. A source, annotation or finding
    that is there already is taken and not doubled. Raises `Refused` for a quotation
    that is not found, `WrongUse` when a brief of this title is there.
    """

    description: Description
    drafts: Mapping[str, Draft] = field(default_factory=dict)

    kind: ClassVar[OpKind] = OpKind.COMPOSE

    @property
    def label(self) -> str:
        """Names the brief."""
        return f"Compose “{self.description.brief.title}”"

    def apply(self, unit: UnitOfWork) -> Composed:
        """The ids of what was made."""
        title = self.description.brief.title
        if any(brief.title == title for brief in unit.all(Brief)):
            raise WrongUse(
                "There is a brief “{title}” already: rename or remove it, then compose again.",
                title=title,
            )
        return _Composing(unit, self.description, self.drafts).run()


class _Composing:
    """One run; each map leads from keys to ids."""

    def __init__(
        self, unit: UnitOfWork, description: Description, drafts: Mapping[str, Draft]
    ) -> None:
        self._unit = unit
        self._description = description
        self._sources = {key: bring_in(unit, draft).source for key, draft in drafts.items()}
        self._findings: dict[str, str] = {}
        self._disputes: dict[str, str] = {}
        self._targets: dict[str, str] = {}
        self._notes: dict[str, str] = {}

    def run(self) -> Composed:
        for finding in self._description.findings:
            self._findings[finding.key] = self._finding(finding)
        brief = add_brief(self._unit, _brief_of(self._description.brief))
        disputes = self._description.disputes
        for dispute, pos in zip(disputes, keys_after(None, len(disputes)), strict=True):
            self._disputes[dispute.key] = self._dispute(brief, dispute, pos)
        prose = self._description.prose
        self._name_targets()
        self._blocks(brief, Slot.NOTES, prose.notes)
        self._blocks(brief, Slot.BOTTOM_LINE, prose.bottom_line)
        self._judgements(brief)
        self._outline(brief)
        return Composed(brief=brief, findings=dict(self._findings))

    # --- evidence ---------------------------------------------------------------------------

    def _finding(self, entry: FindingEntry) -> str:
        annotations = [self._annotation(entry, passage) for passage in entry.passages]
        finding = Finding(
            id="",
            kind=entry.kind,
            statement=entry.statement or entry.passages[0].quote,
            actors=entry.actors,
            date=entry.date,
            credibility=entry.credibility,
            marking=entry.marking,
            note=entry.note,
        )
        known = self._known_finding(finding, annotations)
        if known is not None:
            return known
        row = add_finding(self._unit, finding)
        for annotation in annotations:
            rest_on(self._unit, row, annotation)
        return row

    def _known_finding(self, finding: Finding, annotations: list[str]) -> str | None:
        """The finding that says the same of the same passages, if there is one."""
        links = self._unit.all(FindingAnnotation, annotation=annotations[0])
        for link in links:
            known = self._unit.get(Finding, link.finding)
            resting = {
                each.annotation for each in self._unit.all(FindingAnnotation, finding=known.id)
            }
            if resting == set(annotations) and replace(known, id="") == finding:
                return known.id
        return None

    def _annotation(self, entry: FindingEntry, passage: PassageEntry) -> str:
        source = self._source(entry, passage)
        try:
            span = place_of(source, passage.quote, passage.nth)
        except Refused as error:
            raise Refused(
                'Finding "{key}": {sentence}', key=entry.key, sentence=error.message
            ) from error
        for known in self._unit.all(Annotation, source=source.id):
            if known.anchor.span == span and known.anchor.text_sha256 == source.text_sha256:
                return known.id
        return annotate(self._unit, source, span)

    def _source(self, entry: FindingEntry, passage: PassageEntry) -> Source:
        if passage.source is not None:
            return self._unit.get(Source, self._sources[passage.source])
        if len(self._sources) == 1:
            return self._unit.get(Source, next(iter(self._sources.values())))
        known = self._unit.all(Source)
        if len(known) == 1:
            return known[0]
        raise Refused(
            'Finding "{key}": say which source it quotes with source = "…".', key=entry.key
        )

    # --- what is contested and judged -------------------------------------------------------

    def _dispute(self, brief: str, entry: DisputeEntry, pos: str) -> str:
        row = new_id()
        dispute = Dispute(
            id=row,
            brief=brief,
            pos=pos,
            proposition=entry.proposition,
            state=entry.state,
            evidence=entry.evidence,
            markers=entry.markers,
        )
        self._unit.add(dispute)
        keys = keys_after(None, len(entry.positions))
        for position, key in zip(entry.positions, keys, strict=True):
            finding = None if position.finding is None else self._findings[position.finding]
            self._unit.add(
                Position(
                    id=link_id("position", row, position.actor),
                    dispute=row,
                    actor=position.actor,
                    pos=key,
                    stance=position.stance,
                    words=position.words,
                    finding=finding,
                    date=position.date,
                )
            )
        return row

    def _judgements(self, brief: str) -> None:
        entries = self._description.judgements
        for entry, pos in zip(entries, keys_after(None, len(entries)), strict=True):
            self._unit.add(
                Judgement(
                    id=new_id(),
                    brief=brief,
                    pos=pos,
                    statement=self._with_ids(entry.statement),
                    likelihood=entry.likelihood,
                    confidence=entry.confidence,
                    reasons=self._with_ids(entry.reasons),
                )
            )

    # --- outline and prose ------------------------------------------------------------------

    def _name_targets(self) -> None:
        """Gives ids to all that prose may refer to, before any prose is written."""
        for section in self._description.prose.sections:
            for key in (section.key, *(block.key for block in section.blocks)):
                if key is not None:
                    self._targets[key] = new_id()
        for note in self._description.prose.notes:
            if note.key is not None:
                self._notes[note.key] = new_id()

    def _outline(self, brief: str) -> None:
        top: str | None = None
        places: dict[str | None, str | None] = {}
        for entry in self._description.prose.sections:
            parent = top if entry.level > 1 else None
            pos = keys_after(places.get(parent), 1)[0]
            places[parent] = pos
            row = self._targets.get(entry.key or "") or new_id()
            section = Section(
                id=row, brief=brief, parent=parent, pos=pos, title=entry.title, gist=entry.gist
            )
            self._unit.add(section)
            self._blocks(row, Slot.BODY, entry.blocks)
            self._place_findings(row, entry)
            top = row if entry.level == 1 else top

    def _place_findings(self, section: str, entry: SectionEntry) -> None:
        cited = [key for block in entry.blocks for key in block.content.cited()]
        named = [
            finding.key
            for finding in self._description.findings
            if entry.key is not None and entry.key in finding.sections
        ]
        for key in dict.fromkeys([*cited, *named]):
            place(self._unit, self._findings[key], section)

    def _blocks(self, owner: str, slot: Slot, entries: tuple[BlockEntry, ...]) -> None:
        for entry, pos in zip(entries, keys_after(None, len(entries)), strict=True):
            key = entry.key or ""
            named = self._notes.get(key) if slot is Slot.NOTES else self._targets.get(key)
            block = Block(
                id=named or new_id(),
                owner=owner,
                slot=slot,
                pos=pos,
                kind=entry.kind,
                content=self._with_ids(entry.content),
                detail=entry.detail,
                language=entry.language,
            )
            self._unit.add(block)

    def _with_ids(self, prose: Prose) -> Prose:
        return replace(prose, atoms=tuple(self._with_id(atom) for atom in prose.atoms))

    def _with_id(self, atom: Atom) -> Atom:
        match atom:
            case Cite(finding=key):
                return Cite(finding=self._findings[key])
            case NoteRef(note=key):
                return NoteRef(note=self._notes[key])
            case DisputeRef(dispute=key):
                return DisputeRef(dispute=self._disputes[key])
            case SectionRef(target=key):
                return SectionRef(target=self._targets.get(key, key))


def _brief_of(entry: BriefEntry) -> Brief:
    """The brief of the entry, still without an id."""
    return Brief(
        id="",
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
