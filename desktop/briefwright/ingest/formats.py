"""Which reader takes which file, told by its bytes.

A reader is imported when its format is first read: some bring heavy libraries.
"""

from dataclasses import replace

from briefwright.domain.errors import Refused
from briefwright.ingest.base import Reader, Reading
from briefwright.ingest.markdown import read_markdown
from briefwright.ingest.plain import read_plain
from briefwright.ingest.recognising.recognise import recognise
from briefwright.ingest.sniffing import Format, format_of


def read(
    data: bytes, name: str, *, encoding: str | None = None, kind: Format | None = None
) -> Reading:
    """What the bytes say, and all that is suggested about them.

    `kind` is a format that was chosen, None to tell it by the bytes. Raises `Refused` for what is
    not read, or has no text.
    """
    reading = reader_of(kind or format_of(data, name), name)(data, name, encoding=encoding)
    return replace(reading, found=recognise(reading, name))


def reader_of(kind: Format, name: str) -> Reader:
    """The reader of a format; raises `Refused`, naming the file, where there is none yet."""
    match kind:
        case Format.TEXT:
            return read_plain
        case Format.MARKDOWN:
            return read_markdown
        case Format.HTML | Format.MHTML | Format.EPUB:
            return _reader_of_pages(kind)
        case Format.EML | Format.MSG:
            return _reader_of_mail(kind, name)
        case _:
            return _reader_of_documents(kind, name)


def _reader_of_pages(kind: Format) -> Reader:
    match kind:
        case Format.MHTML:
            from briefwright.ingest.mhtml import read_mhtml  # noqa: PLC0415 - when first needed

            return read_mhtml
        case Format.EPUB:
            from briefwright.ingest.epub import read_epub  # noqa: PLC0415 - when first needed

            return read_epub
        case _:
            from briefwright.ingest.html import read_html  # noqa: PLC0415 - when first needed

            return read_html


def _reader_of_mail(kind: Format, name: str) -> Reader:
    match kind:
        case Format.EML:
            from briefwright.ingest.eml import read_eml  # noqa: PLC0415 - when first needed

            return read_eml
        case _:
            raise _none_yet(kind, name)


def _reader_of_documents(kind: Format, name: str) -> Reader:
    match kind:
        case Format.PDF:
            from briefwright.ingest.pdf import read_pdf  # noqa: PLC0415 - when first needed

            return read_pdf
        case Format.DOCX:
            from briefwright.ingest.docx import read_docx  # noqa: PLC0415 - when first needed

            return read_docx
        case Format.ODT:
            from briefwright.ingest.odt import read_odt  # noqa: PLC0415 - when first needed

            return read_odt
        case _:
            raise _none_yet(kind, name)


def _none_yet(kind: Format, name: str) -> Refused:
    return Refused(
        "{name} is a {kind} file, which cannot be imported yet: save its text as .txt or .md.",
        name=name,
        kind=kind.value.upper(),
    )
