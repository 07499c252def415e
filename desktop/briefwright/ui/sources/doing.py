"""What is done with the chosen sources: read, judged, tagged, removed."""

from PySide6.QtCore import QObject

from briefwright.domain.text import parts_of
from briefwright.service.commands.recording import EditSources
from briefwright.service.commands.removing_sources import RemoveSources
from briefwright.service.commands.sources import RemoveSource
from briefwright.service.project import Command
from briefwright.ui.actions.deck import Deck
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.widgets.removing import Removal


class Doing(QObject):
    """Runs the acts on what is chosen, each one step of undo."""

    def __init__(
        self, bridge: Bridge, deck: Deck, asker: Asker, *, chosen: Chosen, furniture: Furniture
    ) -> None:
        super().__init__(furniture.pane)
        self._bridge = bridge
        self._asker = asker
        self._chosen = chosen
        self._furniture = furniture
        self._removal = Removal(bridge, asker, self)
        deck.on("source_new", lambda: self.mark("new"))
        deck.on("source_reading", lambda: self.mark("reading"))
        deck.on("source_done", lambda: self.mark("done"))
        deck.on("tag_source", self.tag)
        deck.on("remove_source", self.remove)

    def mark(self, status: str) -> None:
        """Says how far the chosen sources are read."""
        if self._chosen.keys:
            self._bridge.run(EditSources(rows=self._chosen.keys, fields={"status": status}))

    def tag(self) -> None:
        """Asks for tags that the chosen sources get beside those that each has."""
        if not self._chosen.keys:
            return
        label = self.tr("Tags, with a semicolon between two")
        typed = self._asker.line(self._furniture.pane, self.tr("Add tags"), label, "")
        tags = parts_of(typed) if typed is not None else ()
        if tags:
            self._bridge.run(EditSources(rows=self._chosen.keys, add_tags=tags))

    def remove(self) -> None:
        """Moves the chosen sources to the trash with all that rests on them, if that is wanted."""
        lines = self._chosen.lines
        if not lines:
            return
        keys = [line.key for line in lines]
        said = self.tr(
            "%n sources go to the trash, from where they can be brought back.", "", len(keys)
        )
        self._removal.remove(
            self._removing(keys),
            keys,
            lines[0].title,
            self._furniture.pane.table,
            several=said if len(keys) > 1 else "",
        )

    def _removing(self, keys: list[str]) -> Command[None]:
        if len(keys) > 1:
            return RemoveSources(sources=tuple(keys), uncite=True)
        source = self._furniture.record.source
        seen = source.seen if source is not None and source.id == keys[0] else None
        return RemoveSource(source=keys[0], uncite=True, seen=seen)
