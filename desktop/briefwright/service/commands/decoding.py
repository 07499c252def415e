"""Reading a source anew in another encoding: its text, and the title that was made of it."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.source import Source
from briefwright.edits.operation import OpKind
from briefwright.ingest.plain import title_of
from briefwright.service.commands.base import Command
from briefwright.service.commands.editions import ReplaceText
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class DecodeSource(Command[str]):
    """Puts the text as it was read anew in the place of a source's, with every passage accounted for.

    A title that was taken from the text becomes the one that the new text has; one that a person
    wrote stays.
    """

    version: ReplaceText

    kind: ClassVar[OpKind] = OpKind.IMPORT

    @property
    def label(self) -> str:
        """Says so."""
        return "Read a source in another encoding"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the edition that keeps what the source was."""
        before = unit.get(Source, self.version.source)
        row = self.version.apply(unit)
        if before.title == title_of(before.text)[0]:
            read = self.version.draft.source
            unit.set(Source, before.id, title=read.title, titled=read.titled)
        return row
