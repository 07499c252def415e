"""Looking for copies in a worker, so that the window stays usable however many sources there are."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QTimer, Signal

from briefwright.service.duplicates import Compared, Suggestion, suggestions
from briefwright.service.past import Stopped
from briefwright.service.project import Project
from briefwright.ui.bridge import Announced, Bridge

UNASKED = 2_000
"""Of so many sources copies are looked for unasked; of more when somebody asks, or wants them shown."""
REST_MS = 1_500
"""Milliseconds after the last change before they are looked for again."""

_SOURCE = frozenset({None, "text", "group", "translation_of", "title", "outlet"})
"""What of a source makes another suggestion; None is its life."""
_DECISIONS = ("independence", "independence_group")


class Looking(QObject):
    """Holds the suggestions as they were last found; `came` tells that they are others."""

    came = Signal()

    def __init__(self, bridge: Bridge, parent: QObject) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._compared = Compared()
        self._number = 0
        self._wanted = False
        self.found: tuple[Suggestion, ...] = ()
        self.looked = False
        """Whether what was found is of all sources that there are."""
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.look)

    def soon(self, total: int) -> None:
        """Looks when it is quiet, if there are so few sources or somebody wanted to know before."""
        if total > 1 and (total <= UNASKED or self._wanted):
            self._rest.start()

    def ask(self) -> None:
        """Looks now, and from now on after each change."""
        self._wanted = True
        self.look()

    def look(self) -> None:
        """Looks for copies among all sources; an earlier look that goes on is given up."""
        self._rest.stop()
        self._number += 1
        number = self._number

        def goes_on(_done: int, _total: int, _step: str) -> bool:
            return number == self._number

        def look(project: Project) -> tuple[Suggestion, ...] | None:
            try:
                return suggestions(project, goes_on, self._compared)
            except Stopped:
                return None

        self._bridge.read("sources.copies", look, self._take)

    def apply_changes(self, announced: Announced, total: int) -> None:
        """Looks again soon when texts came, went or changed, or something was decided."""
        changes = announced.changes
        of_sources = any(c.table == "source" and c.column in _SOURCE for c in changes.changes)
        if of_sources or any(changes.touches(table) for table in _DECISIONS):
            self.looked = False
            self.forget(changes.rows("source") if not of_sources else ())
            self.soon(total)

    def forget(self, rows: Iterable[str]) -> None:
        """Takes out what was decided, until it is looked for again."""
        gone = set(rows)
        kept = tuple(each for each in self.found if len(set(each.sources) & gone) < 2)
        if kept != self.found:
            self.found = kept
            self.came.emit()

    def stop(self) -> None:
        """Gives up looking."""
        self._rest.stop()
        self._number += 1

    def of(self, source: str) -> Suggestion | None:
        """The suggestion that names a source, None for none."""
        return next((each for each in self.found if source in each.sources), None)

    def _take(self, found: tuple[Suggestion, ...] | None) -> None:
        if found is None:
            return
        self.looked = True
        if found != self.found:
            self.found = found
            self.came.emit()
