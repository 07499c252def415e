"""A window that was closed keeps nothing of its project."""

import gc
import weakref
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.project import Project
from tests.kit.desk import sample_project, whole_window


def used(folder: Path, *, qtbot: QtBot, qapp: QApplication) -> weakref.ref[Project]:
    """A project that was shown in a window until its sources were read."""
    project = sample_project(folder)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=folder) as (opened, _desk):
        opened.hands.until(lambda: opened.frame.bridge.at_rest)
    return weakref.ref(project)


def test_a_closed_window_lets_its_project_go(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    projects = []
    for name in ("first", "second"):
        folder = tmp_path / name
        folder.mkdir()
        projects.append(used(folder, qtbot=qtbot, qapp=qapp))
    qapp.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    assert [project() for project in projects] == [None, None]
