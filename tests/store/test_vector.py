"""Vectors: sets of ops, written as intervals."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.store.vector import Vector

NUMBERS = st.dictionaries(st.sampled_from("abc"), st.sets(st.integers(1, 30)), max_size=3)


def members(vector: Vector) -> set[tuple[str, int]]:
    return {
        (session, number)
        for session, intervals in vector.intervals.items()
        for first, last in intervals
        for number in range(first, last + 1)
    }


def pairs(numbers: dict[str, set[int]]) -> set[tuple[str, int]]:
    return {(session, number) for session, held in numbers.items() for number in held}


@given(NUMBERS)
def test_a_vector_holds_what_it_was_made_of(numbers: dict[str, set[int]]) -> None:
    vector = Vector.of(numbers)
    assert members(vector) == pairs(numbers)
    assert len(vector) == len(pairs(numbers))
    assert all(vector.holds(session, number) for session, number in pairs(numbers))
    assert not vector.holds("a", 31)


@given(NUMBERS, NUMBERS)
def test_union_and_difference_are_those_of_sets(
    left: dict[str, set[int]], right: dict[str, set[int]]
) -> None:
    one, other = Vector.of(left), Vector.of(right)
    assert members(one.union(other)) == pairs(left) | pairs(right)
    assert members(one.minus(other)) == pairs(left) - pairs(right)
    assert one.union(other) == other.union(one) == Vector.of(_both(left, right))
    assert one.covers(other) == (pairs(left) >= pairs(right))
    assert one.union(other).covers(one)


@given(NUMBERS, NUMBERS)
def test_what_is_common_is_that_of_sets(
    left: dict[str, set[int]], right: dict[str, set[int]]
) -> None:
    common = Vector.of(left).common(Vector.of(right))
    assert members(common) == pairs(left) & pairs(right)


@given(NUMBERS)
def test_a_vector_is_read_as_it_was_written(numbers: dict[str, set[int]]) -> None:
    vector = Vector.of(numbers)
    assert Vector.read(vector.written()) == vector


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"a":[[1]]}',
        '{"a":[[0,3]]}',
        '{"a":[[3,1]]}',
        '{"a":[[1,1e400]]}',
        '{"a":[[1,9007199254740992]]}',
    ],
)
def test_what_names_no_ops_is_no_vector(text: str) -> None:
    assert Vector.read(text) is None


def _both(left: dict[str, set[int]], right: dict[str, set[int]]) -> dict[str, set[int]]:
    return {s: left.get(s, set()) | right.get(s, set()) for s in {*left, *right}}
