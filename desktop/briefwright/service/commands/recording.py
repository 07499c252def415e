"""What is known of sources, looked at and changed: confirming what was found, editing many at once.

One field of one source is changed by `sources.EditSource`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from briefwright.domain.entity import Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.source import Source
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands.base import Command
from briefwright.service.commands.editing import edit
from briefwright.store.unit import UnitOfWork


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmFound(Command[None]):
    """Keeps the values that stand in these fields of sources as looked at by a person.

    Without `fields` all that was found about them is confirmed. `seen` is what the screen showed
    of the one source: where another value has come since, nothing is confirmed.
    """

    rows: tuple[str, ...]
    fields: tuple[str, ...] = ()
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Names the fields, or counts the sources."""
        what = ", ".join(name.replace("_", " ") for name in self.fields)
        if len(self.rows) > 1:
            return f"Confirm what was found about {len(self.rows)} sources"
        return (
            f"Confirm the {what} of a source" if what else "Confirm what was found about a source"
        )

    def apply(self, unit: UnitOfWork) -> None:
        """Takes away what says that they are not confirmed; raises `WrongUse` for none to confirm."""
        _some(self.rows)
        for row in self.rows:
            source = unit.get(Source, row)
            if self.seen is not None and _changed(source, self.seen, self.fields):
                raise WrongUse(
                    "“{title}” was changed meanwhile: look at it again before you confirm it.",
                    title=source.title,
                )
            left = tuple(e for e in source.found if self.fields and e.field not in self.fields)
            unit.set(Source, row, found=left)


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSources(Command[None]):
    """Gives several sources the same values, and tags beside those that each one has."""

    rows: tuple[str, ...]
    fields: Mapping[str, object] = field(default_factory=dict)
    add_tags: tuple[str, ...] = ()
    remove_tags: tuple[str, ...] = ()

    kind: ClassVar[OpKind] = OpKind.SET

    @property
    def label(self) -> str:
        """Names the fields and how many sources."""
        tagged = ["tags"] if self.add_tags or self.remove_tags else []
        names = ", ".join([*(name.replace("_", " ") for name in self.fields), *tagged])
        if len(self.rows) == 1:
            return f"Change the {names} of a source"
        return f"Change the {names} of {len(self.rows)} sources"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the fields that differ; raises `WrongUse` for none chosen or an unknown field."""
        _some(self.rows)
        for row in self.rows:
            values = dict(self.fields)
            if self.add_tags or self.remove_tags:
                values["tags"] = self._tags(unit.get(Source, row).tags)
            edit(unit, Source, row, values)

    def _tags(self, tags: tuple[str, ...]) -> tuple[str, ...]:
        gone = {clean_line(tag) for tag in self.remove_tags}
        wanted = (tag for tag in map(clean_line, (*tags, *self.add_tags)) if tag)
        return tuple(dict.fromkeys(tag for tag in wanted if tag not in gone))


def _changed(source: Source, seen: Seen, fields: tuple[str, ...]) -> bool:
    """Whether a field to be confirmed is not the one that was seen."""
    names = fields or tuple({each.field for each in source.found})
    return any(source.seen.heads.get(name) != seen.heads.get(name) for name in names)


def _some(rows: tuple[str, ...]) -> None:
    if not rows:
        raise WrongUse("No source is chosen: choose at least one.")
