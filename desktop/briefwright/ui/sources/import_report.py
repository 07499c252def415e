"""What came of an import: one line a file, in a quiet panel, never a dialog for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QStyleOptionViewItem,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from briefwright.ui.models.rows import Column, Index, RowModel
from briefwright.ui.speech.saying import about, listed
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.row_list import RowDelegate, RowList

ROW = 28
MOST_ROWS = 6
"""Lines that are seen at once; more are scrolled to."""


class Came(Enum):
    """What came of one file."""

    IMPORTED = "imported"
    KNOWN = "known"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One file of an import. `words` say why, or what was guessed; `path` None for pasted text."""

    key: str
    name: str
    came: Came
    words: str = ""
    source: str | None = None
    path: Path | None = None


class LineDelegate(RowDelegate[Line]):
    """Paints a line: what came of it, its name, and the words about it."""

    inset = (16, 0)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Every line is 28 high."""
        return QSize(200, ROW)

    def paint_row(self, painter: QPainter, box: QRect, row: Line, *, selected: bool) -> None:
        """Paints icon, name and words."""
        colours = self.theme.colours
        name, colour = {
            Came.IMPORTED: ("check", colours.ok),
            Came.KNOWN: ("copy", colours.text3),
            Came.REFUSED: ("circle-x", colours.err),
        }[row.came]
        ratio = painter.device().devicePixelRatio()
        parent = self.parent()
        rtl = isinstance(parent, QWidget) and parent.isRightToLeft()
        inner = box.adjusted(8, 0, -8, 0)
        left = inner.right() - 15 if rtl else inner.left()
        icon = self.theme.icons.pixmap(name, 16, colour, ratio)
        painter.drawPixmap(QPointF(left, inner.center().y() - 7), icon)
        inner.adjust(0 if rtl else 24, 0, -24 if rtl else 0, 0)
        side = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        aligned = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        face = font(Face.STATEMENT)
        metrics = QFontMetricsF(face)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        title = elided(row.name, metrics, inner.width() * (0.45 if row.words else 1))
        painter.drawText(inner, aligned, title)
        used = round(metrics.horizontalAdvance(title)) + 12
        inner.adjust(0 if rtl else used, 0, -used if rtl else 0, 0)
        face = font(Face.META)
        painter.setFont(face)
        painter.setPen(QColor(colours.text2))
        painter.drawText(inner, aligned, elided(row.words, QFontMetricsF(face), inner.width()))


class ImportReport(QWidget):
    """Shows the lines of the last import until it is closed.

    `shown` carries the source of a line that was opened, `retried` the files that
    were refused.
    """

    shown = Signal(str)
    retried = Signal(list)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sources.report")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._summary = QLabel()
        self._summary.setFont(font(Face.BODY_STRONG))
        self._retry = QPushButton(self.tr("Try again"))
        self._retry.setProperty("link", "true")
        self._retry.clicked.connect(self._try_again)
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close this list"))
        self._close.clicked.connect(self.hide)
        self._list = RowList(theme, self.tr("What came of the import"))
        columns: tuple[Column[Line], ...] = (
            Column(head="", text=_said, tip=lambda line: line.words),
        )
        self._list.setModel(RowModel(columns, self._list))
        self._list.setItemDelegate(LineDelegate(theme, self._list))
        self._list.opened.connect(self._open)
        bar = QHBoxLayout()
        set_edges(bar, 24, 8, 8, 4)
        bar.addWidget(self._summary, 1)
        bar.addWidget(self._retry)
        bar.addWidget(self._close)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 8)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self._list)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def lines(self) -> tuple[Line, ...]:
        """The lines shown."""
        return tuple(row for row in self._list.rows().rows if isinstance(row, Line))

    @property
    def summary(self) -> str:
        """The sentence over the lines."""
        return self._summary.text()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows what came of an import."""
        self._list.rows().show_rows(lines)
        self._list.setFixedHeight(min(len(lines), MOST_ROWS) * ROW)
        self._summary.setText(self._counted(lines))
        self._retry.setVisible(any(line.path and line.came is Came.REFUSED for line in lines))
        self.show()

    def _counted(self, lines: Sequence[Line]) -> str:
        words = {
            Came.IMPORTED: self.tr("{0} imported"),
            Came.KNOWN: self.tr("{0} already here"),
            Came.REFUSED: self.tr("{0} refused"),
        }
        counts = {came: sum(line.came is came for line in lines) for came in Came}
        return listed(*(words[came].format(n) for came, n in counts.items() if n))

    def _try_again(self) -> None:
        refused = [line.path for line in self.lines if line.came is Came.REFUSED and line.path]
        self.retried.emit(refused)

    def _open(self, line: Line) -> None:
        if line.source is not None:
            self.shown.emit(line.source)

    def _repaint(self) -> None:
        self._close.setIcon(self._theme.icons.icon("x", 16, self._theme.colours.text2))


def _said(line: Line) -> str:
    came = {
        Came.IMPORTED: QCoreApplication.translate("ImportReport", "imported"),
        Came.KNOWN: QCoreApplication.translate("ImportReport", "already here"),
        Came.REFUSED: QCoreApplication.translate("ImportReport", "refused"),
    }
    return f"{about(line.name, came[line.came])}. {line.words}".strip()
