"""The marks of problems on a page: a sign in the margin, and a wave under the words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPixmap,
    QTextBlock,
    QTextLine,
)
from PySide6.QtWidgets import QToolTip

from briefwright.domain.prose import Prose
from briefwright.domain.text import Span
from briefwright.service.checking import Fault
from briefwright.tradecraft.problem import Severity
from briefwright.ui.brief.carets import carried
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.setting import runs_right_to_left
from briefwright.ui.brief.sheet import Sheet
from briefwright.ui.speech.saying import said
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.problem_list import GRAVITY, sign

SIGN, AWAY = 14, 22
"""Side of a sign, and the distance of its outer edge from the text, in pixels."""

UNDER, STEP, RISE, WAVE = 5, 4, 2, 5
"""The wave: below the base line, its step, its height, and that with its stroke, in pixels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Mark:
    """The sign of the problems that begin in one row of the page, the gravest first."""

    box: QRectF
    faults: tuple[Fault, ...]


class FaultMarks(QObject):
    """Marks the problems of what a page shows; `pressed` carries the problem whose sign was clicked.

    While the text is typed in, the words at fault are followed as they stood when they were
    checked.
    """

    pressed = Signal(object)

    def __init__(self, sheet: Sheet, theme: Theme) -> None:
        super().__init__(sheet)
        self._sheet = sheet
        self._theme = theme
        self._faults: dict[str, list[Fault]] = {}
        self._spans: dict[str, tuple[Prose, Span]] = {}
        self._waves: dict[tuple[str, float], QPixmap] = {}
        self._signs: tuple[_Mark, ...] = ()
        sheet.overlays.append(self.paint)
        sheet.viewport().installEventFilter(self)

    def show_faults(self, faults: Sequence[Fault]) -> None:
        """Marks these problems instead."""
        self._faults, self._spans, self._signs = {}, {}, ()
        for fault in sorted(faults, key=_gravity, reverse=True):
            self._faults.setdefault(fault.problem.place.row, []).append(fault)
        self._sheet.viewport().update()

    @property
    def boxes(self) -> tuple[QRectF, ...]:
        """Where the signs stand, in the document; known once they were painted."""
        return tuple(mark.box for mark in self._signs)

    def span_of(self, fault: Fault) -> Span | None:
        """Where the words at fault stand in their line now; None for a line that is not there."""
        number = self._line_of(fault)
        return None if number is None else self._span_in(self._sheet.text_of(number), fault)

    def _span_in(self, now: Prose, fault: Fault) -> Span:
        """Where the words at fault stand in this text; looked up once for each text."""
        span, before = fault.problem.place.span, fault.content
        if span is None or before is None:
            return Span(start=0, end=len(now.text))
        known = self._spans.get(fault.problem.id)
        if known is None or known[0] != now:
            start, end = carried(before, now, span.start), carried(before, now, span.end)
            known = self._spans[fault.problem.id] = now, Span(start=start, end=max(start, end))
        return known[1]

    def point_out(self, fault: Fault) -> None:
        """Selects the words at fault, brings them into view and gives them the keys."""
        number, span = self._line_of(fault), self.span_of(fault)
        if number is None or span is None:
            return
        start, end = Place(number, span.start), Place(number, span.end)
        self._sheet.select(end, start)
        self._sheet.ensureCursorVisible()
        self._sheet.select(start, end)
        self._sheet.ensureCursorVisible()
        self._sheet.setFocus(Qt.FocusReason.OtherFocusReason)

    def paint(self, painter: QPainter, seen: QRectF) -> None:
        """Paints the marks of the lines in view: all of them, though Qt may ask for one line alone,
        as the signs are met by hand afterwards.
        """
        rows: dict[tuple[int, int], list[Fault]] = {}
        lines, top = self._sheet.known_lines, self._sheet.verticalScrollBar().value()
        del seen
        bottom = top + self._sheet.viewport().height()
        for number in self._sheet.layout_of_text.numbers_between(top, bottom):
            faults = self._faults.get(lines[number].id or "", ()) if number < len(lines) else ()
            if not faults:
                continue
            block, now = (
                self._sheet.document().findBlockByNumber(number),
                self._sheet.text_of(number),
            )
            offsets = Offsets(block.text())
            for fault in faults:
                span = self._span_in(now, fault)
                start, end = offsets.to_qt(span.start), offsets.to_qt(span.end)
                row = block.layout().lineForTextPosition(min(start, max(block.length() - 2, 0)))
                rows.setdefault((number, row.lineNumber()), []).append(fault)
                if fault.problem.place.span is not None:
                    self._paint_wave(painter, block, start, end, fault.problem.severity)
        self._signs = tuple(self._mark(key, held) for key, held in rows.items())
        for mark in self._signs:
            icon, colour = sign(mark.faults[0].problem.severity, self._theme.colours)
            ratio = painter.device().devicePixelRatio()
            painter.drawPixmap(
                mark.box.topLeft(), self._theme.icons.pixmap(icon, SIGN, colour, ratio)
            )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells what is wrong when a sign is pointed at, and announces the one that is clicked."""
        match event:
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                mark = self._mark_at(event.position())
                if mark is not None:
                    self.pressed.emit(mark.faults[0])
                    return True
            case QHelpEvent() if event.type() == QEvent.Type.ToolTip:
                mark = self._mark_at(QPointF(event.pos()))
                words = "\n".join(said(f.problem.message) for f in mark.faults) if mark else ""
                QToolTip.showText(event.globalPos(), words, self._sheet)
                return True
        return super().eventFilter(watched, event)

    def _mark_at(self, point: QPointF) -> _Mark | None:
        spot = point + QPointF(0, self._sheet.verticalScrollBar().value())
        near = (mark for mark in self._signs if mark.box.adjusted(-5, -5, 5, 5).contains(spot))
        return next(near, None)

    def _line_of(self, fault: Fault) -> int | None:
        row = fault.problem.place.row
        lines = self._sheet.known_lines
        return next((n for n, line in enumerate(lines) if line.id == row), None)

    def _mark(self, key: tuple[int, int], held: Sequence[Fault]) -> _Mark:
        """The sign in the margin before the row, on the side where the line begins."""
        number, at = key
        block = self._sheet.document().findBlockByNumber(number)
        top = self._sheet.document().documentLayout().blockBoundingRect(block).top()
        row = block.layout().lineAt(at)
        middle = top + (row.y() + row.ascent() - 6 if row.isValid() else SIGN)
        shape = self._sheet.document().rootFrame().frameFormat()
        rtl = runs_right_to_left(self._sheet.known_lines[number])
        left = shape.leftMargin() - AWAY
        if rtl:
            left = self._sheet.document().size().width() - shape.rightMargin() + AWAY - SIGN
            left = min(left, self._sheet.viewport().width() - SIGN - 1.0)
        box = QRectF(max(left, 0.0), middle - SIGN / 2, SIGN, SIGN)
        return _Mark(box=box, faults=tuple(sorted(held, key=_gravity)))

    def _paint_wave(
        self, painter: QPainter, block: QTextBlock, start: int, end: int, severity: Severity
    ) -> None:
        _, colour = sign(severity, self._theme.colours)
        wave = self._wave(colour, painter.device().devicePixelRatio())
        corner = self._sheet.document().documentLayout().blockBoundingRect(block).topLeft()
        for row in _rows(block):
            low, high = max(start, row.textStart()), min(end, row.textStart() + row.textLength())
            if low < high:
                one, other = sorted((_x(row, low), _x(row, high)))
                base = corner.y() + row.y() + row.ascent() + UNDER
                where = QRectF(corner.x() + one, base - WAVE + 1, other - one, WAVE)
                painter.drawTiledPixmap(where, wave)

    def _wave(self, colour: str, ratio: float) -> QPixmap:
        """A stretch of the wave to be laid side by side; drawn once for a colour."""
        if (colour, ratio) not in self._waves:
            self._waves[colour, ratio] = _drawn_wave(colour, ratio)
        return self._waves[colour, ratio]


def _gravity(fault: Fault) -> int:
    return GRAVITY.index(fault.problem.severity)


def _rows(block: QTextBlock) -> Iterator[QTextLine]:
    layout = block.layout()
    return (layout.lineAt(number) for number in range(layout.lineCount()))


def _x(row: QTextLine, at: int) -> float:
    found: object = row.cursorToX(at)
    first = found[0] if isinstance(found, tuple) else found
    return float(first) if isinstance(first, int | float) else 0.0


def _drawn_wave(colour: str, ratio: float) -> QPixmap:
    pixmap = QPixmap(round(STEP * ratio), round(WAVE * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(colour), 1.25))
    base = WAVE - 1.0
    points = [QPointF(n * STEP / 2, base - (RISE if n % 2 else 0)) for n in range(-1, 4)]
    painter.drawPolyline(points)
    painter.end()
    return pixmap
