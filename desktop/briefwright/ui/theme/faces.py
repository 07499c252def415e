"""The typefaces that ship with the program, and the sizes they are used at.

Sizes are logical pixels at zoom 1. Line heights belong to the painter of a text.
"""

from enum import Enum
from importlib.resources import files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

SANS_FAMILIES: Final = ("Inter", "IBM Plex Sans Arabic")
SERIF_FAMILIES: Final = ("Source Serif 4", "Noto Naskh Arabic")
NASKH_FAMILIES: Final = ("Noto Naskh Arabic", "Source Serif 4")
SMALL: Final = 12
"""The largest size, in pixels, of the faces in which counts and dates are set."""


class Face(Enum):
    """A use of type: families, pixels, weight."""

    HINT = (SANS_FAMILIES, 11, 500)
    HINT_STRONG = (SANS_FAMILIES, 11, 600)
    META = (SANS_FAMILIES, 12, 400)
    META_STRONG = (SANS_FAMILIES, 12, 600)
    BODY = (SANS_FAMILIES, 13, 400)
    STATEMENT = (SANS_FAMILIES, 13, 500)
    BODY_STRONG = (SANS_FAMILIES, 13, 600)
    EMPTY = (SANS_FAMILIES, 15, 400)
    VIEW_TITLE = (SANS_FAMILIES, 15, 600)
    QUOTATION = (SERIF_FAMILIES, 15, 400)
    QUOTATION_SMALL = (SERIF_FAMILIES, 13, 400)
    READING = (SERIF_FAMILIES, 17, 400)
    HEADING = (SERIF_FAMILIES, 21, 600)
    TITLE = (SERIF_FAMILIES, 26, 600)
    ARABIC = (NASKH_FAMILIES, 20, 400)
    ARABIC_TITLE = (NASKH_FAMILIES, 27, 600)
    PRODUCT = (SERIF_FAMILIES, 32, 600)


def load_faces() -> None:
    """Registers the shipped font files with Qt; costs about 2 ms a file."""
    folder = files("briefwright.resources") / "fonts"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".ttf") and _wanted(entry.name):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())


def font(face: Face, zoom: float = 1.0) -> QFont:
    """The Qt font of a use at a zoom.

    Figures stand one below the other in the small faces, in which counts and dates are set. The
    others are for sentences: Inter has a hyphen as wide as a figure too, which tears words apart.
    """
    families, pixels, weight = face.value
    made = QFont(list(families))
    made.setPixelSize(max(1, round(pixels * zoom)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if families is SANS_FAMILIES and pixels <= SMALL:
        made.setFeature(QFont.Tag("tnum"), 1)
        made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.1)
    return made


def _wanted(name: str) -> bool:
    prefixes = ("Inter-", "IBMPlexSansArabic-", "SourceSerif4-", "NotoNaskhArabic-")
    return name.startswith(prefixes) or name == "NotoSansTifinagh-Regular.ttf"
