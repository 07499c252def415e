"""The cells of a row: where each stands in the text of its block and on the page."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QTextBlock, QTextCharFormat, QTextFormat, QTextLayout

from briefwright.document.tables import columns
from briefwright.domain.prose import BlockKind

KIND = QTextFormat.Property.UserProperty.value + 3
"""The property of a block that names its kind."""

TAB = "\t"
BESIDE = 10
"""Pixels between the edge of a cell and its text."""


def is_row(block: QTextBlock) -> bool:
    """Whether a block is a row of a table."""
    return block.isValid() and block.blockFormat().property(KIND) == BlockKind.ROW.value


def column_count(block: QTextBlock) -> int:
    """The number of cells of a row."""
    return block.text().count(TAB) + 1


def spans_of(text: str) -> list[tuple[int, int]]:
    """The cells of a text in UTF-16 units, half open, each but the last with the tab after it."""
    found: list[tuple[int, int]] = []
    at = 0
    parts = text.split(TAB)
    for number, part in enumerate(parts):
        size = len(part.encode("utf-16-le")) // 2 + (number < len(parts) - 1)
        found.append((at, at + size))
        at += size
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """The columns of a table in a width, as broad as they are printed."""

    count: int
    width: float
    rtl: bool = False

    @property
    def edges(self) -> Sequence[float]:
        """Where the columns begin and the last one ends, from the side where one reads."""
        shares = [column.share for column in columns(self.count)]
        unit = self.width / sum(shares)
        return [0.0, *accumulate(share * unit for share in shares)]

    def box(self, number: int) -> QRectF:
        """The room for the text of a cell, from the left edge of the table; only its sides count."""
        edges = self.edges
        number = min(number, self.count - 1)
        start, end = edges[number] + BESIDE, edges[number + 1] - BESIDE
        if number == 0:
            start -= BESIDE
        if self.rtl:
            start, end = self.width - end, self.width - start
        return QRectF(start, 0, max(end - start, 12.0), 0)

    def at(self, x: float) -> int:
        """The column at a place from the left edge of the table."""
        along = self.width - x if self.rtl else x
        edges = self.edges
        return sum(1 for edge in edges[1:-1] if along >= edge)

    def head_formats(self, block: QTextBlock) -> list[QTextLayout.FormatRange]:
        """How the letters of the head row are set over what they are set in."""
        made = QTextLayout.FormatRange()
        made.start, made.length = 0, max(block.length() - 1, 0)
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold)
        made.format = form
        return [made]
