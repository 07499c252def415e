"""Prose written out again in the marks of a description: the way back from `inline`."""

from collections.abc import Mapping

from briefwright.domain.prose import Cite, DisputeRef, Mark, MarkKind, NoteRef, Prose, SectionRef
from briefwright.domain.text import OBJECT

_ESCAPED = frozenset("*[]{}\\")
_SIGNS: Mapping[MarkKind, str] = {MarkKind.BOLD: "**", MarkKind.ITALIC: "*"}


def write_inline(prose: Prose) -> str:
    """The prose as `parse_inline` reads it, with ids for keys.

    Marks that cross each other, or emphasis of a kind inside itself, cannot be
    written so; everything else comes back the same.
    """
    opening: dict[int, list[Mark]] = {}
    closing: dict[int, list[Mark]] = {}
    for mark in sorted(prose.marks, key=lambda each: (each.start, -each.end)):
        opening.setdefault(mark.start, []).append(mark)
        closing.setdefault(mark.end, []).insert(0, mark)
    atoms = iter(prose.atoms)
    parts: list[str] = []
    for at, character in enumerate((*prose.text, "")):
        parts += [_close(mark) for mark in closing.get(at, [])]
        parts += [_open(mark) for mark in opening.get(at, [])]
        if character == OBJECT:
            parts.append(_atom(next(atoms)))
        else:
            parts.append(f"\\{character}" if character in _ESCAPED else character)
    return "".join(parts)


def _open(mark: Mark) -> str:
    match mark.kind:
        case MarkKind.FOREIGN | MarkKind.LINK:
            return "["
        case MarkKind.COMMENT:
            return ""
        case _:
            return _SIGNS[mark.kind]


def _close(mark: Mark) -> str:
    match mark.kind:
        case MarkKind.FOREIGN:
            return f"]{{lang={mark.detail or 'und'}}}"
        case MarkKind.LINK:
            return f"]({mark.detail or ''})"
        case MarkKind.COMMENT:
            return ""
        case _:
            return _SIGNS[mark.kind]


def _atom(atom: Cite | SectionRef | NoteRef | DisputeRef) -> str:
    match atom:
        case Cite(finding=row):
            return f"[@{row}]"
        case NoteRef(note=row):
            return f"[^{row}]"
        case SectionRef(target=row):
            return f"[#{row}]"
        case DisputeRef(dispute=row):
            return f"[?{row}]"
