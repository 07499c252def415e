"""The list of a navigator whose lines are turned on and off, several at once, in groups that fold."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate, RowList, paint_ground

ROW, HEAD = 28, 40
"""Heights in pixels of a line and of the head of a group, with the space above it."""

NUMBER = 44
"""Room for a number at the end of a line, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toggle:
    """A line. `open` tells of the head of a group whether its lines are shown, None for no head.

    `on` says that the line is in force; without `count` it shows no number.
    """

    key: str
    words: str
    count: int | None = None
    icon: str | None = None
    on: bool = False
    open: bool | None = None

    @property
    def head(self) -> bool:
        """Whether it is the head of a group."""
        return self.open is not None


class ToggleDelegate(RowDelegate[Toggle]):
    """Paints lines, those in force with a check mark, and the heads between them."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Lines are 28 high, heads 40."""
        return QSize(100, HEAD if index.data(VALUE).head else ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paints ground and content; what is in force has the ground of a chosen row."""
        row: Toggle = index.data(VALUE)
        box: QRect = option.rect.adjusted(8, HEAD - ROW if row.head else 0, -8, 0)
        view = self.parent()
        ring = isinstance(view, RowList) and view.shows_ring(index)
        hovered = isinstance(view, Toggles) and view.hovered == index.row()
        paint_ground(painter, self.theme, box, selected=row.on, hovered=hovered, ring=ring)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_row(painter, box, row, selected=row.on)
        painter.restore()

    def paint_row(self, painter: QPainter, box: QRect, row: Toggle, *, selected: bool) -> None:
        """Paints icon, words and number."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(8, 0, -8, 0)
        if row.head:
            self._icon(painter, inner, "chevron-down" if row.open else _onward(rtl), rtl=rtl)
            self._words(painter, inner, row.words, Face.META_STRONG, colours.text2, rtl=rtl)
            return
        icon = "check" if row.on else row.icon
        self._icon(painter, inner, icon, rtl=rtl, colour=colours.accent if row.on else None)
        if row.count is not None:
            painter.setFont(font(Face.META))
            painter.setPen(QColor(colours.text2 if selected else colours.text3))
            painter.drawText(inner, _aligned(rtl=not rtl), f"{row.count:,}")
            inner.adjust(NUMBER if rtl else 0, 0, 0 if rtl else -NUMBER, 0)
        face = Face.STATEMENT if row.on else Face.BODY
        empty = row.count == 0 and not row.on
        ink = colours.accent if row.on else colours.text3 if empty else colours.text
        self._words(painter, inner, row.words, face, ink, rtl=rtl)

    def _icon(
        self,
        painter: QPainter,
        inner: QRect,
        name: str | None,
        *,
        rtl: bool,
        colour: str | None = None,
    ) -> None:
        """Paints an icon at the start, and leaves its room blank without one."""
        if name is not None:
            ratio = painter.device().devicePixelRatio()
            pixmap = self.theme.icons.pixmap(name, 16, colour or self.theme.colours.text2, ratio)
            left = inner.right() - 15 if rtl else inner.left()
            painter.drawPixmap(QPointF(left, inner.center().y() - 7), pixmap)
        inner.adjust(0 if rtl else 24, 0, -24 if rtl else 0, 0)

    def _words(
        self, painter: QPainter, inner: QRect, words: str, face: Face, ink: str, *, rtl: bool
    ) -> None:
        used = font(face)
        painter.setFont(used)
        painter.setPen(QColor(ink))
        painter.drawText(
            inner, _aligned(rtl=rtl), elided(words, QFontMetricsF(used), inner.width())
        )


class Toggles(RowList):
    """Turns lines on and off by click, Space or Enter; `turned` carries the key of a line.

    Heads fold their group; Left and Right do so too. `folded` tells that another group is open.
    """

    turned = Signal(str)
    folded = Signal()

    def __init__(
        self, theme: Theme, name: str, *, folds: Collection[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name, parent)
        self.closed: frozenset[str] = frozenset(folds)
        self.hovered = -1
        self._lines: tuple[Toggle, ...] = ()
        columns: tuple[Column[Toggle], ...] = (
            Column(head="", text=self._said, tip=lambda toggle: toggle.words),
        )
        self.setModel(RowModel(columns, self))
        self.setItemDelegate(ToggleDelegate(theme, self))
        self.clicked_row.connect(self._act)
        self.entered.connect(lambda index: self._hover(index.row()))

    @property
    def lines(self) -> tuple[Toggle, ...]:
        """All lines, also those that are folded away."""
        return self._lines

    def show_lines(self, lines: Sequence[Toggle]) -> None:
        """Shows these lines; the keys stay at the line where they were."""
        at = self.rows().value(self.currentIndex())
        self._lines = tuple(lines)
        self.rows().show_rows(self._open_lines())
        if at is not None:
            self.show_chosen(at.key)

    def turn(self, key: str) -> None:
        """Does what a click on the line does."""
        line = next((line for line in self._lines if line.key == key), None)
        if line is not None:
            self._act(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter turn; Left and Right fold and unfold a group."""
        line = self.rows().value(self.currentIndex())
        if not isinstance(line, Toggle):
            super().keyPressEvent(event)
            return
        rtl = self.isRightToLeft()
        outward = Qt.Key.Key_Left if rtl else Qt.Key.Key_Right
        inward = Qt.Key.Key_Right if rtl else Qt.Key.Key_Left
        match event.key():
            case Qt.Key.Key_Space | Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._act(line)
            case key if key == outward and line.open is False:
                self._act(line)
            case key if key == inward:
                self._fold_from(line)
            case _:
                super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Goes to the line without turning it yet."""
        super().mousePressEvent(event)
        self.viewport().update()

    def _fold_from(self, line: Toggle) -> None:
        """Folds the group of a line and goes to its head."""
        lines = self._lines
        above = lines[: lines.index(line) + 1]
        head = next((each for each in reversed(above) if each.head), None)
        if head is not None and head.open:
            self._act(head)
            self.show_chosen(head.key)

    def _act(self, line: Toggle) -> None:
        if not line.head:
            self.turned.emit(line.key)
            return
        self.closed ^= {line.key}
        self.folded.emit()

    def _open_lines(self) -> tuple[Toggle, ...]:
        shown, there = [], True
        for line in self._lines:
            if line.head:
                there = bool(line.open)
            if there or line.head:
                shown.append(line)
        return tuple(shown)

    def _said(self, line: Toggle) -> str:
        """What a reader of the screen says of a line."""
        if line.head:
            state = self.tr("open") if line.open else self.tr("closed")
        else:
            state = self.tr("on") if line.on else ""
        count = "" if line.count is None else str(line.count)
        return ", ".join(part for part in (line.words, count, state) if part)

    def _hover(self, row: int) -> None:
        self.hovered = row
        self.viewport().update()


def _onward(rtl: bool) -> str:
    return "chevron-left" if rtl else "chevron-right"


def _aligned(*, rtl: bool) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
