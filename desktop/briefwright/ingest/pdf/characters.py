"""The letters of a page as pdfium finds them, line by line, each with the box that it fills.

The order is that of pdfium: of the file, with lines that run from right to left turned into the
order of reading. What a line means is not known here.
"""

import ctypes
import math
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefwright.ingest.pdf.geometry import Box, Seen, round_boxes
from briefwright.ingest.pdf.scripts import runs_left, spelt

if TYPE_CHECKING:
    import pypdfium2

HYPHEN = "\u00ad"
"""Stands at the end of a line for a hyphen that may be no part of the word."""

MAX_PAGE_CHARACTERS = 200_000
"""So many letters of one page are read; a printed page has 5,000."""

MAX_OBJECTS = 5_000
"""So many objects of a page are looked at to find out whether there is a picture."""

_PRECISION = 1_000
"""Parts of a point in which pdfium is asked where a corner stands: it answers in whole numbers."""
_FURTHEST = 1_000_000_000
_STEEP = 0.3


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of print: each code point of `text` with its box, None for a blank that pdfium set.

    `cells` are the stretches of `text` that wide gaps part. `size` is the size of the type in
    points as it is seen, `upright` tells that the line runs across the page. `base` is
    the height of its baseline.
    """

    text: str
    boxes: tuple[Box | None, ...]
    box: Box
    base: float
    size: float
    upright: bool
    page: int
    cells: tuple[tuple[int, int], ...]

    @property
    def rtl(self) -> bool:
        """Whether the line runs from right to left."""
        return runs_left(self.text)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page as it is seen, its number from 1; `letters` that have no meaning are `unknown`."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    pictures: int = 0
    comments: int = 0
    letters: int = 0
    unknown: int = 0
    beyond: int = 0
    cut: bool = False

    @property
    def damaged(self) -> bool:
        """Whether it could not be read at all."""
        return self.width <= 0 or self.height <= 0


def read_page(document: "pypdfium2.PdfDocument", number: int) -> Page:
    """The page with this number, counted from 1; an unreadable one has no lines."""
    import pypdfium2  # noqa: PLC0415 - loaded already

    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        return Page(number=number, width=0, height=0, lines=())
    comments = _comments(page)
    page = with_marks_drawn(document, page, number)
    try:
        return replace(_read(page, number), comments=comments)
    finally:
        page.close()


def with_marks_drawn(
    document: "pypdfium2.PdfDocument", page: "pypdfium2.PdfPage", number: int
) -> "pypdfium2.PdfPage":
    """The page with what is filled into its form, or lies over it, as a part of its print."""
    import pypdfium2  # noqa: PLC0415 - loaded already
    from pypdfium2 import raw  # noqa: PLC0415 - loaded already

    if not 0 < raw.FPDFPage_GetAnnotCount(page.raw) <= MAX_OBJECTS:
        return page
    if raw.FPDFPage_Flatten(page.raw, raw.FLAT_NORMALDISPLAY) != raw.FLATTEN_SUCCESS:
        return page
    try:
        drawn = document[number - 1]
    except pypdfium2.PdfiumError:
        return page
    page.close()
    return drawn


def _comments(page: "pypdfium2.PdfPage") -> int:
    """How many notes of readers stick to the page."""
    from pypdfium2 import raw  # noqa: PLC0415 - loaded already

    found = 0
    for at in range(min(raw.FPDFPage_GetAnnotCount(page.raw), MAX_OBJECTS)):
        note = raw.FPDFPage_GetAnnot(page.raw, at)
        if note:
            found += raw.FPDFAnnot_GetSubtype(note) == raw.FPDF_ANNOT_TEXT
            raw.FPDFPage_CloseAnnot(note)
    return found


def seen_through(page: "pypdfium2.PdfPage") -> Seen:
    """How the page's own space lies on the page as it is seen."""
    from pypdfium2 import raw  # noqa: PLC0415 - loaded already

    width, height = page.get_size()
    scale = min(_PRECISION, _FURTHEST / max(width, height, 1.0))
    x, y = ctypes.c_int(), ctypes.c_int()

    def point(left: float, bottom: float) -> tuple[float, float]:
        size = (0, 0, max(round(width * scale), 1), max(round(height * scale), 1), 0)
        raw.FPDF_PageToDevice(page.raw, *size, left, bottom, x, y)
        return x.value / scale, y.value / scale

    span = 1_000.0
    zero, across, up = point(0, 0), point(span, 0), point(0, span)
    return Seen(
        (across[0] - zero[0]) / span,
        (across[1] - zero[1]) / span,
        (up[0] - zero[0]) / span,
        (up[1] - zero[1]) / span,
        *zero,
    )


def _read(page: "pypdfium2.PdfPage", number: int) -> Page:
    import pypdfium2  # noqa: PLC0415 - loaded already

    width, height = page.get_size()
    lines: list[Line] = []
    letters, unknown, cut = 0, 0, False
    try:
        text = page.get_textpage()
    except pypdfium2.PdfiumError:
        text = None
    if text is not None:
        try:
            count = text.count_chars()
            cut = count > MAX_PAGE_CHARACTERS
            lines = list(_lines(text, seen_through(page), number, min(count, MAX_PAGE_CHARACTERS)))
        finally:
            text.close()
    seen_lines = [line for line in lines if _is_on(line, width, height)]
    beyond = len(lines) - len(seen_lines) if seen_lines else 0
    lines = seen_lines or lines
    for line in lines:
        visible = [char for char in line.text if not char.isspace()]
        letters += len(visible)
        unknown += sum(1 for char in visible if _is_unknown(char))
    return Page(
        number=number,
        width=width,
        height=height,
        lines=tuple(lines),
        pictures=_pictures(page),
        letters=letters,
        unknown=unknown,
        beyond=beyond,
        cut=cut,
    )


def _is_on(line: Line, width: float, height: float) -> bool:
    """Whether any of the line can be seen; what was cut off a page is no part of it."""
    box = line.box
    return box.x1 > 0 and box.y1 > 0 and box.x0 < width and box.y0 < height


def _pictures(page: "pypdfium2.PdfPage") -> int:
    from pypdfium2 import raw  # noqa: PLC0415 - loaded already

    count = min(raw.FPDFPage_CountObjects(page.raw), MAX_OBJECTS)
    kinds = (raw.FPDFPageObj_GetType(raw.FPDFPage_GetObject(page.raw, at)) for at in range(count))
    wanted = (raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM)
    return sum(1 for kind in kinds if kind in wanted)


def _is_unknown(char: str) -> bool:
    return char == "\ufffd" or "\ue000" <= char <= "\uf8ff" or char >= "\U000f0000"


def _lines(text: "pypdfium2.PdfTextPage", seen: Seen, page: int, count: int) -> Iterator[Line]:
    """The lines of a text page of pdfium's."""
    from pypdfium2 import raw  # noqa: PLC0415 - loaded already

    handle = text.raw
    unicode_of, box_of = raw.FPDFText_GetUnicode, raw.FPDFText_GetLooseCharBox
    rect = raw.FS_RECTF()
    reference = ctypes.byref(rect)
    gathered = _Gathered(text, seen, page, rtl=_rtl_page(text, count))
    high = 0
    for index in range(count):
        code = unicode_of(handle, index)
        if code < 0x20 or code == 0xFFFE:
            is_hyphen = code in (2, 0xFFFE) and raw.FPDFText_IsHyphen(handle, index) == 1
            if is_hyphen and box_of(handle, index, reference):
                box = seen.box(rect.left, rect.bottom, rect.right, rect.top)
                gathered.add(HYPHEN, box, index)
            if is_hyphen or code == 0x0A:
                yield from gathered.line()
            elif code == 0x09:
                gathered.add(" ", None, index)
            continue
        if 0xD800 <= code < 0xE000:  # halves, where wchar_t has 16 bits
            if code < 0xDC00:
                high = code
                continue
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
            high = 0
        char = chr(code) if code <= 0x10FFFF else "\ufffd"
        if char.isspace():
            gathered.add(" ", None, index)
        elif box_of(handle, index, reference):
            gathered.add(char, seen.box(rect.left, rect.bottom, rect.right, rect.top), index)
        else:
            gathered.add(char, None, index)
    yield from gathered.line()


def _rtl_page(text: "pypdfium2.PdfTextPage", count: int) -> bool | None:
    """True where most letters of a page run from right to left, else None: each line by itself."""
    return True if runs_left(text.get_text_range(0, count)) else None


class _Gathered:
    """The letters since the last line ended."""

    def __init__(
        self, text: "pypdfium2.PdfTextPage", seen: Seen, page: int, *, rtl: bool | None
    ) -> None:
        self._handle = text.raw
        self._seen = seen
        self._page = page
        self._rtl = rtl
        self._chars: list[str] = []
        self._boxes: list[Box | None] = []
        self._indexes: list[int] = []

    def add(self, char: str, box: Box | None, index: int) -> None:
        """Puts a letter at the end of the line; the index is pdfium's."""
        self._chars.append(char)
        self._boxes.append(box)
        self._indexes.append(index)

    def line(self) -> Iterator[Line]:
        """The line, when there is anything in it, and begins a new one."""
        chars, boxes, indexes = self._chars, self._boxes, self._indexes
        self._chars, self._boxes, self._indexes = [], [], []
        placed = [at for at, box in enumerate(boxes) if box is not None]
        if not placed:
            return
        middle = indexes[placed[len(placed) // 2]]
        size, upright = self._type_at(middle, [boxes[at] for at in placed])
        chars, boxes, cells = spelt(chars, boxes, size if upright else math.inf, mostly=self._rtl)
        if not chars:
            return
        yield Line(
            text="".join(chars),
            boxes=tuple(boxes),
            box=round_boxes([box for box in boxes if box is not None]),
            base=self._baseline_at(middle),
            size=size,
            upright=upright,
            page=self._page,
            cells=cells,
        )

    def _baseline_at(self, index: int) -> float:
        from pypdfium2 import raw  # noqa: PLC0415 - loaded already

        x, y = ctypes.c_double(), ctypes.c_double()
        raw.FPDFText_GetCharOrigin(self._handle, index, x, y)
        return self._seen.box(x.value, y.value, x.value, y.value).y0

    def _type_at(self, index: int, boxes: list[Box | None]) -> tuple[float, bool]:
        """The size of the type of a letter, and whether it stands upright on the page."""
        from pypdfium2 import raw  # noqa: PLC0415 - loaded already

        matrix = raw.FS_MATRIX()
        size = raw.FPDFText_GetFontSize(self._handle, index)
        if not raw.FPDFText_GetMatrix(self._handle, index, matrix):
            matrix = raw.FS_MATRIX(1, 0, 0, 1, 0, 0)
        size *= math.hypot(matrix.c, matrix.d)
        rise = self._seen.b * matrix.a + self._seen.d * matrix.b
        run = self._seen.a * matrix.a + self._seen.c * matrix.b
        upright = abs(rise) <= _STEEP * run if rise or run else True
        if not math.isfinite(size) or size <= 0.1:
            heights = sorted(box.height for box in boxes if box is not None)
            size = max(heights[len(heights) // 2], 0.1)
        return size, upright
