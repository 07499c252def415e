"""Records that nobody has looked at: what is printed about a source was found by the program.

ICD 206 asks for the source reference citation, ICS 206-01 names its elements. What was found in
a page, by words or by letters is a suggestion until a person confirms it.
"""

from collections.abc import Iterator

from briefwright.domain.message import FieldName, listed, say
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.source import Source
from briefwright.tradecraft.problem import Place, Problem, Severity, problem
from briefwright.tradecraft.written import shortened

RULE = "unconfirmed-record"

NAMING = ("title", "authors", "outlet", "published")
"""Fields that tell a reader which source it is."""

PRINTED = (*NAMING, "url", "archive_url", "accessed", "language", "source_type", "translator")
"""All fields that the list of sources prints, in the order of the record."""


def unconfirmed(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for each cited source of which something is printed that nobody confirmed."""
    used = {a.source for e in snapshot.evidence.values() for a in e.annotations}
    for source in snapshot.sources.values():
        fields = _open_fields(source) if source.id in used else ()
        if fields:
            yield _problem(source, fields)


def _open_fields(source: Source) -> tuple[str, ...]:
    """The printed fields that have a value which nobody confirmed."""
    found = {each.field for each in source.found}
    return tuple(name for name in PRINTED if name in found and getattr(source, name))


def _problem(source: Source, fields: tuple[str, ...]) -> Problem:
    naming = any(name in NAMING for name in fields)
    message = say(
        "“{title}” is printed with what was found and nobody confirmed ({fields}): "
        "look at it and confirm it."
    ).with_values(
        title=shortened(source.title), fields=listed(FieldName(column=name) for name in fields)
    )
    severity = Severity.SHOULD_FIX if naming else Severity.NOTE
    place = Place(table="source", row=source.id, column=fields[0])
    return problem(RULE, severity, message, place, "\n".join(fields))
