"""Broken reference: every citation leads to a finding with a passage, every reference to its thing."""

from collections.abc import Iterator
from typing import assert_never

from briefwright.domain.message import Message, say
from briefwright.domain.prose import Atom, Cite, DisputeRef, NoteRef, SectionRef
from briefwright.domain.snapshot import BriefSnapshot
from briefwright.domain.text import OBJECT, Span
from briefwright.tradecraft.problem import Problem, Severity, problem
from briefwright.tradecraft.written import Written, written

RULE = "broken-reference"

ANNEXES = frozenset({"annex-a", "annex-b"})
"""References to the annexes, which are made when the brief is composed."""


def dangling(snapshot: BriefSnapshot) -> Iterator[Problem]:
    """A problem for every atom in prose that leads nowhere."""
    blocks = {block.id for owned in snapshot.blocks.values() for block in owned}
    places = blocks | {section.id for section in snapshot.sections} | ANNEXES
    disputes = {dispute.id for dispute in snapshot.disputes}
    for field in written(snapshot):
        for atom, span in _atoms(field):
            message = _fault(atom, snapshot, places, disputes)
            if message is not None:
                place = field.place(span)
                yield problem(RULE, Severity.MUST_FIX, message, place, f"{message} {atom}")


def _atoms(field: Written) -> Iterator[tuple[Atom, Span]]:
    at = -1
    for atom in field.content.atoms:
        at = field.content.text.index(OBJECT, at + 1)
        yield atom, Span(start=at, end=at + 1)


def _fault(
    atom: Atom, snapshot: BriefSnapshot, places: set[str], disputes: set[str]
) -> Message | None:
    match atom:
        case Cite(finding=finding):
            evidence = snapshot.evidence.get(finding)
            if evidence is None:
                return say(
                    "This citation leads to a finding that was removed: cite another, or delete it."
                )
            if not evidence.annotations:
                return say(
                    "This citation leads to a finding without a passage: mark one in its source."
                )
            return None
        case NoteRef(note=note):
            return (
                None
                if note in places
                else say("This mark leads to a remark that was removed: delete it.")
            )
        case SectionRef(target=target):
            return (
                None
                if target in places
                else say("This reference leads to nothing: choose its goal anew.")
            )
        case DisputeRef(dispute=dispute):
            return (
                None
                if dispute in disputes
                else say("This row shows a dispute that was removed: delete it.")
            )
        case _:
            assert_never(atom)
