"""Corrections that two people made in one source at once: joined where they are of other words.

Only corrections are joined. Two versions of a text are never mixed: what came of it would stand in
no file. Passages, headings and pages go with the joined text as with any correction.
"""

from collections.abc import Sequence

from sqlalchemy import Connection, select

from briefwright.anchoring.course import Course
from briefwright.anchoring.describe import describe, without_place
from briefwright.domain.anchor import Anchor
from briefwright.domain.source import Heading
from briefwright.domain.text import sha256_of
from briefwright.edits.merge import merge_text
from briefwright.edits.operation import OpKind
from briefwright.store import heads
from briefwright.store.canonical import read, write
from briefwright.store.journal import Draft
from briefwright.store.lineage import Lineage
from briefwright.store.log import Op
from briefwright.store.merge import nearest
from briefwright.store.rows import SHAPES
from briefwright.store.tables import CONFLICT, STATE, TXN

_HEADINGS = SHAPES["source"].fields["headings"]
_PAGES = SHAPES["source"].fields["pages"]
_ANCHOR = SHAPES["annotation"].fields["anchor"]


def correcting_drafts(connection: Connection) -> list[Draft]:
    """Returns the ops that join the corrections of each source that can be joined."""
    found = connection.scalars(
        select(CONFLICT.c.row)
        .where(CONFLICT.c.tbl == "source", CONFLICT.c.col == "text")
        .order_by(CONFLICT.c.row)
    ).all()
    return [draft for row in found for draft in _joined(connection, row)]


def _joined(connection: Connection, source: str) -> list[Draft]:
    key = ("source", source)
    held, _ = heads.load(connection, [key])[key]
    table = STATE["annotation"]
    passages = list(connection.scalars(select(table.c.id).where(table.c.source == source)))
    lineage = Lineage(connection, [source, *passages])
    tips = lineage.ops(held.get("text", ()))
    versions = list({op.value: op for op in tips}.values())
    if len(versions) != 2:
        return []
    mine, theirs = versions
    base = nearest(lineage, [mine], [theirs])
    if base is None or not _only_corrected(connection, lineage, versions, base):
        return []
    texts = [str(read(op.value)) for op in (base, mine, theirs)]
    merged = merge_text(*texts)
    if merged.clashes:
        return []
    text = merged.value
    ways = {sha256_of(each): Course.between(each, text) for each in texts}
    shown = ways[sha256_of(texts[2])]  # of two the later one is shown
    drafts = [
        Draft(*key, "text", held.get("text", ()), write(text)),
        Draft(*key, "text_sha256", held.get("text_sha256", ()), write(sha256_of(text))),
    ]
    for name, moved in (("headings", _headings), ("pages", _pages)):
        ops = lineage.ops(held.get(name, ()))
        if ops:
            drafts.append(Draft(*key, name, held[name], moved(ops[-1].value, shown)))
    rows = heads.load(connection, [("annotation", row) for row in passages])
    for row, (fields, _) in rows.items():
        ops = lineage.ops(fields.get("anchor", ()))
        value = None if not ops else _anchor(ops[-1].value, ways)
        if value is not None:
            drafts.append(Draft(*row, "anchor", fields["anchor"], value))
    return drafts


def _only_corrected(connection: Connection, lineage: Lineage, tips: Sequence[Op], base: Op) -> bool:
    """Whether all that was done to the text since then was correcting it, undone or not."""
    known = lineage.ancestors([base]) | {base.id}
    every = [*tips, *lineage.ops(lineage.ancestors(tips))]
    acts = {(op.id[0], op.txn) for op in every if op.id not in known}
    kinds = connection.execute(select(TXN.c.s, TXN.c.number, TXN.c.kind)).all()
    return all(
        kind in (OpKind.TEXT, OpKind.MERGE) for s, number, kind in kinds if (s, number) in acts
    )


def _headings(value: str, way: Course) -> str:
    found: dict[int, Heading] = {}
    for each in _tuple(_HEADINGS.value_of(value)):
        if isinstance(each, Heading):
            at = way.position(each.at)
            found.setdefault(at, Heading(at=at, level=each.level))
    return _HEADINGS.text_of(tuple(found.values()))


def _pages(value: str, way: Course) -> str:
    pages = _tuple(_PAGES.value_of(value))
    return _PAGES.text_of(tuple(way.position(at) for at in pages if isinstance(at, int)))


def _tuple(value: object) -> tuple[object, ...]:
    return value if isinstance(value, tuple) else ()


def _anchor(value: str, ways: dict[str, Course]) -> str | None:
    """The anchor in the joined text; None for one that was made in another text."""
    anchor = _ANCHOR.value_of(value)
    if not isinstance(anchor, Anchor) or anchor.text_sha256 not in ways:
        return None
    way = ways[anchor.text_sha256]
    digest = sha256_of(way.after)
    span = way.span(anchor.span) if len(anchor.span) else None
    words = "" if span is None else way.after[span.start : span.end]
    if span is None or not words.strip():
        return _ANCHOR.text_of(without_place(anchor, digest))
    return _ANCHOR.text_of(describe(way.after, span))
