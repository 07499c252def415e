"""Unconfirmed grade: credibility 1 wants an independent source beside the first.

Admiralty code, credibility 1: confirmed by other independent sources. Sources of
one outlet, or without any, count as one.
"""

from collections.abc import Iterator

from briefwright.domain.grading import Credibility
from briefwright.domain.message import say
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "unconfirmed-grade"


def confirmed(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every finding graded 1 that rests on one origin only."""
    for evidence in snapshot.evidence.values():
        finding = evidence.finding
        if finding.credibility is not Credibility.CONFIRMED or _origins(evidence, snapshot) > 1:
            continue
        yield problem(
            RULE,
            Severity.MUST_FIX,
            say(
                "“{words}” is graded 1 but rests on one source: add a passage of an independent "
                "one, or lower the grade.",
                words=shortened(finding.statement),
            ),
            Place(table="finding", row=finding.id, column="credibility"),
        )


def _origins(evidence: Evidence, snapshot: BriefSnapshot) -> int:
    sources = [snapshot.sources.get(annotation.source) for annotation in evidence.annotations]
    return len({(source.outlet or "").casefold() for source in sources if source is not None})
