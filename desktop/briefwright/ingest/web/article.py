"""The article of a page: its text without menus, notices, offers and comments.

The tree of the article is found by trafilatura, which keeps headings, lists, tables and quotations
as such; here it gets the names that HTML gives them, and loses lines that only lead to other pages
of the same site.
"""

import logging
from collections.abc import Mapping

from lxml import etree

from briefwright.ingest.tree import words_of
from briefwright.ingest.web.addresses import site_of, web_address
from briefwright.ingest.web.furniture import OUT
from briefwright.ingest.web.titles import same

MAX_TEASER = 300
"""Code points of a line that only leads elsewhere."""

MAX_LABEL = 25
"""Letters of a label that leads on to a link."""

LINKED_SHARE = 0.8
"""The share of its letters that must be links for a line to lead elsewhere."""

_TAGS: Mapping[str, str] = {
    "cell": "td",
    "code": "code",
    "del": "del",
    "graphic": "img",
    "hi": "span",
    "item": "li",
    "lb": "br",
    "quote": "blockquote",
    "ref": "a",
    "row": "tr",
}


def article_of(root: etree._Element, *, fast: bool = True) -> etree._Element | None:
    """The body of the page's article as HTML; None when there is none. The tree stays as it is."""
    from trafilatura import bare_extraction  # noqa: PLC0415 - slow to load

    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    document = bare_extraction(
        root, fast=fast, include_comments=False, include_links=True, include_tables=True
    )
    body = None if document is None or isinstance(document, dict) else document.body
    return None if body is None else _as_html(body)


def take_out_teasers(body: etree._Element, url: str | None) -> int:
    """Takes out paragraphs and lists that only lead to other pages of the site; says how many."""
    site, count = site_of(url), 0
    for element in list(body.iter("p", "ul", "ol")):
        if _leads_elsewhere(element, site):
            element.tag = OUT
            count += 1
    etree.strip_elements(body, OUT, with_tail=False)
    return count


def take_out_headline(body: etree._Element, title: str) -> None:
    """Takes the headline off the beginning, since the source has it as its title."""
    first = next((e for e in body.iter("h1", "h2", "h3", "p") if words_of(e).strip()), None)
    if first is not None and same(words_of(first)) == same(title):
        first.tag = OUT
        etree.strip_elements(body, OUT, with_tail=False)


def _as_html(body: etree._Element) -> etree._Element:
    for element in body.iter():
        rend = element.get("rend") or ""
        match element.tag:
            case "head":
                element.tag = rend if rend in ("h1", "h2", "h3", "h4", "h5", "h6") else "h3"
            case "list":
                element.tag = "ol" if rend.startswith("ol") else "ul"
            case "code" if "\n" in words_of(element):
                element.tag = "pre"
            case tag:
                element.tag = _TAGS.get(tag, tag)
    return body


def _leads_elsewhere(element: etree._Element, site: str) -> bool:
    links = list(element.iter("a"))
    whole = _letters(words_of(element))
    if not links or not 0 < whole <= MAX_TEASER or (element.tail or "").strip():
        return False
    if not all(_is_of_site(link.get("target") or "", site) for link in links):
        return False
    linked = sum(_letters(words_of(link)) for link in links)
    return linked >= LINKED_SHARE * whole or (
        # A label and one link after it, such as "Read also: ...".
        len(links) == 1
        and (element.text or "").rstrip().endswith((":", "»", ">", "؛"))
        and whole - linked <= MAX_LABEL
    )


def _is_of_site(target: str, site: str) -> bool:
    if not target or target.startswith("#"):
        return False
    return web_address(target) is None or site_of(target) == site


def _letters(text: str) -> int:
    return len("".join(text.split()))
