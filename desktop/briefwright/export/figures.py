"""Drawings laid out as lines, boxes, dots and words, in points from the upper left corner.

The writers only translate these shapes: into PDF operators, SVG, or a picture.
"""

from collections.abc import Sequence
from typing import assert_never

from briefwright.document.model import Drawing, ScaleDrawing, ScaleStep, Timeline
from briefwright.document.styles import StyleSheet, TextStyle, sheet_for
from briefwright.export.fonts import FontSource
from briefwright.export.shapes import (
    Anchor,
    Box,
    Dot,
    Line,
    Measure,
    Palette,
    Plan,
    Polygon,
    Shape,
    TextAt,
    between,
    contrast,
    mirrored,
    shortened,
    wrapped,
)
from briefwright.export.timelines import TimelineLayout

__all__ = [
    "Anchor",
    "Box",
    "Dot",
    "Line",
    "Palette",
    "Plan",
    "Polygon",
    "Shape",
    "TextAt",
    "contrast",
    "lay_out",
    "shortened",
]

_LEGIBLE = 4.6  # contrast by WCAG 2.2; 4.5 is what small text must have


def lay_out(
    drawing: Drawing,
    fonts: FontSource,
    *,
    width: float,
    margin: float = 0.0,
    sheet: StyleSheet | None = None,
) -> Plan:
    """The drawing laid out. `margin` is the width at the left that labels of lanes stand in;
    without it they stand above their lanes. On a sheet that runs from right to left
    all of it is mirrored but the words.
    """
    style = sheet or sheet_for("en")

    def measure(text: str, of: TextStyle) -> float:
        return fonts.typeface(of.font).width(text, of.size)

    match drawing:
        case Timeline():
            plan = TimelineLayout(drawing, measure, width, margin, style).plan()
        case ScaleDrawing():
            plan = _scale(drawing.steps, measure, width, style)
        case _:
            assert_never(drawing)
    return mirrored(plan) if style.right_to_left else plan


def _scale(steps: Sequence[ScaleStep], measure: Measure, width: float, sheet: StyleSheet) -> Plan:
    """Cells of equal width from pale to dark, ranges within them, terms below."""
    palette, metrics = Palette.of(sheet), sheet.figures
    label, below = sheet.text("scale-range"), sheet.text("scale-term")
    cell = width / max(len(steps), 1)
    shapes: list[Shape] = []
    rows = 1
    for index, step in enumerate(steps):
        ground, ink = _ground_and_ink(palette, index / max(len(steps) - 1, 1))
        last = index == len(steps) - 1
        wide = cell if last else cell - metrics.scale_gap
        left, middle = index * cell, index * cell + wide / 2
        shapes += (
            Box(x=left, y=2, width=wide, height=metrics.scale_cell, colour=ground),
            TextAt(
                x=middle,
                y=2 + metrics.scale_cell / 2 + label.size * 0.34,
                text=step.range,
                size=label.size,
                font=label.font,
                colour=ink,
                anchor=Anchor.MIDDLE,
            ),
        )
        words = wrapped(step.words, cell - 6, lambda text: measure(text, below))
        rows = max(rows, len(words))
        shapes += (
            TextAt(
                x=middle,
                y=metrics.scale_cell + 14 + below.leading * row,
                text=text,
                size=below.size,
                font=below.font,
                colour=palette.ink,
                anchor=Anchor.MIDDLE,
            )
            for row, text in enumerate(words)
        )
    height = metrics.scale_cell + 8 + below.leading * rows
    return Plan(width=width, height=height, shapes=tuple(shapes))


def _ground_and_ink(palette: Palette, share: float) -> tuple[str, str]:
    """The ground of a cell so far from pale to dark, and the colour to be read on it best.

    A ground on which neither ink nor white can be read is made darker.
    """
    while True:
        ground = between(palette.track, palette.accent, share)
        ink = max((palette.ink, palette.ground), key=lambda colour: contrast(ground, colour))
        if contrast(ground, ink) >= _LEGIBLE or share >= 1.0:
            return ground, ink
        share = min(share + 0.01, 1.0)
