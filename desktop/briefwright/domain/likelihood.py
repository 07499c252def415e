"""Degrees of likelihood and of confidence, as data: one table per scale.

ICD 203 (2 January 2015) row 1, with its percentages; PHIA yardstick (March
2025) with its deliberate gaps. Scales are never converted into each other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum


class Confidence(StrEnum):
    """How far the evidence can bear a judgement."""

    LOW = "low"
    MODERATE = "moderate"
    HIGH = "high"


@dataclass(frozen=True, slots=True, kw_only=True)
class Term:
    """One step of a scale: its key, its words, and its band in per cent."""

    key: str
    words: str
    low: int
    high: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """A named row of terms from least to most likely."""

    key: str
    name: str
    terms: tuple[Term, ...]

    def term(self, key: str) -> Term | None:
        """The term with this key, or None when the scale has none."""
        return next((term for term in self.terms if term.key == key), None)


def _scale(key: str, name: str, *steps: tuple[str, str, int, int]) -> Scale:
    return Scale(
        key=key,
        name=name,
        terms=tuple(Term(key=k, words=w, low=low, high=high) for k, w, low, high in steps),
    )


ICD203 = _scale(
    "icd203",
    "ICD 203",
    ("almost-no-chance", "almost no chance", 1, 5),
    ("very-unlikely", "very unlikely", 5, 20),
    ("unlikely", "unlikely", 20, 45),
    ("roughly-even", "roughly even chance", 45, 55),
    ("likely", "likely", 55, 80),
    ("very-likely", "very likely", 80, 95),
    ("almost-certain", "almost certain", 95, 99),
)

PHIA = _scale(
    "phia",
    "PHIA yardstick",
    ("remote-chance", "remote chance", 0, 5),
    ("highly-unlikely", "highly unlikely", 10, 20),
    ("unlikely", "unlikely", 25, 35),
    ("realistic-possibility", "realistic possibility", 40, 50),
    ("likely", "likely", 55, 75),
    ("highly-likely", "highly likely", 80, 90),
    ("almost-certain", "almost certain", 95, 100),
)

SCALES: Mapping[str, Scale] = {scale.key: scale for scale in (ICD203, PHIA)}

CONFIDENCE_MEANINGS: Mapping[Confidence, str] = {
    Confidence.HIGH: "Several independent sources agree, and the reasoning is sound",
    Confidence.MODERATE: "Plausible and coherent, but not corroborated well enough for more",
    Confidence.LOW: "Fragmentary, undated or untested; the judgement may soon change",
}
