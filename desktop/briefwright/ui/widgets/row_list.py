"""Lists whose rows are painted: the ground of a row, and a list that chooses and opens by mouse and key.

What a row says is painted by the delegate of each list; the values come from `models.rows`.
"""

from abc import abstractmethod
from typing import Generic, TypeVar

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefwright.ui.models.rows import VALUE, Index, Keyed, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided

R = TypeVar("R", bound=Keyed)

KEYBOARD = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)
"""Ways in which the focus comes that show its ring."""


def paint_ground(
    painter: QPainter, theme: Theme, box: QRect, *, selected: bool, hovered: bool, ring: bool
) -> None:
    """Paints what a row stands on: nothing, hovered or selected, with the focus ring when asked."""
    colours = theme.colours
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    if selected or hovered:
        painter.setBrush(QColor(colours.select if selected else colours.hover))
        painter.drawRoundedRect(QRectF(box), 6, 6)
    if ring:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.accent), 2))
        painter.drawRoundedRect(QRectF(box).adjusted(1, 1, -1, -1), 5, 5)
    painter.restore()


class RowDelegate(QStyledItemDelegate, Generic[R]):
    """Paints rows of one kind of value; subclasses say how high a row is and what stands in it."""

    inset = (8, 0)
    """Distance of a row's ground from the edges of the list, across and down, in pixels."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.theme = theme

    @abstractmethod
    def paint_row(self, painter: QPainter, box: QRect, row: R, *, selected: bool) -> None:
        """Paints the content of a row into its ground."""

    def is_head(self, row: R) -> bool:
        """Whether the row is the head of a group, which has no ground."""
        return False

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints the ground and the content of a row."""
        row = index.data(VALUE)
        state: QStyle.StateFlag = option.state
        rect: QRect = option.rect
        view = self.parent()
        across, down = self.inset
        box = rect.adjusted(across, down, -across, -down)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        if not self.is_head(row):
            current = isinstance(view, RowList) and view.shows_ring(index)
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            paint_ground(painter, self.theme, box, selected=selected, hovered=hovered, ring=current)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_row(painter, box, row, selected=selected)
        painter.restore()

    def paint_line(
        self,
        painter: QPainter,
        box: QRect,
        words: str,
        face: Face,
        colour: str,
        *,
        struck: bool = False,
    ) -> None:
        """Paints words in one line from the side where reading begins, cut where they are too long."""
        used = font(face)
        used.setStrikeOut(struck)
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        where = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(used)
        painter.setPen(QColor(colour))
        painter.drawText(box, where, elided(words, QFontMetricsF(used), box.width()))


class RowList(QListView):
    """A list of painted rows.

    `chosen` by arrows or click, `opened` by Enter or double click, `clicked_row` by any click.
    """

    chosen = Signal(object)
    opened = Signal(object)
    clicked_row = Signal(object)

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QListView.SelectionMode.SingleSelection)
        self._by_key = False
        theme.changed.connect(self.viewport().update)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Measures the rows anew for another width: Qt does so for another height alone."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def rows(self) -> RowModel[Keyed]:
        """The model of this list."""
        model = self.model()
        assert isinstance(model, RowModel)  # noqa: S101 - every list here is given one
        return model

    def show_chosen(self, key: str | None) -> None:
        """Marks the row with this key without announcing it; none for None or an unknown key."""
        row = None if key is None else self.rows().row_of(key)
        selection = self.selectionModel()
        selection.blockSignals(True)
        if row is None:
            selection.clear()
        else:
            index = self.rows().index(row, 0)
            selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        selection.blockSignals(False)
        self.viewport().update()

    def shows_ring(self, index: Index) -> bool:
        """Whether the focus ring stands round this row."""
        return self._by_key and self.hasFocus() and self.currentIndex().row() == index.row()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Announces the row that was chosen by hand."""
        super().currentChanged(current, previous)
        value = self.rows().value(current)
        if value is not None and current.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.chosen.emit(value)

    def moveCursor(
        self,
        action: QAbstractItemView.CursorAction,
        modifiers: Qt.KeyboardModifier,
    ) -> QModelIndex:
        """Steps over rows that cannot be chosen, the heads of groups."""
        here, there = self.currentIndex(), super().moveCursor(action, modifiers)
        step = 1 if there.row() >= here.row() else -1
        while there.isValid() and not there.flags() & Qt.ItemFlag.ItemIsSelectable:
            there = self.rows().index(there.row() + step, 0)
        return there if there.isValid() else here

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Shows the ring when the focus comes by key, on the first row when none is current."""
        self._by_key = event.reason() in KEYBOARD
        super().focusInEvent(event)
        if self._by_key and not self.selectionModel().hasSelection():
            self._go_to_first()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current row."""
        self._by_key = True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open(self.currentIndex())
            return
        super().keyPressEvent(event)
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hides the ring: the mouse knows where it is."""
        self._by_key = False
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Announces the row that was clicked, chosen before or not."""
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        value = self.rows().value(index)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and value is not None and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.clicked_row.emit(value)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Opens the row."""
        self._open(self.indexAt(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """Takes the hover away."""
        super().leaveEvent(event)
        self.viewport().update()

    def _open(self, index: Index) -> None:
        value = self.rows().value(index)
        if value is not None and index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.opened.emit(value)

    def _go_to_first(self) -> None:
        for row in range(self.rows().rowCount()):
            index = self.rows().index(row, 0)
            if index.flags() & Qt.ItemFlag.ItemIsSelectable:
                self.setCurrentIndex(index)
                return
