"""The shapes that drawings are made of, their colours, and words fitted into them.

Places are in points from the upper left corner of a drawing.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum

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
    return next(
        (cut for cut in _cuts(text) if measure(cut) <= width),
        "…",
    )


def _cuts(text: str) -> Iterator[str]:
    for end in range(len(text) - 1, 0, -1):
        yield text[:end].rstrip(" ,;:–-") + "…"
