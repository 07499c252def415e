"""What office files say of themselves, without what their programs write when nobody does.

A title such as `Document1` or an author such as `Windows User` says nothing of the article and
would only have to be taken out again.
"""

import re
from collections.abc import Iterable
from datetime import date

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.text import clean_line, parts_of
from briefwright.ingest.base import TITLE_LENGTH

FIRST_YEAR = 1985
"""A date before it comes from a clock that was never set."""

_NO_TITLE = re.compile(
    r"(untitled|(word )?document\s*\d*|dokument\s*\d*|sans titre|titre|title|بدون عنوان|"
    r"(power ?point )?(presentation|présentation)\s*\d*|.*\.(docx?|odt|rtf|tmp|dotx?|pdf))",
    re.IGNORECASE,
)
_PROGRAM = re.compile(r"^microsoft (office )?word\s*[-–—:]\s*", re.IGNORECASE)
_NOBODY = frozenset(
    (
        "admin", "administrateur", "administrator", "apache poi", "author", "auteur", "default",
        "home", "hp", "lenovo", "acer", "asus", "dell", "microsoft", "microsoft corporation",
        "microsoft office user", "owner", "pc", "python-docx", "toshiba", "un-named", "unknown",
        "user", "utente", "utilisateur", "utilisateur windows", "windows user", "windows-benutzer",
        "office", "docx4j", "openpyxl", "calibre", "libreoffice", "root",
    )
)  # fmt: skip
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def a_title(text: str | None) -> str | None:
    """The title, if somebody gave it; None when a program did."""
    line = _PROGRAM.sub("", clean_line(text or ""))
    return (
        line if line and len(line) <= 2 * TITLE_LENGTH and not _NO_TITLE.fullmatch(line) else None
    )


def found_in(
    *,
    title: tuple[str | None, str] | None = None,
    authors: Iterable[tuple[str | None, str]] = (),
    outlet: tuple[str | None, str] | None = None,
    published: Iterable[tuple[str | None, str]] = (),
    language: tuple[str | None, str] | None = None,
    by: FoundBy = FoundBy.PROPERTIES,
) -> tuple[Found, ...]:
    """What these properties say, each with the name of its place; those that say nothing left out.

    Dates are ISO dates with or without a time, of which the first that can be right is the best.
    """
    found = []
    if title and (line := a_title(title[0])):
        found.append(Found(field="title", value=line, by=by, detail=title[1]))
    people, place = [], ""
    for value, detail in authors:
        names = [clean_line(part) for part in parts_of(value or "")]
        people += [name for name in names if name and name.lower() not in _NOBODY]
        place = place or detail
    if people:
        value = "; ".join(dict.fromkeys(people))
        found.append(Found(field="authors", value=value, by=by, detail=place))
    if outlet and (line := clean_line(outlet[0] or "")) and line.lower() not in _NOBODY:
        found.append(Found(field="outlet", value=line, by=by, detail=outlet[1]))
    days: set[str] = set()
    for value, detail in published:
        if (day := a_day(value)) and day not in days:
            days.add(day)
            found.append(Found(field="published", value=day, by=by, detail=detail))
    if language and (tag := a_language(language[0])):
        found.append(Found(field="language", value=tag, by=by, detail=language[1]))
    return tuple(found)


def a_day(value: str | None) -> str | None:
    """The day of an ISO date or time; None when it is none, or before computers had clocks."""
    text = clean_line(value or "")[:10]
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return text if day.year >= FIRST_YEAR else None


def a_language(value: str | None) -> str | None:
    """The language tag; None when it is none or means any."""
    tag = clean_line(value or "").replace("_", "-")
    known = _LANGUAGE.fullmatch(tag) and tag.lower() not in ("und", "zxx", "mul", "none")
    return tag if known else None
