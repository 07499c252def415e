"""The parts of a page that was saved as one message (MHTML, RFC 2557): its pages and its pictures.

The message is taken apart with the lenient rules of the standard library.
"""

import email.errors
import email.header
import email.message
import email.parser
import email.policy
import email.utils
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from itertools import islice

from briefwright.domain.errors import Refused
from briefwright.domain.text import clean_line

MAX_PARTS = 5_000
"""The most parts that a saved page has."""

MAX_DEPTH = 8
"""How many times the file may say that parts hold parts: each line is compared with each of them."""

MAX_LINES = 3_000_000
"""Lines of the file; what browsers write has 76 characters in most."""

MAX_FIELD = 20_000
"""Characters of a field of the header; what is longer is cut."""

_HOLDS_PARTS = re.compile(
    rb"^(?:content-type:|[ \t])[^\r\n]{0,500}boundary=", re.IGNORECASE | re.MULTILINE
)
_LONG_KIND = re.compile(
    rb"^content-type:(?:[^\r\n]|\r?\n[ \t]){10000}", re.IGNORECASE | re.MULTILINE
)
_BOUNDARY = re.compile(
    rb"^--([^\r\n\"]{1,100}?)[ \t]*\r?\n(?=content-)", re.IGNORECASE | re.MULTILINE
)
_HTML = ("text/html", "application/xhtml+xml")


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file of the saved page."""

    kind: str
    location: str
    content_id: str
    charset: str | None
    data: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class SavedPage:
    """A saved page: its HTML first, and what was saved with it by the names that the HTML uses."""

    pages: tuple[Part, ...]
    url: str | None
    title: str
    saved: date | None
    files: Mapping[str, Part] = field(default_factory=dict)


def saved_page(data: bytes, name: str) -> SavedPage:
    """The page that the message holds; raises `Refused` when it holds none."""
    if data.count(b"\n") > MAX_LINES:
        raise Refused(
            "{name} has more lines than any page that a browser saves: it is not read.", name=name
        )
    nested = len(list(islice(_HOLDS_PARTS.finditer(data), MAX_DEPTH + 1))) > MAX_DEPTH
    if nested or _LONG_KIND.search(data):
        raise Refused(
            "{name} has parts inside each other deeper than any page has: it is not read.",
            name=name,
        )
    try:
        message = _message(data)
        parts = list(_parts(message))
        if not any(map(_is_page, parts)):
            parts = list(_parts_by_another_boundary(data))
    except (RecursionError, ValueError, LookupError, email.errors.MessageError) as error:
        raise _no_page(name) from error
    pages = list(filter(_is_page, parts))
    if not pages:
        raise _no_page(name)
    files = {key: part for part in reversed(parts) for key in _names_of(part)}
    location = _value(message, "Snapshot-Content-Location") or pages[0].location
    return SavedPage(
        pages=tuple(sorted(pages, key=lambda page: location != page.location)),
        url=location,
        title=_value(message, "Subject"),
        saved=_day(_value(message, "Date")),
        files=files,
    )


def _no_page(name: str) -> Refused:
    return Refused(
        "{name} holds no page: open the page again and save it as HTML or as a single file.",
        name=name,
    )


def _is_page(part: Part) -> bool:
    return part.kind in _HTML and bool(part.data.strip())


def _parts_by_another_boundary(data: bytes) -> Iterator[Part]:
    """The parts where the header of the file names a boundary that stands nowhere in it."""
    line = _BOUNDARY.search(data)
    if line is not None:
        head = b'Content-Type: multipart/related; boundary="' + line.group(1) + b'"\r\n\r\n'
        yield from _parts(_message(head + data[line.start() :]))


def _message(data: bytes) -> email.message.Message:
    return email.parser.BytesParser(policy=email.policy.compat32).parsebytes(data)


def _parts(message: email.message.Message) -> Iterator[Part]:
    for number, part in enumerate(message.walk()):
        if number == MAX_PARTS:
            return
        if part.is_multipart():
            continue
        payload = part.get_payload(decode=True)
        yield Part(
            kind=part.get_content_type(),
            location=_value(part, "Content-Location"),
            content_id=_value(part, "Content-ID").strip("<>"),
            charset=part.get_content_charset(),
            data=payload if isinstance(payload, bytes) else b"",
        )


def _names_of(part: Part) -> Iterator[str]:
    if part.location:
        yield part.location
    if part.content_id:
        yield f"cid:{part.content_id}"


def _value(message: email.message.Message, label: str) -> str:
    """The value of a field with its encoded words read; empty without one."""
    written = message.get(label)
    if written is None:
        return ""
    value, pieces = str(written)[:MAX_FIELD], []
    try:
        for piece, charset in email.header.decode_header(value):
            known = (
                piece.decode(charset or "ascii", "replace") if isinstance(piece, bytes) else piece
            )
            pieces.append(known)
    except (LookupError, ValueError, email.errors.HeaderParseError):
        return clean_line(value)
    line = clean_line("".join(pieces))
    return "".join(line.split()) if label.endswith("Location") else line


def _day(written: str) -> date | None:
    try:
        return email.utils.parsedate_to_datetime(written).date()
    except (TypeError, ValueError, OverflowError):
        return None
