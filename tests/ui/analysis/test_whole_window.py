"""From a cell of the matrix to the passage it rests on, and back, in the window as it is furnished."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.read.view import ReadView
from tests.kit.desk import sample_project, whole_window


def test_a_cell_leads_to_its_passage_in_the_source_and_back(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        hands, frame = opened.hands, opened.frame
        frame.turn_to("analysis")
        view, read = frame.view("analysis"), frame.view("read")
        assert isinstance(view, AnalysisView)
        assert isinstance(read, ReadView)
        matrix = view.disputing.matrix
        hands.until(lambda: view.weighed is not None and matrix.hasFocus())
        hands.press("Right")
        assert matrix.cell is not None
        position = matrix.cell.position
        assert position is not None
        hands.press("Ctrl+Return")
        assert frame.current == "read"
        hands.until(lambda: read.inspector_page.form.statement.toPlainText() != "")
        claimed = next(f for f in project.findings() if f.id == position.finding)
        assert read.inspector_page.form.statement.toPlainText() == claimed.statement
        frame.turn_to("analysis")
        assert QApplication.focusWidget() is matrix
        assert matrix.actor == "Algeria"


def test_a_use_in_a_dispute_leads_to_its_cell_before_the_analysis_was_ever_shown(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        hands, frame = opened.hands, opened.frame
        frame.turn_to("findings")
        view = frame.view("findings")
        assert isinstance(view, FindingsView)
        hands.until(lambda: view.rows)
        key = next(row.key for row in view.rows if row.line.contested)
        view.choose(key)
        hands.until(lambda: view.detail is not None and view.detail.finding.id == key)
        assert view.detail is not None
        use = next(each for each in view.detail.uses if each.table == "position")
        view.page.below.shown.emit(use.table, use.row)
        assert frame.current == "analysis"
        analysis = frame.view("analysis")
        assert isinstance(analysis, AnalysisView)
        matrix = analysis.disputing.matrix
        hands.until(
            lambda: (
                matrix.cell is not None
                and matrix.cell.position is not None
                and matrix.cell.position.id == use.row
            )
        )
