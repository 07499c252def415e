"""The line over the table that tells of stories which may be here more than once."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from briefwright.ui.theme.faces import Face, font
from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import set_edges
from briefwright.ui.widgets.tools import icon_tool


class Banner(QWidget):
    """Takes no room while there is nothing to tell; `asked` wants the suggestions to be shown."""

    asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("origins.banner")
        self.setProperty("ground", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._closed_at = 0
        self._count = 0
        self._sign = QLabel()
        self._words = QLabel()
        self._words.setFont(font(Face.META))
        self.button = QPushButton(self.tr("Look through"))
        self.button.setProperty("link", "true")
        self.button.setFixedHeight(24)
        self.button.clicked.connect(self.asked)
        self._close = icon_tool(self.tr("Not now"), "origins.later")
        self._close.clicked.connect(self._put_off)
        self.setFixedHeight(32)
        row = QHBoxLayout(self)
        set_edges(row, 24, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        row.addWidget(self.button)
        row.addStretch(1)
        row.addWidget(self._close)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def words(self) -> str:
        """What is said, empty while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def show_count(self, count: int) -> None:
        """Tells of so many stories, unless it was put off and there are no more since."""
        self._count = count
        self._closed_at = min(self._closed_at, count)
        self._words.setText(self.tr("%n stories may be here more than once", "", count))
        self.setVisible(count > self._closed_at)

    def _put_off(self) -> None:
        self._closed_at = self._count
        self.hide()

    def _repaint(self) -> None:
        ratio = self.devicePixelRatioF()
        icons, colours = self._theme.icons, self._theme.colours
        self._sign.setPixmap(icons.pixmap("copy", 14, colours.warn, ratio))
        self._close.setIcon(icons.icon("x", 16, colours.text2))
