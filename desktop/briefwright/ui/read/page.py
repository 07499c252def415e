"""The text of a source as it is set on the page: faces, structure, and marks painted below the letters."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache, partial

from PySide6.QtCore import QRectF, Qt, QTimer
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from briefwright.domain.source import Heading
from briefwright.domain.text import Span, flowing
from briefwright.ui.read.cards import CARD_WIDTH, Cards, paint_card, statement_lines
from briefwright.ui.read.correction_marks import CorrectionMarks
from briefwright.ui.read.gutter import GUTTER, paint_gutter
from briefwright.ui.read.highlights import Highlighter
from briefwright.ui.read.passages import Layers, Passage
from briefwright.ui.read.places import Places
from briefwright.ui.read.structure import paint_pages, set_headings, set_rows
from briefwright.ui.read.title import Title, painted
from briefwright.ui.text.offsets import Offsets
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

MEASURE = 512
"""Widest line of running text in pixels at zoom 1: about 62 letters."""

WIDE_ENOUGH = 740
"""Width of the work area from which cards stand beside the text."""

CARDS_A_SLICE = 16
"""So many cards are laid out between two events: under 2 ms."""

ARABIC_SCRIPT = frozenset({"ar", "fa", "ur", "ps", "ku"})


class Page(QTextEdit):
    """Sets a source and paints its passages; what hands do to it is the surface's matter."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setReadOnly(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.document().setDocumentMargin(0)
        self.theme = theme
        self._heading = Title(theme)
        self._places = Places(self.document())
        self._highlighter = Highlighter(theme, self._places)
        self.corrections = CorrectionMarks(theme, self._places)
        self._title = ""
        self._text = ""
        self._headings: Sequence[Heading] = ()
        self._pages: Sequence[int] = ()
        self._language = "und"
        self._offsets = Offsets("")
        self._passages: tuple[Passage, ...] = ()
        self._layers = Layers()
        self._cards = Cards()
        self._lines_of = lru_cache(maxsize=10_000)(
            partial(statement_lines, face=theme.font(Face.META))
        )
        self._idle = QTimer(self)
        self._idle.setInterval(0)
        self._idle.timeout.connect(self._lay_out_more)
        self.active: str | None = None
        self._setting = False
        theme.changed.connect(self._set_again)

    # --- what is shown -------------------------------------------------------

    def show_source(
        self,
        *,
        title: str,
        text: str,
        language: str,
        headings: Sequence[Heading] = (),
        pages: Sequence[int] = (),
        stay: bool = False,
    ) -> None:
        """Shows another source from its beginning, or at the height where it is, without passages."""
        top = self.verticalScrollBar().value() if stay else 0
        self.corrections.show(())
        self._headings, self._pages = headings, pages
        self._title, self._text, self._language = painted(title, text), text, language
        self._offsets = Offsets(text)
        self._places.take(self._offsets)
        self._passages, self._layers, self._cards, self.active = (), Layers(), Cards(), None
        self._set_again()
        self.verticalScrollBar().setValue(top)

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Shows these passages in the text that is there."""
        self._passages = tuple(passages)
        self._layers = Layers(self._passages)
        self._place_cards()
        self.viewport().update()

    def set_active(self, finding: str | None) -> None:
        """Outlines the passages of a finding."""
        self.active = finding
        self.viewport().update()

    @property
    def right_to_left(self) -> bool:
        """Whether the source as a whole runs from right to left."""
        return self._language in ARABIC_SCRIPT

    def top_of(self, span: Span) -> float:
        """The height of the whole page at which a stretch begins."""
        return self._places.top_of(span)

    def seen_at(self, height: float) -> int:
        """The position of the text at a height of the whole page."""
        return self._places.seen(height, height + 1)[0]

    def caret_position(self) -> int:
        """Where the caret stands, in code points of the source."""
        return self._offsets.from_qt(self.textCursor().position())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Sets the margins for the new width."""
        super().resizeEvent(event)
        self._set_margins()

    # --- setting -------------------------------------------------------------

    def _set_again(self) -> None:
        where = self.caret_position() if self._text else 0
        top = self.verticalScrollBar().value()
        self._setting = True
        self.setStyleSheet(_sheet(self.theme))
        face = Face.ARABIC if self.right_to_left else Face.READING
        line = 34 if self.right_to_left else 28
        self.document().setDefaultFont(self.theme.text_font(face))
        self.setPlainText(flowing(self._text))
        _format_blocks(self.document(), line * self.theme.zoom, 14 * self.theme.zoom)
        _close_up(self.document(), map(self._offsets.to_qt, _blank_lines(self._text)))
        set_rows(self.document(), self.theme, self._text)
        set_headings(
            self.document(), self.theme, self._offsets, self._headings,
            right_to_left=self.right_to_left,
        )  # fmt: skip
        self._setting = False
        self._set_margins()
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._offsets.to_qt(where))
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(top)

    def _set_margins(self) -> None:
        root = self.document().rootFrame()
        shape = root.frameFormat()
        width = self.viewport().width()
        near = float(GUTTER + 8)
        beside = 24 + CARD_WIDTH + 16 if self._cards_fit() else 16
        measure = min(MEASURE * self.theme.zoom, width - near - beside)
        near += min(max(width - near - measure - beside, 0) / 2, 48)
        far = width - near - measure
        shape.setLeftMargin(far if self.right_to_left else near)
        shape.setRightMargin(near if self.right_to_left else far)
        shape.setBottomMargin(self.viewport().height() / 2)
        self._heading.lay_out(self._title, measure, right_to_left=self.right_to_left)
        shape.setTopMargin(self._heading.height)
        root.setFrameFormat(shape)
        self._places.forget()
        self._place_cards()

    def _cards_fit(self) -> bool:
        return self.viewport().width() >= WIDE_ENOUGH

    def _text_edges(self) -> tuple[float, float]:
        shape = self.document().rootFrame().frameFormat()
        return shape.leftMargin(), self.viewport().width() - shape.rightMargin()

    def _place_cards(self) -> None:
        self._cards = Cards()
        if self._cards_fit() and not self._setting:
            places, passages = self._places, self._layers.passages
            self._cards = Cards(passages, lambda each: places.top_of(each.span), self._lines_of)
        if self._cards.whole:
            self._idle.stop()
        else:
            self._idle.start()

    def _lay_out_more(self) -> None:
        """Lays out some more cards while nothing else is to be done."""
        changed = self._cards.go_on(CARDS_A_SLICE)
        if self._cards.whole:
            self._idle.stop()
        top = self.verticalScrollBar().value()
        if self._cards.whole or top < changed < top + self.viewport().height():
            self.viewport().update()

    # --- painting ------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paints title, highlights, gutter and cards below the letters, then the text itself."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = self.verticalScrollBar().value()
        painter.translate(0, -top)
        seen = QRectF(event.rect()).translated(0, top)
        if seen.top() < self._heading.height:
            self._heading.paint(painter, self._text_edges()[0])
        low, high = self._places.seen(seen.top(), seen.bottom())
        if self._pages:
            paint_pages(
                painter, self.theme, self._places, self._pages,
                seen=(low, high), edges=self._text_edges(), mirrored=self.right_to_left,
            )  # fmt: skip
        shown = self._layers.between(low, high)
        self._highlighter.paint(painter, shown, seen, self.active)
        paint_gutter(
            painter,
            self.theme,
            self._places,
            shown,
            edge=self._gutter_edge(),
            mirrored=self.right_to_left,
        )
        self.corrections.paint(
            painter, seen=(low, high), edges=self._text_edges(), mirrored=self.right_to_left
        )
        left = self._cards_left()
        first = self._layers.first_from(low)
        for card in self._cards.between(seen.top(), seen.bottom(), first):
            active = card.passage.finding == self.active
            paint_card(
                painter, self.theme, card, left, active=active, mirrored=self.isRightToLeft()
            )
        painter.end()
        super().paintEvent(event)

    def _gutter_edge(self) -> float:
        left, right = self._text_edges()
        return right if self.right_to_left else left

    def _cards_left(self) -> float:
        left, right = self._text_edges()
        return left - 24 - CARD_WIDTH if self.right_to_left else right + 24


def _sheet(theme: Theme) -> str:
    surface = theme.surface()
    return (
        f"QTextEdit {{ background: {surface.base}; border: none; color: {surface.text};"
        f" selection-background-color: {theme.colours.selection};"
        f" selection-color: {surface.text}; }}"
    )


def _format_blocks(document: QTextDocument, line: float, after: float) -> None:
    """Sets the height of every line and the space after every paragraph, in pixels."""
    block = QTextBlockFormat()
    block.setLineHeight(round(line), QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    block.setBottomMargin(round(after))
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(block)


def _blank_lines(text: str) -> Iterator[int]:
    """Where the lines begin that hold nothing, in code points."""
    return (found.start() for found in re.finditer(r"^[^\S\n]*$", text, re.MULTILINE))


def _close_up(document: QTextDocument, lines: Iterable[int]) -> None:
    """Takes the height from blank lines between paragraphs, which have their space already."""
    closed = QTextBlockFormat()
    closed.setLineHeight(1, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    closed.setBottomMargin(0)
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for start in lines:
        cursor.setPosition(start)
        cursor.setBlockFormat(closed)
    cursor.endEditBlock()
