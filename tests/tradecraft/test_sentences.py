"""Where sentences end."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.text import OBJECT
from briefwright.tradecraft.sentences import sentences


def split(text: str) -> list[str]:
    return [text[span.start : span.end] for span in sentences(text)]


@given(st.text(alphabet=f"Aab. !?…»”\n1{OBJECT}؟", max_size=60))
def test_sentences_hold_every_letter_once_in_order_and_do_not_overlap(text: str) -> None:
    spans = sentences(text)
    assert "".join("".join(split(text)).split()) == "".join(text.split())
    assert all(a.end <= b.start for a, b in itertools.pairwise(spans))
    assert all(text[s.start : s.end].strip() == text[s.start : s.end] for s in spans)


@pytest.mark.parametrize(
    "text, expected",
    [
        ("One. Two.", ["One.", "Two."]),
        ("One! Two? Three…", ["One!", "Two?", "Three…"]),
        ("Gen. Oumar Diarra chaired it. He left.", ["Gen. Oumar Diarra chaired it.", "He left."]),
        ("Mr. J. Doe, of the U.N. Council, left.", ["Mr. J. Doe, of the U.N. Council, left."]),
        ("It rose 3.5 per cent. Then it fell.", ["It rose 3.5 per cent.", "Then it fell."]),
        ("“Stop.” He stopped.", ["“Stop.”", "He stopped."]),
        ("They say e.g. this. And that.", ["They say e.g. this.", "And that."]),
        ("He asked “why?” and left. She stayed.", ["He asked “why?” and left.", "She stayed."]),
        ("Il est venu. « Bien », dit-il.", ["Il est venu.", "« Bien », dit-il."]),
        ("Vraiment ? Oui.", ["Vraiment ?", "Oui."]),
        ("M. Traoré est venu. Il est parti.", ["M. Traoré est venu.", "Il est parti."]),
        ("اجتمع القادة. هل وافقوا؟ نعم.", ["اجتمع القادة.", "هل وافقوا؟", "نعم."]),
        ("A line\nAnother line", ["A line", "Another line"]),
        ("", []),
        ("No end", ["No end"]),
    ],
)
def test_sentences_end_where_a_reader_ends_them(text: str, expected: list[str]) -> None:
    assert split(text) == expected


def test_a_citation_after_the_full_stop_belongs_to_the_sentence_before_it() -> None:
    assert split(f"One.{OBJECT}{OBJECT} Two.{OBJECT}") == [
        f"One.{OBJECT}{OBJECT}",
        f"Two.{OBJECT}",
    ]


def test_a_citation_between_stop_and_quotation_mark_does_not_hide_the_end() -> None:
    assert split(f"He said “stop”.{OBJECT} They did.") == [f"He said “stop”.{OBJECT}", "They did."]
