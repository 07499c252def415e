from hypothesis import given
from hypothesis import strategies as st

from briefwright.anchoring.describe import describe
from briefwright.anchoring.remap import remap
from briefwright.domain.anchor import AnchorState
from briefwright.domain.text import Span

words = st.lists(st.sampled_from(("the", "port", "closed", "😀", "ship", ".")), max_size=8).map(
    " ".join
)


@given(words, words, words, words)
def test_a_passage_is_followed_past_edits_before_and_after_it(
    before: str, after: str, new_before: str, new_after: str
) -> None:
    passage = "Officials denied it twice, giving no reason at all"
    old = f"{before} {passage} {after}"
    new = f"{new_before} {passage} {new_after}"
    start = len(before) + 1
    anchor = describe(old, Span(start=start, end=start + len(passage)))
    outcome = remap(anchor, old, new)
    assert outcome is not None
    assert outcome.span == Span(start=len(new_before) + 1, end=len(new_before) + 1 + len(passage))
    assert outcome.state is (AnchorState.EXACT if old == new else AnchorState.MOVED)


@given(words, words, st.data())
def test_what_remap_answers_always_reads_like_the_quotation(
    old: str, new: str, data: st.DataObject
) -> None:
    old = f"{old}."
    start = data.draw(st.integers(0, len(old) - 1))
    anchor = describe(old, Span(start=start, end=data.draw(st.integers(start + 1, len(old)))))
    outcome = remap(anchor, old, new)
    if outcome is not None:
        assert outcome.span is not None
        assert new[outcome.span.start : outcome.span.end] == anchor.quotation


def test_the_right_one_of_two_equal_passages_is_followed() -> None:
    old = "He denied it. She denied it."
    anchor = describe(old, Span(start=18, end=27))
    outcome = remap(anchor, old, "On Monday he denied it. She denied it.")
    assert outcome is not None
    assert outcome.span == Span(start=28, end=37)


def test_an_edit_inside_the_passage_is_left_to_resolve() -> None:
    old = "He denied it."
    assert remap(describe(old, Span(start=0, end=12)), old, "He now denied it.") is None


def test_a_text_that_the_anchor_never_saw_says_nothing() -> None:
    anchor = describe("He denied it.", Span(start=0, end=2))
    assert remap(anchor, "He came.", "He came. Later.") is None
