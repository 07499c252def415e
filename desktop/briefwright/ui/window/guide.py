"""Leads to everything by typing: the command palette over all actions, the jump over all places."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from briefwright.service.project import Project
from briefwright.ui.actions.deck import Deck
from briefwright.ui.bridge import Bridge
from briefwright.ui.theme.theme import Theme
from briefwright.ui.window.finder import Finder
from briefwright.ui.window.jumping import SEARCH, VIEW, Sorts, places
from briefwright.ui.window.palette import commands
from briefwright.ui.window.ranking import Choice
from briefwright.ui.window.view_bar import Tab


class Guide(QObject):
    """Opens the finder for both; says which view, or which row of which table, is wanted.

    `search_wanted` carries words that name no place, to be searched for in all texts.
    """

    view_wanted = Signal(str)
    search_wanted = Signal(str)
    row_wanted = Signal(str, str)

    def __init__(self, *, window: QWidget, deck: Deck, bridge: Bridge, theme: Theme) -> None:
        super().__init__(window)
        self.finder = Finder(theme, window)
        self._deck = deck
        self._bridge = bridge
        self._tabs: Sequence[Tab] = ()
        deck.on("palette", self._ask_command)
        deck.on("jump", self._ask_place)

    def know(self, tabs: Sequence[Tab]) -> None:
        """Lets these views be jumped to."""
        self._tabs = tabs

    def _ask_command(self) -> None:
        self.finder.ask(self.tr("Type what you want to do"), commands(self._deck), self._do)

    def _do(self, choice: Choice) -> None:
        self._deck[choice.key].trigger()

    def _ask_place(self) -> None:
        sorts = Sorts(
            source=self.tr("Source"), section=self.tr("Section"), finding=self.tr("Finding")
        )

        def query(project: Project) -> Sequence[Choice]:
            return places(project, sorts)

        views = tuple(
            Choice(key=f"{VIEW}:{tab.key}", words=tab.words, sort=self.tr("View"))
            for tab in self._tabs
        )
        name = self.tr("Type the name of a source, section or finding")
        self.finder.ask(name, views, self._go)
        self._bridge.read(
            "jump", query, lambda found: self.finder.offer((*views, *found), self._in_texts)
        )

    def _in_texts(self, words: str) -> Choice:
        """The way on for words that name no place."""
        said = self.tr("Search the project for “{0}”").format(words)
        return Choice(key=f"{SEARCH}:{words}", words=said)

    def _go(self, choice: Choice) -> None:
        table, _, row = choice.key.partition(":")
        if table == VIEW:
            self.view_wanted.emit(row)
        elif table == SEARCH:
            self.search_wanted.emit(row)
        else:
            self.row_wanted.emit(table, row)
