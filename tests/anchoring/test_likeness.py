"""What looks like a copy and what does not, in three languages."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.anchoring.likeness import Likeness, Measured, hinted_pairs, likeness
from briefwright.anchoring.shingles import SHORT, prints_of, quoted, runs_of, words_of
from tests.kit.wires import ARABIC, ENGLISH, FRENCH, STORIES, Story

stories = pytest.mark.parametrize("story", STORIES.values(), ids=STORIES)
FOOTER = (
    "All rights reserved. No part of this report may be published, broadcast, rewritten or sent on "
    "in any form without the written permission of the publisher, to whom all questions should go."
)


def of(first: str, second: str) -> Likeness:
    return likeness(Measured(first), Measured(second))


@stories
def test_the_same_story_is_a_copy_whole_trimmed_and_under_another_head(story: Story) -> None:
    for paper in (story.text, story.trimmed, story.rewritten):
        assert of(story.text, paper).is_copy
        assert of(paper, story.text).is_copy
    assert of(story.text, story.trimmed).second == 1.0
    assert of(story.text, story.text).similarity == 1.0


@stories
def test_a_copy_in_which_words_here_and_there_were_changed_is_one(story: Story) -> None:
    words = story.text.split(" ")
    changed = " ".join("xyz" if n % 11 == 5 else word for n, word in enumerate(words))
    measured = of(story.text, changed)
    assert measured.is_copy
    assert measured.similarity < 0.7


@stories
def test_another_hand_s_report_of_the_event_with_the_same_quotation_is_none(story: Story) -> None:
    measured = of(story.text, story.another)
    assert not measured.is_copy
    assert measured.own < 0.1
    assert measured.contained > 0.15


def test_a_short_report_that_is_mostly_the_quotation_is_none() -> None:
    quotation = ENGLISH.wire[2]
    short = f"Lina Marchetti spoke at noon in the rain before some twenty people. {quotation}"
    own = short.replace(", the head of the authority, Lina Marchetti, told reporters", "")
    own += " She left on foot, and the crews went back to their boats without a word for anyone."
    assert not of(ENGLISH.text, own).is_copy


def test_a_statement_that_both_print_in_full_makes_them_one() -> None:
    statement = "“" + ENGLISH.text.replace("“", "").replace("”", "") + "”"
    assert of(f"The ministry said: {statement}", f"The statement reads: {statement}").is_copy


def test_a_footer_in_common_makes_no_copies() -> None:
    first, second = f"{ENGLISH.other_hand[0]}\n\n{FOOTER}", f"{ENGLISH.wire[1]}\n\n{FOOTER}"
    assert not of(first, second).is_copy


def test_a_few_words_are_no_copy_of_anything() -> None:
    few = " ".join(ENGLISH.text.split()[:20])
    assert not of(few, few).is_copy
    assert not of("", ENGLISH.text).is_copy


def test_spelling_variants_are_the_same_words() -> None:
    spelt = FRENCH.text.replace("’", "'").replace("é", "e\u0301").upper()
    assert of(FRENCH.text, spelt).similarity == 1.0
    voweled = ARABIC.text.replace("المدينة", "المَدِينَةِ").replace("أعلنت", "اعلنت")
    assert of(ARABIC.text, voweled).similarity == 1.0


def test_words_in_quotation_marks_are_told_apart() -> None:
    text = "She said «one two» and “three” but \"four\" 'five' six."
    words = words_of(text)
    told = {
        word.text for word, is_quoted in zip(words, quoted(text, words), strict=True) if is_quoted
    }
    assert told == {"one", "two", "three", "four"}


def test_only_what_shares_words_is_worth_comparing() -> None:
    texts = {f"{name} {kind}": getattr(story, kind) for name, story in STORIES.items()
             for kind in ("text", "trimmed", "rewritten")}  # fmt: skip
    prints = {row: sorted(prints_of(text)) for row, text in texts.items()}
    pairs = hinted_pairs(prints, prints)
    assert {row.split()[0] for pair in pairs for row in pair} == set(STORIES)
    assert all(one.split()[0] == other.split()[0] for one, other in pairs)
    assert len(pairs) == 9


def test_a_short_copy_is_hinted_at_in_a_text_of_thousands_of_words() -> None:
    filler = " ".join(f"word{n} other{n * 7}" for n in range(2_000))
    long = f"{filler}\n\n{ENGLISH.trimmed}\n\n{filler[::-1]}"
    prints = {"long": sorted(prints_of(long)), "short": sorted(prints_of(ENGLISH.trimmed))}
    assert len(prints["long"]) > SHORT
    assert hinted_pairs(prints, ["short"]) == (("long", "short"),)
    assert of(ENGLISH.trimmed, long).is_copy


def test_hundreds_of_copies_of_one_story_hang_together_in_few_pairs() -> None:
    prints = {str(n): sorted(prints_of(ENGLISH.text)) for n in range(300)}
    pairs = hinted_pairs(prints, prints)
    linked = {"0"}
    for first, second in pairs:
        if first in linked:
            linked.add(second)
    assert linked == set(prints)
    assert len(pairs) < 300 * 65


SHINGLES = st.dictionaries(
    st.sampled_from("abcdefgh"),
    st.lists(st.integers(0, 40), max_size=20, unique=True),
    max_size=6,
)


@given(SHINGLES, st.data())
@settings(max_examples=150, deadline=None)
def test_pairs_are_those_of_all_that_have_one_wanted(
    prints: dict[str, list[int]], data: st.DataObject
) -> None:
    wanted = data.draw(st.sets(st.sampled_from(sorted(prints)))) if prints else set[str]()
    everything = hinted_pairs(prints, prints)
    order = list(prints)
    assert all(order.index(one) < order.index(other) for one, other in everything)
    assert hinted_pairs(prints, wanted) == tuple(pair for pair in everything if wanted & set(pair))


@given(st.text(max_size=200), st.text(max_size=200))
@settings(max_examples=150, deadline=None)
def test_likeness_is_the_same_from_both_sides_and_between_none_and_all(a: str, b: str) -> None:
    one, other = of(a, b), of(b, a)
    assert one.similarity == other.similarity
    assert (one.first, one.second) == (other.second, other.first)
    assert 0.0 <= one.similarity <= 1.0
    assert 0.0 <= one.contained <= 1.0
    assert 0.0 <= one.own <= 1.0


@given(st.lists(st.text(min_size=1), max_size=12))
def test_a_text_has_a_run_for_each_place_where_five_words_begin(words: list[str]) -> None:
    runs = runs_of(words)
    assert len(runs) == (max(len(words) - 4, 1) if words else 0)


def test_stories_of_three_languages_share_nothing() -> None:
    for one, other in combinations(STORIES.values(), 2):
        assert of(one.text, other.text).contained == 0.0
