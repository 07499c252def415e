"""What is recognised in three languages, measured on a table with exact expectations."""

import subprocess
import sys
from dataclasses import fields

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.domain.found import Found, FoundBy, best
from briefwright.domain.source import Source
from briefwright.domain.text import clean
from briefwright.ingest.base import Reading
from briefwright.ingest.recognising.recognise import MOST, recognise
from tests.ingest.recognising.told import ARABIC, ENGLISH, FRENCH, LANGUAGES, NAMES, Told


def reading(text: str, *found: Found) -> Reading:
    return Reading(text=clean(text), title="", titled=True, media_type="text/plain", found=found)


def values(found: tuple[Found, ...], field: str) -> tuple[str, ...]:
    return tuple(each.value for each in found if each.field == field)


@pytest.mark.parametrize("told", [*ENGLISH, *FRENCH, *ARABIC, *LANGUAGES], ids=lambda t: t[1])
def test_a_text_is_read_exactly(told: Told) -> None:
    text, field, expected = told
    assert values(recognise(reading(text), "pasted"), field) == expected


@pytest.mark.parametrize("told", NAMES, ids=lambda t: t[0])
def test_the_name_of_a_file_is_read_exactly(told: Told) -> None:
    name, field, expected = told
    found = recognise(reading("Nothing."), name)
    assert values(found, field) == expected
    assert all(each.by is FoundBy.NAME for each in found if each.field == field)


def test_the_table_is_no_smaller_than_it_was() -> None:
    assert len(ENGLISH) + len(FRENCH) + len(ARABIC) >= 95


PIECES = st.sampled_from(
    ["Bamako", ", ", "31 March 2025", "03/04/2025", " (AFP)", " - ", "\n", "By ", "Amadou Diallo",
     "نشر في ", "9 شوال 1446", "٣١", "/", "Source : ", "© 2025 ", "1er avril", "\u0301", "Ⅷ", "²"]
)  # fmt: skip
TEXTS = st.lists(st.one_of(PIECES, st.text(max_size=8)), max_size=24).map("".join).map(clean)


@given(text=TEXTS, name=TEXTS)
def test_whatever_is_suggested_can_be_read_and_stands_in_the_source(text: str, name: str) -> None:
    known = {field.name for field in fields(Source)}
    found = recognise(reading(text), name)
    assert len({(each.field, each.value) for each in found}) == len(found)
    for each in found:
        assert each.field in known
        assert each.meant
        assert len(values(found, each.field)) <= MOST
        if each.by is FoundBy.NAME:
            assert each.detail == name


def test_what_the_page_says_of_itself_goes_first() -> None:
    page = Found(field="published", value="2025-03-30", by=FoundBy.PAGE, detail="datePublished")
    text = "Title\nPublished 31 March 2025\nText."
    assert values(recognise(reading(text, page), "a"), "published") == ("2025-03-30", "2025-03-31")


def test_a_printed_day_goes_before_the_one_on_which_the_file_was_made() -> None:
    made = Found(
        field="published", value="2000-01-01", by=FoundBy.PROPERTIES, detail="CreationDate"
    )
    who = Found(field="authors", value="user", by=FoundBy.PROPERTIES, detail="Author")
    text = "Title\nBy Amadou Diallo\nPublished 28 March 2025\nText."
    found = recognise(reading(text, made, who), "2025-04-01.pdf")
    assert values(found, "published") == ("2025-03-28", "2000-01-01", "2025-04-01")
    assert values(found, "authors") == ("Amadou Diallo", "user")


def test_a_day_with_its_year_goes_before_one_without() -> None:
    found = recognise(reading("BAMAKO, March 31 (Reuters) - Mali."), "2025-03-31_x.txt")
    assert values(found, "published") == ("2025-03-31", "XXXX-03-31")
    assert best(found)["published"].by is FoundBy.NAME


def test_almost_all_letters_are_believed_more_than_the_template_of_a_page() -> None:
    page = Found(field="language", value="en", by=FoundBy.PAGE, detail="html lang")
    text = "Le gouvernement malien a annoncé lundi que le drone avait été détruit."
    assert values(recognise(reading(text, page), "a"), "language") == ("fr", "en")


def test_the_region_that_a_page_gives_its_language_is_kept() -> None:
    page = Found(field="language", value="fr-CA", by=FoundBy.PAGE, detail="html lang")
    text = "Le gouvernement malien a annoncé lundi que le drone avait été détruit."
    assert values(recognise(reading(text, page), "a"), "language") == ("fr-CA",)


def test_a_text_in_two_languages_names_both_where_one_prevails() -> None:
    french = "Le gouvernement malien a annoncé lundi que le drone avait été détruit. " * 16
    arabic = "أعلنت الحكومة المالية يوم الاثنين أن الطائرة المسيرة دمرت قرب الحدود. " * 7
    assert values(recognise(reading(french + arabic), "a"), "language") == ("fr", "ar")


def test_two_languages_of_equal_share_leave_it_open() -> None:
    french = "Le gouvernement malien a annoncé lundi que le drone avait été détruit. " * 12
    arabic = "أعلنت الحكومة المالية يوم الاثنين أن الطائرة المسيرة دمرت قرب الحدود. " * 12
    assert values(recognise(reading(french + arabic), "a"), "language") == ()


WITHOUT = """
import sys
sys.modules["fasttext"] = None
from briefwright.ingest.recognising.languages import language_shares
shares = language_shares(sys.argv[1])
print(max(shares, key=shares.get, default="und"))
"""


LONGER = (
    "Le gouvernement malien a annoncé lundi que le drone avait été détruit près de la frontière. "
    "Les deux pays se renvoient la responsabilité de cet incident, qui a provoqué une crise."
)


@pytest.mark.parametrize(
    "text, tag",
    [
        (LONGER, "fr"),
        ("The Malian government said on Monday that the drone was lost near the border.", "en"),
        ("Le gouvernement malien a dit lundi que le drone est perdu dans le desert.", "und"),
        ("أعلنت الحكومة المالية يوم الاثنين أن الطائرة المسيرة دمرت قرب الحدود. " * 4, "ar"),
        ("Mali", "und"),
    ],
)
def test_without_the_program_of_the_model_a_language_is_guessed(text: str, tag: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", WITHOUT, text], capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == tag
