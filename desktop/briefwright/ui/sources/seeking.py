"""What words find among the sources: looked for in a worker, and marked in the rows that are seen."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal

from briefwright.service.project import Hit
from briefwright.service.searching import FoundSources, find_sources, marked_sources
from briefwright.ui.bridge import Bridge

SEEK_AFTER, MARK_AFTER = 120, 30
"""Milliseconds without a key after which is searched, and without a new row before rows are marked."""


class Seeking(QObject):
    """Looks for words; `found` carries a `FoundSources`, None for no words; `marked` tells that the
    places of words in more rows are known.
    """

    found = Signal(object)
    marked = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.words = ""
        self.hits: dict[str, Hit] = {}
        self._wanted: dict[str, None] = {}
        self._asked: set[str] = set()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SEEK_AFTER)
        self._pause.timeout.connect(self.again)
        self._marking = QTimer(self)
        self._marking.setSingleShot(True)
        self._marking.setInterval(MARK_AFTER)
        self._marking.timeout.connect(self._mark)

    def take(self, words: str) -> None:
        """Looks for other words soon; at once for none."""
        if words == self.words:
            return
        self.words = words
        if words.strip():
            self._pause.start()
        else:
            self._pause.stop()
            self._forget()
            self.found.emit(None)

    def now(self) -> None:
        """Looks at once where a search is waiting for the next key."""
        if self._pause.isActive():
            self._pause.stop()
            self.again()

    @property
    def waits(self) -> bool:
        """Whether words were typed that have not been looked for."""
        return self._pause.isActive()

    def again(self) -> None:
        """Looks for the same words anew."""
        words = self.words
        if words.strip():
            self._bridge.read(
                "sources.seek", lambda project: find_sources(project, words), self._take_found
            )

    def mark(self, rows: Sequence[str]) -> None:
        """Finds the places of the words in these rows soon, where they are not known."""
        new = [row for row in rows if row not in self.hits and row not in self._asked]
        if new and self.words:
            self._wanted.update(dict.fromkeys(new))
            self._marking.start()

    def _take_found(self, found: FoundSources) -> None:
        if found.words != self.words:
            return
        self._forget()
        self.hits = dict(found.hits)
        self.found.emit(found)

    def _forget(self) -> None:
        self.hits = {}
        self._wanted.clear()
        self._asked.clear()

    def _mark(self) -> None:
        # All that have no answer yet: a newer question drops the answer to an older one.
        self._asked.update(self._wanted)
        self._wanted.clear()
        words, rows = self.words, tuple(self._asked)

        def take(hits: Mapping[str, Hit]) -> None:
            self._asked.difference_update(rows)
            if words == self.words:
                self.hits.update(hits)
                self.marked.emit()

        self._bridge.read(
            "sources.marks", lambda project: marked_sources(project, words, rows), take
        )
