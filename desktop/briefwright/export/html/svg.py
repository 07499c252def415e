"""Drawings as SVG inside the page, with a title and a description that gives all they show."""

from typing import assert_never

from briefwright.document.model import Drawing
from briefwright.document.styles import Font, Page
from briefwright.export.figures import Anchor, Box, Dot, Line, Polygon, Shape, TextAt, lay_out
from briefwright.export.fonts import FontSource
from briefwright.export.html.markup import Markup, element, escaped

_HEAVY = frozenset({Font.SANS_SEMIBOLD, Font.SANS_BOLD, Font.SERIF_SEMIBOLD, Font.NASKH_BOLD})
_PAGE = Page()
_ROOM = 2.0  # round the drawing, for letters that reach beyond their place


def drawing_svg(drawing: Drawing, fonts: FontSource, *, name: str, title: str, text: str) -> Markup:
    """The drawing under this name; `text` gives in words all facts that it shows."""
    margin = _PAGE.column + _PAGE.gutter
    plan = lay_out(drawing, fonts, width=_PAGE.text_width, margin=margin)
    box = f"{-_ROOM:g} 0 {plan.width + 2 * _ROOM:.2f} {plan.height:.2f}"
    return element(
        "svg",
        element("title", escaped(title), id=f"{name}-title"),
        element("desc", escaped(text), id=f"{name}-text"),
        *(_shape(shape, fonts) for shape in plan.shapes),
        xmlns="http://www.w3.org/2000/svg",
        viewBox=box,
        role="img",
        aria_labelledby=f"{name}-title {name}-text",
        direction="ltr",
    )


def _shape(shape: Shape, fonts: FontSource) -> Markup:
    match shape:
        case Line():
            dash = " ".join(f"{part:g}" for part in shape.dash) if shape.dash else None
            return element(
                "line",
                x1=shape.x1,
                y1=shape.y1,
                x2=shape.x2,
                y2=shape.y2,
                stroke=shape.colour,
                stroke_width=shape.width,
                stroke_dasharray=dash,
            )
        case Box():
            return element(
                "rect",
                x=shape.x,
                y=shape.y,
                width=shape.width,
                height=shape.height,
                fill=shape.colour,
            )
        case Dot():
            return element("circle", cx=shape.x, cy=shape.y, r=shape.radius, fill=shape.colour)
        case Polygon():
            points = " ".join(f"{x:.2f},{y:.2f}" for x, y in shape.points)
            return element("polygon", points=points, fill=shape.colour)
        case TextAt():
            return _text(shape, fonts)
        case _:
            assert_never(shape)


def _text(text: TextAt, fonts: FontSource) -> Markup:
    """A label as wide as it was laid out, whatever font the reader has."""
    width = fonts.typeface(text.font).width(text.text, text.size)
    return element(
        "text",
        escaped(text.text),
        x=text.x,
        y=text.y,
        font_size=text.size,
        font_weight=600 if text.font in _HEAVY else None,
        text_anchor=None if text.anchor is Anchor.START else str(text.anchor),
        fill=text.colour,
        textLength=width or None,
        lengthAdjust="spacingAndGlyphs",
        unicode_bidi="plaintext",
    )
