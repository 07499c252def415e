"""Which part of which brief was written, and where the caret stood in each part."""

from briefwright.service.writing import Part
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.page import Page
from briefwright.ui.widgets.memory import Drawer

MOST = 50
"""So many parts are remembered, those written last."""


class Recall:
    """Keeps the carets of the parts of all briefs of one project."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._carets: dict[str, Place] = {}
        self.brief: str | None = None
        self.part: str | None = None
        """The brief and the key of the part that were written last time, until one is open."""

    def leave(self, part: Part | None) -> None:
        """Keeps where the caret stands in a part that is left."""
        if part is not None and part.slot is not None:
            self._carets.pop(part.key, None)
            self._carets[part.key] = self._page.caret()

    def come_to(self, part: Part) -> None:
        """Puts the caret where it was left in this part."""
        place = self._carets.get(part.key)
        if place is not None and part.slot is not None:
            last = max(len(self._page.known_lines) - 1, 0)
            line = min(place.line, last)
            size = len(self._page.known_lines[line].content.text) if self._page.known_lines else 0
            self._page.put_caret(Place(line, min(place.at, size)))

    def take_up(self, drawer: Drawer) -> None:
        """Knows what was kept."""
        self.brief, self.part = drawer.word("brief"), drawer.word("part")
        lines, places = drawer.numbers("lines"), drawer.numbers("carets")
        self._carets = {
            key: Place(max(int(line), 0), max(int(places.get(key, 0)), 0))
            for key, line in lines.items()
        }

    def keep(self, drawer: Drawer, brief: str | None, part: Part | None) -> None:
        """Keeps what is known, with the part that is written now."""
        if brief is None or part is None:
            return
        self.leave(part)
        carets = dict(list(self._carets.items())[-MOST:])
        drawer.keep("brief", brief)
        drawer.keep("part", part.key)
        drawer.keep("lines", {key: place.line for key, place in carets.items()})
        drawer.keep("carets", {key: place.at for key, place in carets.items()})
