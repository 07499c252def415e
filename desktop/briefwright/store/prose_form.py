"""Prose as plain values, for the log and the state tables."""

from collections.abc import Mapping
from typing import Any, assert_never, cast

from briefwright.domain.prose import (
    Atom,
    Cite,
    DisputeRef,
    Mark,
    MarkKind,
    NoteRef,
    Prose,
    SectionRef,
)
from briefwright.store.canonical import Plain


def to_plain(prose: Prose) -> dict[str, object]:
    """Returns the prose as JSON values: atoms as [kind, id], marks as [start, end, kind, detail]."""
    return {
        "text": prose.text,
        "atoms": [_atom_plain(atom) for atom in prose.atoms],
        "marks": [[m.start, m.end, str(m.kind), m.detail] for m in prose.marks],
    }


def from_plain(plain: Plain) -> Prose:
    """Returns the prose of such values; raises one of Python's own errors when they are no prose."""
    held = cast("Mapping[str, Any]", plain)
    text = held["text"]
    if not isinstance(text, str):
        raise TypeError(text)
    return Prose(
        text=text,
        atoms=tuple(_atom(*atom) for atom in held["atoms"]),
        marks=tuple(_mark(*mark) for mark in held["marks"]),
    )


def _atom_plain(atom: Atom) -> list[str]:
    match atom:
        case Cite():
            return ["cite", atom.finding]
        case SectionRef():
            return ["section", atom.target]
        case NoteRef():
            return ["note", atom.note]
        case DisputeRef():
            return ["dispute", atom.dispute]
        case _:
            assert_never(atom)


def _atom(kind: object, target: object) -> Atom:
    if not isinstance(target, str):
        raise TypeError(target)
    match kind:
        case "cite":
            return Cite(finding=target)
        case "section":
            return SectionRef(target=target)
        case "note":
            return NoteRef(note=target)
        case "dispute":
            return DisputeRef(dispute=target)
        case _:
            raise ValueError(kind)


def _mark(start: object, end: object, kind: str, detail: object) -> Mark:
    if not isinstance(start, int) or not isinstance(end, int):
        raise TypeError(start)
    if not (detail is None or isinstance(detail, str)):
        raise TypeError(detail)
    return Mark(start=start, end=end, kind=MarkKind(kind), detail=detail)
