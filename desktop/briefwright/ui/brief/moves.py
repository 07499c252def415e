"""Where a section goes when it is moved, as values: its new parent, and its place among the others there."""

from collections.abc import Sequence
from dataclasses import dataclass

from briefwright.domain.prose import Slot
from briefwright.service.writing import Part


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """A place in the outline: `index` counts the other sections of the parent; None is the end."""

    parent: str | None
    index: int | None


def up(parts: Sequence[Part], section: str) -> Target | None:
    """One place up among its siblings."""
    return _along(parts, section, -1)


def down(parts: Sequence[Part], section: str) -> Target | None:
    """One place down among its siblings."""
    return _along(parts, section, 1)


def inward(parts: Sequence[Part], section: str) -> Target | None:
    """Under the sibling above it, as its last."""
    siblings = _siblings(parts, section)
    at = siblings.index(section) if section in siblings else 0
    return Target(parent=siblings[at - 1], index=None) if at > 0 else None


def outward(parts: Sequence[Part], section: str) -> Target | None:
    """Behind the section that it lies in; None at the top level."""
    part = part_of(parts, section)
    above = None if part is None or part.parent is None else part_of(parts, part.parent)
    if above is None:
        return None
    siblings = _siblings(parts, above.owner)
    return Target(parent=above.parent, index=siblings.index(above.owner) + 1)


def beside(parts: Sequence[Part], section: str, other: str, *, after: bool) -> Target | None:
    """Before or after another section, on its level; None for its own place."""
    target = part_of(parts, other)
    if target is None or other == section:
        return None
    others = [each for each in _siblings(parts, other) if each != section]
    return Target(parent=target.parent, index=others.index(other) + int(after))


def part_of(parts: Sequence[Part], section: str) -> Part | None:
    """The section with this id."""
    return next((p for p in parts if p.slot is Slot.BODY and p.owner == section), None)


def _along(parts: Sequence[Part], section: str, step: int) -> Target | None:
    part, siblings = part_of(parts, section), _siblings(parts, section)
    if part is None:
        return None
    index = siblings.index(section) + step
    return Target(parent=part.parent, index=index) if 0 <= index < len(siblings) else None


def _siblings(parts: Sequence[Part], section: str) -> list[str]:
    part = part_of(parts, section)
    if part is None:
        return []
    return [p.owner for p in parts if p.slot is Slot.BODY and p.parent == part.parent]
