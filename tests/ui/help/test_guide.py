"""The user guide holds together: the same pages in every language, and no stale key in it."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from briefwright.ui.actions.table import ACTIONS
from briefwright.ui.help.guide import (
    LANGUAGES,
    PAGES,
    GuidePage,
    guide_pages,
    page_for,
    pages_with,
)

VIEWS = ("sources", "read", "findings", "analysis", "brief", "publish")
FOLDER = Path(__file__).parents[3] / "docs" / "guide"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_title_and_a_text(language: str) -> None:
    pages = guide_pages(language)
    assert tuple(page.name for page in pages) == PAGES
    assert all(page.title and len(page.text) > 400 for page in pages)
    assert len({page.title for page in pages}) == len(pages)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_page_lies_there_that_nobody_can_open(language: str) -> None:
    assert {path.stem for path in (FOLDER / language).iterdir()} == set(PAGES)


def test_the_guide_that_ships_is_that_of_the_documentation() -> None:
    shipped = files("briefwright.guide") / "en" / "begin.md"
    here = (FOLDER / "en" / "begin.md").read_text(encoding="utf-8")
    assert shipped.read_text(encoding="utf-8") == here


def keys_in(page: GuidePage) -> set[str]:
    """The keys that a page speaks of: what stands as code and is no date."""
    spans = set(re.findall(r"`([^`]+)`", page.text))
    return {span for span in spans if not re.fullmatch(r"[X\d]{4}-[\d~-]+", span)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_in_the_guide_is_one_of_an_action(language: str) -> None:
    known = {key for action in ACTIONS for key in action.keys}
    for page in guide_pages(language):
        assert keys_in(page) <= known, page.name


@pytest.mark.parametrize("language", LANGUAGES[1:])
def test_the_translations_speak_of_the_same_keys(language: str) -> None:
    for page, other in zip(guide_pages("en"), guide_pages(language), strict=True):
        assert keys_in(page) == keys_in(other), page.name
        assert page.text.count("\n- ") == other.text.count("\n- "), page.name
        assert page.text.count("\n#") == other.text.count("\n#"), page.name


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_a_page(language: str) -> None:
    for page in guide_pages(language):
        for target in re.findall(r"\]\(([^)]+)\)", page.text):
            assert target.removesuffix(".md") in PAGES, (page.name, target)


def test_every_view_has_its_page_and_anything_else_the_first() -> None:
    assert [page_for(view) for view in VIEWS] == list(VIEWS)
    assert page_for(None) == page_for("start") == PAGES[0]


def test_a_language_that_the_guide_does_not_speak_is_english() -> None:
    assert guide_pages("de") == guide_pages("en")


def test_pages_are_found_by_all_their_words() -> None:
    pages = guide_pages("en")
    assert [page.name for page in pages_with("tray undated", pages)] == ["analysis"]
    assert "publish" in [page.name for page in pages_with("Must FIX", pages)]
    assert pages_with("  ", pages) == ()
    assert pages_with("zeppelin", pages) == ()
