"""Look and text size live over a restart, and damage never keeps the window from opening."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from briefwright.ui.settings.look import CHOICES, keep_look, look_of, put_on, restore_look
from briefwright.ui.theme.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    yield made
    made.apply("light")
    made.deleteLater()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize("look", CHOICES)
def test_a_look_and_a_size_come_back(theme: Theme, settings: QSettings, look: str) -> None:
    put_on(theme, look)
    theme.set_zoom(1.25)
    keep_look(theme, settings)
    put_on(theme, "dark")
    theme.set_zoom(1)
    restore_look(theme, settings)
    assert (look_of(theme), theme.zoom) == (look, 1.25)


def test_what_is_unreadable_is_as_if_nothing_was_chosen(theme: Theme, settings: QSettings) -> None:
    settings.setValue("look", "plaid")
    settings.setValue("zoom", "large")
    restore_look(theme, settings)
    assert (look_of(theme), theme.zoom) == ("system", 1)
