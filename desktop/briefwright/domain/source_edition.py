"""How the text of a source came to be what it is: its earlier editions, and what was corrected.

The text that is in force stands in the `Source`; nothing of what it was before is thrown away.
"""

from dataclasses import dataclass

from briefwright.domain.entity import Entity
from briefwright.domain.source import Heading


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceEdition(Entity):
    """What a source was until another edition took its place.

    `replaced` is the ISO time with its zone, `author` who put the new one there, `reason` why.
    """

    source: str
    text: str
    text_sha256: str
    filename: str | None = None
    media_type: str = "text/plain"
    attachment: str | None = None
    headings: tuple[Heading, ...] = ()
    pages: tuple[int, ...] = ()
    replaced: str = ""
    author: str = ""
    reason: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction(Entity):
    """A faulty stretch of a source's text that was put right in place.

    `at` is where it begins, in the text that it made; `before` and `after` are the words as they
    were and as they are. `text_sha256` is of the text that it was made in. `made` is an ISO time
    with its zone.
    """

    source: str
    at: int
    before: str
    after: str
    text_sha256: str
    author: str = ""
    made: str = ""
    reason: str | None = None
