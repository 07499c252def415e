"""Settling a conflict: one op that has seen every version and replaces them all."""

from sqlalchemy import Connection

from briefwright.domain.entity import Entity
from briefwright.domain.errors import WrongUse
from briefwright.domain.prose import Prose
from briefwright.domain.text import OBJECT
from briefwright.edits.blocks import join, slice_of
from briefwright.store import heads, text_conflicts
from briefwright.store.conflicts import Conflict
from briefwright.store.journal import Draft
from briefwright.store.references import FIELDS, PROSE, RowKey, target_of
from briefwright.store.rows import LIFE, SHAPES, Unreadable
from briefwright.store.rules import LIVES, ConflictKind
from briefwright.store.unit import UnitOfWork


def drafts_for(
    connection: Connection, unit: UnitOfWork, conflict: Conflict, text: str
) -> list[Draft]:
    """Returns the ops after which the field, or the life of the row, is this canonical JSON."""
    key = (conflict.table, conflict.row)
    held, _ = heads.load(connection, [key])[key]
    if conflict.column != LIFE:
        if conflict.kind is ConflictKind.CIRCLE and text != _standing(conflict):
            raise WrongUse(
                "The section would stand below itself: move the other section first, "
                "or keep the place that is shown."
            )
        drafts = [Draft(*key, conflict.column, held.get(conflict.column, ()), text)]
        if (conflict.table, conflict.column) == text_conflicts.TEXT:
            drafts += text_conflicts.drafts_with(connection, conflict.row, text)
        return drafts
    if text == LIVES:
        return [Draft(*key, LIFE, held.get(LIFE, ()), LIVES)]
    remove_with_references(unit, key)
    return unit.drafts()


def chosen(conflict: Conflict, *, keep: int | None, value: object) -> str:
    """Returns the canonical JSON that settles the conflict.

    Raises `WrongUse` for a number that no version has, and for a value that the field cannot have.
    """
    if keep is not None:
        for version in conflict.versions:
            if version.number == keep:
                return _text(conflict, version.value)
        raise WrongUse(
            "The conflict has the versions 1 to {last}, no {keep}.",
            last=len(conflict.versions),
            keep=keep,
        )
    text = _text(conflict, value)
    try:
        if conflict.column != LIFE:
            SHAPES[conflict.table].fields[conflict.column].cell_of(text)
    except Unreadable as bad:
        raise WrongUse(
            "{value!r} cannot stand in the field {column}.", value=value, column=conflict.column
        ) from bad
    return text


def _text(conflict: Conflict, value: object) -> str:
    if conflict.column == LIFE:
        return LIVES if value else "false"
    return SHAPES[conflict.table].fields[conflict.column].text_of(value)


def _standing(conflict: Conflict) -> str:
    return _text(conflict, conflict.versions[conflict.shown - 1].value)


def remove_with_references(unit: UnitOfWork, key: RowKey) -> None:
    """Removes a row with all that rests on it.

    Rows that cannot be without it go too; elsewhere the reference is taken out, citations from
    their prose.
    """
    waiting = [key]
    gone: set[RowKey] = set()
    while waiting:
        table, row = waiting.pop()
        if (table, row) in gone or unit.find(SHAPES[table].kind, row) is None:
            continue
        gone.add((table, row))
        waiting.extend(
            referrer
            for referrer in unit.referrers(SHAPES[table].kind, row)
            if referrer not in gone and not _let_go(unit, referrer, (table, row))
        )
        unit.remove(SHAPES[table].kind, row)


def _let_go(unit: UnitOfWork, referrer: RowKey, gone: RowKey) -> bool:
    """Takes the reference out of a row; returns False when the row cannot be without it."""
    table, row = referrer
    shape = SHAPES[table]
    entity: Entity = unit.get(shape.kind, row)
    changed: dict[str, object] = {}
    for name, tables in FIELDS[table].items():
        if gone[0] in tables and getattr(entity, name) == gone[1]:
            if not shape.fields[name].optional:
                return False
            changed[name] = None
    for name in PROSE.get(table, ()):
        prose: Prose = getattr(entity, name)
        changed[name] = _without(prose, gone)
    unit.set(shape.kind, row, seen=None, **changed)
    return True


def _without(prose: Prose, gone: RowKey) -> Prose:
    """Returns the prose without the atoms that name the row."""
    places = [place for place, char in enumerate(prose.text) if char == OBJECT]
    for place, atom in sorted(zip(places, prose.atoms, strict=True), key=_place, reverse=True):
        named, tables = target_of(atom)
        if named == gone[1] and gone[0] in tables:
            after = slice_of(prose, place + 1, len(prose.text))
            prose = join(slice_of(prose, 0, place), after)
    return prose


def _place(pair: tuple[int, object]) -> int:
    return pair[0]
