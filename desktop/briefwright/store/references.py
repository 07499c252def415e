"""Which field of which table names rows of which other tables.

A live row that names a dead one brings it back (`rules`). `Block.split_from` is no reference: it
says where a text came from and holds nothing.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import assert_never

from briefwright.domain.prose import Atom, Cite, DisputeRef, NoteRef, Prose, SectionRef
from briefwright.store import prose_form
from briefwright.store.canonical import read
from briefwright.store.rows import Cell

RowKey = tuple[str, str]
"""Names a row: its table and its id."""

FIELDS: Mapping[str, Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "source": {"group": ("independence_group",), "translation_of": ("source",)},
        "annotation": {"source": ("source",)},
        "finding": {},
        "finding_annotation": {"finding": ("finding",), "annotation": ("annotation",)},
        "brief": {},
        "section": {"brief": ("brief",), "parent": ("section",)},
        "section_finding": {"section": ("section",), "finding": ("finding",)},
        "block": {"owner": ("section", "brief")},
        "dispute": {"brief": ("brief",)},
        "position": {"dispute": ("dispute",), "finding": ("finding",)},
        "judgement": {"brief": ("brief",)},
        "comment": {"brief": ("brief",)},
        "milestone": {},
        "independence_group": {},
        "independence": {"first": ("source",), "second": ("source",)},
        "source_edition": {"source": ("source",)},
        "correction": {"source": ("source",)},
        "saved_search": {},
    }
)
"""Per table the fields that hold an id, with the tables in which the row may be."""

PROSE: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {"block": ("content",), "judgement": ("statement", "reasons")}
)
"""Per table the fields whose atoms name rows."""


def target_of(atom: Atom) -> tuple[str, tuple[str, ...]]:
    """Returns the id that an atom names, and the tables in which it may be."""
    match atom:
        case Cite():
            return atom.finding, ("finding",)
        case SectionRef():
            return atom.target, ("section", "block")
        case NoteRef():
            return atom.note, ("block",)
        case DisputeRef():
            return atom.dispute, ("dispute",)
        case _:
            assert_never(atom)


def targets(table: str, cells: Mapping[str, Cell]) -> frozenset[RowKey]:
    """Returns all rows that a row with these state columns names, in each table they may be in."""
    found: set[RowKey] = set()
    for column, tables in FIELDS.get(table, {}).items():
        named = cells.get(column)
        if named is not None:
            found.update((target, str(named)) for target in tables)
    for column in PROSE.get(table, ()):
        for atom in _atoms(cells.get(column)):
            named, tables = target_of(atom)
            found.update((target, named) for target in tables)
    return frozenset(found)


def _atoms(cell: Cell) -> tuple[Atom, ...]:
    if cell is None or '"atoms":[]' in str(cell):
        return ()
    prose: Prose = prose_form.from_plain(read(str(cell)))
    return prose.atoms
