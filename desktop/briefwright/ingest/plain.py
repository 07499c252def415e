"""Plain text: its characters as they stand, under the first line as title."""

from briefwright.domain.errors import Refused
from briefwright.domain.message import Message
from briefwright.domain.text import clean, clean_line
from briefwright.ingest.base import TITLE_LENGTH, Reading
from briefwright.ingest.encoding import decode

MEDIA_TYPE = "text/plain"
_SENTENCE_ENDS = (".", "!", "?", "؟", "。", "…", ",", ";", ":", "”", "»", '"')


def read_plain(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The text of a plain file; raises `Refused` when it holds none."""
    decoded = decode(data, name, encoding=encoding)
    text = without_edges(decoded.text, name)
    title, titled = title_of(text)
    notes = (decoded.note,) if decoded.note else ()
    return Reading(text=text, title=title, titled=titled, media_type=MEDIA_TYPE, notes=notes)


def without_edges(text: str, name: Message | str) -> str:
    """The cleaned text without blank lines at its ends; raises `Refused` when nothing is left."""
    cleaned = clean(text)
    lines = cleaned.split("\n")
    filled = [number for number, line in enumerate(lines) if line.strip()]
    if not any(character.isalnum() for character in cleaned):
        raise Refused("{name} holds no text: name a file with something to read.", name=name)
    return "\n".join(lines[filled[0] : filled[-1] + 1])


def title_of(text: str) -> tuple[str, bool]:
    """A title for the text, and whether it is its headline.

    A short first line that does not end like a sentence, with more text after it,
    is the headline; otherwise the title is the beginning of the text.
    """
    head, _, rest = text.strip().partition("\n")
    line = clean_line(head)
    if rest.strip() and len(line) <= TITLE_LENGTH and not line.endswith(_SENTENCE_ENDS):
        return line, True
    return shortened(line), False


def shortened(line: str, limit: int = TITLE_LENGTH // 2) -> str:
    """The line cut after a word within the limit, with an ellipsis where something is missing."""
    if len(line) <= limit:
        return line
    cut = line[:limit].rsplit(" ", 1)[0].rstrip(" ,;:.–—-")
    return f"{cut or line[:limit]}…"
