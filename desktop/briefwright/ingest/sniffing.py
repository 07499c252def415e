"""What a file is, told by its bytes; its name only tells one kind of text from another.

What is never read here (pictures, archives, programs and the like) is refused with a sentence
that says what to do instead.
"""

import re
import zipfile
import zlib
from collections.abc import Mapping
from enum import StrEnum
from io import BytesIO
from pathlib import PurePath
from types import MappingProxyType

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message, say

_HEAD = 64 * 1024
"""So many bytes at the beginning tell what a text is."""

MAX_MEMBERS = 5_000
"""The most members of an archive that is looked into (SHARING.md section 7)."""

_SMALL_MEMBER = 256 * 1024
_PDF_WITHIN = 1024
"""The mark of a PDF stands in its first bytes, not always in the very first (ISO 32000, H.3.4.1)."""


class Format(StrEnum):
    """A format that is read."""

    TEXT = "text"
    MARKDOWN = "markdown"
    HTML = "html"
    MHTML = "mhtml"
    PDF = "pdf"
    DOCX = "docx"
    ODT = "odt"
    RTF = "rtf"
    EPUB = "epub"
    EML = "eml"
    MSG = "msg"


_PICTURE = say("{name} is a picture, which has no text: import the page or document that shows it.")
_ARCHIVE = say("{name} is an archive: unpack it and import the files in it.")
_PROGRAM = say("{name} is a program, not an article: it is not imported.")
_RECORDING = say("{name} is a recording of sound or pictures: import a transcript of it instead.")
_DATABASE = say("{name} is a database: export what it holds as text and import that.")
_PROJECT = say("{name} is a project of Briefwright: open it, or merge it, rather than import it.")
_FONT = say("{name} is a font, not an article: it is not imported.")
_SHEET = say("{name} is a spreadsheet: save the sheet as text, or copy its cells and paste them.")
_SLIDES = say("{name} is a presentation: save it as PDF and import that.")
_DRAWING = say("{name} is a drawing or formula: save it as PDF and import that.")
_OLD_WORD = say("{name} is a document of an old Word (.doc): save it as .docx and import that.")
_OLD_OFFICE = say("{name} is an old office document: save it as .docx or PDF and import that.")
_LOCKED = say(
    "{name} is protected by a password: open it in its own program, save it without one, and "
    "import that."
)
_PAGES = say("{name} is a Pages document: export it as .docx or PDF and import that.")
_BOOK = say("{name} is an e-book of a kind that is not read: convert it to EPUB or PDF first.")
_PRINT = say("{name} is a print file (PostScript): convert it to PDF and import that.")
_WEBARCHIVE = say("{name} is a Safari web archive: save the page as HTML or PDF and import that.")
_DATA = say("{name} is a data file, not an article: import the article itself.")
_WORD_XML = say("{name} is a Word document saved as XML: save it as .docx and import that.")
_FLAT_ODF = say("{name} is an OpenDocument saved as XML: save it as .odt and import that.")
_CUT_ZIP = say("{name} is damaged or cut off: get a whole copy of it.")

_STARTS: tuple[tuple[bytes, Message], ...] = (
    (b"\x89PNG\r\n\x1a\n", _PICTURE),
    (b"\xff\xd8\xff", _PICTURE),
    (b"GIF87a", _PICTURE),
    (b"GIF89a", _PICTURE),
    (b"II*\x00", _PICTURE),
    (b"MM\x00*", _PICTURE),
    (b"8BPS", _PICTURE),
    (b"\x00\x00\x01\x00", _PICTURE),
    (b"AT&TFORM", _PICTURE),
    (b"\x1f\x8b", _ARCHIVE),
    (b"\xfd7zXZ\x00", _ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c", _ARCHIVE),
    (b"Rar!\x1a\x07", _ARCHIVE),
    (b"\x28\xb5\x2f\xfd", _ARCHIVE),
    (b"MSCF\x00\x00\x00\x00", _ARCHIVE),
    (b"PK\x05\x06", _ARCHIVE),
    (b"PK\x07\x08", _ARCHIVE),
    (b"\x7fELF", _PROGRAM),
    (b"\xca\xfe\xba\xbe", _PROGRAM),
    (b"\xcf\xfa\xed\xfe", _PROGRAM),
    (b"\xfe\xed\xfa\xcf", _PROGRAM),
    (b"\x00asm", _PROGRAM),
    (b"L\x00\x00\x00\x01\x14\x02\x00", _PROGRAM),
    (b"ID3\x02", _RECORDING),
    (b"ID3\x03", _RECORDING),
    (b"ID3\x04", _RECORDING),
    (b"OggS", _RECORDING),
    (b"fLaC", _RECORDING),
    (b"\x1aE\xdf\xa3", _RECORDING),
    (b"\x00\x01\x00\x00\x00", _FONT),
    (b"OTTO\x00", _FONT),
    (b"wOFF", _FONT),
    (b"wOF2", _FONT),
    (b"%!PS", _PRINT),
    (b"\xc5\xd0\xd3\xc6", _PRINT),
    (b"\xffWPC", _OLD_OFFICE),
    (b"bplist00", _WEBARCHIVE),
)
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_OLE_STREAMS: tuple[tuple[str, Message | Format], ...] = (
    ("EncryptedPackage", _LOCKED),
    ("__properties_version1.0", Format.MSG),
    ("WordDocument", _OLD_WORD),
    ("Workbook", _SHEET),
    ("PowerPoint Document", _SLIDES),
)
"""Streams of a compound file that tell what it is ([MS-CFB], [MS-OXMSG], [MS-OFFCRYPTO])."""

_KINDS_OF_OPEN_DOCUMENT: Mapping[str, Format | Message] = MappingProxyType(
    {
        "application/epub+zip": Format.EPUB,
        "application/vnd.oasis.opendocument.text": Format.ODT,
        "application/vnd.oasis.opendocument.text-template": Format.ODT,
        "application/vnd.oasis.opendocument.spreadsheet": _SHEET,
        "application/vnd.oasis.opendocument.presentation": _SLIDES,
        "application/vnd.oasis.opendocument.graphics": _DRAWING,
        "application/vnd.oasis.opendocument.formula": _DRAWING,
    }
)
_FOLDERS: tuple[tuple[str, Format | Message], ...] = (
    ("word/", Format.DOCX),
    ("xl/", _SHEET),
    ("ppt/", _SLIDES),
    ("Index/Document.iwa", _PAGES),
)
_BEFORE = rb"^\s*+(?>(?:<\?xml[^>]*>|<!--.*?-->)\s*+)*+"
"""What may stand before the first element; matched without going back, whatever it holds."""
_ANY_CASE = re.IGNORECASE | re.DOTALL
_PAGE = re.compile(_BEFORE + rb"<(?:!doctype\s+html|html|head|body)\b", _ANY_CASE)
_TAG = re.compile(rb"<(?:p|div|span|h[1-6]|a|table|article|br|meta|title)[\s>/]", re.IGNORECASE)
_MARKUP: tuple[tuple[re.Pattern[bytes], Message], ...] = (
    (re.compile(_BEFORE + rb"(?:<!doctype\s+svg[^>]*>\s*)?<svg\b", _ANY_CASE), _PICTURE),
    (re.compile(rb"<(?:w:wordDocument|pkg:package)\b"), _WORD_XML),
    (re.compile(rb"<office:document\b"), _FLAT_ODF),
    (re.compile(_BEFORE + rb"<(?:rss|feed|rdf:RDF|opml|plist|kml|gpx)\b", _ANY_CASE), _DATA),
)
_FIELD = re.compile(rb"^([A-Za-z][A-Za-z0-9-]*):", re.MULTILINE)
_MAIL_FIELDS = frozenset(
    {
        b"received",
        b"message-id",
        b"mime-version",
        b"return-path",
        b"delivered-to",
        b"dkim-signature",
    }
)
"""Header fields that mail programs write; From and Subject alone may be a memorandum (RFC 5322)."""

_SAVED_PAGE = re.compile(
    rb"^(?:Snapshot-Content-Location:|From: *[<\"]?Saved by)", re.IGNORECASE | re.MULTILINE
)
_HTML_NAMES = (".html", ".htm", ".xhtml", ".xht", ".shtml")
_MHTML_NAMES = (".mht", ".mhtml")
_MARKDOWN_NAMES = (".md", ".markdown")


def format_of(data: bytes, name: str) -> Format:
    """The format of the bytes; raises `Refused` for what is never read, or is damaged."""
    found = _binary(data)
    if isinstance(found, Message):
        raise Refused.of(found.with_values(name=name))
    return found or _text(data, name)


def is_plain(data: bytes, name: str) -> bool:
    """Whether the bytes are plain text; False also for what would be refused.

    Looks at the beginning alone and opens nothing, so that it is safe anywhere.
    """
    if data.startswith((b"PK", _OLE)) or _binary_start(data) is not None:
        return False
    try:
        return _text(data, name) is Format.TEXT
    except Refused:
        return False


def _binary(data: bytes) -> Format | Message | None:
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if data.startswith(_OLE):
        return _compound(data)
    return _binary_start(data)


def _binary_start(data: bytes) -> Format | Message | None:
    for start, sentence in _STARTS:
        if data.startswith(start):
            return sentence
    if data.startswith(b"SQLite format 3\x00"):
        return _PROJECT if data[68:72] == b"BrWr" else _DATABASE
    if data.startswith(b"{\\rtf"):
        return Format.RTF
    if b"%PDF-" in data[:_PDF_WITHIN]:
        return Format.PDF
    return _marked_inside(data)


def _marked_inside(data: bytes) -> Message | None:
    """What a file is whose mark does not stand at its beginning, or needs a second look."""
    if data[:2] == b"MZ" and b"\x00" in data[:64]:
        return _PROGRAM
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return _PICTURE if data[8:12] == b"WEBP" else _RECORDING
    if data[:3] == b"\x00\x00\x00" and data[4:8] == b"ftyp":
        return _PICTURE if data[8:12] in (b"heic", b"heix", b"mif1", b"avif") else _RECORDING
    if (data[:3] == b"BZh" and data[4:10] == b"1AY&SY") or data[257:262] == b"ustar":
        return _ARCHIVE
    if data[:2] == b"BM" and data[6:10] == bytes(4):
        return _PICTURE
    return _BOOK if data[60:68] == b"BOOKMOBI" else None


def _zipped(data: bytes) -> Format | Message:
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
            if len(names) > MAX_MEMBERS:
                return _ARCHIVE
            kind = _declared(archive, names)
    except (zipfile.BadZipFile, zlib.error, NotImplementedError, ValueError, OSError, EOFError):
        return _CUT_ZIP
    except RuntimeError:  # what zipfile says of a member under a password
        return _LOCKED
    if kind in _KINDS_OF_OPEN_DOCUMENT:
        return _KINDS_OF_OPEN_DOCUMENT[kind]
    for folder, found in _FOLDERS:
        if any(each.startswith(folder) for each in names):
            return found
    return _ARCHIVE


def _declared(archive: zipfile.ZipFile, names: list[str]) -> str:
    """What the member `mimetype` says; empty without one."""
    if "mimetype" not in names:
        return ""
    with archive.open("mimetype") as member:
        return member.read(_SMALL_MEMBER).decode("ascii", errors="replace").strip()


def _compound(data: bytes) -> Format | Message:
    for stream, found in _OLE_STREAMS:
        if stream.encode("utf-16-le") in data:
            return found
    return _OLD_OFFICE


def _text(data: bytes, name: str) -> Format:
    head = data[:_HEAD].replace(b"\x00", b"").removeprefix(b"\xef\xbb\xbf")
    head = head.removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    suffix = PurePath(name).suffix.lower()
    for pattern, sentence in _MARKUP:
        if pattern.search(head[:4096]):
            raise Refused.of(sentence.with_values(name=name))
    if _PAGE.match(head):
        return Format.HTML
    message = _message(head, suffix)
    if message is not None:
        return message
    if suffix in _HTML_NAMES and _TAG.search(head):
        return Format.HTML
    return Format.MARKDOWN if suffix in _MARKDOWN_NAMES else Format.TEXT


def _message(head: bytes, suffix: str) -> Format | None:
    """The format of a mail message or of a page saved as one; None for other text."""
    header = re.split(rb"\r?\n\r?\n", head.lstrip(), maxsplit=1)[0]
    if header.startswith(b"From "):  # a message out of an mbox file
        header = header.partition(b"\n")[2]
    if not _FIELD.match(header):
        return None
    fields = {field.lower() for field in _FIELD.findall(header)}
    saved = suffix in _MHTML_NAMES or _SAVED_PAGE.search(header) is not None
    if saved and fields & {b"mime-version", b"content-type"}:
        return Format.MHTML
    if fields & _MAIL_FIELDS and fields & {b"from", b"subject", b"date", b"to"}:
        return Format.EML
    return Format.EML if suffix == ".eml" and fields & {b"from", b"subject"} else None
