"""Another document that Word is asked to put into the text when it opens it (ECMA-376, altChunk).

Programs that make Word files of web pages write nothing else. Pages, Rich Text and plain text are
read; a Word file inside a Word file would be an archive inside an archive and is left out.
"""

from pathlib import PurePosixPath

from briefwright.domain.message import Message
from briefwright.ingest.blocks import Block, Headline, Words
from briefwright.ingest.building import Built, TextBuilder
from briefwright.ingest.encoding import decode
from briefwright.ingest.flow import read_fragment_into
from briefwright.ingest.rtf import blocks_of_rtf
from briefwright.ingest.web.encoding import decode_page
from briefwright.ingest.web.saved_parts import saved_page


def blocks_put_in(data: bytes, path: str, name: str, notes: list[Message]) -> list[Block] | None:
    """The blocks of the document; None for one of a kind that is left out.

    Adds to `notes` what is left out of it, with a place for the name; raises `Refused` when it is
    damaged.
    """
    match PurePosixPath(path).suffix.lower():
        case ".html" | ".htm" | ".xhtml":
            return _of_page(decode_page(data, name).text, notes)
        case ".mht" | ".mhtml":
            page = saved_page(data, name).pages[0]
            decoded = decode_page(page.data, name, sent_as=page.charset)
            return _of_page(decoded.text, notes)
        case ".rtf":
            return blocks_of_rtf(data, name)
        case ".txt":
            return [Words(text=part) for part in decode(data, name).text.split("\n\n")]
        case _:
            return None


def _of_page(html: str, notes: list[Message]) -> list[Block]:
    builder = TextBuilder()
    read_fragment_into(builder, html, notes=notes)
    return list(_parted(builder.build()))


def _parted(built: Built) -> list[Block]:
    """The text in its parts, with the headings that it has."""
    levels = {heading.at: heading.level for heading in built.headings}
    blocks: list[Block] = []
    at = 0
    for part in built.text.split("\n\n"):
        level = levels.get(at)
        blocks.append(Words(text=part) if level is None else Headline(text=part, level=level))
        at += len(part) + 2
    return blocks
