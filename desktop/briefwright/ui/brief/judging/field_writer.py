"""Keeps a field of a judgement and the project equal, by the same rules as the text of a section.

A judgement that is not in the project yet comes into it with the first words of its statement.
"""

from collections.abc import Sequence
from dataclasses import replace
from itertools import accumulate
from typing import Literal

from PySide6.QtCore import QObject, Signal

from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, Prose, Slot
from briefwright.edits.blocks import joined
from briefwright.edits.splice import Splice, apply
from briefwright.service.commands.base import Command
from briefwright.service.commands.judgements import AddJudgement, WriteJudgement
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.acts import Acts
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.judging.field import Field
from briefwright.ui.brief.lines import Line, Lines, Place
from briefwright.ui.brief.setting import ARABIC_SCRIPT
from briefwright.ui.brief.writer import Writer

Column = Literal["statement", "reasons"]

BETWEEN = Prose(text=" ")
"""What stands between two lines that became one."""


class FieldWriter(Writer):
    """Writes one field of a judgement; `made` carries the id of a judgement that this brought in."""

    made = Signal(str)

    def __init__(self, field: Field, column: Column, bridge: Bridge, parent: QObject) -> None:
        super().__init__(field, bridge, parent)
        self.column: Column = column
        self.index: int | None = None
        """Where a judgement that is not there yet will stand."""
        self._brief = ""
        self._language: str | None = None
        self._last: Judgement | None = None

    @property
    def busy(self) -> bool:
        """Whether a command of it is under way."""
        return self._held

    def open_judgement(self, brief: str, judgement: str | None, language: str) -> None:
        """Writes this judgement of the brief; None means one that is not there yet."""
        self._brief = brief
        self._language = language if language in ARABIC_SCRIPT else None
        self.open(judgement or "", Slot.BODY)
        self.page.setEnabled(bool(judgement) or self.column == "statement")

    def take_id(self, judgement: str) -> None:
        """Goes on with the judgement that another field of it brought in."""
        if self.owner != judgement:
            self.owner = judgement
            self.page.setEnabled(True)
            self.refresh()

    def rewrite(self, after: Sequence[Line], what: str, anchor: Place, caret: Place) -> bool:
        """Whether the field was made these lines, run together, in one step."""
        starts = [0, *accumulate(len(line.content.text) + len(BETWEEN.text) for line in after)]
        places = (Place(0, starts[each.line] + each.at) for each in (anchor, caret))
        return super().rewrite((_run_together(after),), what, *places)

    def _stored(self) -> tuple[Block, ...]:
        found = self._find()
        if found is None:
            return ()
        content = found.statement if self.column == "statement" else found.reasons
        block = Block(
            id=found.id,
            owner=found.id,
            pos=found.pos,
            content=content,
            language=self._language,
            seen=found.seen,
        )
        return (block,)

    def _find(self) -> Judgement | None:
        if not self.owner:
            return None
        with self._bridge.project.read() as reads:
            found = reads.find(Judgement, self.owner)
        self._last = found or self._last
        return found

    def _stands(self, block: str) -> bool:
        with self._bridge.project.read() as reads:
            return reads.find(Judgement, block) is not None

    def _splicing(self, row: str, base: Prose, splice: Splice) -> Command[None]:
        return WriteJudgement(
            judgement=row,
            column=self.column,
            content=apply(base, splice),
            what="Type" if splice.insert.text else "Delete text",
            base=base,
            seen=self._seen.get(row),
        )

    def _write(self, before: Lines, after: Lines, what: str) -> Lines | None:
        wanted = _run_together(after)
        if before and wanted.content == before[0].content and self.owner:
            return (wanted,)
        row = self.owner or ""
        if row and self._stands(row):
            command = WriteJudgement(
                judgement=row,
                column=self.column,
                content=wanted.content,
                what=what,
                base=before[0].content if before else None,
                seen=self._seen.get(row),
            )
            return None if self._do(command) is None else (replace(wanted, id=row),)
        return self._bring_in(wanted)

    def _bring_in(self, wanted: Line) -> Lines | None:
        """Adds the judgement with these words; one that somebody removed comes back with the rest."""
        if not wanted.content.text.strip():
            return (wanted,)
        last = self._last or Judgement(id="", brief=self._brief, pos="")
        stated = self.column == "statement"
        command = AddJudgement(
            brief=self._brief,
            statement=wanted.content if stated else last.statement,
            likelihood=last.likelihood,
            confidence=last.confidence,
            reasons=last.reasons if stated else wanted.content,
            index=self.index,
        )
        made = self._do(command)
        if made is None:
            return None
        self.owner = made[0]
        held, self._held = self._held, True  # its line has no name yet
        self.made.emit(made[0])
        self._held = held
        return (replace(wanted, id=made[0]),)


class FieldActs(Acts):
    """The acts of a field, which is one line: Enter leaves it by `entered`."""

    entered = Signal()

    def __init__(self, field: Field, writer: FieldWriter, labels: Labels, parent: QObject) -> None:
        super().__init__(field, writer, labels, parent)
        self.field = field

    def split(self) -> None:
        """Enter goes on to the next field."""
        self.entered.emit()

    def join_back(self) -> None:
        """Backspace at the beginning does nothing."""

    def join_forward(self) -> None:
        """Delete at the end does nothing."""


def _run_together(lines: Sequence[Line]) -> Line:
    """The lines as one, with the id of the first that has one."""
    parts: list[Prose] = []
    for line in lines:
        parts += [line.content] if not parts else [BETWEEN, line.content]
    row = next((line.id for line in lines if line.id), None)
    return replace(lines[0], id=row, content=joined(parts)) if lines else Line()
