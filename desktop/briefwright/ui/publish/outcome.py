"""Everything that the Publish view shows of a brief, read and composed at one moment in a worker.

Nothing of Qt is known here.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefwright.document.compose import compose
from briefwright.domain.brief import Section
from briefwright.domain.errors import UserError
from briefwright.domain.marking import Marking
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.service.exporting import preview
from briefwright.service.project import Project
from briefwright.tradecraft.check import check
from briefwright.tradecraft.problem import Place, Problem, Severity
from briefwright.ui.speech.saying import said

if TYPE_CHECKING:  # the writer is loaded when a page is made, not with the window
    from briefwright.export.pdf import PdfResult

LEADING = frozenset({"source", "annotation", "finding"})
"""Tables whose rows have a place in a source that one can go to."""


def of_record(place: Place) -> bool:
    """Whether a problem lies in the brief's own record and not in its text."""
    return place.table == "brief" and bool(place.column)


@dataclass(frozen=True, slots=True, kw_only=True)
class BriefChoice:
    """A brief that can be shown."""

    id: str
    title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """The problems of one part of the brief. `number` is that of a section, empty for other parts.

    `part` names what is no section: `brief`, `judgements`, `disputes` or `evidence`.
    """

    part: str
    number: str
    title: str
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A brief as it stands. Without `pdf`, `refusal` says why there are no pages."""

    briefs: tuple[BriefChoice, ...]
    brief: BriefChoice | None
    marking: Marking
    groups: tuple[Group, ...]
    pdf: "PdfResult | None"
    refusal: str = ""

    def count(self, severity: Severity) -> int:
        """How many problems are as grave as this."""
        return sum(
            problem.severity is severity for group in self.groups for problem in group.problems
        )


NOTHING = Outcome(briefs=(), brief=None, marking=Marking.CLEAR, groups=(), pdf=None)
"""A project without a brief."""


def outcome_of(project: Project, wanted: str | None) -> Outcome:
    """The brief with this id, or the first one, checked and set."""
    briefs = tuple(BriefChoice(id=brief.id, title=brief.title) for brief in project.briefs())
    if not briefs:
        return NOTHING
    chosen = next((brief for brief in briefs if brief.id == wanted), briefs[0])
    snapshot = project.snapshot(chosen.id)
    document = compose(snapshot)
    pdf, refusal = None, ""
    try:
        pdf = preview(document)
    except UserError as error:
        refusal = said(error)
    return Outcome(
        briefs=briefs,
        brief=chosen,
        marking=document.meta.marking,
        groups=grouped(check(snapshot), snapshot),
        pdf=pdf,
        refusal=refusal,
    )


def grouped(problems: Sequence[Problem], snapshot: BriefSnapshot) -> tuple[Group, ...]:
    """The problems by the part of the brief that they lie in, in the order of the brief."""
    numbers = _numbers(snapshot.sections)
    part_of = _parts(snapshot)
    held: dict[str, list[Problem]] = {}
    for problem in problems:
        held.setdefault(part_of.get(problem.place.row, _part(problem.place.table)), []).append(
            problem
        )
    made = [
        Group(part=section.id, number=numbers[section.id], title=section.title,
              problems=tuple(held.pop(section.id)))
        for section in snapshot.sections
        if section.id in held
    ]  # fmt: skip
    first = [_plain(part, held) for part in ("brief", "judgements") if part in held]
    last = [_plain(part, held) for part in ("disputes", "evidence") if part in held]
    return (*first, *made, *last)


def _plain(part: str, held: Mapping[str, Sequence[Problem]]) -> Group:
    return Group(part=part, number="", title="", problems=tuple(held[part]))


def _part(table: str) -> str:
    match table:
        case "judgement":
            return "judgements"
        case "dispute" | "position":
            return "disputes"
        case "source" | "annotation" | "finding":
            return "evidence"
        case _:
            return "brief"


def _parts(snapshot: BriefSnapshot) -> Mapping[str, str]:
    """The section of each section, of each block, and of each finding that stands in just one."""
    known = {section.id: section.id for section in snapshot.sections}
    parts = dict(known)
    for owner, blocks in snapshot.blocks.items():
        for block in blocks:
            parts[block.id] = known.get(owner, "brief")
    return parts


def _numbers(sections: Sequence[Section]) -> Mapping[str, str]:
    """The printed numbers of the sections: 1, 2, 2.1 and so on."""
    counts: dict[str | None, int] = {}
    numbers: dict[str, str] = {}
    for section in sections:
        counts[section.parent] = counts.get(section.parent, 0) + 1
        above = numbers.get(section.parent, "") if section.parent else ""
        own = str(counts[section.parent])
        numbers[section.id] = f"{above}.{own}" if above else own
    return numbers
