"""Comments in the Brief view, by key and button in a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.brief import Brief
from briefwright.domain.comment import Comment
from briefwright.domain.prose import MarkKind, Prose
from briefwright.service.commands.briefs import AddBrief
from briefwright.service.commands.comments import AddComment, Stretch
from briefwright.service.commands.judgements import AddJudgement
from briefwright.service.revising import Remark, read_remarks
from briefwright.ui.brief.commenting import word_at
from briefwright.ui.brief.lines import Place
from briefwright.ui.brief.view import BriefView
from tests.kit.drivers import open_again, window_on
from tests.ui.brief.conftest import write_project
from tests.ui.brief.test_view import Desk


@pytest.fixture
def desk(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Desk]:
    written = write_project(tmp_path)
    with window_on(
        written.project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=BriefView, key="brief"
    ) as (opened, view):
        opened.hands.until(lambda: view.part is not None and view.labels.evidence.citable)
        yield Desk(opened=opened, view=view, written=written)


def remarks(desk: Desk) -> tuple[Remark, ...]:
    return read_remarks(desk.project, desk.written.brief)


def comment(desk: Desk, start: Place, end: Place, text: str) -> str:
    """Comments on a stretch by key; returns the id."""
    before = {each.key for each in remarks(desk)}
    desk.view.page.setFocus()
    desk.view.page.select(start, end)
    desk.hands.press("Ctrl+Shift+M")
    desk.hands.type(text)
    desk.hands.press("Return")
    (made,) = (each.key for each in remarks(desk) if each.key not in before)
    return made


def grounds(desk: Desk) -> list[tuple[int, int, int]]:
    layers = desk.view.page.extraSelections()
    found = []
    for each in layers:
        cursor = each.cursor
        place = desk.view.page.place_of(cursor.selectionStart())
        found.append((place.line, place.at, desk.view.page.place_of(cursor.selectionEnd()).at))
    return found


def test_a_comment_stands_on_what_is_selected_and_the_text_has_the_keys_again(desk: Desk) -> None:
    made = comment(desk, Place(1, 0), Place(1, 7), "Who says so?")
    (remark,) = remarks(desk)
    assert (remark.key, remark.words, remark.comment.text) == (made, "Nothing", "Who says so?")
    assert remark.comment.author == "Amina"
    assert desk.view.page.hasFocus()
    assert grounds(desk) == [(1, 0, 7)]
    listed = desk.view.revising.commenting.pane.list
    assert [each.key for each in listed.remarks] == [made]
    assert desk.project.undo_label() == "Add a comment"
    desk.hands.press("Ctrl+Z")
    desk.hands.until(lambda: listed.remarks == ())
    assert grounds(desk) == []
    assert desk.view.page.lines[1].content.marks == ()


def test_without_a_selection_it_stands_on_the_word_at_the_caret(desk: Desk) -> None:
    comment(desk, Place(1, 10), Place(1, 10), "Else?")
    assert remarks(desk)[0].words == "else"


def test_escape_makes_no_comment(desk: Desk) -> None:
    desk.write_at(1, 2)
    desk.hands.press("Ctrl+Shift+M")
    desk.hands.type("Never mind")
    desk.hands.press("Esc")
    assert remarks(desk) == ()
    assert desk.view.page.hasFocus()


def test_a_comment_belongs_to_the_brief_that_it_was_begun_on(desk: Desk) -> None:
    desk.project.run(AddBrief(brief=Brief(id="", title="Another brief")))
    desk.hands.until(desk.view.briefs.isVisible)
    desk.view.page.setFocus()
    desk.view.page.select(Place(1, 0), Place(1, 7))
    desk.hands.press("Ctrl+Shift+M")
    desk.hands.type("Who says so?")
    desk.view.briefs.setFocus()
    desk.hands.type("Another")
    desk.hands.until(lambda: desk.view.brief != desk.written.brief)
    desk.view.revising.commenting.pane.field.setFocus()
    desk.hands.press("Return")
    (remark,) = remarks(desk)
    assert (remark.words, remark.comment.text) == ("Nothing", "Who says so?")


def test_the_mark_travels_with_its_words_and_a_copy_has_none(desk: Desk) -> None:
    made = comment(desk, Place(1, 0), Place(1, 7), "Who?")
    page = desk.view.page
    page.select(Place(1, 0), Place(1, 8))
    desk.hands.press("Ctrl+X")
    desk.hands.until(lambda: [r.on for r in desk.view.revising.commenting.remarks] == [None])
    assert remarks(desk)[0].words == "Nothing"
    page.put_caret(Place(0, 5))
    desk.hands.press("Ctrl+V")
    desk.hands.press("Ctrl+V")
    desk.view.leave()
    marks = [
        (mark.start, mark.end, mark.detail)
        for line in page.lines
        for mark in line.content.marks
        if mark.kind is MarkKind.COMMENT
    ]
    assert marks == [(5, 12, made)]
    assert desk.texts()[0].startswith("They Nothing Nothing met")


def test_words_that_are_gone_leave_their_comment_in_the_list(desk: Desk) -> None:
    comment(desk, Place(1, 0), Place(1, 7), "Who?")
    desk.view.page.setFocus()
    desk.view.page.select(Place(1, 0), Place(1, 12))
    desk.hands.press("Del")
    listed = desk.view.revising.commenting.pane.list
    desk.hands.until(lambda: listed.remarks and listed.remarks[0].on is None)
    assert "“\u2068Nothing\u2069”" in listed.place_of(listed.remarks[0])
    assert "gone" in listed.place_of(listed.remarks[0])


def test_a_resolved_comment_is_kept_out_of_sight(desk: Desk) -> None:
    comment(desk, Place(1, 0), Place(1, 7), "Who?")
    pane = desk.view.revising.commenting.pane
    pane.list.setFocus()
    desk.hands.press("R")
    assert remarks(desk)[0].comment.resolved
    assert (pane.list.remarks, grounds(desk)) == ((), [])
    pane.all.setChecked(True)
    assert len(pane.list.remarks) == 1
    assert grounds(desk) == [(1, 0, 7)]
    pane.list.show_chosen(pane.list.remarks[0].key)
    pane.list.setFocus()
    desk.hands.press("R")
    assert not remarks(desk)[0].comment.resolved


def test_a_comment_is_changed_and_removed_by_key(desk: Desk) -> None:
    comment(desk, Place(1, 0), Place(1, 7), "Who?")
    pane = desk.view.revising.commenting.pane
    pane.list.setFocus()
    desk.hands.press("F2")
    desk.hands.type("Which source?")
    desk.hands.press("Return")
    assert remarks(desk)[0].comment.text == "Which source?"
    assert pane.list.hasFocus()
    desk.hands.press("Del")
    assert remarks(desk) == ()
    assert desk.view.page.lines[1].content.marks == ()


def test_f12_leads_from_comment_to_comment_through_the_parts(desk: Desk) -> None:
    bridge, made = desk.view.bridge, list[str]()
    judged = AddJudgement(brief=desk.written.brief, statement=Prose(text="It ends soon."))
    bridge.run(judged, then=made.append)
    on = (Stretch(row=made[0], column="statement", start=8, end=12),)
    remark = Comment(id="", brief=desk.written.brief, text="Three")
    bridge.run(AddComment(comment=remark, on=on), then=made.append)
    comment(desk, Place(0, 0), Place(0, 4), "One")
    comment(desk, Place(1, 0), Place(1, 7), "Two")
    pane = desk.view.revising.commenting.pane
    visited = []
    for key in ("F12", "F12", "F12", "Shift+F12"):
        desk.hands.press(key)
        visited.append(pane.list.current.comment.text if pane.list.current else None)
    assert visited == ["Three", "One", "Two", "One"]
    assert desk.view.page.textCursor().selectedText() == "They"
    desk.hands.press("Shift+F12")
    field = desk.view.judging.pane.field
    assert field is not None
    assert field.textCursor().selectedText() == "soon"


def test_a_comment_of_another_window_appears(desk: Desk, tmp_path: Path) -> None:
    other = open_again(desk.project, tmp_path)
    row = other.blocks(desk.written.section)[1].id
    other.run(
        AddComment(
            comment=Comment(id="", brief=desk.written.brief, text="Look"),
            on=(Stretch(row=row, start=0, end=7),),
        )
    )
    other.close(publish=False)
    listed = desk.view.revising.commenting.pane.list
    desk.hands.until(lambda: [each.comment.text for each in listed.remarks] == ["Look"])
    desk.hands.until(lambda: grounds(desk) == [(1, 0, 7)])


@pytest.mark.parametrize(
    "at, word", [(0, "They"), (2, "They"), (4, "They"), (5, "met"), (8, "met"), (20, "")]
)
def test_the_word_at_a_place(at: int, word: str) -> None:
    prose = Prose(text="They met.         … ")
    start, end = word_at(prose, at)
    assert prose.text[start:end] == word


def test_a_comment_on_a_judgement_is_made_and_marked_there(desk: Desk) -> None:
    judged = AddJudgement(brief=desk.written.brief, statement=Prose(text="It ends soon."))
    desk.view.bridge.run(judged)
    desk.choose(1)
    desk.view.judging.take_keys()
    field = desk.view.judging.pane.field
    assert field is not None
    field.select(Place(0, 8), Place(0, 12))
    desk.hands.press("Ctrl+Shift+M")
    desk.hands.type("How soon?")
    desk.hands.press("Return")
    (remark,) = remarks(desk)
    assert (remark.words, remark.on is not None and remark.on.column) == ("soon", "statement")
    assert field.hasFocus()
    assert len(field.extraSelections()) == 1


def test_a_hidden_inspector_comes_back_for_a_comment(desk: Desk) -> None:
    desk.hands.press("Shift+F9")
    pane = desk.view.revising.commenting.pane
    assert not pane.isVisible()
    desk.write_at(1, 2)
    desk.hands.press("Ctrl+Shift+M")
    assert pane.field.hasFocus()
    desk.hands.type("Seen?")
    desk.hands.press("Return")
    assert [each.words for each in remarks(desk)] == ["Nothing"]
