"""Stored prose as printed inlines: citations numbered, remarks lettered, references named."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import assert_never

from briefwright.document.composition import Composition
from briefwright.document.model import (
    Break,
    CiteLabel,
    Inline,
    Inlines,
    Link,
    Note,
    NoteMark,
    Origin,
    Text,
)
from briefwright.document.numbering import letters
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
from briefwright.domain.text import OBJECT

_SENTENCE_ENDS = ".!?…؟:"


def inlines(prose: Prose, at: Composition) -> Inlines:
    """The prose resolved; neighbouring citations become one row of rising numbers."""
    found: list[Inline] = []
    waiting: list[str] = []
    for piece in _pieces(prose):
        if isinstance(piece, Cite):
            waiting.append(piece.finding)
            continue
        found += at.citer.cite(waiting)
        waiting.clear()
        if isinstance(piece, Text | Link):
            found += _lines(piece)
        else:
            found += _resolved(piece, found, at)
    found += at.citer.cite(waiting)
    return tuple(found)


def plain(content: Inlines) -> str:
    """The words of the inlines without citations and marks of remarks."""
    return "".join(_words(inline) for inline in content)


def emphasised(prose: Prose, words: str) -> Prose:
    """The prose with the first occurrence of these words set bold, if none of it is bold yet."""
    if any(mark.kind is MarkKind.BOLD for mark in prose.marks):
        return prose
    start = prose.text.casefold().find(words.casefold())
    if start < 0 or not words or len(prose.text.casefold()) != len(prose.text):
        return prose
    mark = Mark(start=start, end=start + len(words), kind=MarkKind.BOLD)
    return Prose(text=prose.text, atoms=prose.atoms, marks=(*prose.marks, mark))


def cells(prose: Prose) -> tuple[Prose, ...]:
    """The prose parted at its tabs, each part with its own atoms and marks."""
    parts: list[Prose] = []
    start = atom = 0
    for text in prose.text.split("\t"):
        count = text.count(OBJECT)
        marks = tuple(_within(prose.marks, start, start + len(text)))
        parts.append(Prose(text=text, atoms=prose.atoms[atom : atom + count], marks=marks))
        start += len(text) + 1
        atom += count
    return tuple(parts)


def _within(marks: tuple[Mark, ...], start: int, end: int) -> Iterator[Mark]:
    for mark in marks:
        low, high = max(mark.start, start), min(mark.end, end)
        if low < high:
            yield Mark(start=low - start, end=high - start, kind=mark.kind, detail=mark.detail)


def _pieces(prose: Prose) -> Iterator[Text | Link | Atom]:
    """The stretches of text set in one way, and the atoms between them."""
    edges = {0, len(prose.text)}
    for mark in prose.marks:
        if mark.kind is not MarkKind.COMMENT:
            edges |= {mark.start, mark.end}
    for index, char in enumerate(prose.text):
        if char == OBJECT:
            edges |= {index, index + 1}
    atoms = iter(prose.atoms)
    ordered = sorted(edges)
    for start, end in pairwise(ordered):
        text = prose.text[start:end]
        yield next(atoms) if text == OBJECT else _text(text, start, prose.marks)


_SET = frozenset({MarkKind.BOLD, MarkKind.ITALIC, MarkKind.FOREIGN})
"""What is seen on the page as a way of setting; comments are never printed."""


def _text(text: str, start: int, marks: tuple[Mark, ...]) -> Text | Link:
    over = [mark for mark in marks if mark.start <= start < mark.end]
    languages = [mark.detail for mark in over if mark.kind is MarkKind.FOREIGN]
    set_so = frozenset(mark.kind for mark in over if mark.kind in _SET)
    language = languages[-1] if languages else None
    for mark in over:
        if mark.kind is MarkKind.LINK and mark.detail:
            return Link(text=text, url=mark.detail, marks=set_so, language=language)
    return Text(text=text, marks=set_so, language=language)


def _lines(run: Text | Link) -> Iterator[Inline]:
    for index, line in enumerate(run.text.split("\n")):
        if index:
            yield Break()
        if line:
            yield replace(run, text=line)


def _resolved(
    atom: SectionRef | NoteRef | DisputeRef, before: list[Inline], at: Composition
) -> Iterator[Inline]:
    match atom:
        case SectionRef(target=target):
            yield _reference(target, before, at)
        case NoteRef(note=note):
            yield from _note_mark(note, at)
        case DisputeRef(dispute=dispute):
            yield from (
                Text(text=each.proposition) for each in at.snapshot.disputes if each.id == dispute
            )
        case _:
            assert_never(atom)


def _reference(target: str, before: list[Inline], at: Composition) -> Inline:
    label = at.numbering.labels.get(target)
    if label is None:
        return Text(text="[?]")
    said = plain(tuple(before)).rstrip()
    opens = not said or said[-1] in _SENTENCE_ENDS
    words = label.words[:1].upper() + label.words[1:] if opens else label.words
    return Link(text=words, target=label.anchor)


def _note_mark(note: str, at: Composition) -> Iterator[Inline]:
    block = at.remark(note)
    if block is None:
        yield Text(text="[?]")
        return
    known = at.note_labels.get(note)
    label = known or letters(len(at.note_labels) + 1)
    at.note_labels[note] = label
    yield NoteMark(label=label, note=f"note-{label}")
    if known is None:
        place = len(at.notes)
        content = inlines(block.content, at)
        origin = Origin(table="block", row=block.id)
        at.notes.insert(
            place, Note(label=label, anchor=f"note-{label}", content=content, origin=origin)
        )


def _words(inline: Inline) -> str:
    match inline:
        case Text(text=text) | Link(text=text):
            return text
        case Break():
            return " "
        case CiteLabel() | NoteMark():
            return ""
        case _:
            assert_never(inline)
