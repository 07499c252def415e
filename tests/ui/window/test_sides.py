"""Where the keys begin in a window, and what its menu says of the sides."""

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


def test_after_reopening_in_read_the_keys_are_on_the_text(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("view", "read")
    settings.sync()
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        assert opened.frame.current == "read"
        assert opened.hands.focused().objectName() == "reader"


def test_the_navigator_is_ticked_only_while_it_stands_open(opened: Opened) -> None:
    frame, action = opened.frame, opened.frame.deck["navigator"]
    navigator = frame.view(str(frame.current)).navigator
    assert navigator is not None
    frame.resize(1440, 900)
    opened.hands.until(navigator.isVisible)
    assert action.isChecked()
    frame.resize(1024, 640)
    opened.hands.until(lambda: not navigator.isVisible())
    assert not action.isChecked()
    opened.hands.press("F9")
    assert navigator.isVisible()
    assert action.isChecked()


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_window_as_narrow_as_an_enlarged_one_closes_its_inspector(opened: Opened) -> None:
    frame = opened.frame
    inspector = frame.view(str(frame.current)).inspector
    assert inspector is not None
    frame.setMinimumSize(600, 400)
    frame.resize(800, 500)
    opened.hands.until(lambda: not inspector.isVisible())
    opened.hands.press("Shift+F9")
    assert inspector.isVisible()
