"""Names of authors and outlets as pages give them, and which of them name somebody."""

import re
from collections.abc import Iterable, Iterator

from briefwright.domain.text import clean_line
from briefwright.ingest.web.addresses import site_of

MAX_LENGTH = 80
"""Characters of a name."""

MAX_NAMES = 20

MAX_WORDS = 5
"""Words of a person's name in a byline."""

_BY = re.compile(
    r"(?:(?:written |posted |reported )?by|(?:(?:propos )?recueillis |écrit |publié )?par|"
    r"de notre correspondante?|بقلم|كتبت?|إعداد)\s*[:：]?\s+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[;؛|]|,(?!\s*(?:Jr|Sr|PhD|MD|II+)\b)|،|\s(?:and|et|&)\s)\s*")
_NOBODY = frozenset(
    {
        "admin", "administrator", "administrateur", "anonymous", "author", "auteur", "contributor",
        "editor", "editorial", "editors", "guest", "moderator", "news", "none", "null", "owner",
        "publisher", "redaction", "rédaction", "la rédaction", "root", "site admin", "staff",
        "staff reporter", "staff writer", "super user", "superuser", "system", "test", "undefined",
        "unknown", "user", "webadmin", "webdesk", "web desk", "webmaster", "website", "wordpress",
        "wpadmin", "wp_admin", "أدمن", "المحرر", "غير معروف", "محرر", "مدير", "مدير الموقع",
        "المدير", "التحرير",
    }
)  # fmt: skip
_PARTICLES = frozenset(
    {"al", "ag", "ben", "bin", "da", "de", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le",
     "ould", "van", "von", "y"}
)  # fmt: skip
_DEGREES = frozenset(
    {
        "BA",
        "BSc",
        "DDS",
        "JD",
        "LLM",
        "MA",
        "MBA",
        "MD",
        "MPH",
        "MS",
        "MSc",
        "PhD",
        "Ph.D",
        "RD",
        "RN",
    }
)
_HANDLE = re.compile(r"@?[a-z0-9_.-]+")
"""The name of an account, not of a person: one word in small letters."""

_AFTER_NAMES = re.compile(
    r"\s*(?:[|·•–—(;]|\d|\s-\s|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|"
    r"\b(?:Published|Posted|Updated|Publié|Mis à jour|with|avec|for|pour)\b).*",
    re.DOTALL | re.IGNORECASE,
)
_PLACEHOLDER = re.compile(
    r"[{}<>$\[\]%]|https?:|www\.|@|\.(?:com|org|net|info)\b|\d{3,}", re.IGNORECASE
)


def authors_in(written: Iterable[str], outlet: str | None, url: str | None) -> tuple[str, ...]:
    """The authors that the values name, each once; never the outlet, an address, or nobody."""
    strangers = {_plain(outlet or ""), _plain(site_of(url)), _plain(site_of(url).partition(".")[0])}
    found: dict[str, str] = {}
    for value in written:
        for name in _names(value):
            if _plain(name) not in strangers:
                found.setdefault(_plain(name), name)
    return tuple(found.values())[:MAX_NAMES]


def people_in(byline: str) -> tuple[str, ...]:
    """The names in a line that the page marks as a byline; what else it says is left out."""
    names = _AFTER_NAMES.split(_BY.sub("", clean_line(byline), count=1), maxsplit=1)[0]
    return tuple(
        name
        for name in _PARTS.split(names)
        if 2 <= len(words := name.split()) <= MAX_WORDS and all(map(_is_of_a_name, words))
    )


def outlet_in(written: str) -> str | None:
    """The outlet that the value names; None when it names none."""
    name = clean_line(written)
    if not 1 < len(name) <= MAX_LENGTH or re.search(r"[{}<>]|https?:|@", name):
        return None
    return name if any(sign.isalpha() for sign in name) else None


def _names(value: str) -> Iterator[str]:
    line = clean_line(value)
    if len(line) > MAX_LENGTH * 5:
        return
    for part in _PARTS.split(_BY.sub("", line, count=1) if _BY.match(line) else line):
        name = part.strip(" .,-–—:*") + ("." if re.search(r"\b(?:Jr|Sr)\.$", part) else "")
        if _names_somebody(name):
            yield name


def _is_of_a_name(word: str) -> bool:
    """Whether the word can be one of a person's name: a capital, or a script that has none."""
    first = word.strip("“”\"'’.()")[:1]
    return first.isalpha() and (first == first.upper() or word.casefold() in _PARTICLES)


def _names_somebody(name: str) -> bool:
    return (
        1 < len(name) <= MAX_LENGTH
        and not _HANDLE.fullmatch(name)
        and name not in _DEGREES
        and any(sign.isalpha() for sign in name)
        and name.casefold() not in _NOBODY
        and not _PLACEHOLDER.search(name)
    )


def _plain(name: str) -> str:
    """The letters alone, so that `The Example` and `theexample` are one."""
    return re.sub(r"\W|^the\s", "", name.casefold())
