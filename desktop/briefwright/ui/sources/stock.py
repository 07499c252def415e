"""All sources as they were last read: a first page at once, the rest when that has been painted."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from briefwright.service.source_filters import By, counts
from briefwright.service.source_lines import (
    SourceLine,
    SourceLines,
    read_source_lengths,
    read_source_lines,
)
from briefwright.ui.bridge import Bridge

FIRST, PAINTED_MS = 128, 100
"""So many sources are read and shown at once; the others follow when these have been painted."""

TOUCHING = ("source", "annotation", "finding_annotation", "independence_group")
"""Tables whose changes the list of sources shows."""


class Stock(QObject):
    """Reads in a worker; `came` tells that other sources are here."""

    came = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.rows: tuple[SourceLine, ...] = ()
        self.total = 0
        self.here = False
        """Whether the first sources have been read."""
        self._awaited = True
        self._counts: Mapping[By, Mapping[str, int]] | None = None
        self.characters: Mapping[str, int] = {}
        """How long each text is, by its source; empty until somebody wants to see it."""

    @property
    def whole(self) -> bool:
        """Whether all sources have been read, and no newer ones are on their way."""
        return not self._awaited and len(self.rows) == self.total

    def length_of(self, source: str) -> int | None:
        """How many characters the text of a source has, None for not yet known."""
        return self.characters.get(source)

    def counts(self) -> Mapping[By, Mapping[str, int]]:
        """How many of all sources say each value of each field."""
        if self._counts is None:
            self._counts = counts(self.rows, ())
        return self._counts

    def refresh(self) -> None:
        """Reads all sources anew."""
        self._awaited = True
        self._read(None if self.rows else FIRST)
        if self.characters:
            self.measure()

    def measure(self) -> None:
        """Reads how long each text is."""
        self._bridge.read("sources.lengths", read_source_lengths, self._take_lengths)

    def _take_lengths(self, lengths: Mapping[str, int]) -> None:
        self.characters = lengths
        self.came.emit()

    def _read(self, page: int | None) -> None:
        self._bridge.read(
            "sources.rows", lambda project: read_source_lines(project, page), self._take
        )

    def _take(self, read: SourceLines) -> None:
        self.rows, self.total = read.lines, read.total
        self._counts, self.here, self._awaited = None, True, False
        if not self.whole:
            QTimer.singleShot(PAINTED_MS, self, partial(self._read, None))
        self.came.emit()
