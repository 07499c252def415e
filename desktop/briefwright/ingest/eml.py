"""Mail as it travels (RFC 5322 and MIME): its header, its words, and the names of what is attached.

The message is taken apart with the lenient rules of the standard library, since mail is often
written wrong; encoded words and letters are decoded here, where a guess can be told of.
"""

import email.header
import email.message
import email.parser
import email.policy
import email.utils
from collections.abc import Iterator, Mapping
from types import MappingProxyType

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message, say
from briefwright.domain.text import clean_line
from briefwright.ingest.base import Reading
from briefwright.ingest.encoding import GUESSED, MIXED_UP, REPAIRED, decode
from briefwright.ingest.letter import Letter, Person, Piece, reading_of_letter
from briefwright.ingest.mixed_up import mixed_up, repaired

MEDIA_TYPE = "message/rfc822"
MAX_PARTS = 1_000
"""The most parts of a message that are looked at."""

MAX_HEADER = 20_000
"""Code points; a longer line of the header is cut."""

MAX_PEOPLE = 200
"""The most people that are named in one line of the header."""

_NESTED = say("{name}: left out a message that is attached ({subject}): save it and import it.")
_CALENDAR = say("{name}: left out an invitation to a meeting.")
_REPLACED = say("{name}: letters that its encoding does not have were replaced by \ufffd.")
_SIGNED = say("{name}: left out a digital signature; it was not checked.")
_USUAL = "windows-1252"
_WIDER: Mapping[str, str] = MappingProxyType(
    {
        "big5": "big5hkscs",
        "euc-kr": "cp949",
        "gb2312": "gb18030",
        "gbk": "gb18030",
        "iso-8859-1": "windows-1252",
        "ks_c_5601-1987": "cp949",
        "shift_jis": "cp932",
    }
)
"""What programs write that declare the narrower encoding (WHATWG Encoding Standard, labels)."""

MAX_DAMAGED = 0.05
"""The greatest share of letters beyond ASCII that may be damaged in a part as it is declared."""
_SIGNATURES = (
    "application/pgp-signature",
    "application/pkcs7-signature",
    "application/x-pkcs7-signature",
)
_LOCKED = ("application/pgp-encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")


def read_eml(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The text of a message under its header; raises `Refused` when it is none or has no words.

    `encoding` is the user's choice for parts that are written in another than they say.
    """
    try:
        message = email.parser.BytesParser(policy=email.policy.compat32).parsebytes(data)
        letter = _Mail(message, name, encoding).letter()
    except RecursionError as error:
        raise Refused(
            "{name} has parts inside each other deeper than any message has: it is not read.",
            name=name,
        ) from error
    return reading_of_letter(letter, name, MEDIA_TYPE)


class _Mail:
    """Takes one message apart."""

    def __init__(self, message: email.message.Message, name: str, encoding: str | None) -> None:
        self._message = message
        self._name = name
        self._encoding = encoding
        self._letter = Letter()
        self._parts = 0
        self._is_locked = False

    def letter(self) -> Letter:
        """The message as a letter; raises `Refused` for what is none, or is encrypted."""
        header = {
            label: self.header(label)
            for label in ("Subject", "Date", "Content-Language", "Archived-At")
        }
        letter = self._letter
        letter.senders, letter.to, letter.copies = (
            self._people(label) for label in ("From", "To", "Cc")
        )
        if not (letter.senders or header["Subject"] or header["Date"] or letter.to):
            raise Refused(
                "{name} does not begin like a mail message: save its text as .txt.",
                name=self._name,
            )
        letter.subject, letter.date = header["Subject"], header["Date"]
        letter.day = day_of(letter.date)
        letter.language = header["Content-Language"].partition(",")[0]
        letter.archive_url = header["Archived-At"].strip("<>")
        self._take(self._message)
        if self._is_locked and letter.is_empty():
            raise sealed(self._name)
        return letter

    def _take(self, part: email.message.Message) -> None:
        """Adds what the part and those inside it say to the letter."""
        self._parts += 1
        if self._parts > MAX_PARTS:
            raise Refused(
                "{name} has more than {limit} parts, far more than a message has: it is not read.",
                name=self._name,
                limit=MAX_PARTS,
            )
        kind = part.get_content_type()
        if kind == "message/rfc822":
            self._name_message(part)
        elif part.is_multipart():
            self._take_parts(part, kind)
        elif kind in _SIGNATURES:
            self._note(_SIGNED)
        elif kind in _LOCKED:
            self._is_locked = True
        elif kind == "text/calendar":
            self._note(_CALENDAR)
        elif part.get_content_maintype() == "image" and self._is_inline(part):
            self._letter.pictures = True
        elif self._is_body(part):
            self._take_text(part, kind)
        else:
            self._letter.attachments.append(self._file_name(part))

    def _take_parts(self, part: email.message.Message, kind: str) -> None:
        parts = list(_parts_of(part))
        if kind == "multipart/alternative":
            self._take_alternative(parts)
            return
        for each in parts:
            self._take(each)

    def _take_alternative(self, parts: list[email.message.Message]) -> None:
        """Of several ways of saying the same makes one piece, of all that each of them says."""
        before, self._letter.pieces = self._letter.pieces, []
        plain, html = "", ""
        for each in parts:
            self._take(each)
            said, self._letter.pieces = self._letter.pieces, []
            plain = plain or "\n\n".join(piece.plain for piece in said if piece.plain.strip())
            html = html or "<hr>".join(piece.html for piece in said if piece.html.strip())
        self._letter.pieces = [*before, Piece(plain=plain, html=html)]

    def _take_text(self, part: email.message.Message, kind: str) -> None:
        text = self._decoded(part)
        if kind == "text/html":
            self._letter.pieces.append(Piece(html=text))
            return
        if str(part.get_param("format", "")).lower() == "flowed":
            text = unflowed(text, delete=str(part.get_param("delsp", "")).lower() == "yes")
        self._letter.pieces.append(Piece(plain=text))

    def _decoded(self, part: email.message.Message) -> str:
        payload = part.get_payload(decode=True)
        data = payload if isinstance(payload, bytes) else b""
        text = self._as_declared(data, part.get_content_charset())
        if self._encoding == REPAIRED:
            return repaired(text)
        if found := mixed_up(text):
            self._note(MIXED_UP.with_values(found=found[0], meant=found[1]))
        return text

    def _as_declared(self, data: bytes, declared: str | None) -> str:
        wider = None if declared is None else _WIDER.get(declared)
        for charset in (self._encoding, declared, wider):
            if charset is None or charset == REPAIRED:
                continue
            try:
                return data.decode(charset)
            except (LookupError, UnicodeError, ValueError):
                continue
        return self._nearly(data, declared) or self._guessed(data)

    def _nearly(self, data: bytes, declared: str | None) -> str:
        """The text as it is declared where all but a few letters are sound; empty otherwise."""
        if declared is None:
            return ""
        try:
            text = data.decode(declared, errors="replace")
        except LookupError:
            return ""
        beyond = sum(letter > "\x7f" for letter in text)
        if not text or text.count("\ufffd") > MAX_DAMAGED * beyond:
            return ""
        self._note(_REPLACED)
        return text

    def _guessed(self, data: bytes) -> str:
        """The text in the likeliest encoding; a message is never refused for one part of it."""
        try:
            decoded = decode(data, self._name)
        except Refused:
            if b"\0" in data:
                self._note(_REPLACED)
                return data.decode("utf-8", errors="replace")
            self._note(GUESSED.with_values(encoding=_USUAL))
            return data.decode(_USUAL, errors="replace")
        if decoded.note is not None:
            self._note(decoded.note)
        return decoded.text

    def header(self, label: str) -> str:
        """The words of a header on one line; empty when it is not there."""
        return clean_line(self._words(self._raw(label)))

    def _people(self, label: str) -> list[Person]:
        found = email.utils.getaddresses([self._raw(label)])[:MAX_PEOPLE]
        people = [
            Person(name=clean_line(self._words(name)), address=clean_line(address))
            for name, address in found
        ]
        return [person for person in people if str(person)]

    def _raw(self, label: str) -> str:
        """The header as it is written, with bytes beyond ASCII as lone surrogates."""
        for name, value in self._message.raw_items():
            if name.lower() == label.lower():
                return " ".join(str(value)[:MAX_HEADER].split())
        return ""

    def _words(self, raw: str) -> str:
        """The header with its encoded words decoded and its bare bytes guessed."""
        raw = self._without_bytes(raw)
        try:
            pieces = email.header.decode_header(raw)
        except (email.errors.HeaderParseError, ValueError):
            return raw
        return "".join(
            self._piece(piece, charset) if isinstance(piece, bytes) else piece
            for piece, charset in pieces
        )

    def _without_bytes(self, raw: str) -> str:
        if raw.isascii():
            return raw
        data = raw.encode("utf-8", errors="surrogateescape")
        return self._guessed(data)

    def _piece(self, piece: bytes, charset: str | None) -> str:
        if charset is None or charset == REPAIRED:
            return piece.decode("raw-unicode-escape")
        try:
            return piece.decode(charset)
        except (LookupError, UnicodeError):
            return self._guessed(piece)

    def _name_message(self, part: email.message.Message) -> None:
        inner = next(_parts_of(part), None)
        subject = (
            "" if inner is None else _Mail(inner, self._name, self._encoding).header("Subject")
        )
        self._letter.notes.append(_NESTED.with_values(subject=subject or say("without a subject")))

    def _file_name(self, part: email.message.Message) -> str:
        name = part.get_filename() or ""
        return clean_line(self._words(name))[:100] or part.get_content_type()

    def _is_body(self, part: email.message.Message) -> bool:
        """Whether it holds words of the message; a part whose inner parts are not found does too."""
        kinds = ("text/plain", "text/html")
        is_text = part.get_content_type() in kinds or part.get_content_maintype() == "multipart"
        return is_text and not self._is_attached(part)

    def _is_attached(self, part: email.message.Message) -> bool:
        return part.get_content_disposition() == "attachment"

    def _is_inline(self, part: email.message.Message) -> bool:
        return not self._is_attached(part) and part.get("Content-ID") is not None

    def _note(self, note: Message) -> None:
        if note not in self._letter.notes:
            self._letter.notes.append(note)


def unflowed(text: str, *, delete: bool = False) -> str:
    """The text with its soft line breaks taken out (RFC 3676); `delete` drops the space as well."""
    lines: list[str] = []
    open_depth: int | None = None
    for line in text.replace("\r\n", "\n").split("\n"):
        body = line.lstrip(">")
        depth = len(line) - len(body)
        body = body.removeprefix(" ")
        if open_depth == depth and body != "-- ":
            lines[-1] += body
        else:
            lines.append(">" * depth + (" " if depth and body else "") + body)
        is_open = body.endswith(" ") and body != "-- "
        open_depth = depth if is_open else None
        if is_open and delete:
            lines[-1] = lines[-1].removesuffix(" ")
    return "\n".join(lines)


def _parts_of(part: email.message.Message) -> Iterator[email.message.Message]:
    payload = part.get_payload()
    if isinstance(payload, list):
        yield from (each for each in payload if isinstance(each, email.message.Message))


def sealed(name: str) -> Refused:
    """The refusal of a message whose words only its mail program can open."""
    return Refused(
        "{name} is encrypted, or sealed as a whole: open it in the mail program that has the key and "
        "save its text.",
        name=name,
    )


def day_of(date: str) -> str | None:
    """The ISO date of a header's date, at the place of the sender; None when it is none."""
    try:
        return email.utils.parsedate_to_datetime(date).date().isoformat()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
