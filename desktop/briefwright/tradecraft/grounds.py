"""Judgement without grounds: it shows its evidence, gives its reasons and states its confidence.

ICD 203, tradecraft standard 2 (the causes of uncertainty are explained) and
ICD 206 (a judgement cites what it rests on).
"""

from collections.abc import Iterator

from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message, say
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "judgement-without-grounds"


def grounds(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every judgement that lacks reasons, evidence or a level of confidence."""
    for judgement in snapshot.judgements:
        said = shortened(judgement.statement.plain)
        for column, severity, message in _faults(judgement):
            place = Place(table="judgement", row=judgement.id, column=column)
            yield problem(RULE, severity, message.with_values(words=said), place, column)


def _faults(judgement: Judgement) -> Iterator[tuple[str, Severity, Message]]:
    if not judgement.reasons.plain.strip():
        message = say("“{words}” gives no reasons: say what the confidence rests on.")
        yield "reasons", Severity.MUST_FIX, message
    if not judgement.statement.cited() and not judgement.reasons.cited():
        message = say("“{words}” cites nothing: cite the findings it rests on.")
        yield "statement", Severity.SHOULD_FIX, message
    if judgement.likelihood is not None and judgement.confidence is None:
        yield (
            "confidence",
            Severity.SHOULD_FIX,
            say("“{words}” states no confidence: choose low, moderate or high."),
        )
