"""Reads a PDF: its text, what it says of itself, and sentences on what was left out."""

import re
from collections.abc import Iterator, Sequence
from importlib.metadata import version
from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found, FoundBy
from briefwright.domain.message import Message, say
from briefwright.ingest.base import TITLE_LENGTH, Reading
from briefwright.ingest.pdf.characters import Page
from briefwright.ingest.pdf.laid_out import LaidOut, is_scan, lay_out
from briefwright.ingest.pdf.opening import opened
from briefwright.ingest.pdf.properties import found_in
from briefwright.ingest.plain import shortened, title_of

if TYPE_CHECKING:
    import pypdfium2

MEDIA_TYPE = "application/pdf"

_ADDRESS = re.compile(r"https?://[^\s…]+(?=\s|\Z)")

UNKNOWN_SHARE = 0.05
"""From this share of letters without a meaning on, it is said."""


def read_pdf(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The text of a PDF; raises `Refused` when it is locked, damaged, or has nothing to see.

    A scan is kept: a line for each page says that it has no text. The encoding is that of the
    file. May hang on a hostile file: call it where it can be ended.
    """
    del encoding
    with opened(data, name) as document:
        try:
            laid = lay_out(document)
        except (RecursionError, MemoryError, OverflowError) as error:
            raise Refused(
                "{name} is built in a way that cannot be read: print it to a new PDF, and import "
                "that.",
                name=name,
            ) from error
        if all(page.damaged for page in laid.read):
            raise Refused(
                "{name} is a damaged PDF, none of its pages can be read: get a whole copy of it.",
                name=name,
            )
        found = (*found_in(document, data, name), *_printed_address(laid))
        notes = tuple(_notes(document, laid, name))
    if not laid.text:
        raise Refused(
            "{name} has no text, and no picture that could be cited: name another file.", name=name
        )
    title, titled = _title(laid, found, name)
    return Reading(
        text=laid.text,
        title=title,
        titled=titled,
        media_type=MEDIA_TYPE,
        notes=notes,
        headings=laid.headings,
        pages=laid.pages,
        found=found,
        reader=f"pypdfium2 {version('pypdfium2')}",
    )


def _title(laid: LaidOut, found: Sequence[Found], name: str) -> tuple[str, bool]:
    """The title that the file states, if its text knows it; else its first large line."""
    stated = [each.value for each in found if each.field == "title"]
    heading = next((line for line in laid.first_headings if len(line) <= 2 * TITLE_LENGTH), "")
    folded = " ".join(laid.text[:20_000].casefold().split())
    known = [title for title in stated if " ".join(title.casefold().split()) in folded]
    for title in (*known[:1], heading, *stated[:1]):
        if title:
            return title, True
    if is_scan(laid.read):
        return shortened(name.rsplit(".", 1)[0] or name), False
    return title_of(laid.text)


def _printed_address(laid: LaidOut) -> Iterator[Found]:
    """The address that a browser prints under each page."""
    for line in laid.running.texts:
        address = _ADDRESS.search(line)
        if address is not None:
            yield Found(field="url", value=address.group(), by=FoundBy.WORDS, detail=line)
            return


def _notes(document: "pypdfium2.PdfDocument", laid: LaidOut, name: str) -> Iterator[Message]:
    """What was guessed and what was left out."""
    yield from _of_scans(laid, name)
    if laid.count > len(laid.read) or any(page.cut for page in laid.read):
        yield say(
            "{name}: only the first {count} pages were read, it is too long.",
            name=name,
            count=len(laid.read),
        )
    damaged = [page.number for page in laid.read if page.damaged]
    if len(damaged) == 1:
        yield say("{name}: page {page} is damaged and left out.", name=name, page=damaged[0])
    elif damaged:
        yield say(
            "{name}: {count} pages are damaged and left out, page {page} for one.",
            name=name,
            count=len(damaged),
            page=damaged[0],
        )
    if laid.running.places:
        yield say(
            "{name}: left out lines that repeat on its pages, such as “{line}”.",
            name=name,
            line=shortened(laid.running.texts[0]),
        )
    if any(page.beyond for page in laid.read):
        yield say("{name}: left out text that stands outside its pages.", name=name)
    letters = sum(page.letters for page in laid.read)
    if sum(page.unknown for page in laid.read) > UNKNOWN_SHARE * letters:
        yield say(
            "{name}: the file does not say what some of its letters mean: compare its text with "
            "its pages.",
            name=name,
        )
    if letters and any(page.pictures for page in laid.read):
        yield say("{name}: left out pictures (the pages show them).", name=name)
    if any(page.comments for page in laid.read):
        yield say("{name}: left out comments that readers wrote on it.", name=name)
    if document.count_attachments() > 0:
        yield say("{name}: left out files that are attached to it.", name=name)


def _of_scans(laid: LaidOut, name: str) -> Iterator[Message]:
    if is_scan(laid.read):
        yield say("{name} is scanned: no text. It is kept, and its pages can be cited.", name=name)
        return
    without = [page.number for page in laid.read if _is_picture(page)]
    if len(without) == 1:
        yield say("{name}: page {page} is scanned and has no text.", name=name, page=without[0])
    elif without:
        yield say(
            "{name}: {count} pages are scanned and have no text, page {page} for one.",
            name=name,
            count=len(without),
            page=without[0],
        )


def _is_picture(page: Page) -> bool:
    return not page.letters and page.pictures > 0
