"""The bar that finds words in the source that is open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from briefwright.anchoring.fold import fold
from briefwright.domain.text import Span
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.find_row import FindRow
from briefwright.ui.widgets.leading import set_edges


class FindBar(QWidget):
    """Finds without regard to case, accents or Arabic vowel marks; `went_to` carries a hit."""

    went_to = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("find_bar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._text = ""
        self._hits: tuple[Span, ...] = ()
        self._here: int | None = None
        self._from = 0
        self._row = FindRow(theme, self.tr("Find in this source"))
        self._row.searched.connect(self._search)
        self._row.stepped.connect(self.step)
        self._row.left.connect(self.close_bar)
        row = QHBoxLayout(self)
        set_edges(row, 24, 4, 8, 4)
        row.addWidget(self._row)
        self.hide()

    def open_on(self, text: str, start: str = "", at: int = 0) -> None:
        """Shows the bar over a text, with words to begin with; looks from code point `at` on."""
        self._text, self._from = text, at
        self.show()
        self._row.take_keys(start)
        self._search()

    def close_bar(self) -> None:
        """Hides the bar and gives the focus back."""
        self.hide()
        self.left.emit()

    def step(self, direction: int) -> None:
        """Goes to the next (1) or previous (-1) hit, round the end."""
        if self._hits:
            self._here = ((self._here or 0) + direction) % len(self._hits)
            self.went_to.emit(self._hits[self._here])
        self._row.say_places(self._here, len(self._hits))

    def _search(self) -> None:
        """Goes to the first hit from where the bar was opened, round the end."""
        self._hits = _occurrences(self._text, self._row.words)
        behind = (number for number, hit in enumerate(self._hits) if hit.start >= self._from)
        self._here = next(behind, 0) if self._hits else None
        if self._here is not None:
            self.went_to.emit(self._hits[self._here])
        self._row.say_places(self._here, len(self._hits))


def _occurrences(text: str, words: str) -> tuple[Span, ...]:
    return fold(text).find(words) if words.strip() else ()
