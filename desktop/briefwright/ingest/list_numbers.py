"""The numbers of lists as they are printed: counted level by level, in the signs of their style.

Word files, ODF files and notes count alike; what they call their styles is brought to the names of
ECMA-376 part 1, section 17.18.59 (ST_NumberFormat) by their readers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

MAX_ROMAN = 3999
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ALPHABETS: Mapping[str, str] = {
    "lowerLetter": "abcdefghijklmnopqrstuvwxyz",
    "upperLetter": "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "arabicAlpha": "أبتثجحخدذرزسشصضطظعغفقكلمنهوي",
    "arabicAbjad": "أبجدهوزحطيكلمنسعفصقرشتثخذضظغ",
    "russianLower": "абвгдежзиклмнопрстуфхцчшщыэюя",
    "russianUpper": "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЫЭЮЯ",
}
_SYMBOLS = "*†‡§"
_INDIC = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """One level of a list: `text` holds `%1`, `%2`… for the numbers of the levels from the top.

    `style` is a name of ST_NumberFormat, `bullet` for a sign. `legal` writes all in figures.
    `restarts` tells whether counting begins anew after an item further out.
    """

    style: str
    text: str
    start: int = 1
    legal: bool = False
    restarts: bool = True


class ListCounter:
    """Counts the items of one list."""

    def __init__(self) -> None:
        self._counts: dict[int, int] = {}

    def next(self, levels: Mapping[int, Level], depth: int, *, start: int | None = None) -> str:
        """The number of the next item at this depth (from 0) as printed; `start` sets it."""
        level = levels[depth]
        before = self._counts.get(depth, level.start - 1)
        self._counts[depth] = before + 1 if start is None else start
        for deeper in [other for other in self._counts if other > depth]:
            if (each := levels.get(deeper)) and each.restarts:
                del self._counts[deeper]
        return self._printed(levels, level)

    def _printed(self, levels: Mapping[int, Level], level: Level) -> str:
        text = level.text
        for depth in range(9):
            sign = f"%{depth + 1}"
            if sign in text:
                of = levels.get(depth, level)
                count = self._counts.get(depth, of.start)
                style = "decimal" if level.legal else of.style
                text = text.replace(sign, written(count, style))
        return text


def written(number: int, style: str) -> str:
    """The number in the signs of the style; figures where the style is not known."""
    match style:
        case "none":
            return ""
        case "lowerRoman" | "upperRoman" if 0 < number <= MAX_ROMAN:
            roman = _roman(number)
            return roman.upper() if style == "upperRoman" else roman
        case "decimalZero":
            return f"{number:02d}"
        case "hindiNumbers":
            return str(number).translate(_INDIC)
        case "chicago" if number > 0:
            return _repeated(_SYMBOLS, number)
        case _ if style in _ALPHABETS and number > 0:
            return _repeated(_ALPHABETS[style], number)
        case _:
            return str(number)


def _repeated(signs: Sequence[str], number: int) -> str:
    """The sign of the number; after the last one they come doubled, then trebled, as in Word."""
    times, at = divmod(number - 1, len(signs))
    return signs[at] * min(times + 1, 9)


def _roman(number: int) -> str:
    parts = []
    for value, sign in _ROMAN:
        times, number = divmod(number, value)
        parts.append(sign * times)
    return "".join(parts)
