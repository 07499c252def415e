"""Pages of a PDF as pictures, drawn by pdfium in a worker.

Pdfium may be entered by one thread at a time; who else calls it (a writer that
embeds drawings) is let in through the same door.
"""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

from briefwright.ui.widgets.page_layout import PageSize

if TYPE_CHECKING:  # pdfium is loaded with the first page, not with the window
    import pypdfium2


class Pdfium:
    """Lets one thread at a time draw pages."""

    def __init__(self) -> None:
        self._lock = Lock()

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keeps everybody else out meanwhile."""
        with self._lock:
            yield

    def sizes(self, data: bytes) -> tuple[PageSize, ...]:
        """The sizes of all pages of a PDF."""
        with self._lock, _opened(data) as document:
            return tuple(
                PageSize(width=size[0], height=size[1])
                for size in (document.get_page_size(n) for n in range(len(document)))
            )

    def pictures(self, data: bytes, pages: Iterable[int], scale: float) -> Mapping[int, QImage]:
        """These pages, counted from 0, with `scale` device pixels to a point."""
        with self._lock, _opened(data) as document:
            return {number: _drawn(document, number, scale) for number in pages}


@contextmanager
def _opened(data: bytes) -> "Iterator[pypdfium2.PdfDocument]":
    import pypdfium2  # noqa: PLC0415 - see above

    document = pypdfium2.PdfDocument(data)
    try:
        yield document
    finally:
        document.close()


def _drawn(document: "pypdfium2.PdfDocument", number: int, scale: float) -> QImage:
    from pypdfium2 import raw  # noqa: PLC0415 - see above

    page = document[number]
    bitmap = page.render(scale=scale, force_bitmap_format=raw.FPDFBitmap_BGRx)
    try:
        picture = QImage(
            bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, QImage.Format.Format_RGB32
        )
        return picture.copy()
    finally:
        bitmap.close()
        page.close()
