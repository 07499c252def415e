"""Mail as Outlook saves it ([MS-OXMSG]): the properties of a message in a compound file.

The container and the tables of properties are read by olefile and python-oxmsg; texts are decoded
here, where a wrong code page is no reason to lose a message.
"""

import email.parser
import email.policy
import io
import re
import struct
from datetime import UTC, datetime
from importlib.metadata import version
from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message, say
from briefwright.domain.text import clean_line
from briefwright.ingest.base import Reading
from briefwright.ingest.blocks import add_to
from briefwright.ingest.eml import day_of, sealed
from briefwright.ingest.encoding import decode
from briefwright.ingest.letter import Letter, Person, Piece, reading_of_letter
from briefwright.ingest.ole import SIGNATURE, refuse_container
from briefwright.ingest.richtext.compressed import unpacked
from briefwright.ingest.rtf import blocks_of_rtf

if TYPE_CHECKING:
    from oxmsg.storage import Storage

MEDIA_TYPE = "application/vnd.ms-outlook"
MAX_OBJECTS = 5_000
"""The most recipients and attachments together that are looked at."""

_ROOT, _INNER = 32, 8
"""Bytes before the properties of the message itself, and of its recipients and attachments."""

_SUBJECT, _HEADERS, _PLAIN, _HTML, _RICH = 0x0037, 0x007D, 0x1000, 0x1013, 0x1009
_SENT, _DELIVERED = 0x0039, 0x0E06
_SENDERS = ((0x0042, 0x5D02, 0x0065), (0x0C1A, 0x5D01, 0x0C1F))
"""Name, address of the Internet and other address: of whom it is sent for, and of who sends it."""

_PERSON = (0x3001, 0x39FE, 0x3003)
_KIND_OF_RECIPIENT, _COPY, _BLIND_COPY = 0x0C15, 2, 3
_FILE_NAMES = (0x3707, 0x3704, 0x3001)
_METHOD, _EMBEDDED = 0x3705, 5
_CONTENT_ID, _MIME_TYPE = 0x3712, 0x370E
_CODE_PAGES = (0x3FDE, 0x3FFD)
_CHARSET = re.compile(rb"charset=[\"']?([\w-]+)", re.IGNORECASE)
_NESTED = say("{name}: left out a message that is attached ({subject}): save it and import it.")
_CLASS, _SEALED = 0x001A, "ipm.note.smime"


def read_msg(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The text of a message under its header; raises `Refused` when it is none or has no words.

    `encoding` is the user's choice for texts that are not written in Unicode.
    """
    if not data.startswith(SIGNATURE):
        raise Refused("{name} is no Outlook message: name another file.", name=name)
    import olefile  # noqa: PLC0415 - only where a file needs it
    from oxmsg.storage import Storage  # noqa: PLC0415

    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            is_message = container.exists("__properties_version1.0")
            storage = Storage.from_ole(container) if is_message else None
        letter = None if storage is None else _letter(storage, name, encoding)
    except (
        OSError, ValueError, LookupError, TypeError, AttributeError, AssertionError,
        OverflowError, RecursionError, struct.error,
    ) as error:  # fmt: skip
        raise Refused("{name} is damaged or cut off: get a whole copy of it.", name=name) from error
    if letter is None:
        refuse_container(data, name)
        raise Refused("{name} is no Outlook message: name another file.", name=name)
    return reading_of_letter(
        letter, name, MEDIA_TYPE, reader=f"python-oxmsg {version('python-oxmsg')}"
    )


class _Properties:
    """The properties of a message, a recipient or an attachment."""

    def __init__(self, storage: "Storage", header: int, encoding: str | None, name: str) -> None:
        from oxmsg.properties import Properties  # noqa: PLC0415 - only where a file needs it

        self._streams = {stream.name: stream.bytes_ for stream in storage.streams}
        self._fixed = Properties(storage, properties_header_offset=header)
        self._encoding = encoding
        self._name = name

    def text(self, pid: int) -> str:
        """The text of the property; empty when it is not there."""
        unicode = self._streams.get(f"__substg1.0_{pid:04X}001F")
        if unicode is not None:
            return unicode.decode("utf-16-le", errors="replace").rstrip("\0")
        narrow = self._streams.get(f"__substg1.0_{pid:04X}001E")
        return "" if narrow is None else self.decoded(narrow.rstrip(b"\0"))

    def line(self, *pids: int) -> str:
        """The first of these texts that there is, on one line."""
        return next((line for pid in pids if (line := clean_line(self.text(pid)))), "")

    def data(self, pid: int) -> bytes:
        """The bytes of the property; none when it is not there."""
        return self._streams.get(f"__substg1.0_{pid:04X}0102", b"")

    def number(self, pid: int) -> int | None:
        """The number of the property."""
        found = self._fixed.int_prop_value(pid)
        return found if isinstance(found, int) else None

    def moment(self, pid: int) -> datetime | None:
        """The time of the property, which is kept in UTC."""
        found = self._fixed.date_prop_value(pid)
        return found if isinstance(found, datetime) else None

    def decoded(self, data: bytes) -> str:
        """The text in the user's encoding, in that of the message, or as it looks."""
        pages = (self.number(pid) for pid in _CODE_PAGES)
        named = _CHARSET.search(data[:4096])
        choices = [self._encoding, named.group(1).decode("ascii") if named else None]
        choices += [_codec(page) for page in pages if page]
        for choice in choices:
            if choice is None:
                continue
            try:
                return data.decode(choice)
            except (LookupError, UnicodeError):
                continue
        try:
            return decode(data, self._name).text
        except Refused:
            return data.decode("windows-1252", errors="replace")


def _codec(page: int) -> str:
    return {65001: "utf-8", 20127: "ascii", 28591: "latin-1", 1200: "utf-16-le"}.get(
        page, f"iso-8859-{page - 28590}" if 28592 <= page <= 28605 else f"cp{page}"
    )


def _letter(storage: "Storage", name: str, encoding: str | None) -> Letter:
    message = _Properties(storage, _ROOT, encoding, name)
    letter = Letter(subject=message.line(_SUBJECT))
    _take_header(letter, message)
    inner = [each for each in storage.storages if each.name.startswith(("__recip", "__attach"))]
    for each in inner[:MAX_OBJECTS]:
        properties = _Properties(each, _INNER, encoding, name)
        if each.name.startswith("__recip"):
            _take_recipient(letter, properties)
        else:
            _take_attachment(letter, properties, each)
    data = message.data(_HTML)
    html = message.decoded(data) if data else message.text(_HTML)
    letter.pieces = [Piece(plain=message.text(_PLAIN), html=html)]
    rich = message.data(_RICH)
    if rich and letter.is_empty():
        blocks = blocks_of_rtf(unpacked(rich, name), name)
        letter.blocks = lambda builder: add_to(builder, blocks)
    elif message.line(_CLASS).lower() == _SEALED and letter.is_empty():
        raise sealed(name)
    return letter


def _take_header(letter: Letter, message: _Properties) -> None:
    """Who wrote it and when: as it travelled, or as Outlook keeps it."""
    travelled = email.parser.HeaderParser(policy=email.policy.compat32).parsestr(
        message.text(_HEADERS)
    )
    letter.date = clean_line(str(travelled.get("Date", "")))
    letter.day = day_of(letter.date)
    moment = message.moment(_SENT) or message.moment(_DELIVERED)
    if letter.day is None and moment is not None:
        moment = moment.astimezone(UTC)
        letter.date, letter.day = f"{moment:%Y-%m-%d %H:%M} UTC", f"{moment:%Y-%m-%d}"
    people = [_person(message, *pids) for pids in _SENDERS]
    letter.senders = [person for person in people if str(person)][:1]


def _person(properties: _Properties, name: int, address: int, other: int) -> Person:
    """A person; an address that only means something inside an organisation is left out."""
    addresses = [properties.line(address), properties.line(other)]
    usable = [each for each in addresses if "@" in each]
    return Person(name=properties.line(name), address=usable[0] if usable else "")


def _take_recipient(letter: Letter, properties: _Properties) -> None:
    person = _person(properties, *_PERSON)
    kind = properties.number(_KIND_OF_RECIPIENT)
    if str(person) and kind != _BLIND_COPY:
        (letter.copies if kind == _COPY else letter.to).append(person)


def _take_attachment(letter: Letter, properties: _Properties, storage: "Storage") -> None:
    label = properties.line(*_FILE_NAMES)
    if properties.number(_METHOD) == _EMBEDDED or storage.storages:
        note: Message = _NESTED.with_values(subject=label or say("without a subject"))
        letter.notes.append(note)
    elif properties.line(_CONTENT_ID) and properties.line(_MIME_TYPE).startswith("image/"):
        letter.pictures = True
    else:
        letter.attachments.append(label[:100])
