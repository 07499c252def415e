"""Rewriting several blocks of prose in one act: paste, cut, marks and kinds over more than one."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.entity import Seen
from briefwright.domain.ids import new_id
from briefwright.domain.prose import Block, BlockKind, Prose, Slot
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import check_owner, places
from briefwright.service.commands.cleaning import clean_prose
from briefwright.service.commands.meeting import write_prose
from briefwright.service.commands.placing import key_at
from briefwright.store.entities import Placed
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A block as it shall stand. `id` None makes a new one; `base` is the text that its own was
    made from (None: not known), `seen` what that came from.
    """

    id: str | None = None
    kind: BlockKind = BlockKind.PARAGRAPH
    content: Prose
    detail: str | None = None
    language: str | None = None
    base: Prose | None = None
    seen: Seen | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RewriteBlocks(Command[tuple[str, ...]]):
    """Replaces a stretch of blocks by others. `what` names the act, such as `Paste`.

    `follows` is the block before the stretch (None: it stands first), `gone` the
    ids that leave. A block to be written that somebody removed meanwhile is made anew:
    nothing written is lost. A footnote goes with its last mark, unless `keeps_notes`: what
    is cut may be pasted.
    """

    owner: str
    slot: Slot = Slot.BODY
    what: str
    follows: str | None = None
    gone: tuple[str, ...] = ()
    lines: tuple[Written, ...] = ()
    keeps_notes: bool = False

    kind: ClassVar[OpKind] = OpKind.TEXT

    @property
    def label(self) -> str:
        """What was done."""
        return self.what

    def apply(self, unit: UnitOfWork) -> tuple[str, ...]:
        """The ids of the written blocks, in order."""
        check_owner(unit, self.owner, self.slot)
        gone = [row for row in self.gone if unit.find(Block, row) is not None]
        known = [*gone, *(line.id for line in self.lines if line.id and line.id not in gone)]
        blocks = [unit.find(Block, row) for row in known]
        marked = atoms.notes_in(block.content for block in blocks if block is not None)
        for row in gone:
            unit.remove(Block, row)
        siblings = places(unit, self.owner, self.slot)
        place = _after(siblings, self.follows, 0)
        ids: list[str] = []
        for line in self.lines:
            row = line.id or ""
            if any(each.id == row for each in siblings):
                _write(unit, row, line)
                place = _after(siblings, row, place)
            else:
                block = self._new(line, key_at(unit, Block, siblings, place))
                unit.add(block)
                siblings.insert(place, Placed(id=block.id, pos=block.pos))
                row, place = block.id, place + 1
            ids.append(row)
        if gone:
            atoms.strip(unit, gone)
        if not self.keeps_notes:
            atoms.drop_unmarked(unit, marked)
        return tuple(ids)

    def _new(self, line: Written, pos: str) -> Block:
        return Block(
            id=new_id(),
            owner=self.owner,
            slot=self.slot,
            pos=pos,
            kind=line.kind,
            content=clean_prose(line.content),
            detail=clean_line(line.detail or "") or None,
            language=line.language,
        )


def _after(siblings: Sequence[Placed], row: str | None, otherwise: int) -> int:
    """The place after this sibling."""
    return next((n + 1 for n, each in enumerate(siblings) if each.id == row), otherwise)


def _write(unit: UnitOfWork, row: str, line: Written) -> None:
    unit.set(Block, row, seen=line.seen, kind=line.kind)
    write_prose(unit, Block, row, "content", base=line.base, mine=line.content, seen=line.seen)
