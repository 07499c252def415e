"""What stands round the text of the brief: its margins, the title over it, bullets and names."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextBlock,
    QTextLayout,
    QTextOption,
)

from briefwright.domain.prose import BlockKind, Prose
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.page_layout import PageLayout
from briefwright.ui.brief.setting import INDENT, runs_right_to_left
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided, isolated

MEASURE = 600
"""Widest line of running text in pixels at zoom 1."""

GUTTER, NEAR, TOP = 72, 16, 28
"""Pixels before the text at least, after it at least, and above the title."""


_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute
"""Sides of the page, which a mirrored window does not change: the text itself has its direction."""


class Edges:
    """Paints the surroundings of one document."""

    def __init__(self, theme: Theme, layout: PageLayout) -> None:
        self._theme = theme
        self._layout = layout
        self._document = layout.document()
        self._title = QTextLayout()
        self._words, self._number = "", ""

    def show_title(self, words: str, number: str) -> None:
        """Takes another title; `set_margins` lays it out."""
        self._words, self._number = words, number

    def set_margins(self, width: int, height: int) -> None:
        """Centres the measure in the room there is."""
        root = self._document.rootFrame()
        shape = root.frameFormat()
        measure = min(MEASURE * self._theme.zoom, max(width - GUTTER - NEAR, 120))
        before = max((width - measure) / 2, GUTTER)
        shape.setLeftMargin(before)
        shape.setRightMargin(max(width - before - measure, 0))
        self._lay_out(measure)
        shape.setTopMargin(self._title_height() + TOP + 14)
        shape.setBottomMargin(height / 2)
        if shape != root.frameFormat():  # it would set the whole text anew
            root.setFrameFormat(shape)

    def paint(self, painter: QPainter, lines: Sequence[Line], seen: QRectF) -> None:
        """Paints what can be seen of the title and beside each line."""
        left, right = self._edges()
        colours = self._theme.colours
        painter.setPen(QColor(colours.text))
        rtl = self._title.textOption().textDirection() == Qt.LayoutDirection.RightToLeft
        beyond = self._document.size().width() - right
        wide = QFontMetricsF(font(Face.META)).horizontalAdvance(self._number) + 14
        inside = wide if rtl and self._number and beyond < wide else 0.0
        self._title.draw(painter, QPointF(left - inside, TOP))
        painter.setFont(font(Face.META))
        painter.setPen(QColor(colours.text3))
        if rtl:
            number = QRectF(right - inside + 14, TOP + 5, wide, 22)
            painter.drawText(number, _LEFT, self._number)
        else:
            number = QRectF(0, TOP + 5, left - 14, 22)
            painter.drawText(number, _RIGHT, self._number)
        for at in self._layout.numbers_between(seen.top(), seen.bottom()):
            if at < len(lines):
                block = self._document.findBlockByNumber(at)
                self._paint_beside(painter, block, lines[at], sign=f"{_count(lines, at)}.")

    def _edges(self) -> tuple[float, float]:
        shape = self._document.rootFrame().frameFormat()
        return shape.leftMargin(), self._document.size().width() - shape.rightMargin()

    def _paint_beside(self, painter: QPainter, block: QTextBlock, line: Line, *, sign: str) -> None:
        left, right = self._edges()
        box = self._document.documentLayout().blockBoundingRect(block)
        rtl = runs_right_to_left(line)
        baseline = self._baseline(block, box)
        colours, zoom = self._theme.colours, self._theme.zoom
        near = right if rtl else left
        if line.kind in {BlockKind.BULLET, BlockKind.NUMBERED}:
            painter.setPen(QColor(colours.text))
            face = self._theme.text_font(Face.READING)
            painter.setFont(face)
            sign = "•" if line.kind is BlockKind.BULLET else sign
            wide = QFontMetricsF(face).horizontalAdvance(sign)
            step = INDENT * zoom - wide - 9 * zoom
            at = near - step - wide if rtl else near + max(step, 0)
            painter.drawText(QPointF(at, baseline), sign)
        elif line.kind is BlockKind.QUOTE:
            lower = box.bottom()
            bar = QRectF(near - 11 if rtl else near + 8, box.top() + 4, 3, lower - box.top() - 4)
            painter.fillRect(bar, QColor(colours.line2))
            if line.detail:
                painter.setPen(QColor(colours.text2))
                painter.setFont(font(Face.META))
                low = QRectF(left + INDENT * zoom, lower + 2, right - left - 2 * INDENT * zoom, 18)
                painter.drawText(low, _RIGHT if rtl else _LEFT, isolated(line.detail))
        else:
            self._paint_name(painter, line, QPointF(near, baseline), rtl=rtl)

    def _paint_name(self, painter: QPainter, line: Line, at: QPointF, *, rtl: bool) -> None:
        words = kind_words(line.kind) if line.kind not in _SILENT else ""
        if not words:
            return
        painter.setFont(font(Face.HINT))
        painter.setPen(QColor(self._theme.colours.text3))
        metrics = QFontMetricsF(font(Face.HINT))
        shown = elided(words, metrics, GUTTER - 12)
        wide = metrics.horizontalAdvance(shown)
        painter.drawText(QPointF(at.x() + (8 if rtl else -12 - wide), at.y()), shown)

    def _baseline(self, block: QTextBlock, box: QRectF) -> float:
        first = block.layout().lineAt(0)
        if not first.isValid():
            return box.top() + 20
        return block.layout().position().y() + first.y() + first.ascent()

    def _lay_out(self, width: float) -> None:
        self._title = QTextLayout(self._words, self._theme.text_font(Face.HEADING))
        option = QTextOption()
        if runs_right_to_left(Line(content=Prose(text=self._words))):
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(_RIGHT)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._title.setTextOption(option)
        self._title.beginLayout()
        top = 0.0
        while (row := self._title.createLine()).isValid():
            row.setLineWidth(max(width, 100))
            row.setPosition(QPointF(0, top))
            top += row.height() + 2
        self._title.endLayout()

    def _title_height(self) -> float:
        rows = (self._title.lineAt(n) for n in range(self._title.lineCount()))
        return sum(row.height() + 2 for row in rows)


def _count(lines: Sequence[Line], at: int) -> int:
    """How many numbered lines stand together down to this one."""
    count = 0
    while count <= at and lines[at - count].kind is BlockKind.NUMBERED:
        count += 1
    return count


_SILENT = frozenset(BlockKind) - {BlockKind.FOOTNOTE}
"""Kinds that are not named in the margin; tables and figures are, by their numbers, in `figures`."""


def kind_words(kind: BlockKind) -> str:
    """The kind of a block in the language of the interface."""
    return {
        BlockKind.PARAGRAPH: QCoreApplication.translate("Edges", "Body text"),
        BlockKind.SUBHEADING: QCoreApplication.translate("Edges", "Subheading"),
        BlockKind.BULLET: QCoreApplication.translate("Edges", "Bullets"),
        BlockKind.NUMBERED: QCoreApplication.translate("Edges", "Numbers"),
        BlockKind.QUOTE: QCoreApplication.translate("Edges", "Quotation"),
        BlockKind.CAPTION: QCoreApplication.translate("Edges", "Table"),
        BlockKind.ROW: QCoreApplication.translate("Edges", "Row"),
        BlockKind.POSITIONS: QCoreApplication.translate("Edges", "Positions"),
        BlockKind.EVENTS: QCoreApplication.translate("Edges", "Events"),
        BlockKind.TIMELINE: QCoreApplication.translate("Edges", "Timeline"),
        BlockKind.FOOTNOTE: QCoreApplication.translate("Edges", "Footnote"),
    }[kind]
