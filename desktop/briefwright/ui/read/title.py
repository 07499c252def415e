"""The title over the text of a source, painted in the document's upper margin."""

import re

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QTextLayout, QTextOption

from briefwright.anchoring.fold import fold
from briefwright.domain.text import clean_line
from briefwright.ui.theme.faces import Face
from briefwright.ui.theme.theme import Theme

TOP = 24
"""Pixels above the title, and between it and the text."""

LEADING = 4


def painted(title: str, text: str) -> str:
    """The title to paint over a text: none when the text begins with it, so it stands once."""
    said = re.search(r"\S[^\n]*", text)
    first = said.group() if said else ""
    return "" if fold(clean_line(first)).text == fold(clean_line(title)).text else title


class Title:
    """Lays out and paints a title as wide as the text below it."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._layout = QTextLayout()

    @property
    def height(self) -> float:
        """Pixels from the top of the document to the text."""
        if not self._layout.text():
            return TOP
        lines = (self._layout.lineAt(n) for n in range(self._layout.lineCount()))
        return 2 * TOP + sum(line.height() + LEADING for line in lines)

    def lay_out(self, text: str, width: float, *, right_to_left: bool) -> None:
        """Breaks the title into lines of this width."""
        face = Face.ARABIC_TITLE if right_to_left else Face.TITLE
        self._layout = QTextLayout(text, self._theme.text_font(face))
        option = QTextOption()
        if right_to_left:
            option.setTextDirection(Qt.LayoutDirection.RightToLeft)
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._layout.setTextOption(option)
        self._layout.beginLayout()
        top = 0.0
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(max(width, 100))
            line.setPosition(QPointF(0, top))
            top += line.height() + LEADING
        self._layout.endLayout()

    def paint(self, painter: QPainter, left: float) -> None:
        """Paints the title from this left edge."""
        painter.setPen(QColor(self._theme.surface().text))
        self._layout.draw(painter, QPointF(left, TOP))
