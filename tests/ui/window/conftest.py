"""The whole window on the sample project, as the program furnishes it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.home import Home
from briefwright.service.importing import read_description_file
from briefwright.ui.app import Desk
from briefwright.ui.theme.faces import load_faces
from tests.kit.asker import ScriptedAsker
from tests.kit.drivers import Hands, Opened, new_project

SAMPLE = Path(__file__).parents[3] / "seeds" / "aes-air-cooperation.md"


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    load_faces()
    project = new_project(tmp_path)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    asker = ScriptedAsker()
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    home = Home(data=tmp_path / "data")
    desk = Desk(qapp, home=home, asker=asker, settings=settings)
    desk.theme.apply("light")
    frame = desk.show_project(project)
    frame.activateWindow()
    hands = Hands(qtbot=qtbot, window=frame)
    hands.until(frame.isActiveWindow)
    yield Opened(hands=hands, project=project, frame=frame, asker=asker, theme=desk.theme)
    frame.close()
    desk.deleteLater()
