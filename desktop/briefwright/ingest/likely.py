"""Which of several encodings makes sense of some bytes: each letter is judged by what stands beside it.

Written for English, French and Arabic, with Russian beside them, because general guessers were
wrong for short texts of these (SHARING.md section 7). The weights are judgements on how often a
letter or sign is written in running text of its language, from 2 (very) down to below 0 (hardly).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

CANDIDATES = (
    "windows-1252", "windows-1256", "iso-8859-6", "mac-roman", "cp850", "windows-1251", "koi8-r",
)  # fmt: skip
"""Encodings that are tried, the most used first: it wins where two read the same."""

CONVINCING = 0.5
"""The mean weight that a reading must have to be believed."""

_AROUND = 64 * 1024
"""So many characters beyond ASCII are judged; more would say no more."""


def _weights(*ranked: tuple[str, float]) -> Mapping[str, float]:
    return MappingProxyType({letter: weight for letters, weight in ranked for letter in letters})


_LATIN = _weights(
    ("éèà", 2.0),
    ("êçôîûùâëïüœÉÀÈ", 1.6),
    ("áíóúñäößåøÊÇÔÎŒÂæãÖÜÄÅØÓÁÑ", 0.6),
    ("õìòÛÙËÏÆÍÚÿ", 0.0),
)
_ARABIC = _weights(
    ("اليمنورتبةهعدسف", 2.0),
    ("كحقجأشصخطىإ،", 1.4),
    ("ذزئضغءثآظؤ؟؛", 0.8),
    ("ًٌٍَُِّْ", 0.2),
    ("ـپچژگک", 0.0),
)
_CYRILLIC = _weights(
    ("оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё", 1.2),
    ("ОЕАИНТСРВЛКМДПУЯГЗБЧХЖШЮЦЩЭФЁ", 0.8),
)
_ENDING = frozenset("ةى")
"""Arabic letters that only end a word."""

_ALONE = frozenset("àÀÉôÔаиоуяАИОУЯВвксКС")
"""Letters that make a word by themselves."""

_SIGNS = _weights(
    ("’“”«»–—…", 1.5),
    ("\u00a0€°£§•·", 0.8),
    ("‘‹›©®™½¼¾²³¿¡\u00ad„", 0.2),
)
_OPENING, _CLOSING = frozenset("“«‹„‘¿¡"), frozenset("”»›…")
_JOINING = frozenset("’–—·\u00ad")
"""Signs that may stand between two letters."""

_FOREIGN = -2.0
"""The weight of a letter or sign that these languages hardly write."""

_MISPLACED = -3.0
"""The weight of one that cannot stand where it does."""

_TORN = -4.0
"""The weight of a letter that touches one of another script."""

_ACCENTED_SHARE = 0.45
"""The greatest share of letters with marks in a text in Latin letters; French has about 0.05."""


_FEWEST = 5
"""Fewer letters of another script than Latin may be any bytes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Likely:
    """A reading of some bytes and how much sense it makes, up to 2."""

    text: str
    encoding: str
    weight: float


def likeliest(data: bytes) -> Likely | None:
    """The reading that makes most sense; None when none is convincing."""
    best: Likely | None = None
    for encoding in CANDIDATES:
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        weight = sense_of(text)
        if weight >= CONVINCING and (best is None or weight > best.weight):
            best = Likely(text=text, encoding=encoding, weight=weight)
    return best


def sense_of(text: str) -> float:
    """The mean weight of the characters beyond ASCII; 0 where there are none."""
    weights: list[float] = []
    accented = other = 0
    for before, letter, after in _beyond_ascii(text):
        weights.append(_weight(before, letter, after))
        accented += letter in _LATIN
        other += letter in _ARABIC or letter in _CYRILLIC
        if len(weights) == _AROUND:
            break
    if not weights:
        return 0.0
    if 0 < other < _FEWEST:
        return 0.0
    letters = sum(character.isalpha() for character in text[: 4 * _AROUND])
    if accented > _ACCENTED_SHARE * max(letters, 1) and accented > 2:
        return _FOREIGN
    return sum(weights) / len(weights)


def _beyond_ascii(text: str) -> Iterator[tuple[str, str, str]]:
    """Each character beyond ASCII with its neighbours; a blank stands beyond the ends."""
    for at, letter in enumerate(text):
        if letter >= "\x80":
            before = text[at - 1] if at else " "
            after = text[at + 1] if at + 1 < len(text) else " "
            yield before, letter, after


def _weight(before: str, letter: str, after: str) -> float:
    if letter in _ARABIC:
        return _arabic(before, letter, after)
    if letter in _CYRILLIC:
        return _cased(before, letter, after, _CYRILLIC[letter], _is_cyrillic)
    if letter in _LATIN:
        return _cased(before, letter, after, _LATIN[letter], _is_latin)
    return _sign(before, letter, after)


def _arabic(before: str, letter: str, after: str) -> float:
    if (before.isalpha() and before not in _ARABIC) or (after.isalpha() and after not in _ARABIC):
        return _TORN
    if letter in _ENDING and after in _ARABIC and after not in "،؟؛ًٌٍَُِّْ":
        return _MISPLACED
    if letter in "ًٌٍَُِّْ" and before not in _ARABIC:
        return _MISPLACED
    return _ARABIC[letter]


def _cased(before: str, letter: str, after: str, weight: float, is_own: "_Own") -> float:
    if (before.isalpha() and not is_own(before)) or (after.isalpha() and not is_own(after)):
        return _TORN
    if letter.isupper() and before.islower():
        return _MISPLACED
    if letter.isupper() and after.islower() and before.isalpha():
        return _MISPLACED
    if after.isdigit() or not (before.isalpha() or after.isalpha() or letter in _ALONE):
        return _FOREIGN
    return weight


def _sign(before: str, letter: str, after: str) -> float:
    if letter not in _SIGNS:
        return _FOREIGN
    between = before.isalpha() and after.isalpha()
    if between and letter not in _JOINING:
        return _MISPLACED
    if letter in _OPENING and before.isalpha():
        return _MISPLACED
    if letter in _CLOSING and after.isalpha():
        return _MISPLACED
    return _SIGNS[letter]


class _Own:
    """Whether a letter is of one script."""

    def __init__(self, first: str, last: str) -> None:
        self._first = first
        self._last = last

    def __call__(self, letter: str) -> bool:
        return self._first <= letter <= self._last


_is_latin = _Own("A", "\u024f")
_is_cyrillic = _Own("\u0400", "\u04ff")
