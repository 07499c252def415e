"""References inside prose: where rows are named, and taking these references out."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from briefwright.domain.dispute import Position
from briefwright.domain.errors import WrongUse
from briefwright.domain.judgement import Judgement
from briefwright.domain.message import Message, say
from briefwright.domain.prose import Atom, Block, Cite, DisputeRef, NoteRef, Prose, SectionRef
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import joined, slice_of
from briefwright.store.unit import UnitOfWork


def target(atom: Atom) -> str:
    """The id of the row that the atom names."""
    match atom:
        case Cite(finding=row) | SectionRef(target=row) | NoteRef(note=row):
            return row
        case DisputeRef(dispute=row):
            return row


def without(prose: Prose, gone: Callable[[Atom], bool]) -> Prose:
    """The prose without the atoms that are gone."""
    places = places_of(prose)
    cut = [at for at, atom in zip(places, prose.atoms, strict=True) if gone(atom)]
    return cut_at(prose, cut) if cut else prose


def places_of(prose: Prose) -> list[int]:
    """Where the atoms stand in the text."""
    return [at for at, character in enumerate(prose.text) if character == OBJECT]


def cut_at(prose: Prose, places: Sequence[int]) -> Prose:
    """The prose without the atoms at these places, which ascend."""
    starts = [0, *(at + 1 for at in places)]
    ends = [*places, len(prose.text)]
    return joined(slice_of(prose, start, end) for start, end in zip(starts, ends, strict=True))


def redirected(prose: Prose, targets: Mapping[str, str]) -> Prose:
    """The prose with citations of these findings naming others, each once where they meet."""
    atoms = tuple(
        Cite(finding=targets.get(atom.finding, atom.finding)) if isinstance(atom, Cite) else atom
        for atom in prose.atoms
    )
    places = places_of(prose)
    doubled = [
        places[n]
        for n in range(1, len(atoms))
        if places[n] == places[n - 1] + 1
        and atoms[n] == atoms[n - 1]
        and prose.atoms[n] != prose.atoms[n - 1]
    ]
    return cut_at(replace(prose, atoms=atoms), doubled)


def proses(unit: UnitOfWork) -> Iterator[tuple[type[Block | Judgement], str, str, Prose]]:
    """All prose of the project, as kind, id, field and value."""
    for block in unit.all(Block):
        yield Block, block.id, "content", block.content
    for judgement in unit.all(Judgement):
        yield Judgement, judgement.id, "statement", judgement.statement
        yield Judgement, judgement.id, "reasons", judgement.reasons


def count_citations(unit: UnitOfWork, findings: Iterable[str]) -> int:
    """How often these findings are cited in prose, or carry a position in a dispute."""
    wanted = frozenset(findings)
    cited = [finding for *_, prose in _naming(unit, wanted) for finding in prose.cited()]
    carried = [position.finding for position in unit.naming(Position, wanted)]
    return sum(1 for finding in (*cited, *carried) if finding in wanted)


def strip(unit: UnitOfWork, gone: Iterable[str]) -> None:
    """Takes every reference to these rows out of all prose."""
    rows = frozenset(gone)
    for kind, row, name, prose in _naming(unit, rows):
        kept = without(prose, lambda atom: target(atom) in rows)
        if kept is not prose:
            fields: dict[str, Any] = {name: kept}
            unit.set(kind, row, **fields)


def _naming(
    unit: UnitOfWork, rows: Iterable[str]
) -> Iterator[tuple[type[Block | Judgement], str, str, Prose]]:
    """The prose that may name one of these rows of whatever kind, as kind, id, field and value."""
    wanted = tuple(rows)
    for block in unit.naming(Block, wanted):
        yield Block, block.id, "content", block.content
    for judgement in unit.naming(Judgement, wanted):
        yield Judgement, judgement.id, "statement", judgement.statement
        yield Judgement, judgement.id, "reasons", judgement.reasons


def let_go(unit: UnitOfWork, findings: Iterable[str]) -> None:
    """Takes every citation of these findings out of all prose, and them out of positions."""
    gone = frozenset(findings)
    strip(unit, gone)
    for position in unit.naming(Position, gone):
        if position.finding in gone:
            unit.set(Position, position.id, finding=None)


def redirect(unit: UnitOfWork, targets: Mapping[str, str]) -> None:
    """Lets every citation of these findings name the other one instead."""
    for kind, row, name, prose in proses(unit):
        if not targets.keys().isdisjoint(prose.cited()):
            fields: dict[str, Any] = {name: redirected(prose, targets)}
            unit.set(kind, row, **fields)


def refuse_cited(unit: UnitOfWork, findings: Iterable[str], what: Message) -> None:
    """Raises `WrongUse` when one of the findings is cited, naming how often."""
    count = count_citations(unit, findings)
    if count:
        once = say("{what} is cited once in a brief: take the citations out first.")
        often = say("{what} is cited {count} times in a brief: take the citations out first.")
        raise WrongUse.of((once if count == 1 else often).with_values(what=what, count=count))


def notes_in(contents: Iterable[Prose]) -> frozenset[str]:
    """The footnotes whose marks stand in the text."""
    return frozenset(
        atom.note for prose in contents for atom in prose.atoms if isinstance(atom, NoteRef)
    )


def drop_unmarked(unit: UnitOfWork, notes: Iterable[str]) -> None:
    """Removes those of the footnotes that no text marks any more."""
    wanted = [row for row in notes if unit.find(Block, row) is not None]
    if not wanted:
        return
    marked = notes_in(prose for *_, prose in proses(unit))
    for row in wanted:
        if row not in marked:
            unit.remove(Block, row)
