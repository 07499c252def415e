"""Where the paragraphs of a source begin and end."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.text import clean, flowing, paragraph_at, paragraphs
from tests.kit.sample import SEEDS

ARTICLE = clean((SEEDS / "aes-air-chiefs-bamako.txt").read_text(encoding="utf-8"))


def words(text: str) -> list[str]:
    return [text[p.span.start : p.span.end] for p in paragraphs(text)]


@given(st.text(alphabet="aB. \n,;é", max_size=60))
def test_paragraphs_hold_every_letter_once_and_in_order(text: str) -> None:
    held = "".join("".join(words(text)).split())
    assert held == "".join(text.split())
    assert [p.number for p in paragraphs(text)] == list(range(1, len(paragraphs(text)) + 1))


@given(st.text(alphabet="aB. \n", max_size=60))
def test_a_position_lies_in_the_paragraph_that_is_named(text: str) -> None:
    for paragraph in paragraphs(text):
        for position in range(paragraph.span.start, paragraph.span.end):
            assert paragraph_at(text, position) == paragraph.number


def test_the_article_has_twelve_paragraphs_and_its_byline() -> None:
    found = words(ARTICLE)
    assert len(found) == 13
    assert found[1].endswith("Malian\nArmed Forces.")
    assert found[10].endswith("interfering in Tuareg politics.")
    assert found[12] == "MD/ac/Sf/fss/as/APA"


def test_rows_and_items_stand_by_themselves() -> None:
    row = "Month\tNorth\njanuary\t702\nfebruary\t655\nand so on"
    assert words(row) == row.split("\n")
    item = f"• {'joint training ' * 9}\n• sharing"
    assert len(words(item)) == 2


def test_a_headline_stays_apart_from_the_text_under_it() -> None:
    assert words("Chiefs meet in Bamako\nThe chiefs met.") == [
        "Chiefs meet in Bamako",
        "The chiefs met.",
    ]


def test_a_line_that_goes_on_with_a_small_letter_is_one_paragraph_with_the_one_before() -> None:
    assert words("The chiefs\nmet in Bamako.") == ["The chiefs\nmet in Bamako."]


def test_a_blank_line_always_parts() -> None:
    assert words("The chiefs\n\nmet in Bamako.") == ["The chiefs", "met in Bamako."]


def test_a_line_that_ends_a_sentence_parts_whatever_follows() -> None:
    assert words("They met.”\nand left") == ["They met.”", "and left"]


@pytest.mark.parametrize("blank", [chr(code) for code in range(0x3001) if chr(code).isspace()])
def test_any_blank_may_follow_the_end_of_a_sentence(blank: str) -> None:
    if blank != "\n":
        assert len(paragraphs(f"The end.\u201d){blank}\nand more")) == 2
        assert len(paragraphs(f"No end{blank}\nand more")) == 1


@given(st.text(st.sampled_from("aB.\n \u201d"), max_size=40))
def test_a_flowing_text_breaks_only_between_paragraphs(text: str) -> None:
    flowed = flowing(text)
    assert len(flowed) == len(text)
    inside = {n for p in paragraphs(text) for n in range(p.span.start, p.span.end)}
    for at, (before, after) in enumerate(zip(text, flowed, strict=True)):
        assert after == (" " if before == "\n" and at in inside else before)
