"""What table and board columns have in common: several chosen rows, dragged and dropped."""

from collections.abc import Sequence

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from briefwright.ui.findings.grouping import GroupRow, Listed
from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.models.changes import runs
from briefwright.ui.models.rows import Column, RowModel
from briefwright.ui.speech.value_words import value_words
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.carrying import carried, start_drag
from briefwright.ui.widgets.row_list import RowList


class FindingList(RowList):
    """Rows of findings. `picked` tells that others are chosen; `dropped` carries the findings let
    fall, with the sections they leave, and the id of the finding before which they fell (None: at
    the end).
    """

    picked = Signal()
    dropped = Signal(object, object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(theme, name, parent)
        self.theme = theme
        self._gap: int | None = None
        self._showing = False
        columns: tuple[Column[Listed], ...] = (Column(head="", text=said),)
        self.setModel(RowModel(columns, self, selectable=lambda row: isinstance(row, FindingRow)))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)
        self.setProperty("ground", "base")
        # The ground of a chosen row is painted by its delegate, with round corners.
        self.setStyleSheet("QListView { background: transparent; }")

    # --- what is shown and chosen --------------------------------------------

    @property
    def shown(self) -> tuple[FindingRow, ...]:
        """The rows, from above."""
        return tuple(row for row in self.rows().rows if isinstance(row, FindingRow))

    def chosen_keys(self) -> tuple[str, ...]:
        """The ids of the findings that are chosen, from above."""
        rows = self.rows().rows
        indexes = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(rows[row].key for row in indexes if isinstance(rows[row], FindingRow))

    def show_findings(
        self, rows: Sequence[Listed], chosen: Sequence[str], current: str | None = None
    ) -> None:
        """Shows these findings, with heads between them where there are groups, and chooses some of them without announcing it."""
        self._showing = True
        # Rows of one height need not be measured one by one, which takes long for thousands.
        self.setUniformItemSizes(self.of_one_height(rows))
        self.rows().show_rows(rows)
        self._mark(chosen, current)
        self._showing = False

    def of_one_height(self, rows: Sequence[Listed]) -> bool:
        """Whether all of these rows are equally high."""
        return all(isinstance(row, FindingRow) for row in rows)

    def choose_keys(self, keys: Sequence[str], current: str | None = None) -> None:
        """Chooses these findings without announcing it."""
        self._showing = True
        self._mark(keys, current)
        self._showing = False

    def _mark(self, keys: Sequence[str], current: str | None) -> None:
        flags = QItemSelectionModel.SelectionFlag
        selection = self.selectionModel()
        wanted = set(keys)
        places = [n for n, row in enumerate(self.rows().rows) if row.key in wanted]
        marked = QItemSelection()
        for first, last in runs(places):
            marked.select(self.rows().index(first, 0), self.rows().index(last, 0))
        if not places:
            selection.clear()
            return
        at = self.rows().row_of(current) if current in wanted and current is not None else None
        index = self.rows().index(places[0] if at is None else at, 0)
        if selection.currentIndex() != index:
            selection.setCurrentIndex(index, flags.NoUpdate)
            self.scrollTo(index)
        selection.select(marked, flags.ClearAndSelect)
        self.viewport().update()

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Announces what was chosen by hand."""
        super().selectionChanged(selected, deselected)
        if not self._showing:
            self.picked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Chooses; a click on the blank below chooses nothing."""
        super().mousePressEvent(event)
        self.viewport().update()

    # --- dragging ------------------------------------------------------------

    def startDrag(self, supported: Qt.DropAction) -> None:
        """Carries the chosen findings."""
        del supported
        keys = self.chosen_keys()
        if keys:
            start_drag(self, self.carried_from(keys), self._picture(keys[0]))

    def carried_from(self, keys: Sequence[str]) -> tuple[tuple[str, str | None], ...]:
        """The findings with the section that each of them would leave."""
        sections = {row.key: row.section for row in self.shown}
        return tuple((key, sections.get(key)) for key in keys)

    def _picture(self, key: str) -> QPixmap:
        index = self.rows().index(self.rows().row_of(key) or 0, 0)
        return self.viewport().grab(self.visualRect(index))

    def may_drop(self) -> bool:
        """Whether findings may be let fall between the rows."""
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes findings."""
        if self.may_drop() and carried(event.mimeData()):
            event.acceptProposedAction()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows between which rows the findings would stand."""
        if self.may_drop() and carried(event.mimeData()):
            event.acceptProposedAction()
            self._set_gap(self._row_at(event.position().toPoint()))

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Forgets the place."""
        del event
        self._set_gap(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces the findings and their new place."""
        findings = carried(event.mimeData())
        if not findings or not self.may_drop():
            return
        event.acceptProposedAction()
        row = self._row_at(event.position().toPoint())
        self._set_gap(None)
        rows = self.rows().rows
        before = rows[row].key if row < len(rows) else None
        self.dropped.emit(findings, before)

    def _row_at(self, point: QPoint) -> int:
        index = self.indexAt(point)
        if not index.isValid():
            return self.rows().rowCount()
        upper = point.y() < self.visualRect(index).center().y()
        return index.row() if upper else index.row() + 1

    def _set_gap(self, gap: int | None) -> None:
        if gap != self._gap:
            self._gap = gap
            self.viewport().update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows, and a line where findings would fall."""
        super().paintEvent(event)
        if self._gap is None:
            return
        painter = QPainter(self.viewport())
        painter.setPen(QPen(QColor(self.theme.colours.accent), 2))
        y = self._gap_y(self._gap)
        painter.drawLine(8, y, self.viewport().width() - 8, y)
        painter.end()

    def _gap_y(self, gap: int) -> int:
        if self.rows().rowCount() == 0:
            return 1
        if gap < self.rows().rowCount():
            return max(1, self.visualRect(self.rows().index(gap, 0)).top())
        return self.visualRect(self.rows().index(gap - 1, 0)).bottom()


def said(row: Listed) -> str:
    """What a reader of the screen says of a row."""
    if isinstance(row, GroupRow):
        return f"{row.words}, {row.count}"
    kind = value_words("kind", row.line.kind)
    parts = (kind, row.line.statement, row.title, row.date, row.grade)
    return ", ".join(part for part in parts if part)
