"""The original of a source as it can be shown without a program of its own: a page, or its text.

PDFs have pages (`ingest.pdf`); what is in no format named here is only saved or opened elsewhere.
"""

from briefwright.domain.errors import Refused
from briefwright.ingest.eml import MEDIA_TYPE as MAIL
from briefwright.ingest.eml import read_eml
from briefwright.ingest.encoding import decode
from briefwright.ingest.html import MEDIA_TYPE as HTML
from briefwright.ingest.mhtml import MEDIA_TYPE as SAVED
from briefwright.ingest.showable import showable

PAGES = (HTML, SAVED, MAIL)
TEXTS = ("text/plain", "text/markdown")

MAX_TEXT = 4_000_000
"""Code points of a text that are shown; the rest is in the file."""


def shown_page(data: bytes, name: str, media_type: str) -> tuple[str, bool]:
    """What is to be shown, and whether it is HTML; refers to nothing outside itself.

    Raises `Refused` for what cannot be shown.
    """
    if media_type in TEXTS:
        return decode(data, name).text[:MAX_TEXT], False
    if media_type != MAIL:
        return showable(data, name), True
    try:
        return showable(data, name), True
    except Refused:  # a message without a page has its words
        return read_eml(data, name).text[:MAX_TEXT], False
