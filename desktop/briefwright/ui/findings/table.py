"""The table of findings: a head that orders, and rows of two lines over the full width."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QStyleOptionViewItem, QToolButton, QVBoxLayout, QWidget

from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.findings.lists import FindingList
from briefwright.ui.models.rows import Index
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import MARK, elided, paint_kind_mark
from briefwright.ui.widgets.row_list import RowDelegate

ROW, HEAD = 52, 32
START, END, GAP = 24, 16, 8
"""Blank space before the first and after the last column, and between two, in pixels."""

NUMBER = 26
"""Room for the number between mark and statement, in pixels."""

COLUMNS: tuple[tuple[str, int], ...] = (
    ("statement", 0),
    ("section", 144),
    ("date", 80),
    ("grade", 40),
    ("cited", 52),
)
"""The columns with their widths in pixels; the statement takes what is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """The words that the delegates paint, in the language of the interface."""

    no_section: str
    unused: str
    times: str
    times_in_brief: str


def cells(box: QRectF, *, rtl: bool) -> dict[str, QRectF]:
    """Where each column stands in a box without the blank at its sides."""
    fixed = sum(width + GAP for _, width in COLUMNS[1:])
    left, found = box.left(), {}
    for key, width in COLUMNS:
        wide = box.width() - fixed if key == "statement" else float(width)
        found[key] = QRectF(left, box.top(), wide, box.height())
        left += wide + GAP
    if rtl:
        for cell in found.values():
            cell.moveLeft(box.left() + box.right() - cell.right())
    return found


class FindingDelegate(RowDelegate[FindingRow]):
    """Paints a finding: mark, number, statement and columns, and its quotation below."""

    def __init__(self, theme: Theme, words: Words, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._words = words

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every row is 52 high."""
        return QSize(400, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: FindingRow, *, selected: bool) -> None:
        """Paints both lines and the rule below them."""
        colours = self.theme.colours
        rtl = self._rtl()
        before, after = START - self.inset[0], END - self.inset[0]
        inner = QRectF(box).adjusted(after if rtl else before, 0, -(before if rtl else after), 0)
        if not selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QColor(colours.line))
            painter.drawLine(inner.bottomLeft(), inner.bottomRight())
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        first = cells(QRectF(inner.left(), inner.top() + 6, inner.width(), 20), rtl=rtl)
        statement = first["statement"]
        self._mark(painter, statement, row, rtl=rtl)
        indent = MARK + 8 + NUMBER
        statement.adjust(0 if rtl else indent, 0, -indent if rtl else 0, 0)
        self._text(painter, statement, row.line.statement, Face.STATEMENT, colours.text)
        faint = colours.text2
        section = row.title or self._words.no_section
        section_ink = faint if row.title else colours.warn
        self._text(painter, first["section"], section, Face.META, section_ink)
        self._text(painter, first["date"], row.date, Face.META, faint)
        self._text(painter, first["grade"], row.grade, Face.HINT, colours.text)
        cited = row.line.cited
        use = self._words.times.format(cited) if cited else self._words.unused
        ink = faint if cited else colours.text3
        self._text(painter, first["cited"], use, Face.META, ink, end=True)
        left, right = (
            (inner.left(), statement.right()) if rtl else (statement.left(), inner.right())
        )
        second = QRectF(left, inner.top() + 27, right - left, 20)
        quotation = " ".join(row.line.quotation.split())
        self._text(painter, second, quotation, Face.QUOTATION_SMALL, faint)

    def _mark(self, painter: QPainter, cell: QRectF, row: FindingRow, *, rtl: bool) -> None:
        left = cell.right() - MARK if rtl else cell.left()
        paint_kind_mark(painter, self.theme, row.line.kind, QPointF(left, cell.top() + 1))
        room = QRectF(left - 8 - NUMBER if rtl else left + MARK + 8, cell.top(), NUMBER, 20)
        number = str(row.line.number)
        self._text(painter, room, number, Face.META, self.theme.colours.text2)

    def _text(
        self, painter: QPainter, box: QRectF, text: str, face: Face, ink: str, *, end: bool = False
    ) -> None:
        used = font(face)
        painter.setFont(used)
        painter.setPen(QColor(ink))
        right = self._rtl() != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, aligned, elided(text, QFontMetricsF(used), box.width()))

    def _rtl(self) -> bool:
        view = self.parent()
        return isinstance(view, QWidget) and view.isRightToLeft()


class TableList(FindingList):
    """The rows of the table; `resized` carries the width of a row."""

    resized = Signal(int)
    ordered_by_section = True

    def may_drop(self) -> bool:
        """Rows have a place of their own only while they are ordered by the outline."""
        return self.ordered_by_section

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lets the head follow."""
        super().resizeEvent(event)
        self.resized.emit(self.viewport().width())


class HeadButton(QToolButton):
    """The head of a column, with an arrow where it orders the rows."""

    def __init__(self, theme: Theme, key: str, words: str, *, end: bool) -> None:
        super().__init__()
        self.setText(words)
        self.setAccessibleName(words)
        self._theme = theme
        self.key = key
        self._end = end
        self.descending: bool | None = None
        self.setFixedHeight(HEAD - 2)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def show_order(self, descending: bool | None, words: str) -> None:
        """Shows how the column orders the rows, None for not at all."""
        self.descending = descending
        self.setAccessibleDescription(words)
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its column."""
        return QSize(dict(COLUMNS)[self.key], HEAD - 2)

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
        painter.drawText(box, aligned, self.text())
        if self.descending is not None:
            width = QFontMetricsF(face).horizontalAdvance(self.text())
            name = "chevron-down" if self.descending else "chevron-up"
            ratio = self.devicePixelRatioF()
            pixmap = self._theme.icons.pixmap(name, 14, colours.text, ratio)
            left = box.right() - width - 17 if right else box.left() + width + 3
            painter.drawPixmap(QPointF(left, box.center().y() - 6), pixmap)
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 2))
            painter.drawRoundedRect(QRectF(box).adjusted(1, 3, -1, -3), 5, 5)
        painter.end()


class Heads(QWidget):
    """The heads of all columns, over the rows; `ordered` carries a column and whether it descends."""

    ordered = Signal(str, bool)

    def __init__(self, theme: Theme, words: Sequence[str]) -> None:
        super().__init__()
        self._theme = theme
        self.setFixedHeight(HEAD)
        self._buttons = tuple(
            HeadButton(theme, key, said, end=key == "cited")
            for (key, _), said in zip(COLUMNS, words, strict=True)
        )
        for button in self._buttons:
            button.setParent(self)
            button.clicked.connect(lambda _checked=False, b=button: self._turn(b))
        self._width = 400
        self.show_order("section", descending=False)

    def set_row_width(self, width: int) -> None:
        """Stands over rows of this width."""
        self._width = width
        self._lay()

    def show_order(self, column: str, *, descending: bool) -> None:
        """Shows by which column the rows are ordered."""
        said = self.tr("descending") if descending else self.tr("ascending")
        for button in self._buttons:
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

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rule below the heads."""
        del event
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self._theme.colours.base))
        painter.setPen(QColor(self._theme.colours.line2))
        painter.drawLine(0, HEAD - 1, self.width(), HEAD - 1)
        painter.end()

    def _turn(self, button: HeadButton) -> None:
        descending = button.descending is False
        self.ordered.emit(button.key, descending)

    def _lay(self) -> None:
        rtl = self.isRightToLeft()
        before, after = (END, START) if rtl else (START, END)
        offset = self.width() - self._width if rtl else 0
        box = QRectF(offset + before, 1, self._width - before - after, HEAD - 2)
        for button in self._buttons:
            button.setGeometry(cells(box, rtl=rtl)[button.key].toRect())


class FindingTable(QWidget):
    """Head and rows."""

    def __init__(self, theme: Theme, words: Words, heads: Sequence[str], name: str) -> None:
        super().__init__()
        self.heads = Heads(theme, heads)
        self.list = TableList(theme, name)
        self.list.setObjectName("findings.table")
        self.list.setUniformItemSizes(True)
        self.list.setItemDelegate(FindingDelegate(theme, words, self.list))
        self.list.resized.connect(self.heads.set_row_width)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.heads)
        column.addWidget(self.list, 1)

    def show_order(self, column: str, *, descending: bool) -> None:
        """Shows by which column the rows are ordered."""
        self.heads.show_order(column, descending=descending)
        self.list.ordered_by_section = column == "section" and not descending
