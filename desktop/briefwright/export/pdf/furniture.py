"""What each page carries at its head and foot: names, date, page number, and the marking."""

from dataclasses import replace

from briefwright.document.model import Meta
from briefwright.domain.marking import TEXT_COLOURS
from briefwright.export.figures import shortened
from briefwright.export.pdf.lines import Line
from briefwright.export.pdf.page import PageCode
from briefwright.export.pdf.painting import Painter
from briefwright.export.pdf.setter import Setter

_HEADER = "/Artifact <</Type /Pagination /Subtype /Header>> BDC"
_FOOTER = "/Artifact <</Type /Pagination /Subtype /Footer>> BDC"
_BLACK = "000000"


class Furniture:
    """Paints head and foot of the pages. It speaks to the eye only: the tree leaves it out."""

    def __init__(self, setter: Setter, painter: Painter, meta: Meta, pages: int) -> None:
        self._setter = setter
        self._painter = painter
        self._meta = meta
        self._pages = pages
        self._lines: dict[tuple[str, str, float], Line] = {}
        self._label = self._marking_line()

    def header(self, code: PageCode) -> None:
        """Paints the head of a page; the first one does not repeat the title."""
        page, meta, first = self._setter.page, self._meta, code.index == 0
        base = page.header_baseline
        limit = self._marking(code, _HEADER, base) - page.gutter
        title_at = page.margin
        if meta.organisation:
            style = "organisation-first" if first else "organisation"
            end = self._text(code, meta.organisation, style, (page.margin, base), limit)
            title_at = max(page.body_left, end + page.gutter)
        end = min(limit, max(page.title_end, title_at + page.column))
        if not first and title_at < end:
            self._text(code, meta.title, "header", (title_at, base), end)

    def footer(self, code: PageCode) -> None:
        """Paints the foot of a page."""
        page, meta = self._setter.page, self._meta
        base = page.height - page.footer_baseline
        limit = self._marking(code, _FOOTER, base) - page.gutter
        if meta.date:
            end = page.body_left - page.gutter / 2
            self._text(code, meta.date, "footer", (page.margin, base), end)
        count = meta.words.page_of.format(page=code.index + 1, pages=self._pages)
        edition = f"{meta.words.edition} {meta.edition}" if meta.edition else ""
        text = "  ·  ".join(part for part in (edition, count) if part)
        self._text(code, text, "footer", (page.body_left, base), limit)

    def _marking(self, code: PageCode, artifact: str, base: float) -> float:
        """Paints the marking at the right margin; returns its left edge."""
        page, block = self._setter.page, self._setter.sheet.marking
        code.belong(artifact)
        width = self._label.width + 2 * block.pad
        left = page.width - page.margin - width
        code.bar(left, base + block.baseline - block.height, width, block.height, _BLACK)
        self._painter.furniture(code, self._label, left + block.pad, base)
        return left

    def _marking_line(self) -> Line:
        ink = self._setter.writer.ink(self._setter.style("marking"), None)
        colour = TEXT_COLOURS[self._meta.marking].lstrip("#")
        return self._setter.line_of(self._meta.marking.value, replace(ink, colour=colour))

    def _text(
        self, code: PageCode, text: str, name: str, at: tuple[float, float], end: float
    ) -> float:
        """Paints a text that is cut with an ellipsis before the end; returns where it ends."""
        room = end - at[0]
        line = self._lines.get((text, name, room)) or self._fitting(text, name, room)
        self._painter.furniture(code, line, *at)
        return at[0] + line.width

    def _fitting(self, text: str, name: str, room: float) -> Line:
        style = self._setter.style(name)
        face = self._setter.fonts.typeface(style.font)
        fitting = shortened(text, room, lambda cut: face.width(cut, style.size))
        line = self._setter.line_of(fitting, self._setter.writer.ink(style, None))
        self._lines[text, name, room] = line
        return line
