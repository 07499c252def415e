"""A run of Rich Text that is being read, the document's or a note's: paragraphs, cells and rows."""

import re
from dataclasses import dataclass, replace

from briefwright.ingest.blocks import MAX_HEADING, Block, Headline, Item, Words, table

_HEADING = re.compile(r"(?:heading|titre|überschrift|título) (\d)", re.IGNORECASE)
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """What holds for a paragraph: its style, outline, list, and whether it stands in a table."""

    style: int = 0
    outline: int | None = None
    list_id: int = 0
    depth: int = 0
    in_table: bool = False


@dataclass(slots=True, kw_only=True)
class Style:
    """A style as it is defined: what it is called, and its level of the outline."""

    name: str = ""
    outline: int | None = None


class StyleSheet:
    """The styles of a document, taken in word by word."""

    def __init__(self) -> None:
        self._styles: dict[int, Style] = {}
        self._open = Style()

    def take(self, word: str, number: int | None) -> None:
        """Takes a control word of the table of styles."""
        if word == "s":
            self._open = self._styles[number or 0] = Style()
        elif word in {"cs", "ds", "ts"}:
            self._open = Style()
        elif word == "outlinelevel":
            self._open.outline = number

    def name(self, text: str) -> None:
        """Adds to the name of the style that is being defined."""
        self._open.name += text

    def of(self, number: int) -> Style:
        """The style of a paragraph; one that is not defined says nothing."""
        return self._styles.get(number, Style())


class Flow:
    """Collects words until a paragraph ends, cells until a row does, rows until a table does."""

    def __init__(self, styles: StyleSheet) -> None:
        self._styles = styles
        self._words: list[str] = []
        self._sign: list[str] = []
        self._has_sign = False
        self._cell: list[Block] = []
        self._row: list[list[Block]] = []
        self._rows: list[list[list[Block]]] = []
        self._boxes: list[Block] = []
        self.blocks: list[Block] = []
        self.title: str | None = None
        self.is_endnote = False

    def say(self, text: str) -> None:
        """Adds words to the paragraph."""
        self._words.append(text)

    def mark(self, text: str = "") -> None:
        """Makes the paragraph an item of a list, or adds to what stands before it."""
        self._has_sign = True
        self._sign.append(text)

    def add_box(self, blocks: list[Block]) -> None:
        """Adds what stands in a text box: it follows the paragraph."""
        self._boxes += blocks

    def end_paragraph(self, paragraph: Paragraph) -> None:
        """Ends the paragraph with the properties that hold at its end."""
        blocks = [self._block(paragraph), *self._boxes]
        self._boxes = []
        if paragraph.in_table:
            self._cell += blocks
        else:
            self.end_table()
            self.blocks += blocks

    def end_cell(self, paragraph: Paragraph) -> None:
        """Ends a cell of a table, and its last paragraph."""
        self.end_paragraph(replace(paragraph, in_table=True))
        self._row.append(self._cell)
        self._cell = []

    def end_row(self) -> None:
        """Ends a row of a table."""
        if self._row:
            self._rows.append(self._row)
            self._row = []

    def end_table(self) -> None:
        """Ends a table, if there is one; what is begun of a row belongs to it."""
        if self._cell:
            self._row.append(self._cell)
            self._cell = []
        self.end_row()
        if self._rows:
            self.blocks += table(self._rows)
            self._rows = []

    def _block(self, paragraph: Paragraph) -> Block:
        text, sign = _whole(self._words), _whole(self._sign).strip()
        has_sign = self._has_sign
        self._words, self._sign, self._has_sign = [], [], False
        style = self._styles.of(paragraph.style)
        name = style.name.strip().rstrip(";")
        if name.lower() == "title" and self.title is None and text.strip():
            self.title = text
            return Headline(text=text, level=1)
        level = _level(name, style.outline if paragraph.outline is None else paragraph.outline)
        if level is not None and len(text) <= MAX_HEADING:
            numbered = f"{sign} {text}" if text.strip() else text
            return Headline(text=numbered, level=level + (self.title is not None))
        if has_sign:
            is_number = any(character.isalnum() for character in sign) and sign != "o"
            number = sign if is_number else None
            return Item(text=text, depth=paragraph.depth, number=number, of=str(paragraph.list_id))
        return Words(text=text)


def _level(name: str, outline: int | None) -> int | None:
    named = _HEADING.fullmatch(name)
    if named is not None:
        return int(named.group(1))
    return outline + 1 if outline is not None and 0 <= outline < 9 else None


def _whole(parts: list[str]) -> str:
    """The words together; letters that came in two halves are one."""
    text = "".join(parts)
    if _SURROGATES.search(text):
        text = text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")
    return text
