"""Random acts on a project: everything that analysts do to it, at the level of the unit of work."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.entity import Entity
from briefwright.domain.finding import Finding, Kind
from briefwright.domain.grading import Credibility
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.judgement import Judgement
from briefwright.domain.order import key_between
from briefwright.domain.prose import Block, BlockKind, Cite, MarkKind, Prose
from briefwright.edits.blocks import join, joined, set_mark, slice_of, split
from briefwright.store.rows import shape_of
from briefwright.store.settle import remove_with_references
from briefwright.store.unit import UnitOfWork

E = TypeVar("E", bound=Entity)

WORDS = [
    "port",
    "traffic",
    "resumed",
    "officials",
    "ministry",
    "said",
    "cargo",
    "convoy",
    "seized",
    "border",
    "Monday",
    "Tuesday",
    "losses",
    "reported",
    "الميناء",
    "حركة",
    "préfecture",
    "élève",
    "2,000",
    "well-known",
    "😀",
    "the",
    "of",
    "and",
]


@dataclass(slots=True)
class Typist:
    """Types words that nobody typed before, and remembers them."""

    chance: random.Random
    tags: list[str] = field(default_factory=list)

    def tag(self) -> str:
        """A new word, recognisable wherever it goes."""
        word = f"K{self.chance.getrandbits(48):012x}"
        self.tags.append(word)
        return word

    def phrase(self) -> str:
        """A few words with a new one among them."""
        words = [self.chance.choice(WORDS) for _ in range(self.chance.randint(1, 6))]
        words.insert(self.chance.randint(0, len(words)), self.tag())
        return " ".join(words)


Act = Callable[[UnitOfWork, Typist], object]


def start(unit: UnitOfWork, typist: Typist) -> None:
    """A project to begin with: a brief of three sections with prose, findings and passages."""
    brief = Brief(id=new_id(), title="Brief " + typist.phrase())
    unit.add(brief)
    pos = None
    for _ in range(3):
        pos = key_between(pos, None)
        section = Section(id=new_id(), brief=brief.id, pos=pos, title=typist.phrase())
        unit.add(section)
        at = None
        for _ in range(2 if pos == "1" else 1):
            at = key_between(at, None)
            prose = Prose(text=" ".join(typist.phrase() for _ in range(3)) + ".")
            unit.add(Block(id=new_id(), owner=section.id, pos=at, content=prose))
    for _ in range(2):
        unit.add(Finding(id=new_id(), statement=typist.phrase()))
    unit.add(Judgement(id=new_id(), brief=brief.id, pos="1", statement=Prose(text=typist.phrase())))


def add_finding(unit: UnitOfWork, typist: Typist) -> None:
    """A new finding."""
    unit.add(Finding(id=new_id(), statement=typist.phrase(), actors=("Mali",)))


def restate_finding(unit: UnitOfWork, typist: Typist) -> None:
    """Another statement, whole or with a word put in."""
    if finding := _one(unit, Finding, typist):
        words = finding.statement.split(" ")
        words.insert(typist.chance.randint(0, len(words)), typist.tag())
        whole = typist.chance.random() < 0.3
        unit.set(Finding, finding.id, statement=typist.phrase() if whole else " ".join(words))


def regrade_finding(unit: UnitOfWork, typist: Typist) -> None:
    """Another credibility and perhaps another kind."""
    if finding := _one(unit, Finding, typist):
        unit.set(Finding, finding.id, credibility=typist.chance.choice(list(Credibility)))
        if typist.chance.random() < 0.5:
            unit.set(Finding, finding.id, kind=typist.chance.choice(list(Kind)))


def type_in_block(unit: UnitOfWork, typist: Typist) -> None:
    """Words put into a block."""
    if block := _one(unit, Block, typist):
        at = _boundary(block.content, typist)
        before, after = split(block.content, at)
        typed = Prose(text=f" {typist.phrase()} ")
        unit.set(Block, block.id, content=joined([before, typed, after]))


def delete_in_block(unit: UnitOfWork, typist: Typist) -> None:
    """A stretch taken out of a block."""
    block = _one(unit, Block, typist)
    if block and len(block.content.text) > 20:
        start = _boundary(block.content, typist)
        end = min(len(block.content.text), start + typist.chance.randint(1, 15))
        rest = join(
            slice_of(block.content, 0, start),
            slice_of(block.content, end, len(block.content.text)),
        )
        unit.set(Block, block.id, content=rest)


def mark_block(unit: UnitOfWork, typist: Typist) -> None:
    """A stretch set bold."""
    block = _one(unit, Block, typist)
    if block and len(block.content.text) > 4:
        start = typist.chance.randint(0, len(block.content.text) - 2)
        end = typist.chance.randint(start + 1, len(block.content.text))
        unit.set(Block, block.id, content=set_mark(block.content, start, end, MarkKind.BOLD))


def cite(unit: UnitOfWork, typist: Typist) -> None:
    """A citation put into a block or a judgement."""
    finding = _one(unit, Finding, typist)
    block = _one(unit, Block, typist)
    atom = Prose(text="\ufffc", atoms=(Cite(finding=finding.id),)) if finding else Prose()
    if finding and block:
        before, after = split(block.content, _boundary(block.content, typist))
        unit.set(Block, block.id, content=joined([before, atom, after]))
    judgement = _one(unit, Judgement, typist)
    if finding and judgement and typist.chance.random() < 0.3:
        unit.set(Judgement, judgement.id, reasons=join(judgement.reasons, atom))


def split_block(unit: UnitOfWork, typist: Typist) -> None:
    """A block cut in two; the longer half keeps the id."""
    block = _one(unit, Block, typist)
    if block is None or len(block.content.text) < 4:
        return
    first, second = split(block.content, _boundary(block.content, typist))
    keeps_first = len(first.text) >= len(second.text)
    siblings = unit.all(Block, owner=block.owner)
    pos = _beside([each.pos for each in siblings], block.pos, after=keeps_first)
    half = Block(
        id=new_id(),
        owner=block.owner,
        pos=pos,
        content=second if keeps_first else first,
        split_from=block.id,
    )
    unit.set(Block, block.id, content=first if keeps_first else second)
    unit.add(half)


def join_blocks(unit: UnitOfWork, typist: Typist) -> None:
    """Two neighbours made one."""
    block = _one(unit, Block, typist)
    if block is None:
        return
    siblings = [each.id for each in unit.all(Block, owner=block.owner)]
    at = siblings.index(block.id)
    if at + 1 < len(siblings):
        after = unit.get(Block, siblings[at + 1])
        both = joined([block.content, Prose(text=" "), after.content])
        unit.set(Block, block.id, content=both)
        _remove(unit, after)


def add_block(unit: UnitOfWork, typist: Typist) -> None:
    """A new paragraph or bullet."""
    if section := _one(unit, Section, typist):
        kind = typist.chance.choice([BlockKind.PARAGRAPH, BlockKind.BULLET])
        pos = _last(unit, Block, owner=section.id)
        content = Prose(text=typist.phrase())
        unit.add(Block(id=new_id(), owner=section.id, pos=pos, kind=kind, content=content))


def move_block(unit: UnitOfWork, typist: Typist) -> None:
    """A block put last in a section, often another one."""
    block, section = _one(unit, Block, typist), _one(unit, Section, typist)
    if block and section:
        unit.set(Block, block.id, owner=section.id, pos=_last(unit, Block, owner=section.id))


def remove_block(unit: UnitOfWork, typist: Typist) -> None:
    """A block taken out."""
    if block := _one(unit, Block, typist):
        _remove(unit, block)


def add_section(unit: UnitOfWork, typist: Typist) -> None:
    """A new section, at the top or below another."""
    if brief := _one(unit, Brief, typist):
        parent = _one(unit, Section, typist) if typist.chance.random() < 0.6 else None
        unit.add(
            Section(
                id=new_id(),
                brief=brief.id,
                parent=parent.id if parent else None,
                pos=_last(unit, Section),
                title=typist.phrase(),
            )
        )


def retitle_section(unit: UnitOfWork, typist: Typist) -> None:
    """Another title."""
    if section := _one(unit, Section, typist):
        unit.set(Section, section.id, title=f"{section.title} {typist.tag()}")


def move_section(unit: UnitOfWork, typist: Typist) -> None:
    """A section put below another one that does not stand below it."""
    section, parent = _one(unit, Section, typist), _one(unit, Section, typist)
    if section is None or parent is None:
        return
    above = {section.id}
    at: Section | None = parent
    while at is not None and at.id not in above and at.parent is not None:
        at = unit.find(Section, at.parent)
    if at is not None and at.id not in above:
        unit.set(Section, section.id, parent=parent.id, pos=_last(unit, Section))


def remove_section(unit: UnitOfWork, typist: Typist) -> None:
    """A section taken out with all that is in it."""
    if len(unit.all(Section)) > 2 and (section := _one(unit, Section, typist)):
        _remove(unit, section)


def place_finding(unit: UnitOfWork, typist: Typist) -> None:
    """A finding placed in a section, by a link that has the same id wherever it is made."""
    section, finding = _one(unit, Section, typist), _one(unit, Finding, typist)
    if section and finding:
        row = link_id("section_finding", section.id, finding.id)
        if unit.find(SectionFinding, row) is None:
            pos = _last(unit, SectionFinding)
            unit.add(SectionFinding(id=row, section=section.id, finding=finding.id, pos=pos))


def unplace_finding(unit: UnitOfWork, typist: Typist) -> None:
    """A placed finding taken out of its section."""
    if link := _one(unit, SectionFinding, typist):
        unit.remove(SectionFinding, link.id)


def remove_finding(unit: UnitOfWork, typist: Typist) -> None:
    """A finding taken out, with its links and citations."""
    if finding := _one(unit, Finding, typist):
        _remove(unit, finding)


def type_judgement(unit: UnitOfWork, typist: Typist) -> None:
    """Words added to a judgement."""
    if judgement := _one(unit, Judgement, typist):
        more = Prose(text=f" {typist.phrase()}")
        unit.set(Judgement, judgement.id, statement=join(judgement.statement, more))


ACTS: tuple[tuple[Act, int], ...] = (
    (type_in_block, 14),
    (delete_in_block, 4),
    (mark_block, 3),
    (cite, 5),
    (split_block, 8),
    (join_blocks, 5),
    (add_block, 3),
    (move_block, 4),
    (remove_block, 4),
    (add_section, 3),
    (retitle_section, 3),
    (move_section, 18),
    (remove_section, 2),
    (add_finding, 3),
    (restate_finding, 6),
    (regrade_finding, 4),
    (place_finding, 6),
    (unplace_finding, 3),
    (remove_finding, 4),
    (type_judgement, 3),
)
"""What is done, and how often."""


def choose(chance: random.Random) -> Act:
    """One of the acts."""
    return chance.choices([act for act, _ in ACTS], [weight for _, weight in ACTS])[0]


def _one(unit: UnitOfWork, kind: type[E], typist: Typist) -> E | None:
    """One of them; a block whose owner lies in a hole of the log is shown nowhere."""
    found = [entity for entity in unit.all(kind) if getattr(entity, "owner", "whole")]
    return typist.chance.choice(sorted(found, key=_by_id)) if found else None


def _by_id(entity: Entity) -> str:
    return entity.id


def _remove(unit: UnitOfWork, entity: Entity) -> None:
    remove_with_references(unit, (shape_of(type(entity)).table, entity.id))


def _boundary(prose: Prose, typist: Typist) -> int:
    """A place in the prose that is not inside a remembered word."""
    places = [0, len(prose.text), *(i for i, char in enumerate(prose.text) if char == " ")]
    return typist.chance.choice(places)


def _last(unit: UnitOfWork, kind: type[Entity], **where: object) -> str:
    keys = [str(getattr(entity, "pos")) for entity in unit.all(kind, **where)]  # noqa: B009
    return key_between(max(keys, default=None), None)


def _beside(keys: list[str], key: str, *, after: bool) -> str:
    if after:
        return key_between(key, min((k for k in keys if k > key), default=None))
    return key_between(max((k for k in keys if k < key), default=None), key)
