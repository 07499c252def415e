"""Searches of the sources that are given a name, changed and taken away."""

from dataclasses import dataclass, replace
from typing import ClassVar

from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.saved_search import SavedSearch
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.cleaning import clean_entity
from briefwright.service.commands.editing import EditCommand
from briefwright.service.source_filters import filter_of
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSavedSearch(Command[str]):
    """Keeps a search under a name; `search` gives all but its id."""

    search: SavedSearch

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the search."""
        return f"Save the search “{self.search.title}”"

    def apply(self, unit: UnitOfWork) -> str:
        """The id; raises `WrongUse` without a name, for a filter that is none, or for nothing to
        look for.
        """
        search = clean_entity(self.search)
        if not search.title.strip():
            raise WrongUse("A saved search needs a name: write what it finds.")
        for each in search.filters:
            filter_of(each)
        if not search.words and not search.filters:
            raise WrongUse("There is nothing to save: type words or choose a filter first.")
        row = new_id()
        unit.add(replace(search, id=row))
        return row


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSavedSearch(EditCommand):
    """Gives a saved search another name, other words or other filters."""

    entity: ClassVar[type[Entity]] = SavedSearch
    noun: ClassVar[str] = "saved search"


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSavedSearch(Command[None]):
    """Takes a saved search away; what it found stays."""

    search: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a saved search"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the row."""
        unit.get(SavedSearch, self.search)
        unit.remove(SavedSearch, self.search, seen=self.seen)
