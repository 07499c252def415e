"""Lines as values: what replacing, moving, setting and comparing make of them."""

from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.prose import BlockKind, Cite, DisputeRef, MarkKind, Prose, SectionRef
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import normal
from briefwright.ui.brief.carets import carried
from briefwright.ui.brief.clipping import (
    atom_named,
    in_words,
    lines_of_words,
    name_of,
    packed,
    unpacked,
)
from briefwright.ui.brief.lines import (
    Line,
    Lines,
    Place,
    cut,
    difference,
    end_of,
    is_marked,
    marked,
    moved,
    replaced,
    within,
)
from tests.kit.proses import proses

texts = st.lists(proses(), min_size=1, max_size=4).map(
    lambda found: tuple(Line(id=f"b{n}", content=normal(p)) for n, p in enumerate(found))
)


@st.composite
def stretches(draw: st.DrawFn) -> tuple[Lines, Place, Place]:
    lines = draw(texts)
    ends = [
        within(lines, Place(draw(st.integers(0, 4)), draw(st.integers(0, 60)))) for _ in range(2)
    ]
    start, end = sorted(ends)
    return lines, start, end


def whole(lines: Lines) -> str:
    return "\n".join(line.content.text for line in lines)


@given(stretches())
def test_a_stretch_put_back_where_it_was_cut_makes_the_same_text(
    case: tuple[Lines, Place, Place],
) -> None:
    lines, start, end = case
    pieces = cut(lines, start, end)
    rest, place = replaced(lines, start, end)
    again, after = replaced(rest, place, place, pieces)
    assert [line.content for line in again] == [line.content for line in lines]
    assert after == end


@given(stretches(), st.integers(0, 4), st.integers(0, 60))
def test_moving_a_stretch_loses_no_letter_and_no_atom(
    case: tuple[Lines, Place, Place], line: int, at: int
) -> None:
    lines, start, end = case
    result = moved(lines, start, end, within(lines, Place(line, at)))
    if result is None:
        return
    after, first, last = result
    assert sorted(whole(after)) == sorted(whole(lines))
    assert whole(cut(after, first, last)) == whole(cut(lines, start, end))
    cited = sorted(name_of(a) for each in lines for a in each.content.atoms)
    assert sorted(name_of(a) for each in after for a in each.content.atoms) == cited


@given(stretches())
def test_what_is_set_is_set_and_can_be_unset(case: tuple[Lines, Place, Place]) -> None:
    lines, start, end = case
    bold = marked(lines, start, end, MarkKind.BOLD, on=True)
    plain = marked(bold, start, end, MarkKind.BOLD, on=False)
    assert is_marked(bold, start, end, MarkKind.BOLD) == bool(
        whole(cut(lines, start, end)).strip("\n")
    )
    assert not is_marked(plain, start, end, MarkKind.BOLD)
    assert whole(bold) == whole(lines)


@given(texts, texts)
def test_the_difference_turns_one_text_into_the_other(before: Lines, after: Lines) -> None:
    stretch = difference(before, after)
    if stretch is None:
        assert before == after
    else:
        assert (*before[: stretch.first], *stretch.lines, *before[stretch.last :]) == after


@given(texts)
def test_cut_lines_come_back_from_the_clipboard_as_they_were(lines: Lines) -> None:
    pieces = cut(lines, Place(0, 0), end_of(lines))
    assert unpacked(packed(pieces), lambda _atom: True) == pieces


@given(texts)
def test_atoms_that_are_not_known_stay_behind(lines: Lines) -> None:
    pieces = unpacked(packed(lines), lambda _atom: False)
    assert [piece.content.atoms for piece in pieces] == [()] * len(lines)
    assert [p.content.text for p in pieces] == [line.content.plain for line in lines]


def test_strange_bytes_on_the_clipboard_are_no_lines() -> None:
    for data in (b"", b"\xff", b"{}", b"[1]", b'[{"kind": "odd"}]', b"null"):
        assert unpacked(data, lambda _atom: True) == ()


def test_an_atom_is_known_by_its_name() -> None:
    for atom in (Cite(finding="a:b"), SectionRef(target="annex-a"), DisputeRef(dispute="d")):
        assert atom_named(name_of(atom)) == atom
    assert atom_named("None") is None


def test_a_chip_is_said_in_words() -> None:
    line = Line(content=Prose(text=f"So.{OBJECT}", atoms=(Cite(finding="f"),)))
    assert in_words((line, line), lambda _atom: "[APA 1]") == "So.[APA 1]\nSo.[APA 1]"


def test_plain_text_is_a_paragraph_a_line() -> None:
    assert [line.content.text for line in lines_of_words("a \r\n\n b\n")] == ["a", "b"]
    assert [line.content.text for line in lines_of_words(" within ")] == [" within "]
    assert lines_of_words(" \n ") == ()


def test_an_erased_first_line_leaves_the_second_as_it_is() -> None:
    lines = (
        Line(id="a", content=Prose(text="x")),
        Line(id="b", kind=BlockKind.QUOTE, content=Prose(text="y")),
    )
    after, place = replaced(lines, Place(0, 0), Place(1, 0))
    assert after == lines[1:]
    assert place == Place(0, 0)


@given(proses(), proses(), st.integers(0, 80))
def test_a_carried_caret_stands_in_the_text(before: Prose, after: Prose, at: int) -> None:
    at = min(at, len(before.text))
    assert 0 <= carried(before, after, at) <= len(after.text)
    assert carried(before, before, at) == at


def test_a_caret_stays_in_its_word_between_the_edits_of_others() -> None:
    before, after = Prose(text="one two three"), Prose(text="zero one two four three")
    assert carried(before, after, 6) == 11
    assert carried(before, after, 0) in {0, 5}
    assert carried(before, after, 13) == 23
