"""The outline of a brief: sections, their order, and what goes with them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import ClassVar

from briefwright.domain.brief import Brief, Section, SectionFinding
from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.ids import new_id
from briefwright.domain.prose import Block
from briefwright.domain.text import clean_line
from briefwright.edits.operation import OpKind
from briefwright.service.commands import atoms
from briefwright.service.commands.base import Command
from briefwright.service.commands.editing import EditCommand
from briefwright.service.commands.placing import key_at
from briefwright.store.unit import UnitOfWork

DEPTH = 2
"""Sections lie in sections this deep; what a page can show as numbered headings."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AddSection(Command[str]):
    """Adds a section before its sibling at `index` (None: after all)."""

    brief: str
    title: str
    parent: str | None = None
    gist: str | None = None
    index: int | None = None

    kind: ClassVar[OpKind] = OpKind.ADD

    @property
    def label(self) -> str:
        """Names the section."""
        return f"Add the section “{clean_line(self.title)}”"

    def apply(self, unit: UnitOfWork) -> str:
        """The id of the section."""
        brief = unit.get(Brief, self.brief).id
        return add_section(
            unit, brief, self.title, parent=self.parent, gist=self.gist, index=self.index
        )


def add_section(
    unit: UnitOfWork,
    brief: str,
    title: str,
    *,
    parent: str | None = None,
    gist: str | None = None,
    index: int | None = None,
) -> str:
    """Adds a section; raises `WrongUse` for a blank title or one too deep."""
    words = clean_line(title)
    if not words:
        raise WrongUse("A section needs a title: write one.")
    _check_parent(unit, brief, parent, below=0)
    pos = key_at(unit, Section, siblings(unit, brief, parent), index)
    row = new_id()
    about = clean_line(gist or "") or None
    unit.add(Section(id=row, brief=brief, parent=parent, pos=pos, title=words, gist=about))
    return row


def siblings(unit: UnitOfWork, brief: str, parent: str | None) -> list[Section]:
    """The sections of a brief that lie directly in this one (None: at the top), in order."""
    return [each for each in unit.all(Section, brief=brief) if each.parent == parent]


def section_of_path(
    unit: UnitOfWork, path: Sequence[str], brief: str | None, new_brief: str
) -> str:
    """The section at the end of the titles, from the top; what is missing is made.

    `brief` None means the only brief; without any, one is made under the title
    `new_brief`. Raises `WrongUse` when there are several.
    """
    brief = _only_brief(unit, new_brief) if brief is None else unit.get(Brief, brief).id
    parent: str | None = None
    for title in path:
        words = clean_line(title).casefold()
        known = [each for each in siblings(unit, brief, parent) if each.title.casefold() == words]
        parent = known[0].id if known else add_section(unit, brief, title, parent=parent)
    if parent is None:
        raise WrongUse("A section is named by its titles, such as A/B: name at least one.")
    return parent


def _only_brief(unit: UnitOfWork, title: str) -> str:
    briefs = unit.all(Brief)
    if len(briefs) > 1:
        raise WrongUse("This project holds several briefs: say which one with --brief.")
    if briefs:
        return briefs[0].id
    row = new_id()
    unit.add(Brief(id=row, title=clean_line(title) or "Brief"))
    return row


def _check_parent(unit: UnitOfWork, brief: str, parent: str | None, below: int) -> None:
    """Raises `WrongUse` unless a section with `below` levels under it may lie in the parent."""
    depth = 0
    above = parent
    while above is not None:
        section = unit.get(Section, above)
        if section.brief != brief:
            raise WrongUse("A section cannot lie in a section of another brief.")
        depth += 1
        above = section.parent
    if depth + below >= DEPTH:
        raise WrongUse("Sections lie two deep at most: choose a section of the top level.")


@dataclass(frozen=True, slots=True, kw_only=True)
class EditSection(EditCommand):
    """Changes the title or gist of a section."""

    entity: ClassVar[type[Entity]] = Section
    noun: ClassVar[str] = "section"


@dataclass(frozen=True, slots=True, kw_only=True)
class MoveSection(Command[None]):
    """Moves a section, with all that lies in it, before its new sibling at `index`."""

    section: str
    parent: str | None
    index: int | None = None
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.MOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Move a section"

    def apply(self, unit: UnitOfWork) -> None:
        """Writes the new place; raises `WrongUse` when it lies inside the section itself."""
        section = unit.get(Section, self.section)
        inside = descendants(unit, section)
        if self.parent == section.id or self.parent in inside:
            raise WrongUse("A section cannot be moved into itself: choose another place.")
        below = 1 if inside else 0
        _check_parent(unit, section.brief, self.parent, below)
        others = [
            each for each in siblings(unit, section.brief, self.parent) if each.id != section.id
        ]
        pos = key_at(unit, Section, others, self.index)
        unit.set(Section, section.id, seen=self.seen, parent=self.parent, pos=pos)


def descendants(unit: UnitOfWork, section: Section) -> list[str]:
    """The ids of all sections inside this one."""
    sections = unit.all(Section, brief=section.brief)
    found: list[str] = []
    level = {section.id}
    while level:
        level = {each.id for each in sections if each.parent in level and each.id not in found}
        found += sorted(level)
    return found


@dataclass(frozen=True, slots=True, kw_only=True)
class RemoveSection(Command[None]):
    """Takes a section out with everything in it; findings stay in the project."""

    section: str
    seen: Seen | None = None

    kind: ClassVar[OpKind] = OpKind.REMOVE

    @property
    def label(self) -> str:
        """Says so."""
        return "Remove a section"

    def apply(self, unit: UnitOfWork) -> None:
        """Removes the section, what lies in it, and the references to these."""
        section = unit.get(Section, self.section)
        remove_sections(unit, [*reversed(descendants(unit, section)), section.id], self.seen)


def remove_sections(unit: UnitOfWork, sections: Iterable[str], seen: Seen | None = None) -> None:
    """Removes the sections in this order, with their blocks, links, and references to them.

    `seen` is what the screen showed of the last one.
    """
    gone = list(sections)
    blocks = [block for row in gone for block in unit.all(Block, owner=row)]
    for block in blocks:
        unit.remove(Block, block.id)
    atoms.strip(unit, [*gone, *(block.id for block in blocks)])
    atoms.drop_unmarked(unit, atoms.notes_in(block.content for block in blocks))
    for row in gone:
        for link in unit.all(SectionFinding, section=row):
            unit.remove(SectionFinding, link.id)
        unit.remove(Section, row, seen=seen if row == gone[-1] else None)
