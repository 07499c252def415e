"""The history panel in the whole window: opened by key, live, and acts taken back by name."""

from pathlib import Path

from briefwright.domain.finding import Finding
from briefwright.service.commands.rows import SetField
from briefwright.ui.history.panel import HistoryPanel
from tests.kit.drivers import Opened, open_again


def panel(opened: Opened) -> HistoryPanel:
    """The panel, opened by its key and filled."""
    found = opened.frame.findChild(HistoryPanel, "history")
    assert isinstance(found, HistoryPanel)
    opened.hands.press("Ctrl+Shift+Y")
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
