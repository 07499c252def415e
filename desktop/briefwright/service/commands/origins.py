"""Saying which sources have one origin, and which have not, whatever they share.

What looks like a copy is found by `service.duplicates`; nothing is grouped that nobody said.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import ClassVar

from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import link_id, new_id
from briefwright.domain.independence import Independence, IndependenceGroup
from briefwright.domain.source import Source
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EditCommand
from briefwright.store.unit import UnitOfWork

_KIND = "independence_group"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupSources(Command[str]):
    """Makes sources one origin: they and those that share a group with one of them.

    `origin` blank keeps what the group goes back to, or takes the outlet or title of the first.
    What was said of two of them being no copies is taken back.
    """

    sources: tuple[str, ...]
    origin: str = ""

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says so, and of how many."""
        return f"Make {len(self.sources)} sources one origin"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the group; raises `WrongUse` for fewer than two sources."""
        named = tuple(dict.fromkeys(self.sources))
        if len(named) < 2:
            raise WrongUse("One origin needs two sources or more: choose another one as well.")
        chosen = [unit.get(Source, row) for row in named]
        groups = list(dict.fromkeys(each.group for each in chosen if each.group is not None))
        group = groups[0] if groups else self._made(unit, chosen)
        members = {each.id: None for each in chosen}
        for other in groups[1:]:
            members |= {each.id: None for each in unit.all(Source, group=other)}
        for row in members:
            unit.set(Source, row, group=group)
        for other in groups[1:]:
            unit.remove(IndependenceGroup, other)
        origin = clean_line(self.origin)
        if origin:
            unit.set(IndependenceGroup, group, origin=origin)
        everyone = {each.id for each in unit.all(Source, group=group)}
        for said in _said_among(unit, everyone):
            unit.remove(Independence, said.id)
        return group

    def _made(self, unit: UnitOfWork, sources: Sequence[Source]) -> str:
        """A new group; its id follows from its least source, so that two who make it make one."""
        row = link_id(_KIND, min(each.id for each in sources), "")
        if unit.find(IndependenceGroup, row) is not None:
            row = new_id()
        origin = clean_line(self.origin) or sources[0].outlet or sources[0].title
        unit.add(clean_entity(IndependenceGroup(id=row, origin=origin)))
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class UngroupSource(Command[None]):
    """Takes a source out of its group; a group of one that is left goes too."""

    source: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says so."""
        return "Take a source out of its origin"

    def apply(self, unit: UnitOfWork) -> None:
        """Clears the group; raises `WrongUse` for a source that has none."""
        group = unit.get(Source, self.source).group
        if group is None:
            raise WrongUse("This source has no origin in common with another one.")
        unit.set(Source, self.source, seen=self.seen, group=None)
        close_group(unit, group)


def close_group(unit: UnitOfWork, group: str) -> None:
    """Removes a group that holds fewer than two sources: one alone shares nothing."""
    left = unit.all(Source, group=group)
    if len(left) > 1:
        return
    for source in left:
        unit.set(Source, source.id, group=None)
    if unit.find(IndependenceGroup, group) is not None:
        unit.remove(IndependenceGroup, group)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditGroup(EditCommand):
    """Changes what a group of sources goes back to, or the note on it."""

    entity: ClassVar[type[Entity]] = IndependenceGroup
    noun: ClassVar[str] = "group"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveGroup(Command[None]):
    """Takes a group away: each of its sources counts for itself again."""

    group: str

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Take an origin apart"

    def apply(self, unit: UnitOfWork) -> None:
        """Clears the group of its sources and removes it."""
        unit.get(IndependenceGroup, self.group)
        for source in unit.all(Source, group=self.group):
            unit.set(Source, source.id, group=None)
        unit.remove(IndependenceGroup, self.group)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepApart(Command[None]):
    """Notes that no two of these sources are copies, so that nobody asks again.

    Two of one group are passed over where others are named as well: of such a pair one must be
    taken out of its group first.
    """

    sources: tuple[str, ...]
    reason: str | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says so, and of how many."""
        return f"Keep {len(self.sources)} sources apart"

    def apply(self, unit: UnitOfWork) -> None:
        """Notes each pair; raises `WrongUse` where there is none to note."""
        sources = [unit.get(Source, row) for row in dict.fromkeys(self.sources)]
        if len(sources) < 2:
            raise WrongUse("Only two sources or more can be kept apart: choose another one.")
        pairs = [
            (one, other)
            for one, other in combinations(sources, 2)
            if one.group is None or one.group != other.group
        ]
        if not pairs:
            raise WrongUse(
                "These sources are one origin by your own word: take one out of it first."
            )
        reason = clean_line(self.reason or "") or None
        for one, other in pairs:
            first, second = sorted((one.id, other.id))
            row = pair_id(first, second)
            if unit.find(Independence, row) is None:
                unit.add(Independence(id=row, first=first, second=second, reason=reason))
            elif reason is not None:
                unit.set(Independence, row, reason=reason)


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveIndependence(Command[None]):
    """Takes back that two sources are no copies of each other."""

    row: str

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Take back that two sources are apart"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the row."""
        unit.get(Independence, self.row)
        unit.remove(Independence, self.row)


def pair_id(one: str, other: str) -> str:
    """The id of what is said of two sources, in whatever order they are named."""
    return link_id("independence", *sorted((one, other)))


def _said_among(unit: UnitOfWork, rows: Iterable[str]) -> Iterator[Independence]:
    """What is said of two of these rows being no copies."""
    among = set(rows)
    for said in unit.all(Independence):
        if said.first in among and said.second in among:
            yield said
