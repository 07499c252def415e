"""Keys in the rows of a plain table: from cell to cell, a row more, and cells that stay cells."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCursor

from briefwright.domain.prose import BlockKind, Prose
from briefwright.edits.blocks import joined, slice_of
from briefwright.ui.brief.cells import is_row
from briefwright.ui.brief.lines import Line, Lines, Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.tabling import (
    TAB,
    Cell,
    cell,
    cell_at,
    column_moved,
    rows_of,
    with_column,
    with_row,
    without_column,
    without_row,
)
from briefwright.ui.brief.writer import Writer

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_ERASE = frozenset({Qt.Key.Key_Backspace, Qt.Key.Key_Delete})
_CONTROL = Qt.KeyboardModifier.ControlModifier
_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class CellKeys(QObject):
    """Sees the keys of a page before it does, while the caret stands in a row."""

    def __init__(self, page: Page, writer: Writer) -> None:
        super().__init__(page)
        self._page = page
        self._writer = writer
        page.installEventFilter(self)

    @property
    def in_row(self) -> bool:
        """Whether the caret stands in a row."""
        return is_row(self._page.textCursor().block())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Whether the key was for a cell."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._key(event)
        return super().eventFilter(watched, event)

    def _key(self, event: QKeyEvent) -> bool:
        if self.in_row and event.key() in _ERASE and event.modifiers() == _CONTROL:
            return self._erase_word(back=event.key() == Qt.Key.Key_Backspace)
        if event.modifiers() & _HELD:
            return False
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            return self._step(1 if event.key() == Qt.Key.Key_Down else -1, keep=shift)
        start, end = self._page.selection()
        if event.key() in _ENTER and not shift and start == end and self._leave_caption(start):
            return True
        if not self.in_row:
            return False
        if event.key() == Qt.Key.Key_Tab:
            self.go_on(-1 if shift else 1)
        elif event.key() == Qt.Key.Key_Backtab:
            self.go_on(-1)
        elif event.key() in _ENTER and not shift and start.line == end.line:
            self.add_row()
        elif event.key() in _ERASE and start == end:
            return self._erase(start, back=event.key() == Qt.Key.Key_Backspace)
        elif self._across(start, end) and (event.key() in _ERASE or _types(event)):
            return self._clear(start, end, onward=event.key() not in _ERASE)
        else:
            return False
        return True

    # --- from cell to cell ---------------------------------------------------

    def go_on(self, way: int) -> None:
        """To the next cell (1) or the one before (-1); after the last one a row is added."""
        lines, at = self._writer.lines, self._page.caret()
        here, rows = cell_at(lines, at), rows_of(lines, at.line)
        if rows is None:
            return
        width = lines[at.line].content.text.count(TAB) + 1
        column, number = here.column + way, at.line
        if column >= width:
            number, column = number + 1, 0
            if number > rows[1]:
                self.add_row()
                return
        elif column < 0:
            number, column = number - 1, len(lines[max(number - 1, 0)].content.text)
            if number < rows[0]:
                self._leave_upward(lines, rows[0])
                return
        self._choose(cell(lines, number, column))

    def add_row(self) -> None:
        """A row more under that of the caret."""
        lines, at = self._writer.lines, self._page.caret()
        if rows_of(lines, at.line) is not None:
            after = with_row(lines, at.line)
            place = Place(at.line + 1, 0)
            self._writer.rewrite(after, "Add a row", place, place)

    def remove_row(self) -> None:
        """Takes the row of the caret out."""
        lines, at = self._writer.lines, self._page.caret()
        after = without_row(lines, at.line) or (Line(),)
        place = Place(min(at.line, len(after) - 1), 0)
        self._writer.rewrite(after, "Remove a row", place, place)

    def add_column(self) -> None:
        """A column more after that of the caret."""
        lines, at = self._writer.lines, self._page.caret()
        column = cell_at(lines, at).column
        after = with_column(lines, at)
        place = Place(at.line, cell(after, at.line, column + 1).start)
        self._writer.rewrite(after, "Add a column", place, place)

    def remove_column(self) -> None:
        """Takes the column of the caret out; the last one goes with the table."""
        lines, at = self._writer.lines, self._page.caret()
        after, column = without_column(lines, at), cell_at(lines, at).column
        if after is not None:
            place = Place(at.line, cell(after, at.line, max(column - 1, 0)).start)
            self._writer.rewrite(after, "Remove a column", place, place)

    def move_column(self, step: int) -> None:
        """Moves the column of the caret back (-1) or on (1)."""
        lines, at = self._writer.lines, self._page.caret()
        after, column = column_moved(lines, at, step), cell_at(lines, at).column
        if after is not None:
            place = Place(at.line, cell(after, at.line, column + step).start)
            self._writer.rewrite(after, "Move a column", place, place)

    def _choose(self, wanted: Cell) -> None:
        self._page.select(Place(wanted.line, wanted.start), Place(wanted.line, wanted.end))
        self._page.ensureCursorVisible()

    def _leave_upward(self, lines: Lines, first: int) -> None:
        if first > 0 and lines[first - 1].kind is BlockKind.CAPTION:
            self._page.put_caret(Place(first - 1, len(lines[first - 1].content.text)))

    def _leave_caption(self, at: Place) -> bool:
        """Whether Enter led from a caption to the first cell, or made room above the table."""
        lines = self._writer.lines
        rows = rows_of(lines, at.line) if lines[at.line].kind is BlockKind.CAPTION else None
        if rows is None:
            return False
        if at.at == 0 and lines[at.line].content.text:
            after = (*lines[: at.line], Line(), *lines[at.line :])
            place = Place(at.line, 0)
            self._writer.rewrite(after, "Add a paragraph", place, place)
        else:
            self._choose(cell(lines, rows[0], 0))
        return True

    def _step(self, way: int, *, keep: bool) -> bool:
        """Up or down: within the cell, to the cell above or below, or out of the table."""
        cursor = self._page.textCursor()
        block = cursor.block()
        beside = block.next() if way > 0 else block.previous()
        if not is_row(block) and not (is_row(beside) and self._at_edge(cursor, way)):
            return False
        x = float(self._page.cursorRect().center().x())
        inside = self._line_beside(block, cursor.positionInBlock(), way) if is_row(block) else None
        layout = self._page.layout_of_text
        if inside is not None:
            y = layout.blockBoundingRect(block).top() + inside
        elif beside.isValid():
            box = layout.blockBoundingRect(beside)
            y = box.top() + 4 if way > 0 else box.bottom() - 4
        else:
            if way > 0 and not keep:
                add_after(self._writer)
            return True
        spot = QPointF(x, y)
        target = layout.hitTest(spot, Qt.HitTestAccuracy.FuzzyHit)
        mode = QTextCursor.MoveMode.KeepAnchor if keep else QTextCursor.MoveMode.MoveAnchor
        cursor.setPosition(target, mode)
        self._page.setTextCursor(cursor)
        self._page.ensureCursorVisible()
        return True

    def _at_edge(self, cursor: QTextCursor, way: int) -> bool:
        """Whether the caret stands in the first or the last printed line of its block."""
        layout = cursor.block().layout()
        line = layout.lineForTextPosition(cursor.positionInBlock())
        return line.lineNumber() == (layout.lineCount() - 1 if way > 0 else 0)

    def _line_beside(self, block: QTextBlock, at: int, way: int) -> float | None:
        """The middle of the next printed line of the same cell; None at its edge."""
        layout = block.layout()
        number = layout.lineForTextPosition(at).lineNumber()
        here, other = layout.lineAt(number), layout.lineAt(number + way)
        if not 0 <= number + way < layout.lineCount() or other.x() != here.x():
            return None
        apart = (other.y() - here.y()) * way
        return other.y() + other.height() / 2 if apart > 0 else None

    # --- erasing ---------------------------------------------------------------

    def _across(self, start: Place, end: Place) -> bool:
        """Whether a stretch of one row reaches over cells."""
        if start.line != end.line:
            return False
        return TAB in self._writer.lines[start.line].content.text[start.at : end.at]

    def _erase(self, at: Place, *, back: bool) -> bool:
        """Whether a key at the edge of a cell was kept from eating the edge."""
        lines = self._writer.lines
        here = cell_at(lines, at)
        if not back:
            return at.at == here.end
        if at.at > here.start:
            return False
        if here.column == 0 and not lines[at.line].content.text.strip(TAB):
            self.remove_row()
        return True

    def _erase_word(self, *, back: bool) -> bool:
        """Whether a word was erased, as far as it lies in the cell; not where several are chosen."""
        start, end = self._page.selection()
        if start != end:
            return False
        here = cell_at(self._writer.lines, start)
        moves = QTextCursor.MoveOperation
        cursor = self._page.textCursor()
        cursor.movePosition(
            moves.PreviousWord if back else moves.NextWord, QTextCursor.MoveMode.KeepAnchor
        )
        reached = self._page.place_of(cursor.position())
        edge = here.start if back else here.end
        if reached.line != start.line or not here.start <= reached.at <= here.end:
            reached = Place(start.line, edge)
        if reached != start:
            self._page.select(start, reached)
            self._page.textCursor().removeSelectedText()
        return True

    def _clear(self, start: Place, end: Place, *, onward: bool) -> bool:
        """Empties the chosen cells; whether the key has nothing more to do."""
        lines = self._writer.lines
        line = lines[start.line]
        tabs = line.content.text.count(TAB, start.at, end.at)
        size = len(line.content.text)
        before, after = slice_of(line.content, 0, start.at), slice_of(line.content, end.at, size)
        made = replace(line, content=joined((before, Prose(text=TAB * tabs), after)))
        changed = (*lines[: start.line], made, *lines[start.line + 1 :])
        place = Place(start.line, start.at)
        self._writer.rewrite(changed, "Delete text", place, place)
        return not onward


def _types(event: QKeyEvent) -> bool:
    """Whether the key puts letters into the text; one that only moves says nothing at all."""
    return bool(event.text()) and event.text().isprintable()


def add_after(writer: Writer) -> None:
    """A paragraph more after the last line, so that one can write on under a table or figure."""
    lines = writer.lines
    place = Place(len(lines), 0)
    writer.rewrite((*lines, Line()), "Add a paragraph", place, place)
