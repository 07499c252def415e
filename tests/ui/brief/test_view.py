"""The Brief view in a real window: outline, findings beside the text, and the way to the passage."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from briefwright.domain.prose import Slot
from briefwright.domain.text import OBJECT
from briefwright.service.commands.sections import RemoveSection
from briefwright.service.project import Project
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import Hands, Opened, new_project, open_again, window_on
from tests.ui.brief.conftest import Written, write_project

SECOND = "Nothing else is known."


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The window under test."""

    opened: Opened
    view: BriefView
    written: Written

    @property
    def hands(self) -> Hands:
        return self.opened.hands

    @property
    def project(self) -> Project:
        return self.opened.project

    def texts(self) -> list[str]:
        """The text of every block of the first section."""
        return [block.content.text for block in self.project.blocks(self.written.section)]

    def titles(self) -> list[str]:
        """The outline as it is listed."""
        rows = self.view.list.rows()
        return [str(rows.index(n, 0).data()).partition(",")[0] for n in range(rows.rowCount())]

    def choose(self, row: int) -> None:
        """Clicks a row of the outline."""
        outline = self.view.list
        box = outline.visualRect(outline.rows().index(row, 0))
        self.hands.click(outline.viewport(), box.center())
        outline.setFocus()

    def write_at(self, line: int, at: int) -> None:
        """Puts the caret there, ready to type."""
        self.view.page.setFocus()
        self.view.page.put_caret(Place(line, at))

    def chip(self) -> QPointF:
        """The middle of the first chip, in the viewport."""
        page = self.view.page
        page.put_caret(Place(0, 19))
        left = QPointF(page.cursorRect().center())
        page.put_caret(Place(0, 20))
        return (left + QPointF(page.cursorRect().center())) / 2


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        yield Desk(opened=opened, view=view, written=written)


def test_the_view_opens_on_the_first_section_ready_to_write(desk: Desk) -> None:
    assert desk.titles() == ["Bottom line", "Key judgements", "1 The meeting", "2 The dispute"]
    assert desk.view.part is not None
    assert desk.view.part.owner == desk.written.section
    desk.hands.type("Now ")
    desk.view.leave()
    assert desk.texts()[0].startswith("Now They met")


def test_closing_the_window_keeps_what_was_just_typed(desk: Desk, tmp_path: Path) -> None:
    desk.write_at(1, len(SECOND))
    desk.hands.type(" To the last letter")
    desk.opened.frame.close()
    again = open_again(desk.project, tmp_path)
    text = again.blocks(desk.written.section)[1].content.text
    again.close(publish=False)
    assert text == SECOND + " To the last letter"


def test_undo_takes_back_what_is_being_typed(desk: Desk) -> None:
    desk.write_at(1, 0)
    desk.hands.type("Wrong ")
    desk.hands.press("Ctrl+Z")
    assert desk.texts()[1] == SECOND
    assert desk.view.page.lines[1].content.text == SECOND
    desk.hands.press("Ctrl+Y")
    assert desk.texts()[1] == desk.view.page.lines[1].content.text == "Wrong " + SECOND


def test_bold_and_bullets_come_by_key(desk: Desk) -> None:
    desk.view.page.setFocus()
    desk.view.page.select(Place(1, 0), Place(1, 7))
    desk.hands.press("Ctrl+B")
    desk.hands.press("Ctrl+Shift+L")
    block = desk.project.blocks(desk.written.section)[1]
    assert [(mark.start, mark.end) for mark in block.content.marks] == [(0, 7)]
    assert block.kind == "bullet"


@pytest.mark.parametrize(
    "keys,said", [("Return", ""), ("Ctrl+Return", " “shot down a drone”"), ("Shift+Return", "x")]
)
def test_a_finding_is_found_by_its_words_and_added_by_key(desk: Desk, keys: str, said: str) -> None:
    desk.write_at(1, len(SECOND))
    desk.hands.press("Ctrl+Shift+A")
    desk.hands.type("drone shot")
    desk.hands.press(keys)
    assert not desk.view.citing.finder.isVisible()
    block = desk.project.blocks(desk.written.section)[1]
    assert block.content.cited() == (desk.written.claim,)
    if said != "x":
        assert block.content.text == f"{SECOND}{said}{OBJECT}"
    assert desk.view.page.hasFocus()


def test_escape_leaves_the_finder_and_changes_nothing(desk: Desk) -> None:
    desk.write_at(1, 0)
    desk.hands.press("Ctrl+Shift+A")
    desk.hands.press("Esc")
    assert desk.view.page.hasFocus()
    assert desk.texts()[1] == SECOND


def test_the_finding_chosen_beside_the_text_is_cited_by_key(desk: Desk) -> None:
    desk.write_at(1, len(SECOND))
    desk.view.beside.choose(desk.written.claim)
    desk.hands.press("Ctrl+Shift+C")
    assert desk.project.blocks(desk.written.section)[1].content.cited() == (desk.written.claim,)
    desk.hands.until(lambda: "1 × in brief" in str(_said(desk, desk.written.claim)))


def _said(desk: Desk, finding: str) -> object:
    rows = desk.view.beside.cards.rows()
    return rows.index(rows.row_of(finding) or 0, 0).data()


def test_the_cards_say_what_is_cited_and_what_is_not(desk: Desk) -> None:
    assert "1 × in brief" in str(_said(desk, desk.written.meeting))
    assert "not cited" in str(_said(desk, desk.written.claim))
    desk.view.beside.field.setText("drone")
    assert [card.key for card in desk.view.beside.cards.cards if card.cited] == [desk.written.claim]


def test_turning_to_a_part_shows_its_own_findings_first(desk: Desk) -> None:
    cards = desk.view.beside.cards
    cards.setFixedHeight(60)
    desk.view.beside.choose(desk.written.claim)
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    assert cards.verticalScrollBar().value() > 0
    desk.choose(0)
    assert cards.verticalScrollBar().value() == 0


def test_pointing_at_a_chip_shows_its_evidence_and_ctrl_click_opens_it(desk: Desk) -> None:
    spot = desk.chip()
    viewport = desk.view.page.viewport()
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        spot,
        viewport.mapToGlobal(spot),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, move)
    desk.hands.until(desk.view.citing.hover.isVisible)
    assert "The chiefs met in Bamako." in desk.view.citing.hover.said
    with desk.hands.qtbot.waitSignal(desk.view.open_finding) as asked:
        QTest.mouseClick(
            viewport,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.ControlModifier,
            QPoint(round(spot.x()), round(spot.y())),
        )
    assert asked.args == [desk.written.meeting]


def test_the_caret_at_a_chip_shows_its_finding_and_a_key_opens_it(desk: Desk) -> None:
    desk.write_at(0, 20)
    assert desk.view.beside.finding == desk.written.meeting
    with desk.hands.qtbot.waitSignal(desk.view.open_finding) as asked:
        desk.hands.press("Ctrl+Return")
    assert asked.args == [desk.written.meeting]


def test_turning_to_another_part_keeps_the_words_and_shows_its_own(desk: Desk) -> None:
    desk.write_at(1, 0)
    desk.hands.type("So ")
    desk.choose(0)
    assert desk.texts()[1] == "So " + SECOND
    desk.view.page.setFocus()
    desk.hands.type("In short")
    desk.view.leave()
    blocks = desk.project.blocks(desk.written.brief)
    assert [(block.slot, block.content.text) for block in blocks] == [
        (Slot.BOTTOM_LINE, "In short")
    ]


def test_sections_are_added_renamed_moved_indented_and_removed_by_key(desk: Desk) -> None:
    asker = desk.opened.asker
    asker.lines.extend(["Outlook", "The outlook"])
    desk.hands.press("Ctrl+Shift+T")
    desk.hands.until(lambda: desk.titles()[2:] == ["1 The meeting", "2 Outlook", "3 The dispute"])
    desk.choose(3)
    desk.hands.press("F2")
    desk.hands.until(lambda: "2 The outlook" in desk.titles())
    desk.hands.press("Alt+Down")
    desk.hands.until(lambda: desk.titles()[4] == "3 The outlook")
    desk.hands.press("Alt+Shift+Right")
    desk.hands.until(lambda: desk.titles()[4] == "2.1 The outlook")
    desk.hands.press("Alt+Shift+Left")
    desk.hands.until(lambda: desk.titles()[4] == "3 The outlook")
    desk.hands.press("Alt+Up")
    desk.hands.until(lambda: desk.titles()[3] == "2 The outlook")
    asker.choices.append(0)
    desk.hands.press("Del")
    desk.hands.until(lambda: desk.titles()[2:] == ["1 The meeting", "2 The dispute"])


def test_words_typed_in_a_section_that_was_removed_go_on_to_another(
    desk: Desk, tmp_path: Path
) -> None:
    other = open_again(desk.project, tmp_path)
    desk.write_at(1, 0)
    desk.hands.type("Still here. ")
    other.run(RemoveSection(section=desk.written.section))
    other.close(publish=False)
    desk.hands.until(lambda: desk.titles()[2:] == ["1 The dispute"])
    desk.view.leave()
    texts = [block.content.text for block in desk.project.blocks(desk.written.other)]
    assert texts == ["Still here. " + SECOND]
    assert [line.content.text for line in desk.view.page.lines] == texts


def test_the_words_are_counted_while_they_are_typed(desk: Desk) -> None:
    before = desk.view.status()
    desk.write_at(1, 0)
    desk.hands.type("One two ")
    assert before[0] == f"Words {len(' '.join(desk.texts()).replace(OBJECT, '').split())}"
    assert desk.view.status()[0] == f"Words {int(before[0].split()[1]) + 2}"


def test_a_place_named_elsewhere_is_opened(desk: Desk) -> None:
    block = desk.project.blocks(desk.written.section)[1]
    assert desk.view.open_row("section", desk.written.other)
    assert desk.view.open_row("block", block.id)
    assert desk.view.page.caret() == Place(1, 0)
    assert not desk.view.open_row("source", "nothing")


def test_a_project_without_a_brief_offers_to_begin_one(
    qtbot: QtBot, qapp: QApplication, tmp_path: Path
) -> None:
    with window_on(
        new_project(tmp_path), qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.asker.lines.append("A first brief")
        button = opened.frame.findChild(QPushButton, "brief.begin")
        assert isinstance(button, QPushButton)
        opened.hands.click(button)
        opened.hands.until(lambda: view.part is not None)
        opened.hands.type("It begins")
        view.leave()
        (brief,) = opened.project.briefs()
        assert [b.content.text for b in opened.project.blocks(brief.id)] == ["It begins"]
