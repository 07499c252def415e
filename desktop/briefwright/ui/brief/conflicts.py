"""Conflicts in the text of a brief: both versions under the line, the judgement or the title."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QTextBlock
from PySide6.QtWidgets import QVBoxLayout, QWidget

from briefwright.domain.prose import Slot
from briefwright.service.standing import Standing
from briefwright.service.writing import Part
from briefwright.ui.bridge import Bridge
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.judging.pane import JudgementPane
from briefwright.ui.brief.page import Page
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.standing_here import StandingHere
from briefwright.ui.widgets.versions import Versions

ABOVE, BELOW = 4, 8
"""Pixels between a line and the versions under it, and under these."""


class ConflictsInText(QObject):
    """Shows what stands against each other in the part that is written, where it stands.

    Lines get room under them; the titles of the brief and of the section have `over`, which
    belongs over the text.
    """

    def __init__(
        self, *, bridge: Bridge, theme: Theme, page: Page, pane: JudgementPane, labels: Labels
    ) -> None:
        super().__init__(page)
        self.over = QWidget()
        self.here = StandingHere(bridge, theme, "brief.conflicts", self)
        self._page = page
        self._pane = pane
        self._labels = labels
        self._wide = 0
        self._brief: str | None = None
        self._part: Part | None = None
        self._lines: dict[str, Versions] = {}
        self._shown: tuple[Standing, ...] = ()
        self._titles: dict[str, Versions] = {}
        column = QVBoxLayout(self.over)
        column.setContentsMargins(24, 8, 24, 0)
        column.setSpacing(8)
        self._column = column
        self.over.hide()
        self._room_before = page.layout_of_text.room
        page.layout_of_text.room = self._room
        page.overlays.append(self._place)
        self.here.changed.connect(self._show)
        page.layout_of_text.documentSizeChanged.connect(lambda _size: self._fit())

    def show_part(self, brief: str | None, part: Part | None) -> None:
        """Shows the conflicts of this part."""
        first = self._part is None
        self._brief, self._part = brief, part
        if first:
            self.here.refresh()
        self._show()

    @property
    def panels(self) -> Mapping[str, Versions]:
        """The versions under lines and over the text, by the ids of their conflicts."""
        return {**self._titles, **self._lines}

    def take_keys(self) -> None:
        """Gives the keys to the versions at the caret, or else to the first ones there are."""
        card = self._pane.card if self._part is not None and self._part.slot is None else None
        if card is not None and card.versions:
            card.versions[0].take_keys()
            return
        lines, at = self._page.known_lines, self._page.caret().line
        row = lines[at].id if at < len(lines) else None
        panels = list(self.panels.values())
        near = [panel for panel in panels if panel.standing.conflict.row == row]
        for panel in (near or panels)[:1]:
            panel.take_keys()

    # --- showing -------------------------------------------------------------

    def _show(self) -> None:
        judged = [each for each in self.here.found if each.table == "judgement"]
        shows = self._part is not None and self._part.slot is None
        self._pane.show_conflicts(judged if shows else (), self._panel)
        rows = {line.id for line in self._page.known_lines if line.id} if not shows else set()
        wanted = {
            each.key: each
            for each in self.here.found
            if each.table == "block" and each.conflict.row in rows
        }
        titles = {each.key: each for each in self._of_titles()}
        changed = self._keep(self._lines, wanted, self._page.viewport())
        self._keep(self._titles, titles, self.over)
        self.over.setVisible(bool(self._titles))
        if changed:
            self._measure()
            self._page.layout_of_text.set_again()
            self._page.viewport().update()

    def _of_titles(self) -> tuple[Standing, ...]:
        found = self.here.of("brief", self._brief) if self._brief else ()
        if self._part is not None and self._part.slot is Slot.BODY:
            found = (*found, *self.here.of("section", self._part.owner))
        return found

    def _keep(
        self, panels: dict[str, Versions], wanted: Mapping[str, Standing], parent: QWidget
    ) -> bool:
        """Whether panels came or went; those of the same conflict stay as they are."""
        gone = [key for key, panel in panels.items() if wanted.get(key) != panel.standing]
        for key in gone:
            panel = panels.pop(key)
            panel.hide()
            panel.setParent(None)
            panel.deleteLater()
        came = [each for key, each in wanted.items() if key not in panels]
        for each in came:
            panel = panels[each.key] = self._panel(each)
            panel.setParent(parent)
            if parent is self.over:
                self._column.addWidget(panel)
            panel.show()
        return bool(gone or came)

    def _panel(self, found: Standing) -> Versions:
        back = partial(self._page.setFocus, Qt.FocusReason.OtherFocusReason)
        if found.table == "judgement":
            back = partial(self._pane.take_keys, found.conflict.row)
        return self.here.panel(found, lambda atom: self._labels.of(atom).words, back)

    # --- under the lines -----------------------------------------------------

    def _fit(self) -> None:
        """Sets the panels and their lines anew when the text has another width."""
        if self._lines and self._text_width() != self._wide:
            self._measure()
            self._page.layout_of_text.set_again()

    def _text_width(self) -> int:
        return round(self._page.layout_of_text.room_below(self._page.document().begin()).width())

    def _measure(self) -> None:
        """Gives each panel its height for the width of the text."""
        wide = self._wide = self._text_width()
        for panel in self._lines.values():
            layout = panel.layout()
            high = layout.totalHeightForWidth(max(wide, 200)) if layout is not None else 0
            panel.resize(max(wide, 200), max(high, 40))

    def _of_line(self, number: int) -> list[Versions]:
        lines = self._page.known_lines
        row = lines[number].id if 0 <= number < len(lines) else None
        return [each for each in self._lines.values() if each.standing.conflict.row == row]

    def _room(self, block: QTextBlock, width: float) -> float:
        room = self._room_before(block, width)
        if not self._lines:
            return room
        panels = self._of_line(block.blockNumber())
        return room + sum(ABOVE + panel.height() + BELOW for panel in panels)

    def _place(self, painter: QPainter, seen: QRectF) -> None:
        """Moves the panels to where their lines stand now."""
        del painter, seen
        if not self._lines:
            return
        down = self._page.verticalScrollBar().value()
        for number, line in enumerate(self._page.known_lines):
            panels = self._of_line(number) if line.id else []
            if not panels:
                continue
            block = self._page.document().findBlockByNumber(number)
            room = self._page.layout_of_text.room_below(block)
            bottom = room.bottom() - down
            for panel in reversed(panels):
                top = round(bottom - BELOW - panel.height())
                if (panel.x(), panel.y()) != (round(room.left()), top):
                    panel.move(round(room.left()), top)
                bottom = top - ABOVE
