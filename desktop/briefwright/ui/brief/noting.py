"""Footnotes while the text is written: making one, going into it, and back to its mark."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent

from briefwright.domain.prose import Block, NoteRef, Slot
from briefwright.domain.text import OBJECT
from briefwright.service.commands.noting import AddFootnote
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.setting import MADE_KINDS
from briefwright.ui.brief.workplace import Workplace


class Noting(QObject):
    """Puts footnotes into the text of one page; Escape leads from a footnote to its mark."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.page)
        self._place = place
        place.page.installEventFilter(self)

    def add(self) -> None:
        """Puts a mark at the caret and goes into its footnote."""
        writer, page = self._place.writer, self._place.page
        if writer.slot is Slot.NOTES:
            self._place.bridge.failed.emit(self.tr("A footnote has no footnotes of its own."))
            return
        if not writer.commit():
            return
        lines, at = writer.lines, page.selection()[1]
        line = lines[at.line]
        if line.kind in MADE_KINDS:
            words = self.tr("A figure has a note instead: Insert, Note under the table or figure.")
            self._place.bridge.failed.emit(words)
            return
        if line.id is None:
            writer.rewrite((Line(),), "Add a paragraph", at, at)
            line = writer.lines[at.line]
        if line.id is None:
            return
        made = writer.do(AddFootnote(block=line.id, at=at.at))
        if made is not None:
            self._place.open_row("block", made[0])

    def go_back(self) -> bool:
        """Whether the caret went from a footnote to the place after its mark."""
        writer, page = self._place.writer, self._place.page
        if writer.slot is not Slot.NOTES or not writer.commit():
            return False
        lines, at = writer.lines, page.caret()
        block = self._marking(lines[at.line].id or "")
        if block is None or not self._place.open_row("block", block.id):
            return False
        page.put_caret(writer.spot(block.id, after_mark(block, lines[at.line].id or "")))
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def go_to(self, note: str) -> None:
        """Goes into a footnote."""
        if self._place.writer.commit():
            self._place.open_row("block", note)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape in a footnote leads back."""
        escape = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Escape
        )
        if escape and self.go_back():
            return True
        return super().eventFilter(watched, event)

    def _marking(self, note: str) -> Block | None:
        """The block in which the mark of a footnote stands."""
        brief = self._place.brief()
        if brief is None:
            return None
        project = self._place.bridge.project
        owners = (brief, *(section.id for section in project.sections(brief)))
        for owner in owners:
            for block in project.blocks(owner):
                if NoteRef(note=note) in block.content.atoms:
                    return block
        return None


def after_mark(block: Block, note: str) -> int:
    """The place after the mark of a footnote in a block."""
    at = -1
    for atom in block.content.atoms:
        at = block.content.text.index(OBJECT, at + 1)
        if atom == NoteRef(note=note):
            return at + 1
    return 0
