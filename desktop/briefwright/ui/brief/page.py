"""The page as hands and eyes meet it: keys, clipboard, drag, and chips under the pointer.

What goes beyond one line (Enter, joining, pasting, moving) is announced and done elsewhere, so
that a line of the page is always one block of the project.
"""

from typing import Protocol

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QTextCharFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QMenu, QWidget

from briefwright.domain.prose import Cite, MarkKind
from briefwright.domain.text import OBJECT
from briefwright.ui.brief import setting
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.clipping import LINES, atom_named, in_words, packed
from briefwright.ui.brief.lines import Place, cut
from briefwright.ui.brief.sheet import Sheet
from briefwright.ui.brief.turning import turn_line
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.carrying import FINDINGS, carried

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TURNS = frozenset(
    {
        Qt.Key.Key_Left,
        Qt.Key.Key_Right,
        Qt.Key.Key_Up,
        Qt.Key.Key_Down,
        Qt.Key.Key_Home,
        Qt.Key.Key_End,
        Qt.Key.Key_PageUp,
        Qt.Key.Key_PageDown,
    }
)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_META = Qt.KeyboardModifier.MetaModifier


class Helper(Protocol):
    """Whoever helps while one types on a page."""

    def typed(self, page: "Page", char: str) -> bool:
        """Whether something else than the key was typed in its place."""
        ...

    def erased(self, page: "Page") -> bool:
        """Whether Backspace took back what was typed for the last key."""
        ...


class Page(Sheet):
    """Announces what a person wants.

    `act` names what goes beyond a line: `split`, `join_back`, `join_forward`, `erase`, `cut`,
    `break`;
    `over` carries text typed over several lines, `given` what is pasted or dropped here,
    `dragged` where the selection is dropped.
    """

    act = Signal(str)
    over = Signal(str)
    given = Signal(object)
    dragged = Signal(object)
    dropped_finding = Signal(str)
    pointed = Signal(object)
    opened = Signal(str)
    left = Signal()
    composed = Signal()

    def __init__(self, theme: Theme, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(theme, labels, parent)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.composing = False
        self.figure_finding: str | None = None
        self.helper: Helper | None = None
        self.typed.connect(self._turn)
        self._labels = labels

    # --- at the caret ---------------------------------------------------------

    def place_at(self, point: QPointF) -> Place:
        """The place nearest to a point of the viewport."""
        return self.place_of(self.cursorForPosition(point.toPoint()).position())

    def chip_beside_caret(self) -> str | None:
        """The finding whose chip is selected or stands by the caret, or that of a figure's chosen item."""
        start, end = self.selection()
        if self.figure_finding is not None or start.line >= self.count:
            return self.figure_finding
        content = self.text_of(start.line)
        reach = (
            (end.at,) if end.line == start.line and end.at > start.at else (start.at, start.at + 1)
        )
        for stop in reach:
            at = stop - 1
            if 0 <= at < len(content.text) and content.text[at] == OBJECT:
                atom = content.atoms[content.text.count(OBJECT, 0, at)]
                if isinstance(atom, Cite):
                    return atom.finding
        return None

    def set_typing_mark(self, kind: MarkKind) -> None:
        """What is typed next is set in this way, or no longer."""
        word, form = setting.word_of(kind), QTextCharFormat(self.currentCharFormat())
        marks = set(setting.marks_of(form)) ^ {word}
        line = self.known_lines[min(self.caret().line, len(self.known_lines) - 1)]
        self.setCurrentCharFormat(setting.letter_format(line, tuple(marks), self.theme))

    def typing_marks(self) -> frozenset[str]:
        """How what is typed next is set."""
        return frozenset(setting.marks_of(self.currentCharFormat()))

    # --- keys ----------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leaves to the window's actions every key that does not edit a line."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            held = event.modifiers() & (_CONTROL | _ALT | _META)
            if held and not self._edits(event):
                event.ignore()
                return True
        return super().event(event)

    def _edits(self, event: QKeyEvent) -> bool:
        keys = QKeySequence.StandardKey
        control = event.modifiers() & _CONTROL and not event.modifiers() & _ALT
        erasing = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        named = (keys.Copy, keys.Cut, keys.Paste, keys.SelectAll)
        return bool(
            any(event.matches(key) for key in named)
            or (control and (event.key() in _TURNS or erasing))
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lets Qt edit inside a line, and announces what goes beyond it."""
        start, end = self.selection()
        beyond = start.line != end.line
        if event.key() in _ENTER:
            shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self.act.emit("break" if shift else "split")
        elif event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}:
            self._erase(event, start, end, back=event.key() == Qt.Key.Key_Backspace)
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.cut()
        elif self._edits(event) or event.key() in _TURNS:
            super().keyPressEvent(event)
        elif _types(event):
            if beyond:
                self.over.emit(event.text())
            elif self.helper is None or not self.helper.typed(self, event.text()):
                super().keyPressEvent(event)
        else:
            event.ignore()

    def _erase(self, event: QKeyEvent, start: Place, end: Place, *, back: bool) -> None:
        whole = len(self.document().findBlockByNumber(start.line).text())
        if back and self.helper is not None and self.helper.erased(self):
            return
        if start.line != end.line:
            self.act.emit("erase")
        elif start == end and back and start.at == 0:
            self.act.emit("join_back")
        elif start == end and not back and start.at == whole:
            self.act.emit("join_forward")
        else:
            super().keyPressEvent(event)

    def _turn(self) -> None:
        if not self.composing:
            turn_line(self)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Takes what an input method composes; a selection beyond a line gives way first."""
        start, end = self.selection()
        if start.line != end.line and (event.preeditString() or event.commitString()):
            self.act.emit("erase")
        self.composing = bool(event.preeditString())
        super().inputMethodEvent(event)
        if not self.composing:
            self.composed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tells that the text was left."""
        super().focusOutEvent(event)
        self.left.emit()

    # --- clipboard and drag --------------------------------------------------

    def cut(self) -> None:
        """Copies the selection and takes it out."""
        if self.textCursor().hasSelection():
            self.copy()
            self.act.emit("cut")

    def createMimeDataFromSelection(self) -> QMimeData:
        """The selection with its chips for this program, and as words for others."""
        start, end = self.selection()
        pieces = cut(self.lines, start, end)
        data = QMimeData()
        data.setData(LINES, packed(pieces))
        data.setText(in_words(pieces, lambda atom: f"[{self._labels.of(atom).words}]"))
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether there is text in it, or a finding."""
        return any(source.hasFormat(each) for each in (LINES, FINDINGS)) or source.hasText()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Announces what is pasted."""
        self.given.emit(source)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes text and findings; files go to the window."""
        if event.mimeData().hasUrls() and not event.mimeData().hasFormat(LINES):
            event.ignore()
            return
        super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Moves text within the page, or takes what comes from elsewhere."""
        data, place = event.mimeData(), self.place_at(event.position())
        super().dragLeaveEvent(QDragLeaveEvent())  # or Qt's caret for the drop stays on the page
        event.acceptProposedAction()
        if data.hasFormat(FINDINGS):
            self.put_caret(place)
            for finding, _ in carried(data):
                self.dropped_finding.emit(finding)
        elif event.source() in {self, self.viewport()} and self.textCursor().hasSelection():
            event.setDropAction(Qt.DropAction.CopyAction)  # the page itself takes out what moves
            event.accept()
            self.dragged.emit(place)
        else:
            self.put_caret(place)
            self.given.emit(data)

    # --- chips under the pointer ---------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tells which chip is pointed at."""
        super().mouseMoveEvent(event)
        self._point(self.chip_under(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Ctrl and a click open the passage of a chip."""
        found = self.chip_under(event.position())
        if found is not None and event.modifiers() & _CONTROL:
            self.opened.emit(found[0])
            return
        super().mousePressEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Points at nothing."""
        super().leaveEvent(event)
        self._point(None)

    def chip_under(self, point: QPointF) -> tuple[str, QRectF] | None:
        """The finding of the chip at a point of the viewport, and the rectangle of the chip."""
        spot = point + QPointF(0, self.verticalScrollBar().value())
        form = self.document().documentLayout().formatAt(spot).toCharFormat()
        if form.objectType() != setting.CHIP:
            return None
        atom = atom_named(str(form.property(setting.NAME)))
        if not isinstance(atom, Cite):
            return None
        near = self.cursorForPosition(point.toPoint())
        for position in (near.position() - 1, near.position()):
            box = self._chip_box(position)
            if box is not None and box.adjusted(-1, -8, 1, 8).contains(point):
                return atom.finding, box
        return None

    def _chip_box(self, position: int) -> QRectF | None:
        if position < 0 or self.document().characterAt(position) != OBJECT:
            return None
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        first = QRectF(self.cursorRect(cursor))
        cursor.setPosition(position + 1)
        last = QRectF(self.cursorRect(cursor))
        if abs(last.top() - first.top()) > 1:
            return None
        low, high = sorted((first.left(), last.left()))
        return QRectF(low, first.top(), high - low, first.height())

    def _point(self, found: tuple[str, QRectF] | None) -> None:
        position = None
        if found is not None:
            position = self.cursorForPosition(found[1].center().toPoint()).position()
            if self.document().characterAt(position) != OBJECT:
                position -= 1
        if position != self._chips.pointed:
            self._chips.pointed = position
            self.viewport().setCursor(
                Qt.CursorShape.IBeamCursor if found is None else Qt.CursorShape.ArrowCursor
            )
            self.viewport().update()
            self.pointed.emit(found)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom the running text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.theme.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the pane's own actions."""
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
        menu.deleteLater()


def _types(event: QKeyEvent) -> bool:
    """Whether the key puts letters into the text."""
    text = event.text()
    held = event.modifiers() & (_CONTROL | _ALT | _META)
    control_only = held in (_CONTROL, _META)
    return bool(text) and text[0].isprintable() and OBJECT not in text and not control_only
