"""The words of two sources in rows: what both have is calm, what one has alone is underlined.

Each paragraph runs its own way, whichever way the window does.
"""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from briefwright.anchoring.alongside import Side
from briefwright.service.two_sources import TwoSources
from briefwright.ui.speech.saying import begins_leftward
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

_GAP = 12
"""Pixels round the words of a cell."""


class ComparedText(QTextBrowser):
    """Shows the rows of two sources; `current` is the row that was gone to, None before that."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("comparing.text")
        self.setAccessibleName(self.tr("The two sources, paragraph by paragraph"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setCursorWidth(0)  # the row that was gone to is marked, not a place between letters
        self.document().setDocumentMargin(0)
        self._theme = theme
        self._shown: TwoSources | None = None
        self._table: QTextTable | None = None
        self.current: int | None = None
        theme.changed.connect(self._write)

    def show_two(self, two: TwoSources) -> None:
        """Shows two sources from their beginning."""
        self._shown = two
        self.current = None
        self._write()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def go_to(self, row: int) -> None:
        """Brings a row into sight and marks it."""
        self.current = row
        if self._table is None:
            return
        cell = self._table.cellAt(row, 0)
        cursor = cell.firstCursorPosition()
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(max(top - self.viewport().height() // 4, 0))
        self._mark()

    def words_of(self, row: int) -> tuple[str, str]:
        """What stands in a row, of the first source and of the second."""
        assert self._table is not None  # noqa: S101 - asked for after something is shown
        return self._words(row, 0), self._words(row, 1)

    def own_words(self, row: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """What is marked in a row as standing in one source alone."""
        assert self._shown is not None  # noqa: S101 - asked for after something is shown
        found = self._shown.alongside.rows[row]
        texts = self._shown.left.text, self._shown.right.text
        left, right = (
            () if side is None else tuple(text[own.start : own.end] for own in side.own)
            for text, side in zip(texts, (found.left, found.right), strict=True)
        )
        return left, right

    def changeEvent(self, event: QEvent) -> None:
        """Turns round with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._write()

    # --- writing -------------------------------------------------------------

    def _write(self) -> None:
        self.setStyleSheet(f"QTextBrowser {{ background: {self._theme.colours.base}; }}")
        self.clear()
        self._table = None
        if self._shown is None:
            return
        rows = self._shown.alongside.rows
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        self._table = cursor.insertTable(max(len(rows), 1), 2, self._table_format())
        texts = self._shown.left.text, self._shown.right.text
        for number, row in enumerate(rows):
            for column, side in enumerate((row.left, row.right)):
                if side is not None:
                    at = self._table.cellAt(number, self._column(column)).firstCursorPosition()
                    self._write_side(at, texts[column], side)
        cursor.endEditBlock()
        self._mark()

    def _table_format(self) -> QTextTableFormat:
        form = QTextTableFormat()
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        half = QTextLength(QTextLength.Type.PercentageLength, 50)
        form.setColumnWidthConstraints([half, half])
        form.setCellPadding(_GAP)
        form.setCellSpacing(0)
        form.setBorder(0)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
        return form

    def _column(self, side: int) -> int:
        """The column of the first source, or of the second: the first stands where reading begins."""
        return 1 - side if self.isRightToLeft() else side

    def _write_side(self, cursor: QTextCursor, text: str, side: Side) -> None:
        words = text[side.span.start : side.span.end]
        leftward = begins_leftward(words)
        block = QTextBlockFormat()
        block.setLayoutDirection(
            Qt.LayoutDirection.RightToLeft if leftward else Qt.LayoutDirection.LeftToRight
        )
        height = 105 if leftward else 135  # the Arabic face has its own room between lines
        block.setLineHeight(height, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(block)
        for start, end, own in _stretches(side):
            piece = text[start:end].replace("\n", " ")
            cursor.insertText(piece, self._form(leftward=leftward, own=own))

    def _form(self, *, leftward: bool, own: bool) -> QTextCharFormat:
        colours = self._theme.colours
        form = QTextCharFormat()
        used = QFont(font(Face.ARABIC if leftward else Face.QUOTATION))
        form.setFont(used)
        form.setForeground(QColor(colours.text if own else colours.text2))
        if own:
            form.setBackground(QColor(colours.ok_soft))
            form.setFontUnderline(True)
            form.setUnderlineColor(QColor(colours.ok))
        return form

    def _mark(self) -> None:
        """Gives the row that was gone to a ground of its own, under its marks."""
        if self._table is None or self.current is None:
            self.setExtraSelections([])
            return
        marked = []
        for column in (0, 1):
            cell = self._table.cellAt(self.current, column)
            shown = QTextEdit.ExtraSelection()
            cursor = cell.firstCursorPosition()
            cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
            shown.cursor = cursor
            form = QTextCharFormat()
            form.setBackground(QColor(self._theme.colours.select))
            shown.format = form
            marked.append(shown)
        self.setExtraSelections(marked)

    def _words(self, row: int, side: int) -> str:
        assert self._table is not None  # noqa: S101 - asked for after something is shown
        cell = self._table.cellAt(row, self._column(side))
        cursor = cell.firstCursorPosition()
        cursor.setPosition(cell.lastPosition(), QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText()


def _stretches(side: Side) -> Iterator[tuple[int, int, bool]]:
    """The paragraph in stretches, each with whether the other text lacks it."""
    done = side.span.start
    for own in side.own:
        if own.start > done:
            yield done, own.start, False
        yield own.start, own.end, True
        done = own.end
    if done < side.span.end:
        yield done, side.span.end, False
