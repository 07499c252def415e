"""The web page round the document: head, style sheet, marking above and below."""

import importlib.resources

from briefwright.document.model import Document, Meta
from briefwright.domain.marking import TEXT_COLOURS, Marking
from briefwright.export.html.blocks import BlockWriter
from briefwright.export.html.inlines import direction
from briefwright.export.html.markup import Markup, element, escaped, void

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"
_LINE = Markup("\n")


def write_html(document: Document) -> bytes:
    """The document as one HTML file in UTF-8; the same bytes for the same content."""
    meta = document.meta
    body = element(
        "body",
        _LINE,
        _banner("header", meta, (meta.organisation,)),
        _LINE,
        element("main", BlockWriter(document).article()),
        _LINE,
        _banner("footer", meta, (meta.date, _edition(meta))),
        _LINE,
    )
    page = element(
        "html",
        _LINE,
        _head(meta),
        _LINE,
        body,
        _LINE,
        lang=meta.language,
        dir=direction(meta.language),
    )
    return f"<!DOCTYPE html>\n{page}\n".encode()


def _edition(meta: Meta) -> str | None:
    return f"{meta.words.edition} {meta.edition}" if meta.edition else None


def _banner(tag: str, meta: Meta, words: tuple[str | None, ...]) -> Markup:
    """A line with some words and the marking."""
    look = f"color:{TEXT_COLOURS[meta.marking]}"
    marking = element("strong", escaped(meta.marking), class_="tlp", dir="ltr", style=look)
    said = [element("span", escaped(text)) for text in words if text]
    return element(tag, *said, marking, class_="banner")


def _head(meta: Meta) -> Markup:
    folder = importlib.resources.files("briefwright.resources") / "html"
    style = (folder / "brief.css").read_text(encoding="utf-8")
    described = (
        ("author", meta.author or meta.organisation),
        ("description", meta.subject),
        ("keywords", ", ".join((*meta.keywords, meta.marking))),
        ("dcterms.date", meta.date_iso),
        ("color-scheme", "light dark"),
        ("viewport", "width=device-width, initial-scale=1"),
    )
    parts = [
        void("meta", charset="utf-8"),
        void("meta", http_equiv="Content-Security-Policy", content=_POLICY),
        *(void("meta", name=name, content=text) for name, text in described if text),
        element("title", escaped(meta.title)),
        element("style", Markup(f"\n{style}{_page_boxes(meta.marking)}")),
    ]
    return element("head", Markup("\n"), *(Markup(f"{part}\n") for part in parts))


def _page_boxes(marking: Marking) -> str:
    """The marking at the head and foot of printed pages."""
    look = (
        f'{{content:"{marking}";background:#000;color:{TEXT_COLOURS[marking]};'
        "font:bold 12pt sans-serif;width:max-content;height:19pt;margin:auto 0 auto auto;"
        "padding:0 7pt;vertical-align:middle;"
        "-webkit-print-color-adjust:exact;print-color-adjust:exact}"
    )
    return f"@page{{@top-right{look}@bottom-right{look}}}\n"
