"""Where the text of a PDF stands on its pages: from code points to boxes, and from a point back.

Made anew from the file whenever it is shown. Texts that were corrected since they were read are
followed by the anchors of their passages.
"""

import math
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from rapidfuzz.distance import Postfix, Prefix

from briefwright.anchoring.describe import describe
from briefwright.anchoring.resolve import resolve
from briefwright.domain.text import Span, sha256_of
from briefwright.ingest.pdf.geometry import Box
from briefwright.ingest.pdf.laid_out import LaidOut

REACH = 3.0
"""Heights of the line over which a mark goes on in it; farther on another one begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OnPage:
    """A rectangle on a page, counted from 1, in points from the upper left corner as it is seen."""

    page: int
    x0: float
    y0: float
    x1: float
    y1: float

    @property
    def box(self) -> Box:
        """The rectangle without its page."""
        return Box(self.x0, self.y0, self.x1, self.y1)


@dataclass(frozen=True, kw_only=True)
class Places:
    """The text as it was laid out, with the page (0 for none) and the box of each code point.

    `boxes` holds four numbers for each, not a number where it has none.
    """

    text: str
    pages: "array[int]"
    boxes: "array[float]"

    def marks(self, text: str, spans: Sequence[Span]) -> tuple[tuple[OnPage, ...], ...]:
        """For each stretch of the text of the source, the rectangles that it fills on the pages.

        None of them where the stretch is not found any more.
        """
        moved = _Moved(text, self.text)
        found = (moved.span(span) for span in spans)
        return tuple(() if span is None else self._rectangles(span) for span in found)

    def span_of(self, text: str, span: Span) -> Span | None:
        """Where a stretch of the text of the source stands in this one; None where it is not."""
        return _Moved(text, self.text).span(span)

    def span_in(self, text: str, span: Span) -> Span | None:
        """Where a stretch of this text stands in the text of the source; None where it is not."""
        return _Moved(self.text, text).span(span)

    def near(self, page: int, x: float, y: float) -> int | None:
        """The code point at a point of a page, or the nearest one on it; None on an empty page."""
        best: tuple[float, int] | None = None
        for at in self._on_page(page):
            x0, y0, x1, y1 = self.boxes[4 * at : 4 * at + 4]
            if math.isnan(x0):
                continue
            across = max(x0 - x, x - x1, 0.0)
            down = max(y0 - y, y - y1, 0.0)
            away = across + 4 * down
            if best is None or away < best[0]:
                best = away, at
        return None if best is None else best[1]

    def box_of(self, at: int) -> Box | None:
        """The box of a code point."""
        x0, y0, x1, y1 = self.boxes[4 * at : 4 * at + 4]
        return None if math.isnan(x0) else Box(x0, y0, x1, y1)

    @cached_property
    def _starts(self) -> dict[int, tuple[int, int]]:
        """From where to where the code points of each page go."""
        found: dict[int, tuple[int, int]] = {}
        for at, page in enumerate(self.pages):
            if page:
                found[page] = (found.get(page, (at, at))[0], at + 1)
        return found

    def _on_page(self, page: int) -> range:
        start, end = self._starts.get(page, (0, 0))
        return range(start, end)

    def _rectangles(self, span: Span) -> tuple[OnPage, ...]:
        found: list[OnPage] = []
        for at in range(span.start, min(span.end, len(self.pages))):
            box, page = self.box_of(at), self.pages[at]
            if box is None or not page:
                continue
            if found and found[-1].page == page and _together(found[-1].box, box):
                found[-1] = _on_page(page, found[-1].box.with_box(box))
            else:
                found.append(_on_page(page, box))
        return tuple(found)


class _Moved:
    """Finds stretches of one text in another that came of it."""

    def __init__(self, old: str, new: str) -> None:
        self._old, self._new = old, new
        self._same = old == new
        self._before = Prefix.similarity(old, new)
        rest = min(len(old), len(new)) - self._before
        self._after = min(rest, Postfix.similarity(old, new))
        self._hash = "" if self._same else sha256_of(new)

    def span(self, span: Span) -> Span | None:
        """Where the stretch stands in the other text; None where it is lost or cannot be told."""
        if self._same or span.end <= self._before:
            return span
        if span.start >= len(self._old) - self._after:
            by = len(self._new) - len(self._old)
            return Span(start=span.start + by, end=span.end + by)
        if not 0 <= span.start < span.end <= len(self._old):
            return None
        return resolve(describe(self._old, span), self._new, text_sha256=self._hash).span


def places_of(laid: LaidOut) -> Places:
    """The places of a text that was laid out."""
    nowhere = (math.nan,) * 4
    pages = array("H", (min(page, 0xFFFF) for page, _ in laid.places))
    boxes = array("f", (edge for _, box in laid.places for edge in (box or nowhere)))
    return Places(text=laid.text, pages=pages, boxes=boxes)


def packed(places: Places) -> tuple[int, bytes]:
    """How many bytes the text takes, and the text with the numbers behind it."""
    text = places.text.encode("utf-8")
    return len(text), b"".join((text, places.pages.tobytes(), places.boxes.tobytes()))


def unpacked(length: int, data: bytes) -> Places:
    """The places in such bytes; raises `ValueError` when they do not fit together."""
    text = data[:length].decode("utf-8")
    pages, boxes = array("H"), array("f")
    end = length + len(text) * pages.itemsize
    pages.frombytes(data[length:end])
    boxes.frombytes(data[end:])
    if len(pages) != len(text) or len(boxes) != 4 * len(text):
        raise ValueError(length)
    return Places(text=text, pages=pages, boxes=boxes)


def _on_page(page: int, box: Box) -> OnPage:
    return OnPage(page=page, x0=box.x0, y0=box.y0, x1=box.x1, y1=box.y1)


def _together(one: Box, two: Box) -> bool:
    """Whether two boxes stand in one line, near each other."""
    height = max(one.height, two.height, 1.0)
    shared = min(one.y1, two.y1) - max(one.y0, two.y0)
    apart = max(two.x0 - one.x1, one.x0 - two.x1)
    return shared > 0.3 * min(one.height, two.height) and apart < REACH * height
