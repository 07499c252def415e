"""The original from where sources are listed."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import read_file
from briefwright.ui.read.view import ReadView
from briefwright.ui.sources.view import SourcesView
from tests.kit.desk import whole_window
from tests.kit.drivers import new_project
from tests.ui.read.original.conftest import ARTICLE


def test_the_key_shows_the_original_of_the_chosen_source(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    (tmp_path / "chiefs.pdf").write_bytes(ARTICLE)
    project = new_project(tmp_path)
    project.run(ImportSources(drafts=(read_file(tmp_path / "chiefs.pdf"),)))
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _):
        frame, hands = opened.frame, opened.hands
        frame.turn_to("sources")
        sources = frame.view("sources")
        assert isinstance(sources, SourcesView)
        hands.until(lambda: sources.table.rows.rows)
        sources.table.setFocus()
        sources.table.setCurrentIndex(sources.table.rows.index(0, 0))
        hands.until(lambda: sources.chosen.keys)
        hands.press("O")
        hands.until(lambda: frame.current == "read")
        read = frame.view("read")
        assert isinstance(read, ReadView)
        hands.until(lambda: read.showing.pages.ready)
        assert read.showing.pages.hasFocus()
