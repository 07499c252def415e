"""What must stay whole does, whatever is taken out, typed, pasted or moved over it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from briefwright.domain.prose import BlockKind, Cite, Prose
from briefwright.domain.text import OBJECT
from briefwright.ui.brief.fitting import WHOLE, fitted, fitted_move
from briefwright.ui.brief.line_moves import Step, step
from briefwright.ui.brief.lines import Line, Lines, Place
from briefwright.ui.brief.setting import MADE_KINDS, caption_and_items
from briefwright.ui.brief.tabling import (
    cell,
    cell_at,
    cells_of,
    column_moved,
    filled,
    new_table,
    row_of,
    rows_of,
    with_column,
    with_row,
    without_column,
    without_row,
)
from tests.kit.counts import times

EVENTS = Line(
    id="e",
    kind=BlockKind.EVENTS,
    content=Prose(
        text=f"Events\tfirst{OBJECT}\t{OBJECT}", atoms=(Cite(finding="a"), Cite(finding="b"))
    ),
)


def line(text: str, kind: BlockKind = BlockKind.PARAGRAPH, row: str | None = None) -> Line:
    return Line(id=row, kind=kind, content=Prose(text=text))


def table() -> Lines:
    return (
        line("Title", BlockKind.CAPTION, "c"),
        line("a\tb", BlockKind.ROW, "1"),
        line("c\td", BlockKind.ROW, "2"),
    )


TEXT: Lines = (line("before", row="p"), *table(), EVENTS, line("after", row="q"))


@st.composite
def stretches(draw: st.DrawFn) -> tuple[Place, Place]:
    """Two places as the page gives them: within what is typed of a line."""
    found = []
    for _ in range(2):
        number = draw(st.integers(0, len(TEXT) - 1))
        size = len(caption_and_items(TEXT[number])[0].text)
        found.append(Place(number, draw(st.integers(0, size))))
    return min(found), max(found)


PIECES: tuple[Lines, ...] = (
    (),
    (line("x"),),
    (line("x\ty"),),
    (line("x"), line("y")),
    (EVENTS,),
    (line("x"), *table(), line("y")),
)


@settings(max_examples=times(100), deadline=None)
@given(stretch=stretches(), pieces=st.sampled_from(PIECES))
def test_rows_keep_their_cells_and_figures_their_items(
    stretch: tuple[Place, Place], pieces: Lines
) -> None:
    made, place = fitted(TEXT, *stretch, pieces)
    assert made
    assert 0 <= place.line < len(made)
    assert 0 <= place.at <= len(made[place.line].content.text)
    for each in made:
        if each.id in ("1", "2"):
            assert each.kind is BlockKind.ROW
            assert each.content.text.count("\t") >= 1
        if each.id == "e":
            assert each.content.atoms[:2] == EVENTS.content.atoms
        if each.kind not in WHOLE:
            assert "\t" not in each.content.text
    ids = [each.id for each in made if each.id]
    assert ids == sorted(set(ids), key=[each.id for each in TEXT].index)


def test_a_figure_wholly_selected_goes_and_one_that_is_touched_stays() -> None:
    made, _ = fitted(TEXT, Place(4, 0), Place(5, 0))
    assert [each.id for each in made] == ["p", "c", "1", "2", "q"]
    made, place = fitted(TEXT, Place(0, 3), Place(4, 3))
    assert [each.content.text for each in made] == [
        "bef",
        f"nts\tfirst{OBJECT}\t{OBJECT}",
        "after",
    ]
    assert place == Place(0, 3)


def test_all_of_the_text_goes_with_the_tables_and_figures_in_it() -> None:
    for text in (TEXT, TEXT[:5], TEXT[:4]):
        end = Place(len(text) - 1, len(caption_and_items(text[-1])[0].text))
        made, _ = fitted(text, Place(0, 0), end)
        assert [each.content.text for each in made] == [""]
        assert made[0].kind is BlockKind.PARAGRAPH


def test_what_is_cited_into_a_caption_becomes_an_item_once() -> None:
    chip = Line(content=Prose(text=OBJECT, atoms=(Cite(finding="c"),)))
    made, _ = fitted((EVENTS,), Place(0, 6), Place(0, 6), (chip,))
    assert made[0].content.atoms == (*EVENTS.content.atoms, Cite(finding="c"))
    again, _ = fitted(made, Place(0, 6), Place(0, 6), (chip,))
    assert again == made


def test_words_move_into_a_cell_and_nothing_moves_across_whole_lines() -> None:
    made = fitted_move(TEXT, Place(0, 0), Place(0, 3), Place(2, 1))
    assert made is not None
    assert [each.content.text for each in made[0][:3]] == ["ore", "Title", "abef\tb"]
    assert fitted_move(TEXT, Place(0, 0), Place(2, 1), Place(5, 0)) is None


def test_a_table_moves_as_one_and_a_row_within_it() -> None:
    assert step(TEXT, 1, -1) == Step(blocks=("c", "1", "2"), before="p")
    assert step(TEXT, 1, 1) == Step(blocks=("c", "1", "2"), before="q")
    assert step(TEXT, 2, 1) == Step(blocks=("1",), before="e")
    assert step(TEXT, 2, -1) is None
    assert step(TEXT, 0, 1) == Step(blocks=("p",), before="e")
    assert step(TEXT, 5, 1) is None


def test_cells_are_taken_apart_and_put_together() -> None:
    content = Prose(text=f"a\t{OBJECT}b\t", atoms=(Cite(finding="f"),))
    assert row_of(cells_of(content)) == content
    assert cell_at((line("a\tbc\t", BlockKind.ROW),), Place(0, 3)) == cell(
        (line("a\tbc\t", BlockKind.ROW),), 0, 1
    )


def test_rows_and_columns_come_and_go() -> None:
    lines = table()
    assert rows_of(lines, 0) == rows_of(lines, 2) == (1, 2)
    assert [each.content.text for each in with_row(lines, 1)] == ["Title", "a\tb", "\t", "c\td"]
    assert [each.content.text for each in with_column(lines, Place(1, 0))[1:]] == [
        "a\t\tb",
        "c\t\td",
    ]
    moved = column_moved(lines, Place(1, 0), 1)
    assert moved is not None
    assert [each.content.text for each in moved[1:]] == ["b\ta", "d\tc"]
    assert column_moved(lines, Place(1, 0), -1) is None
    less = without_column(lines, Place(1, 0))
    assert less is not None
    assert [each.content.text for each in less[1:]] == ["b", "d"]
    assert without_column(less, Place(1, 0)) is None
    assert without_row(without_row(lines, 1), 1) == ()


def test_cells_are_filled_and_rows_grow() -> None:
    words = [[Prose(text="1"), Prose(text="2")], [Prose(text="3"), Prose(text="4")]]
    made = filled(new_table(1, 2), Place(1, 1), words)
    assert [each.content.text for each in made[1:]] == ["\t1\t2", "\t3\t4"]


def test_only_made_lines_have_items() -> None:
    assert MADE_KINDS < WHOLE
    assert caption_and_items(line("a\tb"))[1].text == ""
