"""Marking too low: a text is marked at least as strictly as what it is made from.

Traffic Light Protocol 2.0: a label travels with its information. The exported
brief is raised by itself; the problem asks the analyst to know of it.
"""

from collections.abc import Iterator

from briefwright.domain.marking import ORDER, Marking, strictest
from briefwright.domain.message import say
from briefwright.domain.snapshot import BriefSnapshot, Evidence
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened, written

RULE = "marking-too-low"


def markings(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for a brief, and for every finding, marked more openly than its evidence."""
    for evidence in snapshot.evidence.values():
        own, wanted = evidence.finding.marking, _of_sources(evidence, snapshot)
        if own is not None and _is_lower(own, wanted):
            said = shortened(evidence.finding.statement)
            yield problem(
                RULE,
                Severity.SHOULD_FIX,
                say(
                    "“{words}” is marked {own}, its source {wanted}: raise it, or say in its note "
                    "who released it.",
                    words=said,
                    own=own.value,
                    wanted=wanted.value,
                ),
                Place(table="finding", row=evidence.finding.id, column="marking"),
            )
    wanted = _of_cited(snapshot)
    if _is_lower(snapshot.brief.marking, wanted):
        yield problem(
            RULE,
            Severity.SHOULD_FIX,
            say(
                "The brief is marked {own} but cites evidence marked {wanted}: it is printed with "
                "the stricter one. Set that marking.",
                own=snapshot.brief.marking.value,
                wanted=wanted.value,
            ),
            Place(table="brief", row=snapshot.brief.id, column="marking"),
        )


def _of_cited(snapshot: BriefSnapshot) -> Marking:
    cited = {name for field in written(snapshot) for name in field.content.cited()}
    cited |= {p.finding for ps in snapshot.positions.values() for p in ps if p.finding}
    found = [snapshot.evidence[name] for name in cited if name in snapshot.evidence]
    own = [e.finding.marking for e in found if e.finding.marking is not None]
    return strictest((*own, *(_of_sources(e, snapshot) for e in found)))


def _of_sources(evidence: Evidence, snapshot: BriefSnapshot) -> Marking:
    sources = (snapshot.sources.get(annotation.source) for annotation in evidence.annotations)
    return strictest(source.marking for source in sources if source is not None)


def _is_lower(marking: Marking, other: Marking) -> bool:
    return ORDER.index(marking) < ORDER.index(other)
