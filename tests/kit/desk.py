"""The whole window on the sample project, as the program furnishes it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.home import Home
from briefwright.service.importing import read_description_file
from briefwright.service.project import Project
from briefwright.ui.desk import Desk
from tests.kit.asker import ScriptedAsker
from tests.kit.drivers import Hands, Opened, new_project
from tests.kit.faces import shipped_faces

SAMPLE = Path(__file__).parents[2] / "seeds" / "aes-air-cooperation.md"


def sample_project(folder: Path) -> Project:
    """A new project with the sample's brief in it."""
    project = new_project(folder)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    return project


@contextmanager
def whole_window(
    project: Project, *, qtbot: QtBot, qapp: QApplication, folder: Path
) -> Iterator[tuple[Opened, Desk]]:
    """A furnished window on the project; closed afterwards."""
    shipped_faces()
    asker = ScriptedAsker()
    settings = QSettings(str(folder / "window.ini"), QSettings.Format.IniFormat)
    desk = Desk(qapp, home=Home(data=folder / "data"), asker=asker, settings=settings)
    desk.theme.apply("light")
    frame = desk.show_project(project)
    frame.activateWindow()
    hands = Hands(qtbot=qtbot, window=frame)
    hands.until(frame.isActiveWindow)
    made = Opened(hands=hands, project=project, frame=frame, asker=asker, theme=desk.theme)
    yield made, desk
    for each in desk.frames:
        each.close()
    desk.deleteLater()
