"""Palette and jump by key, on the sample in the whole window."""

from briefwright.ui.actions.table import ACTIONS
from briefwright.ui.read.view import ReadView
from briefwright.ui.sources.view import SourcesView
from briefwright.ui.window.palette import commands
from tests.kit.drivers import Opened


def words_of(opened: Opened) -> list[str]:
    return [choice.words for choice in opened.frame.guide.finder.choices]


def jump(opened: Opened, text: str, wanted: str) -> None:
    """Types into the jump and takes what begins with the words wanted, which must come first."""
    opened.hands.press("Ctrl+J")
    opened.hands.type(text)
    opened.hands.until(lambda: [w for w in words_of(opened)[:1] if w.startswith(wanted)])
    opened.hands.press("Return")


def test_the_palette_lists_every_other_action_with_its_menu_and_key(opened: Opened) -> None:
    listed = {choice.key: choice for choice in commands(opened.frame.deck)}
    assert set(listed) == {action.id for action in ACTIONS} - {"palette"}
    assert (listed["export"].words, listed["export"].sort) == ("Export", "File")
    assert listed["export"].hint == "Ctrl+E"
    assert not listed["redo"].enabled


def test_the_palette_does_what_is_typed(opened: Opened) -> None:
    before = opened.hands.focused()
    opened.hands.press("Ctrl+Shift+P")
    opened.hands.type("dark")
    assert words_of(opened)[0] == "Dark"
    opened.hands.press("Return")
    assert opened.theme.choice == "dark"
    assert opened.frame.guide.finder.isHidden()
    assert opened.hands.focused() is before


def test_escape_leaves_the_palette_and_gives_the_keys_back(opened: Opened) -> None:
    before = opened.hands.focused()
    opened.hands.press("Ctrl+Shift+P")
    assert opened.hands.focused() is opened.frame.guide.finder.line
    opened.hands.press("Esc")
    assert opened.frame.guide.finder.isHidden()
    assert opened.hands.focused() is before


def test_what_cannot_be_done_now_is_not_done(opened: Opened) -> None:
    opened.hands.press("Ctrl+Shift+P")
    opened.hands.type("redo")
    opened.hands.press("Return")
    assert opened.frame.guide.finder.isVisible()


def test_arrows_choose_among_what_fits(opened: Opened) -> None:
    opened.hands.press("Ctrl+Shift+P")
    opened.hands.type("zoom")
    second = words_of(opened)[1]
    opened.hands.press("Down")
    assert second in opened.frame.guide.finder.line.accessibleDescription()


def test_one_jumps_to_a_view_by_its_name(opened: Opened) -> None:
    jump(opened, "publ", "Publish")
    assert opened.frame.current == "publish"


def test_one_jumps_to_a_finding_and_stands_on_its_passage(opened: Opened) -> None:
    finding = next(each for each in opened.project.findings() if "drone" in each.statement)
    jump(opened, finding.statement[:30], finding.statement[:30])
    assert opened.frame.current == "read"
    view = opened.frame.view("read")
    assert isinstance(view, ReadView)
    opened.hands.until(lambda: view.source is not None)


def test_one_jumps_to_a_section_and_stands_in_its_text(opened: Opened) -> None:
    brief = opened.project.briefs()[0]
    section = next(each for each in opened.project.sections(brief.id) if "dispute" in each.title)
    jump(opened, section.title, section.title)
    assert opened.frame.current == "brief"


def test_nothing_that_fits_is_said_in_words(opened: Opened) -> None:
    opened.hands.press("Ctrl+Shift+P")
    opened.hands.type("zzzzqqqq")
    opened.hands.until(lambda: not words_of(opened))
    assert opened.frame.guide.finder.isVisible()


def test_words_that_name_no_place_are_searched_for_in_all_texts(opened: Opened) -> None:
    opened.frame.turn_to("brief")
    opened.hands.until(lambda: opened.frame.bridge.at_rest)
    jump(opened, "intent capability", "Search the project for “intent capability”")
    assert opened.frame.current == "sources"
    sources = opened.frame.view("sources")
    assert isinstance(sources, SourcesView)
    opened.hands.until(lambda: sources.pane.found.rows().rows)
    assert opened.hands.focused() is sources.pane.search
