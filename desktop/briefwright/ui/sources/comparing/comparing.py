"""Comparing two sources: reads them in a worker, keeps the page up to date, decides from it."""

from PySide6.QtCore import QObject, Signal

from briefwright.service.commands.origins import GroupSources, KeepApart
from briefwright.service.two_sources import TwoSources, compare_sources
from briefwright.ui.bridge import Announced, Bridge
from briefwright.ui.sources.comparing.page import ComparePage
from briefwright.ui.sources.work import SourcesWork
from briefwright.ui.theme.theme import Theme

TOUCHING = ("source", "independence", "independence_group")


class Comparing(QObject):
    """Shows two sources instead of the table; `left` tells that the table may come back."""

    left = Signal()

    def __init__(self, bridge: Bridge, theme: Theme, pane: SourcesWork) -> None:
        super().__init__(pane)
        self._bridge = bridge
        self._pane = pane
        self._pair: tuple[str, str] | None = None
        self.page = ComparePage(theme)
        pane.add_page(self.page)
        self.page.closed.connect(self.close)
        self.page.grouped.connect(self._group)
        self.page.kept_apart.connect(self._keep_apart)

    @property
    def shown(self) -> bool:
        """Whether two sources are being compared."""
        return self._pane.instead is self.page

    def compare(self, first: str, second: str) -> None:
        """Shows two sources side by side."""
        self._pair = (first, second)
        self._read()

    def apply_changes(self, announced: Announced) -> None:
        """Reads the two anew when one of them, or what was decided, changed."""
        if self.shown and any(announced.changes.touches(table) for table in TOUCHING):
            self._read()

    def close(self) -> None:
        """Goes back to where it was come from."""
        self._pair = None
        self.left.emit()

    def _read(self) -> None:
        if self._pair is None:
            return
        first, second = self._pair
        self._bridge.read(
            "sources.compare",
            lambda project: compare_sources(project, first, second),
            self._show,
        )

    def _show(self, two: TwoSources | None) -> None:
        if self._pair is None:
            return
        if two is None:
            self.close()
            return
        fresh = not self.shown
        self.page.show_two(two)
        if fresh:
            self._pane.show_instead(self.page)
            self._pane.take_keys()

    def _group(self) -> None:
        if self._pair is not None:
            self._bridge.run(GroupSources(sources=self._pair))

    def _keep_apart(self) -> None:
        if self._pair is not None:
            self._bridge.run(KeepApart(sources=self._pair))
