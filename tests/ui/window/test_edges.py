"""What stands round the views can be reached and hit, and says what it is."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from briefwright.service.settings import Settings
from briefwright.ui.history.panel import HistoryPanel
from briefwright.ui.settings.dialog import SettingsDialog
from briefwright.ui.sharing.conflicts import ConflictList
from tests.kit.drivers import Opened
from tests.ui.test_reach import nameless, too_small


def history(opened: Opened, _folder: Path) -> QWidget:
    opened.frame.deck["history"].trigger()
    found = opened.frame.findChild(HistoryPanel, "history")
    assert isinstance(found, HistoryPanel)
    return found


def conflicts(opened: Opened, _folder: Path) -> QWidget:
    opened.frame.deck["conflicts"].trigger()
    found = opened.frame.findChild(ConflictList, "conflicts")
    assert isinstance(found, ConflictList)
    return found


def finder(opened: Opened, _folder: Path) -> QWidget:
    opened.frame.deck["palette"].trigger()
    return opened.frame.guide.finder


def general(opened: Opened, folder: Path) -> QWidget:
    return settings(opened, folder)


def keys(opened: Opened, folder: Path) -> QWidget:
    dialog = settings(opened, folder)
    dialog.show_keys()
    return dialog


def settings(opened: Opened, folder: Path) -> SettingsDialog:
    kept = QSettings(str(folder / "other.ini"), QSettings.Format.IniFormat)
    dialog = SettingsDialog(
        Settings(),
        window_settings=kept,
        theme=opened.theme,
        asker=opened.asker,
        parent=opened.frame,
    )
    dialog.show()
    return dialog


@pytest.mark.parametrize("part", [history, conflicts, finder, general, keys])
def test_every_control_has_a_name_and_is_large_enough(
    opened: Opened, tmp_path: Path, part: Callable[[Opened, Path], QWidget]
) -> None:
    shown = part(opened, tmp_path)
    opened.hands.until(shown.isVisible)
    assert nameless(shown) == []
    assert too_small(shown) == []
