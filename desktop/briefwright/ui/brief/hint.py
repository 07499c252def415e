"""What an empty page says: where its first words will stand, in the ink of a hint.

Qt's own placeholder begins in the corner of the widget, over title and margin.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QTextEdit

from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marks import elided


def paint_hint(painter: QPainter, text: QTextEdit, words: str, theme: Theme) -> None:
    """Paints the words of a hint, in the document's coordinates, while nothing is written."""
    block = text.document().firstBlock()
    if not words or not text.document().isEmpty() or block.layout().preeditAreaText():
        return
    box = text.document().documentLayout().blockBoundingRect(block)
    side = Qt.AlignmentFlag.AlignRight if text.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    painter.setFont(block.charFormat().font())
    painter.setPen(QColor(theme.colours.text3))
    cut = elided(words, QFontMetricsF(painter.font()), box.width())
    painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignTop, cut)
