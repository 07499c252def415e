"""The shapes that drawings are made of, their colours, and words fitted into them.

Places are in points from the upper left corner of a drawing.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import assert_never

from briefwright.document.styles import Font, Ink, StyleSheet, TextStyle


class Anchor(StrEnum):
    """Which point of a text its place means."""

    START = "start"
    MIDDLE = "middle"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A straight line; `dash` are the lengths of its strokes and gaps."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float
    colour: str
    dash: tuple[float, float] | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Dot:
    """A filled circle."""

    x: float
    y: float
    radius: float
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Polygon:
    """A filled polygon."""

    points: tuple[tuple[float, float], ...]
    colour: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TextAt:
    """A text on one line; `y` is its base line."""

    x: float
    y: float
    text: str
    size: float
    colour: str
    font: Font = Font.SANS
    anchor: Anchor = Anchor.START


Shape = Line | Box | Dot | Polygon | TextAt


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """A drawing laid out; later shapes lie over earlier ones."""

    width: float
    height: float
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Palette:
    """The colours of drawings; colour never stands alone."""

    ink: str
    grey: str
    accent: str
    contested: str
    hairline: str
    track: str
    ground: str

    @classmethod
    def of(cls, sheet: StyleSheet) -> "Palette":
        """The colours that a sheet names."""
        return cls(
            ink=f"#{sheet.colour(Ink.INK)}",
            grey=f"#{sheet.colour(Ink.GREY)}",
            accent=f"#{sheet.colour(Ink.ACCENT)}",
            contested=f"#{sheet.colour(Ink.OCHRE)}",
            hairline=f"#{sheet.colour(Ink.HAIRLINE)}",
            track=f"#{sheet.colour(Ink.TRACK)}",
            ground=f"#{sheet.colour(Ink.PAPER)}",
        )


Measure = Callable[[str, TextStyle], float]


def wrapped(text: str, width: float, measure: Callable[[str], float]) -> list[str]:
    """The text on lines of at most this width, but for single words that are wider."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and measure(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines or [""]


def shortened(text: str, width: float, measure: Callable[[str], float]) -> str:
    """The text, cut with an ellipsis where it is wider than that."""
    if measure(text) <= width:
        return text
    low, high = 0, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        if measure(_cut(text, middle)) <= width:
            low = middle
        else:
            high = middle - 1
    return _cut(text, low)


def _cut(text: str, end: int) -> str:
    return text[:end].rstrip(" ,;:–-") + "…"


def mirrored(plan: Plan) -> Plan:
    """The drawing as in a mirror, words still readable."""
    shapes = tuple(_mirrored(shape, plan.width) for shape in plan.shapes)
    return replace(plan, shapes=shapes)


def _mirrored(shape: Shape, width: float) -> Shape:
    match shape:
        case Line():
            return replace(shape, x1=width - shape.x1, x2=width - shape.x2)
        case Box():
            return replace(shape, x=width - shape.x - shape.width)
        case Dot():
            return replace(shape, x=width - shape.x)
        case Polygon():
            return replace(shape, points=tuple((width - x, y) for x, y in shape.points))
        case TextAt():
            turned = {Anchor.START: Anchor.END, Anchor.END: Anchor.START}
            anchor = turned.get(shape.anchor, shape.anchor)
            return replace(shape, x=width - shape.x, anchor=anchor)
        case _:
            assert_never(shape)


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def between(first: str, last: str, share: float) -> str:
    """The colour at this share of the way from the first to the last."""
    mixed = (
        round(a + (b - a) * share) for a, b in zip(_channels(first), _channels(last), strict=True)
    )
    return "#" + "".join(f"{value:02X}" for value in mixed)


def _luminance(colour: str) -> float:
    """The relative luminance of WCAG 2.2."""
    parts = [value / 255 for value in _channels(colour)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2.2, from 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
