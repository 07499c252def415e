"""Which source is a translation of which, and who made it (ICS 206-01: tools by name and version)."""

from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.entity import Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.source import Source
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.sources import Draft, bring_in
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class SetTranslation(Command[None]):
    """Says that a source translates another one; `original` None says that it translates none.

    `translator` is a person, or a program with its version.
    """

    source: str
    original: str | None
    translator: str | None = None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Says which."""
        return "Clear a translation" if self.original is None else "Set a translation"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes both fields; raises `WrongUse` for a translation of itself or of another one."""
        translate(unit, self.source, self.original, self.translator, self.seen)


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTranslation(Command[str]):
    """Brings a translation of a source in, as a source of its own."""

    draft: Draft
    original: str
    translator: str | None = None

    kind: ClassVar[OpKind] = OpKind.IMPORT

    @property
    def label(self) -> str:
        """Says so."""
        return "Import a translation"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the source that holds the translation."""
        row = bring_in(unit, self.draft).source
        translate(unit, row, self.original, self.translator)
        return row


def translate(
    unit: UnitOfWork,
    source: str,
    original: str | None,
    translator: str | None,
    seen: Seen | None = None,
) -> None:
    """Says what a source translates, and who made it."""
    unit.get(Source, source)
    by = clean_line(translator or "") or None
    if original is None:
        unit.set(Source, source, seen=seen, translation_of=None, translator=by)
        return
    above = unit.get(Source, original)
    if source == original:
        raise WrongUse("A source is no translation of itself: choose the original.")
    if above.translation_of is not None:
        raise WrongUse(
            "“{title}” is a translation itself: choose the original of it.", title=above.title
        )
    if unit.all(Source, translation_of=source):
        raise WrongUse("This source has translations of its own: it cannot be one.")
    unit.set(Source, source, seen=seen, translation_of=original, translator=by)
