"""The rules of the project: what the log means. State is this function of the log and no other.

1. Of several heads of a field the one with the highest (clock, session, sequence) is shown; when
   their values differ, the field is a conflict.
2. An edit beats a delete: a row is gone only when its delete has seen every head of its fields.
3. A reference brings back its row: while a live row names a dead one, that one lives and is listed.
4. A move that closes a circle in the outline is dropped: of the moves of a circle the highest;
   its section stands where it stood before, or at the top, and is listed.
5. A value that its field cannot have is passed over; an unknown table or column is kept unread.

Nothing here reads a database, merges a text or walks back further than a dropped move needs.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from types import MappingProxyType

from briefwright.store.log import Op
from briefwright.store.references import PROSE, RowKey
from briefwright.store.rows import LIFE, SHAPES, Cell, Unreadable
from briefwright.store.sessions import LocalId

DEAD, LIVES = "false", "true"
"""The values of ops on the life of a row."""


class ConflictKind(StrEnum):
    """What stands against what."""

    VALUE = "value"
    TEXT = "text"
    ORDER = "order"
    DELETED = "deleted"
    REFERENCE = "reference"
    CIRCLE = "circle"


FREE_TEXT: Mapping[str, tuple[str, ...]] = MappingProxyType(
    {
        "source": ("note",),
        "annotation": ("note",),
        "finding": ("statement", "note"),
        "section": ("title", "gist"),
        "brief": ("title", "standfirst", "evidence"),
        "dispute": ("proposition", "evidence"),
    }
)
"""Fields of plain text whose versions are merged word by word, as prose is."""


@dataclass(slots=True)
class RowState:
    """What a row's own heads say, before any other row is asked.

    `cells` has the state columns, `shown` the op that each shown value comes from.
    """

    alive: bool
    cells: dict[str, Cell] = field(default_factory=dict)
    shown: dict[str, LocalId] = field(default_factory=dict)
    conflicts: list[tuple[str, ConflictKind]] = field(default_factory=list)


def row_state(table: str, heads: Mapping[str, Sequence[Op]]) -> RowState:
    """Returns what these heads say of a row (rules 1, 2 and 5)."""
    shape = SHAPES.get(table)
    state = RowState(alive=shape is not None and _alive(heads))
    if shape is None:
        return state
    for name, form in shape.fields.items():
        state.cells[name] = None
        readable: list[tuple[Op, Cell]] = []
        for op in heads.get(name, ()):
            try:
                readable.append((op, form.cell_of(op.value)))
            except Unreadable:
                continue
        if readable:
            winner, cell = max(readable, key=lambda pair: pair[0].rank)
            state.cells[name], state.shown[name] = cell, winner.id
            if len(readable) > 1 and len({op.value for op, _ in readable}) > 1:
                state.conflicts.append((name, _kind_of(table, name)))
    if state.alive and any(op.value == DEAD for op in heads.get(LIFE, ())):
        state.conflicts.append((LIFE, ConflictKind.DELETED))
    return state


def _alive(heads: Mapping[str, Sequence[Op]]) -> bool:
    life = heads.get(LIFE, ())
    deaths = [op for op in life if op.value == DEAD]
    if not deaths or len(deaths) < len(life):
        return bool(heads)
    covered = {parent for op in deaths for parent in op.parents}
    return any(op.id not in covered for name, ops in heads.items() if name != LIFE for op in ops)


def _kind_of(table: str, column: str) -> ConflictKind:
    if column == "pos":
        return ConflictKind.ORDER
    if is_text(table, column):
        return ConflictKind.TEXT
    return ConflictKind.VALUE


def is_text(table: str, column: str) -> bool:
    """Whether versions of this field are merged word by word."""
    return column in PROSE.get(table, ()) or column in FREE_TEXT.get(table, ())


@dataclass(frozen=True, slots=True)
class Move:
    """Where a section is put by one op: below `parent`, None for the top."""

    op: LocalId | None
    rank: tuple[int, str, int]
    parent: str | None


def dropped_moves(
    moves: Mapping[str, Move], before: Callable[[str, Move], Move | None]
) -> dict[str, Move]:
    """Returns the sections whose move is dropped, each with the move that holds instead (rule 4).

    `before` gives the move that a move replaced, None when there is none.
    """
    standing = dict(moves)
    dropped: dict[str, Move] = {}
    while circles := _circles(standing):
        for circle in circles:
            section = max(circle, key=lambda row: standing[row].rank)
            earlier = before(section, standing[section])
            standing[section] = earlier or Move(op=None, rank=(0, "", 0), parent=None)
            dropped[section] = standing[section]
    return dropped


def _circles(standing: Mapping[str, Move]) -> list[list[str]]:
    """Returns each circle of sections that stand below each other."""
    done: set[str] = set()
    circles: list[list[str]] = []
    for start in standing:
        path: dict[str, None] = {}
        row: str | None = start
        while row is not None and row in standing and row not in done and row not in path:
            path[row] = None
            row = standing[row].parent
        if row is not None and row in path:
            walked = list(path)
            circles.append(walked[walked.index(row) :])
        done.update(path)
    return circles


def brought_back(
    seeds: Iterable[RowKey],
    *,
    alive: Callable[[RowKey], bool],
    targets: Callable[[RowKey], Iterable[RowKey]],
) -> set[RowKey]:
    """Returns the dead rows that live rows name, and the dead rows that those name (rule 3).

    `seeds` are rows named by live rows; `alive` says what a row's own heads say, and is true for
    a row that the log does not know.
    """
    found: set[RowKey] = set()
    waiting = list(seeds)
    while waiting:
        key = waiting.pop()
        if key not in found and not alive(key):
            found.add(key)
            waiting.extend(targets(key))
    return found
