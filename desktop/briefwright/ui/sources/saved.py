"""The searches that are kept under a name: used, saved anew, renamed, taken away."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefwright.domain.saved_search import SavedSearch
from briefwright.service.commands.saved_searches import (
    AddSavedSearch,
    EditSavedSearch,
    RemoveSavedSearch,
)
from briefwright.service.project import Project
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.sources.narrowing import Narrowing


class Saved(QObject):
    """Holds the saved searches of the project; `came` tells that they are others."""

    came = Signal()

    def __init__(
        self, bridge: Bridge, asker: Asker, *, narrowing: Narrowing, furniture: Furniture
    ) -> None:
        super().__init__(furniture.pane)
        self._bridge = bridge
        self._asker = asker
        self._narrowing = narrowing
        self._navigator = furniture.navigator
        self._pane = furniture.pane
        self.searches: tuple[SavedSearch, ...] = ()
        self._wanted: str | None = None

    def refresh(self) -> None:
        """Reads them anew."""
        self._bridge.read("sources.searches", _searches, self._take)

    @property
    def verb(self) -> str:
        """What saving is called now; empty where there is nothing new to save."""
        saved = self._narrowing.saved
        if not self._narrowing.narrows:
            return ""
        if saved is None:
            return self.tr("Save this search...")
        return self.tr("Update “{0}”").format(saved.title) if self._narrowing.strayed else ""

    def keep(self) -> None:
        """Saves what is asked for: into the search that was used last, or under a new name."""
        saved = self._narrowing.saved
        if saved is not None and self._narrowing.strayed:
            self._update(saved)
        elif saved is None and self._narrowing.narrows:
            self._add()

    def rename(self) -> None:
        """Asks for another name of the search that the keys are at."""
        search = self._at_keys()
        if search is None:
            return
        title = self._ask(self.tr("Rename the saved search"), search.title)
        if title is not None and title != search.title:
            fields = {"title": title}
            self._bridge.run(EditSavedSearch(row=search.id, fields=fields, seen=search.seen))

    def remove(self) -> None:
        """Takes the search that the keys are at away; what it found stays."""
        search = self._at_keys()
        if search is not None:
            self._bridge.run(RemoveSavedSearch(search=search.id, seen=search.seen))

    def use(self, row: str) -> None:
        """Narrows as this search does; takes all away where it is in force already."""
        search = next((each for each in self.searches if each.id == row), None)
        saved = self._narrowing.saved
        if search is None:
            return
        if saved is not None and saved.id == row and not self._narrowing.strayed:
            self._narrowing.clear()
        else:
            self._narrowing.use(search)

    def _add(self) -> None:
        words = self._narrowing.words
        title = self._ask(self.tr("Save this search"), words)
        if title is None:
            return
        search = SavedSearch(id="", title=title, words=words, filters=self._narrowing.written())
        self._bridge.run(AddSavedSearch(search=search), then=self._choose)

    def _choose(self, row: str) -> None:
        self._wanted = row

    def _update(self, search: SavedSearch) -> None:
        fields = {"words": self._narrowing.words, "filters": self._narrowing.written()}
        self._bridge.run(EditSavedSearch(row=search.id, fields=fields, seen=search.seen))

    def _ask(self, title: str, words: str) -> str | None:
        label = self.tr("What does it find? For example: French wires to read")
        found = self._asker.line(self._pane, title, label, words)
        return found.strip() or None if found is not None else None

    def _at_keys(self) -> SavedSearch | None:
        row = self._navigator.search
        return next((each for each in self.searches if each.id == row), None)

    def _take(self, searches: Sequence[SavedSearch]) -> None:
        self.searches = tuple(searches)
        here = {each.id: each for each in self.searches}
        used = self._wanted or (self._narrowing.saved.id if self._narrowing.saved else "")
        self._wanted = None
        self._narrowing.saved = here.get(used)
        self.came.emit()


def _searches(project: Project) -> tuple[SavedSearch, ...]:
    with project.read() as reads:
        return reads.all(SavedSearch)
