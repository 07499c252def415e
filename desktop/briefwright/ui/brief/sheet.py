"""The text of one part on the screen: shown line by line, read back, with places in code points."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QWidget

from briefwright.domain.prose import Prose
from briefwright.ui.brief import setting
from briefwright.ui.brief.chips import ChipPainter, Labels
from briefwright.ui.brief.edges import Edges
from briefwright.ui.brief.hint import paint_hint
from briefwright.ui.brief.line_texts import LineTexts
from briefwright.ui.brief.lines import Line, Lines, Place, within
from briefwright.ui.brief.page_layout import PageLayout
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.composing import ComposingText

_Standing = tuple[Line, Prose, Line]
"""A line as it was shown last, what it says now, and both as one."""


class Sheet(ComposingText):
    """Shows lines of prose. `typed` tells that Qt changed the text of a line."""

    typed = Signal()

    def __init__(self, theme: Theme, labels: Labels, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("brief.text")
        self.setAccessibleName(self.tr("Text of the brief"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUndoRedoEnabled(False)
        self.setAcceptRichText(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.layout_of_text = PageLayout(self.document())
        self.document().setDocumentLayout(self.layout_of_text)
        self.theme = theme
        self.hint = ""
        """What the page says while nothing is written on it."""
        self._lines: list[Line] = [Line()]
        self._language = "en"
        self._standing: list[_Standing] = []
        self._quiet = False
        self._chips = ChipPainter(theme, labels, self)
        self.document().documentLayout().registerHandler(setting.CHIP, self._chips)
        self._edges = self._surroundings()
        self.said = LineTexts(self.document())
        """What the lines say now."""
        self.overlays: list[Callable[[QPainter, QRectF], None]] = []
        """Paint over the text as well, what of it can be seen, in the document's coordinates."""
        self.document().contentsChanged.connect(self._contents_changed)
        theme.changed.connect(self._set_again)
        self._set_again()

    def _surroundings(self) -> Edges:
        """What stands round the text."""
        return Edges(self.theme, self.layout_of_text)

    def speak(self, language: str) -> None:
        """Sets the lines in this language, that of the brief, where they have none of their own."""
        if language != self._language:
            self._language = language
            self._set_again()

    def _at_home(self, lines: Sequence[Line]) -> list[Line]:
        here = self._language
        return [line if line.home == here else replace(line, home=here) for line in lines]

    # --- what is shown -------------------------------------------------------

    @property
    def lines(self) -> Lines:
        """The lines as they stand on the page now, with what is being typed."""
        if self.document().blockCount() != len(self._lines):
            return tuple(Line(content=content) for content in self.texts())
        pairs = list(zip(self._lines, self.texts(), strict=True))
        before = [*self._standing, *(None for _ in pairs)]
        self._standing = [_standing(*each) for each in zip(pairs, before, strict=False)]
        return tuple(each[2] for each in self._standing)

    @property
    def known_lines(self) -> Lines:
        """The lines as they were shown last; what was typed since is not in them."""
        return tuple(self._lines)

    @property
    def count(self) -> int:
        """The number of lines that Qt has; another than `known` after an edit beyond a line."""
        return self.document().blockCount()

    def texts(self) -> tuple[Prose, ...]:
        """The prose of every line."""
        return self.said.all()

    def text_of(self, number: int) -> Prose:
        """The prose of one line."""
        return self.said.of(number)

    def show_title(self, title: str, number: str) -> None:
        """Writes the title over the text."""
        self._edges.show_title(title, number)
        self._set_margins()

    def show_lines(self, lines: Sequence[Line]) -> None:
        """Shows other lines; the caret goes to the beginning unless it is put elsewhere."""
        self._lines = self._at_home(lines or (Line(),))
        top = self.verticalScrollBar().value()
        with self._quietly():
            self.document().clear()
            cursor = QTextCursor(self.document())
            cursor.beginEditBlock()
            for number, line in enumerate(self._lines):
                if number:
                    cursor.insertBlock()
                setting.put(cursor, line, self.theme)
            cursor.endEditBlock()
            self._set_margins()
        self.verticalScrollBar().setValue(top)
        self.viewport().update()

    def show_stretch(self, first: int, last: int, lines: Sequence[Line]) -> None:
        """Shows these lines; only those from `first` to before `last` stand otherwise on the page."""
        wanted = self._at_home(lines)
        end = last + len(wanted) - len(self._lines)
        if first == 0:  # nothing stands before it to go on from: the first line is set by itself
            if min(last, end) == 0:
                last, end = last + 1, end + 1
            if last > len(self._lines) or end > len(wanted):
                self.show_lines(wanted)
                return
            self.show_line(0, wanted[0])
            first = 1
        self._lines = wanted
        with self._quietly():
            self._replace(first, last, end)
        self.viewport().update()

    def _replace(self, first: int, last: int, end: int) -> None:
        """Sets the lines from `first` to `end` behind the one before, and takes out the old ones."""
        cursor = QTextCursor(self.document().findBlockByNumber(first - 1))
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        for line in self._lines[first:end]:
            cursor.insertBlock()
            setting.put(cursor, line, self.theme)
        if last > first:
            old = self.document().findBlockByNumber(end - 1 + last - first)
            stop = old.position() + old.length() - 1
            cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            left = self._lines[end - 1]  # Qt may give it the looks of one that is gone
            cursor.setBlockFormat(setting.block_format(left, self.theme))
            cursor.setBlockCharFormat(setting.letter_format(left, (), self.theme))
        cursor.endEditBlock()

    def show_line(self, number: int, line: Line) -> None:
        """Shows one line anew; caret and selection are the caller's to put back."""
        (line,) = self._at_home((line,))
        self._lines[number] = line
        block = self.document().findBlockByNumber(number)
        with self._quietly():
            cursor = QTextCursor(block)
            cursor.beginEditBlock()
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            cursor.removeSelectedText()
            setting.put(cursor, line, self.theme)
            cursor.endEditBlock()
        self.viewport().update()

    def name_lines(self, lines: Sequence[Line]) -> None:
        """Takes ids and kinds of lines that stand as they are."""
        self._lines = self._at_home(lines)

    def lay_out_chips(self) -> None:
        """Measures and paints the chips anew."""
        with self._quietly():
            self.document().markContentsDirty(0, self.document().characterCount())
        self.viewport().update()

    # --- places --------------------------------------------------------------

    def caret(self) -> Place:
        """Where the caret stands."""
        return self.place_of(self.textCursor().position())

    def anchor(self) -> Place:
        """Where the selection began; the caret itself when there is none."""
        return self.place_of(self.textCursor().anchor())

    def selection(self) -> tuple[Place, Place]:
        """The ends of the selection in order, both the caret when there is none."""
        cursor = self.textCursor()
        return self.place_of(cursor.selectionStart()), self.place_of(cursor.selectionEnd())

    def select(self, anchor: Place, caret: Place) -> None:
        """Puts caret and selection, each kept within the text."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._position(anchor))
        cursor.setPosition(self._position(caret), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def put_caret(self, place: Place) -> None:
        """Puts the caret and brings it into view."""
        self.select(place, place)
        self.ensureCursorVisible()

    def _block(self, number: int) -> QTextBlock:
        return self.document().findBlockByNumber(min(max(number, 0), self.count - 1))

    def place_of(self, position: int) -> Place:
        """The place of a position of Qt's."""
        block = self.document().findBlock(position)
        offsets = Offsets(block.text())
        return Place(block.blockNumber(), offsets.from_qt(position - block.position()))

    def _position(self, place: Place) -> int:
        block = self._block(place.line)
        return block.position() + Offsets(block.text()).to_qt(place.at)

    # --- painting and setting ------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints the text, and beside it bullets, numbers and the names of what is made."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        seen = QRectF(event.rect()).translated(0, top)
        self._edges.paint(painter, self._lines, seen)
        paint_hint(painter, self, self.hint, self.theme)
        for paint in self.overlays:
            paint(painter, seen)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the margins for the new width."""
        super().resizeEvent(event)
        self._set_margins()

    def _set_again(self) -> None:
        colours = self.theme.colours
        self.setStyleSheet(
            f"QTextEdit {{ background: {colours.base}; border: none; color: {colours.text};"
            f" selection-background-color: {colours.selection};"
            f" selection-color: {colours.text}; }}"
        )
        anchor, caret = self.anchor(), self.caret()
        self.show_lines(self.lines)
        self.select(within(self.lines, anchor), within(self.lines, caret))

    def _set_margins(self) -> None:
        with self._quietly():
            self._edges.set_margins(self.viewport().width(), self.viewport().height())

    @contextmanager
    def _quietly(self) -> Iterator[None]:
        before, self._quiet = self._quiet, True
        try:
            yield
        finally:
            self._quiet = before

    def _contents_changed(self) -> None:
        if not self._quiet:
            self.typed.emit()


def _standing(pair: tuple[Line, Prose], before: _Standing | None) -> _Standing:
    """The line as it stands now; the same value as long as nothing of it changes."""
    line, text = pair
    if before is not None and before[0] is line and before[1] is text:
        return before
    return line, text, line if line.content == text else replace(line, content=text)
