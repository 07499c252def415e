import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import Bug
from briefwright.domain.prose import Mark, MarkKind, Prose
from briefwright.edits.blocks import (
    clear_mark,
    join,
    joined,
    normal,
    set_mark,
    slice_of,
    split,
)
from tests.kit.builders import p, prose
from tests.kit.proses import proses


def covered(value: Prose, kind: MarkKind) -> set[int]:
    return {at for mark in value.marks if mark.kind is kind for at in range(mark.start, mark.end)}


@given(proses(), st.data())
def test_joining_what_was_split_gives_the_same_prose(value: Prose, data: st.DataObject) -> None:
    assert join(*split(value, data.draw(st.integers(0, len(value.text))))) == value


@given(proses(), proses())
def test_splitting_what_was_joined_gives_the_same_two(left: Prose, right: Prose) -> None:
    assert split(join(left, right), len(left.text)) == (left, right)


@given(proses(), proses(), proses())
def test_joining_does_not_care_for_grouping(one: Prose, two: Prose, three: Prose) -> None:
    assert join(join(one, two), three) == join(one, join(two, three)) == joined((one, two, three))


@given(proses(), st.data())
def test_a_slice_of_a_slice_is_a_slice(value: Prose, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(value.text)))
    end = data.draw(st.integers(start, len(value.text)))
    inner = data.draw(st.integers(0, end - start))
    assert slice_of(slice_of(value, start, end), 0, inner) == slice_of(value, start, start + inner)


@given(proses(), st.sampled_from(MarkKind), st.data())
def test_a_mark_covers_just_what_it_is_set_on(
    value: Prose, kind: MarkKind, data: st.DataObject
) -> None:
    start = data.draw(st.integers(0, len(value.text)))
    end = data.draw(st.integers(start, len(value.text)))
    stretch = set(range(start, end))
    assert covered(set_mark(value, start, end, kind), kind) == covered(value, kind) | stretch
    assert covered(clear_mark(value, start, end, kind), kind) == covered(value, kind) - stretch
    for other in set(MarkKind) - {kind}:
        assert covered(clear_mark(value, start, end, kind), other) == covered(value, other)


def test_a_citation_stays_with_the_half_it_stands_in() -> None:
    marked = p("One.{f1} <a>Two.{f2}")
    left, right = split(marked.prose, marked.at["a"])
    assert (left, right) == (prose("One.{f1} "), prose("Two.{f2}"))


def test_a_mark_across_the_split_goes_on_in_both_halves() -> None:
    marked = p("a *bold<a> word* b")
    assert split(marked.prose, marked.at["a"]) == (prose("a *bold*"), prose("* word* b"))


def test_marks_that_meet_are_one_mark() -> None:
    assert join(prose("*a*"), prose("*b*")) == prose("*ab*")
    marks = tuple(Mark(start=i, end=i + 2, kind=MarkKind.BOLD) for i in (1, 0))
    assert normal(Prose(text="abc", marks=marks)) == prose("*abc*")


def test_a_stretch_has_one_language() -> None:
    arabic = set_mark(prose("abcdef"), 0, 6, MarkKind.FOREIGN, "ar")
    both = set_mark(arabic, 2, 4, MarkKind.FOREIGN, "fa")
    assert [(m.start, m.end, m.detail) for m in both.marks] == [
        (0, 2, "ar"),
        (2, 4, "fa"),
        (4, 6, "ar"),
    ]


@pytest.mark.parametrize("start, end", [(-1, 1), (2, 1), (0, 4)])
def test_a_stretch_outside_the_text_is_our_own_fault(start: int, end: int) -> None:
    with pytest.raises(Bug, match="in a text of 3"):
        slice_of(prose("abc"), start, end)
    with pytest.raises(Bug, match="in a text of 3"):
        clear_mark(prose("abc"), start, end, MarkKind.BOLD)
