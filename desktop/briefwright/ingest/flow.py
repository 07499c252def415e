"""From the elements of HTML to the blocks of a source's text, in reading order.

Everything that a reader would see is kept; which part of a page is its article is decided
elsewhere (`article`). Names of elements mean what HTML says they mean.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from lxml import etree

from briefwright.domain.message import Message, say
from briefwright.domain.text import clean_line
from briefwright.ingest.building import TextBuilder
from briefwright.ingest.tree import parse, words_of

_LEFT_OUT: Mapping[str, Message | None] = {
    "area": None,
    "audio": say("{name}: left out a sound or a film."),
    "base": None,
    "button": say("{name}: left out a form."),
    "canvas": say("{name}: left out a picture."),
    "datalist": say("{name}: left out a form."),
    "embed": say("{name}: left out what another program would show."),
    "frameset": say("{name}: left out a frame with another page."),
    "head": None,
    "iframe": say("{name}: left out a frame with another page."),
    "img": say("{name}: left out a picture."),
    "input": say("{name}: left out a form."),
    "link": None,
    "meta": None,
    "noscript": None,
    "object": say("{name}: left out what another program would show."),
    "picture": say("{name}: left out a picture."),
    "script": say("{name}: left out a script."),
    "select": say("{name}: left out a form."),
    "style": None,
    "svg": say("{name}: left out a picture."),
    "template": None,
    "textarea": say("{name}: left out a form."),
    "title": None,
    "video": say("{name}: left out a sound or a film."),
}
"""Elements that hold no words of the text, with the sentence that names them."""

_HIDDEN = say("{name}: left out words that the page hides.")
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "aside",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "dialog",
        "dir",
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
        "hgroup",
        "hr",
        "html",
        "legend",
        "li",
        "main",
        "menu",
        "nav",
        "ol",
        "optgroup",
        "option",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
        "xmp",
    ]
)
_HEADINGS: Mapping[str, int] = {f"h{level}": level for level in range(1, 7)}
_LISTS = frozenset({"ol", "ul", "menu", "dir"})
_SPACES = re.compile(r"[ \t\n\r\f]+")
_BLANK_LINE = re.compile(r"\n\s*\n")
_HIDING = re.compile(
    r"(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)", re.IGNORECASE
)
_OFFICE_LIST = re.compile(r"mso-list\s*:\s*l\d+\s+level(\d+)", re.IGNORECASE)
_OFFICE_SIGN = re.compile(r"mso-list\s*:\s*ignore", re.IGNORECASE)
_BACK = frozenset("↑↩⤴")
_SUPERSCRIPT = str.maketrans("0123456789+-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻")
_ORDERED_DIGITS = re.compile(r"[+\-−]?\d+\Z")


def read_fragment_into(builder: TextBuilder, html: str, *, notes: list[Message]) -> None:
    """Adds everything that the HTML says to the text; adds to `notes` what was left out.

    The notes have a place `{name}` that the caller fills with the name of the file. Each is added
    once. Never fails, whatever the HTML is, and fetches nothing.
    """
    root = parse(html)
    if root is not None:
        etree.strip_tags(root, etree.Comment)
        flow_into(builder, root, notes=notes)


def flow_into(builder: TextBuilder, root: etree._Element, *, notes: list[Message]) -> None:
    """Adds everything that stands in the element; the tree stays as it is."""
    flow = _Flow(builder, _tables_of_layout(root), notes)
    left_out: etree._Element | None = None
    for event, element in etree.iterwalk(root, events=("start", "end", "comment", "pi")):
        if event == "start":
            if left_out is None:
                if flow.leaves_out(element):
                    left_out = element
                else:
                    flow.open(element)
            continue
        if event == "end":
            if left_out is element:
                left_out = None
            elif left_out is None:
                flow.close(element)
        if left_out is None and element is not root:
            flow.words(element.tail)
    flow.end()


def _tables_of_layout(root: etree._Element) -> frozenset[etree._Element]:
    """Tables that only place things on the page: with others in them, or of one column."""
    found = set()
    for table in root.iter("table"):
        outer = next(table.iterancestors("table"), None)
        if outer is not None:
            found.add(outer)
        if table.get("role") in ("presentation", "none") or _has_one_column(table):
            found.add(table)
    return frozenset(found)


def _has_one_column(table: etree._Element) -> bool:
    return all(len(row.findall("td") + row.findall("th")) < 2 for row in table.iter("tr"))


@dataclass(slots=True)
class _List:
    """A list that is open: whether its items are numbered, and the next number."""

    ordered: bool
    next_number: int = 1


@dataclass(slots=True)
class _Sign:
    """What stands before the next words: the depth of the item, and its number if it has one."""

    depth: int
    number: str | None


@dataclass(slots=True)
class _Row:
    """The row of a table that is open."""

    cells: list[str] = field(default_factory=list)


class _Flow:
    """Collects words until a block ends, and gives the block to the builder as what it is."""

    def __init__(
        self,
        builder: TextBuilder,
        of_layout: frozenset[etree._Element],
        notes: list[Message],
    ) -> None:
        self._builder = builder
        self._of_layout = of_layout
        self._notes = notes
        self._words: list[str] = []
        self._lists: list[_List] = []
        self._sign: _Sign | None = None
        self._heading: int | None = None
        self._tables: list[bool] = []
        self._row: _Row | None = None
        self._kept_as_is = 0

    def leaves_out(self, element: etree._Element) -> bool:
        """Whether nothing of the element is read; the note of it is taken."""
        if element.tag in _LEFT_OUT:
            self._note(_LEFT_OUT[element.tag])
            return True
        style = element.get("style") or ""
        if element.get("hidden") is not None or (style and _HIDING.search(style)):
            if words_of(element).strip():
                self._note(_HIDDEN)
            return True
        if style and _OFFICE_SIGN.search(style):
            self._take_office_sign(element)
            return True
        return element.tag == "a" and _leads_back(element)

    def open(self, element: etree._Element) -> None:
        """Begins the element, up to its first words."""
        tag = element.tag
        if tag == "br":
            self._words.append("\n" if self._row is None else " ")
        elif tag == "q":
            self._words.append("“")
        elif tag in _BLOCKS:
            self._flush()
            self._open_block(element)
        self.words(_superscript(element) if tag == "sup" else element.text)

    def close(self, element: etree._Element) -> None:
        """Ends the element; the words after it are not its own."""
        tag = element.tag
        if tag == "q":
            self._words.append("”")
        elif tag in _BLOCKS:
            self._close_block(element)

    def words(self, text: str | None) -> None:
        """Takes words; white space is one space unless the page keeps it."""
        if text:
            text = text.replace("\u00ad", "")
            self._words.append(text if self._kept_as_is else _SPACES.sub(" ", text))

    def end(self) -> None:
        """Gives the last words to the builder."""
        self._flush()

    def _open_block(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in _HEADINGS:
            self._heading = _HEADINGS[tag]
        elif tag in _LISTS:
            if not self._lists:
                self._builder.part()
            self._lists.append(_List(ordered=tag == "ol", next_number=_start_of(element)))
        elif tag == "li":
            self._open_item(element)
        elif tag == "table":
            self._builder.part()
            self._tables.append(element not in self._of_layout)
        elif tag == "tr" and self._tables and self._tables[-1]:
            self._row = _Row()
        elif tag in ("pre", "xmp"):
            self._kept_as_is += 1
        elif tag == "p" and (level := _OFFICE_LIST.search(element.get("style") or "")):
            self._sign = _Sign(min(int(level.group(1)[:2]), 9) - 1, None)

    def _open_item(self, element: etree._Element) -> None:
        holder = self._lists[-1] if self._lists else _List(ordered=False)
        number = None
        if holder.ordered:
            value = _number(element.get("value"), holder.next_number)
            holder.next_number = value + 1
            number = f"{value}."
        self._sign = _Sign(max(len(self._lists) - 1, 0), number)

    def _close_block(self, element: etree._Element) -> None:
        tag = element.tag
        if tag in ("td", "th") and self._row is not None:
            self._row.cells.append(" ".join(self._taken().split()))
            return
        self._flush()
        if tag in _HEADINGS:
            self._heading = None
        elif tag in _LISTS and self._lists:
            self._lists.pop()
            if not self._lists:
                self._builder.part()
        elif tag == "li" or (tag == "p" and not self._lists):
            self._sign = None
        elif tag == "table" and self._tables:
            self._tables.pop()
            self._builder.part()
        elif tag == "tr" and self._row is not None:
            self._builder.row(self._row.cells)
            self._row = None
        elif tag in ("pre", "xmp"):
            self._kept_as_is -= 1

    def _taken(self) -> str:
        words = "".join(self._words)
        self._words.clear()
        return words

    def _flush(self) -> None:
        """Ends a block: what was collected goes to the builder, or stays in its cell."""
        if self._row is not None:
            self._words.append(" ")
            return
        words = self._taken()
        if not words.strip():
            return
        if self._heading is not None:
            self._builder.heading(words, self._heading)
        elif self._sign is not None:
            sign, self._sign = self._sign, None
            self._builder.item(words, depth=sign.depth, number=sign.number)
        elif self._kept_as_is:
            self._builder.lines(words)
        else:
            for part in _BLANK_LINE.split(words):
                self._builder.paragraph(part)

    def _take_office_sign(self, element: etree._Element) -> None:
        sign = clean_line(words_of(element))
        if self._sign is not None and any(character.isalnum() for character in sign):
            # A bullet of the font Wingdings or Courier New is a letter: no number ends in one.
            self._sign.number = sign if len(sign) > 1 else None

    def _note(self, note: Message | None) -> None:
        if note is not None and note not in self._notes:
            self._notes.append(note)


def _leads_back(element: etree._Element) -> bool:
    """Whether it is the sign that leads from a note back to its place in the text."""
    if not (element.get("href") or "").startswith("#"):
        return False
    words = words_of(element).replace("\ufe0e", "").strip()
    return bool(words) and _BACK.issuperset(words)


def _superscript(element: etree._Element) -> str | None:
    """A power is written with raised digits, since 10 with a raised 6 is not 106."""
    text = element.text
    if text and _ORDERED_DIGITS.match(text.strip()) and len(element) == 0:
        return text.strip().translate(_SUPERSCRIPT)
    return text


def _start_of(element: etree._Element) -> int:
    return _number(element.get("start"), 1)


def _number(written: str | None, otherwise: int) -> int:
    return int(written) if written and re.fullmatch(r"-?\d{1,9}", written.strip()) else otherwise
