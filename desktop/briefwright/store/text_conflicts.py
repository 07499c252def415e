"""Two texts of one source, written apart: settled as a whole, with all that belongs to each text.

Where two people put different versions in the place of a text, or one did while another corrected
it, the file it came from, its headings and pages and the places of its passages stand against each
other too. Each follows the text: shown apart they could be mixed, and then fit no text.
"""

from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from briefwright.domain.text import sha256_of
from briefwright.store import heads
from briefwright.store.canonical import read, write
from briefwright.store.journal import Draft
from briefwright.store.lineage import Lineage
from briefwright.store.log import Op
from briefwright.store.sessions import LocalId
from briefwright.store.tables import STATE

TEXT = ("source", "text")

FOLLOWERS = (
    "text_sha256", "headings", "pages", "filename", "media_type", "attachment", "reader", "remarks",
)  # fmt: skip
"""The fields of a source that say something of its text."""


def following(connection: Connection, sources: Iterable[str]) -> frozenset[tuple[str, str, str]]:
    """Returns the fields that are settled with the texts of these sources."""
    wanted = list(sources)
    if not wanted:
        return frozenset()
    own = {("source", row, field) for row in wanted for field in FOLLOWERS}
    return frozenset(own | {("annotation", row, "anchor") for row in _passages(connection, wanted)})


def drafts_with(connection: Connection, source: str, text: str) -> list[Draft]:
    """Returns the ops by which all that belongs to a text goes with it; `text` is canonical JSON.

    A text that is none of the versions takes only its hash along.
    """
    key = ("source", source)
    held, _ = heads.load(connection, [key])[key]
    lineage = Lineage(connection, [source, *_passages(connection, [source])])
    tips = lineage.ops(held.get("text", ()))
    kept = [op for op in tips if op.value == text]
    lost = [op for op in tips if op.value != text]
    digest = write(sha256_of(str(read(text))))
    drafts = [Draft(*key, "text_sha256", held.get("text_sha256", ()), digest)]
    if not kept:
        return drafts
    gone = _acts(lineage, lost) - _acts(lineage, kept)
    cells = [(key, field) for field in FOLLOWERS if field != "text_sha256"]
    cells += [(("annotation", row), "anchor") for row in _passages(connection, [source])]
    held_by = heads.load(connection, dict.fromkeys(row for row, _ in cells))
    for row, field in cells:
        tips_of = held_by[row][0].get(field, ()) if row in held_by else ()
        value = _value(lineage, tips_of, gone)
        if value is not None:
            drafts.append(Draft(*row, field, tips_of, value))
    return drafts


def _acts(lineage: Lineage, ops: Sequence[Op]) -> set[LocalId]:
    """Returns the acts that wrote these ops or what they have replaced."""
    every = [*ops, *lineage.ops(lineage.ancestors(ops))]
    return {(op.id[0], op.txn) for op in every}


def _value(lineage: Lineage, tips: tuple[LocalId, ...], gone: set[LocalId]) -> str | None:
    """Returns what a field says without the acts that are gone; None where none of them wrote it."""
    waiting = lineage.ops(tips)
    if not any((op.id[0], op.txn) in gone for op in waiting):
        return None
    standing: list[Op] = []
    seen: set[LocalId] = set()
    while waiting:
        op = waiting.pop()
        if op.id in seen:
            continue
        seen.add(op.id)
        if (op.id[0], op.txn) in gone:
            waiting += lineage.before([op])
        else:
            standing.append(op)
    return max(standing, key=lambda op: op.rank).value if standing else "null"


def _passages(connection: Connection, sources: list[str]) -> list[str]:
    table = STATE["annotation"]
    return list(connection.scalars(select(table.c.id).where(table.c.source.in_(sources))))
