"""From bytes to text: a byte order mark, then strict UTF-8, then a guess that is reported.

A guess is taken only when it is convincing (`likely`); bytes that look like damaged UTF-8 or like
no text at all are refused, never patched. A person may choose another encoding at any time.
"""

import codecs
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.message import Message, say
from briefwright.ingest.base import MAX_CONTROL_SHARE
from briefwright.ingest.likely import likeliest
from briefwright.ingest.mixed_up import mixed_up, repaired

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_FOREIGN = (
    (b"%PDF-", say("a PDF document")),
    (b"PK\x03\x04", say("a ZIP archive or an office document")),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", say("an old office document")),
    (b"{\\rtf", say("a Rich Text document")),
    (b"\x89PNG\r\n\x1a\n", say("a picture")),
    (b"\xff\xd8\xff", say("a picture")),
    (b"GIF8", say("a picture")),
    (b"\x1f\x8b", say("a compressed file")),
    (b"SQLite format 3\x00", say("a database")),
    (b"\x7fELF", say("a program")),
    (b"MZ\x90", say("a program")),
)
_CONTROLS = re.compile("[\x00-\x08\x0b\x0e-\x1a\x1c-\x1f\x7f\ufffe\uffff]")
_UTF8_SEQUENCE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
_CONTROL_BYTES = bytes({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0C, 0x0D, 0x1B})
_TEXTUAL = 1 - MAX_CONTROL_SHARE
_LOW = bytes(range(0x80))
_SAMPLE = 256 * 1024
_COHERENCE = 0.2
"""The least agreement with the letter frequencies of a language that a general guess must show."""

_FEW = 0.2
"""A smaller share of bytes beyond ASCII says nothing to a general guesser."""

_OFFER = say("save it as UTF-8, or name its encoding with --encoding, such as windows-1252")
GUESSED = say("The encoding of {name} was guessed as {encoding}: look at its accented letters.")
MIXED_UP = say(
    "Letters of {name} look as if they had been read in a wrong encoding, such as {found} for "
    "{meant}: that can be repaired."
)
REPAIRED = "repaired"
"""Chosen as an encoding it means: as it is found, with mixed-up letters repaired."""

CHOICES = (
    "utf-8", "windows-1252", "windows-1256", "iso-8859-6", "utf-16-le", "utf-16-be",
    "iso-8859-15", "mac-roman", "cp850", "windows-1251", "koi8-r", "gb18030",
)  # fmt: skip
"""Encodings that a person is offered, those of English, French and Arabic first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text of some bytes; `note` says how the encoding was guessed, None when it was certain."""

    text: str
    encoding: str
    note: Message | None = None


def decode(data: bytes, name: str, *, encoding: str | None = None) -> Decoded:
    """The text that the bytes stand for; raises `Refused` when that cannot be told.

    `encoding` is the choice of the user and goes before everything else. Text whose letters were
    mixed up before it was saved stays as it is, and the note offers to repair it, unless
    `REPAIRED` is chosen.
    """
    _refuse_foreign(data, name)
    if encoding is None or encoding == REPAIRED:
        decoded = _decode(data, name)
    else:
        decoded = _decode_as(data, name, encoding)
    controls = len(_CONTROLS.findall(decoded.text))
    if controls > MAX_CONTROL_SHARE * len(decoded.text):
        raise Refused("{name} holds binary data, not text: name a file with text.", name=name)
    if encoding == REPAIRED:
        return replace(decoded, text=repaired(decoded.text))
    found = mixed_up(decoded.text) if decoded.note is None else None
    if found is None:
        return decoded
    return replace(decoded, note=MIXED_UP.with_values(name=name, found=found[0], meant=found[1]))


def guessed(notes: Iterable[Message]) -> str | None:
    """The encoding that one of these remarks calls a guess; None where none does."""
    for note in notes:
        if note.template == GUESSED.template:
            return str(dict(note.values).get("encoding"))
    return None


def repairable(notes: Iterable[Message]) -> bool:
    """Whether one of these remarks offers a repair of mixed-up letters."""
    return any(note.template == MIXED_UP.template for note in notes)


def _refuse_foreign(data: bytes, name: str) -> None:
    for start, what in _FOREIGN:
        if data.startswith(start):
            raise Refused(
                "{name} is {what}, which cannot be read here: save its text as UTF-8.",
                name=name,
                what=what,
            )


def _decode_as(data: bytes, name: str, encoding: str) -> Decoded:
    try:
        return Decoded(text=data.decode(encoding), encoding=codecs.lookup(encoding).name)
    except UnicodeError as error:
        raise Refused(
            "{name} is not written in {encoding}: name another encoding.",
            name=name,
            encoding=encoding,
        ) from error
    except (LookupError, ValueError) as error:
        raise WrongUse(
            "There is no encoding {encoding!r}: write it like windows-1252.", encoding=encoding
        ) from error


def _decode(data: bytes, name: str) -> Decoded:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            try:
                return Decoded(text=data[len(mark) :].decode(encoding), encoding=encoding)
            except UnicodeDecodeError as error:
                raise Refused(
                    "{name} begins as {encoding} but is damaged at byte {at}: get a whole copy "
                    "of it.",
                    name=name,
                    encoding=encoding.upper(),
                    at=error.start + len(mark),
                ) from error
    if b"\x00" in data or len(data.translate(None, delete=_CONTROL_BYTES)) < _TEXTUAL * len(data):
        return _wide(data, name)
    try:
        return Decoded(text=data.decode("utf-8"), encoding="utf-8")
    except UnicodeDecodeError as error:
        return _guess(data, name, error.start)


def _guess(data: bytes, name: str, at: int) -> Decoded:
    stray = _beyond_ascii(_UTF8_SEQUENCE.sub(b"", data))
    if _beyond_ascii(data) - stray >= stray:
        raise Refused(
            "{name} is damaged UTF-8 (first at byte {at}): {offer}.", name=name, at=at, offer=_OFFER
        )
    likely = likeliest(data)
    encoding = _generally_likeliest(data) if likely is None else likely.encoding
    if encoding is None:
        raise Refused(
            "{name} is not valid UTF-8 (first at byte {at}) and its encoding cannot be told: "
            "{offer}.",
            name=name,
            at=at,
            offer=_OFFER,
        )
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError as error:
        raise Refused(
            "{name} mixes encodings (at byte {at}): {offer}.",
            name=name,
            at=error.start,
            offer=_OFFER,
        ) from error
    note = GUESSED.with_values(name=name, encoding=encoding)
    return Decoded(text=text, encoding=encoding, note=note)


def _wide(data: bytes, name: str) -> Decoded:
    """Text of two bytes a character without a mark that says so; anything else with NULs is none."""
    for encoding in ("utf-16-le", "utf-16-be"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        known = sum(map(_is_common, text[:_SAMPLE]))
        if known >= _MOSTLY * len(text[:_SAMPLE]):
            note = GUESSED.with_values(name=name, encoding=encoding)
            return Decoded(text=text, encoding=encoding, note=note)
    raise Refused("{name} holds binary data, not text: name a file with text.", name=name)


_MOSTLY = 0.97
"""The share of characters of a text that are of the scripts read here, or signs of theirs."""


def _is_common(character: str) -> bool:
    return (
        " " <= character <= "\u024f"
        or "\u0370" <= character <= "\u077f"
        or "\u2000" <= character <= "\u20bf"
        or character in "\t\r\n\f"
    )


def _generally_likeliest(data: bytes) -> str | None:
    """The guess of charset-normalizer; None when it is not convincing.

    With few bytes beyond ASCII the agreement is that of the ASCII letters, so
    that it says nothing about the encoding.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, seldom needed

    if _beyond_ascii(data) < _FEW * len(data):
        return None
    best = from_bytes(data[:_SAMPLE]).best()
    if best is None or best.coherence < _COHERENCE:
        return None
    return best.encoding.replace("_", "-")


def _beyond_ascii(data: bytes) -> int:
    return len(data.translate(None, delete=_LOW))
