"""Filters as chips: each says what a list is narrowed by, and goes away when it is clicked."""

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme

CHIP_MOST = 180
"""Widest chip in pixels."""


class Chip(QPushButton):
    """One filter with a cross; `gone` carries what it stands for."""

    gone = Signal(object)

    def __init__(self, theme: Theme, words: str, stands_for: object) -> None:
        super().__init__()
        self._theme = theme
        self.setProperty("chip", "true")
        self.setFont(font(Face.META))
        cut = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, CHIP_MOST)
        self.setText(f"\u2068{cut}\u2069  \u00d7")
        self.setAccessibleName(self.tr("Take away the filter {0}").format(words))
        self.setToolTip(words)
        self.clicked.connect(lambda: self.gone.emit(stands_for))
        theme.changed.connect(self._repaint)
        self._repaint()

    def _repaint(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"QPushButton {{ background: {colours.soft}; color: {colours.accent}; border: none;"
            " border-radius: 4px; padding: 0 8px; min-height: 24px; max-height: 24px; }"
            f" QPushButton:focus {{ border: 2px solid {colours.accent}; padding: 0 6px;"
            " min-height: 20px; max-height: 20px; }"
        )


class Chips:
    """The chips of a bar: those that stay the same keep their place and the focus."""

    def __init__(
        self, theme: Theme, put: Callable[[QPushButton, int], None], gone: Callable[[object], None]
    ) -> None:
        self._theme = theme
        self._put = put
        self._gone = gone
        self._made: dict[tuple[str, Hashable], Chip] = {}

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The chips shown."""
        return tuple(self._made.values())

    def show_filters(self, filters: Sequence[tuple[str, Hashable]]) -> None:
        """A chip for each filter, with its words and what it stands for."""
        for key in [key for key in self._made if key not in filters]:
            chip = self._made.pop(key)
            chip.hide()
            chip.deleteLater()
        kept = self._made
        self._made = {}
        for place, key in enumerate(filters):
            chip = kept.get(key) or self._make(key, place)
            self._made[key] = chip

    def _make(self, key: tuple[str, Hashable], place: int) -> Chip:
        chip = Chip(self._theme, *key)
        chip.gone.connect(self._gone)
        self._put(chip, place)
        chip.show()
        return chip
