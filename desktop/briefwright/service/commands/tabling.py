"""Acts on tables and figures in the text: moving them whole, and making one in a section."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.brief import Section
from briefwright.domain.dispute import Dispute
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Finding
from briefwright.domain.ids import new_id
from briefwright.domain.prose import Atom, Block, BlockKind, Cite, DisputeRef, Prose, Slot
from briefwright.domain.text import OBJECT, clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import neighbours
from briefwright.service.commands.placing import key_at
from briefwright.store.unit import UnitOfWork

_LABELS: Mapping[BlockKind, str] = {
    BlockKind.POSITIONS: "Insert a positions table",
    BlockKind.EVENTS: "Insert an events table",
    BlockKind.TIMELINE: "Insert a timeline",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveBlocks(Command[None]):
    """Puts blocks of one part before another block of it (None: after all), in this order."""

    blocks: tuple[str, ...]
    before: str | None = None

    kind: ClassVar[OpKind] = OpKind.MOVE

    @property
    def label(self) -> str:
        """Says whether one or several move."""
        return "Move a paragraph" if len(self.blocks) == 1 else "Move a table"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the new places."""
        if not self.blocks or self.before in self.blocks:
            raise WrongUse("Name the blocks to move, and another one that they are put before.")
        first = unit.get(Block, self.blocks[0])
        moving = set(self.blocks)
        siblings = [
            each for each in neighbours(unit, first.owner, first.slot) if each.id not in moving
        ]
        index = next((n for n, each in enumerate(siblings) if each.id == self.before), None)
        for row in self.blocks:
            pos = key_at(unit, Block, siblings, index)
            unit.set(Block, row, owner=first.owner, slot=first.slot, pos=pos)
            moved = unit.get(Block, row)
            place = len(siblings) if index is None else index
            siblings.insert(place, moved)
            index = None if index is None else index + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class AddMade(Command[str]):
    """Puts a table or figure made of evidence into a section: of disputes, or of dated findings."""

    section: str
    made: BlockKind
    rows: tuple[str, ...]
    caption: str = ""
    index: int | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names what is made."""
        return _LABELS.get(self.made, "Insert a table")

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the block."""
        unit.get(Section, self.section)
        if self.made not in _LABELS:
            raise WrongUse("Only positions, events and timelines are made of evidence.")
        for row in self.rows:
            if self.made is BlockKind.POSITIONS:
                unit.get(Dispute, row)
            else:
                unit.get(Finding, row)
        siblings = neighbours(unit, self.section, Slot.BODY)
        block = Block(
            id=new_id(),
            owner=self.section,
            pos=key_at(unit, Block, siblings, self.index),
            kind=self.made,
            content=made_of(self.made, clean_line(self.caption), self.rows),
        )
        unit.add(block)
        return block.id


def made_of(kind: BlockKind, caption: str, rows: Sequence[str]) -> Prose:
    """The content of such a block: its caption, and an item for each dispute or finding."""
    atoms: tuple[Atom, ...] = (
        tuple(DisputeRef(dispute=row) for row in rows)
        if kind is BlockKind.POSITIONS
        else tuple(Cite(finding=row) for row in rows)
    )
    return Prose(text=caption + f"\t{OBJECT}" * len(rows), atoms=atoms)
