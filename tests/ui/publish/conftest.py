"""The Publish view in a real window, on a project without a brief and on the sample's."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.importing import read_description_file
from briefwright.service.project import Project
from briefwright.ui.publish.view import PublishView
from tests.kit.drivers import Publish, new_project, window_on

SAMPLE = Path(__file__).parents[3] / "seeds" / "aes-air-cooperation.md"


def driven(project: Project, qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Publish]:
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=folder, kind=PublishView, key="publish"
    ) as (opened, view):
        yield Publish(opened=opened, view=view)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Publish]:
    yield from driven(new_project(tmp_path), qtbot, qapp, tmp_path)


@pytest.fixture
def publish(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Publish]:
    project = new_project(tmp_path)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    for driver in driven(project, qtbot, qapp, tmp_path):
        driver.wait_for_pages()
        yield driver
