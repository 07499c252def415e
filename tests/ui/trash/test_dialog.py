"""The trash in the whole window: by keys, on the sample project."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from briefwright.domain.finding import Finding
from briefwright.service.commands.findings import AddFinding, RemoveFinding
from briefwright.service.commands.sections import AddSection, EditSection
from briefwright.service.keeping import Occasion
from briefwright.ui.brief.view import BriefView
from briefwright.ui.trash.dialog import Trash
from briefwright.ui.widgets.removing import Removal
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


@pytest.fixture
def opened(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Opened]:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        yield opened


def removed(opened: Opened, statement: str) -> str:
    """A finding that was added and taken out."""
    project = opened.project
    finding = project.run(AddFinding(finding=Finding(id="", statement=statement))).result
    project.run(RemoveFinding(finding=finding))
    return finding


def shown(opened: Opened) -> Trash:
    opened.frame.deck["trash"].trigger()
    dialogs = opened.frame.findChildren(Trash)
    opened.hands.until(lambda: dialogs[-1].isVisible() and opened.frame.bridge.at_rest)
    return dialogs[-1]


def press(widget: QWidget, key: Qt.Key) -> None:
    QTest.keyClick(QApplication.focusWidget() or widget, key)


def titles(dialog: Trash) -> list[str]:
    return [entry.title for entry in dialog.entries]


def test_an_empty_trash_says_what_it_is_for(opened: Opened) -> None:
    dialog = shown(opened)
    assert dialog.empty_state.isVisible()
    assert not any(button.isEnabled() for button in (dialog.restore, dialog.wipe, dialog.wipe_all))


def test_enter_brings_a_finding_back_and_says_so(opened: Opened) -> None:
    first, second = removed(opened, "The first"), removed(opened, "The second")
    dialog = shown(opened)
    assert titles(dialog) == ["The second", "The first"]
    dialog.list.setFocus(Qt.FocusReason.TabFocusReason)
    press(dialog, Qt.Key.Key_Down)
    press(dialog, Qt.Key.Key_Return)
    opened.hands.until(lambda: titles(dialog) == ["The second"])
    assert dialog.told.text() == "“The first” is back."
    kept = [finding.id for finding in opened.project.findings()]
    assert first in kept
    assert second not in kept


def test_the_search_narrows_the_list_and_says_when_nothing_is_found(opened: Opened) -> None:
    removed(opened, "A port closed")
    removed(opened, "A road opened")
    dialog = shown(opened)
    dialog.search.setFocus()
    QTest.keyClicks(dialog.search, "PORT")
    assert titles(dialog) == ["A port closed"]
    press(dialog, Qt.Key.Key_Return)
    assert dialog.list.hasFocus()
    dialog.search.setText("nowhere")
    assert dialog.nothing_found.isVisible()
    assert not dialog.restore.isEnabled()


def test_delete_asks_plainly_and_deletes_one_for_good_after_a_backup(opened: Opened) -> None:
    removed(opened, "The first")
    removed(opened, "The second")
    dialog = shown(opened)
    dialog.list.setFocus(Qt.FocusReason.TabFocusReason)
    opened.asker.choices.append(None)
    press(dialog, Qt.Key.Key_Delete)
    (asked,) = opened.asker.asked
    assert asked.offered == ("Delete for good",)
    for said in ("“The second”", "undo passes it by", "history of the project file", "90 days"):
        assert said in asked.text
    assert len(opened.project.keeping.trash()) == 2
    opened.asker.choices.append(0)
    press(dialog, Qt.Key.Key_Delete)
    opened.hands.until(lambda: titles(dialog) == ["The first"])
    (backup,) = [b for b in opened.project.keeping.backups() if b.occasion is Occasion.EMPTIED]
    assert str(backup.path) in dialog.told.text()


def test_the_whole_trash_is_emptied_at_once(opened: Opened) -> None:
    for words in ("One", "Two", "Three"):
        removed(opened, words)
    dialog = shown(opened)
    opened.asker.choices.append(0)
    dialog.wipe_all.setFocus()
    press(dialog, Qt.Key.Key_Space)
    opened.hands.until(dialog.empty_state.isVisible)
    assert opened.project.keeping.trash() == ()


def test_everything_in_the_trash_has_a_name(opened: Opened) -> None:
    removed(opened, "One")
    dialog = shown(opened)
    nameless = [
        widget.objectName()
        for widget in dialog.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []
    press(dialog, Qt.Key.Key_Escape)
    opened.hands.until(lambda: not opened.frame.findChildren(Trash))


def test_a_removal_that_uncites_leads_to_what_lost_its_citation(opened: Opened) -> None:
    project, frame = opened.project, opened.frame
    brief = project.briefs()[0].id
    cited = next(
        finding
        for blocks in project.snapshot(brief).blocks.values()
        for block in blocks
        for finding in block.content.cited()
    )
    assert frame.current != "brief"
    opened.asker.choices.append(0)
    removal = Removal(frame.bridge, opened.asker, frame)
    command = RemoveFinding(finding=cited, uncite=True)
    assert removal.remove(command, [cited], "A finding", frame)
    assert "lost" in frame.message
    assert project.keeping.trash()[0].rows[0].row == cited
    button = frame.findChild(QPushButton, "message_bar.button")
    assert isinstance(button, QPushButton)
    assert button.text() == "Show"
    opened.hands.click(button)
    opened.hands.until(lambda: frame.current == "brief")


def test_a_brief_is_removed_with_all_in_it_and_brought_back(opened: Opened) -> None:
    project, frame = opened.project, opened.frame
    frame.turn_to("brief")
    opened.hands.until(lambda: frame.bridge.at_rest)
    words = project.snapshot(project.briefs()[0].id)
    opened.asker.choices.append(0)
    frame.deck["remove_brief"].trigger()
    opened.hands.until(lambda: project.briefs() == ())
    assert "It takes along: " in opened.asker.asked[0].text
    dialog = shown(opened)
    assert titles(dialog) == [words.brief.title]
    dialog.restore.click()
    opened.hands.until(lambda: dialog.entries == ())
    assert project.snapshot(project.briefs()[0].id) == words


def test_a_section_with_words_is_asked_about_and_an_empty_one_is_not(opened: Opened) -> None:
    project, frame = opened.project, opened.frame
    frame.turn_to("brief")
    opened.hands.until(lambda: frame.bridge.at_rest)
    view = frame.view("brief")
    assert isinstance(view, BriefView)
    brief = project.briefs()[0].id
    written = project.sections(brief)[0].id
    opened.hands.until(lambda: view.open_row("section", written))
    opened.asker.choices.append(None)
    frame.deck["remove_section"].trigger()
    assert "words" in opened.asker.asked[-1].text
    assert written in [section.id for section in project.sections(brief)]
    bare = project.run(AddSection(brief=brief, title="Nothing yet")).result
    frame.bridge.run(EditSection(row=bare, fields={"title": "Still nothing"}))
    opened.hands.until(lambda: view.open_row("section", bare))
    asked = len(opened.asker.asked)
    frame.deck["remove_section"].trigger()
    opened.hands.until(lambda: bare not in [s.id for s in project.sections(brief)])
    assert len(opened.asker.asked) == asked


def test_a_refused_removal_says_why_and_asks_nothing(opened: Opened) -> None:
    removal = Removal(opened.frame.bridge, opened.asker, opened.frame)
    command = RemoveFinding(finding="nobody")
    assert not removal.remove(command, ["nobody"], "Nobody", opened.frame)
    assert "nobody" in opened.frame.message
    assert opened.asker.asked == []
