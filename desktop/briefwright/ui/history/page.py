"""A brief in two states on one page: as it was, and beside it what became of each line."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableCellFormat,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefwright.domain.prose import BlockKind, Slot
from briefwright.edits.compare import Fate
from briefwright.service.comparing import TITLE, Compared, ComparedPart, Line
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marked import Pen

THEN, NOW = 0, 1
"""The columns of the page, counted from where reading begins."""

GAP = 8
"""Pixels on both sides of a column."""

RESTORE = "restore:"
"""Begins the address by which a part is brought back; its key follows."""


class ComparedPage(QTextBrowser):
    """Shows the comparison; `anchorClicked` carries `RESTORE` and the key of a part."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("history.page")
        self.setAccessibleName(self.tr("The brief then, and what changed since"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setOpenLinks(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(GAP)
        self._theme = theme
        self._compared: Compared | None = None
        self._differing = False
        self._restorable = False
        theme.changed.connect(self._write)

    def show_compared(
        self, compared: Compared | None, *, differing: bool, restorable: bool = True
    ) -> None:
        """Shows a brief in two states, with `differing` only the lines that differ.

        `restorable` offers to bring back each part that does.
        """
        self._compared = compared
        self._differing = differing
        self._restorable = restorable
        self._write()

    def _write(self) -> None:
        place = self.verticalScrollBar().value()
        self.clear()
        self.setStyleSheet(f"QTextBrowser {{ background: {self._theme.colours.base}; }}")
        if self._compared is None:
            return
        rows = list(self._rows(self._compared))
        if not rows:
            return
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once, and not anew with each word
        table = cursor.insertTable(len(rows), 2, _table())
        for number, (part, line) in enumerate(rows):
            if line is None:
                self._name(table, number, part)
            else:
                self._line(table, number, part, line)
        cursor.endEditBlock()
        self.verticalScrollBar().setValue(place)

    def _rows(self, compared: Compared) -> Iterator[tuple[ComparedPart, Line | None]]:
        """The parts and their lines; a part without a title of its own begins with its name."""
        for part in compared.parts:
            if not part.lines or (self._differing and not part.changed):
                continue
            if part.slot is not Slot.BODY:
                yield part, None
            for number, line in enumerate(part.lines):
                heading = part.slot is Slot.BODY and number == 0
                if heading or line.changed or not self._differing:
                    yield part, line

    def _name(self, table: QTextTable, row: int, part: ComparedPart) -> None:
        form = QTextCharFormat()
        form.setFont(font(Face.META_STRONG))
        form.setForeground(QColor(self._theme.colours.text2))
        above = 20 if row else 0
        cursor = self._cell(table, row, THEN, above=above)
        cursor.insertText(self.name_of(part), form)
        cursor = self._cell(table, row, NOW, above=above)
        self._offer(cursor, part)

    def name_of(self, part: ComparedPart) -> str:
        """What a part of the brief is called."""
        match part.slot:
            case Slot.BODY:
                return part.title
            case Slot.BOTTOM_LINE:
                return self.tr("Bottom line")
            case Slot.NOTES:
                return self.tr("Footnotes")
            case _ if part.key.startswith("front:"):
                return self.tr("Title and standfirst")
            case _:
                return self.tr("Key judgements")

    def _line(self, table: QTextTable, row: int, part: ComparedPart, line: Line) -> None:
        pen = self._pen(line)
        title = line.kind == TITLE
        above = (28 if part.slot is Slot.BODY and row else 4) if title else 8
        then = self._cell(table, row, THEN, above=above)
        if line.then is not None and line.then.text:
            self._sign(then, line, pen)
            pen.write_prose(then, line.then, pen.plain())
        now = self._cell(table, row, NOW, above=above)
        self._sign(now, line, pen)
        pen.write(now, line.pieces)
        if line.reset:
            now.insertText("  " + self.tr("set otherwise"), self._hint())
        if title and part.slot is Slot.BODY:
            self._offer(now, part)

    def _sign(self, cursor: QTextCursor, line: Line, pen: Pen) -> None:
        match line.kind:
            case BlockKind.BULLET.value | BlockKind.NUMBERED.value:
                cursor.insertText("•  ", pen.plain())
            case BlockKind.QUOTE.value:
                cursor.insertText("“ ", pen.of(Fate.KEPT))
            case _:
                pass

    def _offer(self, cursor: QTextCursor, part: ComparedPart) -> None:
        """Puts the link that brings a part back beside it, where it differs."""
        there = self._compared is not None and self._compared.then is not None
        if not (there and self._restorable and part.changed):
            return
        link = QTextCharFormat()
        link.setFont(font(Face.META_STRONG))
        link.setForeground(QColor(self._theme.colours.accent))
        link.setAnchor(True)
        link.setAnchorHref(f"{RESTORE}{part.key}")
        link.setFontUnderline(True)
        words = self.tr("Restore this part") if part.was else self.tr("Take this part out again")
        cursor.insertText("    ", self._hint())
        cursor.insertText(words, link)

    def _pen(self, line: Line) -> Pen:
        compared = self._compared
        used = font(Face.QUOTATION, self._theme.zoom)
        if line.kind == TITLE:
            used = font(Face.READING, self._theme.zoom)
            used.setWeight(QFont.Weight.DemiBold)
        labels = {} if compared is None else compared.labels
        return Pen(font=used, colours=self._theme.colours, labels=labels)

    def _hint(self) -> QTextCharFormat:
        form = QTextCharFormat()
        form.setFont(font(Face.META))
        form.setForeground(QColor(self._theme.colours.text2))
        return form

    def _cell(self, table: QTextTable, row: int, column: int, *, above: int) -> QTextCursor:
        cell = table.cellAt(row, 1 - column if self.isRightToLeft() else column)
        room = QTextTableCellFormat()
        room.setTopPadding(above)
        room.setLeftPadding(GAP)
        room.setRightPadding(GAP)
        cell.setFormat(room)
        cursor = cell.firstCursorPosition()
        form = QTextBlockFormat()
        form.setLineHeight(140, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(form)
        return cursor


def _table() -> QTextTableFormat:
    form = QTextTableFormat()
    form.setBorder(0)
    form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_None)
    form.setCellPadding(0)
    form.setCellSpacing(0)
    half = QTextLength(QTextLength.Type.PercentageLength, 50)
    form.setColumnWidthConstraints([half, half])
    form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    return form
