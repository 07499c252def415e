"""Copies of the project and of its backups, and what a window offers when its file is in trouble."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.domain.finding import Finding
from briefwright.service.commands.findings import AddFinding
from briefwright.store.header import read_header
from briefwright.ui.desk import Desk
from briefwright.ui.sharing.backups import BackupList
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened

Window = tuple[Opened, Desk]


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Window]:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as opened:
        yield opened


def button(opened: Opened) -> QPushButton:
    found = opened.frame.findChild(QPushButton, "message_bar.button")
    assert isinstance(found, QPushButton)
    return found


def test_a_copy_is_saved_elsewhere_and_can_be_opened(window: Window, tmp_path: Path) -> None:
    opened, desk = window
    opened.asker.save_answers.append(tmp_path / "elsewhere")
    opened.frame.deck["save_copy"].trigger()
    opened.hands.until(lambda: "A copy of the project was saved" in opened.frame.message)
    assert opened.asker.suggested[0].name == "p copy.briefwright"
    copy = tmp_path / "elsewhere.briefwright"
    assert read_header(copy).length is not None
    assert opened.project.path != copy
    opened.hands.click(button(opened))
    opened.hands.until(lambda: len(desk.frames) == 2)
    assert desk.frames[1].bridge.project.path == copy


def test_a_file_that_has_gone_is_said_with_the_way_to_save_a_copy(
    window: Window, tmp_path: Path
) -> None:
    opened, _ = window
    opened.project.run(AddFinding(finding=Finding(id="", statement="Not to be lost")))
    opened.project.path.unlink()
    opened.frame.deck["share"].trigger()
    opened.hands.until(lambda: opened.frame.message.startswith("No work is lost."))
    assert button(opened).text() == "Save a copy..."
    copy = tmp_path / "saved.briefwright"
    opened.asker.save_answers.append(copy)
    opened.hands.click(button(opened))
    opened.hands.until(copy.exists)
    opened.hands.until(lambda: "A copy of the project was saved" in opened.frame.message)
    opened.asker.save_answers.append(opened.project.path)
    opened.frame.deck["save_copy"].trigger()
    opened.hands.until(lambda: "The project file itself" in opened.frame.message)
    opened.asker.choices.append(None)  # on closing


def test_closing_without_the_file_offers_to_save_a_copy(window: Window, tmp_path: Path) -> None:
    opened, desk = window
    opened.project.run(AddFinding(finding=Finding(id="", statement="Not to be lost")))
    opened.project.path.unlink()
    copy = tmp_path / "saved.briefwright"
    opened.asker.choices.append(0)
    opened.asker.save_answers.append(copy)
    opened.frame.close()
    asked = opened.asker.asked[0]
    assert asked.title == "The project file was not written"
    assert asked.text.startswith("No work is lost.")
    assert desk.open_path(copy)
    findings = desk.frames[0].bridge.project.findings()
    assert "Not to be lost" in [finding.statement for finding in findings]


def test_a_copy_of_a_backup_opens_as_a_file_of_its_own(window: Window, tmp_path: Path) -> None:
    opened, desk = window
    opened.project.publish()
    opened.frame.deck["restore_backup"].trigger()
    dialog = opened.frame.findChildren(BackupList)[-1]
    opened.hands.until(lambda: len(dialog.lines) == 2)
    assert {line.details[0] for line in dialog.lines} == {"As it was shared"}
    copy = tmp_path / "before.briefwright"
    opened.asker.save_answers.append(copy)
    opened.asker.choices.append(1)  # the changes since are kept apart from it
    dialog.list.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(dialog.list, Qt.Key.Key_Down)
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    opened.hands.until(lambda: len(desk.frames) == 2)
    assert desk.frames[1].bridge.project.path == copy
    assert desk.frames[1].bridge.project.findings() == ()
    assert opened.project.findings() != ()


def test_work_whose_file_has_gone_is_saved_as_a_new_one(window: Window, tmp_path: Path) -> None:
    opened, desk = window
    path = opened.project.path
    opened.project.run(AddFinding(finding=Finding(id="", statement="Not to be lost")))
    opened.frame.close()
    path.unlink()
    opened.asker.choices.append(None)
    assert not desk.open_path(path)
    assert desk.frames == []
    opened.asker.choices.append(0)
    opened.asker.save_answers.append(tmp_path / "anew.briefwright")
    assert desk.open_path(path)
    project = desk.frames[0].bridge.project
    assert project.path == tmp_path / "anew.briefwright"
    assert "Not to be lost" in [finding.statement for finding in project.findings()]
    assert project.verify(full=True) == ()


def test_a_file_that_never_was_is_refused_as_before(window: Window, tmp_path: Path) -> None:
    opened, desk = window
    assert not desk.open_path(tmp_path / "never.briefwright")
    assert "There is no file" in opened.asker.told[0]
