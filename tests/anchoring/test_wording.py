"""Finding words in prose: whole places that do not overlap, seen through chips."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.anchoring.fold import fold
from briefwright.anchoring.wording import Wanted, find_words
from briefwright.domain.text import OBJECT

TEXTS = st.text(st.sampled_from("aAée \u0301bœß\ufffcنفَى.'’"), max_size=30)


def found(text: str, wanted: Wanted) -> list[str]:
    return [text[span.start : span.end] for span in find_words(text, wanted)]


@given(TEXTS, TEXTS, st.booleans(), st.booleans())
def test_every_place_reads_as_what_is_wanted(
    text: str, words: str, case: bool, whole: bool
) -> None:
    wanted = Wanted(words=words, case=case, whole=whole)
    places = find_words(text, wanted)
    for before, after in pairwise(places):
        assert before.end <= after.start
    for place in places:
        plain = text[place.start : place.end].replace(OBJECT, "")
        assert fold(plain).text == fold(words).text
        assert text[place.start] != OBJECT
        assert text[place.end - 1] != OBJECT
    if whole:
        assert set(places) <= set(find_words(text, Wanted(words=words, case=case))) or case


@given(TEXTS)
def test_blank_words_are_nowhere(text: str) -> None:
    assert find_words(text, Wanted(words="  ")) == ()


@pytest.mark.parametrize(
    "text, words, places",
    [
        ("Café CAFE café", "cafe", ["Café", "CAFE", "café"]),
        ("aaaa", "aa", ["aa", "aa"]),
        ("œuvre", "o", []),
        ("œuvre", "oeuvre", ["œuvre"]),
        ("أَحْمَد", "احمد", ["أَحْمَد"]),
        (f"in Bamako{OBJECT} today", "Bamako today", [f"Bamako{OBJECT} today"]),
        ("l’armée", "l'armee", ["l’armée"]),
        ("one\ntwo", "one two", ["one\ntwo"]),
    ],
)
def test_what_reads_alike_is_found(text: str, words: str, places: list[str]) -> None:
    assert found(text, Wanted(words=words)) == places


def test_every_letter_counts_where_case_does() -> None:
    assert found("Mali mali Malí", Wanted(words="Mali", case=True)) == ["Mali"]


def test_whole_words_leave_out_what_only_holds_them() -> None:
    text = "Mali, Malian; Mali-born. Somali _Mali"
    assert len(find_words(text, Wanted(words="mali", whole=True))) == 2
    assert found("(Mali)", Wanted(words="(mali", whole=True)) == ["(Mali"]
