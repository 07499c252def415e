"""The checks of tradecraft on a brief as it stands."""

from collections.abc import Mapping
from dataclasses import dataclass

from briefwright.domain.prose import Prose, Slot
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.service.project import Project
from briefwright.service.writing import part_key
from briefwright.tradecraft.check import check
from briefwright.tradecraft.problem import Place, Problem


def problems(project: Project, brief: str) -> tuple[Problem, ...]:
    """What the checks find in the brief; raises `WrongUse` for an unknown id."""
    return check(project.snapshot(brief))


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """A problem in the text of a brief, with the prose that its place counts in (None: no prose)."""

    problem: Problem
    content: Prose | None = None


def faults_by_part(project: Project, brief: str) -> Mapping[str, tuple[Fault, ...]]:
    """The problems of each part that is written, by the key of the part, in the order of the text.

    Problems of sources, findings, disputes and of the brief as a whole lie in no part and are
    left out. Raises `WrongUse` for an unknown id.
    """
    snapshot = project.snapshot(brief)
    places = _places(snapshot)
    found: dict[str, list[tuple[int, Fault]]] = {}
    for problem in check(snapshot):
        place = problem.place
        known = places.get((place.column, place.row)) or places.get((place.table, place.row))
        if known is not None:
            key, order, row = known
            fault = Fault(problem=problem, content=_content(row, problem.place))
            found.setdefault(key, []).append((order, fault))
    return {
        key: tuple(fault for _, fault in sorted(held, key=_in_text)) for key, held in found.items()
    }


_Row = object
_Known = tuple[str, int, _Row]


def _places(snapshot: BriefSnapshot) -> Mapping[tuple[str, str], _Known]:
    """The part of each section, block and judgement, its place in that part, and the row itself."""
    places: dict[tuple[str, str], _Known] = {}
    for section in snapshot.sections:
        places["section", section.id] = (part_key(section.id, Slot.BODY), -1, section)
    for owner, blocks in snapshot.blocks.items():
        for order, block in enumerate(blocks):
            places["block", block.id] = (part_key(owner, block.slot), order, block)
    key = part_key(snapshot.brief.id, None)
    places["judgements", snapshot.brief.id] = (key, -1, snapshot.brief)
    for order, judgement in enumerate(snapshot.judgements):
        places["judgement", judgement.id] = (key, order, judgement)
    return places


def _content(row: _Row, place: Place) -> Prose | None:
    value = getattr(row, place.column, None)
    return value if isinstance(value, Prose) else None


def _in_text(held: tuple[int, Fault]) -> tuple[int, int]:
    order, fault = held
    span = fault.problem.place.span
    return order, -1 if span is None else span.start
