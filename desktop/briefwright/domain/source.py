"""Sources: articles as imported, with what is known about them.

The text is canonical (cleaned, see `text`); the original bytes lie in the
project as an attachment under their SHA-256. What is not known is None and is
never invented.
"""

from dataclasses import dataclass

from briefwright.domain.dates import ReportedDate
from briefwright.domain.entity import Entity
from briefwright.domain.found import Found
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking
from briefwright.domain.message import Message

STATUSES = ("new", "reading", "done")
"""How far the analyst is with a source, in the order of the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line of the text that is a heading: where it begins, and its level from 1 (the title)."""

    at: int
    level: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Entity):
    """An article in the project.

    `title` is what the list shows and may describe the text when it has no
    headline (`titled` says which). `text_sha256` is of the canonical text,
    `attachment` the SHA-256 of the original bytes (None for pasted text).

    `headings` and `pages` (where each page of the original begins) are positions in the text;
    where two copies were changed at once they may not fit it, so that readers take care.
    `found` is what nobody has confirmed, `remarks` what the reader guessed or left out.
    `access`, `bias` and `currency` are the source descriptor (TRADECRAFT B4). `group` is an
    independence group, `translation_of` the source that this one translates, with the person or
    the program that did as `translator`. `imported` is an ISO time with its zone.
    """

    title: str
    titled: bool = True
    text: str
    text_sha256: str
    language: str = "und"
    authors: tuple[str, ...] = ()
    byline: str | None = None
    outlet: str | None = None
    url: str | None = None
    published: ReportedDate | None = None
    accessed: ReportedDate | None = None
    source_type: str | None = None
    reliability: Reliability = Reliability.F
    reliability_reason: str | None = None
    marking: Marking = Marking.CLEAR
    note: str | None = None
    filename: str | None = None
    media_type: str = "text/plain"
    attachment: str | None = None
    status: str = "new"
    archive_url: str | None = None
    country: str | None = None
    tags: tuple[str, ...] = ()
    access: str | None = None
    bias: str | None = None
    currency: str | None = None
    headings: tuple[Heading, ...] = ()
    pages: tuple[int, ...] = ()
    found: tuple[Found, ...] = ()
    remarks: tuple[Message, ...] = ()
    reader: str | None = None
    imported: str | None = None
    imported_by: str | None = None
    group: str | None = None
    translation_of: str | None = None
    translator: str | None = None
