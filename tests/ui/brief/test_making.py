"""Tables, figures, footnotes and links made in the Brief view by real keys and clicks."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import Stance
from briefwright.domain.prose import Block, BlockKind, DisputeRef, MarkKind, NoteRef, Slot
from briefwright.service.commands.disputes import AddDispute, SetPosition
from briefwright.service.commands.findings import EditFinding
from briefwright.service.project import Project
from briefwright.ui.brief.figures import Chosen
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import Hands, Opened, window_on
from tests.ui.brief.conftest import Written, write_project

PROPOSITIONS = ("A drone was shot down", "The airspace is closed")


@dataclass(frozen=True, slots=True, kw_only=True)
class Desk:
    """The window under test, with two disputes and two dated findings."""

    opened: Opened
    view: BriefView
    written: Written
    disputes: tuple[str, ...]

    @property
    def hands(self) -> Hands:
        return self.opened.hands

    @property
    def project(self) -> Project:
        return self.opened.project

    def blocks(self) -> tuple[Block, ...]:
        """The blocks of the first section."""
        return self.project.blocks(self.written.section)

    def kinds(self) -> list[BlockKind]:
        """Their kinds."""
        return [block.kind for block in self.blocks()]

    def do(self, action: str) -> None:
        """Takes an action from the menu."""
        self.opened.frame.deck[action].trigger()

    def take(self, *typed: str) -> None:
        """Types into the picker that is open, and takes what it finds."""
        picker = self.view.making.inserting.picker
        self.hands.until(picker.line.hasFocus)
        for words in typed:
            self.hands.type(words)
        self.hands.press("Return")

    def end(self, line: int) -> None:
        """Puts the caret at the end of a line, ready to type."""
        self.view.page.setFocus()
        self.view.page.put_caret(Place(line, 10**6))

    def drawn(self, line: int) -> tuple[str, ...]:
        """The items that the figure of a line shows, once it is made."""
        row = self.view.page.known_lines[line].id or ""
        self.hands.until(lambda: self.view.making.figures.items(row))
        return self.view.making.figures.items(row)

    def undo(self) -> None:
        """Takes one step back."""
        self.hands.press("Ctrl+Z")


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    project = written.project
    for finding, date in ((written.meeting, "2025-04-17"), (written.claim, "2025-03-31")):
        project.run(EditFinding(row=finding, fields={"date": ReportedDate.parse(date)}))
    disputes = tuple(
        project.run(AddDispute(brief=written.brief, proposition=words)).result
        for words in PROPOSITIONS
    )
    project.run(
        SetPosition(
            dispute=disputes[0], actor="Algiers", stance=Stance.ASSERTS, finding=written.claim
        )
    )
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (
        opened,
        view,
    ):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        view.page.setFocus()
        yield Desk(opened=opened, view=view, written=written, disputes=disputes)


# --- made of evidence -----------------------------------------------------------------------


def test_a_positions_table_is_picked_by_typing_and_its_caption_typed(desk: Desk) -> None:
    desk.end(0)
    desk.do("insert_positions")
    desk.take("drone")
    desk.hands.type("Who says what")
    desk.view.writer.commit()
    assert desk.kinds() == [BlockKind.PARAGRAPH, BlockKind.POSITIONS, BlockKind.PARAGRAPH]
    content = desk.blocks()[1].content
    assert content.text == "Who says what\t\ufffc"
    assert content.atoms == (DisputeRef(dispute=desk.disputes[0]),)
    assert desk.drawn(1) == (desk.disputes[0],)
    desk.undo()
    desk.undo()
    assert desk.kinds() == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]


def test_items_are_added_ordered_and_removed_by_keys(desk: Desk) -> None:
    first, second = desk.disputes
    desk.end(0)
    for words in ("drone", "airspace"):
        desk.do("insert_positions")
        desk.take(words)
    desk.hands.until(lambda: desk.drawn(1) == (first, second))
    for key in ("Down", "Down", "Alt+Down"):
        desk.hands.press(key)
    assert [a.dispute for a in _disputes(desk.blocks()[1])] == [second, first]
    desk.hands.until(lambda: desk.drawn(1) == (second, first))
    assert desk.view.making.figures.chosen == Chosen(row=desk.blocks()[1].id, item=first)
    desk.hands.press("Del")
    assert [a.dispute for a in _disputes(desk.blocks()[1])] == [second]
    desk.undo()
    assert [a.dispute for a in _disputes(desk.blocks()[1])] == [second, first]


def test_a_figure_is_removed_copied_and_moved_as_a_whole(desk: Desk) -> None:
    desk.end(0)
    desk.do("insert_timeline")
    row, content = desk.blocks()[1].id, desk.blocks()[1].content
    assert desk.drawn(1) == (desk.written.claim, desk.written.meeting)
    desk.hands.press("Alt+Down")
    assert [block.id for block in desk.blocks()][-1] == row
    desk.hands.press("Down")
    desk.hands.press("Ctrl+C")
    desk.hands.press("Del")
    assert desk.kinds() == [BlockKind.PARAGRAPH, BlockKind.PARAGRAPH]
    desk.view.page.put_caret(Place(0, 4))
    desk.hands.press("Ctrl+V")
    assert desk.kinds() == [
        BlockKind.PARAGRAPH, BlockKind.TIMELINE, BlockKind.PARAGRAPH, BlockKind.PARAGRAPH
    ]  # fmt: skip
    assert desk.blocks()[1].content == content


def test_a_figure_follows_its_findings_and_leads_to_their_passages(desk: Desk) -> None:
    desk.end(0)
    desk.do("insert_events")
    assert desk.drawn(1) == (desk.written.claim, desk.written.meeting)
    desk.view.bridge.run(
        EditFinding(row=desk.written.claim, fields={"date": ReportedDate.parse("2025-05-01")})
    )
    desk.hands.until(lambda: desk.drawn(1) == (desk.written.meeting, desk.written.claim))


def test_control_and_a_click_on_a_cell_open_its_passage(desk: Desk) -> None:
    desk.end(0)
    desk.do("insert_events")
    desk.drawn(1)
    opened: list[str] = []
    desk.view.open_finding.connect(opened.append)
    page = desk.view.page
    page.viewport().repaint()
    block = page.document().findBlockByNumber(1)
    room = page.layout_of_text.room_below(block)
    down = page.verticalScrollBar().value()
    spot = QPointF(room.left() + room.width() * 0.4, room.top() + 70 - down)
    found = desk.view.making.figures.spot_at(spot)
    assert found is not None
    assert found[1] is not None
    QTest.mouseClick(
        page.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.ControlModifier,
        spot.toPoint(),
    )
    assert opened == [found[1].finding]


def test_tables_and_figures_stand_in_sections_only(desk: Desk) -> None:
    assert desk.view.open_row("section", desk.written.section)
    said: list[str] = []
    desk.view.bridge.failed.connect(said.append)
    desk.view.writer.open(desk.written.brief, Slot.BOTTOM_LINE)
    desk.do("insert_timeline")
    assert said == ["Tables and figures stand in sections: turn to one first."]


def test_an_entry_says_other_words_and_again_what_its_finding_states(desk: Desk) -> None:
    desk.end(0)
    desk.do("insert_events")
    desk.drawn(1)
    for key in ("Down", "Down"):
        desk.hands.press(key)
    desk.opened.asker.lines.extend(("A drone falls", ""))
    desk.hands.press("Return")
    assert desk.blocks()[1].content.text == "\tA drone falls\ufffc\t\ufffc"
    desk.hands.press("F2")
    assert desk.blocks()[1].content.text == "\t\ufffc\t\ufffc"


# --- plain tables ------------------------------------------------------------------------------


def _table(desk: Desk, size: str = "2 x 2") -> None:
    desk.end(0)
    desk.opened.asker.lines.append(size)
    desk.do("insert_table")


def test_a_table_is_written_cell_by_cell(desk: Desk) -> None:
    _table(desk)
    desk.hands.type("Gaps")
    desk.hands.press("Down")
    for words in ("What", "Why", "a", "b"):
        desk.hands.type(words)
        desk.hands.press("Tab")
    desk.hands.type("c")
    desk.hands.press("Return")
    desk.hands.type("d")
    desk.view.writer.commit()
    texts = [block.content.text for block in desk.blocks()[1:6]]
    assert texts == ["Gaps", "What\tWhy", "a\tb", "c\t", "d\t"]
    desk.hands.press("Shift+Tab")
    assert desk.view.page.selection()[0].line == 4


def test_enter_leads_from_the_caption_into_the_table_or_makes_room_above_it(desk: Desk) -> None:
    _table(desk)
    desk.hands.type("Gaps")
    desk.hands.press("Return")
    assert desk.view.page.caret().line == 2
    desk.view.page.put_caret(Place(1, 0))
    desk.hands.press("Return")
    assert desk.kinds()[1:3] == [BlockKind.PARAGRAPH, BlockKind.CAPTION]


def test_all_is_selected_and_removed_with_its_tables_and_figures(desk: Desk) -> None:
    _table(desk)
    desk.end(4)
    desk.do("insert_timeline")
    desk.hands.press("Ctrl+A")
    desk.hands.press("Del")
    assert [block.content.text for block in desk.blocks()] in ([], [""])
    desk.undo()
    assert BlockKind.TIMELINE in desk.kinds()
    assert desk.kinds().count(BlockKind.ROW) == 2


def test_rows_and_columns_come_and_go_and_move(desk: Desk) -> None:
    _table(desk)
    desk.hands.press("Down")
    for words in ("1", "2", "3", "4"):
        desk.hands.type(words)
        if words != "4":
            desk.hands.press("Tab")
    desk.hands.press("Alt+Shift+Right")
    desk.hands.type("5")
    desk.do("column_back")
    desk.view.writer.commit()
    assert [block.content.text for block in desk.blocks()[2:4]] == ["1\t\t2", "3\t5\t4"]
    desk.hands.press("Alt+Up")
    assert [block.content.text for block in desk.blocks()[2:4]] == ["3\t5\t4", "1\t\t2"]
    desk.hands.press("Alt+Shift+Left")
    assert [block.content.text for block in desk.blocks()[2:4]] == ["3\t4", "1\t2"]
    desk.do("remove_row")
    assert [block.content.text for block in desk.blocks()[2:3]] == ["1\t2"]


def test_keys_that_erase_never_eat_the_edge_of_a_cell(desk: Desk) -> None:
    _table(desk)
    desk.hands.press("Down")
    desk.hands.type("ab")
    desk.hands.press("Tab")
    desk.hands.type("cd")
    desk.view.page.put_caret(Place(2, 3))
    for key in ("Backspace", "Ctrl+Backspace"):
        desk.hands.press(key)
    desk.view.page.put_caret(Place(2, 2))
    for key in ("Del", "Ctrl+Del"):
        desk.hands.press(key)
    desk.view.page.select(Place(2, 1), Place(2, 4))
    desk.hands.type("x")
    desk.view.writer.commit()
    assert desk.blocks()[2].content.text == "ax\td"


def test_a_selection_over_cells_is_made_by_key_and_erases_nothing(desk: Desk) -> None:
    _table(desk)
    desk.hands.press("Down")
    for words in ("ab", "cd"):
        desk.hands.type(words)
        desk.hands.press("Tab")
    desk.view.writer.commit()
    desk.view.page.put_caret(Place(2, 1))
    for _ in range(3):
        desk.hands.press("Shift+Right")
    assert desk.view.page.selection() == (Place(2, 1), Place(2, 4))
    desk.hands.press("Left")
    assert desk.blocks()[2].content.text == "ab\tcd"


def test_cells_of_a_spreadsheet_fill_cells(desk: Desk) -> None:
    _table(desk)
    desk.hands.press("Down")
    QApplication.clipboard().setText("a\tb\nc\td\ne\tf")
    desk.hands.press("Ctrl+V")
    assert [block.content.text for block in desk.blocks()[2:5]] == ["a\tb", "c\td", "e\tf"]


def test_a_table_has_a_note_and_a_wrong_size_is_named(desk: Desk) -> None:
    _table(desk, "many")
    assert "Write two numbers" in desk.opened.asker.told[0]
    _table(desk)
    desk.hands.press("Down")
    desk.opened.asker.lines.append(" Counted by hand. ")
    desk.do("figure_note")
    assert desk.blocks()[1].detail == "Counted by hand."


# --- footnotes, references, links -----------------------------------------------------------------


def test_a_footnote_is_made_written_and_left_by_keys(desk: Desk) -> None:
    desk.end(1)
    desk.hands.press("Ctrl+Shift+N")
    assert _slot(desk) is Slot.NOTES
    desk.hands.type("A remark.")
    desk.hands.press("Esc")
    assert _slot(desk) is Slot.BODY
    assert desk.view.page.caret() == Place(1, len(desk.blocks()[1].content.text))
    (note,) = _notes(desk)
    assert note.content.text == "A remark."
    assert desk.blocks()[1].content.atoms[-1] == NoteRef(note=note.id)


def test_the_mark_of_a_footnote_leads_to_it_by_key(desk: Desk) -> None:
    desk.end(1)
    desk.hands.press("Ctrl+Shift+N")
    desk.hands.type("A remark.")
    desk.hands.press("Return")
    assert len(_notes(desk)) == 1
    desk.hands.press("Ctrl+Return")
    assert _slot(desk) is Slot.NOTES
    assert desk.view.page.known_lines[0].content.text == "A remark."


def test_a_footnote_goes_with_its_mark_and_comes_back_with_it(desk: Desk) -> None:
    desk.end(1)
    desk.hands.press("Ctrl+Shift+N")
    desk.hands.type("A remark.")
    desk.hands.press("Esc")
    desk.hands.press("Backspace")
    desk.view.writer.commit()
    assert _notes(desk) == ()
    desk.undo()
    assert [note.content.text for note in _notes(desk)] == ["A remark."]
    assert len(desk.blocks()[1].content.atoms) == 1


def test_a_footnote_outlives_cutting_and_pasting_its_mark(desk: Desk) -> None:
    desk.end(1)
    desk.hands.press("Ctrl+Shift+N")
    desk.hands.type("A remark.")
    desk.hands.press("Esc")
    desk.hands.press("Shift+Left")
    desk.hands.press("Ctrl+X")
    assert len(_notes(desk)) == 1
    desk.view.page.put_caret(Place(0, 0))
    desk.hands.press("Ctrl+V")
    assert desk.blocks()[0].content.atoms[0] == NoteRef(note=_notes(desk)[0].id)


def test_a_reference_names_the_table_as_it_is_printed(desk: Desk) -> None:
    desk.end(0)
    desk.do("insert_timeline")
    desk.hands.type("What happened")
    desk.end(2)
    desk.hands.press("Ctrl+Shift+X")
    desk.take("what happened")
    atom = desk.blocks()[2].content.atoms[-1]
    desk.hands.until(lambda: desk.view.labels.of(atom).words == "Figure 1")


def test_words_are_linked_changed_and_freed(desk: Desk) -> None:
    desk.end(1)
    desk.view.page.select(Place(1, 0), Place(1, 7))
    for address, kept in (
        ("example.org/a", "https://example.org/a"),
        ("a@example.org", "mailto:a@example.org"),
        ("", None),
    ):
        desk.opened.asker.lines.append(address)
        desk.hands.press("Ctrl+K")
        links = [m.detail for m in desk.blocks()[1].content.marks if m.kind is MarkKind.LINK]
        assert links == ([kept] if kept else [])
        desk.view.page.put_caret(Place(1, 3))
        if kept is None:
            break


def test_an_address_that_is_none_is_refused_in_words(desk: Desk) -> None:
    desk.end(1)
    desk.opened.asker.lines.append("javascript:alert(1)")
    desk.hands.press("Ctrl+K")
    assert "https://" in desk.opened.asker.told[0]
    assert desk.blocks()[1].content.marks == ()


def test_what_is_typed_after_a_link_is_no_part_of_it(desk: Desk) -> None:
    desk.end(1)
    desk.opened.asker.lines.append("https://example.org")
    desk.hands.press("Ctrl+K")
    desk.hands.type("!")
    desk.view.writer.commit()
    content = desk.blocks()[1].content
    (mark,) = content.marks
    assert content.text[mark.start : mark.end] == "https://example.org"
    assert content.text.endswith("org!")


def test_a_link_is_opened_only_after_asking(desk: Desk) -> None:
    opened: list[str] = []
    desk.view.making.linking.open_address = opened.append
    desk.opened.asker.choices.extend((None, 0))
    desk.view.making.linking.open("https://example.org")
    assert opened == []
    desk.view.making.linking.open("https://example.org")
    assert opened == ["https://example.org"]


def _disputes(block: Block) -> list[DisputeRef]:
    return [atom for atom in block.content.atoms if isinstance(atom, DisputeRef)]


def _notes(desk: Desk) -> tuple[Block, ...]:
    blocks = desk.project.blocks(desk.written.brief)
    return tuple(block for block in blocks if block.slot is Slot.NOTES)


def _slot(desk: Desk) -> Slot | None:
    return None if desk.view.part is None else desk.view.part.slot
