"""Laws of broken text: nothing lost, nothing too wide, no short word alone at the end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.document.model import CiteLabel, Text
from briefwright.document.styles import Font, sheet_for
from briefwright.export.fonts import FontSource
from briefwright.export.pdf.bidi import levels, visual_order
from briefwright.export.pdf.embedding import Embedding
from briefwright.export.pdf.lines import Breaker, Line
from briefwright.export.pdf.runs import HARD_BREAK, Ink, Run, Writer
from briefwright.export.pdf.shaping import Shaper

FONTS = FontSource.shipped()
INK = Ink(typeface=FONTS.typeface(Font.SERIF), size=11, colour="000000", node=None)
RAISED = Ink(typeface=FONTS.typeface(Font.SANS), size=7, colour="000000", node=None, rise=4)

words = st.text("abcdefghiklmnopqrstuvwɓḥé-–/’12", min_size=1, max_size=14)
texts = st.lists(words, min_size=1, max_size=60).map(" ".join)
measures = st.floats(min_value=60, max_value=500)


def breaker() -> Breaker:
    return Breaker(Shaper(Embedding()))


def shown(line: Line) -> str:
    """The text of a line, read back from the codes that it was written in."""
    return "".join(READER.text(segment.plain) for segment in line.segments)


class _Reader:
    """Turns codes of the first face back into text; only plain segments are asked for."""

    def __init__(self) -> None:
        face = INK.typeface.first
        self._of = {glyph.id: glyph.text for c in "abcdefgh ij" for glyph in face.shape(c)}

    def text(self, plain: str | None) -> str:
        assert plain is not None
        codes = plain.replace(">", " ").replace("<", " ").split()
        return "".join(
            self._of[int(code[at : at + 4], 16)]
            for code in codes
            if len(code) % 4 == 0 and not code.startswith("-")
            for at in range(0, len(code), 4)
        )


READER = _Reader()


@given(texts, measures)
def test_no_line_is_wider_than_its_column(text: str, measure: float) -> None:
    for line in breaker().lines([Run(text, INK)], measure):
        assert line.width <= measure + 0.02


@given(st.lists(st.text("abcdefghij", min_size=1, max_size=9), min_size=1, max_size=50), measures)
def test_the_lines_hold_all_words_in_order(words: list[str], measure: float) -> None:
    lines = breaker().lines([Run(" ".join(words), INK)], measure)
    assert " ".join(shown(line) for line in lines).split() == words


@given(texts, measures)
def test_binding_the_last_words_never_adds_more_than_a_line(text: str, measure: float) -> None:
    runs = [Run(text, INK)]
    free = breaker().lines(runs, measure)
    bound = breaker().lines(runs, measure, bind=True)
    assert len(free) <= len(bound) <= len(free) + 1
    assert all(line.width <= measure + 0.02 for line in bound)


def test_a_short_last_word_takes_another_with_it() -> None:
    text = "several words of text that fill a line and then one more"
    wide = breaker().lines([Run(text, INK)], 1000)[0].width
    (_, free) = breaker().lines([Run(text, INK)], wide - 1)
    (_, bound) = breaker().lines([Run(text, INK)], wide - 1, bind=True)
    assert free.width < bound.width


def test_a_raised_number_stays_with_the_word_before_it() -> None:
    runs = [Run("aaaa bbbb", INK), Run("12", RAISED, clings=True), Run(" cccc", INK)]
    for measure in range(45, 120, 5):
        for line in breaker().lines(runs, measure):
            assert line.segments[0].ink is INK


def test_a_forced_break_ends_the_line_and_two_leave_one_empty() -> None:
    runs = [Run("a", INK), Run(HARD_BREAK, INK), Run(HARD_BREAK, INK), Run("b", INK)]
    lines = breaker().lines(runs, 100)
    assert [round(line.width) > 0 for line in lines] == [True, False, True]


def test_nothing_makes_one_empty_line() -> None:
    assert len(breaker().lines([], 100)) == 1


@pytest.mark.parametrize(
    "text,breaks",
    [
        ("Mali–Algeria", True),
        ("state-of-the-art", True),
        ("www/path/more", True),
        ("13–17", False),
        ("SHA-256", False),
        ("31/03/2025", False),
    ],
)
def test_words_break_after_dashes_between_letters_only(text: str, breaks: bool) -> None:
    lead = breaker().lines([Run("aaaa", INK)], 1000)[0].width
    whole = breaker().lines([Run(text, INK)], 1000)[0].width
    (first, second) = breaker().lines([Run(f"aaaa {text}", INK)], lead + 3 + 0.8 * whole)
    assert (first.width > lead + 1) == breaks
    assert (abs(second.width - whole) < 0.1) != breaks


def test_a_balanced_title_has_no_more_lines_than_it_must_have() -> None:
    run = Run("Reference brief: every kind of node and more of them", INK)
    plain = breaker().lines([run], 180)
    balanced = breaker().balanced([run], 180)
    assert len(balanced) == len(plain)
    assert max(line.width for line in balanced) <= max(line.width for line in plain)
    spread = [max(w) - min(w) for w in ([ln.width for ln in ls] for ls in (balanced, plain))]
    assert spread[0] <= spread[1]


def test_plain_text_has_no_levels() -> None:
    assert levels("Plain text, with signs (and more).", rtl=False) is None


def test_arabic_within_english_runs_from_right_to_left() -> None:
    text = "says الساحل to us"
    found = levels(text, rtl=False)
    assert found is not None
    assert {level % 2 for c, level in zip(text, found, strict=True) if c > "\u0600"} == {1}
    assert found[0] == found[-1] == 0


def test_a_range_of_figures_keeps_its_order_in_arabic() -> None:
    text = "بين 55–80% فقط"
    found = levels(text, rtl=True)
    assert found is not None
    assert {found[text.index(c)] for c in "5–8%"} == {2}


@given(st.lists(st.integers(min_value=0, max_value=4), max_size=20))
def test_the_order_on_a_line_holds_every_piece_once(given_levels: list[int]) -> None:
    order = visual_order(given_levels)
    assert sorted(order) == list(range(len(given_levels)))


def test_pieces_from_right_to_left_are_turned_round() -> None:
    assert visual_order([0, 1, 1, 0]) == [0, 2, 1, 3]
    assert visual_order([1, 2, 1]) == [2, 1, 0]
    assert visual_order([1, 2, 2, 1]) == [3, 1, 2, 0]


def test_a_raised_number_follows_an_arabic_word_as_the_paragraph_runs() -> None:
    writer = Writer(FONTS, sheet_for("en"), {})
    content = (
        Text(text="says الساحل"),
        CiteLabel(label="12", target="t", anchor="a"),
        Text(text=" here"),
    )
    runs = writer.runs(content, sheet_for("en").text("body"), None, rtl=False)
    (line,) = breaker().lines(runs, 1000)
    places = {segment.ink.target is not None: x for x, segment in line.placed(0.0)}
    arabic = next(x for x, segment in line.placed(0.0) if segment.level % 2)
    assert arabic < places[True]


def test_a_paragraph_may_begin_with_a_place_to_break_and_nothing_else() -> None:
    other = Ink(typeface=FONTS.typeface(Font.SERIF), size=11, colour="ffffff", node=None)
    (line,) = breaker().lines([Run("\u200b", INK), Run("abc", other)], 200)
    assert shown(line) == "abc"
