"""A PDF opened with pdfium, or a sentence that says why it is not."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from briefwright.domain.errors import Refused

if TYPE_CHECKING:  # pdfium is loaded with the first PDF
    import pypdfium2

MAX_PAGES = 3_000
"""So many pages are read and shown; those after them are left out, and said to be."""


@contextmanager
def opened(data: bytes, name: str) -> "Iterator[pypdfium2.PdfDocument]":
    """The document; raises `Refused` when pdfium does not open it, or it has no page."""
    import pypdfium2  # noqa: PLC0415 - see above
    from pypdfium2 import raw  # noqa: PLC0415 - see above

    try:
        document = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as error:
        if error.err_code in (raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY):
            raise Refused(
                "{name} is locked with a password: save it without one, and import that.",
                name=name,
            ) from error
        raise Refused(
            "{name} is a damaged PDF that cannot be opened: get a whole copy of it, or print it "
            "to a new PDF.",
            name=name,
        ) from error
    try:
        if not len(document):
            raise Refused(
                "{name} is a damaged PDF without a page: get a whole copy of it.", name=name
            )
        yield document
    finally:
        document.close()
