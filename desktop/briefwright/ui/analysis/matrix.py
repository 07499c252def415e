"""The matrix of disputes on the screen: propositions down, actors across, a stance in each cell."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from briefwright.domain.dispute import Stance
from briefwright.ui.analysis.cells import Cell, MatrixRow
from briefwright.ui.analysis.stances import (
    stance_icon,
    stance_words,
    standing_colour,
    standing_words,
)
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.wrapping import broken

ROW, HEAD, PROPOSITION, ACTOR, STANDING = 52, 32, 244, 114, 92
"""Height of a row and of the head; widths of the columns; in pixels."""

LINE, PROPOSITION_LINES = 18, 2
"""Height of a line of a proposition in pixels, and how many there are at most."""

PAD = 8


class MatrixTable(QTableView):
    """`chosen` tells that another cell is current; `led` carries the finding of an opened cell."""

    chosen = Signal()
    led = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("analysis.disputes")
        self.setAccessibleName(self.tr("Disputes"))
        self._theme = theme
        self._actors: tuple[str, ...] = ()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setFixedHeight(HEAD)
        self.horizontalHeader().setDefaultAlignment(
            Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter
        )
        self.setItemDelegate(_CellPainter(theme, self))
        self.setModel(self._model())
        theme.changed.connect(self.viewport().update)

    # --- what is shown -------------------------------------------------------

    @property
    def actors(self) -> tuple[str, ...]:
        """The actors of the columns, in order."""
        return self._actors

    @property
    def rows(self) -> RowModel[MatrixRow]:
        """The disputes shown."""
        model = self.model()
        assert isinstance(model, RowModel)  # noqa: S101 - it is given no other
        return model

    def show_rows(self, actors: Sequence[str], rows: Sequence[MatrixRow]) -> None:
        """Shows these disputes; the current cell stays with its dispute and its actor."""
        dispute, actor = self.dispute, self.actor
        if tuple(actors) != self._actors:
            before = self.model()
            self._actors = tuple(actors)
            self.setModel(self._model())
            before.deleteLater()
        self.rows.show_rows(rows)
        self._size_columns()
        self.choose(dispute, actor)

    def choose(self, dispute: str | None, actor: str | None = None) -> None:
        """Makes a cell current; the proposition for no actor, the first row for no dispute."""
        row = (self.rows.row_of(dispute) if dispute is not None else None) or 0
        column = self._actors.index(actor) + 1 if actor in self._actors else 0
        here = self.currentIndex()
        if (here.row(), here.column()) == (row, column):
            self.chosen.emit()
            return
        self.setCurrentIndex(self.rows.index(row, column))

    @property
    def row(self) -> MatrixRow | None:
        """The current dispute."""
        return self.rows.value(self.currentIndex())

    @property
    def dispute(self) -> str | None:
        """The id of the current dispute."""
        return self.row.key if self.row is not None else None

    @property
    def actor(self) -> str | None:
        """The actor of the current cell, None on a proposition or a state."""
        column = self.currentIndex().column() - 1
        return self._actors[column] if 0 <= column < len(self._actors) else None

    @property
    def cell(self) -> Cell | None:
        """The current cell, None on a proposition or a state."""
        return self.cell_of(self.currentIndex())

    def cell_of(self, index: Index) -> Cell | None:
        """The cell of an index, None for a proposition or a state."""
        row, column = self.rows.value(index), index.column() - 1
        return row.cells[column] if row is not None and 0 <= column < len(row.cells) else None

    # --- hands ---------------------------------------------------------------

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announces the cell and paints both rows anew."""
        super().currentChanged(current, previous)
        self.viewport().update()
        self.chosen.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the passage of a cell."""
        self._lead(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """With Ctrl a click opens the passage of a cell."""
        super().mouseReleaseEvent(event)
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._lead(event)

    def _lead(self, event: QMouseEvent) -> None:
        cell = self.cell_of(self.indexAt(event.position().toPoint()))
        if cell is not None and cell.finding is not None:
            self.led.emit(cell.finding.key)

    # --- how it is made ------------------------------------------------------

    def _model(self) -> RowModel[MatrixRow]:
        columns: list[Column[MatrixRow]] = [
            Column(
                head=self.tr("Proposition"),
                text=lambda row: row.weighed.dispute.proposition,
                tip=lambda row: row.weighed.dispute.proposition,
            )
        ]
        columns += [
            Column(
                head=actor,
                text=partial(self._said, n),
                tip=partial(self._tip, n),
            )
            for n, actor in enumerate(self._actors)
        ]
        columns.append(Column(head=self.tr("State"), text=lambda row: standing_words(row.standing)))
        return RowModel(columns, self)

    def _size_columns(self) -> None:
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        header.setMinimumSectionSize(STANDING)
        for column in range(self.rows.columnCount()):
            self.setColumnWidth(column, ACTOR)
        self.setColumnWidth(0, PROPOSITION)

    def _said(self, n: int, row: MatrixRow) -> str:
        cell = row.cells[n] if n < len(row.cells) else None
        if cell is None or cell.position is None:
            return self.tr("nothing noted")
        words = stance_words(cell.position.stance)
        return words if cell.finding is None else f"{words} {cell.finding.number}"

    def _tip(self, n: int, row: MatrixRow) -> str:
        cell = row.cells[n] if n < len(row.cells) else None
        return cell.finding.finding.statement if cell is not None and cell.finding else ""


class _CellPainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, table: MatrixTable) -> None:
        super().__init__(table)
        self._theme = theme
        self._table = table

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """52 pixels high."""
        return QSize(ACTOR, ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the ground of the row, the cell, and the ring round the current one."""
        row = index.data(VALUE)
        box: QRect = option.rect
        here = self._table.currentIndex()
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self._table.layoutDirection())
        self._ground(painter, box, selected=here.row() == index.row())
        rtl = self._table.isRightToLeft()
        end = PAD if index.column() == 0 else 2
        inner = box.adjusted(end if rtl else PAD, 6, -PAD if rtl else -end, -6)
        cell = self._table.cell_of(index)
        if index.column() == 0:
            self._proposition(painter, inner, row)
        elif cell is not None:
            self._cell(painter, inner, cell)
        else:
            self._standing(painter, inner, row)
        current = (here.row(), here.column()) == (index.row(), index.column())
        if current and self._table.hasFocus():
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(box).adjusted(2, 3, -2, -3), 6, 6)
        painter.restore()

    def _ground(self, painter: QPainter, box: QRect, *, selected: bool) -> None:
        colours = self._theme.colours
        if selected:
            painter.fillRect(box.adjusted(0, 1, 0, -1), QColor(colours.select))
        painter.fillRect(QRect(box.left(), box.bottom(), box.width(), 1), QColor(colours.line))

    def _proposition(self, painter: QPainter, box: QRect, row: MatrixRow) -> None:
        face = font(Face.STATEMENT)
        painter.setFont(face)
        painter.setPen(QColor(self._theme.colours.text))
        lines = broken(row.weighed.dispute.proposition, face, PROPOSITION_LINES, box.width())
        top = box.center().y() - round(LINE * len(lines) / 2) + 1
        for number, line in enumerate(lines):
            place = QRect(box.left(), top + number * LINE, box.width(), LINE)
            painter.drawText(place, int(_start(self._table)), line)

    def _cell(self, painter: QPainter, box: QRect, cell: Cell) -> None:
        colours = self._theme.colours
        if cell.position is None:
            self._write(painter, box, "·", face=Face.META, colour=colours.text3)
            return
        stance = cell.position.stance
        name, colour = stance_icon(stance, colours)
        rtl = self._table.isRightToLeft()
        picture = self._theme.icons.pixmap(name, 14, colour, painter.device().devicePixelRatio())
        left = box.right() - 13 if rtl else box.left()
        painter.drawPixmap(QPointF(left, box.center().y() - 6), picture)
        inner = box.adjusted(0, 0, -19, 0) if rtl else box.adjusted(19, 0, 0, 0)
        silent = stance is Stance.SILENT
        face = Face.META if silent else Face.META_STRONG
        words = stance_words(stance)
        ink = colours.text2 if silent else colours.text
        self._write(painter, inner, words, face=face, colour=ink)
        if cell.finding is not None:
            ahead = round(QFontMetricsF(font(face)).horizontalAdvance(words)) + 4
            rest = inner.adjusted(0, 0, -ahead, 0) if rtl else inner.adjusted(ahead, 0, 0, 0)
            number = str(cell.finding.number)
            self._write(painter, rest, number, face=Face.HINT, colour=colours.text2)

    def _standing(self, painter: QPainter, box: QRect, row: MatrixRow) -> None:
        colour = standing_colour(row.standing, self._theme.colours)
        words = standing_words(row.standing)
        self._write(painter, box, words, face=Face.META_STRONG, colour=colour)

    def _write(self, painter: QPainter, box: QRect, words: str, *, face: Face, colour: str) -> None:
        made = font(face)
        painter.setFont(made)
        painter.setPen(QColor(colour))
        text = elided(words, QFontMetricsF(made), box.width())
        painter.drawText(box, int(_start(self._table)), text)


def _start(widget: QWidget) -> Qt.AlignmentFlag:
    """The vertical middle of the starting side."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
