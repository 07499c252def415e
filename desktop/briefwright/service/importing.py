"""Files as sources: reading them into drafts with what is known about them, and bringing them in."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath

from briefwright.domain.dates import ReportedDate
from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.message import say
from briefwright.domain.source import Source
from briefwright.domain.text import clean, clean_line, sha256_of
from briefwright.ingest.formats import read
from briefwright.ingest.opening import read_bytes
from briefwright.ingest.plain import title_of, without_edges
from briefwright.service.commands.sources import Draft
from briefwright.service.describing.model import Description
from briefwright.service.describing.reading import read_description
from briefwright.service.describing.table import Fields


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


def read_file(path: Path, record: Record | None = None, *, encoding: str | None = None) -> Draft:
    """The file as a draft; raises `Refused` when it cannot be read as text."""
    data = read_bytes(path)
    reading = read(data, path.name, encoding=encoding)
    source = _source(record or Record(), reading.text, reading.title, titled=reading.titled)
    name = clean_line(path.name)
    source = replace(source, filename=name, media_type=reading.media_type)
    return Draft(source=source, original=data, notes=reading.notes)


def draft_of_text(text: str, record: Record | None = None) -> Draft:
    """Pasted text as a draft; raises `Refused` when it holds none."""
    kept = without_edges(text, say("The pasted text"))
    title, titled = title_of(kept)
    source = _source(record or Record(), kept, title, titled=titled)
    return Draft(source=source, original=None)


def read_files(
    paths: Sequence[Path], record: Record | None = None, *, encoding: str | None = None
) -> tuple[Draft, ...]:
    """All files as drafts with one record; raises `WrongUse` for one title on several."""
    if len(paths) > 1 and record is not None and record.title is not None:
        raise WrongUse("One title cannot name several files: import them one by one.")
    return tuple(read_file(path, record, encoding=encoding) for path in paths)


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
    return read_file(_beside(path, file), record)


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
