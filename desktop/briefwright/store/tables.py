"""The tables: the log, what follows from it, and what belongs to this copy alone.

The log is the truth and changes only with the major version of the format. State, heads,
conflicts, references and the search index are derived and can be made again from the log.
"""

from collections.abc import Mapping
from types import MappingProxyType

from sqlalchemy import (
    DDL,
    Column,
    Index,
    Integer,
    MetaData,
    PrimaryKeyConstraint,
    Table,
    Text,
    UniqueConstraint,
)
from sqlalchemy.types import UserDefinedType

from briefwright.store.rows import SHAPES, Shape


class Bytes(UserDefinedType[bytes]):
    """A BLOB that goes to the driver as it is: SQLAlchemy's own wraps each value, which costs as
    much as writing it.
    """

    cache_ok = True

    def get_col_spec(self, **_: object) -> str:
        """Returns the column's type in SQL."""
        return "BLOB"


LOG = MetaData()

PROJECT = Table(
    "project",
    LOG,
    Column("uuid", Text, primary_key=True),
    Column("title", Text, nullable=False),
    Column("created", Text, nullable=False),
)

SESSION = Table(
    "session",
    LOG,
    Column("s", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("replica", Text, nullable=False),
    Column("author", Text, nullable=False),
    Column("initials", Text, nullable=False),
    Column("host", Text, nullable=False),
    Column("app_version", Text, nullable=False),
    Column("started", Text, nullable=False),
)

TXN = Table(
    "txn",
    LOG,
    Column("n", Integer, primary_key=True),
    Column("s", Integer, nullable=False),
    Column("number", Integer, nullable=False),
    Column("hlc", Integer, nullable=False),
    Column("label", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("time", Text, nullable=False),
    Column("undoes_s", Integer),
    Column("undoes_number", Integer),
    Column("first", Integer, nullable=False),
    Column("count", Integer, nullable=False),
    UniqueConstraint("s", "number"),
    Index("txn_hlc", "hlc"),
    Index("txn_undoes", "undoes_s", "undoes_number"),
)

OP = Table(
    "op",
    LOG,
    Column("n", Integer, primary_key=True),
    Column("s", Integer, nullable=False),
    Column("seq", Integer, nullable=False),
    Column("txn", Integer, nullable=False),
    Column("tbl", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("col", Text, nullable=False),
    Column("parents", Text, nullable=False),
    Column("enc", Integer, nullable=False),
    Column("val", Bytes, nullable=False),
    Column("hash", Bytes, nullable=False),
    UniqueConstraint("s", "seq"),
    Index("op_cell", "row", "col"),
)
"""`parents` is `s:seq,s:seq`; `val` is JSON text where `enc` is 0, zlib of its UTF-8 where 1."""

ATTACHMENT = Table(
    "attachment",
    LOG,
    Column("sha256", Text, primary_key=True),
    Column("size", Integer, nullable=False),
)

CHUNK = Table(
    "chunk",
    LOG,
    Column("sha256", Text, nullable=False),
    Column("number", Integer, nullable=False),
    Column("data", Bytes, nullable=False),
    PrimaryKeyConstraint("sha256", "number"),
)

DERIVED = MetaData()

HEAD = Table(
    "head",
    DERIVED,
    Column("tbl", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("cells", Text, nullable=False),
    Column("alive", Integer, nullable=False),
    PrimaryKeyConstraint("row", "tbl"),
    sqlite_with_rowid=False,
)
"""Per row the heads of each field, as JSON `{column: [s, seq, s, seq]}`; `alive` by its own ops."""

CONFLICT = Table(
    "conflict",
    DERIVED,
    Column("tbl", Text, nullable=False),
    Column("row", Text, nullable=False),
    Column("col", Text, nullable=False),
    Column("kind", Text, nullable=False),
    Column("detail", Text, nullable=False),
    PrimaryKeyConstraint("tbl", "row", "col", "kind"),
    Index("conflict_kind", "kind"),
    sqlite_with_rowid=False,
)

REFERENCE = Table(
    "reference",
    DERIVED,
    Column("target_row", Text, nullable=False),
    Column("target_tbl", Text, nullable=False),
    Column("tbl", Text, nullable=False),
    Column("row", Text, nullable=False),
    PrimaryKeyConstraint("target_row", "target_tbl", "tbl", "row"),
    Index("reference_row", "row", "tbl"),
    sqlite_with_rowid=False,
)
"""Which live rows name which rows."""

SEARCHED = Table(
    "searched",
    DERIVED,
    Column("n", Integer, primary_key=True),
    Column("row", Text, nullable=False),
    Column("tbl", Text, nullable=False),
    UniqueConstraint("row", "tbl"),
)
"""The row behind each entry of the search index `search`."""

SKETCH = Table(
    "sketch",
    DERIVED,
    Column("row", Text, nullable=False, primary_key=True),
    Column("prints", Bytes, nullable=False),
    sqlite_with_rowid=False,
)
"""The prints of each source's text as numbers of four bytes; see `sketches`."""

SEARCH_TABLE = (
    "CREATE VIRTUAL TABLE search USING fts5(title, body, tokenize='unicode61 remove_diacritics 0')"
)

_ORDERED: Mapping[str, str] = {
    "finding_annotation": "finding",
    "section": "brief",
    "section_finding": "section",
    "block": "owner",
    "dispute": "brief",
    "position": "dispute",
    "judgement": "brief",
    "annotation": "source",
    "comment": "brief",
    "source_edition": "source",
    "correction": "source",
}

_FOUND_BY: Mapping[str, tuple[str, ...]] = {
    "source": ("text_sha256", "attachment", "group", "translation_of"),
}
"""Fields whose value finds a row, in tables where going through all of them would take long."""


def _state_table(shape: Shape) -> Table:
    columns = [
        Column(name, Integer if field.number else Text) for name, field in shape.fields.items()
    ]
    owner = _ORDERED.get(shape.table)
    named = (*([owner] if owner else []), *_FOUND_BY.get(shape.table, ()))
    indexes = [Index(f"{shape.table}_{name}", name) for name in named]
    return Table(shape.table, DERIVED, Column("id", Text, primary_key=True), *columns, *indexes)


STATE: Mapping[str, Table] = MappingProxyType(
    {table: _state_table(shape) for table, shape in SHAPES.items()}
)
"""One table for each kind of entity, one column for each field."""

OWN = MetaData()

LOCAL = Table(
    "local",
    OWN,
    Column("key", Text, primary_key=True),
    Column("value", Text, nullable=False),
)
"""What belongs to this copy and does not travel: the id of its replica."""

EVENT = Table(
    "event",
    OWN,
    Column("n", Integer, primary_key=True),
    Column("session", Text, nullable=False),
    Column("label", Text, nullable=False),
    Column("changes", Text, nullable=False),
)
"""The last operations as other windows are told of them; see `events`."""

MAKE_SEARCH = DDL(SEARCH_TABLE)  # type: ignore[no-untyped-call]  # as SQLAlchemy has it
