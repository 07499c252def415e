"""Finding and replacing in the whole brief: leads from place to place, and replaces as one act."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication

from briefwright.domain.text import OBJECT
from briefwright.service.commands.replacing import Replaced, ReplaceWords
from briefwright.service.revising import Found, Hit, find_in_brief
from briefwright.ui.bridge import Announced
from briefwright.ui.brief.layers import Ground, Layers, layers_of
from briefwright.ui.brief.lines import cut
from briefwright.ui.brief.replace_bar import ReplaceBar
from briefwright.ui.brief.workplace import Workplace


class Replacing(QObject):
    """Connects the bar with the brief."""

    def __init__(self, place: Workplace) -> None:
        super().__init__(place.page)
        self.bar = ReplaceBar(place.theme)
        self._place = place
        self._found = Found()
        self._here: int | None = None
        self._stale = True
        self.bar.searched.connect(self._search)
        self.bar.stepped.connect(self.step)
        self.bar.replaced.connect(lambda everywhere: self.replace(everywhere=everywhere))
        self.bar.left.connect(self.close)
        place.bridge.changed.connect(self._changed)
        place.theme.changed.connect(self._lay_grounds)

    def show_part(self) -> None:
        """Tints the places in the part that is shown now."""
        self._lay_grounds()

    def open(self, *, replacing: bool) -> None:
        """Shows the bar, with what is selected as the words to look for."""
        if self._place.brief() is None:
            return
        self.bar.open_with(self._selected(), replacing=replacing)
        self._search()

    def close(self) -> None:
        """Hides the bar; the text has the keys, at the place found last."""
        self.bar.hide()
        self._lay_grounds()
        self._place.take_keys()

    def step(self, way: int) -> None:
        """Goes to the next (1) or previous (-1) place, round the end of the brief."""
        if not self.bar.wanted.words.strip() or not self._place.commit():
            return
        self._know_places()
        hits = self._found.hits
        if hits:
            self._here = self._next(way)
            self._go_to(hits[self._here])
        self._say_places()

    def replace(self, *, everywhere: bool) -> None:
        """Replaces the place that is selected, or all; goes to the first one where none is."""
        brief = self._place.brief()
        if brief is None or not self.bar.wanted.words.strip() or not self._place.commit():
            return
        self._know_places()
        hit = None if everywhere or self._here is None else self._found.hits[self._here]
        if not everywhere and hit is None:
            self.step(1)
            return
        command = ReplaceWords(
            brief=brief,
            wanted=self.bar.wanted,
            by=self.bar.by.text(),
            only=None if hit is None else hit.stretch,
        )
        done: list[Replaced] = []
        self._place.bridge.run(command, then=done.append, initiator=self)
        self._read_now()
        if hit is not None and done:
            self._go_on(hit, len(self.bar.by.text()) if done[0].count else len(hit.span))
        self._say_places()
        if done:
            self.bar.say(self._said(done[0]))

    # --- places --------------------------------------------------------------

    def _search(self) -> None:
        """Looks for other words; where one stands is known again at the next step."""
        self._stale, self._here = True, None
        self.bar.say("")
        self._read_later()

    def _read_later(self) -> None:
        brief, wanted = self._place.brief(), self.bar.wanted
        if brief is None:
            return
        self._place.bridge.read(
            "brief.find", lambda project: find_in_brief(project, brief, wanted), self._take
        )

    def _read_now(self) -> None:
        brief = self._place.brief()
        if brief is not None:
            self._take(find_in_brief(self._place.bridge.project, brief, self.bar.wanted))

    def _know_places(self) -> None:
        """Knows the places as they are, and which of them is selected: the caret may have moved on."""
        if self._stale:
            self._read_now()
        else:
            self._here = self._selected_place()

    def _take(self, found: Found) -> None:
        self._found, self._stale = found, False
        self._here = self._selected_place()
        self._say_places()
        self._lay_grounds()

    def _selected_place(self) -> int | None:
        """The number of the place that is selected."""
        row, column, at = self._place.caret()
        return next(
            (
                number
                for number, hit in enumerate(self._found.hits)
                if (hit.row, hit.column, hit.span.start) == (row, column, at)
                and self._selected_length() == len(hit.span)
            ),
            None,
        )

    def _next(self, way: int) -> int:
        count = len(self._found.hits)
        if self._here is not None:
            return (self._here + way) % count
        first = self._found.at_or_after(*self._place.caret())
        return first if way > 0 else (first - 1) % count

    def _go_on(self, hit: Hit, length: int) -> None:
        """Goes to the first place behind one that was replaced."""
        if not self._found.hits:
            self._here = None
            return
        after = self._found.at_or_after(hit.row, hit.column, hit.span.start + length)
        self._here = after
        self._go_to(self._found.hits[after])

    def _go_to(self, hit: Hit) -> None:
        focus = QApplication.focusWidget()
        self._place.show_words(hit.table, hit.row, hit.column, hit.span)
        if focus is not None and self.bar.isAncestorOf(focus):
            focus.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._place.take_keys()

    def _changed(self, announced: Announced) -> None:
        if announced.changes.touches("block") or announced.changes.touches("judgement"):
            self._stale = True
            if self.bar.isVisible() and announced.initiator is not self:
                self._read_later()

    # --- what is shown -------------------------------------------------------

    def _lay_grounds(self) -> None:
        """Tints the places in the part that is shown."""
        lines = [(line.id, n) for n, line in enumerate(self._place.page.known_lines)]
        self._tint(self._place.layers, {(row, "content"): n for row, n in lines})
        for row, column, page in self._place.pages():
            self._tint(layers_of(page), {(row, column): 0})

    def _tint(self, layers: Layers, numbers: Mapping[tuple[str | None, str], int]) -> None:
        """Tints those places that stand in lines of these numbers, by row and column."""
        colour = self._place.theme.colours.select
        grounds = [
            Ground(line=numbers[hit.row, hit.column], span=hit.span, colour=colour)
            for hit in (self._found.hits if self.bar.isVisible() else ())
            if (hit.row, hit.column) in numbers
        ]
        layers.show("found", grounds)

    def _say_places(self) -> None:
        self.bar.row.say_places(self._here, len(self._found.hits))

    def _said(self, done: Replaced) -> str:
        said = self.tr("{0} replaced.").format(done.count)
        if done.kept:
            kept = self.tr("{0} left as they are, because a citation stands in them.")
            said = f"{said} {kept.format(done.kept)}"
        return said

    def _selected(self) -> str:
        """The words that are selected in one line, without chips."""
        start, end = self._place.field.selection()
        if start.line != end.line or start == end:
            return ""
        (line,) = cut(self._place.field.lines, start, end)
        return line.content.text.replace(OBJECT, "").replace("\n", " ")

    def _selected_length(self) -> int:
        start, end = self._place.field.selection()
        return end.at - start.at if start.line == end.line else -1
