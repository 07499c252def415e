"""A page as it can be shown: no script, no style, no form, nothing that is fetched from anywhere.

What is left are words, their structure and pictures that the file itself holds. The result is for
the eye; the text of a source comes from its reader.
"""

import base64
import binascii
import re
from collections.abc import Mapping
from io import BytesIO
from urllib.parse import urljoin

from lxml import etree

from briefwright.domain.errors import Refused
from briefwright.domain.text import clean_line
from briefwright.ingest.tree import parse
from briefwright.ingest.web.encoding import decode_page
from briefwright.ingest.web.furniture import OUT
from briefwright.ingest.web.saved_parts import Part, saved_page

MAX_HTML = 5_000_000
"""Code points of a page that is shown."""

MAX_PAGE = 50_000_000
"""Code points of a page with all that it holds."""

MAX_DESCRIPTION = 300
"""Code points of the description that stands where a picture is missing."""

MAX_PICTURE = 5 * 1024 * 1024
"""Bytes of one picture."""

MAX_PICTURES = 30 * 1024 * 1024
"""Bytes of all pictures of a page."""

MAX_PIXELS = 50_000_000
"""Pixels of one picture (SHARING.md section 7)."""

_TAGS = frozenset(
    {
        "a", "abbr", "address", "article", "aside", "b", "bdi", "blockquote", "br", "caption",
        "center", "cite", "code", "col", "colgroup", "dd", "del", "dfn", "div", "dl", "dt", "em",
        "figcaption", "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "i",
        "img", "ins", "kbd", "li", "main", "mark", "nav", "ol", "p", "pre", "q", "rp", "rt", "ruby",
        "s", "samp", "section", "small", "span", "strike", "strong", "sub", "summary", "sup",
        "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr", "tt", "u", "ul", "var", "wbr",
    }
)  # fmt: skip
_NOT_SHOWN = frozenset(
    {
        "applet", "audio", "base", "button", "canvas", "datalist", "embed", "frame",
        "frameset", "head", "iframe", "input", "link", "math", "meta", "noembed", "noframes",
        "noscript", "object", "option", "param", "script", "select", "source",
        "style", "svg", "template", "textarea", "title", "track", "video",
    }
)  # fmt: skip
_ATTRIBUTES: Mapping[str, set[str]] = {
    "*": {"dir", "lang"},
    "img": {"alt", "height", "src", "width"},
    "li": {"value"},
    "ol": {"start", "type"},
    "td": {"align", "colspan", "rowspan"},
    "th": {"align", "colspan", "rowspan"},
}
_DATA = re.compile(r"data:image/(png|jpe?g|gif);base64,", re.IGNORECASE)
_LENGTH = re.compile(r"[1-9]\d{0,3}")
_OVERRIDES = re.compile("[\u202d\u202e]")
"""Signs that turn the order of letters round, by which words can be made to look like others."""


def showable(data: bytes, name: str, *, encoding: str | None = None) -> str:
    """The page, or the saved page (MHTML), as HTML that refers to nothing outside itself.

    Raises `Refused` for what is no page, and for one that is too large to show.
    """
    if _is_saved(data):
        saved = saved_page(data, name)
        page = saved.pages[0]
        text = decode_page(page.data, name, encoding=encoding, sent_as=page.charset).text
        return showable_html(text, name, files=saved.files, base=saved.url or page.location)
    return showable_html(decode_page(data, name, encoding=encoding).text, name)


def showable_html(
    html: str, name: str, *, files: Mapping[str, Part] | None = None, base: str | None = None
) -> str:
    """The same for a page that is text already; `files` are found by the addresses it uses."""
    import nh3  # noqa: PLC0415 - only where a page is shown

    if len(html) > MAX_PAGE:
        raise _too_large(name)
    root = parse(html)
    if root is None:
        return ""
    etree.strip_elements(root, etree.Comment, *_NOT_SHOWN, with_tail=False)
    pictures = _Pictures(files or {}, base)
    for element in list(root.iter("img")):
        pictures.keep(element)
    etree.strip_elements(root, OUT, with_tail=False)
    page = _OVERRIDES.sub("", etree.tostring(root, encoding="unicode", method="html"))
    if len(page) - pictures.length > MAX_HTML:
        raise _too_large(name)
    shown = nh3.clean(
        page,
        tags=set(_TAGS),
        clean_content_tags=set(_NOT_SHOWN),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
        attribute_filter=_kept,
        url_schemes={"data"},
        link_rel=None,
    )
    return f"<div{_direction(root)}>{shown}</div>"


class _Pictures:
    """Keeps the pictures that the file itself holds, as data in their place, and no others."""

    def __init__(self, files: Mapping[str, Part], base: str | None) -> None:
        self._files = files
        self._base = base or ""
        self._size = 0
        self.length = 0

    def keep(self, element: etree._Element) -> None:
        """Puts the picture in its place; where there is none its description stands instead."""
        data = self._data_of((element.get("src") or "").strip())
        kind = _kind_of(data) if 0 < len(data) <= MAX_PICTURE else None
        if kind is None or self._size + len(data) > MAX_PICTURES:
            described = clean_line(element.get("alt") or "")[:MAX_DESCRIPTION]
            element.tail = f"[{described}] {element.tail or ''}" if described else element.tail
            element.tag = OUT
            return
        self._size += len(data)
        written = base64.b64encode(data).decode("ascii")
        self.length += len(written)
        element.set("src", f"data:image/{kind};base64,{written}")

    def _data_of(self, address: str) -> bytes:
        match = _DATA.match(address)
        if match is not None:
            try:
                return base64.b64decode(address[match.end() :])
            except (binascii.Error, ValueError):
                return b""
        part = self._files.get(address)
        if part is None and self._base and not address.lower().startswith("data:"):
            part = self._files.get(_joined(self._base, address))
        return part.data if part is not None else b""


def _joined(base: str, address: str) -> str:
    try:
        return urljoin(base, address)
    except ValueError:
        return ""


def _kind_of(data: bytes) -> str | None:
    """The kind of the picture by its bytes; None for other kinds, damaged ones and huge ones."""
    from PIL import Image  # noqa: PLC0415 - only where a page has pictures

    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG", "GIF")) as picture:
            width, height = picture.size
            return (picture.format or "").lower() if width * height <= MAX_PIXELS else None
    except (OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        return None


def _kept(_tag: str, attribute: str, value: str) -> str | None:
    match attribute:
        case "src":
            return value if _DATA.match(value) else None
        case "width" | "height" | "colspan" | "rowspan" | "start" | "value":
            return value if _LENGTH.fullmatch(value) else None
        case _:
            return value


def _direction(root: etree._Element) -> str:
    """The direction that the page says it is written in, as an attribute; empty for none."""
    body = root.find("body")
    for element in (root, *(() if body is None else (body,))):
        direction = (element.get("dir") or "").lower()
        if direction in ("rtl", "ltr"):
            return f' dir="{direction}"'
    return ""


def _is_saved(data: bytes) -> bool:
    """Whether the bytes are a page saved as one message: that begins with fields, not with a tag."""
    head = data[:4096].lstrip().lower()
    return not head.startswith(b"<") and b"content-type:" in head and b"mime-version" in head


def _too_large(name: str) -> Refused:
    return Refused(
        "{name} is too large to be shown: save the original and open it in a browser.", name=name
    )
