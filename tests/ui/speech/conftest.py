"""A language for one test, and English again."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication

from briefwright.ui.settings.language import speak


@pytest.fixture
def spoken(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    def spoken_from_now(language: str) -> None:
        speak(qapp, language)

    yield spoken_from_now
    speak(qapp, "en")
