"""Signs of the symbol fonts that office programs type with, and raised figures, in Unicode.

Symbol: Unicode's mapping table APPLE/ADOBE SYMBOL, the part that texts use. Wingdings: what lists
and forms use. A sign that is not here has no common letter.
"""

from collections.abc import Mapping

_GREEK: Mapping[int, str] = dict(
    zip(
        range(0x41, 0x5B),
        "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ",
        strict=True,
    )
) | dict(zip(range(0x61, 0x7B), "αβχδεφγηιϕκλμνοπθρστυϖωξψζ", strict=True))
_SYMBOL: Mapping[int, str] = {
    **_GREEK,
    **{code: chr(code) for code in range(0x20, 0x40) if chr(code) not in "\"$'*-"},
    0x22: "∀", 0x24: "∃", 0x27: "∋", 0x2A: "∗", 0x2D: "−", 0xA2: "′", 0xA3: "≤", 0xA5: "∞",
    0xA7: "♣", 0xA8: "♦", 0xA9: "♥", 0xAA: "♠", 0xAB: "↔", 0xAC: "←", 0xAD: "↑", 0xAE: "→",
    0xAF: "↓", 0xB0: "°", 0xB1: "±", 0xB2: "″", 0xB3: "≥", 0xB4: "×", 0xB5: "∝", 0xB6: "∂",
    0xB7: "•", 0xB8: "÷", 0xB9: "≠", 0xBA: "≡", 0xBB: "≈", 0xBC: "…", 0xC7: "∩", 0xC8: "∪",
    0xCE: "∈", 0xCF: "∉", 0xD1: "∇", 0xD2: "®", 0xD3: "©", 0xD4: "™", 0xD5: "∏", 0xD6: "√",
    0xD7: "⋅", 0xD8: "¬", 0xD9: "∧", 0xDA: "∨", 0xDB: "⇔", 0xDC: "⇐", 0xDE: "⇒", 0xE5: "∑",
    0xF2: "∫",
}  # fmt: skip
_WINGDINGS: Mapping[int, str] = {
    0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x4C: "☹", 0x6C: "●", 0x6E: "■", 0x6F: "☐",
    0x71: "❑", 0x72: "❒", 0x76: "❖", 0x78: "☒", 0xA1: "○", 0xA7: "▪", 0xA8: "☐", 0xD8: "➢",
    0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_FONTS: Mapping[str, Mapping[int, str]] = {"symbol": _SYMBOL, "wingdings": _WINGDINGS}
_RAISED = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_PRIVATE = range(0xE000, 0xF900)


def symbol(font: str, code: str) -> str:
    """What a sign of the font shows, by its code in hexadecimal digits; empty when that is unknown."""
    try:
        number = int(code, 16)
    except ValueError:
        return ""
    if (signs := _FONTS.get(font.lower())) is not None:
        return signs.get(number & 0xFF, "")
    return chr(number) if number < 0x110000 and number not in _PRIVATE else ""


def raised(text: str) -> str:
    """Figures that stand above the line, in raised digits: 10 with a raised 6 is not 106."""
    return text.translate(_RAISED) if text.strip().isdecimal() and text.isascii() else text
