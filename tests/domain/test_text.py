import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.text import (
    MOST_MARKS,
    OBJECT,
    Span,
    clean,
    clean_line,
    paragraph_at,
    paragraphs,
    parts_of,
    sha256_of,
)

anything = st.text(
    st.one_of(
        st.characters(codec=None, categories=None),
        st.sampled_from(
            "\r\n\t\x00\x1f\x85\u2028\u2029\ufeff\ufffc\ufffe\U0001ffff\ud800 e\u0301é"
        ),
    ),
    max_size=40,
)


@given(anything)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)
    assert clean_line(clean_line(text)) == clean_line(text)


@given(st.lists(st.sampled_from(["\u0301", "\u0316", "\u0344", "a", "─", " "]), max_size=200))
def test_no_letter_keeps_more_marks_than_any_language_writes(signs: list[str]) -> None:
    cleaned = clean("".join(signs) + "\u0301" * 100)
    runs = "".join("x" if unicodedata.combining(sign) else " " for sign in cleaned).split()
    assert max(map(len, runs)) <= MOST_MARKS
    assert clean(cleaned) == cleaned


def test_marks_without_end_are_cleaned_at_once_and_lines_that_are_drawn_stay() -> None:
    cleaned = clean("x" + "\u0316\u0301" * 500_000 + "b")
    assert cleaned == "x" + "\u0316" * 15 + "\u0301" * 15 + "b"
    assert clean("─" * 100) == "─" * 100


@given(anything)
def test_cleaned_text_can_be_carried_by_every_writer(text: str) -> None:
    cleaned = clean(text)
    assert unicodedata.is_normalized("NFC", cleaned)
    assert cleaned.encode("utf-8").decode("utf-8") == cleaned
    assert OBJECT not in cleaned
    for char in cleaned:
        assert char in "\t\n" or unicodedata.category(char) not in {"Cc", "Cs"}
        assert ord(char) & 0xFFFE != 0xFFFE
        assert not 0xFDD0 <= ord(char) <= 0xFDEF


@given(st.text("abé \t\nمX😀", max_size=40))
def test_cleaning_leaves_clean_text_alone(text: str) -> None:
    assert clean(text) == text


@given(anything)
def test_a_cleaned_line_is_one_line(text: str) -> None:
    line = clean_line(text)
    assert "\n" not in line
    assert line == line.strip()
    assert "  " not in line


@given(st.text("aB. \n\t", max_size=40))
def test_every_line_with_something_in_it_stands_in_one_paragraph(text: str) -> None:
    found = paragraphs(text)
    inside = [line for one in found for line in text[one.span.start : one.span.end].split("\n")]
    assert inside == [line for line in text.split("\n") if line.strip()]
    assert [one.number for one in found] == list(range(1, len(found) + 1))
    for one in found:
        assert paragraph_at(text, one.span.start) == one.number
        assert paragraph_at(text, one.span.end) == one.number


def test_a_headline_and_full_sentences_are_paragraphs_and_a_broken_line_is_not() -> None:
    text = "Port closed\nThe quay was shut.\n\nIt will stay so until\nthe crane is gone.\nTraders wait."
    assert [text[one.span.start : one.span.end] for one in paragraphs(text)] == [
        "Port closed",
        "The quay was shut.",
        "It will stay so until\nthe crane is gone.",
        "Traders wait.",
    ]


def test_line_ends_of_all_kinds_become_one() -> None:
    assert clean("a\r\nb\rc\x85d\u2028e\u2029f\x0cg\x0b") == "a\nb\nc\nd\ne\nf\ng\n"


def test_what_no_writer_carries_is_dropped_or_shown() -> None:
    assert clean("\ufeffa\x00b\ufffcc\x1b") == "abc"
    assert clean("a\ud800b\ufffec\U0010ffff") == "a\ufffdb\ufffdc\ufffd"
    assert clean("e\u0301") == "é"


def test_a_position_before_the_first_paragraph_is_in_none() -> None:
    assert paragraph_at("\n\nOne.\n\nTwo.", 0) == 0
    assert paragraph_at("\n\nOne.\n\nTwo.", 7) == 1


def test_lengths_and_hashes_are_those_of_code_points_in_utf_8() -> None:
    assert len(Span(start=1, end=2)) == len("😀") == 1
    assert sha256_of("é") == "4a99557e4033c3539de2eb65472017cad5f9557f7a0625a09f1c3f6e2ba69c4c"


def test_a_list_is_parted_by_the_semicolons_of_either_script() -> None:
    assert parts_of(" a b;c ;; ") == ("a b", "c")
    assert parts_of("أحمد؛ علي") == ("أحمد", "علي")
    assert parts_of(" ") == ()
