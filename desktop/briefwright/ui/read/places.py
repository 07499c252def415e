"""Where the text of a source stands on its page; what was looked up is kept until it is laid out anew.

Spans are code points of the source, heights are pixels of the document.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QTextBlock, QTextDocument

from briefwright.domain.text import Span
from briefwright.ui.read.lines import stretches, top_of
from briefwright.ui.text.offsets import Offsets

MOST_KEPT = 2_000
"""So many spans are remembered; then they are looked up anew."""


class Places:
    """Finds spans on the page of one document and what of it can be seen.

    A document is laid out as far down as one looks, so nothing here looks farther than it must:
    `_deepest` is the number of a block that was looked at.
    """

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._offsets = Offsets("")
        self._boxes: dict[Span, tuple[QRectF, ...]] = {}
        self._deepest = 0

    def take(self, offsets: Offsets) -> None:
        """Speaks of another text from now on."""
        self._offsets = offsets
        self.forget()

    def forget(self) -> None:
        """Looks everything up anew: the text is laid out differently."""
        self._boxes.clear()
        self._deepest = 0

    def qt_span(self, span: Span) -> tuple[int, int]:
        """Qt's positions of a span."""
        return self._offsets.to_qt(span.start), self._offsets.to_qt(span.end)

    def boxes(self, span: Span) -> tuple[QRectF, ...]:
        """The rectangles of a span, line by line."""
        found = self._boxes.get(span)
        if found is None:
            if len(self._boxes) >= MOST_KEPT:
                self._boxes.clear()
            found = self._boxes[span] = tuple(stretches(self._document, *self.qt_span(span)))
        return found

    def top_of(self, span: Span | None) -> float:
        """The upper edge of a span; costs one look. 0 for None."""
        return 0.0 if span is None else top_of(self._document, self.qt_span(span)[0])

    def seen(self, top: float, bottom: float) -> tuple[int, int]:
        """The code points at which the paragraphs between two heights begin and end."""
        self._reach(bottom)
        first = self._first(lambda block: self._bottom(block) > top)
        last = self._first(lambda block: self._bottom(block) >= bottom)
        return (
            self._offsets.from_qt(first.position()),
            self._offsets.from_qt(last.position() + last.length()),
        )

    def _reach(self, height: float) -> None:
        """Sees to it that the text is laid out down to there, and no farther."""
        document = self._document
        if self._bottom(document.findBlockByNumber(self._deepest)) < height:
            exact = Qt.HitTestAccuracy.FuzzyHit
            here = document.documentLayout().hitTest(QPointF(0, height), exact)
            block = document.findBlock(here) if here >= 0 else document.lastBlock()
            self._deepest = max(self._deepest, block.blockNumber())

    def _first(self, reached: Callable[[QTextBlock], bool]) -> QTextBlock:
        """The first block of which this is so, or the last one that was looked at."""
        low, high = -1, self._deepest
        while high - low > 1:
            middle = (low + high) // 2
            if reached(self._document.findBlockByNumber(middle)):
                high = middle
            else:
                low = middle
        return self._document.findBlockByNumber(high)

    def _bottom(self, block: QTextBlock) -> float:
        return self._document.documentLayout().blockBoundingRect(block).bottom()
