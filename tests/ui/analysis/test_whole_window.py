"""From a cell of the matrix to the passage it rests on, and back, in the window as it is furnished."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.ui.analysis.view import AnalysisView
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
