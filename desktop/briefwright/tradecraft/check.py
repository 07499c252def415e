"""All rules in the order in which their problems are shown."""

from collections.abc import Callable, Iterator

from briefwright.domain.snapshot import BriefSnapshot
from briefwright.tradecraft.anchors import anchors
from briefwright.tradecraft.confirmed import confirmed
from briefwright.tradecraft.dangling import dangling
from briefwright.tradecraft.disputed import disputed
from briefwright.tradecraft.grounds import grounds
from briefwright.tradecraft.joined import joined
from briefwright.tradecraft.length import length
from briefwright.tradecraft.markings import markings
from briefwright.tradecraft.problem import Problem, Severity
from briefwright.tradecraft.quotations import quotations
from briefwright.tradecraft.records import records
from briefwright.tradecraft.terms import terms
from briefwright.tradecraft.uncited import uncited

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
    length,
)

_ORDER = (Severity.MUST_FIX, Severity.SHOULD_FIX, Severity.NOTE)


def check(snapshot: BriefSnapshot) -> tuple[Problem, ...]:
    """The problems of a brief, the gravest first; each id stands once."""
    found = {each.id: each for rule in RULES for each in rule(snapshot)}
    return tuple(sorted(found.values(), key=lambda each: _ORDER.index(each.severity)))
