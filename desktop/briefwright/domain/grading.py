"""The Admiralty (NATO) grading: reliability of a source, credibility of an information.

Figures and words after TRADECRAFT B6. `F` and `6` mean unknown, not worst: they
are never sorted below `E` and `5`.
"""

from collections.abc import Mapping
from enum import StrEnum


class Reliability(StrEnum):
    """How far a source can be trusted, judged on its record."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"
    E = "E"
    F = "F"


class Credibility(StrEnum):
    """How far one piece of information can be believed, whoever brings it."""

    CONFIRMED = "1"
    PROBABLY_TRUE = "2"
    POSSIBLY_TRUE = "3"
    DOUBTFUL = "4"
    IMPROBABLE = "5"
    CANNOT_BE_JUDGED = "6"


RELIABILITY_WORDS: Mapping[Reliability, str] = {
    Reliability.A: "completely reliable",
    Reliability.B: "usually reliable",
    Reliability.C: "fairly reliable",
    Reliability.D: "not usually reliable",
    Reliability.E: "unreliable",
    Reliability.F: "reliability cannot be judged",
}

CREDIBILITY_WORDS: Mapping[Credibility, str] = {
    Credibility.CONFIRMED: "confirmed by other independent sources",
    Credibility.PROBABLY_TRUE: "probably true, not confirmed",
    Credibility.POSSIBLY_TRUE: "possibly true, not tested elsewhere",
    Credibility.DOUBTFUL: "doubtful, not confirmed",
    Credibility.IMPROBABLE: "improbable, contradicted",
    Credibility.CANNOT_BE_JUDGED: "truth cannot be judged",
}


def grade_label(reliability: Reliability, credibility: Credibility) -> str:
    """The printed grade, always letter and digit, such as `C3`."""
    return f"{reliability.value}{credibility.value}"
