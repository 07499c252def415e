"""A view is made when it is first asked for, and every way into it makes it."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, QSettings, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Brief
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.findings import EditFinding
from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.brief.view import BriefView
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.history.panel import HistoryPanel
from briefwright.ui.sources.view import SourcesView
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened, new_project

VIEWS = ("sources", "read", "findings", "analysis", "brief", "publish")


def take(opened: Opened, words: str) -> None:
    """Does by the palette what has these words."""
    opened.hands.press("Ctrl+Shift+P")
    opened.hands.type(words)
    finder = opened.frame.guide.finder
    opened.hands.until(lambda: finder.choices and finder.choices[0].words.startswith(words))
    opened.hands.press("Return")


def test_a_view_that_was_not_shown_is_not_made(opened: Opened) -> None:
    assert opened.frame.made == ("sources",)


def test_a_panel_beside_the_work_is_not_made_before_it_is_shown(opened: Opened) -> None:
    assert opened.frame.findChild(HistoryPanel, "history") is None
    opened.hands.press("Ctrl+Shift+Y")
    panel = opened.frame.findChild(HistoryPanel, "history")
    assert isinstance(panel, HistoryPanel)
    assert panel.isVisible()
    opened.hands.press("Ctrl+Shift+Y")
    assert panel.isHidden()


def test_the_views_are_made_one_by_one_as_one_turns_to_them(opened: Opened) -> None:
    for count in range(2, len(VIEWS) + 1):
        opened.hands.press("Ctrl+PgDown")
        assert opened.frame.made == VIEWS[:count]
    made = [opened.frame.view(key) for key in VIEWS]
    opened.hands.press("Ctrl+PgDown")
    opened.hands.press("Ctrl+PgDown")
    assert [opened.frame.view(key) for key in VIEWS] == made


def test_only_the_view_of_the_last_time_is_made_at_the_start(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("view", "brief")
    settings.sync()
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        assert opened.frame.made == ("brief",)


def test_exporting_before_the_pages_were_ever_shown_sets_and_writes_them(opened: Opened) -> None:
    target = opened.project.path.with_name("out.pdf")
    opened.asker.save_answers.append(target)
    opened.hands.press("Ctrl+E")
    assert opened.frame.current == "publish"
    opened.hands.until(target.exists)
    assert target.read_bytes().startswith(b"%PDF")


def test_exporting_where_there_is_no_brief_asks_nothing(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    while project.undo() is not None:
        pass
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        with qtbot.waitSignal(opened.frame.bridge.job_ended):
            opened.hands.press("Ctrl+E")
        assert opened.frame.current == "publish"
        assert opened.asker.asked == []


def test_the_search_leads_to_the_sources_from_a_view_opened_first(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("view", "findings")
    settings.sync()
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        opened.hands.press("Ctrl+Shift+F")
        view = opened.frame.view("sources")
        assert isinstance(view, SourcesView)
        assert opened.frame.current == "sources"
        assert opened.hands.focused() is view.pane.search


def test_files_let_fall_on_the_window_are_imported_before_the_sources_were_shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("view", "brief")
    settings.sync()
    article = tmp_path / "article.txt"
    article.write_text("The pact was signed in Niamey.\n", encoding="utf-8")
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        before = len(project.sources())
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(article))])
        at, copy = QPoint(500, 300), Qt.DropAction.CopyAction
        plain, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
        QApplication.sendEvent(opened.frame, QDragEnterEvent(at, copy, data, left, plain))
        QApplication.sendEvent(opened.frame, QDropEvent(QPointF(at), copy, data, left, plain))
        assert opened.frame.current == "sources"
        opened.hands.until(lambda: len(project.sources()) == before + 1)


def test_a_dispute_is_added_before_the_analysis_was_shown(opened: Opened) -> None:
    before = len(opened.project.disputes(opened.project.briefs()[0].id))
    opened.asker.lines.append("Whether the force exists")
    take(opened, "Add a dispute")
    assert opened.frame.current == "analysis"
    view = opened.frame.view("analysis")
    assert isinstance(view, AnalysisView)
    assert len(opened.project.disputes(opened.project.briefs()[0].id)) == before + 1
    opened.hands.until(lambda: view.weighed and len(view.weighed.disputes) == before + 1)


def test_a_section_is_added_before_the_brief_was_shown(opened: Opened) -> None:
    brief = opened.project.briefs()[0].id
    opened.asker.lines.append("Outlook for the summer")
    opened.hands.press("Ctrl+Shift+T")
    assert opened.frame.current == "brief"
    titles = [section.title for section in opened.project.sections(brief)]
    assert "Outlook for the summer" in titles


def test_a_change_made_before_a_view_is_made_is_seen_in_it(opened: Opened) -> None:
    finding = opened.project.findings()[0]
    opened.frame.bridge.run(EditFinding(row=finding.id, fields={"statement": "Said anew"}))
    opened.frame.turn_to("findings")
    view = opened.frame.view("findings")
    assert isinstance(view, FindingsView)
    opened.hands.until(lambda: "Said anew" in [row.line.statement for row in view.rows])


def test_one_jumps_into_a_part_of_the_brief_that_was_never_shown(opened: Opened) -> None:
    brief = opened.project.briefs()[0].id
    section = opened.project.sections(brief)[-1]
    opened.frame.guide.row_wanted.emit("section", section.id)
    view = opened.frame.view("brief")
    assert isinstance(view, BriefView)
    assert opened.frame.current == "brief"
    assert view.part is not None
    assert view.part.owner == section.id
    opened.hands.until(lambda: view.page.count)


def test_a_window_closes_with_views_that_were_never_made(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, desk):
        opened.frame.bridge.run(AddBrief(brief=Brief(id="", title="Second")))
        opened.hands.press("Ctrl+S")
        opened.frame.close()
        assert desk.frames == []
        assert opened.frame.made == ("sources",)


def test_where_there_is_nothing_to_read_one_key_leads_to_the_sources(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = new_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        opened.frame.turn_to("read")
        opened.hands.until(lambda: isinstance(opened.hands.focused(), QPushButton))
        opened.hands.press("Return")
        assert opened.frame.current == "sources"
