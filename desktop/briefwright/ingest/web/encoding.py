"""The encoding of a page: its mark, then UTF-8 if its bytes are that, then what the page declares.

A page saved by a browser often declares what it no longer is, so valid UTF-8 goes before the
declaration. A page that declares nothing is read as any other text is.
"""

import codecs
import re
from collections.abc import Mapping

from briefwright.domain.errors import Refused
from briefwright.domain.message import say
from briefwright.ingest.encoding import Decoded, decode

SEEN = 4096
"""Bytes that are looked through for a declaration; HTML asks for it in the first 1,024."""

MAX_BROKEN_SHARE = 0.01
"""The greatest share of characters that may be broken in an encoding that a page declares."""

MAX_NUL_SHARE = 0.02
"""With a greater share of NULs the bytes are no page but binary data."""

_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DECLARED = re.compile(
    rb"<meta[^>]{0,300}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{2,30})"
    rb"|\A\s*<\?xml[^>]{0,200}?encoding\s*=\s*[\"']([A-Za-z0-9_:.-]{2,30})",
    re.IGNORECASE,
)
_CODECS: Mapping[str, str] = {
    "ansi": "cp1252",
    "arabic": "iso8859-6",
    "ascii": "cp1252",
    "big5": "big5hkscs",
    "euc-jp": "euc_jp",
    "euc-kr": "cp949",
    "gb18030": "gb18030",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso-8859-1": "cp1252",
    "iso-8859-9": "cp1254",
    "koi8-r": "koi8-r",
    "koi8-u": "koi8-u",
    "latin1": "cp1252",
    "macintosh": "mac-roman",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "us-ascii": "cp1252",
    "utf8": "utf-8",
    "utf-8": "utf-8",
    "utf-16": "utf-8",
    "utf-16le": "utf-8",
    "utf-16be": "utf-8",
    "x-sjis": "cp932",
}
"""What declared names mean, as the Encoding Standard of the WHATWG has it; others by pattern."""

_NUMBERED = re.compile(r"(?:windows-|cp|x-cp)(125[0-8]|866|874)|iso-?8859-(\d\d?)(?:-[ie])?")


def decode_page(
    data: bytes, name: str, *, encoding: str | None = None, sent_as: str | None = None
) -> Decoded:
    """The text of a page; raises `Refused` when its encoding cannot be told.

    `encoding` is the choice of the user; `sent_as` is what the header of a message or of an answer
    of the web says, which goes before what the page declares.
    """
    if encoding or data.startswith(_MARKS):
        return decode(data, name, encoding=encoding)
    wide = _wide(data)
    if wide:
        return decode(data[: len(data) // 2 * 2], name, encoding=wide)
    nuls = data.count(b"\x00")
    if 0 < nuls <= MAX_NUL_SHARE * len(data):
        data = data.replace(b"\x00", b"")
    try:
        return Decoded(text=data.decode(), encoding="utf-8")
    except UnicodeDecodeError:
        sent = declared_codec(sent_as or "")
        told = _patched(data, name, sent) if sent else None
        return told or _declared(data, name) or _guessed(data, name)


def declared_codec(label: str) -> str | None:
    """The codec that a page means by this name of an encoding; None for one that is none."""
    label = label.strip().lower()
    if label in _CODECS:
        return _CODECS[label]
    numbered = _NUMBERED.fullmatch(label)
    if numbered is None:
        return None
    codec = f"cp{numbered.group(1)}" if numbered.group(1) else f"iso8859-{numbered.group(2)}"
    try:
        return codecs.lookup(codec).name
    except LookupError:
        return None


def _wide(data: bytes) -> str | None:
    """UTF-16 without a mark, told by the beginning of a tag."""
    if data[:1] == b"<" and data[1:2] == b"\x00" and data[3:4] == b"\x00":
        return "utf-16-le"
    if data[:2] == b"\x00<" and data[2:3] == b"\x00":
        return "utf-16-be"
    return None


def _declared(data: bytes, name: str) -> Decoded | None:
    found = _DECLARED.search(data[:SEEN])
    if found is None:
        return None
    codec = declared_codec((found.group(1) or found.group(2)).decode("ascii"))
    return _patched(data, name, codec) if codec else None


def _guessed(data: bytes, name: str) -> Decoded:
    try:
        return decode(data, name)
    except Refused:
        patched = _patched(data, name, "utf-8")
        if patched is None:
            raise
        return patched


def _patched(data: bytes, name: str, codec: str) -> Decoded | None:
    """The text in this encoding with a sign for each broken character; None with too many."""
    text = data.decode(codec, errors="replace")
    broken = text.count("\ufffd")
    if broken > max(1, MAX_BROKEN_SHARE * len(text)):
        return None
    note = say(
        "{name}: {count} characters are broken and stand as \ufffd.", name=name, count=broken
    )
    return Decoded(text=text, encoding=codec, note=note if broken else None)
