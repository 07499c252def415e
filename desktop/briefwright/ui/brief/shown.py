"""The blocks of one part as the page shows them: what of it the project knows, and where the caret goes."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

from PySide6.QtCore import QObject

from briefwright.domain.entity import Seen
from briefwright.domain.prose import Block, Prose, Slot
from briefwright.edits.blocks import normal
from briefwright.service.commands.base import Command
from briefwright.service.commands.rewriting import RewriteBlocks, Written
from briefwright.service.reading import Held
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.carets import carried
from briefwright.ui.brief.lines import Line, Lines, Place, difference, within
from briefwright.ui.brief.page import Page

T = TypeVar("T")

CUT = "Cut text"
"""The act after which footnotes stay, as their marks may be pasted."""

Spot = tuple[str | None, Place, Prose]
"""A place as it outlives changes: the id of its line, the place itself, and the line's prose."""


class Shown(QObject):
    """Shows the blocks of an owner in a slot on a page."""

    def __init__(self, page: Page, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self.page = page
        self.owner: str | None = None
        self.slot = Slot.BODY
        self._bridge = bridge
        self._base: list[Prose] = [Prose()]
        self._seen: dict[str, Seen] = {}
        self._held = False
        self._kept: Held[Block] = Held()
        self._lines: dict[str, tuple[Block, Line]] = {}

    def spot(self, row: str | None, at: int) -> Place:
        """The place in the line of this id; the beginning for an id that is not there."""
        lines = self.page.known_lines
        number = next((n for n, line in enumerate(lines) if line.id == row), 0)
        return within(self.page.lines, Place(number, at))

    def _write(self, before: Lines, after: Lines, what: str) -> Lines | None:
        """The lines with their ids once they are in the project; None when that failed."""
        stretch = difference(before, after)
        if stretch is None or self.owner is None:
            return after
        kept = {line.id for line in stretch.lines}
        old = before[stretch.first : stretch.last]
        bases = {line.id: line.content for line in old if line.id}
        command = RewriteBlocks(
            owner=self.owner,
            slot=self.slot,
            what=what,
            keeps_notes=what == CUT,
            follows=before[stretch.first - 1].id if stretch.first else None,
            gone=tuple(line.id for line in old if line.id and line.id not in kept),
            lines=tuple(self._written(line, bases.get(line.id or "")) for line in stretch.lines),
        )
        made = self._do(command)
        if made is None:
            return None
        ids = made[0]
        named = [replace(line, id=row) for line, row in zip(stretch.lines, ids, strict=True)]
        return (*after[: stretch.first], *named, *after[stretch.first + len(named) :])

    def _written(self, line: Line, base: Prose | None) -> Written:
        return Written(
            id=line.id,
            kind=line.kind,
            content=line.content,
            detail=line.detail,
            language=line.language,
            base=base,
            seen=self._seen.get(line.id) if line.id else None,
        )

    def _do(self, command: Command[T]) -> tuple[T] | None:
        """The result of a command, None when it was refused."""
        answer: list[T] = []
        held, self._held = self._held, True
        try:
            done = self._bridge.run(command, then=answer.append, initiator=self)
        finally:
            self._held = held
        return (answer[0],) if done else None

    def _stored(self) -> tuple[Block, ...]:
        if self.owner is None:
            return ()
        with self._bridge.project.read() as reads:
            self._kept = reads.again(Block, self._kept, owner=self.owner)
        return tuple(block for block in self._kept.entities if block.slot is self.slot)

    def _line(self, block: Block) -> Line:
        """The block as a line; made once for each state of it."""
        known = self._lines.get(block.id)
        if known is None or known[0] is not block:
            known = self._lines[block.id] = block, line_of(block)
        return known[1]

    def _show(self, blocks: Sequence[Block], values: dict[str, Prose] | None = None) -> None:
        """Shows the blocks, with other text where `values` says so; caret and selection go along."""
        wanted = [_saying(self._line(block), (values or {}).get(block.id)) for block in blocks]
        self._base = [self._line(block).content for block in blocks] or [Prose()]
        known, texts = self.page.known_lines, self.page.texts()
        if not wanted:
            keep = values is not None and len(known) == 1 and known[0].id is None
            wanted = [replace(known[0], content=texts[0])] if keep else [Line()]
        self._seen = {block.id: block.seen for block in blocks}
        spots = self._spots()
        if _alike(known, wanted) and len(texts) == len(wanted):
            moved = self._show_some(wanted, texts)
        else:
            self._show_stretch(wanted, texts)
            moved = True
        if moved:
            self.page.select(*(self._found(spot) for spot in spots))

    def _show_stretch(self, wanted: Sequence[Line], texts: Sequence[Prose]) -> None:
        """Shows other lines, and sets only those anew that stand otherwise on the page."""
        known = self.page.known_lines
        if len(known) != len(texts) or self.page.said.strays():
            self.page.show_lines(wanted)
            return
        now = [_anonymous(line, text) for line, text in zip(known, texts, strict=True)]
        stretch = difference(now, [_anonymous(line, line.content) for line in wanted])
        if stretch is None:
            self.page.name_lines(wanted)
        else:
            self.page.show_stretch(stretch.first, stretch.last, wanted)

    def _show_some(self, wanted: Sequence[Line], texts: Sequence[Prose]) -> bool:
        self.page.name_lines(wanted)
        changed = [n for n, line in enumerate(wanted) if line.content != texts[n]]
        stray = self.page.said.strays()
        for number in {*changed, *stray}:
            self.page.show_line(number, wanted[number])
        return bool(changed or stray)

    def _spots(self) -> list[Spot]:
        known, texts = self.page.known_lines, self.page.texts()
        found: list[Spot] = []
        for place in (self.page.anchor(), self.page.caret()):
            inside = place.line < min(len(known), len(texts))
            row = known[place.line].id if inside else None
            found.append((row, place, texts[place.line] if place.line < len(texts) else Prose()))
        return found

    def _found(self, spot: Spot) -> Place:
        row, place, before = spot
        lines = self.page.lines
        number = next(
            (n for n, line in enumerate(lines) if line.id == row), min(place.line, len(lines) - 1)
        )
        return within(lines, Place(number, carried(before, lines[number].content, place.at)))


def line_of(block: Block) -> Line:
    """The block as a line, its marks in normal form, as the page reads them back."""
    return Line(
        id=block.id,
        kind=block.kind,
        content=normal(block.content),
        detail=block.detail,
        language=block.language,
    )


def _saying(line: Line, content: Prose | None) -> Line:
    return line if content is None or content is line.content else replace(line, content=content)


def _anonymous(line: Line, content: Prose) -> Line:
    """What is seen of a line."""
    return replace(line, id=None, content=content)


def _alike(known: Sequence[Line], wanted: Sequence[Line]) -> bool:
    """Whether the lines are as many and set alike, whatever stands in them."""
    return len(known) == len(wanted) and all(
        (one.kind, one.detail, one.language) == (other.kind, other.detail, other.language)
        for one, other in zip(known, wanted, strict=True)
    )
