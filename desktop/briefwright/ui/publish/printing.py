"""Printing: the pages of the real PDF, drawn at the printer's resolution, in a worker."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSizeF, Signal
from PySide6.QtGui import QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QWidget

from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.publish.rendering import Pdfium
from briefwright.ui.widgets.page_layout import PageSize

if TYPE_CHECKING:  # loaded when something is printed, not with the window
    from PySide6.QtPrintSupport import QPrinter

JOB = "publish.print"
POINTS = 72
FINEST = 600
"""Dots per inch that a page is drawn with at most: a page takes 140 MB of memory then."""

Report = Callable[[int, int, str], bool]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheets:
    """A PDF with the sizes of its pages; `wanted` are those to print, from 0."""

    data: bytes
    sizes: Sequence[PageSize]
    wanted: Sequence[int]


class Printing(QObject):
    """Asks for a printer and prints; `printed` carries how many pages were sent."""

    printed = Signal(int)
    failed = Signal()

    def __init__(self, bridge: Bridge, asker: Asker, pdfium: Pdfium, over: QWidget) -> None:
        super().__init__(over)
        self._bridge = bridge
        self._asker = asker
        self._pdfium = pdfium
        self._over = over

    def print_pages(self, title: str, data: bytes, sizes: Sequence[PageSize]) -> None:
        """Prints the pages of this PDF that are chosen in the printer's dialog."""
        printer = _printer(title, sizes)
        if not self._asker.printer(self._over, self.tr("Print"), printer):
            return
        sheets = Sheets(data=data, sizes=sizes, wanted=_wanted(printer, len(sizes)))
        pdfium = self._pdfium

        def work(report: object) -> int:
            def told(done: int) -> bool:
                return not callable(report) or bool(report(done, len(sheets.wanted), title))

            return _send(printer, pdfium, sheets, told)

        self._bridge.job(JOB, work, self._done)

    def _done(self, pages: int) -> None:
        if pages < 0:
            self.failed.emit()
        else:
            self.printed.emit(pages)


def _printer(title: str, sizes: Sequence[PageSize]) -> "QPrinter":
    from PySide6.QtPrintSupport import QPrinter  # noqa: PLC0415 - see above

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setFullPage(True)
    if sizes:
        points = QSizeF(sizes[0].width, sizes[0].height)
        page = QPageSize(points, QPageSize.Unit.Point)
        upright = QPageLayout.Orientation.Portrait
        printer.setPageLayout(QPageLayout(page, upright, QMarginsF()))
        printer.setFromTo(1, len(sizes))
    return printer


def _wanted(printer: "QPrinter", count: int) -> tuple[int, ...]:
    """The numbers of the pages chosen, from 0."""
    first, last = printer.fromPage() or 1, printer.toPage() or count
    pages = tuple(range(max(first, 1) - 1, min(last, count)))
    backwards = printer.pageOrder() is printer.PageOrder.LastPageFirst
    return pages[::-1] if backwards else pages


def _send(printer: "QPrinter", pdfium: Pdfium, sheets: Sheets, told: Callable[[int], bool]) -> int:
    """How many pages were sent; -1 when the printer does not take them, fewer when stopped."""
    painter = QPainter()
    if not painter.begin(printer):
        return -1
    dots = printer.resolution()
    scale = min(dots, FINEST) / POINTS
    try:
        for done, number in enumerate(sheets.wanted):
            if done and not printer.newPage():
                return -1
            picture = pdfium.pictures(sheets.data, [number], scale)[number]
            size = sheets.sizes[number]
            room = QRectF(0, 0, size.width * dots / POINTS, size.height * dots / POINTS)
            painter.drawImage(room, picture)
            if not told(done + 1):
                printer.abort()
                return done + 1
    finally:
        painter.end()
    return len(sheets.wanted)
