"""What the original's structure looks like in the text: headings set larger, and where pages begin."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)

from briefwright.domain.source import Heading
from briefwright.domain.text import Span
from briefwright.ui.read.places import Places
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

LINES: Mapping[int, tuple[Face, int]] = {1: (Face.TITLE, 36), 2: (Face.HEADING, 30)}
"""The face and the height of a line of each level of heading, in pixels at zoom 1."""

DEEPER = (Face.READING, 28)
"""Those of all deeper levels, in bold."""

RIGHT_TO_LEFT: Mapping[int, tuple[Face, int]] = {
    1: (Face.ARABIC_TITLE, 42),
    2: (Face.ARABIC_TITLE, 42),
}
RIGHT_TO_LEFT_DEEPER = (Face.ARABIC, 34)
BEFORE = 12
"""Pixels more over a heading than over a paragraph."""

BETWEEN = 2
"""Pixels between items of a list and rows of a table."""

SAMPLE, WIDEST, APART = 200, 512, 20
"""Rows that are measured, the width of a table in pixels, and the room between its columns."""

RISE = 11
"""Pixels from the upper edge of a page's first line to the rule over it."""


def set_headings(
    document: QTextDocument,
    theme: Theme,
    offsets: Offsets,
    headings: Iterable[Heading],
    *,
    right_to_left: bool,
) -> None:
    """Sets the lines that are headings in their faces; those that lie beyond the text are passed by."""
    levels, deeper = (RIGHT_TO_LEFT, RIGHT_TO_LEFT_DEEPER) if right_to_left else (LINES, DEEPER)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for heading in headings:
        face, line = levels.get(heading.level, deeper)
        block = QTextBlockFormat()
        block.setLineHeight(
            round(line * theme.zoom), QTextBlockFormat.LineHeightTypes.FixedHeight.value
        )
        block.setTopMargin(round(BEFORE * theme.zoom) if heading.at else 0)
        letters = QTextCharFormat()
        face_font = theme.text_font(face)
        face_font.setWeight(QFont.Weight.DemiBold)
        letters.setFont(face_font)
        cursor.setPosition(min(offsets.to_qt(heading.at), document.characterCount() - 1))
        cursor.mergeBlockFormat(block)
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(letters)
    cursor.endEditBlock()


def set_rows(document: QTextDocument, theme: Theme, text: str) -> None:
    """Brings items of a list and rows of a table close together, and the cells below each other."""
    if "\t" not in text and "•" not in text:
        return
    metrics = QFontMetricsF(document.defaultFont())
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for group in _groups(document):
        tabs = _tabs_of([block.text() for block in group], metrics)
        for block in group:
            shape = QTextBlockFormat()
            if block is not group[-1]:
                shape.setBottomMargin(round(BETWEEN * theme.zoom))
            if tabs:
                shape.setTabPositions(tabs)
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(shape)
    cursor.endEditBlock()


def _groups(document: QTextDocument) -> Iterator[list[QTextBlock]]:
    """Lines that follow each other and are all items, or all rows."""
    group: list[QTextBlock] = []
    kind = ""
    block = document.begin()
    while block.isValid():
        words = block.text().strip()
        own = "row" if "\t" in words else "item" if words.startswith("•") else ""
        if group and own != kind:
            yield group
            group = []
        if own:
            group.append(block)
        kind = own
        block = block.next()
    if group:
        yield group


def _tabs_of(rows: Sequence[str], metrics: QFontMetricsF) -> list[QTextOption.Tab]:
    """Where the cells of these rows begin; a wide column is given no more than its share."""
    cells = [row.split("\t")[:-1] for row in rows[:SAMPLE]]
    columns = max(map(len, cells))
    most = WIDEST / (columns + 1)
    tabs, at = [], 0.0
    for column in range(columns):
        widths = [metrics.horizontalAdvance(row[column]) for row in cells if column < len(row)]
        at += min(max(widths), most) + APART
        tab = QTextOption.Tab()
        tab.position = at
        tabs.append(tab)
    return tabs


def paint_pages(
    painter: QPainter,
    theme: Theme,
    places: Places,
    pages: Sequence[int],
    *,
    seen: tuple[int, int],
    edges: tuple[float, float],
    mirrored: bool,
) -> None:
    """Paints a dotted rule with the page's number where each page of the original begins.

    `seen` are the code points on the screen, `edges` those of the text.
    """
    low, high = seen
    left, right = edges
    surface = theme.surface()
    painter.setFont(theme.text_font(Face.HINT))
    for number in range(bisect_left(pages, low), len(pages)):
        at = pages[number]
        if at > high:
            break
        boxes = places.boxes(Span(start=at, end=at + 1))
        if not boxes:
            continue
        y = boxes[0].top() - RISE
        words = str(number + 1)
        width = painter.fontMetrics().horizontalAdvance(words)
        room = width + 8
        start, end = (left + room, right) if mirrored else (left, right - room)
        painter.setPen(QPen(QColor(surface.line), 1, Qt.PenStyle.DotLine))
        painter.drawLine(QLineF(QPointF(start, y), QPointF(end, y)))
        painter.setPen(QColor(surface.text2))
        corner = left if mirrored else right - width
        painter.drawText(QRectF(corner, y - 8, width, 16), Qt.AlignmentFlag.AlignVCenter, words)
