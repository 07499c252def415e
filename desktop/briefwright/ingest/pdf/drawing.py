"""Pages of a PDF as pictures."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused
from briefwright.ingest.pdf.opening import MAX_PAGES, opened

if TYPE_CHECKING:
    import pypdfium2

MAX_SIDE = 4_000
"""Pixels of the longer side of a picture at most: it takes 64 MB then (SHARING.md section 7)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A page drawn: rows of `stride` bytes, four for a pixel: blue, green, red, nothing."""

    width: int
    height: int
    stride: int
    data: bytes


def page_sizes(document: "pypdfium2.PdfDocument") -> tuple[tuple[float, float], ...]:
    """Width and height of the pages in points, as they are seen; an unreadable one is A4."""
    import pypdfium2  # noqa: PLC0415 - loaded already

    sizes: list[tuple[float, float]] = []
    for number in range(min(len(document), MAX_PAGES)):
        try:
            width, height = document.get_page_size(number)
        except pypdfium2.PdfiumError:
            width, height = 0.0, 0.0
        sizes.append((width, height) if width > 0 and height > 0 else (595.0, 842.0))
    return tuple(sizes)


def draw_page(data: bytes, name: str, *, page: int, scale: float) -> Picture:
    """The page, counted from 1, with so many pixels to a point, fewer where it is huge.

    Raises `Refused` when it cannot be drawn. May hang on a hostile file.
    """
    import pypdfium2  # noqa: PLC0415 - loaded with the first page
    from pypdfium2 import raw  # noqa: PLC0415 - likewise

    with opened(data, name) as document:
        try:
            drawn = document[page - 1]
            longest = max(*drawn.get_size(), 1.0)
            bitmap = drawn.render(
                scale=min(scale, MAX_SIDE / longest), force_bitmap_format=raw.FPDFBitmap_BGRx
            )
        except (pypdfium2.PdfiumError, IndexError, OverflowError, ValueError) as error:
            raise Refused(
                "Page {page} of {name} cannot be drawn: save the file and open it in another "
                "program.",
                page=page,
                name=name,
            ) from error
        picture = Picture(
            width=bitmap.width,
            height=bitmap.height,
            stride=bitmap.stride,
            data=bytes(bitmap.buffer),
        )
        bitmap.close()
        drawn.close()
        return picture
