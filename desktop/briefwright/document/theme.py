"""The one colour that an organisation may choose, and whether it can be read.

Contrast is the ratio of relative luminances of WCAG 2.2 (success criterion 1.4.3
and its definitions).
"""

import re
from dataclasses import dataclass

from briefwright.domain.errors import WrongUse

ON_WHITE = 7.0
"""The least contrast of the accent on white."""

ON_TINT = 4.5
"""The least contrast of the accent on the tint of the key-judgement box."""

_WHITE = "FFFFFF"
_TINT = "F0F4F6"
_COLOUR = re.compile(r"[0-9A-F]{6}\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Theme:
    """An organisation's accent, six hexadecimal digits.

    Raises `WrongUse` for what is no colour, or one too pale to be read.
    """

    accent: str

    def __post_init__(self) -> None:
        """Refuses an accent that cannot be read on the page."""
        if not _COLOUR.match(self.accent):
            raise WrongUse(
                "{accent!r} is no colour: write six digits like 0F4C6E.", accent=self.accent
            )
        white, tint = contrast(self.accent, _WHITE), contrast(self.accent, _TINT)
        if white < ON_WHITE or tint < ON_TINT:
            raise WrongUse(
                "The accent {accent} is too pale: it reaches {white:.1f}:1 on white and needs "
                "{on_white:.0f}:1. Choose a darker colour.",
                accent=self.accent,
                white=white,
                on_white=ON_WHITE,
            )


def contrast(first: str, second: str) -> float:
    """The contrast of two colours, from 1 to 21."""
    light, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[i : i + 2], 16) / 255) for i in (0, 2, 4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)


DEFAULT_THEME = Theme(accent="0F4C6E")
