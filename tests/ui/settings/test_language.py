"""The language of the interface: chosen, or the system's; and a window that is opened anew in it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.settings import LANGUAGES
from briefwright.ui.settings.dialog import SettingsDialog
from briefwright.ui.settings.language import NAMES, speak, spoken
from briefwright.ui.speech.locale import written_in
from tests.kit.desk import whole_window
from tests.kit.drivers import new_project


@pytest.fixture(autouse=True)
def english_again(qapp: QApplication) -> Iterator[None]:
    yield
    speak(qapp, "en")


def test_every_language_names_itself() -> None:
    assert set(NAMES) == set(LANGUAGES)


def test_what_is_chosen_is_spoken_and_what_we_cannot_speak_is_english() -> None:
    assert [spoken(language) for language in ("fr", "ar_EG", "fr-CA", "de", "")] == [
        "fr",
        "ar",
        "fr",
        "en",
        spoken(None),
    ]


@pytest.mark.parametrize(
    "language,quits,cancels",
    [("en", "Quit", "Cancel"), ("fr", "Quitter", "Annuler"), ("ar", "إنهاء", "ألغِ")],
)
def test_our_words_and_those_of_the_toolkit_are_spoken(
    qapp: QApplication, language: str, quits: str, cancels: str
) -> None:
    speak(qapp, language)
    assert QCoreApplication.translate("Actions", "Quit") == quits
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancels
    assert written_in().startswith(language)


def test_arabic_mirrors_the_interface_and_the_next_language_turns_it_back(
    qapp: QApplication,
) -> None:
    speak(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak(qapp, "fr")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_another_language_opens_the_windows_anew(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with whole_window(new_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path) as (
        opened,
        desk,
    ):
        dialog = desk.show_settings(opened.frame)
        assert isinstance(dialog, SettingsDialog)
        choose: Callable[[object], None] = dialog.general.language.committed.emit
        choose("ar")
        opened.asker.choices.append(0)
        opened.hands.click(dialog.close_button)
        opened.hands.until(lambda: desk.frames and desk.frames[0] is not opened.frame)
        (frame,) = desk.frames
        assert frame.isRightToLeft()
        assert frame.deck["quit"].text() == "إنهاء"


def test_left_for_later_the_windows_stay_as_they_are(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with whole_window(new_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path) as (
        opened,
        desk,
    ):
        dialog = desk.show_settings(opened.frame)
        choose: Callable[[object], None] = dialog.general.language.committed.emit
        choose("fr")
        opened.asker.choices.append(1)
        opened.hands.click(dialog.close_button)
        opened.hands.until(lambda: opened.asker.asked)
        assert desk.frames == [opened.frame]
        assert opened.frame.deck["quit"].text() == "Quit"
