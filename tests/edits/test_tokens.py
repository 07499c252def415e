import pytest
from hypothesis import given

from briefwright.domain.prose import Cite, Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.tokens import length, tokens
from tests.kit.builders import prose
from tests.kit.proses import proses


@given(proses())
def test_tokens_are_the_whole_text_and_all_atoms_in_order(value: Prose) -> None:
    row = tokens(value)
    assert "".join(token if isinstance(token, str) else OBJECT for token in row) == value.text
    assert tuple(token for token in row if not isinstance(token, str)) == value.atoms
    assert sum(map(length, row)) == len(value.text)


@pytest.mark.parametrize(
    "text",
    [
        "2,000",
        "17.5",
        "2025-04-17",
        "don't",
        "well-known",
        "مُسْتَشْفًى",
        "👩‍🚀",
        "🇸🇾",
        "e\u0301",
        "\n ",
        "٣٬٠٠٠",
    ],
)
def test_one_thing_is_one_token(text: str) -> None:
    assert tokens(Prose(text=text)) == (text,)


def test_words_spaces_punctuation_and_citations_are_apart() -> None:
    assert tokens(prose("“He said—no”.{f1}")) == (
        *("“", "He", " ", "said", "—", "no", "”", "."),
        Cite(finding="f1"),
    )
