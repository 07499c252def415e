"""Chooses the printed words for a language."""

from briefwright.document.words import Phrases
from briefwright.document.words_ar import ARABIC
from briefwright.document.words_en import ENGLISH
from briefwright.document.words_fr import FRENCH


def phrases_in(language: str) -> Phrases:
    """The printed words of this language; those of English where it has no table of its own."""
    match language.lower().split("-")[0]:
        case "fr":
            return FRENCH
        case "ar":
            return ARABIC
        case _:
            return ENGLISH
