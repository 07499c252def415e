"""The section of a finding as a closed list: none, those there are, or a new one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from briefwright.service.passages import SectionChoice
from briefwright.ui.widgets.forms import ChoiceField
from briefwright.ui.widgets.section_picker import NewSection

_NEW = NewSection(title="", brief=None)


class SectionField(ChoiceField):
    """`picked` carries the id of a section, None, or a `NewSection` whose title is still to be asked."""

    picked = Signal(object)

    def __init__(self, name: str) -> None:
        super().__init__(name, ())
        self._shown: object = None
        self.committed.connect(self._pick)

    def offer(self, choices: Sequence[SectionChoice]) -> None:
        """Offers these sections, none before them, and a new one at the end."""
        rows: list[tuple[str, object]] = [(self.tr("No section"), None)]
        rows += [(choice.path, choice.section.id) for choice in choices]
        self.fill([*rows, (self.tr("New section…"), _NEW)])

    def show_value(self, value: object) -> None:
        """Shows a value without announcing it."""
        self._shown = value
        super().show_value(value)

    def show_mixed(self) -> None:
        """Shows that the findings stand in different sections."""
        self._shown = _NEW
        self.setCurrentIndex(-1)

    def _pick(self, value: object) -> None:
        if value != _NEW:
            self._shown = value
        elif self._shown == _NEW:
            self.show_mixed()
        else:
            super().show_value(self._shown)  # until there is a title
        self.picked.emit(value)
