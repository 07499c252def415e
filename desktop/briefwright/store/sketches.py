"""The prints of every source's text, by which copies of it are found (`anchoring.shingles`).

Derived from the text like the search index, and written in the transaction that changes it.
"""

from collections.abc import Mapping, Sequence
from struct import Struct, error, unpack

from sqlalchemy import Connection, delete, insert, select

from briefwright.anchoring.shingles import prints_of
from briefwright.domain.scanned import is_scanned
from briefwright.store.references import RowKey
from briefwright.store.rows import Cell
from briefwright.store.tables import SKETCH

_TABLE, _COLUMN = "source", "text"
_AT_ONCE = 2_000


def differs(table: str, old: Mapping[str, Cell] | None, new: Mapping[str, Cell] | None) -> bool:
    """Whether the prints of a row must be made again."""
    if table != _TABLE:
        return False
    if old is None or new is None:
        return old is not new
    return old.get(_COLUMN) != new.get(_COLUMN)


def write(
    connection: Connection, entries: Sequence[tuple[RowKey, Mapping[str, Cell] | None]]
) -> None:
    """Puts the prints of these sources in place of the old ones; None takes them out."""
    rows = [row for (_, row), _ in entries]
    for start in range(0, len(rows), _AT_ONCE):
        connection.execute(delete(SKETCH).where(SKETCH.c.row.in_(rows[start : start + _AT_ONCE])))
    records = [
        {"row": row, "prints": _packed(str(cells.get(_COLUMN) or ""))}
        for (_, row), cells in entries
        if cells is not None
    ]
    if records:
        connection.execute(insert(SKETCH), records)


def clear(connection: Connection) -> None:
    """Takes all of them out."""
    connection.execute(delete(SKETCH))


def read_all(connection: Connection) -> Mapping[str, Sequence[int]]:
    """Returns the prints of all sources by their ids, in the order of these.

    Pages without text have none. About 40 ms for 10,000 sources.
    """
    rows = connection.execute(select(SKETCH.c.row, SKETCH.c.prints).order_by(SKETCH.c.row))
    return {row: _unpacked(prints) for row, prints in rows}


def _packed(text: str) -> bytes:
    prints = [] if is_scanned(text) else sorted(prints_of(text))
    return Struct(f"<{len(prints)}I").pack(*prints)


def _unpacked(prints: bytes) -> Sequence[int]:
    """Returns the numbers; of bytes that nobody of ours wrote, none."""
    try:
        return unpack(f"<{len(prints) // 4}I", prints)
    except (error, TypeError):
        return ()
