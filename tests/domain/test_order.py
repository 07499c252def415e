import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.errors import Bug
from briefwright.domain.order import DIGITS, key_between, keys_after


@given(st.lists(st.integers(0, 1000), max_size=60))
def test_there_is_always_room_for_another_anywhere(places: list[int]) -> None:
    keys: list[str] = []
    for place in places:
        at = place % (len(keys) + 1)
        low = keys[at - 1] if at else None
        high = keys[at] if at < len(keys) else None
        key = key_between(low, high)
        assert low is None or low < key
        assert high is None or key < high
        assert key
        assert not key.endswith("0")
        assert set(key) <= set(DIGITS)
        keys.insert(at, key)
    assert keys == sorted(set(keys))


def test_keys_before_the_first_and_between_the_closest_never_run_out() -> None:
    high = key_between(None, None)
    low = high
    for _ in range(200):
        lower = key_between(None, low)
        assert lower < low
        low = lower
    for _ in range(200):
        high, before = key_between(low, high), high
        assert low < high < before


def test_keys_stay_short_where_there_is_room() -> None:
    assert key_between("1", "25") == "2"
    assert key_between("1", "3") == "2"


@given(st.integers(0, 120))
def test_many_keys_rise(count: int) -> None:
    keys = keys_after("h", count)
    assert len(keys) == count
    assert keys == sorted(set(keys))
    assert all(key > "h" for key in keys)


@pytest.mark.parametrize("low, high", [("b", "a"), ("a", "a")])
def test_no_key_fits_between_neighbours_in_the_wrong_order(low: str, high: str) -> None:
    with pytest.raises(Bug, match="no key fits"):
        key_between(low, high)
