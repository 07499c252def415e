"""Laws of page making: every strip once and in order, nothing above another, holds respected."""

from hypothesis import given
from hypothesis import strategies as st

from briefwright.export.pdf.paginate import NOTES_GAP, Page, paginate
from briefwright.export.pdf.setter import Slice
from briefwright.export.pdf.story import FootNote
from briefwright.export.pdf.strips import Keep, Strip
from briefwright.export.pdf.structure import Node

HEIGHT = 600.0


def note(name: str, lines: int) -> FootNote:
    return FootNote(anchor=name, node=Node("Note"), lines=[Slice(11.0)] * lines)


@st.composite
def stories(draw: st.DrawFn) -> tuple[list[Strip], dict[str, FootNote]]:
    notes = {
        f"n{n}": note(f"n{n}", draw(st.integers(1, 12))) for n in range(draw(st.integers(0, 6)))
    }
    pending = list(notes)
    strips: list[Strip] = []
    for _ in range(draw(st.integers(1, 80))):
        marked = bool(pending) and draw(st.booleans())
        own = (pending.pop(0),) if marked else ()
        strips.append(
            Strip(
                height=draw(st.floats(1, 160)),
                before=draw(st.floats(0, 25)),
                after=draw(st.floats(0, 25)),
                keep=draw(st.sampled_from(list(Keep))),
                wide=draw(st.booleans()),
                opens_page=draw(st.integers(0, 30)) == 0,
                notes=own,
            )
        )
    return strips, notes


def used(page: Page) -> float:
    foot = max((p.top + p.strip.height for p in page.placed), default=0.0)
    return foot + page.notes_height()


@given(stories())
def test_every_strip_stands_once_and_in_order(
    story: tuple[list[Strip], dict[str, FootNote]],
) -> None:
    strips, notes = story
    pages = paginate(strips, notes, HEIGHT)
    placed = [p.strip for page in pages for p in page.placed if not p.repeated]
    assert [id(strip) for strip in placed] == [id(strip) for strip in strips]


@given(stories())
def test_nothing_overlaps_and_nothing_runs_over_the_foot(
    story: tuple[list[Strip], dict[str, FootNote]],
) -> None:
    strips, notes = story
    for page in paginate(strips, notes, HEIGHT):
        assert used(page) <= HEIGHT + 0.1
        for above, below in zip(page.placed, page.placed[1:], strict=False):
            assert above.top + above.strip.height <= below.top + 0.001


@given(stories())
def test_every_line_of_every_remark_stands_once_and_begins_with_its_mark(
    story: tuple[list[Strip], dict[str, FootNote]],
) -> None:
    strips, notes = story
    pages = paginate(strips, notes, HEIGHT)
    shown = [(note.anchor, index) for index, page in enumerate(pages) for note, _ in page.notes]
    for strip in strips:
        for anchor in strip.notes:
            mark = next(i for i, p in enumerate(pages) if any(x.strip is strip for x in p.placed))
            of_note = [index for name, index in shown if name == anchor]
            assert len(of_note) == len(notes[anchor].lines)
            assert of_note == sorted(of_note)
            assert of_note[0] == mark


@given(stories())
def test_what_opens_a_page_stands_at_its_top(
    story: tuple[list[Strip], dict[str, FootNote]],
) -> None:
    strips, notes = story
    tops = {id(p.placed[0].strip) for p in paginate(strips, notes, HEIGHT) if p.placed}
    assert all(id(strip) in tops for strip in strips if strip.opens_page)


def test_a_strip_that_holds_on_goes_with_the_next() -> None:
    strips = [Strip(height=100.0) for _ in range(5)]
    strips += [Strip(height=60.0, keep=Keep.FIRMLY), Strip(height=100.0)]
    first, second = paginate(strips, {}, HEIGHT)
    assert [p.strip.height for p in first.placed] == [100.0] * 5
    assert [p.strip.height for p in second.placed] == [60.0, 100.0]


def test_a_weak_hold_is_broken_rather_than_leaving_the_page_half_empty() -> None:
    block = [Strip(height=50.0, keep=Keep.RATHER) for _ in range(9)] + [Strip(height=50.0)]
    whole = paginate([Strip(height=450.0), *block], {}, HEIGHT)
    assert len(whole[0].placed) == 1
    cut = paginate([Strip(height=250.0), *block], {}, HEIGHT)
    assert len(cut[0].placed) == 8


def test_a_heading_wants_room_below_it() -> None:
    strips = [Strip(height=500.0), Strip(height=20.0, room=115.0), Strip(height=20.0)]
    first, _ = paginate(strips, {}, HEIGHT)
    assert len(first.placed) == 1


def test_wide_strips_keep_below_text_in_the_margin() -> None:
    strips = [
        Strip(height=30.0, foot=120.0, wide=True),
        Strip(height=15.0),
        Strip(height=15.0, wide=True),
    ]
    (page,) = paginate(strips, {}, HEIGHT)
    assert page.placed[1].top == 30.0
    assert page.placed[2].top > 120.0


def test_a_table_head_is_repeated_on_each_page() -> None:
    head = Strip(height=20.0, keep=Keep.FIRMLY)
    rows = [Strip(height=100.0, head=(head,)) for _ in range(12)]
    pages = paginate([head, *rows], {}, HEIGHT)
    assert len(pages) > 2
    assert all(page.placed[0].strip is head for page in pages)
    assert [page.placed[0].repeated for page in pages] == [False, *[True] * (len(pages) - 1)]


def test_remarks_leave_room_for_the_line_above_them() -> None:
    notes = {"a": note("a", 2)}
    (page,) = paginate([Strip(height=15.0, notes=("a",))], notes, HEIGHT)
    assert page.notes_height() == 22.0 + NOTES_GAP
