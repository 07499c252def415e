"""The history panel in the whole window: opened by key, live, and acts taken back by name."""

from pathlib import Path

from PySide6.QtCore import QUrl

from briefwright.domain.finding import Finding
from briefwright.domain.milestone import Milestone
from briefwright.domain.prose import Block, Prose
from briefwright.service.commands.blocks import SetBlock
from briefwright.service.commands.rows import SetField
from briefwright.ui.brief.view import BriefView
from briefwright.ui.findings.view import FindingsView
from briefwright.ui.history.moment import MomentDialog
from briefwright.ui.history.page import RESTORE
from briefwright.ui.history.panel import HistoryPanel
from briefwright.ui.history.reading import Subject
from briefwright.ui.sources.view import SourcesView
from tests.kit.drivers import Opened, open_again


def panel(opened: Opened) -> HistoryPanel:
    """The panel, opened by its key and filled."""
    opened.hands.press("Ctrl+Shift+Y")
    found = opened.frame.findChild(HistoryPanel, "history")
    assert isinstance(found, HistoryPanel)
    opened.hands.until(lambda: found.acts)
    return found


def set_statement(opened: Opened, words: str) -> Finding:
    finding = opened.project.findings()[0]
    command = SetField(row=finding.id, field="statement", words=words)
    assert opened.frame.bridge.run(command)
    return finding


def statement(opened: Opened, finding: Finding) -> str:
    return opened.project.get(Finding, finding.id).statement


def test_the_history_opens_and_closes_by_its_key_and_gives_the_focus_back(opened: Opened) -> None:
    found = panel(opened)
    assert found.isVisible()
    assert found.isAncestorOf(opened.hands.focused())
    opened.hands.press("Esc")
    assert found.isHidden()
    assert not opened.frame.deck["history"].isChecked()
    assert not found.isAncestorOf(opened.hands.focused())


def test_in_a_narrow_window_the_inspector_gives_way_and_comes_back(opened: Opened) -> None:
    opened.frame.resize(1024, 640)
    inspector = opened.frame.view("sources").inspector
    assert inspector is not None
    opened.frame.turn_to("sources")
    found = panel(opened)
    assert not inspector.isVisible()
    opened.hands.press("Esc")
    assert found.isHidden()
    assert inspector.isVisible()


def test_a_new_act_is_listed_at_once_with_its_author(opened: Opened) -> None:
    found = panel(opened)
    before = len(found.acts)
    set_statement(opened, "Chiefs met")
    opened.hands.until(lambda: len(found.acts) == before + 1)
    assert found.acts[0].who == "Amina"


def test_an_older_act_is_taken_back_by_name_and_the_later_one_stays(opened: Opened) -> None:
    found = panel(opened)
    finding = opened.project.findings()[0]
    was = finding.statement
    set_statement(opened, "Chiefs met")
    note = SetField(row=finding.id, field="note", words="Check the date.")
    opened.frame.bridge.run(note)
    opened.hands.until(lambda: len(found.acts) >= 3)
    first, second = found.acts[1], found.acts[0]
    found.choose(first.key)
    assert found.take_back.isEnabled()
    opened.hands.click(found.take_back)
    assert statement(opened, finding) == was
    assert opened.project.get(Finding, finding.id).note == "Check the date."
    opened.hands.until(lambda: any(act.undone for act in found.acts))
    marked = {act.key: act.undone for act in found.acts}
    assert marked[first.key]
    assert not marked[second.key]


def test_what_was_taken_back_is_not_taken_back_twice(opened: Opened) -> None:
    found = panel(opened)
    set_statement(opened, "Chiefs met")
    opened.frame.bridge.undo()
    opened.hands.until(lambda: [act for act in found.acts if act.undone])
    undone = next(act for act in found.acts if act.undone)
    found.choose(undone.key)
    assert not found.take_back.isEnabled()


def test_acts_of_another_window_are_listed_under_their_author(
    opened: Opened, tmp_path: Path
) -> None:
    found = panel(opened)
    other = open_again(opened.project, tmp_path)
    finding = opened.project.findings()[0]
    other.run(SetField(row=finding.id, field="statement", words="Chiefs gathered"))
    opened.hands.until(lambda: found.acts[0].who == "Jonas")
    other.close(publish=False)
    assert len({act.who for act in found.acts}) == 2


def moment(opened: Opened) -> MomentDialog:
    """The dialog that the panel opens, once it has read."""
    opened.hands.until(lambda: opened.frame.findChild(MomentDialog, "moment") is not None)
    found = opened.frame.findChild(MomentDialog, "moment")
    assert isinstance(found, MomentDialog)
    opened.hands.until(lambda: found.read_once)
    return found


def closed(opened: Opened, dialog: MomentDialog) -> None:
    opened.hands.press("Esc")
    opened.hands.until(lambda: opened.frame.findChild(MomentDialog, "moment") is None)


def first_block(opened: Opened) -> Block:
    project = opened.project
    brief = project.briefs()[0]
    section = project.sections(brief.id)[0]
    return next(block for block in project.blocks(section.id) if block.content.text)


def test_an_act_that_is_chosen_says_what_it_changed(opened: Opened) -> None:
    found = panel(opened)
    was = opened.project.findings()[0].statement
    before = len(found.acts)
    set_statement(opened, "Chiefs met")
    opened.hands.until(lambda: len(found.acts) == before + 1)
    found.choose(found.acts[0].key)
    opened.hands.until(found.changes.isVisible)
    opened.hands.until(lambda: "met" in found.changes.toPlainText())
    said = found.changes.toPlainText()
    assert "statement" in said
    assert was.split()[-1] in said


def test_the_history_is_searched_by_words_and_narrowed_to_a_person(
    opened: Opened, tmp_path: Path
) -> None:
    found = panel(opened)
    other = open_again(opened.project, tmp_path)
    finding = opened.project.findings()[0]
    other.run(SetField(row=finding.id, field="note", words="Who says so?"))
    other.close(publish=False)
    set_statement(opened, "Chiefs met")
    opened.hands.until(lambda: len({act.who for act in found.acts}) == 2)
    found.filters.words.setFocus()
    opened.hands.type("note")
    opened.hands.until(lambda: len(found.acts) == 1)
    assert found.acts[0].who == "Jonas"
    found.filters.words.clear()
    opened.hands.until(lambda: len(found.acts) > 1)
    found.filters.person.setCurrentText("Jonas")
    found.filters.person.activated.emit(found.filters.person.currentIndex())
    opened.hands.until(lambda: [act.who for act in found.acts] == ["Jonas"])


def test_the_history_of_one_row_leaves_all_else_out_and_comes_back_whole(opened: Opened) -> None:
    found = panel(opened)
    finding = set_statement(opened, "Chiefs met")
    other = opened.project.findings()[1]
    opened.frame.bridge.run(SetField(row=other.id, field="note", words="Check."))
    found.show_history_of(Subject(row=finding.id, title="Chiefs met"))
    opened.hands.until(lambda: len(found.acts) == 2)
    assert "note" not in " ".join(act.words for act in found.acts)
    opened.hands.click(found.filters.clear_subject)
    opened.hands.until(lambda: len(found.acts) > 2)


def test_when_no_act_fits_the_panel_says_so(opened: Opened) -> None:
    found = panel(opened)
    found.filters.words.setFocus()
    opened.hands.type("zzz")
    opened.hands.until(lambda: not found.acts)
    assert found.acts == ()


def test_a_state_is_named_by_its_key_and_stands_at_its_moment(opened: Opened) -> None:
    opened.asker.lines.append("Draft for Jonas")
    opened.hands.press("Ctrl+Shift+S")
    set_statement(opened, "Chiefs met")
    found = panel(opened)
    opened.hands.until(lambda: found.milestones)
    (named,) = found.milestones
    assert named.words == "Draft for Jonas"
    rows = [row for row in found.list.rows().rows if getattr(row, "words", "")]
    place = next(n for n, row in enumerate(rows) if row.key == named.key)
    below = rows[place + 1]
    assert below.key == found.acts[2].key


def test_a_milestone_is_renamed_and_removed(opened: Opened) -> None:
    opened.asker.lines.extend(["Draft", "First draft"])
    opened.hands.press("Ctrl+Shift+S")
    found = panel(opened)
    opened.hands.until(lambda: found.milestones)
    found.choose(found.milestones[0].key)
    opened.hands.click(found.rename)
    opened.hands.until(lambda: found.milestones[0].words == "First draft")
    assert found.remove.isVisible()
    opened.hands.click(found.remove)
    with opened.project.read() as reads:
        assert reads.all(Milestone) == ()


def test_the_brief_at_a_moment_stands_beside_what_changed_since(opened: Opened) -> None:
    opened.asker.lines.append("Draft")
    opened.hands.press("Ctrl+Shift+S")
    block = first_block(opened)
    opened.frame.bridge.run(SetBlock(row=block.id, fields={"content": Prose(text="Other words.")}))
    found = panel(opened)
    opened.hands.until(lambda: found.milestones)
    found.choose(found.milestones[0].key)
    opened.hands.press("Return")
    dialog = moment(opened)
    assert dialog.compared is not None
    (part,) = dialog.compared.changed
    said = dialog.page.toPlainText()
    assert block.content.plain.split()[0] in said
    assert "Other words." in said
    dialog.differing.setChecked(True)
    assert len(dialog.page.toPlainText()) < len(said)
    dialog.page.anchorClicked.emit(QUrl(f"{RESTORE}{part.key}"))
    assert opened.project.get(Block, block.id).content == block.content
    assert "Restore" in (opened.project.undo_label() or "")
    opened.hands.until(lambda: dialog.compared is not None and not dialog.compared.changed)
    assert not dialog.restore.isEnabled()
    opened.frame.bridge.undo()
    opened.hands.until(lambda: dialog.compared is not None and bool(dialog.compared.changed))
    opened.hands.click(dialog.restore)
    assert opened.project.get(Block, block.id).content == block.content
    closed(opened, dialog)


def test_two_milestones_are_compared_and_nothing_can_be_restored_between_them(
    opened: Opened,
) -> None:
    block = first_block(opened)
    opened.asker.lines.extend(["One", "Two"])
    opened.hands.press("Ctrl+Shift+S")
    opened.frame.bridge.run(SetBlock(row=block.id, fields={"content": Prose(text="Second.")}))
    opened.hands.press("Ctrl+Shift+S")
    opened.frame.bridge.run(SetBlock(row=block.id, fields={"content": Prose(text="Third.")}))
    found = panel(opened)
    opened.hands.until(lambda: len(found.milestones) == 2)
    one = next(row for row in found.milestones if row.words == "One")
    found.choose(one.key)
    found.open_moment()
    dialog = moment(opened)
    dialog.now.setCurrentText("Two")
    dialog.now.activated.emit(dialog.now.currentIndex())
    opened.hands.until(lambda: "Second." in dialog.page.toPlainText())
    assert "Third." not in dialog.page.toPlainText()
    assert "Restore" not in dialog.page.toPlainText()
    assert not dialog.restore.isEnabled()
    closed(opened, dialog)


def subject_by_key(opened: Opened) -> str:
    """The row whose history the key shows."""
    opened.hands.press("Ctrl+Shift+J")
    opened.hands.until(lambda: opened.frame.findChild(HistoryPanel, "history"))
    found = opened.frame.findChild(HistoryPanel, "history")
    assert isinstance(found, HistoryPanel)
    opened.hands.until(found.isVisible)
    opened.hands.until(lambda: found.filters.subject)
    assert found.filters.subject is not None
    return found.filters.subject.row


def test_the_history_of_the_finding_chosen_is_one_key_away(opened: Opened) -> None:
    opened.frame.turn_to("findings")
    view = opened.frame.view("findings")
    assert isinstance(view, FindingsView)
    opened.hands.until(lambda: view.rows)
    view.choose(view.rows[2].key)
    assert subject_by_key(opened) == view.rows[2].key


def test_the_history_of_the_paragraph_with_the_caret_is_one_key_away(opened: Opened) -> None:
    opened.frame.turn_to("brief")
    view = opened.frame.view("brief")
    assert isinstance(view, BriefView)
    opened.hands.until(lambda: view.part is not None and view.page.lines[0].id)
    assert subject_by_key(opened) == view.page.lines[0].id


def test_the_history_of_the_source_chosen_is_one_key_away(opened: Opened) -> None:
    opened.frame.turn_to("sources")
    view = opened.frame.view("sources")
    assert isinstance(view, SourcesView)
    opened.hands.until(lambda: view.record.source)
    assert subject_by_key(opened) == opened.project.sources()[0].id
