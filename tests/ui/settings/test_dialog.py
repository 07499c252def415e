"""The settings in the whole window: what is chosen holds at once and is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.settings import load_settings
from briefwright.ui.desk import Desk
from briefwright.ui.settings.dialog import SettingsDialog
from tests.kit.desk import whole_window
from tests.kit.drivers import Opened, new_project

Room = tuple[Opened, Desk, Path]


@pytest.fixture
def room(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Room]:
    project = new_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (made, desk):
        yield made, desk, tmp_path


def opened_dialog(opened: Opened) -> SettingsDialog:
    opened.hands.until(lambda: opened.frame.findChild(SettingsDialog) is None)
    opened.frame.activateWindow()
    opened.hands.until(opened.frame.isActiveWindow)
    opened.hands.press("Ctrl+,")
    dialog = opened.frame.findChild(SettingsDialog, "settings")
    assert isinstance(dialog, SettingsDialog)
    opened.hands.until(dialog.isActiveWindow)
    return dialog


def test_a_name_is_kept_when_the_dialog_is_left(room: Room) -> None:
    opened, _, folder = room
    dialog = opened_dialog(opened)
    dialog.general.name.setFocus()
    opened.hands.type("Amina Diallo")
    opened.hands.click(dialog.close_button)
    assert load_settings(folder / "data" / "settings.json").name == "Amina Diallo"


def test_a_look_holds_at_once_and_is_kept(room: Room) -> None:
    opened, _, folder = room
    dialog = opened_dialog(opened)
    dialog.general.look.setFocus()
    opened.hands.type("D")
    assert opened.theme.colours.dark
    kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    assert kept.value("look") == "dark"
    dialog.close()


def test_typographic_marks_are_left_to_the_keys_at_once(room: Room) -> None:
    opened, _, folder = room
    assert opened.frame.deck["smart_typing"].isChecked()
    dialog = opened_dialog(opened)
    dialog.general.typing.setFocus()
    opened.hands.press("Space")
    assert not opened.frame.deck["smart_typing"].isChecked()
    kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    assert kept.value("habits/smart_typing", type=bool) is False
    dialog.close()
    again = opened_dialog(opened)
    assert not again.general.typing.isChecked()
    again.close()


def test_a_new_key_works_at_once_and_the_old_one_no_more(room: Room) -> None:
    opened, _, _ = room
    dialog = opened_dialog(opened)
    dialog.show_keys()
    dialog.keys.choose("history")
    dialog.keys.edit.setFocus()
    opened.hands.press("Ctrl+Shift+W")
    opened.hands.until(lambda: "history" in dialog.keys.keys)
    dialog.close()
    shortcut = opened.frame.deck["history"].shortcut
    assert shortcut() == QKeySequence("Ctrl+Shift+W")
    dialog = opened_dialog(opened)
    assert dialog.keys.keys == {"history": ("Ctrl+Shift+W",)}
    dialog.close()


def test_a_key_that_is_taken_is_refused_by_the_name_of_its_action(room: Room) -> None:
    opened, _, _ = room
    dialog = opened_dialog(opened)
    dialog.show_keys()
    dialog.keys.choose("history")
    dialog.keys.edit.setFocus()
    opened.hands.press("Ctrl+E")
    opened.hands.until(lambda: "Export" in dialog.keys.answer.text())
    assert dialog.keys.keys == {}
    dialog.close()


def test_reset_asks_and_brings_back_what_was_at_first(room: Room) -> None:
    opened, _, folder = room
    dialog = opened_dialog(opened)
    opened.theme.apply("dark")
    opened.theme.set_zoom(2)
    opened.asker.choices.append(0)
    opened.hands.click(dialog.reset)
    assert (opened.theme.choice, opened.theme.zoom) == ("system", 1)
    kept = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    assert kept.value("look") == "system"
    dialog.close()
