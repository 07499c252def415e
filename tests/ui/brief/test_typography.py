"""What a language makes of a key, as values."""

import pytest

from briefwright.ui.brief.typography import HARD, THIN, Made, hard_space, made_of


def typed(keys: str, language: str) -> str:
    """What stands there after these keys."""
    text = ""
    for key in keys:
        made = made_of(key, text, language) or Made(text=key)
        text = text[: len(text) - made.drop] + made.text
    return text


@pytest.mark.parametrize(
    "keys, text",
    [
        ('Il dit "non".', f"Il dit «{HARD}non{HARD}»."),
        ('Il dit "lis "Le Monde" vite".', f"Il dit «{HARD}lis “Le Monde” vite{HARD}»."),
        ("Quoi?", f"Quoi{THIN}?"),
        ("Quoi ?", f"Quoi{THIN}?"),
        ("Quoi?!", f"Quoi{THIN}?!"),
        ("Voici: a; b!", f"Voici{HARD}: a{THIN}; b{THIN}!"),
        ("Voici : a", f"Voici{HARD}: a"),
        ("l'armée", "l’armée"),
        ("voir http://a.org/?q=1;2", "voir http://a.org/?q=1;2"),
        ("(?)", "(?)"),
        ("?", "?"),
    ],
)
def test_french_has_its_quotation_marks_and_spaces(keys: str, text: str) -> None:
    assert typed(keys, "fr") == text


def test_in_canada_only_the_colon_and_the_quotation_marks_have_their_space() -> None:
    assert typed('Quoi? "a": b!', "fr-CA") == f"Quoi? «{HARD}a{HARD}»{HARD}: b!"


@pytest.mark.parametrize(
    "keys, text",
    [
        ('He said "no".', "He said “no”."),
        ("Mali's", "Mali’s"),
        ("('a')", "(‘a’)"),
        ("a: b; c!", "a: b; c!"),
    ],
)
def test_english_has_its_quotation_marks_and_apostrophe(keys: str, text: str) -> None:
    assert typed(keys, "en") == text


def test_arabic_has_its_quotation_marks() -> None:
    assert typed('قال "لا".', "ar") == "قال «لا»."


def test_another_language_is_typed_as_it_comes() -> None:
    assert typed('"Er\'s": ja!', "de") == '"Er\'s": ja!'


@pytest.mark.parametrize(
    "before, after, language, space",
    [
        ("10", "000", "fr", THIN),
        ("10", "km", "fr", HARD),
        ("mot", ";", "fr", THIN),
        ("mot", ":", "fr", HARD),
        ("mot", ";", "fr-CA", HARD),
        ("10", "000", "en", HARD),
        ("10", "", "fr", HARD),
    ],
)
def test_the_space_that_does_not_break(before: str, after: str, language: str, space: str) -> None:
    assert hard_space(before, after, language) == space
