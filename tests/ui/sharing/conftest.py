"""A window on a project in which two wrote at once into the same fields."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of, present
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (made, _desk):
        yield made


@pytest.fixture
def elsewhere(opened: Opened, tmp_path: Path) -> Iterator[Project]:
    """The same project on another computer, from its file as it is now."""
    opened.project.publish()
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    copy = folder / "p.briefwright"
    copy.write_bytes(opened.project.path.read_bytes())
    author = author_of(Settings(name="Jonas"))
    home = Home(data=folder / "data")
    with Project.open(copy, home=home, author=author, clock=present) as project:
        yield project
