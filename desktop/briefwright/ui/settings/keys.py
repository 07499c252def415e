"""Keys that a user gave to actions instead of ours, kept as one JSON object in the window's settings.

Only differences are kept, so that a later version's new keys reach everybody
who changed nothing.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QSettings, Qt
from PySide6.QtGui import QKeySequence

from briefwright.ui.actions.table import ACTIONS, Action, Focus

NAME = "keys"
"""Where the object stands in the settings."""

Keys = Mapping[str, tuple[str, ...]]
"""By action id, in Qt's portable form; an empty tuple takes the key away."""


@dataclass(frozen=True, slots=True)
class Taken:
    """The action that has the key already."""

    by: Action


@dataclass(frozen=True, slots=True)
class Unfit:
    """The key types a character, or means nothing, where the action would listen to it."""


def read_keys(settings: QSettings) -> Keys:
    """The user's keys; what is unreadable or names an unknown action or key is left out."""
    try:
        written = json.loads(str(settings.value(NAME, "{}")))
    except ValueError:
        return {}
    if not isinstance(written, dict):
        return {}
    known = {action.id for action in ACTIONS}
    return {
        id_: tuple(keys)
        for id_, keys in written.items()
        if id_ in known and isinstance(keys, list) and all(map(_is_key, keys))
    }


def write_keys(settings: QSettings, keys: Keys) -> None:
    """Keeps the keys that differ from ours."""
    changed = {a.id: list(keys[a.id]) for a in ACTIONS if keys.get(a.id, a.keys) != a.keys}
    settings.setValue(NAME, json.dumps(changed, sort_keys=True))


def keys_of(action: Action, keys: Keys) -> tuple[str, ...]:
    """The keys of an action: the user's, or ours."""
    return keys.get(action.id, action.keys)


def objection(action: Action, key: str, keys: Keys) -> Taken | Unfit | None:
    """Why the action cannot have this key; None when it can."""
    if not _fits(action, key):
        return Unfit()
    wanted = _normal(key)
    for other in ACTIONS:
        meets = other.focus is action.focus or Focus.WINDOW in (other.focus, action.focus)
        if other.id != action.id and meets and wanted in map(_normal, keys_of(other, keys)):
            return Taken(other)
    return None


def _fits(action: Action, key: str) -> bool:
    sequence = QKeySequence(key)
    if sequence.count() != 1:
        return False
    struck = _first(sequence)
    held = struck.keyboardModifiers()
    control = bool(held & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier))
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    if control and alt:
        return False
    if control or struck.key().value >= Qt.Key.Key_Escape.value:
        return True
    digit = Qt.Key.Key_0.value <= struck.key().value <= Qt.Key.Key_9.value
    return not digit and (alt or action.focus is not Focus.WINDOW)


def _first(sequence: QKeySequence) -> QKeyCombination:
    first = sequence[0]  # type: ignore[index]  # missing in the stubs of Qt
    assert isinstance(first, QKeyCombination)  # noqa: S101 - what Qt gives
    return first


def _is_key(key: object) -> bool:
    return isinstance(key, str) and QKeySequence(key).count() == 1


def _normal(key: str) -> str:
    return QKeySequence(key).toString()
