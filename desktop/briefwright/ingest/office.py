"""The last step of readers of office documents, books and mail: a reading with its title."""

from collections.abc import Iterable

from briefwright.domain.found import Found
from briefwright.domain.message import Message
from briefwright.domain.text import clean_line
from briefwright.ingest.base import TITLE_LENGTH, Reading
from briefwright.ingest.blocks import Block, add_to
from briefwright.ingest.building import Built, TextBuilder
from briefwright.ingest.plain import shortened, title_of, without_edges


def reading_of(
    blocks: Iterable[Block],
    name: str,
    media_type: str,
    *,
    title: str | None = None,
    found: tuple[Found, ...] = (),
    notes: Iterable[Message] = (),
    reader: str | None = None,
) -> Reading:
    """The reading of these blocks; raises `Refused` when they hold no text.

    `title` is the line that the document itself sets as its title. Without one, what the file
    names stands for it, then a heading at the very beginning, then the first line. `reader` names
    what read it, with its version.
    """
    builder = TextBuilder()
    add_to(builder, blocks)
    return reading_built(
        builder.build(), name, media_type, title=title, found=found, notes=notes, reader=reader
    )


def reading_built(
    built: Built,
    name: str,
    media_type: str,
    *,
    title: str | None = None,
    found: tuple[Found, ...] = (),
    notes: Iterable[Message] = (),
    reader: str | None = None,
) -> Reading:
    """The reading of a text that is put together already; as `reading_of` otherwise."""
    text = without_edges(built.text, name)
    headline, titled = _title(built, title, found)
    return Reading(
        text=text,
        title=headline,
        titled=titled,
        media_type=media_type,
        notes=tuple(notes),
        headings=built.headings,
        found=found,
        reader=reader,
    )


def _title(built: Built, own: str | None, found: tuple[Found, ...]) -> tuple[str, bool]:
    named = [each.value for each in found if each.field == "title"]
    at_top = [heading.at for heading in built.headings[:1] if heading.at == 0]
    first = [built.text.partition("\n")[0]] if at_top else []
    for candidate in ([own] if own else []) + named + first:
        if line := clean_line(candidate):
            return shortened(line, 2 * TITLE_LENGTH), True
    return title_of(built.text)
