"""Searching the project: words in any spelling, and where they stand in the text as written."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select, text

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span
from briefwright.store.references import RowKey
from briefwright.store.rows import Cell
from briefwright.store.search_index import columns_of, texts_of
from briefwright.store.tables import STATE

_WORDS = re.compile(r'"([^"]*)"|([^\s"]+)')
_LETTERS = re.compile(r"[^\W_]+")
_BEFORE, _AFTER = 60, 140
"""Code points shown before and after the start of the first match."""

_SQL = text(
    "SELECT searched.tbl, searched.row, search.title, search.body "
    "FROM search JOIN searched ON searched.n = search.rowid WHERE search MATCH :query "
    "ORDER BY bm25(search, 4.0, 1.0), search.rowid LIMIT :limit"
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

    `title` is empty for a row that has none, such as a block.
    """

    table: str
    row: str
    title: str
    snippet: str
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class _Words:
    """A query: folded phrases, each a row of words; the last word may be only begun."""

    phrases: tuple[tuple[str, ...], ...]
    open_ended: bool

    def match(self) -> str:
        """Returns the query in the language of FTS5."""
        quoted = ['"' + " ".join(phrase) + '"' for phrase in self.phrases]
        return " AND ".join(quoted) + ("*" if self.open_ended else "")

    def pattern(self) -> re.Pattern[str]:
        """Returns what finds the phrases in a folded text."""
        last = len(self.phrases) - 1
        parts = []
        for number, phrase in enumerate(self.phrases):
            first, *others = map(re.escape, phrase)
            # Looked at behind the word: a pattern that begins with letters is found at once.
            begun = first + rf"(?<![^\W_]{first})"
            end = "" if self.open_ended and number == last else r"(?![^\W_])"
            parts.append(r"[\W_]+".join([begun, *others]) + end)
        return re.compile("|".join(parts))


def search(connection: Connection, query: str, limit: int) -> tuple[Hit, ...]:
    """Returns the best rows that hold all words of the query; none for a query without words.

    Words between quotation marks must follow each other; the last word may be only begun.
    """
    words = _parsed(query)
    if not words.phrases:
        return ()
    found = connection.execute(_SQL, {"query": words.match(), "limit": limit}).all()
    keys = [(table, row) for table, row, _, _ in found]
    pattern = words.pattern()
    cells = _cells(connection, keys)
    return tuple(
        _hit(key, cells[key], (title, body), pattern)
        for key, (_, _, title, body) in zip(keys, found, strict=True)
    )


def _parsed(query: str) -> _Words:
    pieces = [(quoted or word, bool(quoted)) for quoted, word in _WORDS.findall(query)]
    phrases = [(tuple(_LETTERS.findall(fold(piece).text)), quoted) for piece, quoted in pieces]
    kept = [(phrase, quoted) for phrase, quoted in phrases if phrase]
    return _Words(
        phrases=tuple(phrase for phrase, _ in kept),
        open_ended=bool(kept) and not kept[-1][1] and not query.endswith((" ", '"')),
    )


def _hit(
    key: RowKey, cells: Mapping[str, Cell], folded: tuple[str, str], pattern: re.Pattern[str]
) -> Hit:
    table, row = key
    folded_title, folded_body = folded
    title, body = texts_of(table, cells)
    at = pattern.search(folded_body)
    written = body
    if at is None and (in_title := pattern.search(folded_title)) is not None:
        at, written = in_title, title
    snippet, spans = _snippet(written, 0 if at is None else at.start(), pattern)
    return Hit(table=table, row=row, title=title, snippet=snippet, spans=spans)


def _cells(connection: Connection, keys: Sequence[RowKey]) -> Mapping[RowKey, Mapping[str, Cell]]:
    """The fields of these rows, by one statement a table."""
    found: dict[RowKey, Mapping[str, Cell]] = {}
    for table in sorted({table for table, _ in keys}):
        rows = [row for own, row in keys if own == table]
        for values in connection.execute(_WRITTEN[table], {"rows": rows}).mappings():
            found[table, str(values["id"])] = {str(name): cell for name, cell in values.items()}
    return found


def _snippet(written: str, near: int, pattern: re.Pattern[str]) -> tuple[str, tuple[Span, ...]]:
    """Cuts the text about a match. `near` counts folded characters and is a guess where
    folding changed the length; then the whole text is folded.
    """
    snippet = _cut(written, near)
    spans = _places(snippet, pattern)
    if not spans:
        whole = _places(written, pattern)
        snippet = _cut(written, whole[0].start if whole else 0)
        spans = _places(snippet, pattern)
    return snippet, spans


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


def _places(written: str, pattern: re.Pattern[str]) -> tuple[Span, ...]:
    folded = fold(written)
    return tuple(folded.span(match.start(), match.end()) for match in pattern.finditer(folded.text))
