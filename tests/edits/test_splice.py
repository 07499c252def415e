import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.errors import Bug
from briefwright.domain.prose import Prose
from briefwright.edits.splice import Side, Splice, apply, invert, map_position, splice_between
from tests.kit.builders import p, prose
from tests.kit.proses import edited, proses, splices

lawful = settings(max_examples=150, deadline=None)


@lawful
@given(st.data(), proses())
def test_an_inverted_splice_takes_it_back(data: st.DataObject, before: Prose) -> None:
    splice = data.draw(splices(before))
    assert apply(apply(before, splice), invert(before, splice)) == before


@lawful
@given(st.data(), proses())
def test_the_splice_between_two_proses_turns_one_into_the_other(
    data: st.DataObject, before: Prose
) -> None:
    after = data.draw(st.one_of(edited(before), proses()))
    splice = splice_between(before, after)
    assert (splice is None) == (before == after)
    if splice is not None:
        assert apply(before, splice) == after


@lawful
@given(st.data(), proses())
def test_no_smaller_splice_does_what_the_splice_between_does(
    data: st.DataObject, before: Prose
) -> None:
    splice = data.draw(splices(before))
    found = splice_between(before, apply(before, splice))
    if found is not None:
        assert found.end - found.start <= splice.end - splice.start
        assert len(found.insert.text) <= len(splice.insert.text)


@lawful
@given(st.data(), proses())
def test_positions_outside_a_splice_keep_their_character(
    data: st.DataObject, before: Prose
) -> None:
    splice = data.draw(splices(before))
    after = apply(before, splice)
    for side in Side:
        for pos, char in enumerate(before.text):
            moved = map_position(pos, splice, side)
            assert 0 <= moved <= len(after.text)
            if pos < splice.start or pos >= splice.end > splice.start:
                assert after.text[moved] == char


def test_a_position_leans_to_the_side_it_is_told_to() -> None:
    put_in = Splice(start=2, end=2, insert=prose("xyz"))
    assert map_position(2, put_in, Side.LEFT) == 2
    assert map_position(2, put_in, Side.RIGHT) == 5
    replaced = Splice(start=1, end=4, insert=prose("xy"))
    assert map_position(2, replaced, Side.LEFT) == 1
    assert map_position(2, replaced, Side.RIGHT) == 3
    assert [map_position(pos, replaced, Side.RIGHT) for pos in (1, 4, 5)] == [1, 3, 4]


def test_typing_a_letter_is_one_letter_long() -> None:
    before, after = p("The por<a> closed."), p("The port<a> closed.")
    assert splice_between(before.prose, after.prose) == Splice(
        start=before.at["a"], end=before.at["a"], insert=prose("t")
    )


def test_a_changed_citation_is_seen_though_the_text_is_the_same() -> None:
    splice = splice_between(prose("One{f1} two{f2}."), prose("One{f1} two{f3}."))
    assert splice == Splice(start=8, end=9, insert=prose("{f3}"))


def test_a_changed_citation_at_the_very_start_is_seen() -> None:
    splice = splice_between(prose("{f1} one"), prose("{f2} one"))
    assert splice == Splice(start=0, end=1, insert=prose("{f2}"))


def test_a_changed_mark_is_seen_though_the_text_is_the_same() -> None:
    splice = splice_between(prose("one two three"), prose("one *two* three"))
    assert splice == Splice(start=4, end=7, insert=prose("*two*"))


def test_a_doubled_letter_is_put_in_once() -> None:
    assert splice_between(prose("aab"), prose("aaab")) == Splice(start=2, end=2, insert=prose("a"))


def test_a_splice_outside_its_prose_is_our_own_fault() -> None:
    with pytest.raises(Bug):
        apply(prose("ab"), Splice(start=1, end=3, insert=prose("")))
