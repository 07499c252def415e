"""One field of prose on a page of its own: as high as its text, with the page's keys and chips."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QTextCursor
from PySide6.QtWidgets import QSizePolicy, QWidget

from briefwright.ui.brief.chips import Labels
from briefwright.ui.brief.edges import Edges
from briefwright.ui.brief.lines import Line
from briefwright.ui.brief.page import Page
from briefwright.ui.theme.theme import Theme

BESIDE = 24
"""Pixels on both sides of the text of a field: the sign of a problem stands before it, whichever
way it runs, and that of a comment behind it.
"""


class NoEdges(Edges):
    """Nothing round the text but the room for signs."""

    def set_margins(self, width: int, height: int) -> None:
        """Leaves the room on both sides."""
        del width, height
        root = self._document.rootFrame()
        shape = root.frameFormat()
        shape.setLeftMargin(BESIDE)
        shape.setRightMargin(BESIDE)
        shape.setTopMargin(0)
        shape.setBottomMargin(0)
        if shape != root.frameFormat():
            root.setFrameFormat(shape)

    def paint(self, painter: QPainter, lines: Sequence[Line], seen: QRectF) -> None:
        """Paints nothing."""


class Field(Page):
    """A page of one line; `stepped` carries -1 or 1 when the caret leaves it up or down."""

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, theme: Theme, labels: Labels, *, quiet: bool, parent: QWidget) -> None:
        self._ink_quiet = quiet
        super().__init__(theme, labels, parent)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit(self.document().size())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and Down go on to the neighbours from the first and the last row of the text."""
        way = {int(Qt.Key.Key_Up): -1, int(Qt.Key.Key_Down): 1}.get(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if way is not None and plain and self._at_edge(way):
            self.stepped.emit(way)
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tells that it is written here now."""
        super().focusInEvent(event)
        self.entered.emit()

    def _at_edge(self, way: int) -> bool:
        moves = QTextCursor.MoveOperation
        return not QTextCursor(self.textCursor()).movePosition(moves.Up if way < 0 else moves.Down)

    def _surroundings(self) -> Edges:
        return NoEdges(self.theme, self.layout_of_text)

    def _set_again(self) -> None:
        super()._set_again()
        if self._ink_quiet:
            quiet = self.theme.colours.text2
            self.setStyleSheet(self.styleSheet().replace(self.theme.colours.text, quiet))

    def _fit(self, size: QSizeF) -> None:
        del size  # the blank below the last line is not wanted here
        layout, block = self.document().documentLayout(), self.document().lastBlock()
        self.setFixedHeight(max(round(layout.blockBoundingRect(block).bottom()) + 2, 34))
