"""The panels at the end of the window, such as the history: one stands there at a time."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefwright.ui.actions.deck import Deck
from briefwright.ui.window.panes import Panes


class BesideWork(QObject):
    """Shows and hides the panels by their actions; `left` when the keys go back to the work.

    `place` is the layout that they stand in.
    """

    left = Signal()

    def __init__(self, deck: Deck, panes: Panes, parent: QObject) -> None:
        super().__init__(parent)
        self.place = QHBoxLayout()
        self._deck = deck
        self._panes = panes
        self._panels: dict[str, QWidget] = {}
        self._makers: dict[str, Callable[[], QWidget]] = {}

    def put(self, make: Callable[[], QWidget], action: str) -> None:
        """Gives a panel its place; the action shows and hides it, and makes it the first time."""
        self._makers[action] = make
        self._deck.on(action, lambda: self.show(action, shown=self.panel(action).isHidden()))

    def panel(self, action: str) -> QWidget:
        """The panel of an action, in its place."""
        if action not in self._panels:
            panel = self._panels[action] = self._makers[action]()
            panel.hide()
            self.place.addWidget(panel)
        return self._panels[action]

    def show(self, action: str, *, shown: bool) -> None:
        """Shows the panel of an action and gives it the keys, or hides it."""
        panel = self.panel(action)
        for other, there in self._panels.items():
            if shown and there is not panel:
                there.hide()
                self._deck[other].setChecked(False)
        self._panes.make_room(beside=shown)
        panel.setVisible(shown)
        self._deck[action].setChecked(shown)
        if shown:
            panel.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()
