"""Pages of the web, and pieces of HTML such as the clipboard holds."""

import re
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found, FoundBy, best
from briefwright.domain.message import Message, say
from briefwright.ingest.base import Reading
from briefwright.ingest.building import TextBuilder
from briefwright.ingest.flow import read_fragment_into
from briefwright.ingest.page_data import page_data
from briefwright.ingest.plain import title_of
from briefwright.ingest.tree import parse
from briefwright.ingest.web.addresses import address_of
from briefwright.ingest.web.encoding import decode_page
from briefwright.ingest.web.main_text import text_of

MEDIA_TYPE = "text/html"
CLIPBOARD = say("The clipboard")

SEEN = 20_000
"""Code points of a text whose letters are looked at."""

_IN_ARABIC_LETTERS = frozenset({"ar", "fa", "ur"})
_IN_LATIN_LETTERS = frozenset({"de", "en", "es", "fr", "it", "nl", "pt", "tr"})
_START = re.compile(r"<!--\s*StartFragment\s*-->")
_END = re.compile(r"<!--\s*EndFragment\s*-->")
_CF_HTML = re.compile(r"\AVersion:[\d.]+\s")
_CF_VALUE = re.compile(r"^(\w+):(.*?)\r?$", re.MULTILINE)


def read_html(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The article of a page with what the page says of itself; raises `Refused` without text."""
    decoded = decode_page(data, name, encoding=encoding)
    return read_page(decoded.text, name, notes=(decoded.note,) if decoded.note else ())


def read_page(html: str, name: str, *, notes: Sequence[Message] = ()) -> Reading:
    """The same for a page that is text already; `notes` come before those of the page."""
    root = parse(html)
    if root is None:
        raise _without_text(name)
    found = page_data(root, datetime.now(UTC).date())
    known = best(found)
    title = known["title"].value if "title" in known else None
    url = known["url"].value if "url" in known else None
    said: list[Message] = list(notes)
    built = text_of(root, title, url, said)
    if not any(sign.isalnum() for sign in built.text):
        raise _without_text(name)
    headline, titled = (title, True) if title else title_of(built.text)
    return Reading(
        text=built.text,
        title=headline,
        titled=titled,
        media_type=MEDIA_TYPE,
        notes=tuple(note.with_values(name=name) if note not in notes else note for note in said),
        headings=built.headings,
        found=tuple(each for each in found if _fits(each, built.text)),
        reader=f"trafilatura {version('trafilatura')}",
    )


def read_html_fragment(html: str, name: str | Message = CLIPBOARD) -> Reading:
    """Everything that a piece of HTML says, such as one from the clipboard of another program.

    Takes the form that Windows gives it in (CF_HTML) and the page without one. Raises `Refused`
    when it holds no text.
    """
    values, html = _clipboard(html)
    builder, notes = TextBuilder(), list[Message]()
    read_fragment_into(builder, html, notes=notes)
    built = builder.build()
    if not any(sign.isalnum() for sign in built.text):
        raise _without_text(name)
    title, titled = title_of(built.text)
    address = address_of(values.get("SourceURL"))
    pairs = (("url", address.url), ("archive_url", address.archive_url))
    return Reading(
        text=built.text,
        title=title,
        titled=titled,
        media_type=MEDIA_TYPE,
        notes=tuple(note.with_values(name=name) for note in notes),
        headings=built.headings,
        found=tuple(
            Found(field=field, value=value, by=FoundBy.PAGE, detail="SourceURL")
            for field, value in pairs
            if value
        ),
        reader=f"lxml {version('lxml')}",
    )


def _without_text(name: Message | str) -> Refused:
    return Refused("{name} holds no text: name a file with something to read.", name=name)


def _clipboard(html: str) -> tuple[dict[str, str], str]:
    """The values before the HTML that a clipboard of Windows holds, and the HTML itself."""
    if not _CF_HTML.match(html):
        return {}, html
    head, opened, rest = html.partition("<")
    values = dict(_CF_VALUE.findall(head))
    html = opened + rest
    begin, end = _START.search(html), _END.search(html)
    if begin and end and begin.end() <= end.start():
        html = html[begin.end() : end.start()]
    return values, html


def _fits(found: Found, text: str) -> bool:
    """Whether it can be true of the text: templates of Arabic pages often say English."""
    if found.field != "language":
        return True
    letters = [sign for sign in text[:SEEN] if sign.isalpha()]
    arabic = sum("\u0600" <= sign <= "\u06ff" for sign in letters)
    if found.value in _IN_ARABIC_LETTERS:
        return 2 * arabic >= len(letters)
    return 2 * arabic <= len(letters) or found.value not in _IN_LATIN_LETTERS
