"""Pages saved by a browser as one file (MHTML): the article of the page that was saved."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found, FoundBy
from briefwright.ingest.base import Reading
from briefwright.ingest.html import read_page
from briefwright.ingest.web.addresses import address_of
from briefwright.ingest.web.days import day_in
from briefwright.ingest.web.encoding import decode_page
from briefwright.ingest.web.saved_parts import Part, SavedPage, saved_page

MEDIA_TYPE = "multipart/related"

MAX_PAGES = 20
"""The most frames that are tried where the page itself has no text."""


def read_mhtml(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The article of the saved page; raises `Refused` when the file holds no page with text.

    A page that is only a set of frames gives the text of its longest frame.
    """
    saved = saved_page(data, name)
    reading = _first_with_text(saved, name, encoding)
    titled = reading.titled or bool(saved.title)
    return replace(
        reading,
        title=reading.title if reading.titled or not saved.title else saved.title,
        titled=titled,
        media_type=MEDIA_TYPE,
        found=(*_of_the_message(saved), *reading.found),
    )


def _first_with_text(saved: SavedPage, name: str, encoding: str | None) -> Reading:
    first, *frames = saved.pages
    try:
        return _read(first, name, encoding)
    except Refused:
        readings = []
        for frame in frames[:MAX_PAGES]:
            try:
                readings.append(_read(frame, name, encoding))
            except Refused:
                continue
        if not readings:
            raise
        return max(readings, key=lambda reading: len(reading.text))


def _read(page: Part, name: str, encoding: str | None) -> Reading:
    decoded = decode_page(page.data, name, encoding=encoding, sent_as=page.charset)
    return read_page(decoded.text, name, notes=(decoded.note,) if decoded.note else ())


def _of_the_message(saved: SavedPage) -> Iterator[Found]:
    address = address_of(saved.url)
    for field, value in (("url", address.url), ("archive_url", address.archive_url)):
        if value:
            yield _found(field, value, "Snapshot-Content-Location")
    day = day_in(saved.saved.isoformat(), datetime.now(UTC).date()) if saved.saved else None
    if day:
        yield _found("accessed", day, "Date")


def _found(field: str, value: str, place: str) -> Found:
    return Found(field=field, value=value, by=FoundBy.HEADER, detail=place)
