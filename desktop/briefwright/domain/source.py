"""Sources: articles as imported, with what is known about them.

The text is canonical (cleaned, see `text`); the original bytes lie in the
project as an attachment under their SHA-256. What is not known is None and is
never invented.
"""

from dataclasses import dataclass

from briefwright.domain.dates import ReportedDate
from briefwright.domain.entity import Entity
from briefwright.domain.grading import Reliability
from briefwright.domain.marking import Marking

STATUSES = ("new", "reading", "done")
"""How far the analyst is with a source, in the order of the work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Source(Entity):
    """An article in the project.

    `title` is what the list shows and may describe the text when it has no
    headline (`titled` says which). `text_sha256` is of the canonical text,
    `attachment` the SHA-256 of the original bytes (None for pasted text).
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
