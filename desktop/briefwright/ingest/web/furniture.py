"""What stands around an article: what its makers name as menus, notices, offers and the like.

Only names that say it in so many words count, and never an element that holds much of the page's
prose: what is left beside the article is the matter of `article`.
"""

import re
from itertools import islice

from lxml import etree

from briefwright.ingest.tree import words_of

MAX_PROSE = 1500
"""Code points of paragraphs in an element that is furniture; with more it may hold the article."""

MAX_PROSE_SHARE = 0.3
"""The greatest share of the page's paragraphs that a piece of furniture holds."""

SMALL_PROSE = 200
"""Code points of paragraphs that furniture may hold even on a page with few."""

MAX_QUOTATIONS, MAX_QUOTATION, MAX_HOLDERS = 200, 3000, 4
"""Embedded posts that are looked at, their code points, and elements that only hold one."""

OUT = "taken-out"
"""The name of elements that are to be taken out, all at once: one by one takes long."""

_NAMES = re.compile(
    r"(?:^|[\s_-])(?:"
    r"a-?lire-aussi|abonnement|adverti[sz]ements?|adverts?|also-like|author-bio|breadcrumbs?|"
    r"cookie-?(?:banner|bar|box|consent|law|notice|policy|wall)?s?|cookies?|consent|cta|didomi|"
    r"disqus(?:-thread)?|donation|dont-miss|gdpr|lire-aussi|"
    r"most-?(?:popular|read|viewed)|newsletters?|newsletter-\w+|onetrust|outbrain|paywall|"
    r"popups?|print-header|promos?|promotions?|publicites?|read-more|"
    r"recirc\w*|recommended|related|related-?(?:articles?|content|links?|news|posts?|stories)|"
    r"rgpd|share|share-?(?:bar|buttons?|links|tools)|sharing|sign-?up|sponsored|"
    r"subscribe|subscription|taboola|trending|wm-ipp(?:-base|-print|-inside)?"
    r")(?:$|\s)|(?:^|\s)(?:newsletter|related|cookie|promo|taboola|outbrain|onetrust)[_-]",
    re.IGNORECASE,
)
_SHOWN_ON_DEMAND = re.compile(
    r"(?:^|[\s_-])(?:popover|rollover|tooltip)[\w-]*-?(?:block|body|box|content|inner|text)(?:$|\s)",
    re.IGNORECASE,
)
"""What unfolds over a word of the text; the word itself stands outside of it."""

_CAMEL = re.compile(r"(?<=[a-z])(?=[A-Z])")
_HOLDERS = (
    "aside", "div", "figure", "footer", "form", "header", "nav", "ol", "p", "section", "span", "ul",
)  # fmt: skip
_QUOTED = re.compile(
    r"tweet|twitter|instagram|tiktok|facebook|telegram|bluesky|embed", re.IGNORECASE
)


def take_out_furniture(root: etree._Element) -> None:
    """Takes the furniture out of the tree; the words after it stay."""
    _keep_embedded_quotations(root)
    body = root.find("body")
    if body is None:
        return
    limit = min(MAX_PROSE, max(MAX_PROSE_SHARE * _prose(body), SMALL_PROSE))
    for element in [each for each in body.iter(*_HOLDERS) if _is_named_so(each)]:
        if next(element.iterancestors(OUT), None) is not None:
            continue
        if next(element.iter("article", "main", "h1"), None) is None and _prose(element) <= limit:
            element.tag = OUT
    etree.strip_elements(root, OUT, with_tail=False)


def _is_named_so(element: etree._Element) -> bool:
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    if len(names) < 3:
        return False
    names = _CAMEL.sub("-", names)
    if _SHOWN_ON_DEMAND.search(names):
        return True
    in_a_line = element.tag == "span" or next(element.iterancestors("p"), None) is not None
    return not in_a_line and bool(_NAMES.search(names))


def _prose(element: etree._Element) -> int:
    return sum(len(words_of(paragraph)) for paragraph in element.iter("p"))


def _keep_embedded_quotations(root: etree._Element) -> None:
    """Posts of other services that an article quotes lose the names by which they are left out."""
    posts = (q for q in root.iter("blockquote") if _QUOTED.search(q.get("class") or ""))
    for quotation in list(islice(posts, MAX_QUOTATIONS)):
        size = _letters(quotation)
        if size > MAX_QUOTATION:
            continue
        quotation.attrib.pop("class")
        for holder in islice(quotation.iterancestors(), MAX_HOLDERS):
            if holder.tag not in ("div", "figure", "section") or _letters(holder) > 1.2 * size + 20:
                break
            for name in ("class", "id"):
                holder.attrib.pop(name, "")
            holder.tag = "div"


def _letters(element: etree._Element) -> int:
    return len("".join(words_of(element).split()))
