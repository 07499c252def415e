"""The line over a record that tells how much of it nobody has confirmed."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefwright.ui.sources.suggested import SIGN
from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme


class Unconfirmed(QWidget):
    """Takes no room while all is confirmed; `confirmed` asks to confirm the whole record."""

    confirmed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setFont(font(Face.META))
        self._words.setWordWrap(True)
        self.button = QPushButton(self.tr("Confirm all"))
        self.button.setProperty("link", "true")
        self.button.setFont(font(Face.META))
        self.button.setFixedHeight(24)
        self.button.clicked.connect(self.confirmed)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def words(self) -> str:
        """What is said, empty while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def show_count(self, count: int) -> None:
        """Tells how many fields are not confirmed."""
        self._words.setText(self.tr("%n fields are not confirmed", "", count))
        self.setVisible(count > 0)

    def _repaint(self) -> None:
        ratio = self.devicePixelRatioF()
        self._sign.setPixmap(self._theme.icons.pixmap(SIGN, 14, self._theme.colours.warn, ratio))
