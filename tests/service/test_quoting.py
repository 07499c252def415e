import pytest

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.source import Source
from briefwright.domain.text import Span, sha256_of
from briefwright.service.quoting import place_of, shortened

TEXT = "The chiefs met in\nBamako. Bamako is the capital.\nThey left Bamako."
SOURCE = Source(id="s", title="Report", text=TEXT, text_sha256=sha256_of(TEXT))


def test_white_space_in_a_quotation_matches_any() -> None:
    assert place_of(SOURCE, "  in \n Bamako.") == Span(start=15, end=25)


def test_the_number_chooses_among_several_places() -> None:
    assert TEXT[place_of(SOURCE, "Bamako", 3).start :] == "Bamako."


@pytest.mark.parametrize("number", [0, 4, -1])
def test_a_number_beyond_the_places_is_refused_with_the_places(number: int) -> None:
    with pytest.raises(Refused, match=rf"no number {number}: 1 in paragraph .*; 3 in paragraph"):
        place_of(SOURCE, "Bamako", number)


def test_several_places_without_a_number_are_refused_with_the_places() -> None:
    with pytest.raises(Refused, match=r"stand 3 times in “Report”.*1 in paragraph 2.*3 in paragra"):
        place_of(SOURCE, "Bamako")


def test_an_altered_quotation_is_refused_with_the_nearest_place() -> None:
    with pytest.raises(Refused, match=r"the nearest is “They left Bamako” in paragraph \d"):
        place_of(SOURCE, "They lefft Bamako")


def test_a_foreign_quotation_is_refused_without_a_guess() -> None:
    with pytest.raises(Refused, match="nor anything near them"):
        place_of(SOURCE, "xyzzy qwrtpl")


def test_a_blank_quotation_is_wrong_use() -> None:
    with pytest.raises(WrongUse, match="The quotation is blank"):
        place_of(SOURCE, " \n ")


def test_long_words_are_shortened_in_the_middle() -> None:
    assert shortened("a" * 50 + "b" * 50, 20) == "a" * 10 + " … " + "b" * 10
