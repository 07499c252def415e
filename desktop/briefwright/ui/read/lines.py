"""Where a stretch of text stands on the page: one rectangle per line, also in mixed directions."""

import re
import unicodedata
from collections.abc import Iterator
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout, QTextLine

from briefwright.ui.text.offsets import Offsets

RISE, DROP = 0.86, 0.32
"""How far a highlight reaches above and below the baseline, in sizes of the font."""

_MAY_RUN_LEFT = re.compile(
    "[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
"""Where Unicode has all its letters and digits that run from right to left; to look only there."""


def top_of(document: QTextDocument, position: int) -> float:
    """The upper edge of the highlight that begins at a position of Qt's; costs one look."""
    block = document.findBlock(position)
    top = document.documentLayout().blockBoundingRect(block).top()  # lays out what is not yet
    line = block.layout().lineForTextPosition(position - block.position())
    if not line.isValid():
        return top
    return top + line.y() + line.ascent() - RISE * _size_of(document, block)


def stretches(document: QTextDocument, start: int, end: int) -> Iterator[QRectF]:
    """The rectangles of the characters from `start` to `end`, line by line.

    Positions are Qt's. Heights are those of a highlight; the blank at the end of a
    line is left out; coordinates are the document's.
    """
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield from block_stretches(document, block, start, end)
        block = block.next()


def block_stretches(
    document: QTextDocument, block: QTextBlock, start: int, end: int
) -> Iterator[QRectF]:
    """The rectangles within one block."""
    first = max(start - block.position(), 0)
    last = min(end - block.position(), block.length() - 1)
    if first >= last:
        return
    layout = block.layout()
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    text = block.text()
    offsets = Offsets(text)
    mixed = any(
        unicodedata.bidirectional(char) in {"R", "AL", "AN"} for char in _MAY_RUN_LEFT.findall(text)
    )
    size = _size_of(document, block)
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        left = max(first, line.textStart())
        right = min(last, line.textStart() + line.textLength())
        while right > left and text[offsets.from_qt(right - 1)] == " ":
            right -= 1
        if left < right:
            baseline = corner.y() + line.y() + line.ascent()
            for low, high in _extents(layout, line, left, right, mixed=mixed):
                yield QRectF(
                    corner.x() + low - 1,
                    baseline - RISE * size,
                    high - low + 2,
                    (RISE + DROP) * size,
                )


def _extents(
    layout: QTextLayout, line: QTextLine, left: int, right: int, *, mixed: bool
) -> list[tuple[float, float]]:
    if not mixed:
        ends = sorted((_x(line, left), _x(line, right)))
        return [(ends[0], ends[1])]
    runs = sorted(
        (rect.left(), rect.right())
        for rect in (run.boundingRect() for run in layout.glyphRuns(left, right - left))
        if rect.width() > 0
    )
    joined: list[tuple[float, float]] = []
    for low, high in runs:
        if joined and low <= joined[-1][1] + 6:
            joined[-1] = (joined[-1][0], max(high, joined[-1][1]))
        else:
            joined.append((low, high))
    return joined


def _size_of(document: QTextDocument, block: QTextBlock) -> int:
    size = block.charFormat().font().pixelSize()
    return size if size > 0 else document.defaultFont().pixelSize()


def _x(line: QTextLine, position: int) -> float:
    x, _ = cast("tuple[float, int]", line.cursorToX(position))
    return x
