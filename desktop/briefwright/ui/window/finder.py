"""A line over the work in which one types what one wants, and the list of what fits below it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGraphicsDropShadowEffect,
    QLabel,
    QLineEdit,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate, RowList
from briefwright.ui.window.ranking import Choice, prepare, ranked

WIDTH, ROW, SHOWN = 640, 36, 10
"""Pixels of the panel and of a row, and how many rows are seen at once."""

_MOVES = frozenset({Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown})


class _Rows(RowDelegate[Choice]):
    """Paints a choice: its words, and at the end what it is and its key."""

    inset = (4, 1)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The height of one line."""
        return QSize(WIDTH - 16, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Choice, *, selected: bool) -> None:
        """Paints the three parts, those at the end in their full width."""
        colours = self.theme.colours
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        start, end = _sides(rtl=rtl)
        inner = box.adjusted(12, 0, -12, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        small = QFontMetricsF(font(Face.META))
        painter.setFont(font(Face.META))
        for words in (row.hint, row.sort):
            painter.setPen(QColor(colours.text2 if selected else colours.text3))
            shown = elided(words, small, inner.width() / 2)
            painter.drawText(inner, end | middle, shown)
            taken = round(small.horizontalAdvance(shown)) + 16 if words else 0
            inner.adjust(taken if rtl else 0, 0, 0 if rtl else -taken, 0)
        face = font(Face.BODY)
        painter.setFont(face)
        painter.setPen(QColor(colours.text if row.enabled else colours.text3))
        words = elided(row.words.replace("\n", " "), QFontMetricsF(face), inner.width())
        painter.drawText(inner, start | middle, words)


class Finder(QFrame):
    """Asks for one choice; opened over a window, it gives the focus back when it is left."""

    def __init__(self, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("finder")
        self.setProperty("role", "popup")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._window = window
        self._chosen: Callable[[Choice], None] | None = None
        self._prepared = prepare(())
        self._otherwise: Callable[[str], Choice] | None = None
        self._before: QWidget | None = None
        self.line = QLineEdit()
        self.line.setObjectName("finder.line")
        self.line.setAccessibleName(self.tr("Words to look for"))
        self.line.setClearButtonEnabled(True)
        self.line.setMinimumHeight(36)
        self.list = RowList(theme, self.tr("What fits"))
        self.list.setObjectName("finder.list")
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        columns: tuple[Column[Choice], ...] = (Column(head="", text=_said),)
        self.list.setModel(RowModel(columns, self))
        self.list.setItemDelegate(_Rows(theme, self.list))
        self._none = QLabel()
        self._none.setProperty("role", "meta")
        self._none.setContentsMargins(12, 8, 12, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.setSpacing(4)
        column.addWidget(self.line)
        column.addWidget(self.list, 1)
        column.addWidget(self._none)
        self.line.textChanged.connect(self._look)
        self.line.installEventFilter(self)
        self.list.clicked_row.connect(self._take)
        self.list.chosen.connect(lambda choice: self.line.setAccessibleDescription(_said(choice)))
        theme.changed.connect(self._shade)
        self._shade()
        self.hide()

    @property
    def choices(self) -> tuple[Choice, ...]:
        """What fits what was typed, best first."""
        return tuple(row for row in self.list.rows().rows if isinstance(row, Choice))

    def ask(self, name: str, choices: Sequence[Choice], chosen: Callable[[Choice], None]) -> None:
        """Opens with these choices; `chosen` is called after the focus went back."""
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = focused
        self._chosen = chosen
        self.line.setPlaceholderText(name)
        self.line.setAccessibleName(name)
        self.line.clear()
        self.offer(choices)
        self._place()
        self.show()
        self.raise_()
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def offer(
        self, choices: Sequence[Choice], otherwise: Callable[[str], Choice] | None = None
    ) -> None:
        """Offers other choices for what is typed already, and one of the words if none fits."""
        self._prepared, self._otherwise = prepare(choices), otherwise
        self._look()

    def leave(self) -> None:
        """Closes and gives the focus back to where it was."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None:
            before.setFocus(Qt.FocusReason.OtherFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lets arrows, Enter and Escape in the line work on the list; a click elsewhere closes."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in _MOVES:
                self.list.keyPressEvent(event)
                return True
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self._take(self.list.rows().value(self.list.currentIndex()))
                return True
            if event.key() == Qt.Key.Key_Escape:
                self.leave()
                return True
        if event.type() == QEvent.Type.FocusOut and watched is self.line:
            self._left_for_elsewhere()
        return super().eventFilter(watched, event)

    def _left_for_elsewhere(self) -> None:
        focused = QApplication.focusWidget()
        if focused is not None and not self.isAncestorOf(focused):
            self._before = None
            self.hide()

    def _look(self) -> None:
        words = self.line.text()
        found = ranked(words, self._prepared)
        if not found and self._otherwise is not None:
            found = (self._otherwise(words.strip()),)
        self.list.rows().show_rows(found)
        self.list.setVisible(bool(found))
        self._none.setVisible(not found)
        self._none.setText(self.tr("Nothing fits"))
        if found:
            self.list.show_chosen(found[0].key)
            self.line.setAccessibleDescription(_said(found[0]))
        self._place()

    def _take(self, choice: object) -> None:
        if not isinstance(choice, Choice) or not choice.enabled:
            return
        self.leave()
        if self._chosen is not None:
            self._chosen(choice)

    def _place(self) -> None:
        window = self._window
        width = min(WIDTH, window.width() - 64)
        rows = min(len(self.choices), SHOWN)
        height = 16 + 36 + 4 + (rows * ROW + 4 if rows else 40)
        self.setGeometry((window.width() - width) // 2, 72, width, height)

    def _shade(self) -> None:
        shadow = QGraphicsDropShadowEffect(self)
        shadow.setBlurRadius(24)
        shadow.setOffset(QPointF(0, 6))
        shadow.setColor(QColor(0, 0, 0, 140 if self._theme.colours.dark else 38))
        self.setGraphicsEffect(shadow)


def _said(choice: Choice) -> str:
    return ", ".join(part for part in (choice.words, choice.sort, choice.hint) if part)


def _sides(*, rtl: bool) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
    left, right = (
        side | Qt.AlignmentFlag.AlignAbsolute
        for side in (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
    )
    return (right, left) if rtl else (left, right)
