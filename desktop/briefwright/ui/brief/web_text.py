"""Text from the web and from word processors as clean lines: kinds, bold and italic, nothing else.

HTML is read by the standard library's parser; nothing in it is loaded or run.
"""

import re
from collections.abc import Sequence
from html.parser import HTMLParser

from briefwright.domain.prose import BlockKind, Mark, MarkKind, Prose
from briefwright.domain.text import OBJECT, clean
from briefwright.edits.blocks import normal
from briefwright.ui.brief.lines import Line, Lines

_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "center",
        "dd",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "form",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "li",
        "main",
        "nav",
        "ol",
        "p",
        "pre",
        "section",
        "table",
        "tbody",
        "tfoot",
        "thead",
        "tr",
        "ul",
    ]
)
_UNSEEN = frozenset(
    ["head", "script", "style", "title", "template", "noscript", "xml", "svg", "math", "object"]
)
_EMPTY = frozenset(
    [
        "area",
        "base",
        "br",
        "col",
        "embed",
        "hr",
        "img",
        "input",
        "link",
        "meta",
        "source",
        "track",
        "wbr",
    ]
)
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_WORD_LIST = re.compile(r"mso-list:\s*(?!ignore|none)", re.IGNORECASE)
_WORD_MARKER = re.compile(r"mso-list:\s*ignore", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none", re.IGNORECASE)
_WEIGHT = re.compile(r"font-weight:\s*(bold|bolder|normal|lighter|\d+)", re.IGNORECASE)
_SLANT = re.compile(r"font-style:\s*(italic|oblique|normal)", re.IGNORECASE)
_COUNTED = re.compile(r"[0-9A-Za-z]{1,4}[.)]")


def lines_of_html(html: str) -> Lines:
    """The lines of an HTML text; blank ones are left out."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return tuple(reader.finished())


class _Tag:
    """An open element: its name, what it sets, and whether its text is not shown."""

    def __init__(self, name: str, style: str, above: "_Tag | None") -> None:
        self.name = name
        self.bold: bool = _bold(name, style, above.bold if above else False)
        self.italic: bool = _italic(name, style, above.italic if above else False)
        self.marker = bool(_WORD_MARKER.search(style))
        self.hidden: bool = (
            bool(above and above.hidden)
            or name in _UNSEEN
            or self.marker
            or bool(_HIDDEN.search(style))
        )


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._open: list[_Tag] = []
        self._lines: list[Line] = []
        self._kind = BlockKind.PARAGRAPH
        self._text = ""
        self._marks: list[Mark] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens an element; a block begins a line."""
        given = {name: value or "" for name, value in attrs}
        style = given.get("style", "")
        if tag in _BLOCKS:
            self._end_line()
            self._kind = self._kind_of(tag, style)
        elif tag == "br":
            self._end_line()
        elif tag in {"td", "th"} and self._text:
            self._text = self._text.rstrip(" ") + "\t"
        if tag not in _EMPTY:
            self._open.append(_Tag(tag, style, self._open[-1] if self._open else None))

    def handle_endtag(self, tag: str) -> None:
        """Closes the element and all that was left open in it."""
        names = [each.name for each in self._open]
        if tag in names:
            at = len(names) - 1 - names[::-1].index(tag)
            del self._open[at:]
        if tag in _BLOCKS:
            self._end_line()
            self._kind = self._kind_of("", "")

    def handle_data(self, data: str) -> None:
        """Adds the words; white space is one space, as a browser shows it."""
        tag = self._open[-1] if self._open else None
        if tag is not None and tag.hidden:
            if tag.marker and _COUNTED.search(data):
                self._kind = BlockKind.NUMBERED
            return
        words = re.sub(r"[ \t\r\n\f]+", " ", clean(data).replace(OBJECT, ""))
        if not self._text or self._text[-1] in " \t":
            words = words.lstrip(" ")
        start = len(self._text)
        self._text += words
        if tag is not None and words:
            self._mark(tag.bold, MarkKind.BOLD, start)
            self._mark(tag.italic, MarkKind.ITALIC, start)

    def finished(self) -> Sequence[Line]:
        """All lines."""
        self._end_line()
        return self._lines

    def _mark(self, wanted: bool, kind: MarkKind, start: int) -> None:
        if wanted:
            self._marks.append(Mark(start=start, end=len(self._text), kind=kind))

    def _kind_of(self, tag: str, style: str) -> BlockKind:
        if tag in _HEADINGS:
            return BlockKind.SUBHEADING
        if _WORD_LIST.search(style):
            return BlockKind.BULLET
        inside = [*(each.name for each in self._open), tag]
        for name in reversed(inside):
            if name in {"ul", "ol"} and "li" in inside:
                return BlockKind.BULLET if name == "ul" else BlockKind.NUMBERED
            if name == "blockquote":
                return BlockKind.QUOTE
            if name in _HEADINGS:
                return BlockKind.SUBHEADING
        return BlockKind.PARAGRAPH

    def _end_line(self) -> None:
        text = self._text.rstrip()
        if text:
            marks = [
                Mark(start=m.start, end=min(m.end, len(text)), kind=m.kind)
                for m in self._marks
                if m.start < len(text) and self._kind is not BlockKind.SUBHEADING
            ]
            content = normal(Prose(text=text, marks=tuple(marks)))
            self._lines.append(Line(kind=self._kind, content=content))
        self._text, self._marks = "", []


def _bold(name: str, style: str, above: bool) -> bool:
    said = _WEIGHT.search(style)
    if said is not None:
        value = said[1].casefold()
        return int(value) >= 600 if value.isdigit() else value.startswith("bold")
    return above or name in {"b", "strong"}


def _italic(name: str, style: str, above: bool) -> bool:
    said = _SLANT.search(style)
    if said is not None:
        return said[1].casefold() != "normal"
    return above or name in {"i", "em", "cite"}
