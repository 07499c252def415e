"""Files as sources: reading them into drafts with what is known about them, and bringing them in."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import Any, Protocol

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.found import Found, best
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.message import say
from briefwright.domain.source import Source
from briefwright.domain.text import clean, clean_line, sha256_of
from briefwright.ingest.base import Reading
from briefwright.ingest.child.children import Children
from briefwright.ingest.formats import read, recognised
from briefwright.ingest.opening import read_bytes
from briefwright.ingest.plain import title_of, without_edges
from briefwright.ingest.sniffing import Format, is_plain
from briefwright.service.commands.sources import Draft
from briefwright.service.describing.model import Description
from briefwright.service.describing.reading import read_description
from briefwright.service.describing.table import Fields

READ_HERE = 64 * 1024
"""Bytes of plain text up to which no other process is needed."""

_BLANK = Source(id="", title="", text="", text_sha256="")
_FINDABLE = (
    "authors", "outlet", "url", "archive_url", "published", "language", "country", "byline",
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """What is known about a source beside its text; None means that it is not known."""

    title: str | None = None
    titled: bool = True
    authors: tuple[str, ...] = ()
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: ReportedDate | None = None
    accessed: ReportedDate | None = None
    language: str | None = None
    source_type: str | None = None
    reliability: Reliability = Reliability.F
    reliability_reason: str | None = None
    marking: Marking = Marking.CLEAR
    note: str | None = None


class Reads(Protocol):
    """Reads the bytes of a file, here or in another process."""

    def __call__(
        self, data: bytes, name: str, *, encoding: str | None = None, kind: Format | None = None
    ) -> Reading:
        """What the bytes say; raises `Refused` when they cannot be read."""
        ...


def read_carefully(
    data: bytes, name: str, *, encoding: str | None = None, kind: Format | None = None
) -> Reading:
    """What the bytes say: short plain text is read here, all else in a process of its own."""
    plain = kind is Format.TEXT if kind else is_plain(data, name)
    if plain and len(data) <= READ_HERE:
        return read(data, name, encoding=encoding, kind=kind)
    with Children(1) as children:
        return children.read(data, name, encoding=encoding, kind=kind)


def read_file(
    path: Path,
    record: Record | None = None,
    *,
    encoding: str | None = None,
    kind: Format | None = None,
    reads: Reads = read_carefully,
) -> Draft:
    """The file as a draft; raises `Refused` when it cannot be read as text."""
    data = read_bytes(path)
    reading = reads(data, path.name, encoding=encoding, kind=kind)
    return draft_of(reading, data, record, name=path.name)


def draft_of(
    reading: Reading, original: bytes | None, record: Record | None = None, *, name: str | None
) -> Draft:
    """What was read as a draft, with what the file says of itself where the record is silent.

    That stays marked as found (`Source.found`) until somebody confirms it.
    """
    known = record or Record()
    source = _source(known, reading.text, reading.title, titled=reading.titled)
    given = {field for field in _FINDABLE if getattr(source, field) != getattr(_BLANK, field)}
    given |= {"title"} if known.title is not None else set()
    found = tuple(each for each in reading.found if each.field not in given and _is_meant(each))
    taken: dict[str, Any] = {
        field: each.meant for field, each in best(found).items() if field in _FINDABLE
    }
    source = replace(
        source,
        filename=None if name is None else clean_line(name),
        media_type=reading.media_type,
        headings=reading.headings,
        pages=reading.pages,
        reader=reading.reader,
        remarks=reading.notes,
        found=found,
        **taken,
    )
    return Draft(source=source, original=original, notes=reading.notes)


def draft_of_text(text: str, record: Record | None = None) -> Draft:
    """Pasted text as a draft; raises `Refused` when it holds none."""
    kept = without_edges(text, say("The pasted text"))
    title, titled = title_of(kept)
    reading = Reading(text=kept, title=title, titled=titled, media_type="text/plain")
    reading = recognised(reading, "")
    return draft_of(reading, None, record, name=None)


def stamped(draft: Draft, *, by: str, at: datetime) -> Draft:
    """The draft with who brings it in, and when."""
    when = at.astimezone(UTC).isoformat(timespec="seconds").replace("+00:00", "Z")
    source = replace(draft.source, imported=when, imported_by=by)
    return replace(draft, source=source)


def read_record(path: Path) -> Draft:
    """The source that a record file names, read from beside it (docs/brief-description.md, 3).

    Raises `Refused` for a faulty record, or when its file is missing or has no text.
    """
    fields = Fields(_toml(path), path.name)
    file = fields.required("file")
    record = Record(
        title=fields.text("title"),
        titled=fields.flag("titled", default=True),
        authors=fields.texts("authors"),
        byline=fields.text("byline"),
        outlet=fields.text("outlet"),
        url=fields.text("url"),
        published=fields.date("published"),
        accessed=fields.date("accessed"),
        language=fields.text("language"),
        source_type=fields.text("source_type"),
        reliability=fields.choice("reliability", Reliability) or Reliability.F,
        reliability_reason=fields.text("reliability_reason"),
        marking=fields.choice("marking", Marking) or Marking.CLEAR,
        note=fields.text("note"),
    )
    fields.finish()
    draft = read_file(_beside(path, file), record)
    return replace(draft, source=replace(draft.source, **_as_recorded(record)))


def read_description_file(path: Path) -> tuple[Description, Mapping[str, Draft]]:
    """The description in the file and the sources that it names, by key.

    Raises `Refused`, naming the file, when one of them cannot be read.
    """
    text = _text(path)
    try:
        description = read_description(text)
    except Refused as error:
        raise Refused("{name}: {sentence}", name=path.name, sentence=error.message) from error
    drafts = {
        source.key: read_record(_beside(path, source.record)) for source in description.sources
    }
    return description, drafts


def _as_recorded(record: Record) -> dict[str, Any]:
    """The fields that may be found, as a record says them: it is whole, and what it leaves out is
    not known.
    """
    bare = _source(record, "", "", titled=True)
    return {"found": (), **{field: getattr(bare, field) for field in _FINDABLE}}


def _is_meant(found: Found) -> bool:
    """Whether what was found can be the value of its field: a date may be none."""
    try:
        return bool(found.meant)
    except WrongUse:
        return False


def _source(record: Record, text: str, title: str, *, titled: bool) -> Source:
    return Source(
        id="",
        title=record.title or title,
        titled=titled if record.title is None else record.titled,
        text=text,
        text_sha256=sha256_of(text),
        language=record.language or "und",
        authors=record.authors,
        byline=record.byline,
        outlet=record.outlet,
        url=record.url,
        published=record.published,
        accessed=record.accessed,
        source_type=record.source_type,
        reliability=record.reliability,
        reliability_reason=record.reliability_reason,
        marking=record.marking,
        note=record.note,
    )


def _beside(path: Path, name: str) -> Path:
    """The file of this name in the same folder; a path that leads elsewhere is refused."""
    if PurePath(name).name != name or "\\" in name:
        raise Refused(
            "{file}: {name} must be the name of a file in the same folder.",
            file=path.name,
            name=name,
        )
    return path.parent / name


def _text(path: Path) -> str:
    data = read_bytes(path)
    try:
        return clean(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Refused(
            "{name} is not UTF-8 (byte {start}): save it as UTF-8.",
            name=path.name,
            start=error.start,
        ) from error


def _toml(path: Path) -> Mapping[str, object]:
    try:
        return tomllib.loads(_text(path))
    except tomllib.TOMLDecodeError as error:
        raise Refused("{name} cannot be read: {error}.", name=path.name, error=error) from error
