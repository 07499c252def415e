"""Which reader takes which file, told by its bytes.

A reader is imported when its format is first read: some bring heavy libraries.
"""

from dataclasses import replace

from briefwright.ingest.base import Reader, Reading
from briefwright.ingest.plain import read_plain
from briefwright.ingest.sniffing import Format, format_of


def read(
    data: bytes, name: str, *, encoding: str | None = None, kind: Format | None = None
) -> Reading:
    """What the bytes say, and all that is suggested about them.

    `kind` is a format that was chosen, None to tell it by the bytes. Raises `Refused` for what is
    not read, or has no text.
    """
    reader = reader_of(kind or format_of(data, name))
    return recognised(reader(data, name, encoding=encoding), name)


def recognised(reading: Reading, name: str) -> Reading:
    """The reading with all that is suggested about it; `name` is the file's, empty without one."""
    from briefwright.ingest.recognising.recognise import recognise  # noqa: PLC0415 - 40 ms

    return replace(reading, found=recognise(reading, name))


def reader_of(kind: Format) -> Reader:
    """The reader of a format."""
    match kind:
        case Format.TEXT:
            return read_plain
        case Format.MARKDOWN:
            from briefwright.ingest.markdown import read_markdown  # noqa: PLC0415 - as above

            return read_markdown
        case Format.HTML | Format.MHTML | Format.EPUB:
            return _reader_of_pages(kind)
        case Format.EML | Format.MSG:
            return _reader_of_mail(kind)
        case _:
            return _reader_of_documents(kind)


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


def _reader_of_mail(kind: Format) -> Reader:
    match kind:
        case Format.MSG:
            from briefwright.ingest.msg import read_msg  # noqa: PLC0415 - when first needed

            return read_msg
        case _:
            from briefwright.ingest.eml import read_eml  # noqa: PLC0415 - when first needed

            return read_eml


def _reader_of_documents(kind: Format) -> Reader:
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
            from briefwright.ingest.rtf import read_rtf  # noqa: PLC0415 - when first needed

            return read_rtf
