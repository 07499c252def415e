"""The table of sources: two lines a row, the second says whence the source comes."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
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
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from briefwright.service.project import Hit
from briefwright.service.source_lines import SourceLine
from briefwright.ui.models.changes import runs
from briefwright.ui.models.rows import Index, RowModel
from briefwright.ui.sources.cells import CellDelegate, label_width
from briefwright.ui.sources.columns import (
    COLUMN_KEYS,
    COLUMNS,
    LABEL,
    NUMBERS,
    Words,
    columns,
)
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.columns import GAP
from briefwright.ui.widgets.heads import Heads
from briefwright.ui.widgets.row_list import KEYBOARD, paint_ground

ROW, HEAD = 48, 32
START, END = 24, 16
"""Blank space before the first and after the last column, in pixels."""


class SourceTable(QTableView):
    """Chooses and opens sources, several of them with Shift or Ctrl.

    `selection_changed` tells that others are chosen by hand, `ordered` carries a column's key and
    whether it descends.
    """

    selection_changed = Signal()
    opened = Signal(str)
    ordered = Signal(str, bool)

    def __init__(
        self,
        theme: Theme,
        words: Words,
        *,
        characters: Callable[[str], int | None] = lambda _source: None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._by_key = False
        self._showing = False
        self._hovered = -1
        self._label: float = LABEL
        said = columns(words, characters, found=self._found_in)
        self.rows: RowModel[SourceLine] = RowModel(said, self)
        self.setModel(self.rows)
        self._cells = CellDelegate(theme, self, self)
        self.setItemDelegate(self._cells)
        self.horizontalHeader().setFixedHeight(HEAD)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.heads = Heads(
            theme,
            words.heads,
            COLUMNS,
            sides=(START, END),
            height=HEAD,
            numbers=NUMBERS,
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
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        theme.changed.connect(self._repaint)

    def sizeHint(self) -> QSize:
        """Takes what it is given."""
        return QSize(600, 400)

    # --- what is shown -------------------------------------------------------

    def show_rows(self, rows: Sequence[SourceLine], chosen: Sequence[str]) -> None:
        """Shows these sources, with some of them chosen where they are among them."""
        self._showing = True
        self.rows.show_rows(rows)
        self._label = max(map(label_width, {row.marking for row in rows}), default=LABEL)
        self._set_widths()
        self._mark(chosen)
        self._showing = False

    def show_marks(self, hits: Mapping[str, Hit] | None) -> None:
        """Shows where the words stand that are searched for, by source; None while nothing is."""
        self._cells.hits = hits
        self.viewport().update()

    def _found_in(self, key: str) -> str:
        """The words round what was found in a source, empty where nothing was."""
        hit = (self._cells.hits or {}).get(key)
        return "" if hit is None else hit.snippet

    def seen(self) -> tuple[str, ...]:
        """The ids of the sources that are in sight."""
        first = max(self.rowAt(0), 0)
        rows = -(-self.viewport().height() // ROW) + 1
        return tuple(row.key for row in self.rows.rows[first : first + rows])

    def show_chosen(self, keys: Sequence[str]) -> None:
        """Marks sources without announcing it."""
        self._showing = True
        self._mark(keys)
        self._showing = False

    def _mark(self, keys: Sequence[str]) -> None:
        selection, flags = self.selectionModel(), QItemSelectionModel.SelectionFlag
        if tuple(keys) == self.chosen_keys():
            return
        wanted = set(keys)
        places = [n for n, row in enumerate(self.rows.rows) if row.key in wanted]
        if not places:
            selection.clear()
            return
        marked = QItemSelection()
        last = len(COLUMN_KEYS) - 1
        for top, bottom in runs(places):
            marked.select(self.rows.index(top, 0), self.rows.index(bottom, last))
        index = self.rows.index(places[0], 0)
        if self.currentIndex().row() not in places:
            selection.setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        selection.select(marked, flags.ClearAndSelect)
        self.viewport().update()

    def current(self) -> SourceLine | None:
        """The source at which the keys are."""
        return self.rows.value(self.currentIndex())

    def selected(self) -> tuple[SourceLine, ...]:
        """The sources that are chosen, from above."""
        rows = self.rows.rows
        chosen = self.selectionModel().selection()
        parts = (chosen.at(n) for n in range(chosen.count()))
        ranges = sorted((each.top(), each.bottom()) for each in parts)
        return tuple(row for top, bottom in ranges for row in rows[top : bottom + 1])

    def chosen_keys(self) -> tuple[str, ...]:
        """The ids of the sources that are chosen, from above."""
        return tuple(row.key for row in self.selected())

    # --- geometry ------------------------------------------------------------

    def inner(self, rect: QRect, column: int) -> QRect:
        """The part of a cell or head that its words stand in."""
        place = self.horizontalHeader().visualIndex(column)
        before = START if place == 0 else 0
        after = END if place == self._last_place() else GAP
        if self.isRightToLeft():
            before, after = after, before
        return rect.adjusted(before, 0, -after, 0)

    def over_row(self, box: QRectF) -> QRectF:
        """The box of the first cell, as wide as all cells of its row: nothing else stands there."""
        first, last = (END, START) if self.isRightToLeft() else (START, END)
        return QRectF(first, box.top(), self.viewport().width() - first - last, box.height())

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

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Announces what was chosen by hand."""
        super().selectionChanged(selected, deselected)
        self.viewport().update()
        if not self._showing:
            self.selection_changed.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key, on the first row when none is current."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)
        if self._by_key and not self.currentIndex().isValid() and self.rows.rowCount():
            self.selectRow(0)

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
