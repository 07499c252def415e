"""Languages by their BCP 47 tags: direction, the locale for printing, and printed names."""

from functools import lru_cache

from babel import Locale, UnknownLocaleError

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
_UNDETERMINED = frozenset({"", "und", "mul", "zxx"})
_BRITISH = Locale("en", "GB")


@lru_cache(maxsize=256)
def is_right_to_left(language: str) -> bool:
    """Whether text in this language runs from right to left."""
    tag = language.lower()
    return tag.split("-")[0] in RIGHT_TO_LEFT or tag[:7] in RIGHT_TO_LEFT


def locale_for(language: str) -> Locale:
    """The locale by which dates and names are printed; plain English prints as in Britain."""
    if language.lower() == "en":
        return _BRITISH
    try:
        return Locale.parse(language, sep="-")
    except (UnknownLocaleError, ValueError):
        return _BRITISH


def language_name(language: str, within: str) -> str | None:
    """The name of a language in the words of another, such as `English`; None when unknown."""
    if language.lower() in _UNDETERMINED:
        return None
    try:
        return Locale.parse(language, sep="-").get_display_name(locale_for(within))
    except (UnknownLocaleError, ValueError):
        return language
