"""All rules in the order in which their problems are shown."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.anchors import anchors
from briefwright.tradecraft.confirmed import confirmed
from briefwright.tradecraft.dangling import dangling
from briefwright.tradecraft.disputed import disputed
from briefwright.tradecraft.grounds import grounds
from briefwright.tradecraft.joined import joined
from briefwright.tradecraft.length import length
from briefwright.tradecraft.markings import markings
from briefwright.tradecraft.naming import Names, names
from briefwright.tradecraft.problem import Problem, Severity
from briefwright.tradecraft.quotations import quotations
from briefwright.tradecraft.records import records
from briefwright.tradecraft.terms import terms
from briefwright.tradecraft.uncited import uncited
from briefwright.tradecraft.unconfirmed import unconfirmed

Rule = Callable[[BriefSnapshot], Iterator[Problem]]

RULES: tuple[Rule, ...] = (
    anchors,
    dangling,
    quotations,
    disputed,
    uncited,
    joined,
    terms,
    grounds,
    confirmed,
    markings,
    records,
    unconfirmed,
    length,
)

_ORDER = (Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.NOTE)


def check(snapshot: BriefSnapshot) -> tuple[Problem, ...]:
    """The problems of a brief, the gravest first, each with the name of its place; each id once."""
    found = {each.id: each for rule in RULES for each in rule(snapshot)}
    named = names(snapshot) if found else {}
    ordered = sorted(found.values(), key=lambda each: _ORDER.index(each.severity))
    return tuple(_named(each, named) for each in ordered)


def _named(problem: Problem, named: Names) -> Problem:
    place = problem.place
    return replace(problem, place=replace(place, where=named.get((place.table, place.row))))
