"""Tables and figures made of evidence, shown in the text under their captions, and the grid of plain ones."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPen,
    QTextBlock,
)

from briefwright.document.model import Table
from briefwright.document.prose import plain
from briefwright.domain.prose import BlockKind
from briefwright.service.made import Made
from briefwright.ui.brief.drawn import Drawn, DrawnTable, Spot
from briefwright.ui.brief.drawn_timeline import DrawnTimeline
from briefwright.ui.brief.edges import GUTTER, kind_words
from briefwright.ui.brief.grid import Grid
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.setting import MADE_KINDS, ROW_GAP, runs_right_to_left
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided

EMPTY, ROOM = 44, 6
"""Pixels under the caption of a figure that shows nothing yet, and above each figure."""

LABEL_AWAY = 24
"""Pixels between a caption and its number in the margin: the sign of a problem fits between."""

_DRAWN = MADE_KINDS | {BlockKind.CAPTION, BlockKind.ROW}


@dataclass(frozen=True, slots=True, kw_only=True)
class Chosen:
    """The figure that is chosen, by the id of its block, and the item in it; None: all of it."""

    row: str
    item: str | None = None


class Figures(QObject):
    """Draws what the blocks of one page make; `chose` tells that another figure or item is chosen."""

    chose = Signal()

    def __init__(self, page: Page, theme: Theme) -> None:
        super().__init__(page)
        self._page = page
        self._theme = theme
        self._made: Mapping[str, Made] = {}
        self._drawings: dict[tuple[str, int, float, str], Drawn] = {}
        self._pointed: tuple[str, QRectF] | None = None
        self.chosen: Chosen | None = None
        self._grid = Grid(page, theme)
        page.layout_of_text.room = self._room
        page.overlays.append(self._paint)
        page.viewport().installEventFilter(self)

    # --- what is shown -------------------------------------------------------

    def show(self, made: Mapping[str, Made]) -> None:
        """Shows these tables and figures instead."""
        if made == self._made:
            return
        self._made = made
        self._drawings.clear()
        self._page.layout_of_text.set_again()
        self._page.viewport().update()

    def choose(self, chosen: Chosen | None) -> None:
        """Chooses a figure, an item of it, or nothing."""
        if chosen == self.chosen:
            return
        self.chosen = chosen
        self._page.layout_of_text.shows_caret = chosen is None
        self._page.figure_finding = None if chosen is None else self.finding(chosen)
        self._page.setAccessibleDescription("" if chosen is None else self._said(chosen))
        self._page.viewport().update()
        self.chose.emit()

    @property
    def titles(self) -> Mapping[str, str]:
        """The numbered tables and figures of the brief by their blocks, with number and caption."""
        return {
            row: f"{made.label} {plain(made.node.caption.content)}".strip()
            for row, made in self._made.items()
            if made.label and made.node.caption is not None
        }

    @property
    def numbers(self) -> Mapping[str, str]:
        """The labels that tables and figures are printed with, by their blocks."""
        return {row: made.label for row, made in self._made.items() if made.label}

    def items(self, row: str) -> tuple[str, ...]:
        """The items that a figure shows, in the order in which it shows them."""
        drawn = self._drawn_of(row)
        shown = (spot.item for spot in drawn.spots if spot.item) if drawn else ()
        return tuple(dict.fromkeys(shown))

    def finding(self, chosen: Chosen) -> str | None:
        """The finding that the chosen item rests on first."""
        drawn = self._drawn_of(chosen.row)
        spots = drawn.spots if drawn else ()
        return next((s.finding for s in spots if s.item == chosen.item and s.finding), None)

    def _said(self, chosen: Chosen) -> str:
        """What the chosen item says, or the whole with its number and caption."""
        if chosen.item is None:
            return self.titles.get(chosen.row, "")
        drawn = self._drawn_of(chosen.row)
        spots = drawn.spots if drawn else ()
        return next((spot.said for spot in spots if spot.item == chosen.item), "")

    def spot_at(self, point: QPointF) -> tuple[str, Spot | None, QRectF] | None:
        """The figure at a point of the viewport, the place in it, and that place's rectangle."""
        down = self._page.verticalScrollBar().value()
        where = point + QPointF(0, down)
        position = self._page.layout_of_text.hitTest(where, Qt.HitTestAccuracy.FuzzyHit)
        block = self._page.document().findBlock(position)
        line, room = self._line(block), self._page.layout_of_text.room_below(block)
        if line is None or line.id is None or not room.contains(where):
            return None
        drawn = self._drawing(line, room.width())
        corner = room.topLeft() + QPointF(0, ROOM)
        spots = drawn.spots if drawn else ()
        spot = next((s for s in spots if s.box.translated(corner).contains(where)), None)
        box = room if spot is None else spot.box.translated(corner)
        return line.id, spot, box.translated(0, -down)

    # --- the pointer ---------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Points at cells, opens their passages by Ctrl and a click, and chooses by a click."""
        if not isinstance(event, QMouseEvent):
            if event.type() == QEvent.Type.Leave:
                self._point(None)
            return super().eventFilter(watched, event)
        found = self.spot_at(event.position())
        if event.type() == QEvent.Type.MouseMove and not event.buttons():
            self._point(found)
            return found is not None
        if event.type() == QEvent.Type.MouseButtonPress and found is not None:
            self._press(event, found)
            return True
        if event.type() == QEvent.Type.MouseButtonPress:
            self.choose(None)
        return super().eventFilter(watched, event)

    def _press(self, event: QMouseEvent, found: tuple[str, Spot | None, QRectF]) -> None:
        row, spot, _ = found
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if control and spot is not None and spot.finding is not None:
            self._page.opened.emit(spot.finding)
            return
        self._page.setFocus(Qt.FocusReason.MouseFocusReason)
        self.choose(Chosen(row=row, item=None if spot is None else spot.item))

    def _point(self, found: tuple[str, Spot | None, QRectF] | None) -> None:
        pointed = None
        if found is not None and found[1] is not None and found[1].finding is not None:
            pointed = (found[0], found[1].box)
        if pointed == self._pointed:
            return
        self._pointed = pointed
        self._page.viewport().update()
        shape = Qt.CursorShape.ArrowCursor if found is not None else Qt.CursorShape.IBeamCursor
        self._page.viewport().setCursor(shape)
        led = pointed is not None and found is not None and found[1] is not None
        self._page.pointed.emit(
            (found[1].finding, found[2]) if led and found and found[1] else None
        )

    # --- room ----------------------------------------------------------------

    def _line(self, block: QTextBlock) -> Line | None:
        lines, number = self._page.known_lines, block.blockNumber()
        if not 0 <= number < len(lines) or lines[number].kind not in MADE_KINDS:
            return None
        return lines[number]

    def _room(self, block: QTextBlock, width: float) -> float:
        line = self._line(block)
        if line is None:
            return self._grid.room(block, width)
        drawn = self._drawing(line, width)
        return (EMPTY * self._theme.zoom if drawn is None else drawn.height) + ROOM

    def _drawing(self, line: Line, width: float) -> Drawn | None:
        made = self._made.get(line.id or "")
        if made is None or line.id is None:
            return None
        key = (line.id, round(width), self._theme.zoom, self._theme.colours.base)
        known = self._drawings.get(key)
        if known is None:
            node = made.node
            if isinstance(node, Table):
                known = DrawnTable(node, self._theme, width, rtl=made.rtl)
            else:
                known = DrawnTimeline(node, self._theme, width, rtl=made.rtl)
            self._drawings[key] = known
        return known

    def _drawn_of(self, row: str) -> Drawn | None:
        lines = self._page.known_lines
        number = next((n for n, line in enumerate(lines) if line.id == row), None)
        if number is None:
            return None
        block = self._page.document().findBlockByNumber(number)
        return self._drawing(lines[number], self._page.layout_of_text.room_below(block).width())

    # --- painting ------------------------------------------------------------

    def _paint(self, painter: QPainter, seen: QRectF) -> None:
        layout, lines = self._page.layout_of_text, self._page.known_lines
        for number in layout.numbers_between(seen.top() - ROW_GAP, seen.bottom() + ROW_GAP):
            if number < len(lines) and lines[number].kind in _DRAWN:
                block = self._page.document().findBlockByNumber(number)
                box, room = layout.blockBoundingRect(block), layout.room_below(block)
                self._paint_line(painter, block, lines[number], box, room)

    def _paint_line(
        self, painter: QPainter, block: QTextBlock, line: Line, box: QRectF, room: QRectF
    ) -> None:
        if line.kind is BlockKind.ROW:
            self._grid.paint(painter, block, box, room)
            return
        self._paint_label(painter, block, line, box)
        if line.kind not in MADE_KINDS:
            return
        drawn = self._drawing(line, room.width())
        painter.save()
        painter.translate(room.topLeft() + QPointF(0, ROOM))
        if drawn is None:
            self._paint_empty(painter, line, QRectF(0, 0, room.width(), room.height() - ROOM))
        else:
            here = self._pointed is not None and self._pointed[0] == line.id
            drawn.paint(painter, self._pointed[1] if here and self._pointed else None)
            self._paint_chosen(painter, line, drawn, room)
        painter.restore()
        self._paint_selected(painter, block, room)

    def _paint_label(self, painter: QPainter, block: QTextBlock, line: Line, box: QRectF) -> None:
        """The number that it is printed with in the margin, and what the caption is for."""
        colours, made = self._theme.colours, self._made.get(line.id or "")
        face = font(Face.HINT)
        words = elided(made.label if made and made.label else kind_words(line.kind),
                       QFontMetricsF(face), GUTTER - LABEL_AWAY - 2)  # fmt: skip
        wide = QFontMetricsF(face).horizontalAdvance(words)
        painter.setFont(face)
        painter.setPen(QColor(colours.text3))
        baseline = box.top() + block.blockFormat().lineHeight() * 0.8
        rtl = runs_right_to_left(line)
        painter.drawText(
            QPointF(box.right() + LABEL_AWAY if rtl else box.left() - LABEL_AWAY - wide, baseline),
            words,
        )
        if not block.text():
            painter.setFont(self._theme.text_font(Face.BODY))
            hint = QCoreApplication.translate("Figures", "Caption")
            painter.drawText(QPointF(box.left(), baseline), hint)

    def _paint_empty(self, painter: QPainter, line: Line, box: QRectF) -> None:
        colours = self._theme.colours
        pen = QPen(QColor(colours.line2), 1, Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -2.5), 6, 6)
        painter.setPen(QColor(colours.text3))
        painter.setFont(font(Face.META))
        if line.kind is BlockKind.POSITIONS:
            words = QCoreApplication.translate("Figures", "No dispute yet: insert positions here.")
        else:
            words = QCoreApplication.translate("Figures", "No dated finding yet: add findings.")
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_chosen(self, painter: QPainter, line: Line, drawn: Drawn, room: QRectF) -> None:
        chosen = self.chosen
        if chosen is None or chosen.row != line.id:
            return
        box = QRectF(0, 0, room.width(), drawn.height)
        for spot in drawn.spots if chosen.item else ():
            if spot.item == chosen.item:
                box = QRectF(0, spot.box.top(), room.width(), spot.box.height())
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.drawRoundedRect(box.adjusted(-5, 0, 5, 0), 4, 4)

    def _paint_selected(self, painter: QPainter, block: QTextBlock, room: QRectF) -> None:
        """A veil over a figure that a selection reaches over."""
        cursor = self._page.textCursor()
        start, end = block.position(), block.position() + block.length() - 1
        over = cursor.selectionStart() <= end < cursor.selectionEnd()
        last = not block.next().isValid() and cursor.selectionEnd() == end
        if cursor.hasSelection() and (over or (last and cursor.selectionStart() < start)):
            veil = QColor(self._theme.colours.selection)
            veil.setAlpha(110)
            painter.fillRect(room, veil)
