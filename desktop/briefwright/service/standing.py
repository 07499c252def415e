"""Conflicts as a person settles them: what is disputed by name, every version in words.

Settling itself is `Project.resolve`; here words are made of values, and values of words.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from types import MappingProxyType

from briefwright.domain.brief import Brief, Section
from briefwright.domain.dispute import Dispute, Position
from briefwright.domain.entity import Entity
from briefwright.domain.errors import WrongUse
from briefwright.domain.finding import Annotation, Finding
from briefwright.domain.judgement import Judgement
from briefwright.domain.prose import Block, Prose
from briefwright.domain.source import Source
from briefwright.service.commands.editing import EDITABLE, clean_field
from briefwright.service.commands.rows import NOUNS
from briefwright.service.describing.written import write_inline
from briefwright.service.fields import parse_field
from briefwright.service.project import Conflict, Project
from briefwright.store.reads import Reads


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """One version in words: those that are read again as its `value`.

    A row that it refers to is said by its name, and `place` says where an order key puts the row:
    its number among how many. For a disputed row `stays` says whether the version keeps it.
    """

    number: int
    words: str
    value: object
    place: tuple[int, int] | None
    stays: bool | None
    author: str
    when: datetime
    shown: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """A conflict with the name of its row; `writable` says that another value may be written.

    `column` is empty when the row itself is disputed: one changed it, another removed it.
    """

    conflict: Conflict
    name: str
    readings: tuple[Reading, ...]
    writable: bool

    @property
    def key(self) -> str:
        """The id of the conflict."""
        return self.conflict.id

    @property
    def table(self) -> str:
        """What kind of row it is about."""
        return self.conflict.table

    @property
    def column(self) -> str:
        """The field that it is about."""
        return self.conflict.column


def standing(project: Project) -> tuple[Standing, ...]:
    """Every open conflict; one moment of the project for each."""
    found = project.conflicts()
    with project.read() as reads:
        return tuple(_standing(reads, conflict) for conflict in found)


def value_of(conflict: Conflict, words: str) -> object:
    """The value that words mean in the disputed field; raises `WrongUse` when none."""
    if not conflict.column:
        raise WrongUse("Whether a row stays is no value to write: keep one of the versions.")
    kind = _kind(conflict.table)
    return clean_field(kind, conflict.column, parse_field(conflict.table, conflict.column, words))


def written(value: object) -> str:
    """A value in the words that `value_of` reads."""
    match value:
        case None:
            return ""
        case Enum():
            return str(value.value)
        case Prose():
            return write_inline(value)
        case bool():
            return "true" if value else "false"
        case tuple():
            return "; ".join(map(written, value))
        case _:
            return str(value)


def _standing(reads: Reads, conflict: Conflict) -> Standing:
    kind = _kind(conflict.table)
    row = reads.find(kind, conflict.row)
    return Standing(
        conflict=conflict,
        name="" if row is None else name_of(reads, row),
        writable=conflict.column in EDITABLE.get(kind, ()),
        readings=tuple(
            Reading(
                number=version.number,
                words=_words(reads, conflict, version.value),
                value=version.value if conflict.column else None,
                place=_place(reads, row, version.value) if conflict.column == "pos" else None,
                stays=None if conflict.column else bool(version.value),
                author=version.author,
                when=version.when,
                shown=version.number == conflict.shown,
            )
            for version in conflict.versions
        ),
    )


_NAMED: Mapping[str, tuple[type[Entity], ...]] = MappingProxyType(
    {
        "source": (Source,),
        "brief": (Brief,),
        "section": (Section,),
        "parent": (Section,),
        "owner": (Section, Brief),
        "finding": (Finding,),
        "dispute": (Dispute,),
        "annotation": (Annotation,),
    }
)
"""Fields that hold the id of a row, by the kinds that it may be of."""

_GROUPS = ("brief", "parent", "owner", "slot", "section", "dispute", "finding")
"""Fields that rows ordered together have alike, as far as they have them."""


def _words(reads: Reads, conflict: Conflict, value: object) -> str:
    if not conflict.column:
        return ""
    if isinstance(value, str):
        for kind in _NAMED.get(conflict.column, ()):
            named = reads.find(kind, value)
            if named is not None:
                return name_of(reads, named)
    return written(value)


def _place(reads: Reads, row: Entity | None, key: object) -> tuple[int, int] | None:
    """Where the row stands with this order key among those that it is ordered with."""
    if row is None or not isinstance(key, str):
        return None
    group = {name: getattr(row, name) for name in _GROUPS if hasattr(row, name)}
    alike = [
        (getattr(each, "pos"), each.id)  # noqa: B009 - every kind with an order key has it
        for each in reads.all(type(row))
        if each.id != row.id and all(getattr(each, name) == group[name] for name in group)
    ]
    return 1 + sum(other < (key, row.id) for other in alike), 1 + len(alike)


def _kind(table: str) -> type[Entity]:
    return next(kind for kind, noun in NOUNS.items() if noun == table)


def name_of(reads: Reads, row: Entity) -> str:
    """What a row is called: its title, statement or words; blank for a link."""
    match row:
        case Source() | Brief() | Section():
            return row.title
        case Finding():
            return row.statement
        case Annotation():
            return row.anchor.quotation
        case Dispute():
            return row.proposition
        case Position():
            return row.actor
        case Judgement():
            return row.statement.text
        case Block():
            owner = reads.find(Section, row.owner)
            return row.content.text or ("" if owner is None else owner.title)
        case _:
            return ""
