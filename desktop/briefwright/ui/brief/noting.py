"""Footnotes while the text is written: making one, going into it, and back to its mark."""

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent

from briefwright.domain.prose import Atom, Block, NoteRef, SectionRef, Slot
from briefwright.domain.text import OBJECT
from briefwright.service.commands.noting import AddFootnote
from briefwright.ui.brief import setting
from briefwright.ui.brief.clipping import atom_named
from briefwright.ui.brief.setting import MADE_KINDS
from briefwright.ui.brief.workplace import Workplace

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_BARE = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)


class Noting(QObject):
    """Puts footnotes into the text of one page; Escape and Enter lead from one to its mark.

    Ctrl and a click lead from a mark to its footnote, and from a reference to what it names.
    """

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.page)
        self._place = place
        place.page.installEventFilter(self)
        place.page.viewport().installEventFilter(self)

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
            words = self.tr("Write the words first that the footnote is about.")
            self._place.bridge.failed.emit(words)
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

    def open_beside(self) -> None:
        """Goes to the footnote, section or table whose mark stands at the caret."""
        page, at = self._place.page, self._place.page.caret()
        content = page.text_of(at.line)
        for place in (at.at - 1, at.at):
            if 0 <= place < len(content.text) and content.text[place] == OBJECT:
                atom = content.atoms[content.text.count(OBJECT, 0, place)]
                if self._lead(atom):
                    return

    def _lead(self, atom: Atom | None) -> bool:
        """Whether the atom led to a footnote, a section, a table or a figure."""
        row = ""
        match atom:
            case NoteRef(note=row) | SectionRef(target=row):
                pass
            case _:
                return False
        if not self._place.writer.commit():
            return False
        with self._place.bridge.project.read() as reads:
            table = "block" if reads.find(Block, row) is not None else "section"
        return self._place.open_row(table, row)

    def _under(self, point: QPointF) -> Atom | None:
        """The atom at a point of the viewport."""
        spot = point + QPointF(0, self._place.page.verticalScrollBar().value())
        form = self._place.page.document().documentLayout().formatAt(spot).toCharFormat()
        if form.objectType() != setting.CHIP:
            return None
        return atom_named(str(form.property(setting.NAME)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape and Enter in a footnote lead back; Ctrl and a click lead on."""
        if (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonPress
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
            and self._lead(self._under(event.position()))
        ):
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            enter = event.key() in _ENTER and event.modifiers() in _BARE
            if event.key() == Qt.Key.Key_Escape or enter:
                return self.go_back() or (enter and self._place.writer.slot is Slot.NOTES)
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
