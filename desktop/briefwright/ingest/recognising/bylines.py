"""Who wrote a text, by the line that says so."""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile

from briefwright.domain.found import Found, FoundBy
from briefwright.ingest.recognising.agencies import Agency, agency_of
from briefwright.ingest.recognising.folding import folded
from briefwright.ingest.recognising.lines import Line

LONGEST = 160
"""Code points of a line that names authors."""

MOST_NAMES, MOST_WORDS = 6, 6

_LATIN = re.compile(
    r"\(?(?:(?:(?:written|words|story|text|report|interview|analysis|reporting)\s+)?by|"
    r"(?:(?:redige|ecrit|texte|article|entretien|dossier)e?\s+)?par|"
    r"propos\s+recueillis\s+par|(?:authors?|auteure?s?)\s*:|de notre correspondante?[^,:]*[,:])"
    r"\s*:?\s+(?=\S)"
)
_ARABIC = re.compile(
    r"(?:بقلم\s*[:/]?\s*|(?:كتبت?|كتابه|اعداد|الكاتبه?|تقرير|حوار|المولف|تحرير)\s*[:/-]\s*)(?=\S)"
)
_END = re.compile(r"\s*(?:[|·•–—(;\d]|\s-\s|\b(?:avec|with|pour|for)\b).*", re.DOTALL)
_PARTS = re.compile(r"\s*(?:[,،؛&]|\b(?:and|et)\b|\sو\s)\s*", re.IGNORECASE)
_JOINED = re.compile(
    r"(?<=\w\s)و(?!لد\b|ليد\b|ائل\b|سام\b|فاء\b|جدي\b|داد\b|هيب\b|حيد\b|ضاح\b|صفي\b|ديع\b)(?=\w{3,}\s\w)"
)
"""The Arabic "and", which is written together with its word; not the first letter of a name."""

_PLACE = re.compile(r"\s+(?:in|à|a|from|depuis|le)(?:\s+.*)?$")
_SMALL = frozenset(
    {"de", "du", "des", "la", "le", "van", "von", "der", "den", "di", "da", "el", "al", "ag", "ould",
     "bin", "ben", "ibn", "y", "dos"}
)  # fmt: skip
_ARTICLES = frozenset({"le", "la", "les", "the"})
"""What names of newspapers begin with."""

_NOBODY = frozenset(
    {"staff", "editor", "editors", "redaction", "redacteur", "editorial", "admin", "webmaster",
     "the", "team", "desk", "newsroom", "our", "agencies", "agences", "correspondent", "التحرير",
     "وكالات", "مراسل", "مراسلنا"}
)  # fmt: skip


def authors(lines: Sequence[Line]) -> Iterator[Found]:
    """What the lines suggest as authors, the likeliest first."""
    for line in lines:
        words = _named_in(line.text)
        names = () if words is None else _names(words)
        if names and not any(map(agency_of, names)):
            value = "; ".join(names)
            yield Found(field="authors", value=value, by=FoundBy.WORDS, detail=line.text)


def agency_in_byline(line: str) -> Agency | None:
    """The agency that stands in an author's place, such as in `Par AFP`; None for none."""
    words = _named_in(line)
    return None if words is None else agency_of(words)


def _named_in(line: str) -> str | None:
    """What stands where a line names its authors, up to a date or an office; None for another line."""
    if len(line) > LONGEST:
        return None
    plain = folded(line)
    match = _LATIN.match(plain) or _ARABIC.match(plain)
    return None if match is None else _END.sub("", line[match.end() :]).strip(" .:")


def _names(words: str) -> tuple[str, ...]:
    parts = (_PLACE.sub("", part).strip(" .)") for part in _PARTS.split(_JOINED.sub("، ", words)))
    return tuple(takewhile(_is_name, parts))[:MOST_NAMES]


def _is_name(part: str) -> bool:
    words = part.split()
    if not 2 <= len(words) <= MOST_WORDS or any(folded(word) in _NOBODY for word in words):
        return False
    if folded(words[0]) in _ARTICLES:
        return False
    return all(_is_capital(word) or folded(word) in _SMALL for word in words)


def _is_capital(word: str) -> bool:
    letter = word.removeprefix("d'").removeprefix("d’")[:1]
    return letter.isalpha() and (letter.isupper() or letter.lower() == letter.upper())
