"""Missing metadata: sources and the brief carry what a reader needs to weigh them.

ICS 206-01, citation elements: author, title, URL, publication date, access date,
source type. What a source itself does not state is left open: then the brief
says so, and the problem is only a note.
"""

from collections.abc import Iterator

from briefwright.domain.brief import Brief
from briefwright.domain.grading import Reliability
from briefwright.domain.message import Message, say
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.source import Source
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "missing-metadata"

_Fault = tuple[str, Severity, Message]


def records(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every field of the brief and of its cited sources that is wanted and empty."""
    for column, severity, message in _brief(snapshot.brief):
        place = Place(table="brief", row=snapshot.brief.id, column=column)
        yield problem(RULE, severity, message, place, column)
    used = {a.source for e in snapshot.evidence.values() for a in e.annotations}
    for source in snapshot.sources.values():
        if source.id in used:
            for column, severity, message in _source(source):
                place = Place(table="source", row=source.id, column=column)
                told = message.with_values(title=shortened(source.title))
                yield problem(RULE, severity, told, place, column)


def _brief(brief: Brief) -> Iterator[_Fault]:
    if not brief.title.strip():
        yield "title", Severity.MUST_FIX, say("The brief has no title: give it one.")
    if brief.issued is None:
        yield "issued", Severity.SHOULD_FIX, say("The brief has no date of issue: set it.")
    if not brief.organisation:
        yield "organisation", Severity.SHOULD_FIX, say("The brief names no organisation: set it.")
    if not brief.edition:
        yield "edition", Severity.NOTE, say("The brief has no edition: set it before it goes out.")


def _source(source: Source) -> Iterator[_Fault]:
    if not source.authors and not source.outlet:
        yield (
            "outlet",
            Severity.SHOULD_FIX,
            say("“{title}” names neither author nor outlet: set one of them."),
        )
    if source.language in ("", "und"):
        yield "language", Severity.SHOULD_FIX, say("“{title}” has no language: set it.")
    if source.published is None:
        message = say("“{title}” has no date of publication: it is printed as undated.")
        yield "published", Severity.NOTE, message
    if source.url and source.accessed is None:
        yield (
            "accessed",
            Severity.NOTE,
            say("“{title}” has an address but no day of access: set it."),
        )
    if source.reliability is Reliability.F:
        yield "reliability", Severity.NOTE, say("“{title}” is not graded: judge its reliability.")
    elif not source.reliability_reason:
        yield (
            "reliability_reason",
            Severity.NOTE,
            say("“{title}” is graded without a reason: say why."),
        )
