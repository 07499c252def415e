"""The command palette: every action with its menu and key, to be found by typing."""

from collections.abc import Sequence

from PySide6.QtGui import QAction, QKeySequence

from briefwright.ui.actions.deck import Deck, words
from briefwright.ui.actions.table import ACTIONS, MENU_WORDS, Action
from briefwright.ui.window.ranking import Choice


def commands(deck: Deck) -> Sequence[Choice]:
    """Every action but the palette itself, in the order of the menus; what cannot be done now last."""
    every = [_choice(action, deck[action.id]) for action in ACTIONS if action.id != "palette"]
    return sorted(every, key=lambda choice: not choice.enabled)


def _choice(action: Action, made: QAction) -> Choice:
    return Choice(
        key=action.id,
        words=made.text().replace("&", "").removesuffix("..."),
        sort=words(MENU_WORDS[action.menu]),
        hint=made.shortcut().toString(QKeySequence.SequenceFormat.NativeText),
        also=str(action.words),
        enabled=made.isEnabled(),
    )
