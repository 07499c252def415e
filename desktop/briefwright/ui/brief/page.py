"""The text of one part on a page: shown line by line, read back, and edited within a line by Qt.

What goes beyond one line (Enter, joining, pasting, moving) is announced and done elsewhere, so
that a line of the page is always one block of the project. Places are code points.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QMenu, QTextEdit, QWidget

from briefwright.domain.prose import Cite, MarkKind, Prose
from briefwright.domain.text import OBJECT
from briefwright.ui.brief import setting
from briefwright.ui.brief.chips import ChipPainter, Labels
from briefwright.ui.brief.clipping import FINDINGS, LINES, atom_named, in_words, packed
from briefwright.ui.brief.edges import Edges
from briefwright.ui.brief.lines import Line, Lines, Place, cut, within
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.theme import Theme

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


class Page(QTextEdit):
    """Shows lines of prose. `typed` tells that Qt changed the text of a line.

    `act` names what goes beyond a line: `split`, `join_back`, `join_forward`, `erase`, `break`;
    `given` carries what is pasted or dropped here, `replace` text typed over several lines.
    """

    typed = Signal()
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
        super().__init__(parent)
        self.setObjectName("brief.text")
        self.setAccessibleName(self.tr("Text of the brief"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(True)
        self.setTabChangesFocus(True)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.theme = theme
        self.composing = False
        self._labels = labels
        self._lines: list[Line] = [Line()]
        self._quiet = False
        self._chips = ChipPainter(theme, labels, self)
        self.document().documentLayout().registerHandler(setting.CHIP, self._chips)
        self._edges = Edges(theme, self.document())
        self.document().contentsChanged.connect(self._contents_changed)
        theme.changed.connect(self._set_again)
        self._set_again()

    # --- what is shown -------------------------------------------------------

    @property
    def lines(self) -> Lines:
        """The lines as they stand on the page now, with what is being typed."""
        if self.document().blockCount() != len(self._lines):
            return tuple(Line(content=content) for content in self.texts())
        texts = self.texts()
        return tuple(
            replace(line, content=text) for line, text in zip(self._lines, texts, strict=True)
        )

    @property
    def known_lines(self) -> Lines:
        """The lines as they were shown last; what was typed since is not in them."""
        return tuple(self._lines)

    def stray_lines(self) -> tuple[int, ...]:
        """The numbers of lines with a sign for an atom that stands for none."""
        return tuple(
            number
            for number, content in enumerate(self.texts())
            if self.document().findBlockByNumber(number).text().count(OBJECT) != len(content.atoms)
        )

    @property
    def count(self) -> int:
        """The number of lines that Qt has; another than `known` after an edit beyond a line."""
        return self.document().blockCount()

    @property
    def known(self) -> int:
        """The number of lines that were shown."""
        return len(self._lines)

    def texts(self) -> tuple[Prose, ...]:
        """The prose of every line."""
        block, found = self.document().begin(), []
        while block.isValid():
            found.append(setting.read(block))
            block = block.next()
        return tuple(found)

    def text_of(self, number: int) -> Prose:
        """The prose of one line."""
        return setting.read(self.document().findBlockByNumber(number))

    def show_title(self, title: str, number: str) -> None:
        """Writes the title over the text."""
        self._edges.show_title(title, number)
        self._set_margins()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows other lines; the caret goes to the beginning unless it is put elsewhere."""
        self._lines = list(lines) or [Line()]
        top = self.verticalScrollBar().value()
        with self._quietly():
            self.document().clear()
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            for number, line in enumerate(self._lines):
                if number:
                    cursor.insertBlock()
                setting.put(cursor, line, self.theme)
            cursor.endEditBlock()
            self._set_margins()
        self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def show_line(self, number: int, line: Line) -> None:
        """Shows one line anew; caret and selection are the caller's to put back."""
        self._lines[number] = line
        block = self.document().findBlockByNumber(number)
        with self._quietly():
            cursor = QTextCursor(block)
            cursor.beginEditBlock()
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            setting.put(cursor, line, self.theme)
            cursor.endEditBlock()
        self.viewport().update()

    def name_lines(self, lines: Sequence[Line]) -> None:
        """Takes ids and kinds of lines that stand as they are."""
        self._lines = list(lines)

    def lay_out_chips(self) -> None:
        """Measures and paints the chips anew."""
        with self._quietly():
            self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    # --- places --------------------------------------------------------------

    def caret(self) -> Place:
        """Where the caret stands."""
        return self._place(self.textCursor().position())

    def anchor(self) -> Place:
        """Where the selection began; the caret itself when there is none."""
        return self._place(self.textCursor().anchor())

    def selection(self) -> tuple[Place, Place]:
        """The ends of the selection in order, both the caret when there is none."""
        cursor = self.textCursor()
        return self._place(cursor.selectionStart()), self._place(cursor.selectionEnd())

    def select(self, anchor: Place, caret: Place) -> None:
        """Puts caret and selection, each kept within the text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(anchor))
        cursor.setPosition(self._position(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def put_caret(self, place: Place) -> None:
        """Puts the caret and brings it into view."""
        self.select(place, place)
        self.ensureCursorVisible()

    def place_at(self, point: QPointF) -> Place:
        """The place nearest to a point of the viewport."""
        return self._place(self.cursorForPosition(point.toPoint()).position())

    def chip_beside_caret(self) -> str | None:
        """The finding whose chip stands just before or after the caret, or is selected."""
        start, end = self.selection()
        if start.line >= self.count:
            return None
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
        line = self._lines[min(self.caret().line, len(self._lines) - 1)]
        self.setCurrentCharFormat(setting.letter_format(line, tuple(marks), self.theme))

    def typing_marks(self) -> frozenset[str]:
        """How what is typed next is set."""
        return frozenset(setting.marks_of(self.currentCharFormat()))

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(min(max(number, 0), self.count - 1))

    def _place(self, position: int) -> Place:
        block = self.document().findBlock(position)
        offsets = Offsets(block.text())
        return Place(block.blockNumber(), offsets.from_qt(position - block.position()))

    def _position(self, place: Place) -> int:
        block = self._block(place.line)
        return block.position() + Offsets(block.text()).to_qt(place.at)

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
            else:
                super().keyPressEvent(event)
        else:
            event.ignore()

    def _erase(self, event: QKeyEvent, start: Place, end: Place, *, back: bool) -> None:
        whole = len(self.text_of(start.line).text)
        if start.line != end.line:
            self.act.emit("erase")
        elif start == end and back and start.at == 0:
            self.act.emit("join_back")
        elif start == end and not back and start.at == whole:
            self.act.emit("join_forward")
        else:
            super().keyPressEvent(event)

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
            self.act.emit("erase")

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

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where it would fall."""
        super().dragMoveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Moves text within the page, or takes what comes from elsewhere."""
        data, place = event.mimeData(), self.place_at(event.position())
        event.acceptProposedAction()
        if data.hasFormat(FINDINGS):
            self.put_caret(place)
            self.dropped_finding.emit(bytes(data.data(FINDINGS).data()).decode())
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

    # --- painting and setting ------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the text, and beside it bullets, numbers and the names of what is made."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        self._edges.paint(painter, self._lines, QRectF(event.rect()).translated(0, top))
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the margins for the new width."""
        super().resizeEvent(event)
        self._set_margins()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel zoom the running text."""
        if event.modifiers() & _CONTROL:
            self.theme.step_zoom(1 if event.angleDelta().y() > 0 else -1)
            return
        super().wheelEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The menu of the pane's own actions."""
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.exec(event.globalPos())
        menu.deleteLater()

    def _set_again(self) -> None:
        colours = self.theme.colours
        self.setStyleSheet(
            f"QTextEdit {{ background: {colours.base}; border: none; color: {colours.text};"
            f" selection-background-color: {colours.selection};"
            f" selection-color: {colours.text}; }}"
        )
        anchor, caret = self.anchor(), self.caret()
        self.show_lines(self.lines)
        self.select(within(self.lines, anchor), within(self.lines, caret))

    def _set_margins(self) -> None:
        with self._quietly():
            self._edges.set_margins(self.viewport().width(), self.viewport().height())

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _contents_changed(self) -> None:
        if not self._quiet:
            self.typed.emit()


def _types(event: QKeyEvent) -> bool:
    """Whether the key puts letters into the text."""
    text = event.text()
    held = event.modifiers() & (_CONTROL | _ALT | _META)
    control_only = held in (_CONTROL, _META)
    return bool(text) and text[0].isprintable() and OBJECT not in text and not control_only
