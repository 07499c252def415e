"""What the Read view shows while there is nothing to read."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton

from briefwright.ui.widgets.forms import EmptyState


class NothingToRead(EmptyState):
    """One sentence, and the way to the sources."""

    sources_wanted = Signal()

    def __init__(self) -> None:
        first = QPushButton()
        super().__init__("", first)
        self.say(self.tr("Here a source is read and findings are taken from it."))
        first.setText(self.tr("Go to Sources"))
        first.setProperty("primary", "true")
        first.setProperty("big", "true")
        first.clicked.connect(self.sources_wanted)
        self._first = first

    def take_keys(self) -> None:
        """Gives the keys to the way out."""
        self._first.setFocus(Qt.FocusReason.OtherFocusReason)
