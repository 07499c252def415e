"""The search of the project finds what is written as well as what is read, and leads to both."""

from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.ui.brief.view import BriefView
from briefwright.ui.sources.searching import Found
from briefwright.ui.sources.view import SourcesView
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened


def search(opened: Opened, words: str, table: str) -> Found:
    """Looks for words from wherever one is; the first place in this table."""
    opened.hands.press("Ctrl+Shift+F")
    sources = opened.frame.view("sources")
    assert isinstance(sources, SourcesView)
    opened.hands.press("Ctrl+A")
    opened.hands.type(words)

    def places() -> list[Found]:
        rows = (row for row in sources.pane.found.rows().rows if isinstance(row, Found))
        return [
            row
            for row in rows
            if row.table == table and words.rsplit(maxsplit=1)[-1] in row.snippet
        ]

    opened.hands.until(places)
    return places()[0]


def open_place(opened: Opened, place: Found) -> None:
    """Chooses a place that was found and opens it by key."""
    sources = opened.frame.view("sources")
    assert isinstance(sources, SourcesView)
    sources.pane.found.setFocus()
    sources.pane.found.show_chosen(place.key)
    opened.hands.press("Return")


def test_words_of_the_brief_are_found_and_opened_where_they_are_written(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with whole_window(sample_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path) as found:
        opened, frame = found[0], found[0].frame
        open_place(opened, search(opened, "intent capability", "block"))
        opened.hands.until(lambda: frame.current == "brief")
        brief = frame.view("brief")
        assert isinstance(brief, BriefView)
        opened.hands.until(lambda: "capability" in brief.page.toPlainText())
        open_place(opened, search(opened, "routine mission", "source"))
        opened.hands.until(lambda: frame.current == "read")
