"""Keeps page, blocks and log equal: commits what is typed, does what goes beyond a line, takes in changes.

Typing is compared with what the project holds, never taken from Qt's own report. What
another window changed is merged into what is being typed; nothing typed is ever dropped.
"""

from collections.abc import Sequence
from dataclasses import replace
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from briefwright.domain.prose import Block, Prose, Slot
from briefwright.edits.blocks import normal, slice_of
from briefwright.edits.grouping import Run, begin, continues, due, extended
from briefwright.edits.merge import merge_prose
from briefwright.edits.splice import Splice, splice_between
from briefwright.service.commands.base import Command
from briefwright.service.commands.blocks import SpliceProse
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.lines import Line, Lines, Place, difference, end_of
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.shown import Shown

T = TypeVar("T")


class Writer(Shown):
    """Writes one part of a brief: the blocks of an owner in a slot.

    `written` tells that the page or the project changed; `clashed` that somebody changed
    the same words, so that two versions stand side by side.
    """

    written = Signal()
    clashed = Signal()

    def __init__(self, page: Page, bridge: Bridge, parent: QObject) -> None:
        super().__init__(page, bridge, parent)
        self._run: Run | None = None
        self._typed: tuple[int, Prose] = (0, Prose())
        self._dirty = False
        self._waiting = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.commit)
        page.typed.connect(self._typed_in)
        page.left.connect(self.commit)
        page.composed.connect(self._composed)

    # --- which part ----------------------------------------------------------

    def open(self, owner: str | None, slot: Slot) -> bool:
        """Whether another part is written from now on; False when the last words could not be kept."""
        if not self.commit():
            return False
        self.owner, self.slot = owner, slot
        self.page.setEnabled(owner is not None)
        self._show(self._stored())
        self.page.put_caret(Place(0, 0))
        return True

    def move_on(self, owner: str | None, slot: Slot) -> None:
        """Writes another part because the owner of this one is gone; words not kept go along."""
        known = self.page.known_lines
        alike = len(known) == len(self._base) == self.page.count
        lost = tuple(
            replace(line, id=None)
            for number, line in enumerate(self.page.lines)
            if self._dirty and not (alike and line.content == self._base[number])
        )
        self._dirty = False
        self.open(owner, slot)
        if lost and owner is not None:
            here = tuple(line for line in self.page.lines if line.id is not None)
            after = (*here, *lost)
            self.rewrite(after, "Keep what was typed", end_of(after), end_of(after))

    @property
    def dirty(self) -> bool:
        """Whether something typed is not in the project yet."""
        return self._dirty

    @property
    def lines(self) -> Lines:
        """The lines as the page has them."""
        return self.page.lines

    # --- typing --------------------------------------------------------------

    def _typed_in(self) -> None:
        if self.page.count != len(self.page.known_lines):
            self._dirty = True
            self.commit()
            return
        number = self.page.caret().line
        content = self.page.text_of(number)
        before = self._typed[1] if self._run and self._typed[0] == number else self._base[number]
        if before == content:
            return
        splice = _at_caret(before, content, self.page.caret().at)
        block, now = self.page.known_lines[number].id or "", monotonic()
        if self._run is None:
            self._run = begin(block, splice, now)
        elif self._typed[0] == number and continues(self._run, block, splice, now):
            self._run = extended(self._run, splice, now)
        else:
            self._commit_line(*self._typed)
            block = self.page.known_lines[number].id or ""
            self._run = begin(block, splice, now)
        self._dirty = True
        self._typed = (number, content)
        self._timer.start(max(round((due(self._run) - now) * 1000), 0))

    def commit(self) -> bool:
        """Whether all that was typed is in the project."""
        self._timer.stop()
        self._run = None
        if not self._dirty or self.owner is None:
            return True
        now = self.page.lines
        if len(now) != len(self._base):
            return self._commit_all(self._named_alike(now))
        changed = [n for n, line in enumerate(now) if line.content != self._base[n]]
        if len(changed) == 1 and now[changed[0]].id is not None:
            return self._commit_line(changed[0], now[changed[0]].content)
        return self._commit_all(now)

    def _commit_line(self, number: int, content: Prose) -> bool:
        """Writes one line with this content; the page may hold newer words already."""
        line = self.page.lines[number]
        splice = splice_between(self._base[number], content)
        if splice is None:
            return True
        if line.id is None:
            return self._commit_all(self._known(number, content))
        command = self._splicing(line.id, self._base[number], splice)
        if not self._stands(line.id) or self._do(command) is None:
            return self._commit_all(self._known(number, content))
        self._base[number] = content
        self._dirty = False
        self.refresh()
        return True

    def _splicing(self, row: str, base: Prose, splice: Splice) -> Command[None]:
        """What commits a run of typing in the line of this id."""
        return SpliceProse(block=row, base=base, splice=splice, seen=self._seen.get(row))

    def _stands(self, block: str) -> bool:
        """Whether the project still has the line of this id."""
        with self._bridge.project.read() as reads:
            return reads.find(Block, block) is not None

    def _known(self, number: int, content: Prose) -> Lines:
        """The lines as the project has them, but for one."""
        texts = [*self._base]
        texts[number] = content
        return tuple(
            replace(line, content=text) for line, text in zip(self.page.lines, texts, strict=True)
        )

    def _commit_all(self, now: Lines) -> bool:
        before = self._before(now)
        made = self._write(before, now, "Type")
        if made is None:
            return False
        self._dirty = False
        if len(made) == self.page.count:
            self.page.name_lines(made)
            self._base = [line.content for line in made]
        self.refresh()
        return True

    def _before(self, now: Lines) -> Lines:
        known = self.page.known_lines
        return tuple(
            replace(line, content=text) for line, text in zip(known, self._base, strict=True)
        )

    def _named_alike(self, now: Lines) -> Lines:
        """Lines that Qt made by itself, with the ids of those that they continue."""
        known = self._before(now)
        stretch = difference(
            [Line(content=line.content) for line in known],
            [Line(content=line.content) for line in now],
        )
        if stretch is None:
            return now
        after = len(known) - stretch.last
        made: list[Line] = []
        for number, line in enumerate(now):
            like = None
            if number < stretch.last:
                like = known[number]
            elif number >= len(now) - after:
                like = known[number - len(now)]
            made.append(line if like is None else replace(like, content=line.content))
        return tuple(made)

    # --- acts ----------------------------------------------------------------

    def do(self, command: Command[T]) -> tuple[T] | None:
        """The result of a command done after what was typed, shown; None when it was refused."""
        if self.owner is None or not self.commit():
            return None
        result = self._do(command)
        if result is not None:
            self._show(self._stored())
            self.written.emit()
        return result

    def rewrite(self, after: Sequence[Line], what: str, anchor: Place, caret: Place) -> bool:
        """Whether the lines were made these, in one step; `anchor` and `caret` are places in them."""
        if self.owner is None or not self.commit():
            return False
        made = self._write(self.page.lines, tuple(after), what)
        if made is None:
            return False
        spots = [(made[each.line].id, each.at) for each in (anchor, caret) if made]
        self._show(self._stored())
        start, end = [self.spot(row, at) for row, at in spots] or [Place(0, 0)] * 2
        self.page.select(start, end)
        self.page.ensureCursorVisible()
        self.written.emit()
        return True

    # --- what others changed -------------------------------------------------

    def refresh(self) -> None:
        """Shows what the project holds now, merged with what is being typed."""
        if self._held or self.owner is None:
            return
        if self.page.composing:
            self._waiting = True
            return
        if self.page.count != len(self.page.known_lines):
            self._dirty = True
            self.commit()
            return
        blocks = self._stored()
        now = self.page.lines
        values, clash = self._merged(now, {block.id: block for block in blocks})
        if clash is not None:
            self._keep_both(clash, now[clash].content)
            return
        lost = self._lost(now, {block.id for block in blocks})
        if lost and not self._write_again(lost, blocks):
            return
        blocks = self._stored() if lost else blocks
        self._show(blocks, values)
        self._dirty = any(
            values.get(block.id, line.content) != line.content
            for block, line in zip(blocks, map(self._line, blocks), strict=True)
        )
        if len(now) == 1 and now[0].id is None and not blocks and now[0].content.text:
            self._dirty = True
        self._go_on_typing()
        if lost:
            self.page.put_caret(end_of(self.page.lines))
        self.written.emit()

    def _merged(self, now: Lines, stored: dict[str, Block]) -> tuple[dict[str, Prose], int | None]:
        """The text to show for each block, and the number of a line that both changed."""
        values: dict[str, Prose] = {}
        for number, line in enumerate(now):
            if line.id is None or line.id not in stored:
                continue
            theirs, mine, base = (
                self._line(stored[line.id]).content,
                line.content,
                self._base[number],
            )
            if mine in (base, theirs):
                values[line.id] = theirs
                continue
            merged = merge_prose(base, mine, theirs)
            if merged.clashes:
                return values, number
            values[line.id] = normal(merged.value)
        return values, None

    def _keep_both(self, number: int, mine: Prose) -> None:
        """Writes our version beside the other, as a conflict of the log, and shows what stands."""
        line, base = self.page.lines[number], self._base[number]
        splice = splice_between(base, mine)
        if line.id is None or splice is None:
            return
        if self._do(self._splicing(line.id, base, splice)) is None:
            return
        self._base[number] = mine
        self.refresh()
        self.clashed.emit()

    def _lost(self, now: Lines, stored: set[str]) -> Lines:
        """Lines with words of ours whose block somebody removed."""
        phantom = len(now) == 1 and now[0].id is None and bool(stored)
        return tuple(
            replace(line, id=None)
            for number, line in enumerate(now)
            if line.content != self._base[number]
            and (phantom or (line.id is not None and line.id not in stored))
        )

    def _write_again(self, lost: Lines, blocks: Sequence[Block]) -> bool:
        """Whether lines whose block is gone were written as new ones; the page keeps them if not."""
        before = tuple(map(self._line, blocks))
        self._dirty = self._write(before, (*before, *lost), "Keep what was typed") is None
        return not self._dirty

    def _go_on_typing(self) -> None:
        number = self._typed[0]
        if self._run is not None and number < self.page.count:
            self._typed = (number, self.page.text_of(number))
            self._run = replace(self._run, caret=self.page.caret().at)

    def _composed(self) -> None:
        if self._waiting:
            self._waiting = False
            self.refresh()


def _at_caret(before: Prose, after: Prose, caret: int) -> Splice:
    """The edit as the hand made it: where a letter is doubled, the texts alone do not tell where."""
    grown = len(after.text) - len(before.text)
    if grown < 0:
        return Splice(start=caret, end=caret - grown, insert=Prose())
    start = max(caret - grown, 0)
    return Splice(start=start, end=start, insert=slice_of(after, start, caret))
