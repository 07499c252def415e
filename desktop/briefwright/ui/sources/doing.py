"""What is done with the chosen sources: read, judged, removed."""

from PySide6.QtCore import QObject

from briefwright.service.commands.sources import RemoveSource
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.chosen import Chosen
from briefwright.ui.sources.furniture import Furniture
from briefwright.ui.widgets.removing import Removal


class Doing(QObject):
    """Runs the acts on what is chosen, each one step of undo."""

    def __init__(
        self, bridge: Bridge, asker: Asker, *, chosen: Chosen, furniture: Furniture
    ) -> None:
        super().__init__(furniture.pane)
        self._bridge = bridge
        self._chosen = chosen
        self._furniture = furniture
        self._removal = Removal(bridge, asker, self)

    def remove(self) -> None:
        """Moves the chosen source to the trash with all that rests on it, if that is wanted."""
        lines = self._chosen.lines
        if not lines:
            return
        line = lines[0]
        source = self._furniture.record.source
        seen = source.seen if source is not None and source.id == line.key else None
        command = RemoveSource(source=line.key, uncite=True, seen=seen)
        self._removal.remove(command, [line.key], line.title, self._furniture.pane.table)
