"""Positions followed from one text to another: laws on random texts, then the corners by name."""

from hypothesis import given
from hypothesis import strategies as st

from briefwright.anchoring.course import Course, changes
from briefwright.domain.text import Span

words = st.lists(
    st.sampled_from(("the", "port", "closed", "😀", "ship", ".", "\n", "réunis", "الميناء")),
    max_size=10,
).map(" ".join)


def span_of(text: str, part: str) -> Span:
    start = text.index(part)
    return Span(start=start, end=start + len(part))


def reads(before: str, after: str, part: str) -> str | None:
    """What stands in the place of a part of the old text."""
    span = Course.between(before, after).span(span_of(before, part))
    return None if span is None else after[span.start : span.end]


@given(words, words)
def test_what_is_between_the_changes_is_alike(before: str, after: str) -> None:
    for course in (
        Course.between(before, after),
        Course.by(before, after, changes(before, after)),
    ):
        at_old = at_new = 0
        for change in course.changes:
            assert before[at_old : change.old.start] == after[at_new : change.new.start]
            at_old, at_new = change.old.end, change.new.end
        assert before[at_old:] == after[at_new:]


@given(words, words, st.data())
def test_a_span_stays_inside_the_text_and_in_order(
    before: str, after: str, data: st.DataObject
) -> None:
    before = f"{before}."
    start = data.draw(st.integers(0, len(before) - 1))
    span = Span(start=start, end=data.draw(st.integers(start + 1, len(before))))
    course = Course.between(before, after)
    found = course.span(span)
    if found is not None:
        assert 0 <= found.start < found.end <= len(after)
    followed = course.follow(span)
    if followed is not None:
        assert after[followed.start : followed.end] == before[span.start : span.end]
    assert 0 <= course.position(start) <= len(after)


def test_a_word_inside_is_corrected_with_its_passage() -> None:
    assert reads("He denyed it twice.", "He denied it twice.", "denyed it") == "denied it"
    assert reads("He denyed it twice.", "He denied it twice.", "it twice") == "it twice"


def test_a_letter_that_a_word_lost_comes_back_into_its_passage() -> None:
    assert reads("he port closed.", "The port closed.", "he port") == "The port"
    assert reads("The por closed.", "The port closed.", "The por") == "The port"


def test_words_put_in_beside_a_passage_are_none_of_it() -> None:
    assert reads("It closed.", "It closed today.", "closed") == "closed"
    assert reads("It closed.", "It never closed.", "closed") == "closed"
    assert reads("theport closed", "the port closed", "port") == "port"


def test_nothing_is_left_of_words_that_were_taken_out() -> None:
    assert reads("It was was closed.", "It closed.", "was was") is None


def test_a_heading_goes_with_its_line() -> None:
    before, after = "Intro.\nThe prot\nText.", "A new intro.\nThe port\nText."
    course = Course.between(before, after)
    assert course.position(before.index("The")) == after.index("The")
    assert course.position(0) == 0
