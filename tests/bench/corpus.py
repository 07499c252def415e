"""Articles by rule: Zipf word frequencies, English, French and Arabic, log-normal lengths.

The same seed makes the same article on every machine. Lengths have a mean near 620 words.
"""

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from math import log
from types import MappingProxyType

VOCABULARY = 20_000
MEDIAN_WORDS, SPREAD = 520, 0.6
"""Of the log-normal lengths: their mean is 520 * exp(0.6 ** 2 / 2), about 620."""

_SHIFT = 2.7  # Mandelbrot's correction of Zipf's law for the commonest words

_COMMON: Mapping[str, str] = MappingProxyType(
    {
        "en": "the of and to in that is for was on as with by it at from has said which were "
        "their government minister military president officials border forces drone region "
        "agreement airspace ambassador claimed denied report statement talks security",
        "fr": "le de la et les des en du que dans un une pour est par sur qui au avec pas "
        "gouvernement ministre armée président frontière forces drone région accord espace "
        "ambassadeur affirmé démenti rapport déclaration pourparlers sécurité",
        "ar": "في من على أن إلى التي عن مع هذا كان بعد قد بين ذلك كما "
        "الحكومة الوزير الجيش الرئيس الحدود القوات الطائرة المنطقة الاتفاق المجال السفير "
        "أعلن نفى تقرير بيان محادثات الأمن",
    }
)
_SYLLABLES: Mapping[str, str] = MappingProxyType(
    {
        "en": "an er in on at en or is ar al ic ment tion ver con pro st ra de mi",
        "fr": "eur ion ment ai é re on an ou ent dé con pré tr la mi se par ci ve",
        "ar": "ال مو تا ري نا سي دا مح قا عل في كا رو لا با شر جم حو طا ني",
    }
)
_LANGUAGES = ("en", "en", "en", "en", "en", "en", "fr", "fr", "ar", "ar")


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """A text with its title and language; paragraphs are parted by an empty line."""

    title: str
    language: str
    text: str


def articles(count: int, *, seed: int = 1) -> Iterator[Article]:
    """Yields articles, six of ten English, two French, two Arabic."""
    for number in range(count):
        yield article(seed * 1_000_003 + number, language=_LANGUAGES[number % 10])


def article(seed: int, *, language: str = "en", words: int | None = None) -> Article:
    """Returns one article; `words` None draws its length."""
    chance = random.Random(seed)
    length = words or max(40, round(chance.lognormvariate(log(MEDIAN_WORDS), SPREAD)))
    supply = _supply(chance, language)
    paragraphs, written = [], 0
    while written < length:
        sentences = [_sentence(chance, supply, language) for _ in range(chance.randint(2, 5))]
        written += sum(sentence.count(" ") + 1 for sentence in sentences)
        paragraphs.append(" ".join(sentences))
    title = " ".join(next(supply) for _ in range(7)).capitalize()
    return Article(title=title, language=language, text="\n\n".join(paragraphs))


def vocabulary(language: str) -> tuple[str, ...]:
    """Returns the words of a language, the commonest first, no word twice."""
    return _words(language)[0]


def _supply(chance: random.Random, language: str) -> Iterator[str]:
    words, weights = _words(language)
    while True:
        yield from chance.choices(words, cum_weights=weights, k=500)


def _sentence(chance: random.Random, supply: Iterator[str], language: str) -> str:
    words = [next(supply) for _ in range(chance.randint(8, 28))]
    text = " ".join(words)
    return text + "." if language == "ar" else text[0].upper() + text[1:] + "."


@lru_cache(maxsize=3)
def _words(language: str) -> tuple[tuple[str, ...], list[float]]:
    chance = random.Random(f"words:{language}")
    found = dict.fromkeys(_COMMON[language].split())
    syllables = _SYLLABLES[language].split()
    while len(found) < VOCABULARY:
        found.setdefault("".join(chance.choices(syllables, k=chance.randint(2, 5))))
    weights = accumulate(1 / (rank + _SHIFT) for rank in range(VOCABULARY))
    return tuple(found), list(weights)
