"""A message as every format of mail holds it, and the reading that it becomes.

The header stands before the text, since who wrote to whom and when is evidence; of the body the
plain text is read, or the HTML where there is no other. Attachments are named and not imported.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message, Value, listed, say
from briefwright.domain.text import clean_line
from briefwright.ingest.base import Reading
from briefwright.ingest.building import TextBuilder
from briefwright.ingest.flow import read_fragment_into
from briefwright.ingest.office import reading_built
from briefwright.ingest.properties import found_in
from briefwright.ingest.tree import parse, words_of

MAX_NAMED = 20
"""The most attachments that are named; more are only counted."""

STUB = 300
"""Code points; a plain text shorter than that may only say that the message is written in HTML."""

_FULLER = 5
_ATTACHED = say("{name}: left out what is attached ({files}): save it and import it by itself.")
_MORE = say("{count} more")
_HTML_LEFT = say("{name}: read its plain text; the HTML that says the same was left out.")
_NO_BODY = say("{name}: it has no words under its header.")
_PICTURES = say("{name}: left out pictures.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody who writes or receives mail; either part may be empty."""

    name: str = ""
    address: str = ""

    def __str__(self) -> str:
        """As it is written in a header."""
        if self.name and self.address and self.name != self.address:
            return f"{self.name} <{self.address}>"
        return self.name or self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A part of the body; where it is written in both ways, both say the same."""

    plain: str = ""
    html: str = ""


@dataclass(slots=True, kw_only=True)
class Letter:
    """A message; `date` is the header's own writing, `day` its ISO date at the sender's place."""

    subject: str = ""
    senders: list[Person] = field(default_factory=list)
    to: list[Person] = field(default_factory=list)
    copies: list[Person] = field(default_factory=list)
    date: str = ""
    day: str | None = None
    language: str | None = None
    archive_url: str | None = None
    pieces: list[Piece] = field(default_factory=list)
    blocks: Callable[[TextBuilder], None] | None = None
    attachments: list[str] = field(default_factory=list)
    pictures: bool = False
    notes: list[Message] = field(default_factory=list)

    def is_empty(self) -> bool:
        """Whether no piece of the body has words."""
        return not any(piece.plain.strip() or piece.html.strip() for piece in self.pieces)


def reading_of_letter(
    letter: Letter, name: str, media_type: str, *, reader: str | None = None
) -> Reading:
    """The reading of the message; raises `Refused` when it holds no text at all."""
    builder = TextBuilder()
    builder.paragraph("\n".join(_header(letter)))
    notes = list(letter.notes)
    for piece in letter.pieces:
        _add(builder, piece, notes)
    if letter.is_empty() and letter.blocks is not None:
        letter.blocks(builder)
    elif letter.is_empty():
        notes.append(_NO_BODY)
    if letter.pictures:
        notes.append(_PICTURES)
    if letter.attachments:
        notes.append(_ATTACHED.with_values(files=listed(_named(letter.attachments))))
    return reading_built(
        builder.build(),
        name,
        media_type,
        title=letter.subject or None,
        found=_found(letter),
        notes=[note.with_values(name=name) for note in notes],
        reader=reader,
    )


def _add(builder: TextBuilder, piece: Piece, notes: list[Message]) -> None:
    if _prefers_html(piece):
        read_fragment_into(builder, piece.html, notes=notes)
        return
    builder.lines(piece.plain)
    if piece.html and _HTML_LEFT not in notes:
        notes.append(_HTML_LEFT)


def _header(letter: Letter) -> list[str]:
    """The lines that tell who wrote what to whom and when, under the names of RFC 5322."""
    people = (("From", letter.senders), ("To", letter.to), ("Cc", letter.copies))
    lines = [f"{label}: {'; '.join(map(str, some))}" for label, some in people if some]
    lines += [f"Date: {letter.date}"] if letter.date else []
    lines += [f"Subject: {letter.subject}"] if letter.subject else []
    return lines


def _prefers_html(piece: Piece) -> bool:
    if not piece.html:
        return False
    plain = clean_line(piece.plain)
    if not any(character.isalnum() for character in plain):
        return True
    if len(plain) > STUB:
        return False
    root = parse(piece.html)
    return root is not None and len(clean_line(words_of(root))) > _FULLER * len(plain)


def _named(files: list[str]) -> list[Value]:
    named: list[Value] = [each or say("without a name") for each in files[:MAX_NAMED]]
    if len(files) > MAX_NAMED:
        named.append(_MORE.with_values(count=len(files) - MAX_NAMED))
    return named


def _found(letter: Letter) -> tuple[Found, ...]:
    found = found_in(
        authors=[(person.name or person.address, "From") for person in letter.senders],
        published=[(letter.day, "Date")],
        language=(letter.language, "Content-Language"),
        by=FoundBy.HEADER,
    )
    if letter.subject:
        title = Found(field="title", value=letter.subject, by=FoundBy.HEADER, detail="Subject")
        found = (title, *found)
    if letter.archive_url and re.fullmatch(r"https?://[^\s<>]+", letter.archive_url):
        archived = Found(
            field="archive_url", value=letter.archive_url, by=FoundBy.HEADER, detail="Archived-At"
        )
        found = (*found, archived)
    return found
