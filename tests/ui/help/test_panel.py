"""Help in the whole window: the page that fits, contents, search, the keys, and who made it."""

from PySide6.QtCore import QUrl

from briefwright import __version__
from briefwright.ui.actions.deck import words
from briefwright.ui.actions.table import ACTIONS
from briefwright.ui.help.about import About
from briefwright.ui.help.keys import key_groups
from briefwright.ui.help.panel import HelpPanel
from briefwright.ui.history.panel import HistoryPanel
from tests.kit.drivers import Opened


def panel(opened: Opened, key: str = "F1") -> HelpPanel:
    opened.hands.press(key)
    found = opened.frame.findChild(HelpPanel, "help")
    assert isinstance(found, HelpPanel)
    opened.hands.until(found.isVisible)
    return found


def test_the_guide_opens_at_the_page_for_the_view_in_front(opened: Opened) -> None:
    opened.frame.turn_to("analysis")
    found = panel(opened)
    assert found.page == "analysis"
    assert "Disputes" in found.text.toPlainText()
    assert found.isAncestorOf(opened.hands.focused())
    opened.hands.press("Esc")
    assert found.isHidden()
    assert not opened.frame.deck["guide"].isChecked()
    opened.frame.turn_to("publish")
    assert panel(opened).page == "publish"


def test_pages_are_chosen_from_the_contents_and_by_links(opened: Opened) -> None:
    found = panel(opened)
    found.contents.setCurrentIndex(0)
    found.contents.activated.emit(0)
    assert found.page == "begin"
    found.text.anchorClicked.emit(QUrl("history.md"))
    assert found.page == "history"
    assert found.contents.currentData() == "history"


def test_words_are_looked_for_through_all_pages(opened: Opened) -> None:
    found = panel(opened)
    found.words.setFocus()
    opened.hands.type("milestone")
    assert found.page == "history"
    assert found.text.textCursor().selectedText().casefold() == "milestone"
    first = found.text.textCursor().position()
    opened.hands.press("Return")
    assert found.text.textCursor().position() > first


def test_the_page_of_keys_has_every_action_with_its_keys(opened: Opened) -> None:
    found = panel(opened, "Shift+F1")
    assert found.page == "keys"
    said = found.text.toPlainText()
    for action in ACTIONS:
        assert words(action.words).removesuffix("...") in said
    listed = {line.action: line for group in key_groups(opened.frame.deck) for line in group.lines}
    assert listed.keys() == {action.id for action in ACTIONS}
    for action in ACTIONS:
        assert len(listed[action.id].keys) == len(action.keys)
    assert "Ctrl+Shift+S" in said


def test_keys_that_were_changed_stand_on_the_page_as_they_are(opened: Opened) -> None:
    opened.frame.deck.use_keys({"milestone": ("Ctrl+Alt+F9",)})
    found = panel(opened, "Shift+F1")
    assert "Ctrl+Alt+F9" in found.text.toPlainText()


def test_the_guide_and_the_history_stand_there_one_at_a_time(opened: Opened) -> None:
    found = panel(opened)
    opened.hands.press("Ctrl+Shift+Y")
    history = opened.frame.findChild(HistoryPanel, "history")
    assert isinstance(history, HistoryPanel)
    assert history.isVisible()
    assert found.isHidden()
    assert not opened.frame.deck["guide"].isChecked()
    assert opened.frame.deck["history"].isChecked()


def test_the_program_says_its_version_and_the_licences_of_its_parts(opened: Opened) -> None:
    opened.frame.deck["about"].trigger()
    about = opened.frame.findChild(About, "about")
    assert isinstance(about, About)
    opened.hands.until(about.isVisible)
    assert __version__ in about.version.text()
    assert "Open Font License" in about.licences.toPlainText()
    about.accept()
    opened.hands.until(lambda: opened.frame.findChild(About, "about") is None)
