from itertools import pairwise

from hypothesis import given

from briefwright.domain.prose import Prose
from briefwright.edits.align import hunks
from briefwright.edits.tokens import tokens
from tests.kit.builders import prose
from tests.kit.proses import proses


def changed(base: str, side: str) -> list[tuple[str, str]]:
    """The words that differ, as text of the base and of the side."""
    left, right = tokens(prose(base)), tokens(prose(side))
    return [
        (
            "".join(map(str, left[hunk.base.start : hunk.base.end])),
            "".join(map(str, right[hunk.side.start : hunk.side.end])),
        )
        for hunk in hunks(left, right)
    ]


@given(proses(), proses())
def test_putting_the_hunks_in_makes_the_one_text_of_the_other(base: Prose, side: Prose) -> None:
    left, right = tokens(base), tokens(side)
    made: list[object] = []
    at = 0
    for hunk in hunks(left, right):
        made += [*left[at : hunk.base.start], *right[hunk.side.start : hunk.side.end]]
        at = hunk.base.end
    assert (*made, *left[at:]) == right


@given(proses(), proses())
def test_between_two_hunks_stands_a_token_that_both_have(base: Prose, side: Prose) -> None:
    found = hunks(tokens(base), tokens(side))
    for hunk, following in pairwise(found):
        assert hunk.base.end < following.base.start
        assert following.base.start - hunk.base.end == following.side.start - hunk.side.end


@given(proses())
def test_a_text_does_not_differ_from_itself(value: Prose) -> None:
    assert hunks(tokens(value), tokens(value)) == ()


def test_a_changed_word_leaves_the_spaces_beside_it_alone() -> None:
    assert changed("the cat sat", "the dog sat") == [("cat", "dog")]


def test_an_inserted_word_owns_the_spaces_beside_it() -> None:
    assert changed("will resume", "will not resume") == [(" ", " not ")]


def test_punctuation_alone_between_two_changes_is_changed_with_them() -> None:
    assert changed("one, two", "three, four") == [("one, two", "three, four")]


def test_punctuation_at_either_end_of_the_text_is_kept() -> None:
    assert changed("“one”", "“two”") == [("one", "two")]


def test_a_sentence_put_in_leaves_the_one_before_it_whole() -> None:
    assert changed("It closed.", "It closed. It rained.") == [("", " It rained.")]
    assert changed("One. Three.", "One. Two. Three.") == [(" ", " Two. ")]


def test_a_small_word_shared_by_two_unlike_sentences_is_no_match() -> None:
    base = "Ships wait far outside the closed port of Latakia"
    assert changed(base, "Officials said on Monday the crane will be mended") == [
        (base, "Officials said on Monday the crane will be mended")
    ]


def test_a_change_between_words_that_stay_is_just_that() -> None:
    assert changed("one two three four five", "one two six seven five") == [
        ("three four", "six seven")
    ]
    assert changed("a b c, d e f.", "a x c, d y f.") == [("b", "x"), ("e", "y")]
