"""Below a quotation: what is to be known of a passage that is not surely there, or was corrected."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefwright.anchoring.trail import Traced
from briefwright.domain.anchor import AnchorState
from briefwright.domain.text import Span, clean_line
from briefwright.service.passages import ReadPassage
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.leading import LeadingLabel
from briefwright.ui.widgets.marks import isolated

OPEN = (AnchorState.FUZZY, AnchorState.AMBIGUOUS, AnchorState.LOST)


class Doubt(QWidget):
    """Offers what can be said of a passage; takes no room where there is nothing to say.

    `placed` carries where the passage stands, None for nowhere; `pointed` a place to look at.
    """

    placed = Signal(object)
    pointed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("editions.doubt")
        self._places: Sequence[Span] = ()
        self._at = 0
        self._corrected = self._hint()
        self._how = self._hint()
        self.accept = QPushButton(self.tr("Accept"))
        self.accept.clicked.connect(lambda: self.placed.emit(self._places[self._at]))
        self.next = QPushButton(self.tr("Next place"))
        self.next.clicked.connect(self._step)
        self.nowhere = QPushButton(self.tr("Keep without place"))
        self.nowhere.clicked.connect(lambda: self.placed.emit(None))
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in (self.accept, self.next, self.nowhere):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for part in (self._corrected, self._how, self._buttons):
            column.addWidget(part)
        self.hide()

    def show_passage(self, passage: ReadPassage | None, corrections: Sequence[Traced]) -> None:
        """Shows what is to be said of a passage, of whose text these words were corrected."""
        if passage is None:
            self.hide()
            return
        found = passage.resolution
        is_open = found.state in OPEN
        self._places = (found.span,) if found.span is not None else found.candidates
        self._at = 0
        own = [each for each in corrections if _touches(each.span, found.span)]
        self._corrected.setText(self._said(own))
        self._corrected.setVisible(bool(own))
        self._how.setText(self.tr("Or select the words in the text and press P."))
        self._how.setVisible(is_open)
        self._buttons.setVisible(is_open)
        self.accept.setVisible(bool(self._places))
        self.next.setVisible(len(self._places) > 1)
        self.nowhere.setVisible(bool(self._places))
        self.setVisible(is_open or bool(own))

    def _said(self, own: Sequence[Traced]) -> str:
        if not own:
            return ""
        was = ", ".join(isolated(f"“{clean_line(each.correction.before)}”") for each in own)
        return self.tr("Passage corrected: it said {0}").format(was)

    def _step(self) -> None:
        self._at = (self._at + 1) % len(self._places)
        self.pointed.emit(self._places[self._at])

    def _hint(self) -> QLabel:
        label = LeadingLabel()
        label.setProperty("role", "hint")
        label.setFont(font(Face.META))
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label


def _touches(one: Span | None, other: Span | None) -> bool:
    if one is None or other is None:
        return False
    return one.start <= other.end and other.start <= one.end
