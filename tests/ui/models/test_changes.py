"""Laws of the steps between two lists, and of the item model that announces them."""

from hypothesis import given
from hypothesis import strategies as st

from briefwright.ui.models.changes import FINE, Step, StepKind, runs, steps

keys = st.lists(st.sampled_from("abcdefghijkl"), unique=True)


def after_steps(before: list[str], after: list[str]) -> list[str]:
    """The first list with the steps done to it."""
    rows = list(before)
    for step in steps(before, after):
        if step.kind is StepKind.REMOVE:
            del rows[step.first : step.last + 1]
        else:
            taken = after[step.taken : step.taken + step.last - step.first + 1]
            rows[step.first : step.first] = taken
    return rows


@given(keys, keys)
def test_the_steps_lead_from_one_list_to_the_other(before: list[str], after: list[str]) -> None:
    assert after_steps(before, after) == after


@given(keys)
def test_the_same_list_needs_no_step(rows: list[str]) -> None:
    assert steps(rows, list(rows)) == ()


@given(keys, st.data())
def test_one_row_more_is_one_step(rows: list[str], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(rows)))
    longer = [*rows[:at], "new", *rows[at:]]
    assert steps(rows, longer) == (Step(kind=StepKind.INSERT, first=at, last=at, taken=at),)
    assert steps(longer, rows) == (Step(kind=StepKind.REMOVE, first=at, last=at),)


def test_long_lists_that_share_nothing_are_replaced_in_two_steps() -> None:
    before, after = list(range(FINE + 1)), list(range(-FINE, 0))
    made = steps(before, after)
    assert [step.kind for step in made] == [StepKind.REMOVE, StepKind.INSERT]


def test_neighbours_make_one_run() -> None:
    assert runs([1, 2, 3, 7, 9, 10]) == ((1, 3), (7, 7), (9, 10))
    assert runs([]) == ()
