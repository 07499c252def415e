"""Copies in the window: told of, looked through, compared and decided upon, by key and by button."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefwright.domain.dates import ReportedDate
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.source import Source
from briefwright.service.commands.sources import Draft, ImportSources, RemoveSource
from briefwright.service.importing import Record, draft_of_text
from briefwright.ui.sources.origins.originating import Originating
from briefwright.ui.sources.view import SourcesView
from tests.kit.drivers import Sources, new_project, window_on
from tests.kit.wires import ARABIC, ENGLISH, FRENCH

WIRE, COPY, REPORT = "Locks at Tarsa shut", "Standstill on the river", "Barges are stuck"
ARABIC_ONE, ARABIC_TWO = "انقطاع المياه", "عطش في شرق المدينة"


def draft(title: str, text: str, outlet: str, language: str = "en") -> Draft:
    day = ReportedDate.parse("2025-03-31")
    record = Record(title=title, outlet=outlet, language=language, published=day)
    return draft_of_text(text, record)


@pytest.fixture
def copies(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[Sources]:
    project = new_project(tmp_path)
    drafts = (
        draft(WIRE, ENGLISH.text, "Meridian Wire"),
        draft(COPY, ENGLISH.rewritten, "The Courier"),
        draft(REPORT, ENGLISH.another, "The Valley Post"),
        draft(ARABIC_ONE, ARABIC.text, "النور", "ar"),
        draft(ARABIC_TWO, ARABIC.rewritten, "الساحل", "ar"),
    )
    project.run(ImportSources(drafts=drafts))
    with window_on(
        project, qtbot=qtbot, qapp=qapp, folder=tmp_path, kind=SourcesView, key="sources"
    ) as (opened, view):
        driver = Sources(opened=opened, view=view)
        driver.wait_for(WIRE, COPY, REPORT, ARABIC_ONE, ARABIC_TWO)
        opened.hands.until(driver.record)
        yield driver


def origins(sources: Sources) -> Originating:
    return sources.view.origins


def looked(sources: Sources, stories: int = 2) -> Originating:
    """The page of copies, opened by key, when it has found so many stories."""
    sources.view.table.setFocus()
    sources.opened.hands.press("L")
    part = origins(sources)
    sources.opened.hands.until(lambda: len(part.page.list.rows().rows) == stories)
    sources.opened.hands.until(lambda: part.page.list.hasFocus() or stories == 0)
    return part


def key_of(sources: Sources, title: str) -> str:
    return next(s.id for s in sources.opened.project.sources() if s.title == title)


def choose_two(sources: Sources, one: str, other: str) -> None:
    """Chooses two rows, the second with Ctrl."""
    sources.choose(one)
    hands = sources.opened.hands
    table = sources.view.table.viewport()
    with_ctrl = Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(table, Qt.MouseButton.LeftButton, with_ctrl, sources.row(other))
    sources.view.table.setFocus()
    hands.until(lambda: len(sources.view.chosen.keys) == 2)


def test_copies_are_told_of_by_themselves_and_looked_through(copies: Sources) -> None:
    part = origins(copies)
    copies.opened.hands.until(lambda: part.banner.words == "2 stories may be here more than once")
    copies.opened.hands.click(part.banner.button)
    copies.opened.hands.until(part.page.list.hasFocus)
    assert copies.view.pane.instead is part.page
    copies.opened.hands.press("Esc")
    copies.opened.hands.until(copies.view.table.hasFocus)


def test_a_story_is_made_one_origin_and_undo_takes_it_back(copies: Sources) -> None:
    part = looked(copies)
    shown = part.page.story.suggestion
    assert shown is not None
    assert len(part.page.story.rows) == 2
    part.page.story.origin.setText("Meridian")
    copies.opened.hands.click(part.page.story.group)
    copies.opened.hands.until(lambda: len(part.page.list.rows().rows) == 1)
    with copies.opened.project.read() as reads:
        (group,) = reads.all(IndependenceGroup)
        assert group.origin == "Meridian"
        assert {s.id for s in reads.all(Source, group=group.id)} == set(shown.sources)
    copies.opened.hands.press("Ctrl+Z")
    copies.opened.hands.until(lambda: len(part.page.list.rows().rows) == 2)


def test_only_what_is_ticked_is_meant(copies: Sources) -> None:
    part = looked(copies)
    part.page.story.rows[1].box.setFocus()
    copies.opened.hands.press("Space")
    copies.opened.hands.until(lambda: not part.page.story.group.isEnabled())
    assert not part.page.story.apart.isEnabled()


def test_what_is_no_copy_is_not_asked_about_again(copies: Sources) -> None:
    part = looked(copies)
    copies.opened.hands.click(part.page.story.apart)
    copies.opened.hands.until(lambda: len(part.page.list.rows().rows) == 1)
    with copies.opened.project.read() as reads:
        assert len(reads.all(Independence)) == 1
    copies.opened.hands.click(part.page.story.apart)
    copies.opened.hands.until(lambda: part.looking.found == ())
    copies.opened.hands.until(part.banner.isHidden)


def test_two_chosen_rows_are_compared_and_the_keys_walk_through_the_differences(
    copies: Sources,
) -> None:
    choose_two(copies, WIRE, COPY)
    copies.opened.hands.press("C")
    page = origins(copies).comparing.page
    copies.opened.hands.until(page.text.hasFocus)
    assert page.said == "2 paragraphs differ"
    copies.opened.hands.press("N")
    first = page.text.current
    assert first is not None
    assert page.said == "Difference 1 of 2"
    left, right = page.text.own_words(first)
    assert left + right == (page.text.words_of(first)[0] or page.text.words_of(first)[1],)
    copies.opened.hands.press("F3")
    assert page.said == "Difference 2 of 2"
    copies.opened.hands.press("N")
    assert page.text.current == first
    copies.opened.hands.press("P")
    assert page.said == "Difference 2 of 2"
    copies.opened.hands.press("Esc")
    copies.opened.hands.until(copies.view.table.hasFocus)


def test_from_a_story_two_are_compared_and_it_is_come_back_to(copies: Sources) -> None:
    part = looked(copies)
    copies.opened.hands.press("Return")
    page = part.comparing.page
    copies.opened.hands.until(page.text.hasFocus)
    assert not page.group.isHidden()
    copies.opened.hands.click(page.group)
    copies.opened.hands.until(lambda: page.decided.startswith("One origin: "))
    assert page.group.isHidden()
    copies.opened.hands.press("Esc")
    copies.opened.hands.until(lambda: copies.view.pane.instead is part.page)


def test_a_chosen_source_says_what_it_has_in_common_and_can_be_taken_out(copies: Sources) -> None:
    choose_two(copies, WIRE, REPORT)
    copies.opened.hands.press("G")
    part = origins(copies).part
    copies.choose(REPORT)
    copies.opened.hands.until(lambda: part.words.startswith("One origin with 1 other"))
    (other,) = part.others
    part.origin.setFocus()
    part.origin.selectAll()
    copies.opened.hands.type("A release")
    copies.opened.hands.press("Return")
    with copies.opened.project.read() as reads:
        assert [group.origin for group in reads.all(IndependenceGroup)] == ["A release"]
    copies.opened.hands.click(other)
    copies.opened.hands.until(
        lambda: copies.record() is not None and copies.view.chosen.keys == (key_of(copies, WIRE),)
    )
    copies.opened.hands.until(lambda: len(part.others) == 1)
    copies.opened.hands.click(part.leave)
    copies.opened.hands.until(lambda: not part.words.startswith("One origin"))
    with copies.opened.project.read() as reads:
        assert reads.all(IndependenceGroup) == ()


def test_one_source_alone_is_compared_with_what_it_looks_like_a_copy_of(copies: Sources) -> None:
    looked(copies)
    copies.opened.hands.press("Esc")
    copies.choose(ARABIC_TWO)
    part = origins(copies).part
    copies.opened.hands.until(lambda: part.words.startswith("Looks like a copy: "))
    copies.opened.hands.press("C")
    page = origins(copies).comparing.page
    copies.opened.hands.until(page.text.hasFocus)
    assert page.two is not None
    assert {page.two.left.title, page.two.right.title} == {ARABIC_ONE, ARABIC_TWO}


def test_more_or_fewer_than_two_are_not_compared_and_that_is_said(copies: Sources) -> None:
    told: list[str] = []
    copies.view.bridge.failed.connect(told.append)
    copies.choose(REPORT)
    copies.opened.hands.press("C")
    copies.opened.hands.until(lambda: told)
    assert told[0].startswith("Choose two sources")
    assert copies.view.pane.instead is None


def test_a_source_that_goes_while_it_is_compared_ends_the_comparison(copies: Sources) -> None:
    choose_two(copies, WIRE, COPY)
    copies.opened.hands.press("C")
    page = origins(copies).comparing.page
    copies.opened.hands.until(page.text.hasFocus)
    copies.view.bridge.run(RemoveSource(source=key_of(copies, COPY)))
    copies.opened.hands.until(lambda: copies.view.pane.instead is None)


def test_another_story_that_comes_in_is_found_when_it_is_quiet(copies: Sources) -> None:
    looked(copies)
    drafts = (draft("Un", FRENCH.text, "A", "fr"), draft("Deux", FRENCH.trimmed, "B", "fr"))
    copies.view.bridge.run(ImportSources(drafts=drafts))
    part = origins(copies)
    copies.opened.hands.until(lambda: len(part.looking.found) == 3)
    assert part.page.story.says
