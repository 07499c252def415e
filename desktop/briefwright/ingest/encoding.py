"""From bytes to text: a byte order mark, then strict UTF-8, then a guess that is reported.

A guess is taken only when it is convincing; bytes that look like damaged UTF-8
or like no text at all are refused, never patched.
"""

import codecs
import re
from dataclasses import dataclass

from briefwright.domain.errors import Refused, WrongUse
from briefwright.domain.message import Message, say
from briefwright.ingest.base import MAX_CONTROL_SHARE

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
_WESTERN = frozenset(
    "àâäáåæçéèêëíîïñóôöøœßúùûüÿÀÂÄÁÅÆÇÉÈÊËÍÎÏÑÓÔÖØŒÚÙÛÜ“”‘’«»‹›–—…•·€£§°©®™¿¡\u00a0"
)
_WESTERN_SHARE = 0.2
"""The greatest share of non-ASCII characters in a text that is Western European."""
_LOW = bytes(range(0x80))
_SAMPLE = 256 * 1024
_COHERENCE = 0.2
"""The least agreement with the letter frequencies of a language that a guess must show."""
_OFFER = say("save it as UTF-8, or name its encoding with --encoding, such as windows-1252")


@dataclass(frozen=True, slots=True, kw_only=True)
class Decoded:
    """The text of some bytes; `note` says how the encoding was guessed, None when it was certain."""

    text: str
    encoding: str
    note: Message | None = None


def decode(data: bytes, name: str, *, encoding: str | None = None) -> Decoded:
    """The text that the bytes stand for; raises `Refused` when that cannot be told.

    `encoding` is the choice of the user and goes before everything else.
    """
    _refuse_foreign(data, name)
    decoded = _decode_as(data, name, encoding) if encoding else _decode(data, name)
    controls = len(_CONTROLS.findall(decoded.text))
    if controls > MAX_CONTROL_SHARE * len(decoded.text):
        raise Refused("{name} holds binary data, not text: name a file with text.", name=name)
    return decoded


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
    if b"\x00" in data:
        raise Refused("{name} holds binary data, not text: name a file with text.", name=name)
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
    encoding = "windows-1252" if _is_western(data) else _likeliest(data)
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
    note = say(
        "The encoding of {name} was guessed as {encoding}: look at its accented letters.",
        name=name,
        encoding=encoding,
    )
    return Decoded(text=text, encoding=encoding, note=note)


def _is_western(data: bytes) -> bool:
    """Whether the bytes make a Western European text with few accents, as most old files do."""
    text = data.decode("cp1252", errors="replace")
    beyond = [character for character in text if character >= "\x80"]
    return len(beyond) <= _WESTERN_SHARE * len(text) and _WESTERN.issuperset(beyond)


def _likeliest(data: bytes) -> str | None:
    """The guess of charset-normalizer; None when it is not convincing.

    With few bytes beyond ASCII the agreement is that of the ASCII letters, so
    that it says nothing about the encoding.
    """
    from charset_normalizer import from_bytes  # noqa: PLC0415 - slow to load, seldom needed

    best = from_bytes(data[:_SAMPLE]).best()
    few = _beyond_ascii(data) < _WESTERN_SHARE * len(data)
    if best is None or few or best.coherence < _COHERENCE:
        return None
    return best.encoding.replace("_", "-")


def _beyond_ascii(data: bytes) -> int:
    return len(data.translate(None, delete=_LOW))
