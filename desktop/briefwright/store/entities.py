"""Entities read from the state tables, each with the heads that its fields were seen with."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, Generic, TypeVar

from sqlalchemy import Connection, Select, and_, bindparam, func, select

from briefwright.domain.entity import Entity
from briefwright.domain.errors import WrongUse
from briefwright.domain.message import Noun, listed
from briefwright.store import heads
from briefwright.store.references import RowKey
from briefwright.store.rows import LIFE, SHAPES, Cell, Field, Shape, shape_of
from briefwright.store.sessions import Sessions
from briefwright.store.tables import HEAD, OP, REFERENCE, STATE

E = TypeVar("E", bound=Entity)

_AT_ONCE = 500


@dataclass(frozen=True, slots=True, kw_only=True)
class Placed:
    """Where a row stands among its siblings."""

    id: str
    pos: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Held(Generic[E]):
    """Entities as they were read, in order, with what tells whether one was written since."""

    entities: tuple[E, ...] = ()
    cells: Mapping[str, str] = field(default_factory=dict)


class Entities:
    """What is live in one transaction's view of the project."""

    def __init__(self, connection: Connection, sessions: Sessions) -> None:
        self._connection = connection
        self._sessions = sessions

    def find(self, kind: type[E], row: str) -> E | None:
        """Returns the entity with this id, or None when there is none."""
        shape = shape_of(kind)
        statement = _BY_ID[shape.table]
        return next(self._read(shape, statement, {"row": row}), None)

    def get(self, kind: type[E], row: str) -> E:
        """Returns the entity with this id; raises `WrongUse` when there is none."""
        found = self.find(kind, row)
        if found is None:
            raise missing(kind, row)
        return found

    def all(self, kind: type[E], /, **where: object) -> tuple[E, ...]:
        """Returns the entities whose fields have these values, in order.

        The order is that of `pos`, then of the ids; that of arrival where there is no `pos`.
        """
        shape = shape_of(kind)
        return tuple(self._read(shape, _in_order(shape, _ALL[shape.table], where)))

    def again(self, kind: type[E], held: Held[E], /, **where: object) -> Held[E]:
        """Returns what `all` does; only those are read that were written since they were `held`."""
        shape = shape_of(kind)
        found = self._connection.execute(_in_order(shape, _CELLS[shape.table], where)).all()
        cells = {row.id: row.cells for row in found}
        known = {
            each.id: each for each in held.entities if held.cells[each.id] == cells.get(each.id)
        }
        fresh = [row for row in cells if row not in known]
        for some in (fresh[at : at + _AT_ONCE] for at in range(0, len(fresh), _AT_ONCE)):
            statement = _ALL[shape.table].where(STATE[shape.table].c.id.in_(some))
            known.update((each.id, each) for each in self._read(shape, statement))
        return Held(entities=tuple(known[row] for row in cells), cells=cells)

    def places(self, kind: type[Entity], /, **where: object) -> tuple[Placed, ...]:
        """Returns the ids and order keys of what `all` gives, without reading the rest."""
        shape = shape_of(kind)
        table = STATE[shape.table]
        statement = _in_order(shape, select(table.c.id, table.c.pos), where)
        return tuple(Placed(id=row.id, pos=row.pos) for row in self._connection.execute(statement))

    def referrers(self, kind: type[Entity], row: str) -> tuple[RowKey, ...]:
        """Returns the live rows that name this one, as (table, id)."""
        statement = (
            select(REFERENCE.c.tbl, REFERENCE.c.row)
            .where(REFERENCE.c.target_row == row, REFERENCE.c.target_tbl == shape_of(kind).table)
            .order_by(REFERENCE.c.tbl, REFERENCE.c.row)
        )
        return tuple((found.tbl, found.row) for found in self._connection.execute(statement))

    def naming(self, kind: type[E], rows: Iterable[str]) -> tuple[E, ...]:
        """Returns the entities of a kind that name one of these rows, of whatever table."""
        shape = shape_of(kind)
        found: dict[str, None] = {}
        for some in _pieces(list(rows)):
            named = REFERENCE.c.target_row.in_(some)
            statement = select(REFERENCE.c.row).where(named, REFERENCE.c.tbl == shape.table)
            found.update(dict.fromkeys(self._connection.scalars(statement)))
        return tuple(
            entity
            for some in _pieces(list(found))
            for entity in self._read(
                shape, _ALL[shape.table].where(STATE[shape.table].c.id.in_(some))
            )
        )

    def owners(self, kind: type[Entity], name: str, values: Iterable[str]) -> Mapping[str, str]:
        """Returns the ids of entities by the value of a text field, of those that one of them has.

        Of several with one value the least id. Quick where the field has an index (`tables`).
        """
        table = STATE[shape_of(kind).table]
        found: dict[str, str] = {}
        for some in _pieces(list(values)):
            statement = select(table.c[name], func.min(table.c.id)).where(table.c[name].in_(some))
            rows = self._connection.execute(statement.group_by(table.c[name]))
            found |= {str(value): str(row) for value, row in rows}
        return found

    def _read(
        self, shape: Shape, statement: Select[Any], given: Mapping[str, object] | None = None
    ) -> Iterator[Any]:
        names = tuple(shape.fields)
        for row, *cells, held in self._connection.execute(statement, given):
            seen = heads.seen_of(self._connection, self._sessions, held)
            values: dict[str, Cell] = dict(zip(names, cells, strict=True))
            yield shape.entity(row, values, seen)


def _pieces(rows: list[str]) -> Iterator[list[str]]:
    return (rows[at : at + _AT_ONCE] for at in range(0, len(rows), _AT_ONCE))


def missing(kind: type[Entity], row: str) -> WrongUse:
    """Returns the error for an id that nothing of this kind has."""
    return WrongUse(
        "There is no {noun} with the id {row!r}: look it up in the list and give its whole id.",
        noun=Noun(table=shape_of(kind).table),
        row=row,
    )


def cells_of(shape: Shape, where: Mapping[str, object]) -> dict[str, Cell]:
    """Returns the state columns that have these values; raises `WrongUse` for an unknown field."""
    return {
        name: field_of(shape, name).cell_of(field_of(shape, name).text_of(value))
        for name, value in where.items()
    }


def field_of(shape: Shape, name: str) -> Field:
    """Returns a field by name; raises `WrongUse` when the table has none of that name."""
    if name not in shape.fields:
        raise WrongUse(
            "A {noun} has no field {name!r}; it has {known}.",
            noun=Noun(table=shape.table),
            name=name,
            known=listed(shape.fields),
        )
    return shape.fields[name]


def _in_order(shape: Shape, statement: Select[Any], where: Mapping[str, object]) -> Select[Any]:
    """The statement for the rows whose fields have these values, in order (see `Entities.all`)."""
    table = STATE[shape.table]
    for name, cell in cells_of(shape, where).items():
        column = table.c[name]
        statement = statement.where(column.is_(None) if cell is None else column == cell)
    if "pos" in shape.fields:
        return statement.order_by(table.c.pos, table.c.id)
    born = (
        select(func.min(OP.c.n)).where(OP.c.row == table.c.id, OP.c.col == LIFE).scalar_subquery()
    )
    return statement.order_by(born, table.c.id)


def _select(shape: Shape, *, cells_only: bool = False) -> Select[Any]:
    table = STATE[shape.table]
    joined = and_(HEAD.c.tbl == shape.table, HEAD.c.row == table.c.id)
    shown = () if cells_only else tuple(table.c[name] for name in shape.fields)
    columns = [table.c.id, *shown, HEAD.c.cells]
    return select(*columns).join(HEAD, joined)


_ALL: Mapping[str, Select[Any]] = MappingProxyType(
    {table: _select(shape) for table, shape in SHAPES.items()}
)
_CELLS: Mapping[str, Select[Any]] = MappingProxyType(
    {table: _select(shape, cells_only=True) for table, shape in SHAPES.items()}
)
_BY_ID: Mapping[str, Select[Any]] = MappingProxyType(
    {
        table: statement.where(STATE[table].c.id == bindparam("row"))
        for table, statement in _ALL.items()
    }
)
