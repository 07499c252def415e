"""Leads to what undo and redo changed in a brief: the part, and the words in it."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from briefwright.domain.text import Span
from briefwright.edits.changeset import ChangeSet
from briefwright.service.tracing import Spot, spot_of
from briefwright.service.writing import Part
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.judging.pane import JudgementPane
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.outline import Outline as OutlineList
from briefwright.ui.brief.page import Page
from briefwright.ui.text.offsets import Offsets


class Leading(QObject):
    """Turns to the part of a change by `turn_to`, which says whether it could."""

    def __init__(
        self,
        *,
        bridge: Bridge,
        page: Page,
        pane: JudgementPane,
        outline: OutlineList,
        turn_to: Callable[[str], bool],
    ) -> None:
        super().__init__(page)
        self._bridge = bridge
        self._page = page
        self._pane = pane
        self._outline = outline
        self._turn_to = turn_to

    def show(self, changes: ChangeSet, part: Part | None) -> bool:
        """Whether what changed is in sight now; `part` is the one that was."""
        with self._bridge.project.read() as reads:
            spot = spot_of(reads, changes)
        if spot is None:
            return False
        if not spot.key:
            return self._outline.isVisible()
        turned = part is None or part.key != spot.key
        if turned and not self._turn_to(spot.key):
            return False
        match spot.table:
            case "block" if spot.row:
                self._show_words(spot, turned=turned)
            case "judgement" if spot.row:
                self._pane.show_spot(spot.row, spot.column, spot.span, turned=turned)
            case _:
                pass
        return True

    def _show_words(self, spot: Spot, *, turned: bool) -> None:
        """Selects the words where they come into sight by this; else puts the caret behind them."""
        lines = self._page.known_lines
        number = next((n for n, line in enumerate(lines) if line.id == spot.row), None)
        if number is None:
            return
        whole = Span(start=0, end=len(self._page.text_of(number).text))
        span = whole if spot.span is None else spot.span
        start, end = Place(number, span.start), Place(number, span.end)
        if not turned and self._sees(start) and self._sees(end):
            if spot.span is not None:
                self._page.put_caret(end)
            return
        self._page.put_caret(end)
        self._page.put_caret(start)
        self._page.select(start, end)

    def _sees(self, place: Place) -> bool:
        document = self._page.document()
        block = document.findBlockByNumber(place.line)
        top = document.documentLayout().blockBoundingRect(block).top()
        row = block.layout().lineForTextPosition(Offsets(block.text()).to_qt(place.at))
        middle = top + (row.y() + row.height() / 2 if row.isValid() else 0)
        down = middle - self._page.verticalScrollBar().value()
        return 0 <= down <= self._page.viewport().height()
