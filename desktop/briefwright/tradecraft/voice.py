"""Words by which sentences are recognised, by language: the brief's own voice, attribution, confidence.

Lists of stems, matched from the beginning of a word and without regard to
capitals. A language without a list of its own is read with the English one.
"""

import re
from dataclasses import dataclass

QUOTED = re.compile('“[^“”]*”|«[^«»]*»|„[^„“”]*[“”]|"[^"]*"')
"""A stretch in quotation marks."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """The stems of one language."""

    own: tuple[str, ...]
    attribution: tuple[str, ...]
    confidence: tuple[str, ...]


_ENGLISH = Voice(
    own=("this brief", "we", "our", "judgement", "judgements", "judgment", "judgments", "annex"),
    attribution=(
        "accord", "accus", "alleg", "argu", "assert", "attribut", "call", "claim", "contend",
        "contest", "criticis", "criticiz", "declar", "deni", "deny", "describ", "disput", "insist",
        "maintain", "not judged", "object", "report", "said", "say", "stat", "unconfirmed",
        "unverified", "whether",
    ),
    confidence=("confidence",),
)  # fmt: skip

_FRENCH = Voice(
    own=(
        "cette note", "le présent document", "nous", "notre", "nos", "appréciation",
        "appréciations", "annexe",
    ),
    attribution=(
        "accus", "affirm", "annonc", "assur", "conteste", "critiqu", "d’après", "d'après", "déclar",
        "dément", "disent", "dit", "maintien", "nie", "prétend", "rapport", "reproch", "revendiqu",
        "savoir si", "selon", "soutien",
    ),
    confidence=("confiance",),
)  # fmt: skip

_ARABIC = Voice(
    own=("هذا الموجز", "نحن", "نقدر", "نقدّر", "تقديرنا", "الملحق"),
    attribution=(
        "اتهم", "ادع", "أعلن", "أكد", "بحسب", "تتهم", "تدعي", "تزعم", "تقول", "تنفي", "حسب", "زعم",
        "قال", "نفت", "نفى", "وفق", "يتهم", "يدعي", "يزعم", "يقول", "ينفي",
    ),
    confidence=("الثقة", "ثقة"),
)  # fmt: skip


def voice_of(language: str) -> Voice:
    """The stems for this language."""
    match language.lower().split("-")[0]:
        case "fr":
            return _FRENCH
        case "ar":
            return _ARABIC
        case _:
            return _ENGLISH


def speaks_of_itself(text: str, language: str) -> bool:
    """Whether a sentence speaks of the brief itself, outside quotations."""
    return _found(voice_of(language).own, QUOTED.sub(" ", text), whole=True)


def attributes(text: str, language: str) -> bool:
    """Whether a sentence says that someone says so."""
    return _found(voice_of(language).attribution, text, whole=False)


def attributes_in_any(text: str) -> bool:
    """Whether a text of unknown language says that someone says so."""
    return any(_found(v.attribution, text, whole=False) for v in (_ENGLISH, _FRENCH, _ARABIC))


def names_confidence(text: str, language: str) -> bool:
    """Whether a sentence speaks of confidence, outside quotations."""
    return _found(voice_of(language).confidence, QUOTED.sub(" ", text), whole=True)


def _found(stems: tuple[str, ...], text: str, *, whole: bool) -> bool:
    return _pattern(stems, whole=whole).search(text.casefold()) is not None


def _pattern(stems: tuple[str, ...], *, whole: bool) -> re.Pattern[str]:
    words = "|".join(re.escape(stem.casefold()) for stem in stems)
    return re.compile(rf"(?<!\w)(?:{words})" + (r"(?!\w)" if whole else ""))
