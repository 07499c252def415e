"""What a page says of itself: title, authors, outlet, day, addresses and language.

Read from its own data for machines (JSON-LD, OpenGraph, Dublin Core, other names of `meta`), from
the elements that mark such things, and from the comments that programs leave in a page they saved.
Nothing here is sure: each value comes with its place, for a person to confirm.
"""

import re
from collections.abc import Iterable, Iterator
from copy import deepcopy
from datetime import date
from itertools import chain, islice

from lxml import etree

from briefwright.domain.found import Found, FoundBy
from briefwright.domain.text import clean_line
from briefwright.ingest.tree import texts_of, words_of
from briefwright.ingest.web import json_ld
from briefwright.ingest.web.addresses import (
    Address,
    address_of,
    is_of_a_page,
    site_of,
    web_address,
)
from briefwright.ingest.web.days import day_in, day_in_address, of_the_place
from briefwright.ingest.web.metas import Metas
from briefwright.ingest.web.names import authors_in, outlet_in, people_in
from briefwright.ingest.web.titles import Headline, headings_of, headline_of

_TITLES = (
    "og:title", "twitter:title", "parsely-title", "sailthru.title", "citation_title", "dc.title",
    "dcterms.title",
)  # fmt: skip
_AUTHORS = (
    "author", "article:author", "byl", "parsely-author", "sailthru.author", "citation_author",
    "dc.creator", "dcterms.creator", "article.author", "cxenseparse:author",
)  # fmt: skip
_OUTLETS = (
    "og:site_name", "citation_journal_title", "dc.publisher", "dcterms.publisher", "publisher",
    "article:publisher",
)  # fmt: skip
_DAYS = (
    "article:published_time", "og:article:published_time", "article:published", "datepublished",
    "dc.date.issued", "dcterms.issued", "dc.date.created", "dcterms.created", "dc.date",
    "dcterms.date", "citation_publication_date", "citation_date", "parsely-pub-date",
    "sailthru.date", "cxenseparse:recs:publishtime", "article.published", "pubdate",
    "publishdate", "publish-date", "publish_date", "publication_date", "date_published",
    "originalpublicationdate", "pdate", "published_time", "ptime", "date", "og:pubdate",
)  # fmt: skip
_SAVED_FROM = re.compile(r"saved from url=\(\d+\)(\S+)")
_SINGLE_FILE = re.compile(r"SingleFile\s+url:\s*(\S+)(?:\s+saved date:\s*([^\n(]+))?")
_WAYBACK_FRAME = re.compile(r"__wm\.wombat\(\s*[\"'](https?:[^\"']+)[\"']\s*,\s*[\"'](\d{14})")
MAX_LOOKED_THROUGH = 3_000_000
"""Bytes of a page that is searched for a day that nothing names as one."""

MAX_BYLINE = 120
"""Code points of an element that holds a byline and not more."""

_BYLINE = re.compile(
    r"(?:^|[\s_-])(?:byline|author|auteur|signature)(?:[_-]+(?:name|link))?(?:$|\s)", re.IGNORECASE
)
_MAX_COMMENTS = 200
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9-_]+)?")


def page_data(root: etree._Element, today: date) -> tuple[Found, ...]:
    """What the page says of itself, for each field the best first; nothing after `today`."""
    once: dict[tuple[str, str], Found] = {}
    for each in _PageData(root, today).found():
        once.setdefault((each.field, each.value), each)
    return tuple(once.values())


class _PageData:
    """A page whose data are looked up once."""

    def __init__(self, root: etree._Element, today: date) -> None:
        self._root = root
        self._today = today
        self._metas = Metas(root)
        self._records = json_ld.records_of(root)
        self._articles = [r for r in self._records if json_ld.is_of_a_text(r)]

    def found(self) -> Iterator[Found]:
        addresses = list(self._addresses())
        url = next((address.url for address, _ in addresses if address.url), None)
        outlets = list(self._outlets())
        outlet = outlets[0].value if outlets else None
        yield from self._title([*(each.value for each in outlets), site_of(url)])
        yield from self._authors(outlet, url)
        yield from outlets
        yield from self._days(url)
        yield from _in_fields(addresses)
        yield from self._accessed()
        yield from self._languages()

    def _title(self, outlets: list[str]) -> Iterator[Found]:
        given = [
            Headline(text=json_ld.words_in(record.get("headline")), place="JSON-LD headline")
            for record in self._articles[:3]
        ]
        given += [Headline(text=value, place=name) for name, value in self._metas.each(*_TITLES)]
        element = next((e for e in self._root.iter("title") if _is_of_head(e)), None)
        if element is not None:
            given.append(Headline(text=clean_line(words_of(element)), place="title"))
        headline = headline_of(given, headings_of(self._root), outlets)
        if headline is not None:
            yield _found("title", headline.text, headline.place)

    def _authors(self, outlet: str | None, url: str | None) -> Iterator[Found]:
        for place, values in self._author_places():
            names = authors_in(values, outlet, url)
            if names:
                yield _found("authors", "; ".join(names), place)

    def _author_places(self) -> Iterator[tuple[str, Iterable[str]]]:
        for record in self._articles:
            yield "JSON-LD author", json_ld.names_in(record.get("author"))
        for name in _AUTHORS:
            yield name, [value for _, value in self._metas.each(name)]
        marked: dict[str, list[str]] = {"rel=author": [], "byline": []}
        for element in self._root.iter("a", "span", "div", "p", "address", "em", "h6"):
            place = _author_place(element)
            if place and len(words := clean_line(" ".join(texts_of(element)))) <= MAX_BYLINE:
                marked[place].append(words)
        yield "rel=author", [name for line in marked["rel=author"] for name in people_in(line)]
        # Of other bylines only the first: those after it are of comments and of other articles.
        yield "byline", next((names for line in marked["byline"] if (names := people_in(line))), ())

    def _outlets(self) -> Iterator[Found]:
        given = [("og:site_name", value) for _, value in self._metas.each("og:site_name")]
        given += [
            ("JSON-LD publisher", json_ld.words_in(record.get("publisher")))
            for record in self._records
        ]
        given += list(self._metas.each(*_OUTLETS[1:]))
        named = [(place, name) for place, value in given if (name := outlet_in(value))]
        # A name says more than a host: of the two the name goes first.
        for place, name in sorted(named, key=lambda each: "." in each[1].strip(".")):
            yield _found("outlet", name, place)

    def _days(self, url: str | None) -> Iterator[Found]:
        in_address = day_in_address(url, self._today)
        found = False
        for place, value in self._day_places():
            day = day_in(value, self._today)
            if day is None:
                continue
            found = True
            if in_address is not None and of_the_place(day, in_address):
                yield _found("published", in_address, "url")
            yield _found("published", day, place)
        if in_address is not None:
            yield _found("published", in_address, "url")
        elif not found:
            yield from self._looked_for()

    def _looked_for(self) -> Iterator[Found]:
        """The day that the library of dates of pages finds where nothing names it as one."""
        if len(etree.tostring(self._root)) > MAX_LOOKED_THROUGH:
            return
        from htmldate import find_date  # noqa: PLC0415 - slow to load, seldom needed

        page = deepcopy(self._root)
        etree.strip_elements(page, etree.Comment, "meta", with_tail=False)
        day = find_date(page, original_date=True, extensive_search=True)
        # Where it finds only a year it says the first day of it.
        if day is not None and day_in(day, self._today) and not day.endswith("-01-01"):
            yield _found("published", day, "words of the page")

    def _day_places(self) -> Iterator[tuple[str, str]]:
        for record in self._articles:
            yield "JSON-LD datePublished", json_ld.words_in(record.get("datePublished"))
        yield from self._metas.each(*_DAYS)
        for record in self._records:
            yield "JSON-LD datePublished", json_ld.words_in(record.get("datePublished"))
        times = list(self._root.iter("time"))
        for element in times:
            if element.get("pubdate") is not None or "datePublished" in _marks(element):
                yield "time", element.get("datetime") or words_of(element)
        for element in self._root.iter("span", "div", "p", "abbr"):
            if "datePublished" in _marks(element):
                yield "datePublished", element.get("content") or words_of(element)
        stamped = {element.get("datetime") or "" for element in times} - {""}
        if len(stamped) == 1:
            yield "time", stamped.pop()

    def _addresses(self) -> Iterator[tuple[Address, str]]:
        saved = list(self._saved_from())
        whole = [*(value for _, value in self._metas.each("og:url")), *(v for v, _ in saved)]
        base = next((address for value in whole if (address := web_address(value))), None)
        written = [(value, "og:url") for _, value in self._metas.each("og:url")]
        written[:0] = [(value, "canonical") for value in self._metas.link("canonical")]
        written += [
            (json_ld.address_in(record.get(key)), f"JSON-LD {key}")
            for record in self._articles
            for key in ("url", "mainEntityOfPage")
        ]
        written += [*saved, *((v, "memento") for v in self._metas.link("original"))]
        written += [(value, "bookmark") for value in self._metas.link("bookmark")]
        found = [(address_of(value, base), place) for value, place in written]
        found += self._wayback_frame()
        # A page that names the first page of its site as its address was made from a template.
        yield from sorted(found, key=lambda each: not (each[0].url and is_of_a_page(each[0].url)))

    def _saved_from(self) -> Iterator[tuple[str, str]]:
        for comment in self._comments():
            for pattern, place in ((_SAVED_FROM, "saved from"), (_SINGLE_FILE, "SingleFile")):
                match = pattern.search(comment)
                if match is not None:
                    yield match.group(1), place

    def _wayback_frame(self) -> Iterator[tuple[Address, str]]:
        for script in self._root.iter("script"):
            match = _WAYBACK_FRAME.search((script.text or "")[:20_000])
            if match is not None:
                copy = f"https://web.archive.org/web/{match.group(2)}/{match.group(1)}"
                yield address_of(copy), "Wayback Machine"

    def _accessed(self) -> Iterator[Found]:
        for comment in self._comments():
            match = _SINGLE_FILE.search(comment)
            day = day_in((match.group(2) or "").strip()[:24], self._today) if match else None
            if day is not None:
                yield _found("accessed", day, "SingleFile")

    def _comments(self) -> Iterator[str]:
        before = self._root.itersiblings(etree.Comment, preceding=True)
        every = chain(before, self._root.iter(etree.Comment))
        for comment in islice(every, _MAX_COMMENTS):
            yield (comment.text or "")[:4000]

    def _languages(self) -> Iterator[Found]:
        html = self._root if self._root.tag == "html" else None
        written = [] if html is None else [("html lang", html.get("lang") or html.get("xml:lang"))]
        written += [
            ("JSON-LD inLanguage", _language_in(r.get("inLanguage"))) for r in self._articles
        ]
        names = ("og:locale", "content-language", "dc.language", "dcterms.language", "language")
        for place, value in (*written, *self._metas.each(*names)):
            match = _LANGUAGE.fullmatch((value or "").strip())
            if match is not None:
                yield _found("language", match.group(1).lower(), place)


def _in_fields(addresses: Iterable[tuple[Address, str]]) -> Iterator[Found]:
    for address, place in addresses:
        if address.url is not None:
            yield _found("url", address.url, place)
    for address, place in addresses:
        if address.archive_url is not None:
            yield _found("archive_url", address.archive_url, place)


def _language_in(value: object) -> str:
    if isinstance(value, dict):
        value = value.get("alternateName") or value.get("name")
    return json_ld.words_in(value)


def _is_of_head(title: etree._Element) -> bool:
    """Whether it is the title of the page, not of a drawing in it."""
    return next(title.iterancestors("svg"), None) is None


def _marks(element: etree._Element) -> list[str]:
    return (element.get("itemprop") or "").split()


def _author_place(element: etree._Element) -> str:
    """How the page marks the element as a byline; empty where it does not."""
    if "author" in (element.get("rel") or "").lower().split() or "author" in _marks(element):
        return "rel=author"
    return "byline" if _BYLINE.search(element.get("class") or "") else ""


def _found(field: str, value: str, place: str) -> Found:
    return Found(field=field, value=value, by=FoundBy.PAGE, detail=place)
