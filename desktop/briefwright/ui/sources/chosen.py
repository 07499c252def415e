"""Which sources are chosen, and the record of one that is chosen alone."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from briefwright.domain.source import Source
from briefwright.service.source_lines import SourceLine
from briefwright.ui.bridge import Bridge
from briefwright.ui.sources.listing import source_of
from briefwright.ui.sources.record import RecordForm
from briefwright.ui.sources.table import SourceTable


class Chosen(QObject):
    """Holds the ids of the chosen sources; `changed` tells that they are others."""

    changed = Signal()

    def __init__(self, bridge: Bridge, table: SourceTable, record: RecordForm) -> None:
        super().__init__(table)
        self._bridge = bridge
        self._table = table
        self._record = record
        self._shown: tuple[str, ...] = ()
        self.keys: tuple[str, ...] = ()
        table.selection_changed.connect(self._pick)

    @property
    def lines(self) -> tuple[SourceLine, ...]:
        """The chosen sources as the table shows them, from above."""
        return self._table.selected()

    def take(self, keys: Sequence[str]) -> None:
        """Chooses these, shown or not yet."""
        if tuple(keys) != self.keys:
            self.keys = tuple(keys)
            self.changed.emit()

    def keep(self, shown: Sequence[SourceLine], *, whole: bool) -> None:
        """Keeps what is chosen where it is shown; else the next one that is. `whole` tells that
        nothing more comes.
        """
        before, self._shown = self._shown, tuple(row.key for row in shown)
        here = set(self._shown)
        kept = tuple(key for key in self.keys if key in here)
        if not kept and self.keys and not whole:
            return
        if not kept and self._shown:
            first = next((n for n, key in enumerate(before) if key in self.keys), 0)
            follow = next((key for key in before[first:] if key in here), None)
            kept = (follow or self._shown[min(first, len(self._shown) - 1)],)
        self.take(kept)

    def read_record(self) -> None:
        """Shows the record of the source that is chosen alone, none for several."""
        if len(self.keys) != 1:
            self._record.show_source(None)
            return
        (key,) = self.keys
        self._bridge.read(
            "sources.record", lambda project: source_of(project, key), self._show_record
        )

    def _pick(self) -> None:
        self.take(self._table.chosen_keys())

    def _show_record(self, source: Source | None) -> None:
        if source is None or (source.id,) == self.keys:
            self._record.show_source(source)
