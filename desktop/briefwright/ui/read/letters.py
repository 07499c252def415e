"""The bar over a text whose encoding was guessed, or whose letters look mixed up."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy, QWidget

from briefwright.domain.source import Source
from briefwright.ingest.encoding import guessed, repairable
from briefwright.ui.bridge import Bridge
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.widgets.decoding import Decoding
from briefwright.ui.widgets.encodings import fill_menu, shown_encoding
from briefwright.ui.widgets.leading import set_edges


class LettersBar(QWidget):
    """Asks whether the letters look right, and reads the source anew in the encoding chosen.

    It comes back with the source until its text was read in another one; put away it stays away
    for this source while the window is open.
    """

    def __init__(self, bridge: Bridge, source: Callable[[], Source | None]) -> None:
        super().__init__()
        self.setObjectName("letters_bar")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._source = source
        self._looked_at: set[str] = set()
        self._decoding = Decoding(bridge, self)
        self._words = QLabel()
        self._words.setFont(font(Face.META))
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self.others = QPushButton(self.tr("Other encodings"))
        self.menu = QMenu(self.others)
        self.others.setMenu(self.menu)
        self.right = QPushButton(self.tr("Looks right"))
        self.right.clicked.connect(self._put_away)
        row = QHBoxLayout(self)
        set_edges(row, 24, 2, 8, 2)
        row.setSpacing(12)
        row.addWidget(self._words)
        for button in (self.others, self.right):
            button.setProperty("link", "true")
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    @property
    def words(self) -> str:
        """What is asked; empty while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def look(self) -> None:
        """Shows the bar where the source that is open needs it."""
        source = self._source()
        if source is None or source.attachment is None or source.id in self._looked_at:
            self.hide()
            return
        encoding, mixed_up = guessed(source.remarks), repairable(source.remarks)
        if encoding is not None:
            asked = self.tr("Read as {0}. Looks wrong?").format(shown_encoding(encoding))
            self._words.setText(asked)
        else:
            self._words.setText(self.tr("Letters look mixed up."))
        fill_menu(self.menu, self._read_in, without=encoding, mixed_up=mixed_up)
        self.setVisible(encoding is not None or mixed_up)

    def _read_in(self, encoding: str) -> None:
        source = self._source()
        if source is not None:
            self._decoding.read_in(source.id, encoding, lambda _draft: None)

    def _put_away(self) -> None:
        source = self._source()
        if source is not None:
            self._looked_at.add(source.id)
        self.hide()
