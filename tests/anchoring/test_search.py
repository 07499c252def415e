from hypothesis import given
from hypothesis import strategies as st

from briefwright.anchoring.search import find_quotation
from briefwright.domain.text import Span

words = st.lists(
    st.sampled_from(("port", "a", "é", "الميناء", "1.5", "(b)")), min_size=1, max_size=4
)
spaces = st.text(" \n\t\u00a0\u2009", min_size=1, max_size=3)


@given(st.data(), words)
def test_a_quotation_is_found_whatever_white_space_stands_in_it(
    data: st.DataObject, found: list[str]
) -> None:
    passage = found[0] + "".join(data.draw(spaces) + word for word in found[1:])
    text = f"x {passage} x"
    spans = find_quotation(text, data.draw(spaces).join(found))
    assert Span(start=2, end=2 + len(passage)) in spans


@given(words, words)
def test_what_is_found_is_the_quotation_word_for_word(text: list[str], wanted: list[str]) -> None:
    whole = "\n".join(text)
    for span in find_quotation(whole, " ".join(wanted)):
        assert whole[span.start : span.end].split() == wanted


def test_a_quotation_across_a_line_break_is_found() -> None:
    assert find_quotation("The port\n  closed.", "port closed") == (Span(start=4, end=17),)


def test_a_decomposed_quotation_is_found_in_composed_text() -> None:
    assert find_quotation("Café closed", "Cafe\u0301") == (Span(start=0, end=4),)


def test_overlapping_places_are_all_found() -> None:
    assert [span.start for span in find_quotation("aaa", "aa")] == [0, 1]
    assert [span.start for span in find_quotation("a a a", "a a")] == [0, 2]


def test_case_marks_and_typographic_quotes_are_not_forgiven() -> None:
    assert find_quotation("The Port", "port") == ()
    assert find_quotation("cafe", "café") == ()
    assert find_quotation("don’t", "don't") == ()


def test_nothing_is_found_for_nothing() -> None:
    assert find_quotation("abc", " \n ") == ()


def test_signs_that_mean_something_to_a_pattern_are_plain_text() -> None:
    assert find_quotation("a.b (c) [d]*", "(c) [d]*") == (Span(start=4, end=12),)
