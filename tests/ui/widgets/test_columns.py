"""Columns of a table: laws that hold for any order, width and room."""

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF

from briefwright.ui.widgets.columns import GAP, LEAST, MAIN_LEAST, MOST, Columns
from tests.kit.counts import times

FIRST = Columns.first("title", {"a": 80, "b": 60, "c": 120}, hidden=("c",))
KEYS = st.sampled_from(("a", "b", "c"))


def arranged(acts: list[tuple[str, str, int]]) -> Columns:
    """The first columns after these acts of a person."""
    columns = FIRST
    for what, key, by in acts:
        match what:
            case "turn":
                columns = columns.turned(key)
            case "size":
                columns = columns.sized(key, columns.widths[key] + by)
            case _ if key in columns.visible:
                columns = columns.moved(key, by)
            case _:
                pass
    return columns


ACTS = st.lists(
    st.tuples(st.sampled_from(("turn", "size", "move")), KEYS, st.integers(-500, 500)), max_size=12
)


@given(acts=ACTS)
@settings(max_examples=times(100))
def test_no_act_loses_a_column_or_makes_one_too_wide_to_use(
    acts: list[tuple[str, str, int]],
) -> None:
    columns = arranged(acts)
    assert sorted(columns.order) == ["a", "b", "c"]
    assert all(LEAST <= width <= MOST for width in columns.widths.values())


@given(acts=ACTS)
@settings(max_examples=times(100))
def test_what_was_kept_is_taken_up_as_it_was(acts: list[tuple[str, str, int]]) -> None:
    left = arranged(acts)
    kept = left.order, left.hidden, {key: float(each) for key, each in left.widths.items()}
    assert FIRST.taken_up(*kept) == left


@given(acts=ACTS, width=st.integers(200, 1600), rtl=st.booleans())
@settings(max_examples=times(100))
def test_cells_fill_the_row_without_overlap_and_mirror(
    acts: list[tuple[str, str, int]], width: int, rtl: bool
) -> None:
    columns = arranged(acts)
    box = QRectF(10, 0, width, 20)
    cells = list(columns.cells(box, rtl=rtl).values())
    assert cells[0].width() >= MAIN_LEAST or len(cells) == 1
    assert sum(cell.width() + GAP for cell in cells) - GAP == width
    edges = sorted((cell.left(), cell.right()) for cell in cells)
    assert all(first[1] <= second[0] for first, second in pairwise(edges))
    mirrored = columns.cells(box, rtl=not rtl).values()
    for one, other in zip(cells, mirrored, strict=True):
        assert one.left() - box.left() == box.right() - other.right()


def test_a_column_that_is_not_known_is_left_out_and_a_new_one_added() -> None:
    taken = FIRST.taken_up(("b", "gone", "b"), ("gone",), {"b": 9999, "gone": 3})
    assert taken.order == ("b", "a", "c")
    assert taken.visible == ("b", "a")
    assert taken.widths == {"a": 80, "b": MOST, "c": 120}


def test_nothing_kept_means_the_first_columns() -> None:
    assert FIRST.taken_up((), (), {}) == FIRST
