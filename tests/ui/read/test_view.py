"""Reading and annotating through the real window: keys in, project out."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from briefwright.domain.dates import ReportedDate
from briefwright.domain.finding import Finding, Kind
from briefwright.service.commands.briefs import RemoveBrief
from briefwright.service.commands.findings import EditFinding
from briefwright.service.commands.sections import AddSection
from briefwright.service.commands.sources import EditSource, RemoveSource
from briefwright.service.home import Home
from briefwright.service.project import Project
from briefwright.service.settings import Settings, author_of, present
from tests.ui.read.conftest import TEXT, Desk

KEYS = {
    Kind.FACT: Qt.Key.Key_F,
    Kind.CLAIM: Qt.Key.Key_C,
    Kind.QUOTE: Qt.Key.Key_Q,
    Kind.EVENT: Qt.Key.Key_E,
    Kind.ASSESSMENT: Qt.Key.Key_A,
    Kind.COMMENT: Qt.Key.Key_N,
}


@pytest.mark.parametrize("kind", Kind)
def test_one_key_makes_an_annotation_and_its_finding(desk: Desk, kind: Kind) -> None:
    desk.select("shot down a drone")
    desk.press(KEYS[kind])
    (finding,) = desk.project.findings()
    (annotation,) = desk.project.annotations()
    assert finding.kind is kind
    assert finding.statement == "shot down a drone"
    assert annotation.anchor.quotation == "shot down a drone"
    assert TEXT[annotation.anchor.span.start : annotation.anchor.span.end] == "shot down a drone"


@pytest.mark.parametrize("kind", Kind)
def test_the_digits_stand_for_the_kinds_in_their_order(desk: Desk, kind: Kind) -> None:
    desk.select("shot down a drone")
    desk.press(Qt.Key(Qt.Key.Key_1 + list(Kind).index(kind)))
    assert [finding.kind for finding in desk.project.findings()] == [kind]


def test_the_statement_is_typed_at_once_and_enter_goes_back_to_the_text(desk: Desk) -> None:
    desk.select("shot down a drone")
    desk.press(Qt.Key.Key_C)
    desk.type("The army says it shot down a drone")
    desk.press(Qt.Key.Key_Return)
    assert desk.statements() == ["The army says it shot down a drone"]
    assert QApplication.focusWidget() is desk.view.surface


def test_enter_on_a_selection_makes_a_finding_of_the_last_kind(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_E, Qt.Key.Key_Return)
    desk.select("denied this")
    desk.press(Qt.Key.Key_Return)
    assert [finding.kind for finding in desk.project.findings()] == [Kind.EVENT, Kind.EVENT]


def test_a_letter_typed_in_a_field_makes_no_finding(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F)
    desk.type("F C Q E A N H S M")
    desk.press(Qt.Key.Key_Return)
    assert desk.statements() == ["F C Q E A N H S M"]


def test_a_kind_key_without_selection_changes_the_chosen_finding(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F, Qt.Key.Key_Return, Qt.Key.Key_E)
    assert [finding.kind for finding in desk.project.findings()] == [Kind.EVENT]


def test_a_note_on_a_selection_is_a_note_on_a_finding_of_its_own(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F, Qt.Key.Key_Return)
    desk.select("shot down a drone")
    desk.press(Qt.Key.Key_M, Qt.Key.Key_X)
    desk.view.leave()
    notes = {finding.statement: finding.note for finding in desk.project.findings()}
    assert notes == {"met in Bamako": None, "shot down a drone": "x"}


def test_the_inspector_says_how_a_finding_is_made_until_one_is_chosen(desk: Desk) -> None:
    form = desk.view.inspector_page.form
    assert not form.isVisible()
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F)
    assert form.isVisible()


def test_the_status_bar_counts_the_finding_just_made(desk: Desk) -> None:
    desk.select("met in Bamako")
    with desk.qtbot.waitSignal(desk.view.facts_changed):
        desk.press(Qt.Key.Key_F)
    assert desk.view.status()[0] == "Findings 1"


def test_a_finding_just_made_is_taken_back_with_its_statement_still_in_focus(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F)
    field = QApplication.focusWidget()
    assert field is desk.view.inspector_page.form.statement
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.project.findings() == ()


def test_escape_in_the_inspector_steps_out_to_the_text(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F, Qt.Key.Key_X, Qt.Key.Key_Escape)
    assert desk.view.inspector_page.form.statement.toPlainText() == "met in Bamako"
    desk.press(Qt.Key.Key_Escape)
    assert desk.view.surface.hasFocus()


def test_nothing_of_a_source_is_shown_when_it_was_taken_out_elsewhere(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F)
    (source,) = desk.project.sources()
    desk.frame.bridge.run(RemoveSource(source=source.id))
    assert desk.view.status() == ()
    assert not desk.view.inspector_page.form.isVisible()


def test_every_act_is_taken_back_and_done_again_from_the_keyboard(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F)
    desk.type("They met")
    desk.press(Qt.Key.Key_Return)
    undo = (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    redo = (Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(desk.frame, *undo)
    assert desk.statements() == ["met in Bamako"]
    QTest.keyClick(desk.frame, *undo)
    assert desk.statements() == []
    QTest.keyClick(desk.frame, *redo)
    QTest.keyClick(desk.frame, *redo)
    assert desk.statements() == ["They met"]


def test_delete_removes_the_chosen_finding_and_chooses_the_next(desk: Desk) -> None:
    for words in ("met in Bamako", "denied this"):
        desk.select(words)
        desk.press(Qt.Key.Key_F, Qt.Key.Key_Return)
    first, second = desk.project.findings()
    desk.view.choose(first.id)
    desk.view.surface.setFocus()
    desk.press(Qt.Key.Key_Delete)
    assert desk.project.findings() == (second,)
    desk.press(Qt.Key.Key_Delete)
    assert desk.project.findings() == ()


def test_a_finding_is_put_into_a_section_in_the_inspector(desk: Desk) -> None:
    desk.select("denied this")
    desk.press(Qt.Key.Key_C, Qt.Key.Key_Return)
    section = desk.view.inspector_page.form.section
    section.setFocus()
    desk.press(Qt.Key.Key_Down)
    (chosen,) = desk.project.sections(desk.project.briefs()[0].id)
    (place,) = desk.project.placed(chosen.id)
    assert place.finding == desk.project.findings()[0].id


def test_a_new_section_is_made_in_the_inspector(desk: Desk) -> None:
    desk.select("Bamako denied this")
    desk.press(Qt.Key.Key_C, Qt.Key.Key_Return)
    section = desk.view.inspector_page.form.section
    section.setFocus()
    desk.press(Qt.Key.Key_End)
    assert section.currentText() == "No section"
    desk.type("What was said")
    desk.press(Qt.Key.Key_Return)
    (brief,) = desk.project.briefs()
    made = desk.project.sections(brief.id)[-1]
    assert made.title == section.currentText() == "What was said"
    assert len(desk.project.placed(made.id)) == 1


def test_a_section_is_picked_by_two_letters_which_are_no_kind_keys(desk: Desk) -> None:
    brief = desk.project.briefs()[0].id
    made: list[str] = []
    desk.frame.bridge.run(AddSection(brief=brief, title="Échecs"), then=made.append)
    desk.select("denied this")
    desk.press(Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_S)
    desk.type("ec")
    desk.press(Qt.Key.Key_Return)
    (finding,) = desk.project.findings()
    assert finding.kind is Kind.CLAIM
    assert [link.finding for link in desk.project.placed(made[0])] == [finding.id]
    assert desk.view.surface.hasFocus()


def test_escape_leaves_the_sections_and_the_finding_as_they_are(desk: Desk) -> None:
    desk.select("denied this")
    desk.press(Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_S)
    desk.press(Qt.Key.Key_Down, Qt.Key.Key_Escape)
    (section,) = desk.project.sections(desk.project.briefs()[0].id)
    assert desk.project.placed(section.id) == ()
    assert desk.view.surface.hasFocus()


def test_a_section_and_its_brief_are_made_from_the_text_in_one_step_of_undo(desk: Desk) -> None:
    (brief,) = desk.project.briefs()
    desk.frame.bridge.run(RemoveBrief(brief=brief.id))
    desk.select("denied this")
    desk.press(Qt.Key.Key_C, Qt.Key.Key_Return, Qt.Key.Key_S, Qt.Key.Key_Return)
    desk.type("What was said")
    desk.press(Qt.Key.Key_Return)
    (made,) = desk.project.briefs()
    (section,) = desk.project.sections(made.id)
    assert (made.title, section.title) == (desk.project.title, "What was said")
    assert len(desk.project.placed(section.id)) == 1
    QTest.keyClick(desk.frame, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert desk.project.briefs() == ()
    assert len(desk.project.findings()) == 1


def test_a_date_that_is_none_is_named_and_keeps_what_was_typed(desk: Desk) -> None:
    desk.select("denied this")
    desk.press(Qt.Key.Key_C, Qt.Key.Key_Return)
    field = next(w for w in desk.frame.findChildren(QWidget) if w.accessibleName() == "Date")
    field.setFocus()
    desk.type("31st of March")
    desk.press(Qt.Key.Key_Return)
    assert desk.project.findings()[0].date is None
    assert "31st of March" in field.property("text")


def test_the_bar_by_the_selection_never_covers_it(desk: Desk) -> None:
    for words in ("The chiefs", "recalled their ambassadors"):
        desk.select(words)
        desk.view.surface.marked.emit()
        box = desk.view.surface.selection_box()
        assert box is not None
        assert desk.view.popup.isVisible()
        assert not box.toRect().intersects(desk.view.popup.geometry())


def test_a_click_in_the_bar_makes_the_finding(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.view.surface.marked.emit()
    buttons = desk.view.popup.findChildren(QWidget)
    event = next(b for b in buttons if b.accessibleName() == "Event")
    QTest.mouseClick(event, Qt.MouseButton.LeftButton)
    assert [finding.kind for finding in desk.project.findings()] == [Kind.EVENT]


def test_a_selection_is_made_by_dragging_the_mouse(desk: Desk) -> None:
    desk.select("denied this")
    box = desk.view.surface.selection_box()
    assert box is not None
    desk.view.surface.clear_selection()
    port = desk.view.surface.viewport()
    left = box.toRect().center()
    start, end = left - (left - box.topLeft().toPoint()), box.bottomRight().toPoint()
    start.setY(left.y())
    end.setY(left.y())
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(port, left)
    QTest.mouseMove(port, end)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=end)
    span = desk.view.surface.selection()
    assert span is not None
    assert TEXT[span.start : span.end] == "denied this"
    assert desk.view.popup.isVisible()


def test_another_windows_change_is_shown_without_a_key(desk: Desk) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F, Qt.Key.Key_Return)
    (finding,) = desk.project.findings()
    desk.project.run(EditFinding(row=finding.id, fields={"statement": "Changed elsewhere"}))
    desk.frame.bridge.undo()
    form = desk.view.inspector_page.form
    assert form.statement.toPlainText() == "met in Bamako"


def test_a_change_from_a_stale_screen_becomes_a_conflict_and_loses_nothing(
    desk: Desk, tmp_path: Path
) -> None:
    desk.select("met in Bamako")
    desk.press(Qt.Key.Key_F, Qt.Key.Key_Return)
    (before,) = desk.project.findings()
    desk.view.inspector_page.form.statement.setFocus()
    desk.type("Typed here")
    home, author = Home(data=tmp_path / "data"), author_of(Settings(name="Ben"))
    with Project.open(desk.project.path, home=home, author=author, clock=present) as other:
        other.run(EditFinding(row=before.id, fields={"statement": "From elsewhere"}))
    desk.press(Qt.Key.Key_Return)
    (conflict,) = desk.project.conflicts()
    assert {version.plain for version in conflict.versions} == {"From elsewhere", "Typed here"}
    assert isinstance(desk.project.get(Finding, before.id), Finding)


def test_words_are_found_without_regard_to_case(desk: Desk) -> None:
    QTest.keyClick(desk.frame, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    desk.type("BAMAKO")
    span = desk.view.surface.selection()
    assert span is not None, "what is found is shown before Enter"
    assert TEXT[span.start : span.end] == "Bamako"
    desk.press(Qt.Key.Key_Return)
    later = desk.view.surface.selection()
    assert later is not None
    assert later.start > span.start
    desk.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is desk.view.surface


def test_every_widget_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    nameless = [
        f"{type(widget).__name__} {widget.objectName()}"
        for widget in desk.frame.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
    assert nameless == []


def test_the_panes_are_walked_with_f6(desk: Desk) -> None:
    desk.view.surface.setFocus()
    seen: list[QWidget] = []
    for _ in range(3):
        QTest.keyClick(desk.frame, Qt.Key.Key_F6)
        focused = QApplication.focusWidget()
        assert focused is not None
        seen.append(focused)
    assert len(set(seen)) == 3


def test_the_sides_hide_and_come_back_with_one_key_each(desk: Desk) -> None:
    navigator, inspector = desk.view.navigator, desk.view.inspector
    assert navigator is not None
    assert inspector is not None
    QTest.keyClick(desk.frame, Qt.Key.Key_F9)
    assert not navigator.isVisible()
    QTest.keyClick(desk.frame, Qt.Key.Key_F9)
    assert navigator.isVisible()
    QTest.keyClick(desk.frame, Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier)
    assert not inspector.isVisible()


def test_a_date_is_printed_in_read_as_it_is_in_sources(desk: Desk) -> None:
    (source,) = desk.project.sources()
    published = ReportedDate.parse("2025-04-17")
    desk.frame.bridge.run(EditSource(row=source.id, fields={"published": published}))
    listed = desk.view.sources
    desk.qtbot.waitUntil(lambda: [row.date for row in listed.shown] == ["17 April 2025"])
