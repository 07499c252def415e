from hypothesis import given
from hypothesis import strategies as st

from briefwright.edits.grouping import LONGEST, PAUSE, begin, continues, due, extended
from briefwright.edits.splice import Splice
from tests.kit.builders import prose


def typed(at: int, text: str = "x") -> Splice:
    return Splice(start=at, end=at, insert=prose(text))


def erased(start: int, end: int) -> Splice:
    return Splice(start=start, end=end, insert=prose(""))


@given(st.lists(st.integers(0, 480), max_size=40))
def test_no_run_is_longer_than_allowed_however_fast_one_types(pauses: list[int]) -> None:
    run, now = begin("b1", typed(0), 0.0), 0.0
    for at, pause in enumerate(pauses, start=1):
        now += pause / 1000
        if not continues(run, "b1", typed(at), now):
            assert now >= LONGEST
            break
        run = extended(run, typed(at), now)
        assert now < due(run) <= LONGEST


def test_letters_typed_on_and_letters_taken_back_are_one_run() -> None:
    run = begin("b1", typed(4, "ab"), 0.0)
    assert continues(run, "b1", typed(6), 0.2)
    assert continues(run, "b1", erased(5, 6), 0.2)


def test_a_pause_ends_a_run() -> None:
    assert not continues(begin("b1", typed(4), 0.0), "b1", typed(5), PAUSE)


def test_typing_elsewhere_or_in_another_block_is_another_run() -> None:
    run = begin("b1", typed(4), 0.0)
    assert not continues(run, "b1", typed(9), 0.1)
    assert not continues(run, "b2", typed(5), 0.1)
