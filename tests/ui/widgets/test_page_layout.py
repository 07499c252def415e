"""Where pages lie: laws that hold for any number of pages at any zoom."""

from hypothesis import given
from hypothesis import strategies as st

from briefwright.document.model import Origin
from briefwright.export.pdf import Place
from briefwright.ui.widgets.page_layout import (
    GAP,
    LARGEST,
    MARGIN,
    SMALLEST,
    STEPS,
    Layout,
    PageSize,
    fitting,
    stepped,
)

A4 = PageSize(width=595.28, height=841.89)
sizes = st.lists(st.sampled_from([A4, PageSize(width=842, height=595)]), min_size=1, max_size=6)
zooms = st.sampled_from(STEPS)


@given(sizes, zooms, st.integers(100, 2000))
def test_pages_lie_below_one_another_inside_the_table(
    pages: list[PageSize], zoom: float, room: int
) -> None:
    layout = Layout(pages, zoom, room)
    for above, below in zip(layout.pages, layout.pages[1:], strict=False):
        assert below.y >= above.y + above.height + GAP - 1
    for page in layout.pages:
        assert page.x >= MARGIN - 1
        assert page.x + page.width <= layout.width - MARGIN + 1
    assert layout.pages[-1].y + layout.pages[-1].height + MARGIN <= layout.height + 1


@given(sizes, zooms, st.data())
def test_only_the_pages_in_sight_are_drawn(
    pages: list[PageSize], zoom: float, data: st.DataObject
) -> None:
    layout = Layout(pages, zoom, 800)
    top = data.draw(st.floats(0, layout.height))
    seen = layout.between(top, top + 500)
    for number, page in enumerate(layout.pages):
        in_sight = page.y <= top + 500 and page.y + page.height >= top
        assert (number in seen) == in_sight


def test_a_point_belongs_to_the_smallest_place_that_holds_it() -> None:
    layout = Layout([A4], 1.0, 1000)
    block = _place("block", (100, 100, 400, 200))
    label = _place("finding", (150, 120, 160, 130))
    page = layout.pages[0]
    x, y = page.x + 155 * layout.scale, page.y + 125 * layout.scale
    assert layout.at((block, label), x, y) == label
    assert layout.at((block, label), page.x + 300 * layout.scale, y) == block
    assert layout.at((block, label), page.x + 1, page.y + 1) is None


def test_a_page_fits_its_room_but_is_never_larger_than_life() -> None:
    zoom = fitting([A4], 620)
    assert Layout([A4], zoom, 620).width <= 620.5
    assert fitting([A4], 4000) == 1.0


@given(st.floats(SMALLEST, LARGEST))
def test_a_step_of_the_zoom_goes_its_way_and_stays_in_its_bounds(zoom: float) -> None:
    assert stepped(zoom, 1) > zoom or stepped(zoom, 1) == LARGEST
    assert stepped(zoom, -1) < zoom or stepped(zoom, -1) == SMALLEST


def _place(table: str, box: tuple[float, float, float, float]) -> Place:
    x0, y0, x1, y1 = box
    return Place(origin=Origin(table=table, row="r"), page=1, x0=x0, y0=y0, x1=x1, y1=y1)
