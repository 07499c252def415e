"""A line over the work that says what went wrong and what was kept, or what was done elsewhere."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QWidget

from briefwright.ui.theme.theme import Theme
from briefwright.ui.widgets.leading import set_edges


class MessageBar(QWidget):
    """Shows one sentence until it is closed or a newer one comes."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setProperty("role", "bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setObjectName("message_bar.text")
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        self.button.setObjectName("message_bar.button")
        self.button.setProperty("link", "true")
        self.button.setAccessibleName(self.tr("Show what was done"))
        self.button.clicked.connect(self._press)
        self._act: Callable[[], None] | None = None
        self._icon_name = "triangle-alert"
        self._close = QToolButton()
        self._close.setIconSize(QSize(16, 16))
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        set_edges(row, 16, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(self._icon)
        row.addWidget(self._text, 1)
        row.addWidget(self.button)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        theme.changed.connect(self._repaint)
        self._repaint()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence shown, empty when there is none."""
        return self._text.text() if not self.isHidden() else ""

    def say(self, sentence: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Shows what went wrong, with a button where there is a verb for what helps."""
        self._say(sentence, "triangle-alert", verb, act)

    def tell(self, sentence: str, verb: str = "", act: Callable[[], None] | None = None) -> None:
        """Shows what was done, with a button that leads there if there is a verb for it."""
        self._say(sentence, "info", verb, act)

    def unsay(self, sentence: str) -> None:
        """Takes this sentence away, if it is the one shown."""
        if self.text == sentence:
            self.hide()

    def _say(self, sentence: str, icon: str, verb: str, act: Callable[[], None] | None) -> None:
        self._icon_name, self._act = icon, act
        self.setProperty("role", "notice" if icon == "info" else "bar")
        self.style().unpolish(self)
        self.style().polish(self)
        self.button.setText(verb)
        self.button.setAccessibleName(verb)
        self.button.setVisible(bool(verb))
        self._repaint()
        self._text.setText(sentence)
        self._text.setAccessibleName(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self._text, QAccessible.Event.Alert))

    def _press(self) -> None:
        act, self._act = self._act, None
        self.hide()
        if act is not None:
            act()

    def _repaint(self) -> None:
        colours, icons = self._theme.colours, self._theme.icons
        ratio = self.devicePixelRatioF()
        colour = colours.text2 if self._icon_name == "info" else colours.warn
        self._icon.setPixmap(icons.pixmap(self._icon_name, 16, colour, ratio))
        self._close.setIcon(icons.icon("x", 16, colours.text2))
