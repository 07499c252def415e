"""A brief in two states side by side, line by line and word by word, and bringing the older back."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Generic, TypeVar

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.entity import Entity
from briefwright.domain.finding import FindingAnnotation
from briefwright.domain.prose import Block, DisputeRef, NoteRef, Prose, Slot
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.domain.text import OBJECT
from briefwright.edits.compare import Fate, Piece, compare_prose
from briefwright.service.commands.restoring import Group, RestoreText
from briefwright.service.past import Moment, Report, at
from briefwright.service.project import Project, Reads
from briefwright.service.writing import part_key

E = TypeVar("E", bound=Entity)

TITLE, TEXT = "title", "text"
"""Kinds of lines beside those of blocks: a title, and plain text of a brief or judgement."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of a brief in two states; None where it was not there.

    `kind` is that of its block, or `TITLE` or `TEXT`. `pieces` compare the words, `reset` says
    that only the way in which they are set is another.
    """

    row: str
    column: str
    kind: str
    then: Prose | None
    now: Prose | None
    pieces: tuple[Piece, ...]

    @property
    def changed(self) -> bool:
        """Whether the two states differ."""
        return self.then != self.now

    @property
    def reset(self) -> bool:
        """Whether the words are the same, and set otherwise."""
        return self.changed and all(piece.fate is Fate.KEPT for piece in self.pieces)


@dataclass(frozen=True, slots=True, kw_only=True)
class ComparedPart:
    """A part of a brief in two states: title and standfirst, bottom line, judgements, a section or
    the footnotes.

    `title` is that of a section, empty for the other parts. `was` and `stands` tell whether it was
    there then and is there now; `depth` 0 is the top level.
    """

    key: str
    owner: str
    slot: Slot | None
    title: str = ""
    depth: int = 0
    was: bool = True
    stands: bool = True
    lines: tuple[Line, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether the two states differ."""
        return self.was != self.stands or any(line.changed for line in self.lines)


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """A brief in two states. `then` or `now` is None for one in which it was not there.

    `labels` are what citations and other references are called, by the id that they name; `links`
    and `places` are those of the older state. `gone_for_good` are rows that nothing brings back.
    """

    brief: str
    title: str
    then: BriefSnapshot | None
    now: BriefSnapshot | None
    parts: tuple[ComparedPart, ...]
    labels: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    links: tuple[FindingAnnotation, ...] = ()
    places: tuple[SectionFinding, ...] = ()
    gone_for_good: frozenset[str] = frozenset()

    @property
    def changed(self) -> tuple[ComparedPart, ...]:
        """The parts that differ."""
        return tuple(part for part in self.parts if part.changed)


Sides = tuple[BriefSnapshot | None, BriefSnapshot | None]
"""The brief then and now."""


@dataclass(frozen=True, slots=True)
class _Pair(Generic[E]):
    """A row in two states; `shown` is the later one that there is."""

    shown: E
    then: E | None
    now: E | None


@dataclass(frozen=True, slots=True, kw_only=True)
class _State:
    snapshot: BriefSnapshot | None
    labels: Mapping[str, str]
    links: tuple[FindingAnnotation, ...]
    places: tuple[SectionFinding, ...]


def compare(
    project: Project, brief: str | None, then: Moment, now: Moment, report: Report
) -> Compared | None:
    """A brief in two states, the first one of the later state for None; None when there is none.

    Raises `Stopped` when `report` says so.
    """
    with at(project, now, report) as reads:
        new = _state(reads, brief)
    wanted = brief if new.snapshot is None else new.snapshot.brief.id
    with at(project, then, report) as reads:
        old = _state(reads, wanted)
    shown = new.snapshot or old.snapshot
    if shown is None:
        return None
    with project.read() as reads:
        gone = reads.log().deleted_for_good()
    return Compared(
        brief=shown.brief.id,
        title=shown.brief.title,
        then=old.snapshot,
        now=new.snapshot,
        parts=tuple(_parts(shown, (old.snapshot, new.snapshot))),
        labels=MappingProxyType({**old.labels, **new.labels}),
        links=old.links,
        places=old.places,
        gone_for_good=gone,
    )


def _state(reads: Reads, wanted: str | None) -> _State:
    found = next((each for each in reads.all(Brief) if wanted in (None, each.id)), None)
    if found is None:
        return _State(snapshot=None, labels={}, links=(), places=())
    snapshot = reads.snapshot(found.id)
    return _State(
        snapshot=snapshot,
        labels=_labels(snapshot, reads.finding_numbers()),
        links=reads.all(FindingAnnotation),
        places=reads.all(SectionFinding),
    )


def _labels(snapshot: BriefSnapshot, numbers: Mapping[str, Mapping[str, int]]) -> dict[str, str]:
    labels = {section.id: section.title for section in snapshot.sections}
    labels |= {dispute.id: dispute.proposition for dispute in snapshot.disputes}
    for row, evidence in snapshot.evidence.items():
        labels[row] = _cited_as(snapshot, evidence, numbers)
    return labels


def _cited_as(
    snapshot: BriefSnapshot, evidence: Evidence, numbers: Mapping[str, Mapping[str, int]]
) -> str:
    if not evidence.annotations:
        return evidence.finding.statement
    source = snapshot.sources[evidence.annotations[0].source]
    number = numbers.get(source.id, {}).get(evidence.finding.id)
    return f"{source.outlet or source.title} {number or ''}".strip()


# --- two states side by side ------------------------------------------------------------------


def _parts(shown: BriefSnapshot, sides: Sides) -> Iterator[ComparedPart]:
    brief = shown.brief.id
    old, new = sides
    was, stands = old is not None, new is not None
    front = f"front:{brief}"
    yield ComparedPart(
        key=front, owner=brief, slot=None, was=was, stands=stands, lines=_front(brief, sides)
    )
    yield _brief_blocks(brief, Slot.BOTTOM_LINE, sides)
    yield ComparedPart(
        key=part_key(brief, None),
        owner=brief,
        slot=None,
        was=was,
        stands=stands,
        lines=tuple(_judged(sides)),
    )
    before, after = ((() if side is None else side.sections) for side in sides)
    for pair in _beside(before, after):
        yield _section(pair, sides)
    yield _brief_blocks(brief, Slot.NOTES, sides)


def _front(brief: str, sides: Sides) -> tuple[Line, ...]:
    titles = [None if side is None else side.brief.title for side in sides]
    leads = [None if side is None else side.brief.standfirst for side in sides]
    return (
        *_line(brief, "title", TITLE, _plain(titles[0]), _plain(titles[1])),
        *_line(brief, "standfirst", TEXT, _plain(leads[0]), _plain(leads[1])),
    )


def _judged(sides: Sides) -> Iterator[Line]:
    before, after = ((() if side is None else side.judgements) for side in sides)
    for pair in _beside(before, after):
        for column in ("statement", "reasons"):
            then, now = (
                None if each is None else getattr(each, column) for each in (pair.then, pair.now)
            )
            yield from _line(pair.shown.id, column, TEXT, then, now)


def _brief_blocks(brief: str, slot: Slot, sides: Sides) -> ComparedPart:
    return ComparedPart(
        key=part_key(brief, slot),
        owner=brief,
        slot=slot,
        was=sides[0] is not None,
        stands=sides[1] is not None,
        lines=tuple(_blocks(brief, slot, sides)),
    )


def _section(pair: _Pair[Section], sides: Sides) -> ComparedPart:
    section = pair.shown
    titles = [None if each is None else _plain(each.title) for each in (pair.then, pair.now)]
    return ComparedPart(
        key=part_key(section.id, Slot.BODY),
        owner=section.id,
        slot=Slot.BODY,
        title=section.title,
        depth=0 if section.parent is None else 1,
        was=pair.then is not None,
        stands=pair.now is not None,
        lines=(
            *_line(section.id, "title", TITLE, titles[0], titles[1]),
            *_blocks(section.id, Slot.BODY, sides),
        ),
    )


def _blocks(owner: str, slot: Slot, sides: Sides) -> Iterator[Line]:
    before, after = (_blocks_of(side, owner, slot) for side in sides)
    for pair in _beside(before, after):
        then, now = (None if each is None else each.content for each in (pair.then, pair.now))
        yield from _line(pair.shown.id, "content", pair.shown.kind.value, then, now)


def _blocks_of(side: BriefSnapshot | None, owner: str, slot: Slot) -> Sequence[Block]:
    held = () if side is None else side.blocks.get(owner, ())
    return [block for block in held if block.slot is slot]


def _line(
    row: str, column: str, kind: str, then: Prose | None, now: Prose | None
) -> Iterator[Line]:
    """The line, unless it says nothing in either state."""
    before, after = then or Prose(), now or Prose()
    if before.text or after.text:
        pieces = compare_prose(before, after)
        yield Line(row=row, column=column, kind=kind, then=then, now=now, pieces=pieces)


def _plain(words: str | None) -> Prose | None:
    return None if words is None else Prose(text=words.replace(OBJECT, ""))


def _beside(old: Sequence[E], new: Sequence[E]) -> Iterator[_Pair[E]]:
    """The rows of both in the order of the new ones, each that is gone after its old neighbour."""
    before = {row.id: row for row in old}
    kept = {row.id for row in new}
    gone: dict[str | None, list[E]] = {}
    last: str | None = None
    for row in old:
        if row.id in kept:
            last = row.id
        else:
            gone.setdefault(last, []).append(row)
    yield from (_Pair(row, row, None) for row in gone.get(None, ()))
    for row in new:
        yield _Pair(row, before.get(row.id), row)
        yield from (_Pair(lost, lost, None) for lost in gone.get(row.id, ()))


# --- bringing back ----------------------------------------------------------------------------


def restoring(compared: Compared, part: ComparedPart | None) -> RestoreText | None:
    """The act that brings back a part of the brief as it was then, its whole text for None.

    None when the brief was not there then. A part that was not there then is taken out.
    """
    then = compared.then
    if then is None:
        return None
    parts = compared.parts if part is None else (part,)
    rows: list[Entity] = []
    gone: list[str] = []
    for each in parts:
        was, stands = _rows(then, each), _rows(compared.now, each)
        rows += was
        if each.slot is Slot.BODY and not each.stands:
            rows += [place for place in compared.places if place.section == each.owner]
        known = {row.id for row in was}
        gone += [row.id for row in stands if row.id not in known]
    rows = [row for row in rows if row.id not in compared.gone_for_good]
    written = {row.id for row in rows}
    return RestoreText(
        what="Restore the text of the brief" if part is None else _what(compared, part),
        rows=tuple(rows),
        gone=tuple(dict.fromkeys(row for row in gone if row not in written)),
        support=tuple(
            group
            for group in _support(compared, then, rows)
            if not any(row.id in compared.gone_for_good for row in group)
        ),
    )


def _what(compared: Compared, part: ComparedPart) -> str:
    if part.slot is Slot.BODY:
        return f"Restore the section “{part.title}”"
    match part.slot:
        case Slot.BOTTOM_LINE:
            return "Restore the bottom line"
        case Slot.NOTES:
            return "Restore the footnotes"
        case _:
            judged = part.key == part_key(compared.brief, None)
            return "Restore the key judgements" if judged else "Restore title and standfirst"


def _rows(side: BriefSnapshot | None, part: ComparedPart) -> Sequence[Entity]:
    if side is None:
        return ()
    if part.slot is Slot.BODY:
        heads = [section for section in side.sections if section.id == part.owner]
        return (*heads, *_blocks_of(side, part.owner, part.slot))
    if part.slot is not None:
        return _blocks_of(side, part.owner, part.slot)
    if part.key == part_key(part.owner, None):
        return side.judgements
    return (side.brief,)


def _support(compared: Compared, then: BriefSnapshot, rows: Sequence[Entity]) -> Iterator[Group]:
    """What the old text refers to: findings with their passages, footnotes, disputes."""
    proses = [getattr(row, name) for row in rows for name in _PROSE.get(type(row).__name__, ())]
    atoms = dict.fromkeys(atom for prose in proses for atom in prose.atoms)
    for row in dict.fromkeys(finding for prose in proses for finding in prose.cited()):
        if row in then.evidence:
            yield _finding(compared, then, then.evidence[row])
    notes = {block.id: block for block in _blocks_of(then, then.brief.id, Slot.NOTES)}
    disputes = {dispute.id: dispute for dispute in then.disputes}
    for atom in atoms:
        if isinstance(atom, NoteRef) and atom.note in notes:
            yield (notes[atom.note],)
        elif isinstance(atom, DisputeRef) and atom.dispute in disputes:
            yield (disputes[atom.dispute], *then.positions.get(atom.dispute, ()))


_PROSE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"Block": ("content",), "Judgement": ("statement", "reasons")}
)


def _finding(compared: Compared, then: BriefSnapshot, evidence: Evidence) -> Group:
    finding = evidence.finding
    sources = [then.sources[annotation.source] for annotation in evidence.annotations]
    links = [link for link in compared.links if link.finding == finding.id]
    return (finding, *sources, *evidence.annotations, *links)
