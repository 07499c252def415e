"""Unconfirmed grade: credibility 1 wants an independent source beside the first.

Admiralty code, credibility 1: confirmed by other independent sources. Sources of one origin count
as one, however many copies of it there are (`domain.independence`).
"""

from collections.abc import Iterator

from briefwright.domain.grading import Credibility
from briefwright.domain.independence import count_of_origins
from briefwright.domain.message import Message, say
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "unconfirmed-grade"


def confirmed(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every finding graded 1 that rests on one origin only."""
    origins = snapshot.origins()
    for evidence in snapshot.evidence.values():
        finding = evidence.finding
        sources = _sources(evidence, snapshot)
        if (
            finding.credibility is not Credibility.CONFIRMED
            or count_of_origins(sources, origins) > 1
        ):
            continue
        yield problem(
            RULE,
            Severity.MUST_FIX,
            _said(shortened(finding.statement), len(sources)),
            Place(table="finding", row=finding.id, column="credibility"),
        )


def _said(words: str, sources: int) -> Message:
    if sources < 2:
        return say(
            "“{words}” is graded 1 but rests on one source: add a passage of an independent "
            "one, or lower the grade.",
            words=words,
        )
    return say(
        "“{words}” is graded 1 but its {count} sources have one origin: add a passage of an "
        "independent one, or lower the grade.",
        words=words,
        count=sources,
    )


def _sources(evidence: Evidence, snapshot: BriefSnapshot) -> tuple[str, ...]:
    """The sources of the finding, each once."""
    named = dict.fromkeys(annotation.source for annotation in evidence.annotations)
    return tuple(row for row in named if row in snapshot.sources)
