"""The headline of a page among all that it gives as one, without the outlet's name after it."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from lxml import etree

from briefwright.domain.text import clean_line
from briefwright.ingest.tree import words_of

MAX_LENGTH = 400
"""Characters of a headline; what is longer is a text."""

MAX_HEADINGS = 20
"""Headings of the first level that are looked at."""

_WORD = re.compile(r"\w+")
_PARTING = re.compile(r"\s+(?:[|·•»:–—-]|--|::|//)\s+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Headline:
    """A headline and the place in the page that gives it."""

    text: str
    place: str


def headings_of(root: etree._Element) -> tuple[str, ...]:
    """The headings of the first level, in reading order."""
    found = []
    for element in root.iter("h1"):
        words = clean_line(words_of(element))
        if 0 < len(words) <= MAX_LENGTH:
            found.append(words)
        if len(found) == MAX_HEADINGS:
            break
    return tuple(found)


def headline_of(
    given: Sequence[Headline], headings: Sequence[str], outlets: Sequence[str]
) -> Headline | None:
    """The headline that the reader of the page sees, else the best that the page's data give.

    `outlets` are the names that its outlet goes by. A heading that something of `given`, the best first, equals or begins with is the one.
    """
    given = [each for each in given if each.text and len(each.text) <= MAX_LENGTH]
    names = {same(name) for name in outlets}
    seen = [heading for heading in headings if same(heading) and same(heading) not in names]
    for each in given:
        for heading in seen:
            if _begins_with(each.text, heading):
                return Headline(text=heading, place="h1")
    if len(seen) == 1 and all(each.place == "title" for each in given):
        return Headline(text=seen[0], place="h1")
    for each in given:
        text = without_outlet(each.text, outlets)
        if same(text) not in names:
            return Headline(text=text, place=each.place)
    return None


def without_outlet(title: str, outlets: Sequence[str]) -> str:
    """The title without the name of its outlet at the end, where one of these names stands."""
    parts = _PARTING.split(title)
    if len(parts) < 2:
        return title
    end = title.rindex(parts[-1])
    head = title[:end].rstrip(" |·•»:–—-/").rstrip()
    last = same(parts[-1]).replace(" ", "")
    names = {same(name).replace(" ", "") for name in outlets}
    return (
        head if any(name and last and (last in name or name in last) for name in names) else title
    )


def same(text: str) -> str:
    """The words in small letters, for comparing: signs and spaces do not count."""
    return " ".join(_WORD.findall(text.casefold()))


def _begins_with(title: str, heading: str) -> bool:
    whole, part = same(title), same(heading)
    return whole == part or (whole.startswith(f"{part} ") and len(part.split()) > 2)
