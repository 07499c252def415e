"""PDFs as analysts hold them, and some that nobody should: made here, page by page."""

import io
from collections.abc import Callable, Sequence
from dataclasses import replace

from PIL import Image, ImageDraw
from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas

from briefwright.document.model import Block, Heading, Paragraph, Text
from briefwright.export.pdf import write_pdf
from tests.kit.reference import reference_document

A4 = (595.0, 842.0)
LEADING = 14
Draw = Callable[[Canvas], None]

SENTENCE = "The chiefs of the three air forces met in Bamako and spoke about common air defence."
BODY = (SENTENCE, "They agreed to share what they learn.", "Mali denied that a drone was lost.")


def printed(
    *pages: Draw,
    size: tuple[float, float] = A4,
    title: str = "",
    author: str = "",
    encryption: StandardEncryption | None = None,
) -> bytes:
    """A PDF of these pages, the same bytes each time."""
    out = io.BytesIO()
    canvas = Canvas(out, pagesize=size, invariant=True, encrypt=encryption)
    if title:
        canvas.setTitle(title)
    if author:
        canvas.setAuthor(author)
    for draw in pages:
        canvas.setFont("Times-Roman", 11)
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return out.getvalue()


def lines(canvas: Canvas, texts: Sequence[str], *, left: float = 72, top: float = 760) -> None:
    """Draws lines below each other."""
    for number, text in enumerate(texts):
        canvas.drawString(left, top - number * LEADING, text)


def article(*paragraphs: Sequence[str], heading: str = "") -> Draw:
    """A page with a heading and paragraphs, each given as the lines that it is set in."""

    def draw(canvas: Canvas) -> None:
        top = 760.0
        if heading:
            canvas.setFont("Times-Bold", 18)
            canvas.drawString(72, top, heading)
            canvas.setFont("Times-Roman", 11)
            top -= 34
        for paragraph in paragraphs:
            lines(canvas, paragraph, top=top)
            top -= len(paragraph) * LEADING + 10

    return draw


def with_furniture(draw: Draw, header: str, number: int) -> Draw:
    """The page with a running header and its number."""

    def drawn(canvas: Canvas) -> None:
        canvas.setFont("Helvetica", 8)
        canvas.drawString(72, 810, header)
        canvas.drawCentredString(297, 30, f"Page {number} of 3")
        canvas.setFont("Times-Roman", 11)
        draw(canvas)

    return drawn


def columns(left: Sequence[str], right: Sequence[str], *, across: bool) -> Draw:
    """Two columns, drawn one after the other, or line by line across both."""

    def draw(canvas: Canvas) -> None:
        if not across:
            lines(canvas, left)
            lines(canvas, right, left=330)
            return
        for number, (one, two) in enumerate(zip(left, right, strict=True)):
            canvas.drawString(72, 760 - number * LEADING, one)
            canvas.drawString(330, 760 - number * LEADING, two)

    return draw


def turned(draw: Draw) -> Draw:
    """The page turned by a quarter, as a scanner or a wide table leaves it."""

    def drawn(canvas: Canvas) -> None:
        canvas.setPageRotation(90)
        canvas.translate(595, 0)
        canvas.rotate(90)
        canvas.translate(0, -300)
        canvas.setFont("Times-Roman", 11)
        draw(canvas)

    return drawn


def picture(canvas: Canvas) -> None:
    """A page that is a picture of some words."""
    paper = Image.new("RGB", (300, 400), "white")
    ImageDraw.Draw(paper).text((40, 60), "Communiqué", fill="black")
    canvas.drawImage(ImageReader(paper), 0, 0, *A4)


def locked(draw: Draw, *, user: str, owner: str) -> bytes:
    """A PDF with passwords; an empty one for users opens it for everybody."""
    return printed(draw, encryption=StandardEncryption(user, owner, canPrint=0))


def in_arabic(heading: str, *paragraphs: str) -> bytes:
    """A PDF in Arabic, set with joined letters as a word processor sets it."""
    blocks: tuple[Block, ...] = (
        Heading(style="h1", language="ar", level=1, content=(Text(text=heading),)),
        *(
            Paragraph(style="body", language="ar", content=(Text(text=text),))
            for text in paragraphs
        ),
    )
    whole = reference_document()
    return write_pdf(replace(whole, front=(), body=blocks, annexes=(), notes=(), trace=())).data
