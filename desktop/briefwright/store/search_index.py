"""The search index: what of each row is found, folded so that spelling variants meet.

Titles and bodies of sources, findings, blocks, sections, briefs, disputes and judgements. Each
entry is kept up to date in the transaction that changes its row.
"""

from collections.abc import Mapping, Sequence
from typing import cast

from sqlalchemy import Connection, delete, insert, select, text, tuple_

from briefwright.anchoring.fold import fold_text
from briefwright.domain.text import OBJECT
from briefwright.store.canonical import read
from briefwright.store.references import PROSE, RowKey
from briefwright.store.rows import Cell
from briefwright.store.tables import SEARCHED

_TITLE: Mapping[str, tuple[str, ...]] = {
    "source": ("title",),
    "finding": ("statement",),
    "section": ("title",),
    "brief": ("title",),
    "dispute": ("proposition",),
}
_BODY: Mapping[str, tuple[str, ...]] = {
    "source": ("outlet", "byline", "note", "text"),
    "finding": ("note",),
    "section": ("gist",),
    "brief": ("standfirst",),
    "dispute": ("evidence",),
    "block": ("content", "detail"),
    "judgement": ("statement", "reasons"),
}
SEPARATOR = "\n"


def texts_of(table: str, cells: Mapping[str, Cell]) -> tuple[str, str]:
    """Returns the title and the body under which a row is found, as written; empty for neither."""
    title, body = (
        SEPARATOR.join(
            part
            for column in columns.get(table, ())
            if (part := _text(table, column, cells.get(column)))
        )
        for columns in (_TITLE, _BODY)
    )
    return title, body


def columns_of(table: str) -> tuple[str, ...]:
    """Returns the fields under which a row of the table is found; none for one that never is."""
    return (*_TITLE.get(table, ()), *_BODY.get(table, ()))


def differs(table: str, old: Mapping[str, Cell] | None, new: Mapping[str, Cell] | None) -> bool:
    """Whether the entry of a row must be written again."""
    columns = columns_of(table)
    if not columns:
        return False
    if old is None or new is None:
        return old is not new
    return any(old.get(column) != new.get(column) for column in columns)


def write(
    connection: Connection, entries: Sequence[tuple[RowKey, Mapping[str, Cell] | None]]
) -> None:
    """Puts the entries of these rows in place of the old ones; None takes an entry out."""
    if not entries:
        return
    rows = [(row, table) for (table, row), _ in entries]
    for start in range(0, len(rows), 2_000):
        _take_out(connection, rows[start : start + 2_000])
    _put_in(connection, [(key, cells) for key, cells in entries if cells is not None])


def clear(connection: Connection) -> None:
    """Empties the index."""
    connection.execute(delete(SEARCHED))
    connection.execute(text("DELETE FROM search"))


def _take_out(connection: Connection, rows: list[tuple[str, str]]) -> None:
    held = list(
        connection.scalars(
            select(SEARCHED.c.n).where(tuple_(SEARCHED.c.row, SEARCHED.c.tbl).in_(rows))
        )
    )
    if held:
        connection.execute(
            text("DELETE FROM search WHERE rowid = :n"), [{"n": number} for number in held]
        )
        connection.execute(delete(SEARCHED).where(SEARCHED.c.n.in_(held)))


def _put_in(connection: Connection, entries: Sequence[tuple[RowKey, Mapping[str, Cell]]]) -> None:
    records = []
    number = connection.scalar(select(SEARCHED.c.n).order_by(SEARCHED.c.n.desc()).limit(1)) or 0
    for (table, row), cells in entries:
        title, body = texts_of(table, cells)
        if title or body:
            number += 1
            folded = {"title": fold_text(title), "body": fold_text(body)}
            records.append({"n": number, "row": row, "tbl": table, **folded})
    if records:
        named = [{"n": r["n"], "row": r["row"], "tbl": r["tbl"]} for r in records]
        connection.execute(insert(SEARCHED), named)
        connection.execute(
            text("INSERT INTO search(rowid, title, body) VALUES (:n, :title, :body)"), records
        )


def _text(table: str, column: str, cell: Cell) -> str:
    if cell is None:
        return ""
    if column in PROSE.get(table, ()):
        prose = cast("dict[str, str]", read(str(cell)))
        return prose["text"].replace(OBJECT, "")
    return str(cell)
