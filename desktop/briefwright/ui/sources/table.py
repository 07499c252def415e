"""The table of sources: two lines a row, the second says whence the source comes."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefwright.domain.marking import TEXT_COLOURS, Marking
from briefwright.service.source_lines import SourceLine
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.sources.listing import meta, named_language
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.columns import GAP, Columns
from briefwright.ui.widgets.date_words import printed
from briefwright.ui.widgets.heads import Heads
from briefwright.ui.widgets.marks import elided, isolated
from briefwright.ui.widgets.row_list import KEYBOARD, paint_ground

ROW, HEAD = 48, 32
START, END = 24, 16
"""Blank space before the first and after the last column, in pixels."""

LABEL = 72
"""Width of a marking's block where no source shows any, in pixels."""

TITLE, MARKING = 0, 4
COLUMNS = Columns.first(
    "title",
    {"date": 112, "language": 36, "grade": 36, "marking": LABEL, "status": 52, "findings": 60},
)
"""The columns that a new user has; the title takes what is left, the marking what its labels need
at least.
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words of the heads and of the states, in the language of the interface."""

    title: str
    date: str
    language: str
    grade: str
    marking: str
    status: str
    findings: str
    new: str
    reading: str
    done: str

    def state(self, status: str) -> str:
        """The words of a status; what is not known is shown as it is."""
        return {"new": self.new, "reading": self.reading, "done": self.done}.get(status, status)


COLUMN_KEYS = ("title", "date", "language", "grade", "marking", "status", "findings")


def columns(heads: Words) -> tuple[Column[SourceLine], ...]:
    """The columns of the table."""
    return (
        Column(head=heads.title, text=_named, tip=lambda row: row.title),
        Column(head=heads.date, text=lambda row: printed(row.published)),
        Column(
            head=heads.language,
            text=lambda row: "" if row.language == "und" else row.language.upper(),
            tip=lambda row: named_language(row.language) or "",
        ),
        Column(head=heads.grade, text=lambda row: row.reliability.value),
        Column(head=heads.marking, text=lambda row: row.marking.value),
        Column(head=heads.status, text=lambda row: heads.state(row.status)),
        Column(head=heads.findings, text=lambda row: str(row.findings) if row.findings else ""),
    )


class CellDelegate(QStyledItemDelegate):
    """Paints the cells; the ground of the row is the table's."""

    def __init__(self, theme: Theme, table: "SourceTable") -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints one cell."""
        row = index.data(VALUE)
        if not isinstance(row, SourceLine):
            return
        rect: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = QRectF(self._table.inner(rect, index.column())).adjusted(0, 5, 0, -23)
        if index.column() == TITLE:
            self._title(painter, first, row)
        elif index.column() == MARKING:
            self._marking(painter, first, row)
        else:
            self._fact(painter, first, index)
        painter.restore()

    def _title(self, painter: QPainter, first: QRectF, row: SourceLine) -> None:
        colours = self._theme.colours
        face = font(Face.STATEMENT)
        painter.setFont(face)
        painter.setPen(QColor(colours.text if row.titled else colours.text2))
        title = elided(row.title, QFontMetricsF(face), first.width())
        painter.drawText(first, self._table.aligned(), title)
        face = font(Face.META)
        painter.setFont(face)
        painter.setPen(QColor(colours.text2))
        words = "  ·  ".join(isolated(part) for part in meta(row))
        cut = QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, first.width())
        painter.drawText(first.translated(0, 19), self._table.aligned(), cut)

    def _fact(self, painter: QPainter, first: QRectF, index: Index) -> None:
        face = font(Face.META)
        painter.setFont(face)
        strong = COLUMN_KEYS[index.column()] == "grade"
        colours = self._theme.colours
        painter.setPen(QColor(colours.text if strong else colours.text2))
        text = elided(str(index.data()), QFontMetricsF(face), first.width())
        end = COLUMN_KEYS[index.column()] == "findings"
        painter.drawText(first, self._table.aligned(end=end), text)

    def _marking(self, painter: QPainter, first: QRectF, row: SourceLine) -> None:
        face = font(Face.HINT_STRONG)
        width = label_width(row.marking)
        left = first.right() - width if self._table.isRightToLeft() else first.left()
        block = QRectF(left + 0.5, first.center().y() - 9.5, width - 1, 19)
        dark = self._theme.colours.dark
        painter.setPen(QPen(QColor(self._theme.colours.line2)) if dark else Qt.PenStyle.NoPen)
        painter.setBrush(QColor("#000000"))
        painter.drawRoundedRect(block, 4, 4)
        painter.setFont(face)
        painter.setPen(QColor(TEXT_COLOURS[row.marking]))
        painter.drawText(block, Qt.AlignmentFlag.AlignCenter, row.marking.value)


class SourceTable(QTableView):
    """Chooses and opens sources; `ordered` carries a column's key and whether it descends."""

    chosen = Signal(object)
    opened = Signal(str)
    ordered = Signal(str, bool)

    def __init__(self, theme: Theme, heads: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._by_key = False
        self._hovered = -1
        self._label: float = LABEL
        self.rows: RowModel[SourceLine] = RowModel(columns(heads), self)
        self.setModel(self.rows)
        self.setItemDelegate(CellDelegate(theme, self))
        self.horizontalHeader().setFixedHeight(HEAD)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        words = {key: getattr(heads, key) for key in COLUMN_KEYS}
        self.heads = Heads(
            theme,
            words,
            COLUMNS,
            sides=(START, END),
            height=HEAD,
            numbers="findings",
            parent=self,
        )
        self.heads.ordered.connect(self._turn_order)
        self.heads.laid.connect(lambda _columns: self._set_widths())
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # The ground of a chosen row is painted here, with round corners.
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")
        self.setShowGrid(False)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        """Takes what it is given."""
        return QSize(600, 400)

    # --- what is shown -------------------------------------------------------

    def show_rows(self, rows: Sequence[SourceLine], chosen: str | None) -> None:
        """Shows these sources, with one of them chosen where it is among them."""
        self.rows.show_rows(rows)
        self._label = max(map(label_width, {row.marking for row in rows}), default=LABEL)
        self._set_widths()
        self.show_chosen(chosen)

    def show_chosen(self, key: str | None) -> None:
        """Marks a source without announcing it."""
        row = None if key is None else self.rows.row_of(key)
        selection = self.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            flags = QItemSelectionModel.SelectionFlag
            index = self.rows.index(row, 0)
            selection.setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
            self.scrollTo(index)
        selection.blockSignals(False)
        self.viewport().update()

    def current(self) -> SourceLine | None:
        """The source that is chosen."""
        return self.rows.value(self.currentIndex())

    def choose(self, key: str) -> None:
        """Chooses a source as a click would."""
        row = self.rows.row_of(key)
        if row is not None:
            self.setCurrentIndex(self.rows.index(row, 0))

    # --- geometry ------------------------------------------------------------

    def inner(self, rect: QRect, column: int) -> QRect:
        """The part of a cell or head that its words stand in."""
        place = self.horizontalHeader().visualIndex(column)
        before = START if place == 0 else 0
        after = END if place == self._last_place() else GAP
        if self.isRightToLeft():
            before, after = after, before
        return rect.adjusted(before, 0, -after, 0)

    def _last_place(self) -> int:
        return len(COLUMN_KEYS) - 1 - self.horizontalHeader().hiddenSectionCount()

    def aligned(self, *, end: bool = False) -> Qt.AlignmentFlag:
        """How words stand in their cell: at the start of reading, or at its end."""
        right = self.isRightToLeft() != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter

    def _set_widths(self) -> None:
        """Puts the columns below their heads."""
        label = round(self._label)
        if self.heads.columns.widths["marking"] < label:
            self.heads.show_columns(self.heads.columns.sized("marking", label))
        width = self.viewport().width()
        self.heads.set_row_width(width)
        cells = self.heads.columns.cells(QRectF(START, 0, width - START - END, ROW), rtl=False)
        shown = list(cells)
        header = self.horizontalHeader()
        for key, column in zip(COLUMN_KEYS, range(len(COLUMN_KEYS)), strict=True):
            self.setColumnHidden(column, key not in cells)
        for place, key in enumerate(shown):
            column = COLUMN_KEYS.index(key)
            header.moveSection(header.visualIndex(column), place)
            before = START if place == 0 else 0
            after = END if key == shown[-1] else GAP
            self.setColumnWidth(column, round(cells[key].width()) + before + after)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Gives the title what the other columns leave."""
        super().resizeEvent(event)
        self.heads.setGeometry(0, 0, self.width(), HEAD)
        self._set_widths()

    # --- painting ------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the grounds of the rows, then their cells."""
        painter = QPainter(self.viewport())
        area = event.rect()
        top = self.rowAt(max(area.top(), 0))
        bottom = self.rowAt(area.bottom())
        last = self.rows.rowCount() - 1 if bottom < 0 else bottom
        for row in range(max(top, 0), last + 1):
            self._ground(painter, row)
        painter.end()
        super().paintEvent(event)

    def _ground(self, painter: QPainter, row: int) -> None:
        top = self.rowViewportPosition(row)
        width = self.viewport().width()
        index = self.rows.index(row, 0)
        selected = self.selectionModel().isSelected(index)
        ring = self._by_key and self.hasFocus() and self.currentIndex().row() == row
        if not selected and row != self.currentIndex().row() - 1:
            painter.setPen(QColor(self._theme.colours.line))
            bottom = top + ROW - 1
            first, last = (END, START) if self.isRightToLeft() else (START, END)
            painter.drawLine(QPoint(first, bottom), QPoint(width - last, bottom))
        paint_ground(
            painter,
            self._theme,
            QRect(8, top, width - 16, ROW - 1),
            selected=selected,
            hovered=row == self._hovered,
            ring=ring,
        )

    def _repaint(self) -> None:
        self.viewport().update()
        self.heads.update()

    # --- hands ---------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announces the source that was chosen by hand."""
        super().currentChanged(current, previous)
        self.viewport().update()
        if current.row() != previous.row():
            value = self.rows.value(current)
            if value is not None:
                self.chosen.emit(value)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key, on the first row when none is current."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)
        if self._by_key and not self.currentIndex().isValid() and self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(0, 0))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the source; left and right stay in the row."""
        self._by_key = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hides the ring: the mouse knows where it is."""
        self._by_key = False
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Marks the row below the pointer."""
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Takes the mark away."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the source."""
        self._open(self.indexAt(event.position().toPoint()))

    def _hover(self, index: Index) -> None:
        if index.row() != self._hovered:
            self._hovered = index.row()
            self.viewport().update()

    def _open(self, index: Index) -> None:
        value = self.rows.value(index)
        if value is not None:
            self.opened.emit(value.key)

    def _turn_order(self, column: str, descending: bool) -> None:
        self.heads.show_order(column, descending=descending)
        self.ordered.emit(column, descending)


def label_width(marking: Marking) -> float:
    """The width of the block that a marking stands in, in pixels."""
    return QFontMetricsF(font(Face.HINT_STRONG)).horizontalAdvance(marking.value) + 14


def _named(row: SourceLine) -> str:
    return ", ".join((row.title, *meta(row)))
