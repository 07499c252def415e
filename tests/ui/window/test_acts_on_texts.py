"""What is asked for where sources are listed, and done where their texts are read."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.source import Source
from briefwright.ui.read.view import ReadView
from briefwright.ui.sources.view import SourcesView
from tests.kit.desk import sample_project, whole_window


def test_a_corrected_version_is_asked_for_in_the_list_and_looked_at_in_the_text(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = sample_project(tmp_path)
    with project.read() as reads:
        (source,) = reads.all(Source)
    newer = tmp_path / "newer.txt"
    newer.write_text(f"Corrected.\n\n{source.text}", encoding="utf-8")
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _desk):
        frame, hands = opened.frame, opened.hands
        frame.turn_to("sources")
        sources, read = frame.view("sources"), frame.view("read")
        assert isinstance(sources, SourcesView)
        assert isinstance(read, ReadView)
        hands.until(lambda: sources.chosen.keys)
        opened.asker.open_answers.append((newer,))
        frame.deck["replace_text"].trigger()
        report = read.texts.replacing.report
        hands.until(report.isVisible)
        assert frame.current == "read"
        assert report.carried is not None
        assert report.carried.source.id == source.id
        assert report.rows == ()
