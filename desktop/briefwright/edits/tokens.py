"""Prose as tokens: what merging compares and never cuts.

A token is a word, a run of white space, a run of symbols (an emoji with all it
is made of), one punctuation mark, or an atom. Punctuation between two word
characters belongs to the word, so that `2,000`, `2025-04-17` and `well-known`
are one token each: half a number is no sense to merge.
"""

import re
import unicodedata

from briefwright.domain.prose import Atom, Prose
from briefwright.domain.text import OBJECT

Token = str | Atom

_DASHES_BETWEEN_WORDS = "—…"
_JOINERS = "\u200c\u200d"
# w word, s space, y symbol, x extends the token before it, o atom, p punctuation, d a dash apart
_TOKEN = re.compile("o|w(?:[wx]|p+x*(?=w))*|s[sx]*|y[yx]*|[pd]x*|x+")


def tokens(prose: Prose) -> tuple[Token, ...]:
    """The tokens of the prose in order; their lengths add up to that of its text."""
    text = prose.text
    table = {ord(char): _class_of(char) for char in set(text)}
    atoms = iter(prose.atoms)
    spans = (match.span() for match in _TOKEN.finditer(text.translate(table)))
    return tuple(next(atoms) if text[start] == OBJECT else text[start:end] for start, end in spans)


def length(token: Token) -> int:
    """The number of code points the token takes in the text."""
    return len(token) if isinstance(token, str) else 1


def is_space(token: Token) -> bool:
    """Whether the token is white space."""
    return isinstance(token, str) and token[0].isspace()


def is_weighty(token: Token) -> bool:
    """Whether the token says something: a word, a symbol or an atom."""
    return not isinstance(token, str) or _class_of(token[0]) in "wy"


def _class_of(char: str) -> str:
    if char == OBJECT:
        return "o"
    if char.isspace():
        return "s"
    category = unicodedata.category(char)
    if category[0] == "M" or char in _JOINERS:
        return "x"
    if category[0] in "LN" or char == "_":
        return "w"
    if category in ("So", "Sk"):
        return "y"
    return "d" if char in _DASHES_BETWEEN_WORDS else "p"
