"""Every language has every printed word, and its places in braces are the same."""

import re
from collections.abc import Mapping
from dataclasses import fields

import pytest

from briefwright.document.vocabulary import phrases_in
from briefwright.document.words import Phrases
from briefwright.domain.marking import Marking

ENGLISH = phrases_in("en")
PLACES = re.compile(r"\{(\w+)\}")


def all_words(phrases: Phrases) -> dict[str, str]:
    found: dict[str, str] = {}
    for field in fields(phrases):
        value = getattr(phrases, field.name)
        if isinstance(value, Mapping):
            found |= {f"{field.name}.{key}": str(words) for key, words in value.items()}
        else:
            found[field.name] = value
    return found


@pytest.mark.parametrize("language", ["en", "fr", "ar"])
def test_a_language_has_every_word_with_the_same_places(language: str) -> None:
    own, english = all_words(phrases_in(language)), all_words(ENGLISH)
    assert own.keys() == english.keys()
    empty = {name for name, words in own.items() if not words.strip()}
    assert empty <= {"day_article"}
    for name, words in own.items():
        assert sorted(PLACES.findall(words)) == sorted(PLACES.findall(english[name])), name


@pytest.mark.parametrize("language", ["fr", "ar"])
def test_a_language_is_not_english_under_another_name(language: str) -> None:
    own, english = all_words(phrases_in(language)), all_words(ENGLISH)
    same = {name for name, words in own.items() if words == english[name]}
    allowed = {
        "day_article",
        "proposition",
        "notes",
        "source",
        "sources",
        "figure",
        "section",
        "date",
    }
    assert same <= allowed


def test_the_marking_s_label_is_never_translated() -> None:
    for language in ("en", "fr", "ar"):
        words = " ".join(all_words(phrases_in(language)).values())
        assert not any(marking.value in words for marking in Marking)
