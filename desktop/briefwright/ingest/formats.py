"""Which reader takes which file: by the end of its name, and a sentence for what has none yet."""

from pathlib import PurePath

from briefwright.domain.errors import Refused
from briefwright.ingest.base import Reader
from briefwright.ingest.markdown import read_markdown
from briefwright.ingest.plain import read_plain

MARKDOWN_SUFFIXES = (".md", ".markdown")
UNREAD_SUFFIXES = (
    ".docx", ".doc", ".eml", ".epub", ".htm", ".html", ".mht", ".msg", ".odt", ".pdf", ".rtf",
)  # fmt: skip


def reader_for(name: str) -> Reader:
    """The reader for a file of this name; raises `Refused` for a format that is not read yet.

    A name that says nothing is taken for plain text: the reader looks at the bytes.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix in MARKDOWN_SUFFIXES:
        return read_markdown
    if suffix in UNREAD_SUFFIXES:
        raise Refused(
            "{name} is a {kind} file, which cannot be imported yet: save its text as .txt or .md.",
            name=name,
            kind=suffix[1:].upper(),
        )
    return read_plain
