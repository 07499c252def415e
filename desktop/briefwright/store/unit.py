"""The unit of work: the only writer. It gathers what a command does and turns it into ops.

Reads inside it see what it has gathered. Nothing is in the log before it is finished.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, TypeVar

from sqlalchemy import Connection

from briefwright.domain.entity import Entity, Seen
from briefwright.domain.errors import WrongUse
from briefwright.domain.message import Noun
from briefwright.store import attachments, heads, log, trash
from briefwright.store.canonical import OpId
from briefwright.store.entities import Entities, Placed, field_of, missing
from briefwright.store.heads import Heads
from briefwright.store.journal import Draft
from briefwright.store.references import PROSE, RowKey
from briefwright.store.rows import LIFE, SHAPES, Field, Shape, shape_of
from briefwright.store.rules import DEAD, LIVES, row_state
from briefwright.store.sessions import LocalId, Sessions
from briefwright.store.undo import act_named

E = TypeVar("E", bound=Entity)


class UnitOfWork:
    """What one command reads and writes."""

    def __init__(self, connection: Connection, sessions: Sessions, own: int = 0) -> None:
        """`own` is the number of the session that writes; 0 when it wrote nothing yet."""
        self._connection = connection
        self._sessions = sessions
        self._own = own
        self._stored = Entities(connection, sessions)
        self._before: dict[RowKey, Entity | None] = {}
        self._after: dict[RowKey, Entity | None] = {}
        self._seen: dict[tuple[RowKey, str], Seen] = {}
        self._discarded: list[Draft] = []
        self._read: dict[RowKey, Entity | None] = {}

    def find(self, kind: type[E], id: str) -> E | None:  # noqa: A002
        """Returns the entity with this id, or None when there is none."""
        key = (shape_of(kind).table, id)
        if key in self._after:
            found: Any = self._after[key]
            return found  # type: ignore[no-any-return]
        return self._as_stored(kind, id)

    def get(self, kind: type[E], id: str) -> E:  # noqa: A002
        """Returns the entity with this id; raises `WrongUse` when there is none."""
        found = self.find(kind, id)
        if found is None:
            raise missing(kind, id)
        return found

    def all(self, kind: type[E], /, **where: object) -> tuple[E, ...]:
        """Returns the entities whose fields have these values, in order (see `Entities.all`)."""
        shape = shape_of(kind)
        found = [
            e
            for e in self._remembered(self._stored.all(kind, **where))
            if (shape.table, e.id) not in self._after
        ]
        for (table, _), value in self._after.items():
            if table == shape.table and isinstance(value, kind) and _matches(value, where):
                found.append(value)
        if "pos" in shape.fields:
            found.sort(key=lambda entity: (getattr(entity, "pos"), entity.id))  # noqa: B009
        return tuple(found)

    def owners(self, kind: type[Entity], name: str, values: Iterable[str]) -> Mapping[str, str]:
        """Returns the ids of entities by the value of a text field, of those that one of them has."""
        table, wanted = shape_of(kind).table, set(values)
        stored = self._stored.owners(kind, name, wanted)
        found = {v: row for v, row in stored.items() if (table, row) not in self._after}
        for (written, row), entity in self._after.items():
            if written == table and entity is not None:
                value = getattr(entity, name)
                if value in wanted:
                    found.setdefault(value, row)
        return found

    def places(self, kind: type[Entity], /, **where: object) -> tuple[Placed, ...]:
        """Returns the ids and order keys of what `all` gives, without reading the rest."""
        table = shape_of(kind).table
        stored = self._stored.places(kind, **where)
        found = [each for each in stored if (table, each.id) not in self._after]
        for (name, row), value in self._after.items():
            if name == table and isinstance(value, kind) and _matches(value, where):
                found.append(Placed(id=row, pos=getattr(value, "pos")))  # noqa: B009
        return tuple(sorted(found, key=lambda each: (each.pos, each.id)))

    def referrers(self, kind: type[Entity], id: str) -> tuple[RowKey, ...]:  # noqa: A002
        """Returns the stored live rows that name this one, as (table, id).

        Rows that this unit removed are left out; what it added is not counted.
        """
        return tuple(
            key
            for key in self._stored.referrers(kind, id)
            if self._after.get(key, True) is not None
        )

    def naming(self, kind: type[E], rows: Iterable[str]) -> tuple[E, ...]:
        """Returns the entities of a kind that may name one of these rows.

        Those that are stored do; of those that this unit wrote, all are given.
        """
        table = shape_of(kind).table
        stored = self._remembered(self._stored.naming(kind, rows))
        found = [each for each in stored if (table, each.id) not in self._after]
        found += [value for value in self._after.values() if isinstance(value, kind)]
        return tuple(found)

    def written(self) -> tuple[RowKey, ...]:
        """Returns the rows that this unit has added or changed, as (table, id)."""
        return tuple(key for key, value in self._after.items() if value is not None)

    def add(self, value: Entity) -> None:
        """Adds the entity; raises `WrongUse` when its id is taken."""
        shape = shape_of(type(value))
        if self.find(type(value), value.id) is not None:
            raise WrongUse(
                "There is a {noun} with the id {id!r} already.",
                noun=Noun(table=shape.table),
                id=value.id,
            )
        self._before.setdefault((shape.table, value.id), None)
        self._after[shape.table, value.id] = value

    def set(
        self,
        kind: type[Entity],
        id: str,  # noqa: A002
        /,
        *,
        seen: Seen | None = None,
        **fields: object,
    ) -> None:
        """Gives fields new values; only those that differ are written.

        `seen` is what the fields were seen as when the values were chosen: where another session
        has changed one since, both values stand as a conflict. What the own session wrote counts
        as seen, but for prose: there a value made of older words would lose the newer ones.
        Raises `WrongUse` for an unknown id or field.
        """
        entity: Entity = self.get(kind, id)
        shape = shape_of(kind)
        key = (shape.table, id)
        for name in fields:
            field_of(shape, name)
            if seen is not None and seen.heads:
                self._seen[key, name] = seen
        self._keep(key, replace(entity, **fields))  # type: ignore[arg-type]

    def remove(self, kind: type[Entity], id: str, *, seen: Seen | None = None) -> None:  # noqa: A002
        """Removes the entity. An edit of it that `seen` does not know keeps it, as a conflict.

        Rows that name it must be removed or changed in the same unit.
        """
        self.get(kind, id)
        key = (shape_of(kind).table, id)
        if seen is not None and seen.heads:
            self._seen[key, LIFE] = seen
        self._keep(key, None)

    def discard(self, removals: Iterable[str]) -> None:
        """Deletes for good what is gone by these removals, named as in the trash.

        Raises `WrongUse` for one that is not there. Belongs into an act of the kind `EMPTY`.
        """
        found = [act_named(self._connection, entry) for entry in removals]
        self._discarded += trash.emptying(self._connection, found)

    def attach(self, data: bytes) -> str:
        """Stores bytes with the project and returns their hexadecimal SHA-256."""
        return attachments.put(self._connection, data)

    def clashes(self, table: str, row: str, column: str) -> tuple[object, ...]:
        """Returns the values that stand against each other in a field, lowest first.

        One value, or none, means that there is no conflict.
        """
        held = heads.load(self._connection, [(table, row)])
        ids = held[table, row][0].get(column, ()) if (table, row) in held else ()
        ops = sorted(log.ops_named(self._connection, ids).values(), key=lambda op: op.rank)
        form = SHAPES[table].fields[column]
        return tuple(form.value_of(text) for text in dict.fromkeys(op.value for op in ops))

    def drafts(self) -> list[Draft]:
        """Returns the ops that the gathered changes amount to."""
        held = heads.load(self._connection, self._after)
        return self._discarded + [
            draft
            for key in self._after
            for draft in self._drafts(key, held[key][0] if key in held else heads.NONE)
        ]

    def gathered(self) -> tuple[tuple[Entity | None, Entity | None], ...]:
        """Returns each row that was touched before and after; None where it is not there."""
        return tuple((self._before[key], after) for key, after in self._after.items())

    def removed(self) -> tuple[RowKey, ...]:
        """Returns the rows that this unit removes."""
        return tuple(key for key, value in self._after.items() if value is None)

    def _keep(self, key: RowKey, value: Entity | None) -> None:
        if key not in self._before:
            self._before[key] = self._as_stored(SHAPES[key[0]].kind, key[1])
        self._after[key] = value

    def _as_stored(self, kind: type[E], row: str) -> E | None:
        """Returns what is stored; read once, for nobody else writes meanwhile."""
        key = (shape_of(kind).table, row)
        if key not in self._read:
            self._read[key] = self._stored.find(kind, row)
        found: Any = self._read[key]
        return found  # type: ignore[no-any-return]

    def _remembered(self, found: tuple[E, ...]) -> tuple[E, ...]:
        for each in found:
            self._read[shape_of(type(each)).table, each.id] = each
        return found

    def _drafts(self, key: RowKey, held: Heads) -> Iterator[Draft]:
        before, after = self._before[key], self._after[key]
        if after is None:
            if before is not None:
                yield Draft(*key, LIFE, self._death_parents(key, held), DEAD)
        elif before is None:
            yield Draft(*key, LIFE, held.get(LIFE, ()), LIVES)
            yield from self._first_fields(key, after, held)
        else:
            yield from self._changed_fields(key, before, after, held)

    def _death_parents(self, key: RowKey, held: Heads) -> tuple[LocalId, ...]:
        seen = self._seen.get((key, LIFE))
        current = tuple(op for ids in held.values() for op in ids)
        if seen is None:
            return current
        known = self._local(op for ids in seen.heads.values() for op in ids)
        return tuple(sorted({*known, *self._of_own(current)}))

    def _of_own(self, ids: Iterable[LocalId]) -> tuple[LocalId, ...]:
        return tuple(op for op in ids if self._own and op[0] == self._own)

    def _known(
        self, seen: Seen, field: tuple[str, str], current: tuple[LocalId, ...]
    ) -> tuple[LocalId, ...]:
        """Returns what the writer of a field knows: what was seen, and what he wrote since."""
        table, name = field
        known = self._local(seen.heads.get(name, ()))
        own = () if name in PROSE.get(table, ()) else self._of_own(current)
        return tuple(op for op in current if op in known or op in own) if own else known

    def _first_fields(self, key: RowKey, after: Entity, held: Heads) -> Iterator[Draft]:
        """Fields of a row that is new, or that was there once and has a history."""
        shape = SHAPES[key[0]]
        earlier = {
            name: self._text(shape, name, ids) for name, ids in held.items() if name in shape.fields
        }
        for name, text in shape.texts(after).items():
            if text != earlier.get(name, "null"):
                yield Draft(*key, name, held.get(name, ()), text)

    def _changed_fields(
        self, key: RowKey, before: Entity, after: Entity, held: Heads
    ) -> Iterator[Draft]:
        """Of several heads only the shown value is replaced: writing on settles no conflict."""
        shape = SHAPES[key[0]]
        for name, text in shape.texts(after).items():
            if text == shape.fields[name].text_of(getattr(before, name)):
                continue
            current = held.get(name, ())
            seen = self._seen.get((key, name))
            known = current if seen is None else self._known(seen, (shape.table, name), current)
            stale = set(known) != set(current)
            if not (stale and text == self._text(shape, name, known)):
                yield Draft(*key, name, self._shown(shape, name, known), text)

    def _shown(self, shape: Shape, name: str, ids: tuple[LocalId, ...]) -> tuple[LocalId, ...]:
        """Returns those heads of a field whose value is the one that is shown."""
        if len(ids) < 2:
            return ids
        ops = log.ops_named(self._connection, ids)
        shown = row_state(shape.table, {name: list(ops.values())}).shown.get(name)
        if shown is None:
            return ids
        return tuple(i for i in ids if i in ops and ops[i].value == ops[shown].value)

    def _text(self, shape: Shape, name: str, ids: Sequence[LocalId]) -> str:
        """Returns the canonical JSON that a field with these heads shows."""
        ops = log.ops_named(self._connection, ids)
        shown = row_state(shape.table, {name: list(ops.values())}).shown
        return ops[shown[name]].value if name in shown else "null"

    def _local(self, ops: Iterator[OpId] | Sequence[OpId]) -> tuple[LocalId, ...]:
        return tuple(sorted(self._sessions.local(self._connection, op) for op in ops))


def _matches(entity: Entity, where: dict[str, object]) -> bool:
    shape = shape_of(type(entity))
    return all(
        _alike(field_of(shape, name), getattr(entity, name), value) for name, value in where.items()
    )


def _alike(field: Field, held: object, wanted: object) -> bool:
    """Whether both are written alike; words are compared as they are, which is far quicker."""
    if type(held) is str and type(wanted) is str:
        return held == wanted
    return field.text_of(held) == field.text_of(wanted)
