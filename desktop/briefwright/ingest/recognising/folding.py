"""Text made alike for comparison, character by character, so that positions stay the same."""

import unicodedata
from collections.abc import Mapping
from functools import lru_cache

_LATIN: Mapping[int, str] = {
    point: unicodedata.normalize("NFD", chr(point))[0] for point in range(0xC0, 0x180)
}
_ARABIC: Mapping[int, str] = {
    ord(letter): plain for letter, plain in zip("أإآٱىةؤئ", "ااااي\u0647وي", strict=True)
}
_DIGITS: Mapping[int, str] = {
    ord(digit): str(unicodedata.digit(digit))
    for first in (0x660, 0x6F0)
    for digit in map(chr, range(first, first + 10))
}
_SIGNS: Mapping[int, str] = {ord("’"): "'", ord("\xa0"): " ", ord("\u202f"): " ", ord("\t"): " "}
_FOLDING: Mapping[int, str] = {**_LATIN, **_ARABIC, **_DIGITS, **_SIGNS}


@lru_cache(maxsize=256)
def folded(text: str) -> str:
    """The text in small letters without accents, with Western digits; every position stays."""
    plain = text.translate(_FOLDING)
    lowered = plain.lower()
    return lowered if len(lowered) == len(text) else "".join(each.lower()[:1] for each in plain)
