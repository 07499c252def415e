"""Where one was in each source: how far down its text, so that a window of another size or another
zoom finds the place again.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QAbstractScrollArea

MOST = 50
"""So many sources are remembered, those read last."""


class LeftAt(QObject):
    """Holds a part of the way, from 0 to 1, for each source; works one scroll bar.

    A text that was just set is laid out in steps: until somebody scrolls, the place is gone to
    again whenever the way gets longer.
    """

    def __init__(self, surface: QAbstractScrollArea) -> None:
        super().__init__(surface)
        self._bar = bar = surface.verticalScrollBar()
        self._parts: dict[str, float] = {}
        self._source: str | None = None
        self._wanted: float | None = None
        self._going = False
        bar.rangeChanged.connect(lambda _low, _high: self._go())
        bar.valueChanged.connect(lambda _value: self._moved())
        surface.installEventFilter(self)

    def come_to(self, source: str) -> None:
        """Goes to where this source was left, or to its beginning."""
        self._source = source
        self._wanted = self._parts.get(source, 0.0)
        self._go()

    def stay(self) -> None:
        """Keeps where the source is left that is read."""
        if self._source is None:
            return
        part = self._wanted
        if part is None:
            part = self._bar.value() / max(self._bar.maximum(), 1)
        self._parts.pop(self._source, None)
        self._parts[self._source] = part

    def take_up(self, parts: Mapping[str, float]) -> None:
        """Knows these places."""
        self._parts = {source: min(max(part, 0.0), 1.0) for source, part in parts.items()}

    @property
    def parts(self) -> Mapping[str, float]:
        """The places of the sources that were read last."""
        return dict(list(self._parts.items())[-MOST:])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Comes back to the place when the text is first shown: Qt then goes to the caret."""
        if event.type() == QEvent.Type.Show and self._wanted is not None:
            QTimer.singleShot(0, self, partial(self._return_to, self._wanted))
        return super().eventFilter(watched, event)

    def _return_to(self, part: float) -> None:
        self._wanted = part
        self._go()

    def _go(self) -> None:
        if self._wanted is not None:
            self._going = True
            self._bar.setValue(round(self._wanted * self._bar.maximum()))
            self._going = False

    def _moved(self) -> None:
        if not self._going:
            self._wanted = None
