"""The pages where one writes: the preview stands at the line of the caret."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.ui.brief.view import BriefView
from briefwright.ui.publish.view import PublishView
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


def test_the_preview_opens_at_the_line_that_is_written(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with whole_window(sample_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path) as found:
        opened, frame = found[0], found[0].frame
        frame.turn_to("brief")
        brief = frame.view("brief")
        assert isinstance(brief, BriefView)
        opened.hands.until(lambda: len(brief.list.keys) > 5)
        last = next(
            section
            for section in opened.project.sections(str(brief.brief))
            if section.title == "Sourcing and gaps"
        )
        assert brief.open_row("section", last.id)
        look(opened)
        look(opened)


def look(opened: Opened) -> None:
    """Opens the preview, sees the last pages, and goes back from the first; twice is as once."""
    opened.hands.press("Ctrl+Shift+R")
    publish = opened.frame.view("publish")
    assert isinstance(publish, PublishView)
    bar = publish.pages.verticalScrollBar()
    opened.hands.until(lambda: bar.value() > bar.maximum() // 2)
    bar.setValue(0)
    opened.frame.turn_to("brief")
