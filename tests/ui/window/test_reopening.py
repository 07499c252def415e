"""A window that is closed and opened again stands as it was left."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.service.commands.sources import ImportSources
from briefwright.service.importing import draft_of_text
from briefwright.ui.analysis.bar import TIMELINE
from briefwright.ui.analysis.events import Lanes
from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from briefwright.ui.desk import Desk
from briefwright.ui.findings.grouping import Group
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.read.view import ReadView
from briefwright.ui.sources.view import SourcesView
from briefwright.ui.widgets.view import View
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Opened, open_again

Window = Callable[[], AbstractContextManager[tuple[Opened, Desk]]]
LONG_TEXT = "\n".join(f"Paragraph {n} of a text that does not fit on a screen." for n in range(200))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Window:
    """Opens the same project each time, with the settings that the last window left."""
    first = sample_project(tmp_path)
    first.run(ImportSources(drafts=(draft_of_text(LONG_TEXT),)))
    first.close()

    def opened() -> AbstractContextManager[tuple[Opened, Desk]]:
        project = open_again(first, tmp_path)
        return whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path)

    return opened


V = TypeVar("V", bound=View)


def turned_to(opened: Opened, key: str, kind: type[V]) -> V:
    opened.frame.turn_to(key)
    view = opened.frame.view(key)
    assert isinstance(view, kind)
    return view


def findings_of(opened: Opened) -> FindingsView:
    view = turned_to(opened, "findings", FindingsView)
    opened.hands.until(lambda: view.rows)
    return view


def test_findings_come_back_in_their_order_groups_columns_and_filters(window: Window) -> None:
    with window() as (opened, _):
        view = findings_of(opened)
        view.narrowing.turn_order("date", descending=True)
        view.narrowing.turn_group("kind")
        view.places.facets.turn_to("disputed")
        opened.hands.press("Ctrl+F")
        opened.hands.type("drone")
        heads = view.pane.table.heads
        heads.arrange(heads.columns.turned("source").moved("date", -1).sized("grade", 90))
        chosen = view.rows[1].key
        view.choose(chosen)
        columns, rows = heads.columns, [row.key for row in view.rows]
        view.pane.take_keys()
        opened.hands.press("B")
    with window() as (opened, _):
        assert opened.frame.current == "findings"
        view = findings_of(opened)
        assert view.pane.shows_board
        assert view.narrowing.order == ("date", True)
        assert view.narrowing.group is Group.KIND
        assert view.narrowing.facet == "disputed"
        assert view.pane.bar.search.text() == "drone"
        assert view.pane.table.heads.columns == columns
        assert [row.key for row in view.rows] == rows
        assert view.chosen == (chosen,)
        opened.frame.deck["reset_layout"].trigger()
        assert view.pane.shown is view.pane.table
        assert view.pane.table.heads.columns.visible == ("section", "date", "grade", "cited")
        assert view.narrowing.order == ("section", False)


def test_a_source_comes_back_at_the_place_where_it_was_left(window: Window) -> None:
    with window() as (opened, _):
        view = turned_to(opened, "read", ReadView)
        long = next(s for s in opened.project.sources() if s.text.startswith("Paragraph 0"))
        view.open(long.id)
        bar = view.surface.verticalScrollBar()
        opened.hands.until(lambda: bar.maximum() > 2000)
        bar.setValue(bar.maximum() // 2)
        other = next(s for s in opened.project.sources() if s.id != long.id)
        view.open(other.id)
        view.open(long.id)
        assert abs(bar.value() - bar.maximum() // 2) <= 2
    with window() as (opened, _):
        assert opened.frame.current == "read"
        view = turned_to(opened, "read", ReadView)
        assert view.source is not None
        assert view.source.id == long.id
        bar = view.surface.verticalScrollBar()
        opened.hands.until(lambda: bar.maximum() > 2000)
        opened.hands.until(lambda: abs(bar.value() - bar.maximum() // 2) <= 2)


def test_the_brief_comes_back_with_the_caret_in_the_part_that_was_written(window: Window) -> None:
    with window() as (opened, _):
        view = turned_to(opened, "brief", BriefView)
        opened.hands.until(lambda: view.part is not None)
        sections = opened.project.sections(opened.project.briefs()[0].id)
        assert view.open_row("section", sections[2].id)
        view.page.put_caret(Place(0, 7))
        assert view.open_row("section", sections[1].id)
        view.page.put_caret(Place(0, 3))
        assert view.open_row("section", sections[2].id)
        assert view.page.caret() == Place(0, 7)
    with window() as (opened, _):
        view = turned_to(opened, "brief", BriefView)
        opened.hands.until(lambda: view.part is not None)
        assert view.part is not None
        assert view.part.owner == sections[2].id
        assert view.page.caret() == Place(0, 7)
        assert view.open_row("section", sections[1].id)
        assert view.page.caret() == Place(0, 3)


def test_sources_come_back_in_their_order_and_columns(window: Window) -> None:
    with window() as (opened, _):
        view = turned_to(opened, "sources", SourcesView)
        opened.hands.until(lambda: len(view.table.rows.rows) == 2)
        opened.hands.click(view.table.heads.buttons["title"])
        opened.hands.click(view.table.heads.buttons["title"])
        head = view.table.heads.buttons["date"]
        head.setFocus(Qt.FocusReason.TabFocusReason)
        opened.hands.press("Shift+Right")
        opened.hands.press("Alt+Right")
        columns = view.table.heads.columns
        titles = [row.title for row in view.table.rows.rows]
        view.table.selectRow(1)
    with window() as (opened, _):
        assert opened.frame.current == "sources"
        view = turned_to(opened, "sources", SourcesView)
        opened.hands.until(lambda: len(view.table.rows.rows) == 2)
        assert [row.title for row in view.table.rows.rows] == titles == sorted(titles)[::-1]
        assert view.table.heads.columns == columns
        assert columns.order[:2] == ("language", "date")
        assert columns.widths["date"] == 140
        current = view.table.current()
        assert current is not None
        assert current.title == titles[1]


def test_the_timeline_comes_back_with_its_lanes(window: Window) -> None:
    with window() as (opened, _):
        view = turned_to(opened, "analysis", AnalysisView)
        opened.hands.until(lambda: view.weighed is not None)
        view.bar.segments.turn_to(TIMELINE)
        view.bar.lanes.show_value(Lanes.SECTION)
        view.bar.lanes.committed.emit(Lanes.SECTION)
    with window() as (opened, _):
        view = turned_to(opened, "analysis", AnalysisView)
        opened.hands.until(lambda: view.weighed is not None)
        assert view.bar.segments.key == TIMELINE
        assert view.bar.lanes.currentData() == Lanes.SECTION
        assert view.time.isVisible()


def test_hidden_panes_stay_hidden(window: Window) -> None:
    with window() as (opened, _):
        opened.frame.resize(1400, 800)
        opened.hands.press("F9")
        opened.hands.press("Shift+F9")
    with window() as (opened, _):
        opened.frame.resize(1400, 800)
        view = opened.frame.view("sources")
        assert view.navigator is not None
        assert view.inspector is not None
        assert not view.navigator.isVisible()
        assert not view.inspector.isVisible()
        opened.frame.deck["reset_layout"].trigger()
        assert view.navigator.isVisible()
        assert view.inspector.isVisible()


def test_the_view_in_front_is_kept_though_the_program_never_closed(window: Window) -> None:
    with window() as (first, _):
        first.frame.turn_to("findings")
        with window() as (second, _):
            assert second.frame.current == "findings"
