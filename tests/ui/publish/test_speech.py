"""What the checks find is told in the language of the window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.ui.settings.language import speak
from tests.kit.desk import sample_project
from tests.kit.drivers import Publish
from tests.ui.publish.conftest import driven


@pytest.fixture
def french(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Publish]:
    speak(qapp, "fr")
    for driver in driven(sample_project(tmp_path), qtbot, qapp, tmp_path):
        driver.wait_for_pages()
        yield driver
    speak(qapp, "en")


def test_the_problems_of_a_brief_are_listed_in_french(french: Publish) -> None:
    rows = french.view.problems.list.rows()
    shown = [str(rows.index(n, 0).data()) for n in range(rows.rowCount())]
    assert any("n’a pas de date de publication\u202f: la source est" in line for line in shown)
    english = set(french.problems())
    assert english
    assert english.isdisjoint(shown)
