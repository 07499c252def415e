"""What a person does to the text beyond typing in a line: split, join, paste, cite, set, move."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from enum import Enum
from functools import partial

from PySide6.QtCore import QMimeData, QObject

from briefwright.domain.prose import BlockKind, Cite, MarkKind, Prose
from briefwright.domain.text import OBJECT, clean
from briefwright.service.commands.blocks import JoinBlocks, SplitBlock
from briefwright.service.commands.tabling import MoveBlocks
from briefwright.service.writing import Citable
from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.clipping import LINES, lines_of_words, unpacked
from briefwright.ui.brief.fitting import WHOLE, fitted, fitted_move
from briefwright.ui.brief.line_moves import step
from briefwright.ui.brief.lines import (
    PLAIN_KINDS,
    Line,
    Lines,
    Place,
    is_marked,
    marked,
    restyled,
)
from briefwright.ui.brief.page import Page
from briefwright.ui.brief.setting import MADE_KINDS
from briefwright.ui.brief.shown import CUT
from briefwright.ui.brief.tabling import TAB, cells_of, filled
from briefwright.ui.brief.web_text import lines_of_html
from briefwright.ui.brief.writer import Writer

_MADE = frozenset({BlockKind.POSITIONS, BlockKind.EVENTS, BlockKind.TIMELINE})
_FIXED = _MADE | {BlockKind.CAPTION, BlockKind.ROW, BlockKind.FOOTNOTE}
_LISTS = frozenset({BlockKind.BULLET, BlockKind.NUMBERED, BlockKind.QUOTE})
_HEADS = frozenset({BlockKind.SUBHEADING, BlockKind.CAPTION})

STYLES = (BlockKind.PARAGRAPH, BlockKind.SUBHEADING, BlockKind.BULLET, BlockKind.NUMBERED,
          BlockKind.QUOTE)  # fmt: skip
"""The kinds that the style box offers, in the order in which the key goes round them."""


class Form(Enum):
    """In which form a finding enters the text."""

    CITATION = "citation"
    QUOTATION = "quotation"
    STATEMENT = "statement"


class Acts(QObject):
    """Turns what the page announces into acts of the writer."""

    def __init__(self, page: Page, writer: Writer, labels: Labels, parent: QObject) -> None:
        super().__init__(parent)
        self._page = page
        self._writer = writer
        self._labels = labels
        self.language = "en"
        self.moves_first: Callable[[int], bool] = _nothing
        """What may move in place of the line, such as an item of a figure; whether it did."""
        self._named: dict[str, Callable[[], object]] = {
            "split": self.split,
            "break": self.break_line,
            "join_back": self.join_back,
            "join_forward": self.join_forward,
            "erase": self.erase,
            "cut": partial(self.erase, CUT),
        }
        page.act.connect(lambda name: self._named[name]())
        page.over.connect(self._type_over)
        page.given.connect(self.paste)
        page.dragged.connect(self._drag)

    # --- lines ---------------------------------------------------------------

    def split(self) -> None:
        """Enter: two lines of one, or the end of a list."""
        lines, (start, end) = self._writer.lines, self._page.selection()
        line = lines[start.line]
        size = len(line.content.text)
        if start != end and any(each.kind in WHOLE for each in lines[start.line : end.line + 1]):
            self.erase()
        elif start != end:
            self._put(lines, start, end, (Line(), Line()), "Split a paragraph")
        elif line.kind in _LISTS and not line.content.text:
            self._restyle(lines, start, BlockKind.PARAGRAPH)
        elif line.kind in _MADE or (line.kind in _HEADS and start.at == size):
            self._add_beside(lines, start)
        elif line.id is None:
            self._put(lines, start, end, (Line(), Line()), "Split a paragraph")
        else:
            self._split(line.id, start)

    def _split(self, block: str, at: Place) -> None:
        if not self._writer.commit():
            return
        halves = self._writer.do(SplitBlock(block=block, at=at.at))
        if halves is not None:
            self._page.put_caret(self._writer.spot(halves[0][1], 0))

    def _add_beside(self, lines: Lines, at: Place) -> None:
        before = at.at == 0 and bool(lines[at.line].content.text)
        number = at.line if before else at.line + 1
        after = (*lines[:number], Line(), *lines[number:])
        place = Place(number, 0)
        self._writer.rewrite(after, "Add a paragraph", place, place)

    def break_line(self) -> None:
        """Shift and Enter: a new line in the same block."""
        lines, (start, end) = self._writer.lines, self._page.selection()
        self._put(lines, start, end, (Line(content=Prose(text="\n")),), "Break a line")

    def join_back(self) -> None:
        """Backspace at the beginning of a line."""
        lines, at = self._writer.lines, self._page.caret()
        line = lines[at.line]
        if line.kind in _LISTS:
            self._restyle(lines, at, BlockKind.PARAGRAPH)
        elif at.line > 0:
            self._join(lines, at.line - 1)

    def join_forward(self) -> None:
        """Delete at the end of a line."""
        lines, at = self._writer.lines, self._page.caret()
        if at.line + 1 < len(lines):
            self._join(lines, at.line)

    def _join(self, lines: Lines, number: int) -> None:
        """Joins a line with the next one; one that is empty goes, made ones stay apart."""
        first, second = lines[number], lines[number + 1]
        size = len(first.content.text)
        if not second.content.text and second.kind not in _MADE:
            self._take_out(lines, number + 1, Place(number, size))
        elif not first.content.text and first.kind not in _MADE:
            self._take_out(lines, number, Place(number, 0))
        elif first.kind in _FIXED or second.kind in _FIXED:
            self._page.put_caret(Place(number, size))
        elif self._writer.commit() and first.id and second.id:
            joined = self._writer.do(JoinBlocks(first=first.id, second=second.id))
            if joined is not None:
                self._page.put_caret(self._writer.spot(joined[0], size))

    def _take_out(self, lines: Lines, number: int, caret: Place) -> None:
        after = (*lines[:number], *lines[number + 1 :])
        self._writer.rewrite(after, "Remove a paragraph", caret, caret)

    def erase(self, what: str = "Delete text") -> None:
        """Takes the selection out."""
        lines, (start, end) = self._writer.lines, self._page.selection()
        if start != end:
            self._put(lines, start, end, (), what)

    def remove_lines(self) -> None:
        """Takes the lines of the selection out as a whole."""
        lines, (start, end) = self._writer.lines, self._page.selection()
        after = (*lines[: start.line], *lines[end.line + 1 :])
        place = Place(min(start.line, max(len(after) - 1, 0)), 0)
        self._writer.rewrite(after, "Remove a paragraph", place, place)

    def move_line(self, direction: int) -> None:
        """Moves the line of the caret up (-1) or down (1), a table as a whole."""
        if self.moves_first(direction) or not self._writer.commit():
            return
        lines, at = self._writer.lines, self._page.caret()
        row, way = lines[at.line].id, step(lines, at.line, direction)
        if row is None or way is None:
            return
        if self._writer.do(MoveBlocks(blocks=way.blocks, before=way.before)) is not None:
            self._page.put_caret(self._writer.spot(row, at.at))

    # --- setting -------------------------------------------------------------

    def mark(self, kind: MarkKind) -> None:
        """Sets the selection in this way, or no longer; what is typed next where there is none."""
        lines, (start, end) = self._writer.lines, self._page.selection()
        if start == end:
            self._page.set_typing_mark(kind)
            return
        on = not is_marked(lines, start, end, kind)
        what = f"Set in {kind.value}" if on else f"Set no longer in {kind.value}"
        anchor, caret = self._page.anchor(), self._page.caret()
        self._writer.rewrite(marked(lines, start, end, kind, on=on), what, anchor, caret)

    def style(self, kind: BlockKind) -> None:
        """Turns the lines of the selection into this kind; into body text when they are it already."""
        lines, (start, end) = self._writer.lines, self._page.selection()
        chosen = [line for line in lines[start.line : end.line + 1] if line.kind in PLAIN_KINDS]
        wanted = BlockKind.PARAGRAPH if all(line.kind is kind for line in chosen) else kind
        after = restyled(lines, start.line, end.line, wanted)
        self._writer.rewrite(after, "Change the style", self._page.anchor(), self._page.caret())

    def next_style(self) -> None:
        """Goes round body text and the other kinds."""
        kind = self._writer.lines[self._page.caret().line].kind
        if kind in STYLES:
            self.style(STYLES[(STYLES.index(kind) + 1) % len(STYLES)])

    def _restyle(self, lines: Lines, at: Place, kind: BlockKind) -> None:
        self._writer.rewrite(restyled(lines, at.line, at.line, kind), "Change the style", at, at)

    # --- what comes in -------------------------------------------------------

    def paste(self, data: QMimeData) -> None:
        """Puts what is on the clipboard in place of the selection, as clean lines."""
        pieces = _pieces(data, self._labels)
        if self._fill_cells(pieces):
            return
        if pieces:
            lines, (start, end) = self._writer.lines, self._page.selection()
            admitted = self._labels.admit(pieces, lines, fitted(lines, start, end)[0])
            self._put(lines, start, end, admitted, "Paste")

    def _fill_cells(self, pieces: Lines) -> bool:
        """Whether a piece of a table was put into the cells of a row from the caret on."""
        lines, at = self._writer.lines, self._page.selection()[0]
        tabbed = any(TAB in piece.content.text for piece in pieces)
        if lines[at.line].kind is not BlockKind.ROW or not (tabbed or len(pieces) > 1):
            return False
        if any(piece.kind in MADE_KINDS for piece in pieces):
            return False
        words = [cells_of(piece.content) for piece in pieces]
        return self._writer.rewrite(filled(lines, at, words), "Paste", at, at)

    def paste_plain(self, data: QMimeData) -> None:
        """Puts the words on the clipboard in place of the selection, set as what stands there."""
        pieces = lines_of_words(data.text())
        if pieces:
            lines, (start, end) = self._writer.lines, self._page.selection()
            self._put(lines, start, end, pieces, "Paste")

    def cite(self, cited: Citable, form: Form) -> None:
        """Puts a finding into the text after the selection: its chip, with its words if asked."""
        lines, (_, end) = self._writer.lines, self._page.selection()
        before = lines[end.line].content.text[: end.at]
        line = lines[end.line]
        form = Form.CITATION if line.kind in MADE_KINDS else form
        words = self._words(cited, form, line.language)
        space = " " if words and before and not before[-1].isspace() else ""
        atom = Cite(finding=cited.finding.id)
        piece = Line(content=Prose(text=f"{space}{words}{OBJECT}", atoms=(atom,)))
        self._put(lines, end, end, (piece,), f"Add a {form.value}")

    def put(self, content: Prose, what: str) -> None:
        """Puts prose into the text after the selection."""
        lines, (_, end) = self._writer.lines, self._page.selection()
        self._put(lines, end, end, (Line(content=content),), what)

    def _words(self, cited: Citable, form: Form, language: str | None) -> str:
        match form:
            case Form.CITATION:
                return ""
            case Form.STATEMENT:
                return f"{cited.finding.statement.rstrip('.')}."
            case Form.QUOTATION:
                said = cited.quotation or cited.finding.statement
                match (language or self.language).split("-")[0]:
                    case "fr":
                        return f"«\u00a0{said}\u00a0»"
                    case "ar":
                        return f"«{said}»"
                    case _:
                        return f"“{said}”"

    def _type_over(self, text: str) -> None:
        lines, (start, end) = self._writer.lines, self._page.selection()
        self._put(lines, start, end, (Line(content=Prose(text=clean(text))),), "Type")

    def _drag(self, to: Place) -> None:
        lines, (start, end) = self._writer.lines, self._page.selection()
        made = fitted_move(lines, start, end, to)
        if made is not None:
            after, first, last = made
            self._writer.rewrite(after, "Move text", first, last)

    def _put(
        self, lines: Lines, start: Place, end: Place, pieces: Sequence[Line], what: str
    ) -> None:
        after, place = fitted(lines, start, end, pieces)
        self._writer.rewrite(after, what, place, place)


def _nothing(_way: int) -> bool:
    return False


def _pieces(data: QMimeData, labels: Labels) -> Lines:
    if data.hasFormat(LINES):
        return unpacked(bytes(data.data(LINES).data()), labels.knows)
    if data.hasHtml():
        found = lines_of_html(data.html())
        if found:
            return found
    return tuple(replace(line, id=None) for line in lines_of_words(data.text()))
