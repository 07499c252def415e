"""Rich Text: the words of a document with headings, lists, tables and notes; of mail without HTML.

How its control words become blocks stands in `richtext`; why no library reads it is ADR 11.
"""

from collections.abc import Mapping

from briefwright.domain.errors import Refused
from briefwright.domain.found import Found
from briefwright.domain.message import Message, say
from briefwright.ingest.base import Reading
from briefwright.ingest.blocks import Block
from briefwright.ingest.office import reading_of
from briefwright.ingest.properties import found_in
from briefwright.ingest.richtext.stream import Stream

MEDIA_TYPE = "application/rtf"
_LEFT_OUT: Mapping[str, Message] = {
    "deleted": say("{name}: left out what its tracked changes delete."),
    "inserted": say("{name}: kept what its tracked changes insert."),
    "hidden": say("{name}: left out hidden text."),
    "comment": say("{name}: left out comments."),
    "header": say("{name}: left out headers and footers."),
    "picture": say("{name}: left out pictures and drawings."),
    "object": say("{name}: left out an object of another program."),
    "note": say("{name}: its notes stand at the end, each under its mark in brackets."),
    "cut": say("{name}: it ends in the middle of a group, so that its last words may be missing."),
}


def read_rtf(data: bytes, name: str, *, encoding: str | None = None) -> Reading:
    """The text of a Rich Text document; raises `Refused` when it is none or has no words.

    `encoding` stands for the code page that the document names for letters without a font.
    """
    stream = _read(data, name, encoding)
    return reading_of(
        [*stream.blocks, *stream.notes],
        name,
        MEDIA_TYPE,
        title=stream.title,
        found=_found(stream.said),
        notes=[_LEFT_OUT[what].with_values(name=name) for what in _LEFT_OUT if what in stream.seen],
    )


def blocks_of_rtf(data: bytes, name: str) -> list[Block]:
    """The blocks of Rich Text that stands inside another file; raises `Refused` like `read_rtf`."""
    stream = _read(data, name, None)
    return [*stream.blocks, *stream.notes]


def _read(data: bytes, name: str, encoding: str | None) -> Stream:
    if not data.lstrip().startswith(b"{\\rt"):
        raise Refused("{name} is no Rich Text document: name another file.", name=name)
    stream = Stream(name, encoding)
    stream.follow(data.decode("latin-1"))
    return stream


def _found(said: Mapping[str, str]) -> tuple[Found, ...]:
    return found_in(
        title=(said.get("title"), r"\title"),
        authors=[(said.get("author"), r"\author")],
        outlet=(said.get("company"), r"\company"),
        published=[(said.get("revtim"), r"\revtim"), (said.get("creatim"), r"\creatim")],
    )
