"""The heads of a table: they order its rows, and let columns be moved, sized and hidden."""

from collections.abc import Collection, Mapping
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.columns import STEP, Columns
from briefwright.ui.widgets.memory import Drawer

GRIP = 5
"""Pixels at the end of a head that drag its edge."""

ARROW = 17
"""Room for the arrow, in pixels."""

FAR = 12
"""Pixels after which a press on a head becomes a drag of the column."""


class HeadButton(QToolButton):
    """The head of a column, with an arrow where it orders the rows.

    `sized` carries a new width, `stepped` how many places the column goes on, by mouse or key:
    Alt and an arrow moves the column, Shift and an arrow makes it wider or narrower.
    """

    sized = Signal(int)
    stepped = Signal(int)

    def __init__(self, theme: Theme, key: str, words: str, *, main: bool, end: bool) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self.setToolTip(words)
        self._theme = theme
        self.key = key
        self._main, self._end = main, end
        self._pressed_at: int | None = None
        self._sizing = False
        self.descending: bool | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)

    def show_order(self, descending: bool | None, words: str) -> None:
        """Shows how the column orders the rows, None for not at all."""
        self.descending = descending
        self.setAccessibleDescription(words)
        self.update()

    # --- hands ---------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Moves and sizes the column by arrows."""
        onward = Qt.Key.Key_Left if self.isRightToLeft() else Qt.Key.Key_Right
        if not self._main and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = 1 if event.key() == onward else -1
            if event.modifiers() == Qt.KeyboardModifier.AltModifier:
                self.stepped.emit(step)
                return
            if event.modifiers() == Qt.KeyboardModifier.ShiftModifier:
                self.sized.emit(self.width() + step * STEP)
                return
        super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Takes the edge, or the head."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed_at = event.globalPosition().toPoint().x()
            self._sizing = self._at_edge(event.position().x())
            if self._sizing:
                return
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draws the edge along, and shows where there is one."""
        if self._sizing and self._pressed_at is not None:
            now = event.globalPosition().toPoint().x()
            by = now - self._pressed_at
            self.sized.emit(self.width() + (-by if self._edge_left() else by))
            self._pressed_at = now
            return
        edge = self._at_edge(event.position().x())
        self.setCursor(Qt.CursorShape.SplitHCursor if edge else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Lets go: a head that was drawn far enough lets its column go on, others order."""
        pressed, self._pressed_at = self._pressed_at, None
        if self._sizing:
            self._sizing = False
            return
        by = 0 if pressed is None else event.globalPosition().toPoint().x() - pressed
        if not self._main and abs(by) > max(FAR, self.width() // 2):
            self.setDown(False)
            self.stepped.emit(1 if (by > 0) != self.isRightToLeft() else -1)
            return
        super().mouseReleaseEvent(event)

    def _edge_left(self) -> bool:
        """Whether the edge to be drawn is the left one: that towards the first column."""
        return not self.isRightToLeft()

    def _at_edge(self, x: float) -> bool:
        if self._main:
            return False
        return x < GRIP if self._edge_left() else x > self.width() - GRIP

    # --- painting ------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints words, arrow and the focus ring."""
        del event
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        face = font(Face.META_STRONG)
        painter.setFont(face)
        strong = self.descending is not None or self.underMouse()
        painter.setPen(QColor(colours.text if strong else colours.text2))
        right = self.isRightToLeft() != self._end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        box = self.rect()
        metrics = QFontMetricsF(face)
        room = self.width() - (ARROW if self.descending is not None else 0)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, aligned, words)
        if self.descending is not None:
            self._arrow(painter, metrics.horizontalAdvance(words), right=right)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 3, -1, -3), 5, 5)
        painter.end()

    def _arrow(self, painter: QPainter, width: float, *, right: bool) -> None:
        box = self.rect()
        name = "chevron-down" if self.descending else "chevron-up"
        ratio = self.devicePixelRatioF()
        pixmap = self._theme.icons.pixmap(name, 14, self._theme.colours.text, ratio)
        left = box.right() - width - 17 if right else box.left() + width + 3
        painter.drawPixmap(QPointF(left, box.center().y() - 6), pixmap)


class Heads(QWidget):
    """The heads of all columns, over the rows; `ordered` carries a column and whether it descends,
    `laid` the columns as somebody arranged them.

    `words` are those of all columns, `numbers` names those whose words stand at their end, `sides`
    are the blank spaces before the first and after the last column in pixels.
    """

    ordered = Signal(str, bool)
    laid = Signal(object)

    def __init__(
        self,
        theme: Theme,
        words: Mapping[str, str],
        columns: Columns,
        *,
        sides: tuple[int, int],
        height: int,
        numbers: Collection[str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._sides = sides
        self._words = words
        self._first = columns
        self.columns = columns
        self.setFixedHeight(height)
        self.buttons = {
            key: HeadButton(theme, key, said, main=key == columns.main, end=key in numbers)
            for key, said in words.items()
        }
        for button in self.buttons.values():
            button.setParent(self)
            button.setFixedHeight(height - 2)
            self._connect(button)
        self._width = 400

    @property
    def lines(self) -> tuple[tuple[str, str], ...]:
        """The columns beside the statement in their order, each with its words."""
        return tuple((key, self._words[key]) for key in self.columns.order)

    def set_row_width(self, width: int) -> None:
        """Stands over rows of this width."""
        self._width = width
        self._lay()

    def show_columns(self, columns: Columns) -> None:
        """Shows these columns."""
        self.columns = columns
        self._lay()

    def show_order(self, column: str, *, descending: bool) -> None:
        """Shows by which column the rows are ordered."""
        said = self.tr("descending") if descending else self.tr("ascending")
        for button in self.buttons.values():
            here = button.key == column
            button.show_order(descending if here else None, said if here else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Puts the heads over their columns."""
        super().resizeEvent(event)
        self._lay()

    def changeEvent(self, event: QEvent) -> None:
        """Turns round with the window."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._lay()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offers the columns."""
        focused = next((each for each in self.buttons.values() if each.hasFocus()), None)
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard and focused is not None
        at = focused.geometry().bottomLeft() if by_key and focused is not None else event.pos()
        self.offer_columns(self.mapToGlobal(at))

    def offer_columns(self, corner: QPoint) -> QMenu:
        """A menu of the columns that can be shown, and the way back to the first ones."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for key, words in self.lines:
            action = menu.addAction(words)
            action.setCheckable(True)
            action.setChecked(key not in self.columns.hidden)
            action.triggered.connect(lambda _on=False, k=key: self.arrange(self.columns.turned(k)))
        menu.addSeparator()
        menu.addAction(self.tr("Standard columns")).triggered.connect(
            lambda _on=False: self.reset()
        )
        menu.popup(corner)
        return menu

    def reset(self) -> None:
        """Shows the columns that a new user has."""
        self.arrange(self._first)

    def take_up(self, drawer: Drawer) -> None:
        """Shows the columns as they were left."""
        kept = drawer.words("columns"), drawer.words("hidden"), drawer.numbers("widths")
        self.arrange(self._first.taken_up(*kept))

    def keep(self, drawer: Drawer) -> None:
        """Keeps the columns as they are."""
        drawer.keep("columns", list(self.columns.order))
        drawer.keep("hidden", sorted(self.columns.hidden))
        drawer.keep("widths", dict(self.columns.widths))

    def arrange(self, columns: Columns) -> None:
        """Shows these columns as somebody wants them."""
        self.show_columns(columns)
        self.laid.emit(columns)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rule below the heads."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.base))
        painter.setPen(QColor(self._theme.colours.line2))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _connect(self, button: HeadButton) -> None:
        key = button.key
        button.clicked.connect(lambda: self.ordered.emit(key, button.descending is False))
        button.sized.connect(lambda width: self.arrange(self.columns.sized(key, width)))
        button.stepped.connect(lambda step: self.arrange(self.columns.moved(key, step)))

    def _lay(self) -> None:
        rtl = self.isRightToLeft()
        start, end = self._sides
        before, after = (end, start) if rtl else (start, end)
        offset = self.width() - self._width if rtl else 0
        box = QRectF(offset + before, 1, self._width - before - after, self.height() - 2)
        cells = self.columns.cells(box, rtl=rtl)
        for key, button in self.buttons.items():
            button.setVisible(key in cells)
            if key in cells:
                button.setGeometry(cells[key].toRect())
        order = [self.buttons[key] for key in cells]
        for first, second in pairwise(order):
            QWidget.setTabOrder(first, second)
