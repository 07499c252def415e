"""The numbers of all findings, read in a fixed number of statements however many there are.

The rule stands in `domain.numbering`. A text is read only where a passage was marked in another
revision of it and must be looked for.
"""

from collections.abc import Iterator, Mapping
from typing import Any, cast

from sqlalchemy import Connection, func, select

from briefwright.anchoring.resolve import resolve
from briefwright.domain.anchor import Anchor
from briefwright.domain.numbering import NOWHERE, Taken, numbered
from briefwright.store import canonical
from briefwright.store.rows import LIFE, SHAPES
from briefwright.store.tables import OP, STATE

_LINK = STATE["finding_annotation"]
_ANNOTATION = STATE["annotation"], STATE["annotation"].c.id == _LINK.c.annotation
_SOURCE = STATE["source"], STATE["source"].c.id == STATE["annotation"].c.source


def finding_numbers(connection: Connection) -> Mapping[str, Mapping[str, int]]:
    """Returns the number of each finding in each source that it rests on, by source and finding."""
    return numbered((*_taken(connection), *_loose(connection)))


def _taken(connection: Connection) -> Iterator[Taken]:
    annotation, source = STATE["annotation"], STATE["source"]
    columns = (_LINK.c.finding, annotation.c.anchor, source.c.id, source.c.text_sha256)
    for row in connection.execute(
        select(*columns).select_from(_LINK).join(*_ANNOTATION).join(*_SOURCE)
    ):
        start = _start(connection, row.anchor, row.id, row.text_sha256)
        yield Taken(finding=row.finding, source=row.id, start=start)


def _start(connection: Connection, cell: str | None, row: str, digest: str) -> int | None:
    held = cast("Mapping[str, Any]", canonical.read(cell or "{}"))
    if held and held["text_sha256"] == digest:
        return cast("int", held["span"][0])
    source = STATE["source"]
    text = connection.scalar(select(source.c.text).where(source.c.id == row)) or ""
    anchor = cast("Anchor", SHAPES["annotation"].fields["anchor"].shown(cell))
    span = resolve(anchor, text, text_sha256=digest).span
    return None if span is None else span.start


def _loose(connection: Connection) -> Iterator[Taken]:
    """The findings that rest on nothing, in the order of arrival."""
    finding = STATE["finding"]
    born = (
        select(func.min(OP.c.n))
        .where(OP.c.row == finding.c.id, OP.c.tbl == "finding", OP.c.col == LIFE)
        .scalar_subquery()
    )
    resting = select(_LINK.c.finding).join(*_ANNOTATION).join(*_SOURCE)
    statement = select(finding.c.id).where(finding.c.id.not_in(resting))
    for key in connection.scalars(statement.order_by(born, finding.c.id)):
        yield Taken(finding=key, source=NOWHERE, start=None)
