"""A timeline drawn in the text from the same shapes that are printed, in the colours of the look."""

from typing import assert_never

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from briefwright.document.model import Figure, Timeline
from briefwright.document.styles import TextStyle, sheet_for
from briefwright.export.shapes import (
    Anchor,
    Box,
    Dot,
    Line,
    Palette,
    Plan,
    Polygon,
    Shape,
    TextAt,
    mirrored,
)
from briefwright.export.timelines import TimelineLayout
from briefwright.ui.brief.drawn import NOTE_GAP, Spot, laid_out
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

_SCALE = 1.4
"""Pixels of the screen for a point of the page."""

_MARGIN = 92.0
"""Points before the lanes for their labels, where the figure is broad enough."""


class DrawnTimeline:
    """A composed timeline laid out in a width."""

    def __init__(self, figure: Figure, theme: Theme, width: float, *, rtl: bool) -> None:
        self._theme = theme
        self._scale = _SCALE * theme.zoom
        drawing = figure.drawing
        self._plan = self._planned(drawing, width, rtl=rtl)
        self._note = laid_out(figure.note, theme, Face.META, width, rtl=rtl)
        self._low = self._plan.height * self._scale + NOTE_GAP
        self.height = self._low + self._note.boundingRect().height()
        self.spots = self._spots(drawing, width)

    def paint(self, painter: QPainter, pointed: QRectF | None) -> None:
        """Draws the shapes, and the note below them."""
        colours = self._theme.colours
        if pointed is not None:
            painter.fillRect(pointed, QColor(colours.select))
        painter.save()
        painter.scale(self._scale, self._scale)
        known = self._colours()
        for shape in self._plan.shapes:
            covered = pointed is not None and isinstance(shape, Box)
            if not (covered and shape.colour == Palette.of(sheet_for("en")).ground):
                self._draw(painter, shape, QColor(known.get(shape.colour, colours.text)))
        painter.restore()
        painter.setPen(QColor(colours.text2))
        self._note.draw(painter, QPointF(0, self._low))

    def _planned(self, drawing: object, width: float, *, rtl: bool) -> Plan:
        if not isinstance(drawing, Timeline):
            return Plan(width=width, height=0, shapes=())
        points = width / self._scale
        margin = _MARGIN if points > 3 * _MARGIN else 0.0
        plan = TimelineLayout(drawing, _measured, points, margin, sheet_for("en")).plan()
        return mirrored(plan) if rtl else plan

    def _spots(self, drawing: object, width: float) -> tuple[Spot, ...]:
        """One for each lane: between the rules that part them."""
        if not isinstance(drawing, Timeline):
            return ()
        rules = [s.y1 for s in self._plan.shapes if isinstance(s, Line) and s.y1 == s.y2
                 and abs(s.x2 - s.x1) >= self._plan.width - 1]  # fmt: skip
        found: list[Spot] = []
        for lane, top, low in zip(drawing.lanes, rules, rules[1:], strict=False):
            box = QRectF(0, top * self._scale, width, (low - top) * self._scale)
            origin = lane.events[0].origin if lane.events else None
            row = None if origin is None else origin.row
            said = " · ".join(
                part for each in lane.events for part in (each.date, lane.label, each.label) if part
            )
            found.append(Spot(box=box, finding=row, item=row, said=said))
        return tuple(found)

    def _colours(self) -> dict[str, str]:
        printed, shown = Palette.of(sheet_for("en")), self._theme.colours
        return {
            printed.ink: shown.text,
            printed.grey: shown.text2,
            printed.accent: shown.accent,
            printed.contested: shown.warn,
            printed.hairline: shown.line,
            printed.track: shown.line2,
            printed.ground: shown.base,
        }

    def _draw(self, painter: QPainter, shape: Shape, colour: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        match shape:
            case Line():
                pen = QPen(colour, shape.width)
                if shape.dash:
                    pen.setDashPattern([length / shape.width for length in shape.dash])
                painter.setPen(pen)
                painter.drawLine(QLineF(shape.x1, shape.y1, shape.x2, shape.y2))
            case Box():
                painter.drawRect(QRectF(shape.x, shape.y, shape.width, shape.height))
            case Dot():
                painter.drawEllipse(QPointF(shape.x, shape.y), shape.radius, shape.radius)
            case Polygon():
                painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in shape.points]))
            case TextAt():
                self._write(painter, shape, colour)
            case _:
                assert_never(shape)

    def _write(self, painter: QPainter, shape: TextAt, colour: QColor) -> None:
        face = font(Face.META)
        face.setPixelSize(100)
        face.setLetterSpacing(face.letterSpacingType(), 0)
        painter.save()
        painter.translate(shape.x, shape.y)
        ratio = shape.size / 100
        painter.scale(ratio, ratio)
        painter.setFont(face)
        painter.setPen(colour)
        wide = QFontMetricsF(face).horizontalAdvance(shape.text)
        back = {Anchor.START: 0.0, Anchor.MIDDLE: wide / 2, Anchor.END: wide}[shape.anchor]
        painter.drawText(QPointF(-back, 0), shape.text)
        painter.restore()


def _measured(text: str, style: TextStyle) -> float:
    face = font(Face.META)
    face.setPixelSize(100)
    face.setLetterSpacing(face.letterSpacingType(), 0)
    return QFontMetricsF(face).horizontalAdvance(text) * style.size / 100
