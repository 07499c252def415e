"""Cutting and joining prose: slices, splits, joins and marks, with atoms and marks kept.

The marks of every result are in normal form: sorted, and stretches set alike
that overlap or touch are one. Positions are code points, half open.
"""

from collections.abc import Iterable

from briefwright.domain.errors import Bug
from briefwright.domain.prose import Atom, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT


def normal_marks(marks: Iterable[Mark]) -> tuple[Mark, ...]:
    """The same marks sorted, with those of one kind and detail joined where they meet."""
    kept: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.kind, m.detail or "", m.start, m.end)):
        last = kept[-1] if kept else None
        if last and (last.kind, last.detail) == (mark.kind, mark.detail) and mark.start <= last.end:
            kept[-1] = _reaching(last, last.start, max(last.end, mark.end))
        else:
            kept.append(mark)
    return tuple(sorted(kept, key=lambda m: (m.start, m.end, m.kind, m.detail or "")))


def normal(prose: Prose) -> Prose:
    """The same prose with its marks in normal form."""
    return Prose(text=prose.text, atoms=prose.atoms, marks=normal_marks(prose.marks))


def slice_of(prose: Prose, start: int, end: int) -> Prose:
    """The prose from `start` to `end`; raises `Bug` when these do not lie in it in this order."""
    if not 0 <= start <= end <= len(prose.text):
        raise Bug(f"no slice {start}..{end} in a text of {len(prose.text)} characters")
    first = prose.text.count(OBJECT, 0, start)
    last = first + prose.text.count(OBJECT, start, end)
    marks = (
        _reaching(mark, max(mark.start, start) - start, min(mark.end, end) - start)
        for mark in prose.marks
        if max(mark.start, start) < min(mark.end, end)
    )
    return Prose(
        text=prose.text[start:end], atoms=prose.atoms[first:last], marks=normal_marks(marks)
    )


def joined(pieces: Iterable[Prose]) -> Prose:
    """The pieces one after the other as one prose."""
    texts: list[str] = []
    marks: list[Mark] = []
    atoms: list[Atom] = []
    at = 0
    for piece in pieces:
        texts.append(piece.text)
        atoms.extend(piece.atoms)
        marks.extend(_reaching(mark, mark.start + at, mark.end + at) for mark in piece.marks)
        at += len(piece.text)
    return Prose(text="".join(texts), atoms=tuple(atoms), marks=normal_marks(marks))


def join(left: Prose, right: Prose) -> Prose:
    """The two as one, without anything put between them."""
    return joined((left, right))


def split(prose: Prose, at: int) -> tuple[Prose, Prose]:
    """The prose before and after a position; `join` makes it whole again."""
    return slice_of(prose, 0, at), slice_of(prose, at, len(prose.text))


def set_mark(
    prose: Prose, start: int, end: int, kind: MarkKind, detail: str | None = None
) -> Prose:
    """The prose with a stretch set in this way, whatever detail it had of the same kind."""
    if start == end:
        return normal(prose)
    bare = clear_mark(prose, start, end, kind)
    marks = (*bare.marks, Mark(start=start, end=end, kind=kind, detail=detail))
    return Prose(text=prose.text, atoms=prose.atoms, marks=normal_marks(marks))


def clear_mark(prose: Prose, start: int, end: int, kind: MarkKind) -> Prose:
    """The prose with a stretch no longer set in this way; marks reaching out of it are cut."""
    if not 0 <= start <= end <= len(prose.text):
        raise Bug(f"no stretch {start}..{end} in a text of {len(prose.text)} characters")
    marks: list[Mark] = []
    for mark in prose.marks:
        if mark.kind is not kind:
            marks.append(mark)
            continue
        for left, right in ((mark.start, min(mark.end, start)), (max(mark.start, end), mark.end)):
            if left < right:
                marks.append(_reaching(mark, left, right))
    return Prose(text=prose.text, atoms=prose.atoms, marks=normal_marks(marks))


def _reaching(mark: Mark, start: int, end: int) -> Mark:
    return Mark(start=start, end=end, kind=mark.kind, detail=mark.detail)
