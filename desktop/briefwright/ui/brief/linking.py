"""Words that lead to an address: giving, changing and taking away the address, and opening it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QHelpEvent, QMouseEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from briefwright.domain.prose import Mark, MarkKind, Prose
from briefwright.edits.blocks import clear_mark, set_mark
from briefwright.export.base import is_web_address
from briefwright.ui.ask import Asker
from briefwright.ui.brief import setting
from briefwright.ui.brief.fitting import fitted
from briefwright.ui.brief.lines import Line, Lines, Place
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.writer import Writer


def open_in_browser(address: str) -> None:
    """Hands an address to the system."""
    QDesktopServices.openUrl(QUrl(address))


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """A link by the line it stands in, its stretch and its address."""

    line: int
    start: int
    end: int
    address: str


class Linking(QObject):
    """Edits the links of one page; `open_address` is what opening one does."""

    def __init__(self, page: Page, writer: Writer, asker: Asker, work: QWidget) -> None:
        super().__init__(page)
        self.open_address: Callable[[str], object] = open_in_browser
        self._page = page
        self._writer = writer
        self._asker = asker
        self._work = work
        page.viewport().installEventFilter(self)
        page.cursorPositionChanged.connect(self._end_at_edge)
        page.currentCharFormatChanged.connect(lambda _form: self._end_at_edge())

    def edit(self) -> None:
        """Asks for the address of the selection or of the link at the caret; none takes it away."""
        if not self._writer.commit():
            return
        known = self._here()[3]
        title = self.tr("Link")
        label = self.tr("Address; leave it empty to take the link away")
        given = self._asker.line(self._work, title, label, known.address if known else "")
        if given is None:
            return
        address = whole_address(given)
        if given.strip() and address is None:
            words = self.tr(
                "An address begins with https://, http:// or mailto: and has no blanks."
            )
            self._asker.tell(self._work, title, words)
            return
        self._set(*self._here()[:3], address, known)

    def _here(self) -> tuple[Lines, Place, Place, Link | None]:
        """The lines, the selection or the whole of the link at the caret, and that link.

        Asked for again once the address is given: the text may have changed meanwhile.
        """
        lines, (start, end) = self._writer.lines, self._page.selection()
        known = link_at(lines, start) or (link_at(lines, end) if start != end else None)
        if start == end and known is not None:
            start, end = Place(known.line, known.start), Place(known.line, known.end)
        return lines, start, end, known

    def _set(
        self, lines: Lines, start: Place, end: Place, address: str | None, known: Link | None
    ) -> None:
        if start == end and address is not None:
            mark = Mark(start=0, end=len(address), kind=MarkKind.LINK, detail=address)
            piece = Line(content=Prose(text=address, marks=(mark,)))
            after, end = fitted(lines, start, end, (piece,))
            self._writer.rewrite(after, "Add a link", end, end)
        elif start != end:
            what = "Change a link" if known and address else "Remove a link"
            what = "Add a link" if known is None else what
            after = linked(lines, start, end, address)
            self._writer.rewrite(after, what, start, end)

    # --- the pointer -----------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tells the address of a link pointed at, and opens it by Ctrl and a click."""
        match event:
            case QHelpEvent() if event.type() == QEvent.Type.ToolTip:
                found = self._under(QPointF(event.pos()))
                if found is not None:
                    words = self.tr("{0}\nOpen: Ctrl+click").format(found.address)
                    QToolTip.showText(event.globalPos(), words, self._page)
                    return True
            case QMouseEvent() if event.type() == QEvent.Type.MouseButtonPress:
                held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
                found = self._under(event.position()) if held else None
                if found is not None:
                    self.open(found.address)
                    return True
            case _:
                pass
        return super().eventFilter(watched, event)

    def open(self, address: str) -> None:
        """Tells the address, and opens it only when that is wanted: all else here is offline."""
        words = self.tr("{0}\n\nThe address is opened in the web browser, outside of Briefwright.")
        choices = (self.tr("Open"), self.tr("Copy the address"))
        taken = self._asker.choose(self._work, self.tr("Link"), words.format(address), choices)
        if taken == 0 and is_web_address(address):
            self.open_address(address)
        elif taken == 1:
            QApplication.clipboard().setText(address)

    def _under(self, point: QPointF) -> Link | None:
        spot = point + QPointF(0, self._page.verticalScrollBar().value())
        layout = self._page.document().documentLayout()
        position = layout.hitTest(spot, Qt.HitTestAccuracy.ExactHit)
        if position < 0:
            return None
        place = self._page.place_of(position)
        return link_at(self._page.lines, Place(place.line, place.at), inside=True)

    def _end_at_edge(self) -> None:
        """What is typed after the last letter of a link belongs to it no longer."""
        if self._page.textCursor().hasSelection():
            return
        form = self._page.currentCharFormat()
        words = setting.marks_of(form)
        if not any(setting.link_in(word) for word in words):
            return
        place, lines = self._page.caret(), self._page.known_lines
        found = link_at(self._page.lines, place)
        if place.line < len(lines) and (found is None or place.at in (found.start, found.end)):
            kept = tuple(word for word in words if setting.link_in(word) is None)
            made: QTextCharFormat = setting.letter_format(lines[place.line], kept, self._page.theme)
            self._page.setCurrentCharFormat(made)


def link_at(lines: Sequence[Line], place: Place, *, inside: bool = False) -> Link | None:
    """The link that a place lies in or at the edge of; `inside`: whose letter follows the place."""
    if place.line >= len(lines):
        return None
    for mark in lines[place.line].content.marks:
        end = mark.end - 1 if inside else mark.end
        if mark.kind is MarkKind.LINK and mark.detail and mark.start <= place.at <= end:
            return Link(line=place.line, start=mark.start, end=mark.end, address=mark.detail)
    return None


def linked(lines: Sequence[Line], start: Place, end: Place, address: str | None) -> Lines:
    """The lines with the stretch leading to the address; to none for None."""
    made = list(lines)
    for number in range(start.line, end.line + 1):
        content = lines[number].content
        low = start.at if number == start.line else 0
        whole = len(setting.caption_and_items(lines[number])[0].text)
        high = end.at if number == end.line else whole
        if low < high:
            changed = (
                clear_mark(content, low, high, MarkKind.LINK)
                if address is None
                else set_mark(content, low, high, MarkKind.LINK, address)
            )
            made[number] = replace(lines[number], content=changed)
    return tuple(made)


def whole_address(given: str) -> str | None:
    """The address that was meant: with its scheme; None for what is no address of web or mail.

    Parentheses are written as in addresses, as they end one in a description.
    """
    address = given.strip().replace("(", "%28").replace(")", "%29")
    if not address or any(char.isspace() for char in address):
        return None
    if is_web_address(address):
        return address if len(address.split(":", 1)[1].strip("/")) > 0 else None
    if ":" in address.split("/")[0] or "." not in address:
        return None
    return f"mailto:{address}" if "@" in address else f"https://{address}"
