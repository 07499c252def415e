"""What an act changed as people read it: rows by name, fields with what stood before and after."""

from dataclasses import dataclass
from enum import StrEnum

from briefwright.domain.prose import Prose
from briefwright.edits.changeset import Change
from briefwright.edits.compare import Piece, compare_prose, compare_text
from briefwright.service.project import Project
from briefwright.store.act_changes import ActChanges

SILENT = frozenset(
    {
        "id",
        "anchor",
        "text",
        "text_sha256",
        "attachment",
        "media_type",
        "split_from",
        "vector",
        "brief",
        "source",
        "annotation",
        "dispute",
        "finding",
        "section",
        "made",
    }
)
"""Fields that say nothing to a reader."""

PLACES = frozenset({"pos", "parent", "owner", "slot"})
"""Fields that say where a row stands; their values are no words."""

LONGEST = 4_000
"""Texts up to so many characters are compared word by word; of longer ones the beginning is shown."""


class Life(StrEnum):
    """What became of a row."""

    NEW = "new"
    GONE = "gone"


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldChange:
    """A field before and after; `pieces` compare its words, and are none for a value that is no text."""

    column: str
    before: object
    after: object
    pieces: tuple[Piece, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """What an act changed on one row. `moved` tells that it stands elsewhere since."""

    table: str
    row: str
    title: str
    life: Life | None
    moved: bool
    fields: tuple[FieldChange, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActLines:
    """The rows that an act changed; `left_out` counts those that are not listed."""

    rows: tuple[RowChange, ...]
    left_out: int


def lines_of(project: Project, act: str, limit: int = 60) -> ActLines:
    """What the act changed; raises `WrongUse` for an unknown act."""
    with project.read() as reads:
        found = reads.log().changes(act, limit)
    by_row: dict[tuple[str, str], list[Change]] = {}
    for change in found.changes:
        by_row.setdefault((change.table, change.row), []).append(change)
    rows = tuple(_row(found, key, changes) for key, changes in by_row.items())
    return ActLines(rows=rows, left_out=max(0, found.rows - limit))


def _row(found: ActChanges, key: tuple[str, str], changes: list[Change]) -> RowChange:
    life = next((change for change in changes if change.column is None), None)
    columns = [change for change in changes if change.column is not None]
    return RowChange(
        table=key[0],
        row=key[1],
        title=found.titles.get(key, ""),
        life=None if life is None else Life.NEW if life.after else Life.GONE,
        moved=life is None and any(change.column in PLACES for change in columns),
        fields=tuple(
            _field(change)
            for change in columns
            if change.column not in SILENT and change.column not in PLACES
        ),
    )


def _field(change: Change) -> FieldChange:
    return FieldChange(
        column=change.column or "",
        before=change.before,
        after=change.after,
        pieces=_pieces(change.before, change.after),
    )


def _pieces(before: object, after: object) -> tuple[Piece, ...]:
    sides = (before, after)
    if any(isinstance(side, Prose) for side in sides):
        old, new = (side if isinstance(side, Prose) else Prose() for side in sides)
        return compare_prose(old, new) if len(old.text) + len(new.text) <= LONGEST else ()
    if any(type(side) is str for side in sides) and all(
        side is None or type(side) is str for side in sides
    ):
        left, right = str(before or "")[:LONGEST], str(after or "")[:LONGEST]
        return compare_text(left.replace("\ufffc", ""), right.replace("\ufffc", ""))
    return ()
