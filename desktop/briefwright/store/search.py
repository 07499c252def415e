"""Searching the project: words in any spelling, and where they stand in the text as written."""

import re
from bisect import bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select, text

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span
from briefwright.store import sketches
from briefwright.store.references import RowKey
from briefwright.store.rows import Cell
from briefwright.store.search_index import columns_of, texts_of
from briefwright.store.search_query import Query, parse
from briefwright.store.tables import STATE

_BEFORE, _AFTER = 60, 140
"""Code points shown before and after the start of the first match."""

_MOST_PLACES = 400
"""Matches of a text that are looked at for the best place to show."""

_RANKED = (
    "SELECT searched.tbl, searched.row "
    "FROM search JOIN searched ON searched.n = search.rowid WHERE search MATCH :query {without} "
    "ORDER BY bm25(search, 4.0, 1.0), search.rowid LIMIT :limit"
)
_WITHOUT = "AND search.rowid NOT IN (SELECT rowid FROM search WHERE search MATCH :without)"
_ALL_BUT = text(
    "SELECT tbl, row FROM searched "
    "WHERE n NOT IN (SELECT rowid FROM search WHERE search MATCH :without) ORDER BY n LIMIT :limit"
)
_BOTH, _PLAIN = text(_RANKED.format(without=_WITHOUT)), text(_RANKED.format(without=""))
_FOLDED = text(
    "SELECT search.title, search.body FROM searched JOIN search ON search.rowid = searched.n "
    "WHERE searched.row = :row AND searched.tbl = :tbl"
)


def _written(table: str) -> Select[Any]:
    """Selects what rows of a table are found under."""
    state = STATE[table]
    columns = (state.c[name] for name in columns_of(table))
    return select(state.c.id, *columns).where(state.c.id.in_(bindparam("rows", expanding=True)))


_WRITTEN: Mapping[str, Select[Any]] = MappingProxyType({table: _written(table) for table in STATE})


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A row that was found. `spans` are the words found, as places in `snippet`.

    `title` is empty for a row that has none, such as a block; `title_spans` are places in it.
    """

    table: str
    row: str
    title: str
    snippet: str
    spans: tuple[Span, ...]
    title_spans: tuple[Span, ...] = ()


class Looking:
    """Searches at one moment of the project."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def ranked(
        self, query: Query, limit: int = -1, tables: Collection[str] = ()
    ) -> tuple[RowKey, ...]:
        """Returns the rows that the query asks for, the best first (see `ranked`)."""
        return ranked(self._connection, query, limit, tables)

    def shown(self, query: Query, rows: Sequence[RowKey]) -> tuple[Hit, ...]:
        """Returns these rows with the words that were found in them (see `shown`)."""
        return shown(self._connection, query, rows)

    def prints(self) -> Mapping[str, Sequence[int]]:
        """Returns the prints of all texts of sources by their ids (see `sketches`)."""
        return sketches.read_all(self._connection)


def search(connection: Connection, query: str | Query, limit: int) -> tuple[Hit, ...]:
    """Returns the best rows that the query asks for; none for a query without words."""
    asked = parse(query) if isinstance(query, str) else query
    return shown(connection, asked, ranked(connection, asked, limit))


def ranked(
    connection: Connection, query: Query, limit: int = -1, tables: Collection[str] = ()
) -> tuple[RowKey, ...]:
    """Returns the rows that the query asks for, the best first; all of them for a limit of -1.

    With `tables` only those of these, of which there may then be fewer than the limit.
    """
    given: dict[str, object] = {"limit": limit}
    if query.empty:
        return ()
    wanted, unwanted = query.wanted(), query.unwanted()
    if unwanted:
        given["without"] = unwanted
    if wanted:
        given["query"] = wanted
    statement = _ALL_BUT if not wanted else _BOTH if unwanted else _PLAIN
    found = connection.execute(statement, given)
    return tuple((tbl, row) for tbl, row in found if not tables or tbl in tables)


def shown(connection: Connection, query: Query, rows: Sequence[RowKey]) -> tuple[Hit, ...]:
    """Returns these rows with the words that were found in them; those that are gone are left out."""
    marks = _Marks(query)
    cells = _cells(connection, rows)
    found = []
    for key in rows:
        table, row = key
        folded = connection.execute(_FOLDED, {"row": row, "tbl": table}).first()
        if folded is not None and key in cells:
            found.append(marks.hit(key, cells[key], (folded.title, folded.body)))
    return tuple(found)


def _cells(connection: Connection, keys: Sequence[RowKey]) -> Mapping[RowKey, Mapping[str, Cell]]:
    """The fields of these rows, by one statement a table."""
    found: dict[RowKey, Mapping[str, Cell]] = {}
    for table in sorted({table for table, _ in keys}):
        rows = [row for own, row in keys if own == table]
        for values in connection.execute(_WRITTEN[table], {"rows": rows}).mappings():
            found[table, str(values["id"])] = {str(name): cell for name, cell in values.items()}
    return found


class _Marks:
    """Finds the words of one query in texts."""

    def __init__(self, query: Query) -> None:
        self._pattern = query.pattern()
        self._together = query.together()
        self._several = len(query.clauses) > 1

    def hit(self, key: RowKey, cells: Mapping[str, Cell], folded: tuple[str, str]) -> Hit:
        """Returns a row with its snippet, and where the words stand in it."""
        table, row = key
        folded_title, folded_body = folded
        title, body = texts_of(table, cells)
        at, written = self._best(folded_body), body
        if at is None and (in_title := self._best(folded_title)) is not None:
            at, written = in_title, title
        snippet, spans = self._snippet(written, at or 0)
        return Hit(
            table=table,
            row=row,
            title=title,
            snippet=snippet,
            spans=spans,
            title_spans=self._places(title),
        )

    def _best(self, folded: str) -> int | None:
        """Returns where to show a folded text: where words that must be near are, or most words."""
        if self._together is not None and (found := self._together.search(folded)) is not None:
            return found.start()
        if self._pattern is None:
            return None
        if not self._several:
            first = self._pattern.search(folded)
            return None if first is None else first.start()
        return _richest(self._pattern, folded)

    def _snippet(self, written: str, near: int) -> tuple[str, tuple[Span, ...]]:
        """Cuts the text about a match. `near` counts folded characters and is a guess where
        folding changed the length; then the whole text is folded.
        """
        snippet = _cut(written, near)
        spans = self._places(snippet)
        if not spans and self._pattern is not None:
            whole = self._places(written)
            snippet = _cut(written, whole[0].start if whole else 0)
            spans = self._places(snippet)
        return snippet, spans

    def _places(self, written: str) -> tuple[Span, ...]:
        if self._pattern is None or not written:
            return ()
        folded = fold(written)
        found = self._pattern.finditer(folded.text)
        return tuple(folded.span(match.start(), match.end()) for match in found)


def _richest(pattern: re.Pattern[str], folded: str) -> int | None:
    """Returns where the stretch begins that holds most different words, the first of several."""
    places: list[int] = []
    words: list[str] = []
    for match in pattern.finditer(folded):
        places.append(match.start())
        words.append(match[0])
        if len(places) == _MOST_PLACES:
            break
    best: int | None = None
    most = 0
    for n, start in enumerate(places):
        different = len(set(words[n : bisect_right(places, start + _AFTER)]))
        if different > most:
            best, most = start, different
    return best


def _cut(written: str, at: int) -> str:
    start = max(0, at - _BEFORE)
    if start:
        space = written.find(" ", start, at)
        start = start if space < 0 else space + 1
    end = min(len(written), at + _AFTER)
    if end < len(written):
        space = written.rfind(" ", at, end)
        end = end if space <= at else space
    return written[start:end].replace("\n", " ")
