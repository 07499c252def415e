"""Which words of a page are its text: the article, all of it, or what its data for machines hold."""

import re

from lxml import etree

from briefwright.domain.message import Message, say
from briefwright.ingest.building import Built, TextBuilder
from briefwright.ingest.flow import flow_into, read_fragment_into
from briefwright.ingest.tree import words_of
from briefwright.ingest.web import json_ld
from briefwright.ingest.web.article import article_of, take_out_headline, take_out_teasers
from briefwright.ingest.web.furniture import OUT, take_out_furniture
from briefwright.ingest.web.titles import same

MAX_ELEMENTS = 60_000
"""Elements of a page in which an article is looked for; a larger one is read as a whole."""

LITTLE = 250
"""Code points of an article that may be a notice in its place; the page is then looked at again."""

FAR_MORE = 2.0
"""How many times as long another text must be to stand for such an article."""

MAX_LINKED_SHARE = 0.1
"""The greatest share of its letters that are links in a page that is a plain document."""

_OF_A_SITE = ("nav", "header", "footer", "aside", "form", "article", "main", "iframe", "noscript")
_OF_OFFICE = re.compile(r"Mso|WordSection|Section\d", re.IGNORECASE)
_AROUND = ("nav", "header", "footer", "aside", "form")
_NOTE_ARTICLE = say(
    "{name}: kept the article and left out pictures, menus, notices and comments around it."
)
_NOTE_TEASERS = say("{name}: left out lines that only lead to other pages of its site.")
_NOTE_WHOLE = say("{name}: no article could be told from the rest, so that all words were kept.")
_NOTE_LARGE = say("{name} is a very large page: all its words were kept, menus and notices too.")
_NOTE_DATA = say(
    "{name}: the text was taken from the page's data for machines, which hold all of it."
)


def text_of(
    root: etree._Element, title: str | None, url: str | None, notes: list[Message]
) -> Built:
    """The text of the page; adds to `notes` what was done. The tree is used up."""
    etree.strip_tags(root, etree.Comment)
    elements = sum(1 for _ in root.iter())
    if elements > MAX_ELEMENTS or _is_a_document(root):
        if elements > MAX_ELEMENTS:
            notes.append(_NOTE_LARGE)
        return _flowed(root, notes)
    data = _body_in_data(root)
    take_out_furniture(root)
    built, teasers = _article(root, title, url, fast=True)
    if len(built.text) < LITTLE:
        other, others = _article(root, title, url, fast=False)
        if len(other.text) > FAR_MORE * len(built.text):
            built, teasers = other, others
    if len(data.text) > FAR_MORE * len(built.text) or same(data.text) == same(built.text) != "":
        notes.append(_NOTE_DATA)
        return data
    if not any(sign.isalnum() for sign in built.text):
        return _whole(root, notes)
    notes.append(_NOTE_ARTICLE)
    if teasers:
        notes.append(_NOTE_TEASERS)
    return built


def _article(
    root: etree._Element, title: str | None, url: str | None, *, fast: bool
) -> tuple[Built, int]:
    """The article, and how many lines that only lead elsewhere were left out of it."""
    body = article_of(root, fast=fast)
    if body is None:
        return Built(text=""), 0
    teasers = take_out_teasers(body, url)
    if title:
        take_out_headline(body, title)
    return _flowed(body, []), teasers


def _is_a_document(root: etree._Element) -> bool:
    """Whether the page has nothing of a site around its text, as one that an office program wrote."""
    if next(root.iter(*_OF_A_SITE), None) is not None:
        return False
    if any(script.get("src") for script in root.iter("script")):
        return False
    for element in root.iter("div", "section", "ul", "table"):
        names = f"{element.get('id') or ''}{element.get('class') or ''}"
        if names and not _OF_OFFICE.match(names):
            return False
    body = root.find("body")
    whole = len(words_of(root if body is None else body))
    linked = sum(len(words_of(link)) for link in root.iter("a"))
    return linked <= MAX_LINKED_SHARE * whole


def _whole(root: etree._Element, notes: list[Message]) -> Built:
    """All words of the page, without what stands around them if something is left then."""
    half = len(words_of(root)) / 2
    for element in list(root.iter(*_AROUND)):
        if len(words_of(element)) < half:
            element.tag = OUT
    etree.strip_elements(root, OUT, with_tail=False)
    notes.append(_NOTE_WHOLE)
    return _flowed(root, notes)


def _flowed(root: etree._Element, notes: list[Message]) -> Built:
    builder = TextBuilder()
    flow_into(builder, root, notes=notes)
    return builder.build()


def _body_in_data(root: etree._Element) -> Built:
    """The longest text of an article in the page's data for machines."""
    builder = TextBuilder()
    bodies = [json_ld.text_in(record.get("articleBody")) for record in json_ld.records_of(root)]
    longest = max(bodies, key=len, default="")
    if "</p>" in longest or "<br" in longest:
        read_fragment_into(builder, longest, notes=[])
    else:
        for line in longest.split("\n"):
            builder.paragraph(line)
    return builder.build()
