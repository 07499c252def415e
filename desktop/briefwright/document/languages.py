"""Languages by their BCP 47 tags: direction, the locale for printing, and printed names."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

from babel import Locale, UnknownLocaleError

RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ks", "ku-arab", "ps", "sd", "ug", "ur", "yi"})
_ITS_LANGUAGE: Mapping[str, str] = {"AL": "ar", "R": "he", "L": "en"}
"""What a paragraph is taken to be in by its first letter, where nothing says it."""

_UNDETERMINED = frozenset({"", "und", "mul", "zxx"})
_BRITISH = Locale("en", "GB")


@lru_cache(maxsize=256)
def is_right_to_left(language: str) -> bool:
    """Whether text in this language runs from right to left."""
    tag = language.lower()
    return tag.split("-")[0] in RIGHT_TO_LEFT or tag[:7] in RIGHT_TO_LEFT


def spoken(text: str, language: str | None, within: str) -> str:
    """The language of a paragraph of a document in the language `within`: page and print ask here.

    Its own where it has one. Otherwise the document's, unless the paragraph begins with a letter
    of the other direction and holds more letters of that direction than of the document's: a
    name in Latin letters at the beginning does not turn an Arabic paragraph round.
    """
    if language is not None:
        return language
    here = is_right_to_left(within)
    if not here and text.isascii():
        return within
    found = [kind for kind in map(unicodedata.bidirectional, text) if kind in _ITS_LANGUAGE]
    if not found or (found[0] != "L") == here:
        return within
    leftward = sum(kind != "L" for kind in found)
    others = len(found) - leftward if here else leftward
    return _ITS_LANGUAGE[found[0]] if 2 * others > len(found) else within


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
