"""The fields of a source's record as people write and read them. No widget is known here."""

from collections.abc import Sequence

from babel import Locale
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import WrongUse
from briefwright.domain.found import Found
from briefwright.domain.grading import Reliability
from briefwright.domain.text import parts_of
from briefwright.ui.sources.listing import named_country, named_language
from briefwright.ui.speech.field_words import reliability_words
from briefwright.ui.widgets.date_words import printed

OFFERED = ("und", "ar", "bm", "de", "en", "es", "fa", "ff", "fr", "ha", "he", "it", "pt", "ru",
    "sw", "tr", "uk", "ur", "zh")  # fmt: skip
"""Languages offered by name; the one that a source has is always among them."""

SEPARATOR = "; "
"""Between the names of several authors, and between tags."""

TYPES: tuple[object, ...] = (
    QT_TRANSLATE_NOOP("Words", "news agency report"),
    QT_TRANSLATE_NOOP("Words", "newspaper article"),
    QT_TRANSLATE_NOOP("Words", "web page"),
    QT_TRANSLATE_NOOP("Words", "government statement"),
    QT_TRANSLATE_NOOP("Words", "press release"),
    QT_TRANSLATE_NOOP("Words", "public statement"),
    QT_TRANSLATE_NOOP("Words", "report"),
    QT_TRANSLATE_NOOP("Words", "social media post"),
    QT_TRANSLATE_NOOP("Words", "broadcast transcript"),
    QT_TRANSLATE_NOOP("Words", "interview"),
    QT_TRANSLATE_NOOP("Words", "legal text"),
    QT_TRANSLATE_NOOP("Words", "correspondence"),
    QT_TRANSLATE_NOOP("Words", "data"),
    QT_TRANSLATE_NOOP("Words", "academic article"),
)
"""Types of source that are offered; any other words may be written instead."""


_NO_COUNTRIES = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
"""Codes of two letters for what is no country."""


def value_of(name: str, words: str) -> object:
    """The value that the words stand for; raises `WrongUse` where they stand for none."""
    match name:
        case "title":
            if not words.strip():
                raise WrongUse("A source needs a title: say what it is.")
            return words
        case "authors":
            return parts_of(words)
        case "tags":
            return tuple(dict.fromkeys(parts_of(words)))
        case _:
            return words.strip() or None


def words_of(value: object) -> str:
    """The words for a value of a field that is written in words."""
    if isinstance(value, tuple):
        return SEPARATOR.join(str(part) for part in value)
    return "" if value is None else str(value)


def read_words(name: str, value: object) -> str:
    """The words in which a value is read, such as the name of a language."""
    match value:
        case ReportedDate():
            return printed(value)
        case str() if name == "language":
            return named_language(value) or value
        case str() if name == "country":
            return named_country(value)
        case _:
            return words_of(value)


def found_words(found: Found) -> str:
    """What was found, in the words in which it is read; as it was found where it says nothing."""
    try:
        return read_words(found.field, found.meant)
    except WrongUse:
        return found.value


def offered_types() -> tuple[str, ...]:
    """The types that are offered, in the language of the window."""
    return tuple(QCoreApplication.translate("Words", str(words)) for words in TYPES)


def reliabilities() -> Sequence[tuple[str, object]]:
    """The grades of a source with what they mean."""
    return [(f"{grade.value}   {reliability_words(grade)}", grade) for grade in Reliability]


def languages(current: str, unknown: str) -> Sequence[tuple[str, object]]:
    """The languages offered beside the current one, by name."""
    offered = {*OFFERED, current} - {"und"}
    named = sorted((named_language(tag) or tag, tag) for tag in offered)
    return [(unknown, "und"), *named]


def countries(current: str | None, unknown: str) -> Sequence[tuple[str, object]]:
    """All countries by name, after the one that says that it is not known."""
    known = map(str, Locale("en").territories)
    codes = {code for code in known if len(code) == 2 and code.isalpha()} - _NO_COUNTRIES
    named = [(named_country(code), code) for code in codes | ({current} if current else set())]
    return [(unknown, None), *sorted(named)]
