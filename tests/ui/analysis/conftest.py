"""The Analysis view in a real window, on the sample's brief and on a project without one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.importing import read_description_file
from briefwright.service.project import Project
from briefwright.ui.analysis.view import AnalysisView
from tests.kit.drivers import new_project, window_on
from tests.ui.analysis.driving import Analysis

SAMPLE = Path(__file__).parents[3] / "seeds" / "aes-air-cooperation.md"


def driven(project: Project, qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Analysis]:
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=folder, kind=AnalysisView, key="analysis"
    ) as (opened, view):
        driver = Analysis(opened=opened, view=view)
        driver.wait_until_shown()
        yield driver


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Analysis]:
    yield from driven(new_project(tmp_path), qtbot, qapp, tmp_path)


@pytest.fixture
def analysis(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Analysis]:
    project = new_project(tmp_path)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    yield from driven(project, qtbot, qapp, tmp_path)
