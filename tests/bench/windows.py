"""Whole windows for the bench: opened on a project with one view in front, and waited for."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from time import sleep

from PySide6.QtCore import QCoreApplication, QEvent, QSettings
from PySide6.QtWidgets import QApplication

from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.ui.ask import DialogAsker
from briefwright.ui.desk import Desk
from briefwright.ui.widgets.view import View
from briefwright.ui.window.frame import Frame


@contextmanager
def opened_on(
    application: QApplication, project: Project, home: Home, key: str
) -> Iterator[tuple[Frame, View]]:
    """The whole window on a project, with this view in front; closed afterwards."""
    settings = QSettings(str(home.data / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("view", key)
    desk = Desk(application, home=home, asker=DialogAsker(), settings=settings)
    desk.theme.apply("light")
    frame = desk.show_project(project)
    frame.resize(1280, 800)
    yield frame, frame.view(key)
    frame.close()
    desk.deleteLater()
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, int(QEvent.Type.DeferredDelete))


def settle(frame: Frame, there: Callable[[], object]) -> None:
    """Waits until something is so and every answer that was asked for has come."""
    QApplication.processEvents()
    while not frame.bridge.at_rest or not there():
        QApplication.processEvents()
        sleep(0.001)  # the workers get their turn
