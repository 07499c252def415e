"""HTML as a tree, whatever is thrown at it: limits on depth and size, and no word lost to them.

What the elements mean is the matter of those who walk the tree.
"""

import re
from collections.abc import Iterator
from itertools import islice

from lxml import etree
from lxml.html import HTMLParser

MAX_DEPTH = 256
"""How deep elements may stand in each other; deeper ones are taken out, and their words stay."""

MAX_ATTRIBUTES = 100
"""Attributes of one element; with more it loses them all, since they are compared each with each."""

_LONG_TAG = re.compile(r"<[A-Za-z][^<>\s]*\s[^<>]{900,}")
_ATTRIBUTE = re.compile(r"[^\s=\"'>/]+(?:\s*=\s*(?:\"[^\"]*\"?|'[^']*'?|[^\s\"'>]+))?")
_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9:_-]*)[^<>]*>")
_SURROGATES = re.compile("[\ud800-\udfff]")
_DECLARATION = re.compile(r"\A\s*<\?xml[^<>]*\?>")
_VOID = frozenset(
    [
        "area",
        "base",
        "basefont",
        "br",
        "col",
        "command",
        "embed",
        "frame",
        "hr",
        "img",
        "input",
        "keygen",
        "link",
        "meta",
        "param",
        "source",
        "track",
        "wbr",
    ]
)


def parse(html: str) -> etree._Element | None:
    """The root of the page or of the piece of one; None when there is nothing in it.

    Nothing that the page refers to is fetched or expanded.
    """
    source = _LONG_TAG.sub(_without_crowd, _DECLARATION.sub("", html.replace("\x00", "")))
    root, cut = _parsed(source, huge=False)
    if cut:
        root, _ = _parsed(flattened(source), huge=True)
    return root


def _without_crowd(tag: re.Match[str]) -> str:
    written = tag.group()
    if sum(1 for _ in islice(_ATTRIBUTE.finditer(written), MAX_ATTRIBUTES + 1)) <= MAX_ATTRIBUTES:
        return written
    return written.split(maxsplit=1)[0] + " "


def words_of(element: etree._Element) -> str:
    """All words in the element, as they stand, without those after it."""
    return etree.tostring(element, method="text", encoding="unicode", with_tail=False)


def texts_of(element: etree._Element) -> Iterator[str]:
    """The pieces of text in the element, one for each element of it that has one."""
    for piece in element.itertext():
        yield str(piece)


def flattened(source: str, depth: int = MAX_DEPTH // 2) -> str:
    """The page without the tags that stand deeper; takes time in proportion to its length.

    Ends that are left out, as HTML allows, count as depth here: so the cap is half of what a
    tree may have, which the parser fills up by itself.
    """
    parts: list[str] = []
    opened: list[str] = []
    beyond: list[str] = []
    done = 0
    for tag in _TAG.finditer(source):
        end, name = tag.group(1), tag.group(2).lower()
        if name in _VOID:
            continue
        if end:
            keep = _closes(name, opened, beyond)
        else:
            keep = len(opened) < depth
            (opened if keep else beyond).append(name)
        if not keep:
            parts.append(source[done : tag.start()])
            done = tag.end()
    return "".join([*parts, source[done:]])


def _closes(name: str, opened: list[str], beyond: list[str]) -> bool:
    """Takes the element off the open ones; False when its end belongs to one that was left out."""
    if beyond:
        if beyond[-1] == name:
            beyond.pop()
            return False
        if name not in opened:
            return False
        beyond.clear()
    if name in opened:
        while opened.pop() != name:
            pass
    return True


def _parsed(source: str, *, huge: bool) -> tuple[etree._Element | None, bool]:
    """The root, and whether the parser left something out because of its limits."""
    parser = HTMLParser(
        encoding="utf-8", no_network=True, recover=True, remove_pis=True, huge_tree=huge
    )
    try:
        root = etree.fromstring(_SURROGATES.sub("\ufffd", source).encode(), parser)
    except (etree.LxmlError, ValueError):
        return None, not huge
    cut = any(entry.type_name == "ERR_RESOURCE_LIMIT" for entry in parser.error_log)
    return root, cut
