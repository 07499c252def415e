"""Likelihood with confidence: the two never stand in one sentence.

ICD 203, tradecraft standard 2: a product that gives both a confidence level and
a degree of likelihood does not combine them in the same sentence.
"""

from collections.abc import Iterator

from briefwright.domain.message import say
from briefwright.domain.prose import BlockKind
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.likelihood_terms import terms_in
from briefwright.tradecraft.problem import Problem, Severity, problem
from briefwright.tradecraft.voice import names_confidence
from briefwright.tradecraft.written import shortened, written

RULE = "likelihood-with-confidence"

_PROSE = frozenset({None, BlockKind.PARAGRAPH, BlockKind.BULLET, BlockKind.NUMBERED})


def joined(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every sentence that speaks of both."""
    for field in written(snapshot):
        if field.kind not in _PROSE:
            continue
        for sentence in field.sentences():
            text, language = sentence.text, field.language
            if names_confidence(text, language) and terms_in(text, language):
                yield problem(
                    RULE,
                    Severity.MUST_FIX,
                    say(
                        "“{words}” joins likelihood and confidence: put each in a sentence of its own.",
                        words=shortened(text),
                    ),
                    sentence.place,
                    text,
                )
