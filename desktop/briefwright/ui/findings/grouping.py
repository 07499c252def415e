"""The findings of the table in groups: rows with a head before each group. No widget is known here."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.finding import Kind
from briefwright.ui.findings.listing import FindingRow

HEAD = "group:"
"""What the key of a head begins with."""


class Group(StrEnum):
    """What findings are gathered by."""

    NONE = "none"
    SECTION = "section"
    KIND = "kind"
    SOURCE = "source"
    ACTOR = "actor"
    GRADE = "grade"


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupRow:
    """The head of a group with the number of findings in it."""

    key: str
    words: str
    count: int


Listed = FindingRow | GroupRow


def grouped(
    rows: Sequence[FindingRow],
    by: Group,
    *,
    kinds: Mapping[Kind, str],
    nothing: str,
) -> tuple[Listed, ...]:
    """The rows gathered under heads, each group in the order given.

    `nothing` names the group of those that say nothing there, which comes last. Groups follow the
    outline, the kinds in their order, or the words of their heads.
    """
    if by is Group.NONE:
        return tuple(rows)
    gathered: dict[tuple[object, str], list[FindingRow]] = {}
    for row in rows:
        gathered.setdefault(_GROUPS[by](row, kinds), []).append(row)
    named = sorted(
        (pair for pair in gathered.items() if pair[0][1]), key=lambda pair: _order(pair[0])
    )
    named += [(("", nothing), rest) for (_, words), rest in gathered.items() if not words]
    made: list[Listed] = []
    for (place, words), held in named:
        made.append(GroupRow(key=f"{HEAD}{place}:{words}", words=words, count=len(held)))
        made += held
    return tuple(made)


def _order(name: tuple[object, str]) -> tuple[int, str]:
    place, words = name
    return (place, words.casefold()) if isinstance(place, int) else (0, words.casefold())


_GROUPS: Mapping[Group, Callable[[FindingRow, Mapping[Kind, str]], tuple[object, str]]] = {
    Group.NONE: lambda _row, _kinds: ("", ""),
    Group.SECTION: lambda row, _kinds: (row.place[0], row.title),
    Group.KIND: lambda row, kinds: (list(Kind).index(row.line.kind), kinds[row.line.kind]),
    Group.SOURCE: lambda row, _kinds: ("", row.line.outlet),
    Group.ACTOR: lambda row, _kinds: ("", row.line.actors[0] if row.line.actors else ""),
    Group.GRADE: lambda row, _kinds: ("", row.grade),
}
"""How a group is ordered and called; one without words is that of findings that say nothing."""
