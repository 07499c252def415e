"""What a child process can be asked to do; each imports what it needs when it is first asked.

A task takes the bytes of a file and plain parameters. It raises `Refused` with one sentence for a
file that it cannot work on; whatever else it raises ends the child, and the file is refused.
"""

from collections.abc import Mapping
from enum import StrEnum

from briefwright.ingest.child.answers import Answer, answer_of
from briefwright.ingest.sniffing import Format


class Task(StrEnum):
    """A piece of work for a child process."""

    READ = "read"
    READ_PASTED = "read-pasted"
    PDF_PLACES = "pdf-places"
    PDF_PAGE = "pdf-page"
    SHOW = "show"


def do(task: Task, data: bytes, params: Mapping[str, object]) -> Answer:
    """The answer to the task; raises `UserError` with a sentence for the user."""
    match task:
        case Task.READ:
            return _read(data, params)
        case Task.READ_PASTED:
            return _read_pasted(data)
        case Task.PDF_PLACES:
            return _pdf_places(data, str(params["name"]))
        case Task.PDF_PAGE:
            return _pdf_page(data, params)
        case Task.SHOW:
            return _shown(data, str(params["name"]), str(params["media_type"]))


def _read(data: bytes, params: Mapping[str, object]) -> Answer:
    """Reads a file: `name`, and where they were chosen `encoding` and `kind`."""
    from briefwright.ingest.formats import read  # noqa: PLC0415 - loads readers

    encoding, kind = params.get("encoding"), params.get("kind")
    reading = read(
        data,
        str(params["name"]),
        encoding=None if encoding is None else str(encoding),
        kind=None if kind is None else Format(str(kind)),
    )
    return answer_of(reading)


def _read_pasted(data: bytes) -> Answer:
    """Reads a piece of HTML, as it lies on the clipboard, in UTF-8."""
    from briefwright.ingest.formats import recognised  # noqa: PLC0415 - loads readers
    from briefwright.ingest.html import read_html_fragment  # noqa: PLC0415 - likewise

    return answer_of(recognised(read_html_fragment(data.decode("utf-8")), ""))


def _pdf_places(data: bytes, name: str) -> Answer:
    """Lays a PDF out: the sizes of its pages, and where its text stands on them."""
    from briefwright.ingest.pdf.drawing import page_sizes  # noqa: PLC0415 - loads pdfium
    from briefwright.ingest.pdf.laid_out import lay_out  # noqa: PLC0415 - likewise
    from briefwright.ingest.pdf.opening import opened  # noqa: PLC0415 - likewise
    from briefwright.ingest.pdf.places import packed, places_of  # noqa: PLC0415 - likewise

    with opened(data, name) as document:
        sizes = page_sizes(document)
        length, numbers = packed(places_of(lay_out(document)))
    return Answer(values={"sizes": sizes, "length": length}, data=numbers)


def _pdf_page(data: bytes, params: Mapping[str, object]) -> Answer:
    """Draws a page: `page` counted from 1, at `scale` pixels to a point."""
    from briefwright.ingest.pdf.drawing import draw_page  # noqa: PLC0415 - loads pdfium

    page, scale = int(str(params["page"])), float(str(params["scale"]))
    picture = draw_page(data, str(params["name"]), page=page, scale=scale)
    size = {"width": picture.width, "height": picture.height, "stride": picture.stride}
    return Answer(values=size, data=picture.data)


def _shown(data: bytes, name: str, media_type: str) -> Answer:
    """Makes a page that refers to nothing outside itself, or a text."""
    from briefwright.ingest.shown import shown_page  # noqa: PLC0415 - loads readers

    text, is_html = shown_page(data, name, media_type)
    return Answer(values={"html": is_html}, data=text.encode("utf-8"))
