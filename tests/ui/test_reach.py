"""Everything in the window can be reached by keyboard, and says what it is to whoever cannot see it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QDialog,
    QMenu,
    QMenuBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from briefwright.service.commands.composing import ComposeBrief
from briefwright.service.importing import read_description_file
from briefwright.ui.analysis.view import AnalysisView
from briefwright.ui.brief.view import BriefView
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.publish.view import PublishView
from briefwright.ui.read.view import ReadView
from briefwright.ui.sources.view import SourcesView
from briefwright.ui.start.recent import Recent
from briefwright.ui.start.screen import StartScreen
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.view import View
from tests.kit.desk import sample_project, whole_window
from tests.kit.drivers import Hands, new_project, window_on
from tests.kit.faces import shipped_faces

SAMPLE = Path(__file__).parents[2] / "seeds" / "aes-air-cooperation.md"
VIEWS = ("sources", "read", "findings", "analysis", "brief", "publish")
RING = 20
"""Pixels of a focus ring at least."""

SMALLEST = 24
"""Sides of the smallest target in pixels (WCAG 2.2, 2.5.8)."""


def focusable(root: QWidget) -> list[QWidget]:
    """The widgets that Tab stops at."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isEnabled()
    ]


def nameless(root: QWidget) -> list[str]:
    """The widgets that a screen reader would have no words for."""
    return [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in focusable(root)
        if not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name).strip()
    ]


def too_small(root: QWidget) -> list[str]:
    """The targets that are hard to hit."""
    return [
        f"{type(widget).__name__} {widget.accessibleName()} {widget.width()}x{widget.height()}"
        for widget in focusable(root)
        if widget.isVisible() and min(widget.width(), widget.height()) < SMALLEST
    ]


def tab_stops(hands: Hands, most: int = 100) -> set[QWidget]:
    """The widgets that have the keys in turn while Tab is pressed until it comes round."""
    seen: list[QWidget] = []
    while hands.focused() not in seen and len(seen) < most:
        seen.append(hands.focused())
        hands.press("Tab")
    return set(seen)


@pytest.mark.parametrize(
    "kind", [SourcesView, ReadView, FindingsView, AnalysisView, BriefView, PublishView]
)
def test_every_stop_of_a_view_has_a_name_a_size_and_a_way_on(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, kind: type[View]
) -> None:
    project = new_project(tmp_path)
    description, drafts = read_description_file(SAMPLE)
    project.run(ComposeBrief(description=description, drafts=drafts))
    with window_on(project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=kind, key="view") as (
        opened,
        view,
    ):
        opened.hands.until(view.status)
        assert nameless(opened.frame) == []
        assert too_small(opened.frame) == []
        first = next(w for w in focusable(opened.frame) if w.isVisible())
        first.setFocus(Qt.FocusReason.TabFocusReason)
        reached = tab_stops(opened.hands)
        seen = {widget for widget in focusable(opened.frame) if widget.isVisible()}
        assert {type(widget).__name__ for widget in seen - reached} == set()


def test_f6_goes_round_the_panes(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> None:
    project = new_project(tmp_path)
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=SourcesView, key="view"
    ) as (opened, view):
        assert view.navigator is not None
        opened.hands.until(lambda: view.pane.shown is not view.table)
        view.filters.list.setFocus(Qt.FocusReason.TabFocusReason)
        opened.hands.press("F6")
        assert view.work.isAncestorOf(opened.hands.focused())
        opened.hands.press("Shift+F6")
        assert view.navigator.isAncestorOf(opened.hands.focused())


def accent_pixels(widget: QWidget, theme: Theme) -> int:
    """How many pixels of a widget have the colour of the focus ring."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    accent = QColor(theme.colours.accent)
    pixel = bytes((accent.blue(), accent.green(), accent.red(), 255))
    return bytes(image.constBits()).count(pixel)


@pytest.mark.parametrize("key", VIEWS)
def test_f6_goes_round_all_panes_of_a_view_and_shows_where_it_is(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, key: str
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _):
        frame, hands = opened.frame, opened.hands
        frame.resize(1400, 800)
        frame.turn_to(key)
        view = frame.view(key)
        hands.until(lambda: view.status() and view.work.isAncestorOf(hands.focused()))
        panes = [
            pane
            for pane in (view.navigator, view.work, view.inspector)
            if pane is not None and pane.isVisible() and focusable(pane)
        ]
        hands.until(lambda: all(any(w.isVisible() for w in focusable(each)) for each in panes))
        assert nameless(frame) == []
        assert too_small(frame) == []
        visited = []
        for _ in panes:
            hands.press("F6")
            here = next((pane for pane in panes if pane.isAncestorOf(hands.focused())), None)
            visited.append(here)
            if not isinstance(hands.focused(), QTextEdit):  # these show their caret
                hands.until(lambda: accent_pixels(hands.focused(), opened.theme) > RING)
        assert set(visited) == set(panes)
        hands.press("Shift+F6")
        back = next((pane for pane in panes if pane.isAncestorOf(hands.focused())), None)
        assert back is visited[-2 % len(visited)]


def test_every_stop_of_the_start_screen_has_a_name_and_a_size(
    qtbot: QtBot, qapp: QApplication
) -> None:
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    screen = StartScreen(theme, (Recent(path=Path("/a.briefwright"), title="A"),))
    qtbot.addWidget(screen)
    screen.resize(1024, 640)
    screen.show()
    qtbot.waitExposed(screen)
    assert nameless(screen) == []
    assert too_small(screen) == []


def test_every_action_stands_in_a_menu_and_no_two_listen_to_one_key_in_one_place(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    """Looks at what the window really holds: a pane hears its own keys and those of the window."""
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _):
        frame = opened.frame
        for key in VIEWS:
            frame.turn_to(key)
        menus = {
            id(action)
            for menu in frame.menuBar().actions()
            if isinstance(shown := menu.menu(), QMenu)
            for action in shown.actions()
        }
        of_window = [each for each in frame.actions() if each.shortcuts()]
        faults = []
        for widget in frame.findChildren(QWidget):
            if isinstance(widget, QMenu | QMenuBar):
                continue
            heard: dict[str, str] = {}
            for action in {id(each): each for each in (*of_window, *widget.actions())}.values():
                if not action.objectName().startswith("action."):
                    continue
                if id(action) not in menus:
                    faults.append(f"{action.objectName()} in no menu")
                for sequence in action.shortcuts():
                    other = heard.setdefault(sequence.toString(), action.objectName())
                    if other != action.objectName():
                        faults.append(f"{sequence.toString()}: {other}, {action.objectName()}")
        assert sorted(set(faults)) == [], "\n".join(sorted(set(faults)))


@pytest.mark.parametrize("act", ["settings", "conflicts", "trash", "history", "guide"])
def test_every_stop_of_a_dialog_or_panel_has_a_name_and_a_size(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path, act: str
) -> None:
    project = sample_project(tmp_path)
    with whole_window(project, qtbot=qtbot, qapp=qapp, folder=tmp_path) as (opened, _):
        frame = opened.frame
        frame.resize(1400, 800)
        frame.deck[act].trigger()
        dialogs = [each for each in frame.findChildren(QDialog) if each.isVisible()]
        assert bool(dialogs) == (act in {"settings", "conflicts", "trash"})
        for root in (frame, *dialogs):
            assert nameless(root) == []
            assert too_small(root) == []
        for dialog in dialogs:
            dialog.close()


def test_lists_say_their_rows(qtbot: QtBot, qapp: QApplication) -> None:
    theme = Theme(qapp)
    screen = StartScreen(theme, (Recent(path=Path("/a.briefwright"), title="A", missing=True),))
    qtbot.addWidget(screen)
    assert isinstance(screen.recents, QAbstractScrollArea)
    said = screen.recents.rows().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "A, /a.briefwright, not found"


def test_every_menu_can_be_seen_in_its_bar(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    project = new_project(tmp_path)
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=SourcesView, key="sources"
    ) as (opened, _):
        bar = opened.frame.menuBar()
        assert bar.actions()
        for menu in bar.actions():
            assert bar.rect().contains(bar.actionGeometry(menu)), menu.text()
