"""Footnotes: putting one where the text is written, and letting it go with the last mark of it."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.brief import Brief, Section
from briefwright.domain.entity import Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.prose import Block, BlockKind, NoteRef, Prose, Slot
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined, split
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import neighbours
from briefwright.service.commands.placing import key_at
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddFootnote(Command[str]):
    """Puts the mark of a new, empty footnote into a block of the text."""

    block: str
    at: int
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Says so."""
        return "Add a footnote"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the footnote."""
        block = unit.get(Block, self.block)
        if block.kind is BlockKind.FOOTNOTE:
            raise WrongUse("A footnote has no footnotes: put the mark into the text.")
        if not 0 <= self.at <= len(block.content.text):
            raise WrongUse("The place of the footnote lies outside the paragraph: try again.")
        brief = _brief_of(unit, block)
        siblings = neighbours(unit, brief, Slot.NOTES)
        note = Block(
            id=new_id(),
            owner=brief,
            slot=Slot.NOTES,
            pos=key_at(unit, Block, siblings, None),
            kind=BlockKind.FOOTNOTE,
        )
        unit.add(note)
        before, after = split(block.content, self.at)
        mark = Prose(text=OBJECT, atoms=(NoteRef(note=note.id),))
        unit.set(Block, block.id, seen=self.seen, content=joined((before, mark, after)))
        return note.id


def _brief_of(unit: UnitOfWork, block: Block) -> str:
    """The brief that a block belongs to."""
    if block.slot is not Slot.BODY:
        return unit.get(Brief, block.owner).id
    return unit.get(Section, block.owner).brief
