"""The table of actions keeps its promises: keys that fire once, everywhere, and type nothing."""

from collections import Counter
from importlib.resources import files
from itertools import combinations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from briefwright.ui.actions.revising import replace_keys
from briefwright.ui.actions.table import ACTIONS, MENU_WORDS, Action, Focus, Menu
from tests.kit.drivers import combination

DIGITS = range(Qt.Key.Key_0.value, Qt.Key.Key_9.value + 1)
TAKEN_BY_MAC = ("Ctrl+H", "Ctrl+M", "Ctrl+Shift+3", "Ctrl+Shift+4", "Ctrl+Shift+5", "Ctrl+Shift+Q")
KEYS = [(action, key) for action in ACTIONS for key in action.keys]


def modifiers(key: str) -> Qt.KeyboardModifier:
    return combination(key).keyboardModifiers()


def clash(one: Action, other: Action) -> set[str]:
    """The keys that both listen to where one focus reaches both."""
    reached = one.focus is other.focus or Focus.WINDOW in (one.focus, other.focus)
    normal = [{QKeySequence(key).toString() for key in each.keys} for each in (one, other)]
    return normal[0] & normal[1] if reached else set()


def test_no_two_actions_share_a_key_within_one_focus() -> None:
    shared = {
        f"{one.id} and {other.id}": clash(one, other)
        for one, other in combinations(ACTIONS, 2)
        if clash(one, other)
    }
    assert shared == {}


def test_every_action_has_an_id_of_its_own() -> None:
    assert [name for name, n in Counter(action.id for action in ACTIONS).items() if n > 1] == []


@pytest.mark.parametrize("action,key", KEYS, ids=[f"{a.id} {k}" for a, k in KEYS])
def test_a_key_is_one_that_qt_knows(action: Action, key: str) -> None:
    sequence = QKeySequence(key)
    assert sequence.count() == 1
    assert combination(key).key() != Qt.Key.Key_unknown


@pytest.mark.parametrize("action,key", KEYS, ids=[f"{a.id} {k}" for a, k in KEYS])
def test_no_key_types_a_character_on_another_keyboard(action: Action, key: str) -> None:
    held, struck = modifiers(key), combination(key).key()
    control = bool(held & Qt.KeyboardModifier.ControlModifier)
    alt = bool(held & Qt.KeyboardModifier.AltModifier)
    assert not (control and alt), "Ctrl+Alt types a third character on many keyboards"
    if struck.value in DIGITS:
        assert control, "a bare digit, or Alt with one, types a character"
        assert not alt


@pytest.mark.parametrize("action,key", KEYS, ids=[f"{a.id} {k}" for a, k in KEYS])
def test_a_bare_letter_is_heard_in_one_pane_only(action: Action, key: str) -> None:
    letter = Qt.Key.Key_A.value <= combination(key).key().value <= Qt.Key.Key_Z.value
    held = modifiers(key) & ~Qt.KeyboardModifier.ShiftModifier
    if letter and held == Qt.KeyboardModifier.NoModifier:
        assert action.focus is not Focus.WINDOW


def test_no_key_is_taken_by_the_mac() -> None:
    taken = {QKeySequence(key).toString() for key in TAKEN_BY_MAC}
    used = {QKeySequence(key).toString() for each, key in KEYS if each.id != "replace"}
    assert used & taken == set()
    on_mac = {QKeySequence(key).toString() for key in replace_keys("darwin")}
    assert on_mac & (used | taken) == set()


def test_every_menu_has_words_and_actions() -> None:
    assert set(MENU_WORDS) == set(Menu)
    assert {action.menu for action in ACTIONS} == set(Menu)


def test_every_icon_that_an_action_names_is_shipped() -> None:
    icons = files("briefwright.resources") / "icons"
    missing = [a.icon for a in ACTIONS if a.icon and not (icons / f"{a.icon}.svg").is_file()]
    assert missing == []
