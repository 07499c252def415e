"""Values of closed lists, dates and languages in the language of the window.

Free text is nobody's to translate: for it there is no word here.
"""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

from babel import Locale, UnknownLocaleError
from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from briefwright.document.dates import printed_date
from briefwright.document.vocabulary import phrases_in
from briefwright.domain.dates import ReportedDate
from briefwright.domain.dispute import DisputeState, Stance
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Kind
from briefwright.domain.found import Found
from briefwright.domain.grading import Credibility, Reliability
from briefwright.domain.likelihood import SCALES, Confidence
from briefwright.domain.message import Message
from briefwright.domain.prose import BlockKind
from briefwright.domain.source import STATUSES
from briefwright.ui.speech.field_words import (
    credibility_words,
    field_words,
    kind_words,
    reliability_words,
)
from briefwright.ui.speech.locale import spoken_in, written_in
from briefwright.ui.speech.saying import about, said

KINDS: Mapping[Kind, object] = {
    Kind.FACT: QT_TRANSLATE_NOOP("Words", "Fact"),
    Kind.CLAIM: QT_TRANSLATE_NOOP("Words", "Claim"),
    Kind.QUOTE: QT_TRANSLATE_NOOP("Words", "Quote"),
    Kind.EVENT: QT_TRANSLATE_NOOP("Words", "Event"),
    Kind.ASSESSMENT: QT_TRANSLATE_NOOP("Words", "Assessment"),
    Kind.COMMENT: QT_TRANSLATE_NOOP("Words", "Comment"),
}
STANCES: Mapping[Stance, object] = {
    Stance.ASSERTS: QT_TRANSLATE_NOOP("Words", "asserts"),
    Stance.DENIES: QT_TRANSLATE_NOOP("Words", "denies"),
    Stance.AMBIGUOUS: QT_TRANSLATE_NOOP("Words", "ambiguous"),
    Stance.SILENT: QT_TRANSLATE_NOOP("Words", "silent"),
}
STATES: Mapping[DisputeState, object] = {
    DisputeState.OPEN: QT_TRANSLATE_NOOP("Words", "open"),
    DisputeState.SETTLED: QT_TRANSLATE_NOOP("Words", "settled"),
}
CONFIDENCES: Mapping[Confidence, object] = {
    Confidence.LOW: QT_TRANSLATE_NOOP("Words", "low"),
    Confidence.MODERATE: QT_TRANSLATE_NOOP("Words", "moderate"),
    Confidence.HIGH: QT_TRANSLATE_NOOP("Words", "high"),
}
PROGRESS: Mapping[str, object] = {
    "new": QT_TRANSLATE_NOOP("Words", "New"),
    "reading": QT_TRANSLATE_NOOP("Words", "Reading"),
    "done": QT_TRANSLATE_NOOP("Words", "Done"),
}
"""How far a source is read, by its status."""

_YES = QT_TRANSLATE_NOOP("Words", "yes")
_NO = QT_TRANSLATE_NOOP("Words", "no")
_UNKNOWN = QT_TRANSLATE_NOOP("Words", "not known")


def value_words(column: str, value: object) -> str | None:
    """What a value of this field is called; None for text that is what it is."""
    match value:
        case StrEnum():
            return _member(value)
        case bool():
            return _said(_YES if value else _NO)
        case ReportedDate():
            return printed_date(value, spoken_in(), phrases_in(spoken_in()))
        case str() if column in _NAMED:
            return _NAMED[column](value)
        case Found():
            return about(field_words(value.field), _found(value))
        case Message():
            return said(value)
        case _:
            return None


def _found(found: Found) -> str:
    """What was found, as a value of its field; as it was found where it says nothing."""
    try:
        return value_words(found.field, found.meant) or found.value
    except WrongUse:
        return found.value


def choices(column: str, values: Sequence[object]) -> tuple[object, ...]:
    """Every value that the field can have, where it is one of a closed list that these are of."""
    known = next((value for value in values if value is not None), None)
    match known:
        case StrEnum():
            return tuple(type(known))
        case bool():
            return (True, False)
        case str() if column == "status":
            return STATUSES
        case str() if column == "scale":
            return tuple(SCALES)
        case str() if column == "likelihood":
            return next(
                (
                    tuple(term.key for term in scale.terms)
                    for scale in SCALES.values()
                    if all(value is None or scale.term(str(value)) for value in values)
                ),
                (),
            )
        case _:
            return ()


def _member(value: StrEnum) -> str:
    match value:
        case Kind():
            return _said(KINDS[value])
        case Stance():
            return _said(STANCES[value])
        case DisputeState():
            return _said(STATES[value])
        case Confidence():
            return _said(CONFIDENCES[value])
        case BlockKind():
            return kind_words(value.value)
        case Reliability():
            return f"{value.value} · {reliability_words(value)}"
        case Credibility():
            return f"{value.value} · {credibility_words(value)}"
        case _:
            return value.value  # markings, which are never translated


def _status(value: str) -> str:
    return _said(PROGRESS[value]) if value in PROGRESS else value


def _likelihood(value: str) -> str:
    english = {term.key: term.words for scale in SCALES.values() for term in scale.terms}
    return phrases_in(spoken_in()).terms.get(value, english.get(value, value))


def _language(value: str) -> str:
    if value == "und":
        return _said(_UNKNOWN)
    try:
        return Locale.parse(value, sep="-").get_display_name(written_in()) or value
    except (UnknownLocaleError, ValueError):
        return value


def _scale(value: str) -> str:
    return SCALES[value].name if value in SCALES else value


def _country(value: str) -> str:
    return str(Locale.parse(spoken_in()).territories.get(value, value))


_NAMED: Mapping[str, Callable[[str], str]] = {
    "country": _country,
    "status": _status,
    "likelihood": _likelihood,
    "language": _language,
    "scale": _scale,
}


def _said(words: object) -> str:
    return QCoreApplication.translate("Words", str(words))
