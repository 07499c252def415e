"""What is cut and copied: lines with their atoms for this program, and words for all others."""

import json
from collections.abc import Callable, Mapping, Sequence
from typing import Any, assert_never

from briefwright.domain.errors import Bug
from briefwright.domain.prose import (
    Atom,
    BlockKind,
    Cite,
    DisputeRef,
    Mark,
    MarkKind,
    NoteRef,
    Prose,
    SectionRef,
)
from briefwright.domain.text import OBJECT, clean
from briefwright.edits.blocks import joined, slice_of
from briefwright.ui.brief.lines import Line, Lines

LINES = "application/x-briefwright-lines+json"
"""The type under which cut and copied lines stand on the clipboard."""


def name_of(atom: Atom) -> str:
    """The atom in one word; `atom_named` reads it."""
    match atom:
        case Cite(finding=row):
            return f"cite:{row}"
        case SectionRef(target=row):
            return f"section:{row}"
        case NoteRef(note=row):
            return f"note:{row}"
        case DisputeRef(dispute=row):
            return f"dispute:{row}"
        case _:
            assert_never(atom)


def atom_named(name: str) -> Atom | None:
    """The atom of this name, None for a name of none."""
    kind, _, row = name.partition(":")
    match kind:
        case "cite":
            return Cite(finding=row)
        case "section":
            return SectionRef(target=row)
        case "note":
            return NoteRef(note=row)
        case "dispute":
            return DisputeRef(dispute=row)
        case _:
            return None


def packed(lines: Sequence[Line]) -> bytes:
    """The lines for the clipboard."""
    return json.dumps([_plain(line) for line in lines], ensure_ascii=False).encode("utf-8")


def packed_prose(prose: Prose) -> str:
    """The prose in one word; `unpacked_prose` reads it."""
    return json.dumps(_plain(Line(content=prose)), ensure_ascii=False)


def unpacked_prose(word: str) -> Prose:
    """The prose of such a word."""
    return _line(json.loads(word), lambda _atom: True).content


def unpacked(data: bytes, known: Callable[[Atom], bool]) -> Lines:
    """The lines of such bytes, without the atoms that are not known; none for other bytes."""
    try:
        held = json.loads(data.decode("utf-8"))
        return tuple(_line(plain, known) for plain in held)
    except (ValueError, KeyError, TypeError, AttributeError, Bug):
        return ()


def in_words(lines: Sequence[Line], said: Callable[[Atom], str]) -> str:
    """The lines as plain text, each atom as what is said of it."""
    words: list[str] = []
    for line in lines:
        atoms = iter(line.content.atoms)
        words.append(
            "".join(said(next(atoms)) if char == OBJECT else char for char in line.content.text)
        )
    return "\n".join(words)


def lines_of_words(text: str) -> Lines:
    """Plain text as paragraphs: one a line, blank ones left out unless there is nothing else."""
    cleaned = clean(text).replace(OBJECT, "")
    kept = [line for line in cleaned.split("\n") if line.strip()]
    if not kept:
        return ()
    if "\n" not in cleaned.strip("\n"):
        return (Line(content=Prose(text=cleaned.strip("\n"))),)
    return tuple(Line(content=Prose(text=line.strip())) for line in kept)


def _plain(line: Line) -> Mapping[str, object]:
    return {
        "kind": line.kind.value,
        "text": line.content.text,
        "atoms": [name_of(atom) for atom in line.content.atoms],
        "marks": [[m.start, m.end, m.kind.value, m.detail] for m in line.content.marks],
        "detail": line.detail,
        "language": line.language,
    }


def _line(plain: Mapping[str, Any], known: Callable[[Atom], bool]) -> Line:
    atoms = tuple(atom for name in plain["atoms"] if (atom := atom_named(name)) is not None)
    marks = tuple(
        Mark(start=start, end=end, kind=MarkKind(kind), detail=detail)
        for start, end, kind, detail in plain["marks"]
    )
    prose = Prose(text=plain["text"], atoms=atoms, marks=marks)
    return Line(
        kind=BlockKind(plain["kind"]),
        content=_with_known(prose, known),
        detail=plain["detail"],
        language=plain["language"],
    )


def _with_known(prose: Prose, known: Callable[[Atom], bool]) -> Prose:
    pieces: list[Prose] = []
    atoms = iter(prose.atoms)
    start = 0
    for at, char in enumerate(prose.text):
        if char == OBJECT and not known(next(atoms)):
            pieces.append(slice_of(prose, start, at))
            start = at + 1
    return joined((*pieces, slice_of(prose, start, len(prose.text))))
