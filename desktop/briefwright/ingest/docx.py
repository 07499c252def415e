"""Word documents: the words that a reader sees, and what was left out on the way.

Read from the document's own XML (`ooxml`); why no library does it is ADR 11.
"""

from collections.abc import Mapping

from briefwright.domain.message import Message, say
from briefwright.ingest.archive import Archive
from briefwright.ingest.base import Reading
from briefwright.ingest.office import reading_of
from briefwright.ingest.ole import refuse_container
from briefwright.ingest.ooxml.document import Document
from briefwright.ingest.ooxml.package import Package
from briefwright.ingest.xml_part import xml_reader

MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_LEFT_OUT: Mapping[str, Message] = {
    "deleted": say("{name}: left out what its tracked changes delete."),
    "inserted": say("{name}: kept what its tracked changes insert."),
    "hidden": say("{name}: left out hidden text."),
    "comment": say("{name}: left out comments."),
    "header": say("{name}: left out headers and footers."),
    "picture": say("{name}: left out pictures and drawings."),
    "object": say("{name}: left out an object of another program."),
    "embedded": say("{name}: left out a document that is put into it."),
    "macro": say("{name}: left out macros; they were not run."),
    "symbol": say("{name}: left out signs of a symbol font that has no common letters."),
    "note": say("{name}: its notes stand at the end, each under its mark in brackets."),
}


def read_docx(data: bytes, name: str, *, encoding: str | None = None) -> Reading:  # noqa: ARG001 - XML names its own encoding
    """The text of a Word document; raises `Refused` when it cannot be read or has none.

    Notes stand at the end, each under its mark in brackets, such as `[1]`; a text box follows the
    paragraph that it is anchored in.
    """
    refuse_container(data, name)
    package = Package(Archive(data, name), name)
    document = Document(package)
    blocks = document.body(package.xml(package.main))
    seen = document.seen | package.seen()
    return reading_of(
        blocks,
        name,
        MEDIA_TYPE,
        title=document.title,
        found=package.properties(),
        reader=xml_reader(),
        notes=[
            *(_LEFT_OUT[what].with_values(name=name) for what in _LEFT_OUT if what in seen),
            *(note.with_values(name=name) for note in document.notes),
        ],
    )
