"""Habits that hold in every window until they are changed: actions that stay checked."""

from collections.abc import Mapping
from types import MappingProxyType

from PySide6.QtCore import QSettings

from briefwright.ui.actions.deck import Deck

HABITS: Mapping[str, bool] = MappingProxyType({"smart_typing": True})
"""The actions that are kept, and whether each is checked at first."""


def habit(settings: QSettings, name: str) -> bool:
    """Whether the action of this name is checked."""
    return bool(settings.value(f"habits/{name}", HABITS[name], type=bool))


def keep_habits(deck: Deck, settings: QSettings) -> None:
    """Checks the actions as they were left, and keeps every change."""
    for name in HABITS:
        action = deck[name]
        action.setChecked(habit(settings, name))
        action.toggled.connect(lambda on, key=f"habits/{name}": settings.setValue(key, on))
