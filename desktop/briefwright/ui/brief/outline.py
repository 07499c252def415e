"""The outline of the brief: its parts with their words, moved by key and by drag."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QMimeData, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QStyleOptionViewItem, QWidget

from briefwright.domain.prose import Slot
from briefwright.service.writing import Part
from briefwright.tradecraft.problem import Problem
from briefwright.ui.models.rows import VALUE, Column, Index, RowModel
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.carrying import FINDINGS, carried
from briefwright.ui.widgets.marks import elided
from briefwright.ui.widgets.problem_list import GRAVITY, sign
from briefwright.ui.widgets.row_list import RowDelegate, RowList

SECTION = "application/x-briefwright-section"
"""The type under which a section is dragged: its id."""

ROW, STEP, NUMBER, FAULTS = 44, 16, 26, 34
GOAL = 72
"""Pixels of the bar that shows how near a section is to its goal."""


class Outline(RowList):
    """Lists the parts of a brief.

    `dropped` carries a section, the one it fell beside, and whether behind it;
    `placed` a finding and the section it fell on.
    """

    dropped = Signal(str, str, bool)
    placed = Signal(str, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, self.tr("Outline of the brief"), parent)
        self.setObjectName("brief.outline")
        self._theme = theme
        self._model: RowModel[Part] = RowModel(
            (Column(head=self.tr("Part"), text=self.said_of),), self
        )
        self.setModel(self._model)
        self.setItemDelegate(_PartDelegate(theme, self))
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self._mark: QRect | None = None
        self.faults: Mapping[str, tuple[Problem, ...]] = {}

    def show_parts(self, parts: Sequence[Part], chosen: str | None) -> None:
        """Shows these parts, with the one of this key chosen."""
        self.blockSignals(True)  # rows that go choose others, which nobody did by hand
        self._model.show_rows(parts)
        self.blockSignals(False)
        self.show_chosen(chosen)

    def show_faults(self, faults: Mapping[str, tuple[Problem, ...]]) -> None:
        """Says in which parts, by key, there are problems."""
        self.faults = faults
        self.viewport().update()

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the parts, in order."""
        return tuple(row.key for row in self._model.rows)

    @property
    def current(self) -> Part | None:
        """The part that is chosen."""
        return self._model.value(self.currentIndex())

    def title_of(self, part: Part) -> str:
        """What a part is called."""
        match part.slot:
            case Slot.BOTTOM_LINE:
                return self.tr("Bottom line")
            case None:
                return self.tr("Key judgements")
            case Slot.NOTES:
                return self.tr("Footnotes")
            case Slot.BODY:
                return part.title

    def said_of(self, part: Part) -> str:
        """What a screen reader says."""
        words = self.words_of(part)
        said = f"{part.number} {self.title_of(part)}, {words}".strip()
        count = len(self.faults.get(part.key, ()))
        faults = self.tr("%n problems", "", count)
        return f"{said}, {faults}" if count else said

    def words_of(self, part: Part) -> str:
        """How many words the part has, and should have."""
        if part.goal is None:
            return self.tr("{0} words").format(part.words)
        return self.tr("{0} of {1}").format(part.words, part.goal)

    def startDrag(self, actions: Qt.DropAction) -> None:
        """Carries the section under the pointer."""
        part = self.current
        if part is None or part.slot is not Slot.BODY:
            return
        drag, data = QDrag(self), QMimeData()
        data.setData(SECTION, part.owner.encode())
        drag.setMimeData(data)
        drag.setPixmap(self.viewport().grab(self.visualRect(self.currentIndex())))
        drag.exec(Qt.DropAction.MoveAction)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Takes sections and findings."""
        if event.mimeData().hasFormat(SECTION) or event.mimeData().hasFormat(FINDINGS):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Shows where it would fall."""
        place = self._place(event)
        self._mark = None
        if place is None:
            event.ignore()
        else:
            part, after, box = place
            if event.mimeData().hasFormat(SECTION):
                top = box.bottom() if after else box.top()
                left = box.left() + 12 + part.depth * STEP
                self._mark = QRect(left, top - 1, box.right() - left - 8, 2)
            else:
                self._mark = box.adjusted(8, 0, -8, 0)
            event.acceptProposedAction()
        self.viewport().update()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Shows nothing any more."""
        self._mark = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Announces what fell where."""
        place = self._place(event)
        self._mark = None
        self.viewport().update()
        if place is None:
            return
        event.acceptProposedAction()
        part, after, _ = place
        data = event.mimeData()
        if data.hasFormat(SECTION):
            self.dropped.emit(bytes(data.data(SECTION).data()).decode(), part.owner, after)
        for finding, _section in carried(data):
            self.placed.emit(finding, part.owner)

    def _place(self, event: QDropEvent) -> tuple[Part, bool, QRect] | None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if not index.isValid():
            index = self._model.index(self._model.rowCount() - 1, 0)
        part = self._model.value(index)
        if part is None or part.slot is not Slot.BODY:
            return None
        box = self.visualRect(index)
        return part, point.y() > box.center().y(), box

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the rows, and where a dragged one would fall."""
        super().paintEvent(event)
        if self._mark is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
            if self._mark.height() <= 2:
                painter.drawLine(self._mark.topLeft(), self._mark.topRight())
            else:
                painter.drawRoundedRect(self._mark, 6, 6)


class _PartDelegate(RowDelegate[Part]):
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as two lines."""
        part = index.data(VALUE)
        return QSize(100, ROW if isinstance(part, Part) else 0)

    def paint_row(self, painter: QPainter, box: QRect, row: Part, *, selected: bool) -> None:
        """Paints number, title and words."""
        colours, view = self.theme.colours, self.parent()
        title = view.title_of(row) if isinstance(view, Outline) else row.title
        rtl = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
        step = row.depth * STEP
        inner = box.adjusted(8, 4, -8 - step, -4) if rtl else box.adjusted(8 + step, 4, -8, -4)
        number = QRectF(inner.right() - NUMBER if rtl else inner.left(), inner.top(), NUMBER, 18)
        leading = Qt.AlignmentFlag.AlignRight if rtl else Qt.AlignmentFlag.AlignLeft
        flags = leading | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text3))
        painter.drawText(number, int(flags), row.number)
        text = inner.adjusted(0, 0, -NUMBER, 0) if rtl else inner.adjusted(NUMBER, 0, 0, 0)
        faults = view.faults.get(row.key, ()) if isinstance(view, Outline) else ()
        if faults:
            self._paint_faults(painter, QRectF(inner), faults, rtl=rtl)
            text = text.adjusted(FAULTS if rtl else 0, 0, 0 if rtl else -FAULTS, 0)
        face = font(Face.STATEMENT if selected else Face.BODY)
        painter.setFont(face)
        painter.setPen(QColor(colours.text))
        line = QRectF(text.left(), text.top(), text.width(), 18)
        painter.drawText(line, int(flags), elided(title, QFontMetricsF(face), line.width()))
        painter.setFont(font(Face.HINT))
        painter.setPen(QColor(colours.text3))
        words = view.words_of(row) if isinstance(view, Outline) else ""
        below = line.translated(0, 18)
        if row.goal is not None:
            self._paint_goal(painter, below, row.words / row.goal, rtl=rtl)
            away = GOAL + 8
            below.adjust(0 if rtl else away, 0, -away if rtl else 0, 0)
        painter.setPen(QColor(colours.text3))
        painter.drawText(below, int(flags), words)

    def _paint_goal(self, painter: QPainter, line: QRectF, share: float, *, rtl: bool) -> None:
        """Paints how much of the words a section should have are there."""
        left = line.right() - GOAL if rtl else line.left()
        track = QRectF(left, line.center().y() - 2, GOAL, 4)
        done = min(share, 1.0) * GOAL
        filled = QRectF(track.right() - done if rtl else left, track.top(), done, 4)
        colours = self.theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        for box, colour in ((track, colours.press), (filled, colours.accent)):
            painter.setBrush(QColor(colour))
            painter.drawRoundedRect(box, 2, 2)

    def _paint_faults(
        self, painter: QPainter, inner: QRectF, faults: Sequence[Problem], *, rtl: bool
    ) -> None:
        """Paints the sign of the gravest problem and how many there are, at the end of the row."""
        gravest = min((problem.severity for problem in faults), key=GRAVITY.index)
        icon, colour = sign(gravest, self.theme.colours)
        end = QRectF(
            inner.left() if rtl else inner.right() - FAULTS + 4, inner.top(), FAULTS - 4, 18
        )
        ratio = painter.device().devicePixelRatio()
        left = end.right() - 14 if rtl else end.left()
        picture = self.theme.icons.pixmap(icon, 14, colour, ratio)
        painter.drawPixmap(QPointF(left, end.top() + 2), picture)
        side = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
        flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        painter.setFont(font(Face.HINT))
        painter.setPen(QColor(self.theme.colours.text2))
        painter.drawText(end, int(flags), str(len(faults)))
