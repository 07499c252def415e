"""The 200-page brief: composed, as PDF and as DOCX, beside the least that each can take."""

import io
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import fields, is_dataclass
from importlib.resources import files
from time import process_time
from xml.sax.saxutils import escape

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from briefwright.document import walk
from briefwright.document.compose import compose
from briefwright.document.model import Document
from briefwright.export.docx import write_docx
from briefwright.export.pdf import write_pdf
from tests.bench.brief import long_snapshot
from tests.bench.budget import ROUNDS, Budget, Figure, alone, in_turn, timed

_RESOURCES = files("briefwright.resources")
_FACE, _SIZE, _LEADING, _MEASURE = "SourceSerif4-Regular", 10.0, 13.0, 430.0
_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def measure(pages: int, rounds: int = ROUNDS) -> list[Figure]:
    """Composing and exporting, by the time of the processor: nothing here waits for a disk."""
    snapshot = long_snapshot(pages)
    document = compose(snapshot)
    paragraphs = printed(document)
    paged = write_pdf(document)
    composed = in_turn(
        timed(lambda: compose(snapshot), process_time),
        timed(lambda: rebuilt(document), process_time),
        rounds,
    )
    pdf = in_turn(
        timed(lambda: write_pdf(document), process_time),
        timed(lambda: bare_pdf(paragraphs), process_time),
        rounds,
    )
    word = in_turn(
        timed(lambda: write_docx(document, page_of=paged.page_of), process_time),
        timed(lambda: bare_docx(paragraphs), process_time),
        rounds,
    )
    words = sum(len(text.split()) for text in paragraphs)
    size = f"{paged.pages} pages, {words:,} words, {len(snapshot.evidence):,} findings"
    return [
        Figure(
            title="Compose the brief",
            ours=composed[0],
            raw=composed[1],
            raw_is="its tree made again, value by value",
            note=size,
        ),
        Figure(
            title="Export the brief as PDF",
            ours=pdf[0],
            raw=pdf[1],
            raw_is=f"the same words on a bare canvas ({_bare_pages(paragraphs)} pages)",
            budget=Budget(times=2.2),
            note=size,
        ),
        Figure(
            title="Export the brief as DOCX",
            ours=word[0],
            raw=word[1],
            raw_is="document.xml as one string into the template",
            budget=Budget(times=5.0),
            note=size,
        ),
        preview(max(2, pages // 10), rounds),
    ]


def preview(pages: int, rounds: int = ROUNDS) -> Figure:
    """What the preview of a short brief waits for: composing and setting its pages."""
    snapshot = long_snapshot(pages)
    count = write_pdf(compose(snapshot)).pages
    return Figure(
        title="Compose a short brief and set its pages, for the preview",
        ours=alone(timed(lambda: write_pdf(compose(snapshot)), process_time), rounds),
        budget=Budget(fixed=0.3),
        note=f"{count} pages",
    )


def printed(document: Document) -> list[str]:
    """All words that the document prints, in paragraphs of a usual length."""
    words = " ".join(placed.text for placed in walk.texts(document)).split()
    return [" ".join(words[at : at + 60]) for at in range(0, len(words), 60)]


def rebuilt(value: object) -> object:
    """The same tree of frozen values, every one of them made anew."""
    if isinstance(value, tuple):
        return tuple(rebuilt(item) for item in value)
    if is_dataclass(value) and not isinstance(value, type):
        named = {field.name: rebuilt(getattr(value, field.name)) for field in fields(value)}
        return type(value)(**named)
    return value


def bare_pdf(paragraphs: Sequence[str]) -> bytes:
    """The words on pages by a bare canvas: embedded face, own line breaking, cached widths."""
    return _drawn(paragraphs)[0]


def _bare_pages(paragraphs: Sequence[str]) -> int:
    return _drawn(paragraphs)[1]


def _drawn(paragraphs: Sequence[str]) -> tuple[bytes, int]:
    face = TTFont(_FACE, io.BytesIO((_RESOURCES / "fonts" / f"{_FACE}.ttf").read_bytes()))
    pdfmetrics.registerFont(face)
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=(595.0, 842.0), invariant=True)
    width = _cached_width()
    pages, y = 1, 780.0
    canvas.setFont(_FACE, _SIZE)
    for text in paragraphs:
        for line in _broken(text, width):
            if y < 60:
                canvas.showPage()
                canvas.setFont(_FACE, _SIZE)
                pages, y = pages + 1, 780.0
            canvas.drawString(80.0, y, line)
            y -= _LEADING
        y -= 6
    canvas.save()
    return out.getvalue(), pages


def _broken(text: str, width: Callable[[str], float]) -> list[str]:
    space = width(" ")
    lines: list[str] = []
    line: list[str] = []
    used = 0.0
    for word in text.split():
        wide = width(word)
        if line and used + wide > _MEASURE:
            lines.append(" ".join(line))
            line, used = [], 0.0
        line.append(word)
        used += wide + space
    return [*lines, " ".join(line)]


def _cached_width() -> Callable[[str], float]:
    known: dict[str, float] = {}

    def width(word: str) -> float:
        if word not in known:
            known[word] = pdfmetrics.stringWidth(word, _FACE, _SIZE)
        return known[word]

    return width


def bare_docx(paragraphs: Sequence[str]) -> bytes:
    """The words as one string of markup, put into the template in place of its document."""
    runs = (
        f'<w:p><w:pPr><w:pStyle w:val="BodyText"/></w:pPr><w:r><w:t xml:space="preserve">'
        f"{escape(text)}</w:t></w:r></w:p>"
        for text in paragraphs
    )
    body = f'<w:document xmlns:w="{_W}"><w:body>{"".join(runs)}</w:body></w:document>'
    template = (_RESOURCES / "docx" / "brief.docx").read_bytes()
    out = io.BytesIO()
    with (
        zipfile.ZipFile(io.BytesIO(template)) as old,
        zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new,
    ):
        for name in old.namelist():
            new.writestr(name, body if name == "word/document.xml" else old.read(name))
    return out.getvalue()
