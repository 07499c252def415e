"""Two versions of a text on one page, word by word: what came is underlined, what went struck out."""

import re
from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from briefwright.domain.prose import Prose
from briefwright.edits.compare import Fate, Piece, compare_text
from briefwright.ui.speech.saying import begins_leftward
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.palette import Colours
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.marked import Pen

NEAR = 160
"""Letters that are shown on both sides of a change of what both versions have."""

LEFT_OUT, LINES_LEFT_OUT = " … ", "\n…\n"
"""Stand for words, and for paragraphs, that both versions have."""

_BLANK = re.compile(r"\n\s*\n")


class Difference(QTextBrowser):
    """Shows compared text; long stretches that both versions have are cut to what is near a change."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editions.difference")
        self.setAccessibleName(self.tr("What differs between the two versions"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(24)
        self._theme = theme
        self._pieces: tuple[Piece, ...] = ()
        self._whole = False
        theme.changed.connect(self._write)

    def show_pieces(self, pieces: Iterable[Piece], *, whole: bool = False) -> None:
        """Shows the pieces; `whole` leaves nothing out."""
        self._pieces, self._whole = tuple(pieces), whole
        self._write()

    def show_text(self, text: str) -> None:
        """Shows one text as it was."""
        self.show_pieces((Piece(fate=Fate.KEPT, prose=Prose(text=text)),), whole=True)

    def _write(self) -> None:
        self.clear()
        self.setStyleSheet(f"QTextBrowser {{ background: {self._theme.surface().base}; }}")
        pen = Pen(
            font=font(Face.QUOTATION, self._theme.zoom), colours=self._theme.colours, labels={}
        )
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()  # laid out once
        said = "".join(piece.prose.text for piece in self._pieces[:40])
        cursor.setBlockFormat(_block(leftward=begins_leftward(said)))
        last = len(self._pieces) - 1
        for number, piece in enumerate(self._pieces):
            text = _BLANK.sub("\n", piece.prose.text)
            if piece.fate is Fate.KEPT and not self._whole:
                text = near(text, first=number == 0, last=number == last)
            form = pen.of(piece.fate)
            for place, line in enumerate(text.split("\n")):
                if place:
                    cursor.insertBlock(_block(leftward=begins_leftward(line or said)))
                cursor.insertText(line, form)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)


def near(text: str, *, first: bool, last: bool) -> str:
    """What stands near a change of a stretch that both versions have; all of a short one."""
    if first and last:
        return text
    if len(text) <= 2 * NEAR + len(LEFT_OUT):
        return text
    head = "" if first else text[:NEAR].rsplit(" ", 1)[0]
    tail = "" if last else text[-NEAR:].split(" ", 1)[-1]
    gone = text[len(head) : len(text) - len(tail)]
    between = LINES_LEFT_OUT if "\n" in gone else LEFT_OUT
    return f"{head}{between}{tail}"


def side_by_side(before: str, after: str, colours: Colours) -> tuple[str, str]:
    """Both wordings as rich text on one line each, with what the other has not on a ground."""
    pieces = compare_text(" ".join(before.split()), " ".join(after.split()))
    old = "".join(_rich(pieces, Fate.REMOVED, colours.err_soft))
    new = "".join(_rich(pieces, Fate.ADDED, colours.ok_soft))
    return old, new


def _rich(pieces: Iterable[Piece], fate: Fate, ground: str) -> Iterator[str]:
    for piece in pieces:
        words = escape(piece.prose.text)
        if piece.fate is Fate.KEPT:
            yield words
        elif piece.fate is fate:
            yield f'<span style="background-color: {ground}">{words}</span>'


def _block(*, leftward: bool) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setLineHeight(150, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
    form.setBottomMargin(8)
    ways = Qt.LayoutDirection
    form.setLayoutDirection(ways.RightToLeft if leftward else ways.LeftToRight)
    return form
