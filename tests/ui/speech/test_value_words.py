"""Values of the log in the words of the window."""

import pytest

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import say
from briefwright.ui.speech.value_words import value_words


@pytest.mark.parametrize(
    "field, value, words",
    [
        ("outlet", "APA", "outlet: APA"),
        ("published", "2025-03-31", "date of publication: 31 March 2025"),
        ("published", "no date", "date of publication: no date"),
        ("language", "fr", "language: French"),
        ("country", "ML", "country: Mali"),
        ("authors", "A. Diallo; B. Keita", "authors: A. Diallo; B. Keita"),
    ],
)
def test_what_was_found_is_said_as_a_value_of_its_field(field: str, value: str, words: str) -> None:
    found = Found(field=field, value=value, by=FoundBy.WORDS, detail="as printed")
    assert value_words("found", found) == words


def test_a_remark_is_said_as_a_sentence() -> None:
    assert value_words("remarks", say("{name} was cut.", name="a.txt")) == "a.txt was cut."


def test_a_country_is_said_by_its_name_and_as_it_is_where_it_has_none() -> None:
    assert value_words("country", "DZ") == "Algeria"
    assert value_words("country", "QQ") == "QQ"
