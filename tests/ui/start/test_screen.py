"""Beginning at the start screen, by key and by mouse."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.ui.start.recent import Recent
from briefwright.ui.start.screen import StartScreen
from briefwright.ui.theme.room import open_size
from briefwright.ui.theme.theme import Theme
from tests.kit.drivers import Hands
from tests.kit.faces import shipped_faces

DESK, GONE, TREATY = (
    Recent(path=Path("/projects/desk.briefwright"), title="Sahel desk", opened=datetime.now(UTC)),
    Recent(path=Path("/stick/gone.briefwright"), title="Joint training", missing=True),
    Recent(path=Path("/projects/treaty.briefwright"), title="معاهدة"),
)


@pytest.fixture
def screen(qtbot: QtBot, qapp: QApplication) -> StartScreen:
    shipped_faces()
    theme = Theme(qapp)
    theme.apply("light")
    made = StartScreen(theme, (DESK, GONE, TREATY))
    qtbot.addWidget(made)
    made.resize(1024, 640)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def hands(qtbot: QtBot, screen: StartScreen) -> Hands:
    return Hands(qtbot=qtbot, window=screen)


def opened(screen: StartScreen) -> list[Path]:
    """What is asked to be opened from now on."""
    paths: list[Path] = []
    screen.open_path.connect(paths.append)
    return paths


def titles(screen: StartScreen) -> list[str]:
    return [recent.title for recent in screen.recents.recents]


def test_a_project_is_opened_by_arrows_and_enter(screen: StartScreen, hands: Hands) -> None:
    paths = opened(screen)
    screen.recents.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press("Return")
    hands.press("Down")
    hands.press("Return")
    hands.press("Down")
    hands.press("Return")
    assert paths == [DESK.path, GONE.path, TREATY.path]  # the work on one that has gone is kept


def test_a_project_is_opened_by_one_click(screen: StartScreen, hands: Hands) -> None:
    paths = opened(screen)
    hands.click(screen.recents.viewport(), _row(screen, 0))
    hands.click(screen.recents.viewport(), _row(screen, 1))
    assert paths == [DESK.path, GONE.path]


def test_a_missing_project_is_forgotten_by_its_word(screen: StartScreen, hands: Hands) -> None:
    forgotten: list[Path] = []
    screen.forget.connect(forgotten.append)
    row = screen.recents.visualRect(screen.recents.rows().index(1, 0))
    hands.click(screen.recents.viewport(), QPoint(row.right() - 30, row.center().y()))
    assert forgotten == [GONE.path]
    assert titles(screen) == [DESK.title, TREATY.title]


def test_del_forgets_a_project(screen: StartScreen, hands: Hands) -> None:
    forgotten: list[Path] = []
    screen.forget.connect(forgotten.append)
    screen.recents.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press("Del")
    assert forgotten == [DESK.path]
    assert titles(screen) == [GONE.title, TREATY.title]


def test_the_list_is_narrowed_by_title_and_path(screen: StartScreen, hands: Hands) -> None:
    paths = opened(screen)
    screen.search.setFocus()
    hands.type("projects معا")
    assert titles(screen) == [TREATY.title]
    hands.press("Return")
    assert paths == [TREATY.path]
    hands.type("xyz")
    assert titles(screen) == []
    hands.press("Return")
    assert paths == [TREATY.path]


def test_tab_reaches_every_way_and_enter_goes_it(screen: StartScreen, hands: Hands) -> None:
    gone: list[str] = []
    screen.new.connect(lambda: gone.append("new"))
    screen.open_dialog.connect(lambda: gone.append("open"))
    screen.open_sample.connect(lambda: gone.append("sample"))
    screen.open_practice.connect(lambda: gone.append("practice"))
    sample = screen.findChild(QPushButton)
    assert sample is not None
    sample.setFocus(Qt.FocusReason.TabFocusReason)
    hands.press("Space")
    for _ in range(3):
        hands.press("Tab")
        hands.press("Return")
    assert gone == ["sample", "new", "open", "practice"]


def test_the_keys_that_are_shown_work_from_anywhere(screen: StartScreen, hands: Hands) -> None:
    gone: list[str] = []
    screen.new.connect(lambda: gone.append("new"))
    screen.open_dialog.connect(lambda: gone.append("open"))
    screen.search.setFocus()
    hands.press("Ctrl+N")
    hands.press("Ctrl+O")
    assert gone == ["new", "open"]


def test_without_projects_the_screen_says_what_will_be_listed(screen: StartScreen) -> None:
    screen.show_recents(())
    assert not screen.recents.isVisible()
    assert not screen.search.isVisible()


def _row(screen: StartScreen, number: int) -> QPoint:
    rect = screen.recents.visualRect(screen.recents.rows().index(number, 0))
    return QPoint(rect.left() + 100, rect.center().y())


def test_enter_opens_the_sample_from_its_button(hands: Hands, screen: StartScreen) -> None:
    asked: list[bool] = []
    screen.open_sample.connect(lambda: asked.append(True))
    (button,) = (b for b in screen.findChildren(QPushButton) if "sample" in b.text())
    button.setFocus()
    hands.press("Return")
    assert asked == [True]


def test_the_hint_stands_right_under_the_title_while_nothing_was_opened(
    hands: Hands, screen: StartScreen
) -> None:
    screen.show_recents(())
    labels = {label.text(): label for label in screen.findChildren(QLabel)}
    title, hint = labels["Recent"], labels["Projects that you open are listed here."]
    hands.until(lambda: 0 < top(hint, screen) - top(title, screen) < 60)


def test_a_window_opens_no_larger_than_its_screen(screen: StartScreen) -> None:
    size, room = open_size(screen), screen.screen().availableGeometry()
    assert size.width() < room.width()
    assert size.height() < room.height()


def top(label: QLabel, screen: StartScreen) -> int:
    """Where the words of a label begin, down from the top of the window."""
    return label.mapTo(screen, QPoint(0, label.contentsRect().top())).y()
