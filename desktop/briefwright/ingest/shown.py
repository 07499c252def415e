"""The original of a source as it can be shown without a program of its own: a page, or its text.

PDFs have pages (`ingest.pdf`); what is in no format named here is only saved or opened elsewhere.
"""

from briefwright.domain.errors import Refused
from briefwright.ingest.eml import MEDIA_TYPE as MAIL
from briefwright.ingest.eml import read_eml
from briefwright.ingest.encoding import decode
from briefwright.ingest.epub import MEDIA_TYPE as BOOK
from briefwright.ingest.epub import chapters_of
from briefwright.ingest.html import MEDIA_TYPE as HTML
from briefwright.ingest.mhtml import MEDIA_TYPE as SAVED
from briefwright.ingest.showable import MAX_HTML, showable, showable_html

PAGES = (HTML, SAVED, MAIL, BOOK)
TEXTS = ("text/plain", "text/markdown")

MAX_TEXT = 4_000_000
"""Code points of a text that are shown; the rest is in the file."""


def shown_page(data: bytes, name: str, media_type: str) -> tuple[str, bool]:
    """What is to be shown, and whether it is HTML; refers to nothing outside itself.

    Raises `Refused` for what cannot be shown.
    """
    if media_type in TEXTS:
        return decode(data, name).text[:MAX_TEXT], False
    if media_type == BOOK:
        return _book(data, name), True
    if media_type != MAIL:
        return showable(data, name), True
    try:
        return showable(data, name), True
    except Refused:  # a message without a page has its words
        return read_eml(data, name).text[:MAX_TEXT], False


def _book(data: bytes, name: str) -> str:
    """The chapters of a book one below the other, as many as can be shown."""
    shown: list[str] = []
    room = MAX_HTML
    for chapter in chapters_of(data, name):
        page = showable_html(chapter, name)
        room -= len(page)
        if room < 0:
            break
        shown.append(page)
    return "<hr>".join(shown)
