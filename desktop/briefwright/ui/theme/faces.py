"""The typefaces that ship with the program, and the sizes they are used at.

Sizes are logical pixels at zoom 1. Line heights belong to the painter of a text.
"""

from enum import Enum
from importlib.resources import files
from typing import Final

from PySide6.QtGui import QFont, QFontDatabase

INTERFACE: Final = ("Inter", "IBM Plex Sans Arabic")
READING: Final = ("Source Serif 4", "Noto Naskh Arabic")
ARABIC_READING: Final = ("Noto Naskh Arabic", "Source Serif 4")


class Face(Enum):
    """A use of type: families, pixels, weight."""

    HINT = (INTERFACE, 11, 500)
    HINT_STRONG = (INTERFACE, 11, 600)
    META = (INTERFACE, 12, 400)
    META_STRONG = (INTERFACE, 12, 600)
    BODY = (INTERFACE, 13, 400)
    STATEMENT = (INTERFACE, 13, 500)
    BODY_STRONG = (INTERFACE, 13, 600)
    EMPTY = (INTERFACE, 15, 400)
    VIEW_TITLE = (INTERFACE, 15, 600)
    QUOTATION = (READING, 15, 400)
    QUOTATION_SMALL = (READING, 13, 400)
    READING = (READING, 17, 400)
    HEADING = (READING, 21, 600)
    TITLE = (READING, 26, 600)
    ARABIC = (ARABIC_READING, 20, 400)
    ARABIC_TITLE = (ARABIC_READING, 27, 600)
    PRODUCT = (READING, 32, 600)


def load_faces() -> None:
    """Registers the shipped font files with Qt; costs about 2 ms a file."""
    folder = files("briefwright.resources") / "fonts"
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.name.endswith(".ttf") and _wanted(entry.name):
            QFontDatabase.addApplicationFontFromData(entry.read_bytes())


def font(face: Face, zoom: float = 1.0) -> QFont:
    """The Qt font of a use at a zoom."""
    families, pixels, weight = face.value
    made = QFont(list(families))
    made.setPixelSize(max(1, round(pixels * zoom)))
    made.setWeight(QFont.Weight(weight))
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if families is INTERFACE:
        made.setFeature(QFont.Tag("tnum"), 1)
        if pixels <= 12:
            made.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, 0.1)
    return made


def _wanted(name: str) -> bool:
    prefixes = ("Inter-", "IBMPlexSansArabic-", "SourceSerif4-", "NotoNaskhArabic-")
    return name.startswith(prefixes) or name == "NotoSansTifinagh-Regular.ttf"
