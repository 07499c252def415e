"""Keys of the user's own: kept as differences, and never two actions within one reach of a key."""

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from briefwright.ui.actions.table import ACTIONS, Action, Focus
from briefwright.ui.settings.keys import (
    Taken,
    Unfit,
    keys_of,
    objection,
    read_keys,
    write_keys,
)

BY_ID = {action.id: action for action in ACTIONS}
KEYS = ("Ctrl+E", "Ctrl+Alt+E", "K", "Shift+K", "5", "F7", "Ctrl+K", "Alt+Up", "Ctrl+Shift+E", "H")


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


def reach_each_other(one: Action, other: Action) -> bool:
    return one.focus is other.focus or Focus.WINDOW in (one.focus, other.focus)


@given(st.lists(st.tuples(st.sampled_from(ACTIONS), st.sampled_from(KEYS)), max_size=12))
def test_keys_given_without_objection_never_clash(given_keys: list[tuple[Action, str]]) -> None:
    keys: dict[str, tuple[str, ...]] = {}
    for action, key in given_keys:
        if objection(action, key, keys) is None:
            keys[action.id] = (key,)
    for one, other in combinations(ACTIONS, 2):
        if reach_each_other(one, other):
            assert not set(keys_of(one, keys)) & set(keys_of(other, keys)), (one.id, other.id)


def test_only_what_differs_is_kept_and_comes_back(settings: QSettings) -> None:
    write_keys(settings, {"export": ("Ctrl+K",), "undo": BY_ID["undo"].keys, "find": ()})
    assert read_keys(settings) == {"export": ("Ctrl+K",), "find": ()}


@pytest.mark.parametrize(
    "written",
    ["no json", "[]", '{"unknown": ["F7"]}', '{"export": "F7"}', '{"export": [7, ""]}'],
)
def test_what_is_unreadable_leaves_our_keys(settings: QSettings, written: str) -> None:
    settings.setValue("keys", written)
    assert read_keys(settings) == {}


def test_a_key_of_another_action_is_named_as_taken() -> None:
    against = objection(BY_ID["share"], "Ctrl+E", {})
    assert against == Taken(BY_ID["export"])


def test_a_key_that_was_given_away_is_free() -> None:
    assert objection(BY_ID["share"], "Ctrl+E", {"export": ("Ctrl+K",)}) is None


@pytest.mark.parametrize("key", ["K", "Shift+K", "5", "Ctrl+Alt+E", ""])
def test_a_key_that_types_is_no_key_of_the_whole_window(key: str) -> None:
    assert objection(BY_ID["share"], key, {}) == Unfit()


def test_a_bare_letter_is_a_key_where_one_reads() -> None:
    assert objection(BY_ID["highlight"], "K", {}) is None
