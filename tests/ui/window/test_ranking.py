"""What fits what was typed: found over case, accents and letter forms, best first."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.ui.window.ranking import MOST, Choice, prepare, ranked

WORDS = st.text(alphabet="abcdéœ اأبت -", max_size=12)


def choices(*words: str) -> tuple[Choice, ...]:
    return tuple(Choice(key=str(n), words=each) for n, each in enumerate(words))


def found(query: str, *words: str) -> list[str]:
    return [choice.words for choice in ranked(query, prepare(choices(*words)))]


@given(query=WORDS, words=st.lists(WORDS, max_size=6))
def test_what_is_found_is_a_part_of_what_there_was_each_once(query: str, words: list[str]) -> None:
    keys = [choice.key for choice in ranked(query, prepare(choices(*words)))]
    assert len(set(keys)) == len(keys)
    assert set(keys) <= {str(n) for n in range(len(words))}


@given(words=st.lists(WORDS.filter(str.strip), min_size=1, max_size=6), pick=st.integers(0, 5))
def test_whatever_is_typed_in_full_is_found(words: list[str], pick: int) -> None:
    wanted = words[pick % len(words)]
    assert wanted in found(wanted, *words)


def test_a_blank_query_takes_all_in_their_order() -> None:
    assert found("  ", "b", "a") == ["b", "a"]


@pytest.mark.parametrize(
    "query,words",
    [
        ("medecin", "Médecins sans frontières"),
        ("COEUR", "Le cœur du sujet"),
        ("احمد", "تقرير أحمد"),
        ("mali alg", "Algeria and Mali"),
        ("exag", "Export again"),
        ("exprot", "Export again"),
        ("ambasador", "Both capitals recalled their ambassadors"),
    ],
)
def test_accents_letter_forms_order_and_slips_do_not_hide_it(query: str, words: str) -> None:
    assert found(query, "Something quite different", words) == [words]


def test_the_beginning_of_the_text_wins_over_a_word_inside_and_that_over_letters_inside() -> None:
    assert found("port", "Airport", "The port", "Port of call") == [
        "Port of call",
        "The port",
        "Airport",
    ]


def test_the_sort_is_looked_through_and_ranks_below_the_words() -> None:
    made = (
        Choice(key="a", words="Light", sort="View"),
        Choice(key="b", words="View the pages", sort="File"),
    )
    assert [choice.key for choice in ranked("view", prepare(made))] == ["b", "a"]


def test_a_long_list_is_cut() -> None:
    assert len(found("", *map(str, range(2 * MOST)))) == MOST
