import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span

texts = st.text(st.sampled_from("aÉßﬁœ’—ςΣ٣۴آىة\u0640\u064bکئ e\u0301\u00a0\u200b😀Ⅷ"), max_size=25)


@given(texts)
def test_every_folded_character_knows_where_it_stood(text: str) -> None:
    folded = fold(text)
    assert len(folded.offsets) == len(folded.text) + 1
    assert list(folded.offsets) == sorted(folded.offsets)
    assert folded.offsets[-1] == len(text)
    for index, char in enumerate(folded.text):
        assert char in fold(text[folded.offsets[index]]).text


@given(texts)
def test_folding_twice_is_folding_once(text: str) -> None:
    once = fold(text).text
    assert fold(once).text == once


@given(texts, texts)
def test_folding_goes_character_by_character(left: str, right: str) -> None:
    assert fold(left + right).text == fold(left).text + fold(right).text


@given(st.text(st.characters(max_codepoint=127), max_size=25))
def test_a_plain_text_folds_as_it_does_beside_letters_that_are_not(text: str) -> None:
    among = fold(f"{text}é")
    assert fold(text).text == among.text.removesuffix("e")
    assert list(fold(text).offsets) == list(among.offsets)[:-1]


@given(texts, texts, texts)
def test_what_was_put_in_is_found_at_a_place_that_folds_to_it(
    before: str, wanted: str, after: str
) -> None:
    text = before + wanted + after
    spans = fold(text).find(wanted)
    assert bool(spans) == bool(fold(wanted).text)
    for span in spans:
        assert fold(wanted).text in fold(text[span.start : span.end]).text


@pytest.mark.parametrize(
    "left, right",
    [
        ("STRASSE", "straße"),
        ("Café", "cafe\u0301"),
        ("ﬁnance", "finance"),
        ("ŒUVRE", "oeuvre"),
        ("Łódź", "lodz"),
        ("don’t", "don't"),
        ("٢٠٢٥", "2025"),
        ("۲۰۲۵", "2025"),
        ("الإدارة", "الاداره"),
        ("مُسْتَشْفًى", "مستشفي"),
        ("الميـــناء", "الميناء"),
        ("ایران", "ايران"),
        ("ﻻ", "لا"),
        ("ΣΊΣΥΦΟΣ", "σίσυφος"),
        ("co\u00adoperate", "cooperate"),
    ],
)
def test_what_reads_alike_folds_alike(left: str, right: str) -> None:
    assert fold(left).text == fold(right).text


def test_different_letters_stay_different() -> None:
    assert fold("ship").text != fold("shop").text
    assert fold("١").text != fold("٢").text


def test_a_hit_covers_its_accents_and_whole_ligatures() -> None:
    assert fold("a cafe\u0301 b").find("cafe") == (Span(start=2, end=7),)
    assert fold("the ﬁfth").find("fif") == (Span(start=4, end=6),)
    assert fold("Straße!").find("STRASS") == (Span(start=0, end=5),)
    assert fold("ab").span(1, 1) == Span(start=1, end=1)
