"""Lines that are turned on and off by key, groups that fold, and words brought near."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from briefwright.domain.text import Span
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.chips import Chips
from briefwright.ui.widgets.flow import Flow
from briefwright.ui.widgets.found_words import Marked, brought_near
from briefwright.ui.widgets.toggles import Toggle, Toggles

LINES = (
    Toggle(key="all", words="All", count=3),
    Toggle(key="status", words="Status", open=True),
    Toggle(key="new", words="New", count=2, on=True),
    Toggle(key="done", words="Done", count=1),
    Toggle(key="more", words="More", open=False),
    Toggle(key="hidden", words="Hidden", count=0),
)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(qapp)
    made.apply("light")
    yield made
    made.deleteLater()


@pytest.fixture
def lines(qtbot: QtBot, theme: Theme) -> Toggles:
    made = Toggles(theme, "Which to show", folds=("more",))
    qtbot.addWidget(made)
    made.show_lines(LINES)
    made.resize(240, 300)
    made.show()
    return made


def shown(lines: Toggles) -> list[str]:
    return [row.key for row in lines.rows().rows]


def test_lines_of_a_folded_group_are_not_shown(lines: Toggles) -> None:
    assert shown(lines) == ["all", "status", "new", "done", "more"]


def test_space_and_enter_turn_the_line_at_the_keys(lines: Toggles) -> None:
    turned: list[str] = []
    lines.turned.connect(turned.append)
    lines.show_chosen("new")
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(lines, key)
    assert turned == ["new", "new", "done"]


def test_a_click_turns_a_line_and_folds_a_group(lines: Toggles) -> None:
    turned: list[str] = []
    folded: list[bool] = []
    lines.turned.connect(turned.append)
    lines.folded.connect(lambda: folded.append(True))
    for row in (2, 1):
        box = lines.visualRect(lines.rows().index(row, 0))
        at = QPoint(box.center().x(), box.bottom() - 6)
        QTest.mouseClick(lines.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert turned == ["new"]
    assert folded == [True]
    assert lines.closed == {"more", "status"}


def test_left_folds_the_group_that_a_line_is_in(lines: Toggles) -> None:
    lines.show_chosen("done")
    QTest.keyClick(lines, Qt.Key.Key_Left)
    assert lines.closed == {"more", "status"}
    lines.show_chosen("more")
    QTest.keyClick(lines, Qt.Key.Key_Right)
    assert lines.closed == {"status"}


def test_a_reader_of_the_screen_hears_what_is_on_and_what_is_folded(lines: Toggles) -> None:
    model = lines.rows()
    said = [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(5)]
    assert said == ["All, 3", "Status, open", "New, 2, on", "Done, 1", "More, closed"]


def test_chips_that_stay_keep_their_place_and_the_keys(qtbot: QtBot, theme: Theme) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    flow = Flow(host)
    gone: list[object] = []
    chips = Chips(theme, lambda chip, place: flow.insert(place, chip), gone.append)
    chips.show_filters([("One", 1), ("Two", 2)])
    kept = chips.chips[1]
    chips.show_filters([("Zero", 0), ("Two", 2)])
    assert chips.chips[1] is kept
    assert [chip.toolTip() for chip in chips.chips] == ["Zero", "Two"]
    kept.click()
    assert gone == [2]


@pytest.mark.parametrize("rtl", [False, True])
def test_widgets_that_do_not_fit_go_to_the_next_line(qtbot: QtBot, rtl: bool) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    host.setLayoutDirection(
        Qt.LayoutDirection.RightToLeft if rtl else Qt.LayoutDirection.LeftToRight
    )
    flow = Flow(host, gap=10)
    flow.setContentsMargins(0, 0, 0, 0)
    buttons = [QWidget(host) for _ in range(3)]
    for button in buttons:
        button.setFixedSize(100, 20)
        flow.addWidget(button)
    flow.setGeometry(QRect(0, 0, 230, 100))
    assert [button.y() for button in buttons] == [0, 0, 30]
    assert [button.x() for button in buttons] == ([130, 20, 130] if rtl else [0, 110, 0])
    assert flow.heightForWidth(230) == 50
    assert flow.heightForWidth(400) == 20


def test_words_out_of_sight_are_brought_near_and_stay_marked() -> None:
    words = "A very long line " * 5 + "in which the drone stands"
    at = words.index("drone")
    marked = Marked(words=words, spans=(Span(start=at, end=at + 5),), face=Face.META, ink="#000000")
    near = brought_near(marked, 60)
    (span,) = near.spans
    assert near.words[span.start : span.end] == "drone"
    assert near.words.startswith("… ")
    assert span.start < 30
    assert brought_near(marked, 400) is marked
