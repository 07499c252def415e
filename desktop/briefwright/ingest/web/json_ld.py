"""The records that a page carries for machines, as schema.org calls their fields (JSON-LD)."""

import html
import json
from collections.abc import Iterator, Mapping

from lxml import etree

from briefwright.domain.text import clean_line
from briefwright.ingest.tree import words_of

MAX_SCRIPT = 4 * 1024 * 1024
"""Characters of one script; a longer one is no record of an article."""

MAX_RECORDS = 500
"""Records that are looked at."""

ARTICLES = frozenset(
    {
        "analysisnewsarticle", "article", "askpublicnewsarticle", "backgroundnewsarticle",
        "blogposting", "discussionforumposting", "liveblogposting", "newsarticle",
        "opinionnewsarticle", "report", "reportagenewsarticle", "reviewnewsarticle",
        "satiricalarticle", "scholarlyarticle", "socialmediaposting", "techarticle",
    }
)  # fmt: skip
"""Kinds of records that are of a text; pages are the next best."""

Record = Mapping[str, object]


def records_of(root: etree._Element) -> tuple[Record, ...]:
    """The records of the page that are of its text, those of articles before those of pages."""
    found: list[Record] = []
    for script in root.iter("script"):
        if "ld+json" in (script.get("type") or "").lower():
            found += _records(_loaded(words_of(script)))
    articles = [record for record in found if is_of_a_text(record)]
    pages = [record for record in found if record not in articles and _is_of_a_page(record)]
    return (*articles, *pages)


def is_of_a_text(record: Record) -> bool:
    """Whether the record describes what somebody wrote."""
    return bool(kinds_of(record) & ARTICLES) or ("headline" in record and "author" in record)


def kinds_of(record: Record) -> frozenset[str]:
    """What the record says that it is of, in small letters."""
    kind = record.get("@type")
    kinds = kind if isinstance(kind, list) else [kind]
    return frozenset(each.rpartition("/")[2].lower() for each in kinds if isinstance(each, str))


def words_in(value: object) -> str:
    """The value as one line of words; empty when it is none."""
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, Mapping):
        value = value.get("@value") or value.get("name")
    return clean_line(html.unescape(value)) if isinstance(value, str) else ""


def text_in(value: object) -> str:
    """The value as a text of several lines; empty when it is none."""
    return html.unescape(value) if isinstance(value, str) else ""


def names_in(value: object) -> tuple[str, ...]:
    """The names of those whom the value names: persons, organisations, or plain words."""
    each = value if isinstance(value, list) else [value]
    return tuple(name for one in each[:20] if (name := words_in(one)))


def address_in(value: object) -> str:
    """The address that the value is or has."""
    if isinstance(value, Mapping):
        value = value.get("url") or value.get("@id")
    return value.strip().partition("#")[0] if isinstance(value, str) else ""


def _is_of_a_page(record: Record) -> bool:
    return any(kind.endswith("page") for kind in kinds_of(record))


def _loaded(text: str) -> object:
    text = text.strip().removeprefix("<!--").removesuffix("-->").strip()
    text = text.removeprefix("//<![CDATA[").removesuffix("//]]>").strip().rstrip(";")
    if len(text) > MAX_SCRIPT:
        return None
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _records(loaded: object) -> Iterator[Record]:
    waiting, seen = [loaded], 0
    while waiting and seen < MAX_RECORDS:
        value = waiting.pop(0)
        if isinstance(value, list):
            waiting += value[:MAX_RECORDS]
        elif isinstance(value, dict):
            seen += 1
            yield value
            waiting += [
                value[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in value
            ]
