"""The Findings view in a real window on the sample project, and empty."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.importing import read_description_file
from briefwright.service.project import Project
from briefwright.ui.findings.listing import FindingRow
from briefwright.ui.findings.lists import FindingList
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.widgets.carrying import carry
from tests.kit.drivers import Opened, new_project, window_on

SAMPLE = Path(__file__).parents[3] / "seeds" / "aes-air-cooperation.md"


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """Drives the Findings view."""

    opened: Opened
    view: FindingsView

    def ids(self) -> list[str]:
        """The findings of the table, from above."""
        return [row.key for row in self.view.rows]

    def row(self, key: str) -> FindingRow:
        """A finding as it is shown."""
        return next(row for row in self.view.rows if row.key == key)

    def settle(self) -> None:
        """Waits until the inspector shows what is chosen."""
        self.opened.hands.until(lambda: len(self.view.rows) > 0)
        self.opened.hands.until(self.inspected)

    def inspected(self) -> bool:
        """Whether the inspector shows what is chosen."""
        if len(self.view.chosen) != 1:
            return self.view.page.shows_many
        detail = self.view.detail
        return detail is not None and detail.finding.id == self.view.chosen[0]

    def choose(self, *keys: str) -> None:
        """Clicks findings in the table, all but the first with Ctrl held."""
        table = self.view.pane.table.list
        for number, key in enumerate(keys):
            row = table.rows().row_of(key)
            assert row is not None
            index = table.rows().index(row, 0)
            table.scrollTo(index)
            held = Qt.KeyboardModifier.ControlModifier if number else Qt.KeyboardModifier.NoModifier
            at = table.visualRect(index).center()
            QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, held, at)
        table.setFocus()
        self.settle()

    def press(self, keys: str) -> None:
        """Presses a key where the focus is."""
        self.opened.hands.press(keys)

    def come_back(self) -> None:
        """Makes the window active again after a menu, as a window manager would."""
        self.opened.frame.activateWindow()
        self.opened.hands.until(self.opened.frame.isActiveWindow)
        self.view.pane.take_keys()

    def until(self, key: str, sections: Sequence[str]) -> None:
        """Waits until a finding stands in these sections."""
        self.opened.hands.until(lambda: self.row(key).line.sections == set(sections))

    def titles(self) -> list[str]:
        """The titles of the board's columns."""
        return [column.list.accessibleName() for column in self.view.pane.board.columns]

    def column(self, title: str) -> FindingList:
        """The cards under a title."""
        return next(each for each in self.view.pane.lists if each.accessibleName() == title)

    def drop(self, target: QWidget, at: QPoint, data: QMimeData) -> None:
        """Carries findings over a widget and lets them fall there."""
        actions, buttons = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
        plain = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(target, QDragEnterEvent(at, actions, data, buttons, plain))
        QApplication.sendEvent(target, QDragMoveEvent(at, actions, data, buttons, plain))
        QApplication.sendEvent(target, QDropEvent(QPointF(at), actions, data, buttons, plain))

    def drag_cards(self, origin: FindingList, target: FindingList, at: QPoint) -> None:
        """Drags the chosen cards of a column to a place in another."""
        assert origin.chosen_keys()
        self.drop(target.viewport(), at, carry(origin.carried_from(origin.chosen_keys())))

    def section(self, title: str) -> str:
        """The id of a section."""
        project = self.opened.project
        brief = project.briefs()[0].id
        return next(each.id for each in project.sections(brief) if each.title == title)

    def placed(self, title: str) -> list[str]:
        """The findings of a section, in the project."""
        return [link.finding for link in self.opened.project.placed(self.section(title))]


def driven(project: Project, qtbot: QtBot, qapp: QApplication, folder: Path) -> Iterator[Findings]:
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=folder, kind=FindingsView, key="findings"
    ) as (opened, view):
        yield Findings(opened=opened, view=view)


@pytest.fixture
def empty(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Findings]:
    yield from driven(new_project(tmp_path), qtbot, qapp, tmp_path)


@pytest.fixture
def findings(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Findings]:
    project = new_project(tmp_path)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    for driver in driven(project, qtbot, qapp, tmp_path):
        driver.settle()
        yield driver
