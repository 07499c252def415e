"""Taking several sources out in one step."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.errors import WrongUse
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.sources import RemoveSource
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSources(Command[None]):
    """Takes sources out, as `RemoveSource` does with one; a finding goes with the last source that
    it rests on.
    """

    sources: tuple[str, ...]
    uncite: bool = False

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so, and of how many."""
        if len(self.sources) == 1:
            return "Remove a source"
        return f"Remove {len(self.sources)} sources"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the sources; raises `WrongUse` for none chosen, and as `RemoveSource` does."""
        if not self.sources:
            raise WrongUse("No source is chosen: choose at least one.")
        for source in self.sources:
            RemoveSource(source=source, uncite=self.uncite).apply(unit)
