"""What every view is made of: a navigator, a work area and an inspector, side by side."""

from collections.abc import Callable
from typing import TypedDict

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from briefwright.edits.changeset import ChangeSet
from briefwright.ui.actions.deck import Deck
from briefwright.ui.ask import Asker
from briefwright.ui.bridge import Announced, Bridge
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.memory import Memory


class Parts(TypedDict):
    """What every view is handed."""

    bridge: Bridge
    theme: Theme
    deck: Deck
    asker: Asker
    parent: QObject


class View(QObject):
    """One step of the work.

    A view fills its three panes in its constructor and refreshes in
    `apply_changes`; the window places and hides the panes. `navigator` or
    `inspector` is None where a view has none; `navigator_width` is in pixels.
    `facts_changed` tells that `status` says something else.
    """

    facts_changed = Signal()

    def __init__(
        self, *, bridge: Bridge, theme: Theme, deck: Deck, asker: Asker, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.bridge = bridge
        self.theme = theme
        self.deck = deck
        self.asker = asker
        self.navigator: QWidget | None = None
        self.work: QWidget = QWidget()
        self.inspector: QWidget | None = None
        self.navigator_width = 240
        self._shown = False
        self._deferred: list[Announced] = []
        bridge.changed.connect(self._announced)

    def on(self, action: str, handler: Callable[[], object]) -> None:
        """Calls the handler when the action is triggered while this view is shown.

        Views may share an action: only the one in front does it.
        """
        self.deck.on(action, lambda: handler() if self._shown else None)

    def show_up(self) -> None:
        """Called when the window turns to this view: does what waited while it was hidden."""
        self._shown = True
        deferred, self._deferred = self._deferred, []
        for announced in deferred:
            self.apply_changes(announced)

    def step_back(self) -> None:
        """Called when the window turns to another view."""
        self._shown = False

    def apply_changes(self, announced: Announced) -> None:
        """Refreshes what shows the changed rows, skipping what this view itself caused."""

    def show_change(self, changes: ChangeSet, *, anyway: bool = False) -> bool:
        """Whether what undo or redo changed is in sight, which this sees to where it can.

        With `anyway` a person asked for it: filters that hide it may go.
        """
        del changes, anyway
        return False

    def status(self) -> tuple[str, ...]:
        """What the status bar says about this view, each a few words."""
        return ()

    def language_words(self) -> str:
        """The language of what is written, for the status bar; empty where none is."""
        return ""

    def choose_language(self, corner: QPoint) -> None:
        """Offers other languages at this corner of the screen."""

    def restore(self, memory: Memory) -> None:
        """Takes up how it was left; called once, before it is first shown."""

    def remember(self, memory: Memory) -> None:
        """Keeps how it is left; called when another view is shown and when the window closes."""

    def reset_layout(self) -> None:
        """Gives back the columns and the order that a new user has."""

    def leave(self) -> None:
        """Commits what is being typed; called before the project is shared or closed."""

    def _announced(self, announced: Announced) -> None:
        if self._shown:
            self.apply_changes(announced)
        else:
            self._deferred.append(announced)
