"""Which sources have one origin: copies of one wire story confirm nothing beyond the first.

Corroboration counts origins, not copies (TRADECRAFT B8, independence groups). Whether two texts
are copies is measured elsewhere (`anchoring.likeness`) and decided by the analyst alone.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from briefwright.domain.entity import Entity


@dataclass(frozen=True, slots=True, kw_only=True)
class IndependenceGroup(Entity):
    """Sources of one origin, such as a press release; `Source.group` names it.

    `origin` says what they all go back to, as far as it is known.
    """

    origin: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Independence(Entity):
    """The analyst's word that two sources are no copies of each other, whatever they share.

    `first` and `second` are ids of sources in order, so that each pair has one row; the id is
    made of them (`ids.link_id`).
    """

    first: str
    second: str
    reason: str | None = None


class Reporting(Protocol):
    """What tells where a source comes from; a `Source` does."""

    @property
    def id(self) -> str:
        """Its id."""

    @property
    def outlet(self) -> str | None:
        """Who published it."""

    @property
    def group(self) -> str | None:
        """Its independence group."""

    @property
    def translation_of(self) -> str | None:
        """The source that it translates."""


def origins_of(sources: Mapping[str, Reporting], groups: Mapping[str, str]) -> Mapping[str, str]:
    """A key for each source; those with one key confirm nothing of each other.

    `groups` holds what each independence group goes back to. A translation counts with its
    original, a source of a group with the others of it and with what is published by the outlet
    that its origin names; of the rest those of one outlet, or without any, count as one.
    """
    roots = {row: _root(row, sources) for row in sources}
    outlets = {
        _folded(source.outlet)
        for row in roots.values()
        if (source := sources.get(row)) is not None and source.group not in groups
    } - {""}
    named = {group: _name(group, origin, outlets) for group, origin in groups.items()}
    return {row: _key(root, sources.get(root), named) for row, root in roots.items()}


def count_of_origins(rows: Iterable[str], origins: Mapping[str, str]) -> int:
    """How many origins these sources have; one that is not known has one of its own."""
    return len({origins.get(row, row) for row in rows})


def _root(row: str, sources: Mapping[str, Reporting]) -> str:
    """The original at the end of the translations; of a circle the least id."""
    passed = [row]
    while (source := sources.get(passed[-1])) is not None and source.translation_of is not None:
        if source.translation_of in passed:
            return min(passed[passed.index(source.translation_of) :])
        passed.append(source.translation_of)
    return passed[-1]


def _key(row: str, source: Reporting | None, named: Mapping[str, str]) -> str:
    if source is None:
        return row
    if source.group is not None and source.group in named:
        return named[source.group]
    return _folded(source.outlet)


def _name(group: str, origin: str, outlets: Iterable[str]) -> str:
    words = _folded(origin)
    inside = [each for each in outlets if re.search(rf"\b{re.escape(each)}\b", words)]
    return max(inside, key=lambda each: (len(each), each), default=words or group)


def _folded(words: str | None) -> str:
    return " ".join((words or "").casefold().split())
