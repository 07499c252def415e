"""Blocks of prose: adding, typing into, cutting, joining, moving and removing them."""

from dataclasses import dataclass, field
from typing import ClassVar

from briefwright.domain.brief import Brief, Section
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.prose import Block, BlockKind, Prose, Slot
from briefwright.domain.text import clean_line
from briefwright.edits.blocks import join, split
from briefwright.edits.operation import OpKind
from briefwright.edits.splice import Splice, apply
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_prose
from briefwright.service.commands.editing import EditCommand, edit
from briefwright.service.commands.meeting import write_prose
from briefwright.service.commands.placing import key_at
from briefwright.store.entities import Placed
from briefwright.store.unit import UnitOfWork


def neighbours(unit: UnitOfWork, owner: str, slot: Slot) -> list[Block]:
    """The blocks of this part of a section or brief, in order."""
    return [block for block in unit.all(Block, owner=owner) if block.slot is slot]


def places(unit: UnitOfWork, owner: str, slot: Slot) -> list[Placed]:
    """Where the blocks of this part stand, in order."""
    return list(unit.places(Block, owner=owner, slot=slot))


def check_owner(unit: UnitOfWork, owner: str, slot: Slot) -> None:
    """Raises `WrongUse` unless the part belongs to such an owner."""
    if slot is Slot.BODY:
        unit.get(Section, owner)
    else:
        unit.get(Brief, owner)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddBlock(Command[str]):
    """Adds a block before the one at `index` (None: after all)."""

    owner: str
    slot: Slot = Slot.BODY
    block_kind: BlockKind = BlockKind.PARAGRAPH
    content: Prose = field(default_factory=Prose)
    detail: str | None = None
    language: str | None = None
    index: int | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the kind of block."""
        return f"Add a {self.block_kind.value}"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the block."""
        check_owner(unit, self.owner, self.slot)
        siblings = places(unit, self.owner, self.slot)
        row = new_id()
        block = Block(
            id=row,
            owner=self.owner,
            slot=self.slot,
            pos=key_at(unit, Block, siblings, self.index),
            kind=self.block_kind,
            content=clean_prose(self.content),
            detail=clean_line(self.detail or "") or None,
            language=self.language,
        )
        unit.add(block)
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class SpliceProse(Command[None]):
    """Commits a run of typing in a block.

    `base` is the content that the run began with and `seen` what it came from: what was
    changed elsewhere meanwhile is merged, and becomes a conflict where both changed the
    same words. Nothing is lost.
    """

    block: str
    base: Prose
    splice: Splice
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """Says whether text was typed or taken out."""
        return "Type" if self.splice.insert.text else "Delete text"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the new content."""
        before = unit.get(Block, self.block).content
        content = write_prose(
            unit,
            Block,
            self.block,
            "content",
            base=self.base,
            mine=apply(self.base, self.splice),
            seen=self.seen,
        )
        atoms.drop_unmarked(unit, atoms.notes_in([before]) - atoms.notes_in([content]))


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitBlock(Command[tuple[str, str]]):
    """Cuts a block in two at a position; the id stays on the longer half."""

    block: str
    at: int
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """Says so."""
        return "Split a paragraph"

    def apply(self, unit: UnitOfWork) -> tuple[str, str]:
        """The ids of the first and the second half."""
        block = unit.get(Block, self.block)
        if not 0 <= self.at <= len(block.content.text):
            raise WrongUse("The place of the split lies outside the paragraph: try again.")
        first, second = split(block.content, self.at)
        siblings = places(unit, block.owner, block.slot)
        index = [each.id for each in siblings].index(block.id)
        keeps_first = len(first.text) >= len(second.text)
        row = new_id()
        half = Block(
            id=row,
            owner=block.owner,
            slot=block.slot,
            pos=key_at(unit, Block, siblings, index + 1 if keeps_first else index),
            kind=block.kind,
            content=second if keeps_first else first,
            language=block.language,
            split_from=block.id,
        )
        unit.set(Block, block.id, seen=self.seen, content=first if keeps_first else second)
        unit.add(half)
        return (block.id, row) if keeps_first else (row, block.id)


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinBlocks(Command[str]):
    """Makes one block of two; it has the place and kind of the first, and the longer one's id."""

    first: str
    second: str

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """Says so."""
        return "Join two paragraphs"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the block that stays."""
        first, second = unit.get(Block, self.first), unit.get(Block, self.second)
        if (first.owner, first.slot) != (second.owner, second.slot) or first.id == second.id:
            raise WrongUse("Only two paragraphs of one section can be joined.")
        keeps_first = len(first.content.text) >= len(second.content.text)
        kept, gone = (first, second) if keeps_first else (second, first)
        content = join(first.content, second.content)
        unit.set(Block, kept.id, content=content, kind=first.kind, pos=first.pos)
        unit.remove(Block, gone.id)
        atoms.strip(unit, [gone.id])
        return kept.id


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBlock(EditCommand):
    """Changes the kind, content, detail or language of a block."""

    entity: ClassVar[type[Entity]] = Block
    noun: ClassVar[str] = "block"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetLanguage(Command[None]):
    """Gives blocks a language, which decides their direction too; None leaves it to their words.

    `what` names the act, such as `Change the text direction`.
    """

    blocks: tuple[str, ...]
    language: str | None
    what: str = "Change the language of the text"

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """What was done."""
        return self.what

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the language; raises `WrongUse` when it is none."""
        for row in self.blocks:
            edit(unit, Block, row, {"language": self.language})


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveBlock(Command[None]):
    """Takes a block out, and the references to it."""

    block: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a paragraph"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the block."""
        marked = atoms.notes_in([unit.get(Block, self.block).content])
        unit.remove(Block, self.block, seen=self.seen)
        atoms.strip(unit, [self.block])
        atoms.drop_unmarked(unit, marked)
