"""Drawings as pixels, for files that cannot hold shapes: drawn with reportlab, rasterised by pdfium.

Words are drawn as outlines of the shipped fonts, so that the picture is the
same on every machine. Layout is made in `figures`.
"""

import importlib.resources
import io
from dataclasses import dataclass
from typing import assert_never

import pypdfium2
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont
from reportlab.lib.colors import HexColor
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.pathobject import PDFPathObject

from briefwright.document.model import Drawing
from briefwright.document.styles import sheet_for
from briefwright.export.base import stretches
from briefwright.export.figures import (
    Anchor,
    Box,
    Dot,
    Line,
    Palette,
    Plan,
    Polygon,
    Shape,
    TextAt,
    lay_out,
)
from briefwright.export.fonts import Face, FontSource, Glyph

_PIXELS = 3.0  # to a point: 216 to an inch
_BAR_WIDTH, _BAR_HEIGHT = 88.32, 4.0
_BAR_GAP = 1.0
_BLEED = 1.0  # room at both sides for letters that reach beyond their place


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A PNG with the size in points that it is meant to have."""

    data: bytes
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class _Placed:
    """A glyph of a face with the size it is set in."""

    face: Face
    glyph: Glyph
    size: float


class Painter:
    """Paints drawings; keeps the fonts that it has read."""

    def __init__(self, fonts: FontSource) -> None:
        self._fonts = fonts
        self._outlines: dict[str, TTFont] = {}

    def drawing(self, drawing: Drawing, *, width: float, margin: float) -> Picture:
        """A timeline or scale of this width; lanes are labelled in the margin at its left."""
        plan = lay_out(drawing, self._fonts, width=width - 2 * _BLEED, margin=margin)
        return self._painted(plan, bleed=_BLEED)

    def likelihood_bar(self, band: tuple[int, int]) -> Picture:
        """The band in per cent on its track, parted in the middle."""
        palette, middle = Palette.of(sheet_for("en")), _BAR_WIDTH / 2
        track = [
            Box(x=x, y=0, width=middle - _BAR_GAP / 2, height=_BAR_HEIGHT, colour=palette.track)
            for x in (0.0, middle + _BAR_GAP / 2)
        ]
        low, high = (_BAR_WIDTH * part / 100 for part in band)
        mark = Box(x=low, y=0, width=high - low, height=_BAR_HEIGHT, colour=palette.accent)
        return self._painted(
            Plan(width=_BAR_WIDTH, height=_BAR_HEIGHT, shapes=(*track, mark)), pixels=8.0
        )

    def _painted(self, plan: Plan, *, pixels: float = _PIXELS, bleed: float = 0.0) -> Picture:
        page = io.BytesIO()
        width, height = plan.width + 2 * bleed, plan.height
        canvas = Canvas(page, pagesize=(width, height), invariant=1)
        canvas.translate(bleed, height)
        canvas.scale(1, -1)
        for shape in plan.shapes:
            self._draw(canvas, shape)
        canvas.showPage()
        canvas.save()
        return Picture(data=_rasterised(page.getvalue(), pixels), width=width, height=height)

    def _draw(self, canvas: Canvas, shape: Shape) -> None:
        colour = HexColor(shape.colour)
        canvas.setFillColor(colour)
        match shape:
            case Line():
                canvas.setStrokeColor(colour)
                canvas.setLineWidth(shape.width)
                canvas.setDash(list(shape.dash) if shape.dash else [])
                canvas.line(shape.x1, shape.y1, shape.x2, shape.y2)
            case Box():
                canvas.rect(shape.x, shape.y, shape.width, shape.height, stroke=0, fill=1)
            case Dot():
                canvas.circle(shape.x, shape.y, shape.radius, stroke=0, fill=1)
            case Polygon():
                path = canvas.beginPath()
                path.moveTo(*shape.points[0])
                for point in shape.points[1:]:
                    path.lineTo(*point)
                path.close()
                canvas.drawPath(path, stroke=0, fill=1)
            case TextAt():
                self._draw_text(canvas, shape)
            case _:
                assert_never(shape)

    def _draw_text(self, canvas: Canvas, text: TextAt) -> None:
        placed = self._shaped(text)
        width = sum(each.glyph.advance * each.size / 1000 for each in placed)
        shares = {Anchor.START: 0.0, Anchor.MIDDLE: 0.5, Anchor.END: 1.0}
        x = text.x - width * shares[text.anchor]
        path = canvas.beginPath()
        for each in placed:
            self._trace(path, each, x, text.y)
            x += each.glyph.advance * each.size / 1000
        canvas.drawPath(path, stroke=0, fill=1)

    def _shaped(self, text: TextAt) -> list[_Placed]:
        """The glyphs from left to right."""
        parts = stretches(text.text, rtl=False)
        base = bool(parts) and parts[0].rtl
        placed: list[_Placed] = []
        for part in reversed(stretches(text.text, rtl=True)) if base else parts:
            typeface = self._fonts.typeface(text.font)
            pieces = typeface.parts(part.text)
            for piece in reversed(pieces) if part.rtl else pieces:
                size = text.size * piece.scale
                placed += [
                    _Placed(piece.face, glyph, size)
                    for glyph in piece.face.shape(piece.text, rtl=part.rtl)
                ]
        return placed

    def _trace(self, path: PDFPathObject, placed: _Placed, x: float, y: float) -> None:
        """Adds the outline of a glyph; y grows downwards here, upwards in fonts."""
        name = placed.face.name
        if name not in self._outlines:
            folder = importlib.resources.files("briefwright.resources") / "fonts"
            self._outlines[name] = TTFont(io.BytesIO((folder / f"{name}.ttf").read_bytes()))
        font = self._outlines[name]
        unit = placed.size / font["head"].unitsPerEm
        x += placed.glyph.dx * placed.size / 1000
        y -= placed.glyph.dy * placed.size / 1000
        glyphs = font.getGlyphSet()
        pen = _PathPen(glyphs, path, x, y, unit)
        glyphs[font.getGlyphName(placed.glyph.id)].draw(pen)


class _PathPen(BasePen):  # type: ignore[misc]  # fontTools carries no types
    """Draws a glyph's outline into a path of the canvas."""

    def __init__(
        self, glyphs: object, path: PDFPathObject, x: float, y: float, unit: float
    ) -> None:
        super().__init__(glyphs)
        self._path, self._x, self._y, self._unit = path, x, y, unit

    def _at(self, point: tuple[float, float]) -> tuple[float, float]:
        return self._x + point[0] * self._unit, self._y - point[1] * self._unit

    def _moveTo(self, pt: tuple[float, float]) -> None:
        self._path.moveTo(*self._at(pt))

    def _lineTo(self, pt: tuple[float, float]) -> None:
        self._path.lineTo(*self._at(pt))

    def _curveToOne(
        self, pt1: tuple[float, float], pt2: tuple[float, float], pt3: tuple[float, float]
    ) -> None:
        self._path.curveTo(*self._at(pt1), *self._at(pt2), *self._at(pt3))

    def _closePath(self) -> None:
        self._path.close()


def _rasterised(pdf: bytes, pixels: float) -> bytes:
    """The only page of the file as a PNG."""
    file = pypdfium2.PdfDocument(pdf)
    try:
        image = file[0].render(scale=pixels).to_pil()
    finally:
        file.close()
    out = io.BytesIO()
    image.convert("RGB").save(out, "PNG")
    return out.getvalue()
