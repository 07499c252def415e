"""Writing on the page by real keys: page, blocks and log are equal at every step."""

from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
)
from PySide6.QtWidgets import QApplication

from briefwright.domain.prose import BlockKind, Cite, MarkKind, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.splice import Splice
from briefwright.service.commands.blocks import AddBlock, RemoveBlock, SpliceProse
from briefwright.service.project import Project
from briefwright.ui.brief.acts import Form
from briefwright.ui.brief.lines import Place
from tests.ui.brief.conftest import Sheet

FIRST = f"They met in Bamako.{OBJECT} More 😀 follows."
SECOND = "Nothing else is known."


def put(project: Project, block: str, base: Prose, at: int, text: str) -> None:
    """Types in another window."""
    splice = Splice(start=at, end=at, insert=Prose(text=text))
    project.run(SpliceProse(block=block, base=base, splice=splice))


def test_what_is_typed_is_committed_after_a_pause(sheet: Sheet) -> None:
    sheet.caret(1, 7)
    sheet.hands.type(" at all")
    assert sheet.shown()[1] == "Nothing at all else is known."
    sheet.hands.until(lambda: sheet.texts()[1] == "Nothing at all else is known.")
    assert sheet.page.caret() == Place(1, 14)


def test_a_run_of_typing_is_one_step_of_undo(sheet: Sheet) -> None:
    sheet.caret(1, 0)
    sheet.hands.type("Now, é 😀 ")
    sheet.undo()
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND]
    sheet.redo()
    assert sheet.texts()[1] == sheet.shown()[1] == "Now, é 😀 " + SECOND


def test_typing_in_two_places_is_two_steps(sheet: Sheet) -> None:
    sheet.caret(1, 0)
    sheet.hands.type("A")
    sheet.caret(0, 0)
    sheet.hands.type("B")
    sheet.undo()
    assert sheet.shown() == sheet.texts() == [FIRST, "A" + SECOND]
    sheet.undo()
    assert sheet.shown() == sheet.texts() == [FIRST, SECOND]


def test_leaving_the_text_commits(sheet: Sheet) -> None:
    sheet.caret(1, 0)
    sheet.hands.type("A")
    sheet.page.clearFocus()
    assert sheet.texts()[1] == "A" + SECOND


def test_enter_splits_and_backspace_joins(sheet: Sheet) -> None:
    sheet.caret(1, 8)
    sheet.hands.press("Return")
    assert sheet.texts() == sheet.shown() == [FIRST, "Nothing ", "else is known."]
    assert sheet.page.caret() == Place(2, 0)
    sheet.hands.press("Backspace")
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND]
    assert sheet.page.caret() == Place(1, 8)
    sheet.undo()
    sheet.undo()
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND]


def test_what_was_typed_before_enter_is_not_lost(sheet: Sheet) -> None:
    sheet.caret(1, len(SECOND))
    sheet.hands.type(" Yes")
    sheet.hands.press("Return")
    sheet.hands.type("No")
    sheet.writer.commit()
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND + " Yes", "No"]


def test_delete_at_the_end_joins_and_keeps_the_chip_bound(sheet: Sheet) -> None:
    sheet.caret(0, len(FIRST))
    sheet.hands.press("Del")
    assert sheet.texts() == sheet.shown() == [FIRST + SECOND]
    assert sheet.stored()[0].content.cited() == (sheet.written.meeting,)


def test_backspace_over_a_chip_and_an_emoji_takes_just_these(sheet: Sheet) -> None:
    sheet.caret(0, FIRST.index("😀") + 1)
    sheet.hands.press("Backspace")
    sheet.caret(0, FIRST.index(OBJECT) + 1)
    sheet.hands.press("Backspace")
    sheet.writer.commit()
    assert sheet.texts()[0] == sheet.shown()[0] == "They met in Bamako. More  follows."
    assert sheet.stored()[0].content.atoms == ()


def test_a_selection_over_lines_gives_way_to_what_is_typed_in_one_step(sheet: Sheet) -> None:
    sheet.select((0, 5), (1, 8))
    sheet.hands.type("x")
    assert sheet.texts() == sheet.shown() == ["They xelse is known."]
    sheet.undo()
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND]


def test_cut_and_paste_keep_the_chip_bound(sheet: Sheet) -> None:
    at = FIRST.index(OBJECT)
    sheet.select((0, at - 1), (0, at + 1))
    sheet.hands.press("Ctrl+X")
    sheet.caret(1, len(SECOND))
    sheet.hands.press("Ctrl+V")
    assert sheet.texts() == sheet.shown()
    assert sheet.stored()[1].content.cited() == (sheet.written.meeting,)
    assert "[" in QGuiApplication.clipboard().text()


def test_several_lines_are_pasted_as_lines(sheet: Sheet) -> None:
    sheet.select((0, 5), (1, 7))
    sheet.hands.press("Ctrl+C")
    sheet.caret(1, 0)
    sheet.hands.press("Ctrl+V")
    assert sheet.texts() == sheet.shown() == [FIRST, FIRST[5:], "Nothing" + SECOND]
    assert sheet.page.caret() == Place(2, 7)


def test_html_leaves_clean_lines(sheet: Sheet) -> None:
    data = QMimeData()
    data.setHtml("<h2>Head</h2><p>One <b>bold</b></p><ul><li>Item</li></ul>")
    QGuiApplication.clipboard().setMimeData(data)
    sheet.caret(1, len(SECOND))
    sheet.hands.press("Return")
    sheet.hands.press("Ctrl+V")
    assert sheet.texts()[2:] == sheet.shown()[2:] == ["Head", "One bold", "Item"]
    assert sheet.kinds()[2:] == [BlockKind.SUBHEADING, BlockKind.PARAGRAPH, BlockKind.BULLET]


def test_bold_over_two_lines_is_one_step_and_is_taken_back_by_itself(sheet: Sheet) -> None:
    sheet.select((0, 5), (1, 7))
    sheet.acts.mark(MarkKind.BOLD)
    marks = [[(m.start, m.end) for m in block.content.marks] for block in sheet.stored()]
    assert marks == [[(5, len(FIRST))], [(0, 7)]]
    assert [line.content for line in sheet.page.lines] == [b.content for b in sheet.stored()]
    assert sheet.page.selection() == (Place(0, 5), Place(1, 7))
    sheet.acts.mark(MarkKind.BOLD)
    assert [block.content.marks for block in sheet.stored()] == [(), ()]


def test_bold_without_a_selection_sets_what_is_typed_next(sheet: Sheet) -> None:
    sheet.caret(1, 0)
    sheet.acts.mark(MarkKind.BOLD)
    sheet.hands.type("Now")
    sheet.writer.commit()
    (mark,) = sheet.stored()[1].content.marks
    assert (mark.start, mark.end, mark.kind) == (0, 3, MarkKind.BOLD)


def test_a_finding_is_cited_quoted_and_stated_at_the_caret(sheet: Sheet) -> None:
    cited = sheet.labels.evidence.citable[sheet.written.claim]
    sheet.caret(1, len(SECOND))
    for form in Form:
        sheet.acts.cite(cited, form)
    assert sheet.texts() == sheet.shown()
    assert sheet.stored()[1].content.cited() == (sheet.written.claim,) * 3
    assert sheet.texts()[1].startswith(f"{SECOND}{OBJECT} “shot down a drone”{OBJECT} ")
    sheet.hands.type("x")
    sheet.writer.commit()
    assert sheet.texts()[1].endswith(f"{OBJECT}x")


def test_a_list_ends_with_an_empty_item(sheet: Sheet) -> None:
    sheet.caret(1, 0)
    sheet.acts.style(BlockKind.BULLET)
    sheet.caret(1, len(SECOND))
    sheet.hands.press("Return")
    assert sheet.kinds() == [BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.BULLET]
    sheet.hands.press("Return")
    assert sheet.kinds() == [BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.PARAGRAPH]


def test_the_first_words_of_an_empty_part_become_its_first_block(sheet: Sheet) -> None:
    sheet.select((0, 0), (1, len(SECOND)))
    sheet.hands.press("Del")
    sheet.acts.remove_lines()
    assert sheet.texts() == []
    sheet.hands.type("New")
    sheet.writer.commit()
    sheet.hands.type(" words")
    sheet.writer.commit()
    assert sheet.texts() == sheet.shown() == ["New words"]
    assert sheet.page.caret() == Place(0, 9)


def test_a_line_moves_with_its_caret(sheet: Sheet) -> None:
    sheet.caret(0, 4)
    sheet.acts.move_line(1)
    assert sheet.texts() == sheet.shown() == [SECOND, FIRST]
    assert sheet.page.caret() == Place(1, 4)


def test_what_an_input_method_composes_arrives_once(sheet: Sheet) -> None:
    sheet.caret(1, 0)
    QApplication.sendEvent(sheet.page, QInputMethodEvent("に", []))
    assert sheet.page.composing
    sheet.writer.refresh()
    event = QInputMethodEvent("", [])
    event.setCommitString("日本")
    QApplication.sendEvent(sheet.page, event)
    sheet.writer.commit()
    assert sheet.texts()[1] == sheet.shown()[1] == "日本" + SECOND


def test_another_window_s_words_join_those_being_typed(sheet: Sheet, elsewhere: Project) -> None:
    block = sheet.stored()[1]
    sheet.caret(1, len(SECOND))
    sheet.hands.type(" Here")
    put(elsewhere, block.id, block.content, 0, "There. ")
    sheet.see_others()
    assert sheet.shown()[1] == "There. Nothing else is known. Here"
    assert sheet.page.caret() == Place(1, len("There. Nothing else is known. Here"))
    sheet.hands.type("!")
    sheet.writer.commit()
    assert sheet.texts()[1] == sheet.shown()[1] == "There. Nothing else is known. Here!"
    assert sheet.project.conflicts() == ()


def test_words_that_both_changed_stand_in_two_versions(sheet: Sheet, elsewhere: Project) -> None:
    block = sheet.stored()[1]
    sheet.select((1, 0), (1, 7))
    sheet.hands.type("Something")
    splice = Splice(start=0, end=7, insert=Prose(text="Anything"))
    elsewhere.run(SpliceProse(block=block.id, base=block.content, splice=splice))
    sheet.see_others()
    (conflict,) = sheet.project.conflicts()
    versions = {str(version.plain) for version in conflict.versions}
    assert any("Something else" in each for each in versions)
    assert any("Anything else" in each for each in versions)
    assert sheet.texts() == sheet.shown()


def test_words_typed_in_a_block_that_was_removed_are_kept(sheet: Sheet, elsewhere: Project) -> None:
    block = sheet.stored()[1]
    sheet.caret(1, len(SECOND))
    sheet.hands.type(" Still")
    elsewhere.run(RemoveBlock(block=block.id))
    sheet.see_others()
    sheet.writer.commit()
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND + " Still"]


def test_a_block_that_another_window_adds_leaves_the_caret_in_its_words(
    sheet: Sheet, elsewhere: Project
) -> None:
    sheet.caret(1, 8)
    sheet.hands.type("whatever ")
    elsewhere.run(AddBlock(owner=sheet.written.section, content=Prose(text="First."), index=0))
    sheet.see_others()
    assert sheet.page.caret() == Place(2, 17)
    sheet.writer.commit()
    assert sheet.texts() == sheet.shown() == ["First.", FIRST, "Nothing whatever else is known."]


def test_a_dragged_stretch_moves_in_one_step(sheet: Sheet) -> None:
    at = FIRST.index(OBJECT)
    sheet.select((0, at), (0, at + 1))
    sheet.page.dragged.emit(Place(1, 7))
    assert sheet.texts() == sheet.shown()
    assert [block.content.cited() for block in sheet.stored()] == [(), (sheet.written.meeting,)]
    sheet.undo()
    assert sheet.texts() == sheet.shown() == [FIRST, SECOND]


def test_made_blocks_are_never_joined_with_prose(sheet: Sheet) -> None:
    made = Prose(text=f"What happened\t{OBJECT}", atoms=(Cite(finding=sheet.written.claim),))
    sheet.bridge.run(
        AddBlock(owner=sheet.written.section, block_kind=BlockKind.TIMELINE, content=made)
    )
    sheet.caret(1, len(SECOND))
    sheet.hands.press("Del")
    sheet.caret(2, 0)
    sheet.hands.press("Backspace")
    assert sheet.stored()[2].content == sheet.page.lines[2].content == made
    assert len(sheet.texts()) == 3


def test_an_arabic_line_runs_from_right_to_left(sheet: Sheet) -> None:
    sheet.caret(1, len(SECOND))
    sheet.hands.press("Return")
    sheet.hands.type("نفى")
    sheet.writer.commit()
    assert sheet.texts()[2] == sheet.shown()[2] == "نفى"
    block = sheet.page.document().findBlockByNumber(2)
    assert block.textDirection() == Qt.LayoutDirection.RightToLeft


def test_no_second_caret_stays_where_something_fell(sheet: Sheet) -> None:
    page, data = sheet.page, QMimeData()
    page.clearFocus()
    before = page.viewport().grab().toImage()
    copy, left, plain = (
        Qt.DropAction.CopyAction,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    data.setText("")
    at = page.cursorRect().center() + QPoint(40, 0)
    send = QApplication.sendEvent
    send(page.viewport(), QDragEnterEvent(at, copy, data, left, plain))
    send(page.viewport(), QDragMoveEvent(at, copy, data, left, plain))
    assert page.viewport().grab().toImage() != before
    send(page.viewport(), QDropEvent(at.toPointF(), copy, data, left, plain))
    page.clearFocus()
    assert sheet.texts() == [FIRST, SECOND]
    assert page.viewport().grab().toImage() == before
